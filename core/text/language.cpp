// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/model/ownwordings.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>
#include <map>
#include <memory>
#include <vector>

namespace waymark {

QString wordsLanguage()
{
    //: The language of this translation as a web page names it, e.g. cy for Welsh.
    return QCoreApplication::translate("core/form", "en");
}

namespace {

/// Every translation that the program has. Unpacked once: a phrase in each of them is wanted for every role there is,
/// and unpacking takes as long as a whole report.
const std::vector<std::unique_ptr<QTranslator>> &languages()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<QTranslator>> made;
        const QDir folder(QStringLiteral(":/i18n"));
        for (const QString &file : folder.entryList({QStringLiteral("waymark_*.qm")})) {
            made.push_back(std::make_unique<QTranslator>());
            if (!made.back()->load(folder.filePath(file)))
                made.pop_back();
        }
        return made;
    }();
    return all;
}

} // namespace

const QStringList &inEveryLanguage(const char *context, const char *source)
{
    // By where the literals are: one that is there twice is looked up twice.
    static std::map<std::pair<const char *, const char *>, QStringList> known;
    const auto [found, isNew] = known.try_emplace({context, source}, QStringList{QString::fromUtf8(source)});
    if (!isNew)
        return found->second;
    for (const auto &words : languages()) {
        if (const QString text = words->translate(context, source); !text.isEmpty())
            found->second << text;
    }
    return found->second;
}

QStringList translationNotes(const Wording &wording)
{
    if (!isOwnWording(wording) || ownVersion(wording))
        return {};
    // The source of a translation says it in both languages, and is in every file that holds the wording.
    const QString english = QStringLiteral("Unofficial translation, not checked by the publisher.");
    return {QString(wording.source()).remove(english).trimmed(), english};
}

} // namespace waymark
