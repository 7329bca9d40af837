// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/setaside.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

QString setAsideSentence(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return QCoreApplication::translate(
               "core/setaside",
               "A journal next to this file did not belong to it, so it was not used and is now called "
               "%1. Nothing in the file was changed. If this file is a copy that you put back, all is "
               "well, and you can delete the journal.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace waymark
