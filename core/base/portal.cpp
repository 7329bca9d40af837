// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portal.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace waymark {

bool isHandedAlone(const QString &path)
{
    static const QRegularExpression portal(QStringLiteral("^/run/(user/[0-9]+|flatpak)/doc/"));
    return portal.match(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).hasMatch();
}

} // namespace waymark
