// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/model/modelfile.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {

QString wordsLanguage()
{
    //: The language of this translation as a web page names it, e.g. cy for Welsh.
    return QCoreApplication::translate("core/form", "en");
}

QStringList translationNotes(const Wording &wording)
{
    const bool ours = std::ranges::any_of(builtInTranslations(), [&](const Model &translation) {
        return translation.wording.digest() == wording.digest();
    });
    if (!ours)
        return {};
    // The source of a translation says it in both languages, and is in every file that holds the wording.
    const QString english = QStringLiteral("Unofficial translation, not checked by the publisher.");
    return {QString(wording.source()).remove(english).trimmed(), english};
}

} // namespace waymark
