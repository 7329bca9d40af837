// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/model/ownwordings.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>
#include <map>

namespace waymark {

QString wordsLanguage()
{
    //: The language of this translation as a web page names it, e.g. cy for Welsh.
    return QCoreApplication::translate("core/form", "en");
}

const QStringList &inEveryLanguage(const char *context, const char *source)
{
    static std::map<std::pair<QByteArray, QByteArray>, QStringList> known;
    const auto [found, isNew] = known.try_emplace({context, source}, QStringList{QString::fromUtf8(source)});
    if (!isNew)
        return found->second;
    const QDir languages(QStringLiteral(":/i18n"));
    for (const QString &file : languages.entryList({QStringLiteral("waymark_*.qm")})) {
        QTranslator words;
        const bool isLoaded = words.load(languages.filePath(file));
        if (const QString text = isLoaded ? words.translate(context, source) : QString(); !text.isEmpty())
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
