// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/pack.h"

#include "core/base/plaintext.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QStringList>

namespace waymark {

QString packMailText(const Workspace &workspace, const Pack &pack)
{
    QStringList parts;
    parts.append(QCoreApplication::translate("core/form", "Dear colleague,"));
    const QString message = plainText(pack.message);
    parts.append(message.isEmpty()
                     ? QCoreApplication::translate("core/form",
                                                   "Before we meet about careers leadership (%1, %2), please "
                                                   "reflect on your part of it.")
                           .arg(plainLine(workspace.institution().name), plainLine(workspace.review(pack.review)->year))
                     : message);
    parts.append(QCoreApplication::translate(
        "core/form",
        "Save the attached form to your device first (if it is in a ZIP file, open that and take it out) and "
        "open it in a browser such as Edge, Chrome, Firefox or Safari. It works with no connection and keeps "
        "what you enter. At the end choose \"Save my answers\" and send the small file back to me."));
    if (pack.returnBy)
        parts.append(QCoreApplication::translate("core/form", "Please return it by %1.").arg(longDate(*pack.returnBy)));
    parts.append(QCoreApplication::translate("core/form",
                                             "If you would rather answer on paper, print the form or ask me for "
                                             "a sheet."));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace waymark
