// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/model/ownwordings.h"

#include <QCoreApplication>

namespace waymark {

QString wordsLanguage()
{
    //: The language of this translation as a web page names it, e.g. cy for Welsh.
    return QCoreApplication::translate("core/form", "en");
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
