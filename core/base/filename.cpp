// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QRegularExpression>
#ifdef Q_OS_WIN
#include <QDir>
#endif

namespace waymark {
namespace {

const QRegularExpression &forbidden()
{
    static const QRegularExpression letters(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    return letters;
}

/// A device keeps its name whatever ending follows, and whatever spaces come before that. (The digits may be
/// superscript.)
bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

bool hasLostEnd(const QString &name) { return name.endsWith(u'.') || name.endsWith(u' '); }

} // namespace

bool isRefusedByWindows(const QString &fileName)
{
    return fileName.isEmpty() || hasLostEnd(fileName) || isDevice(fileName) || forbidden().match(fileName).hasMatch();
}

bool isNameRefused([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    // Not QFileInfo's name: it takes "a:b" apart. A drive's letter is the one thing before a colon.
    const QString slashed = QDir::fromNativeSeparators(path);
    QString name = slashed.mid(slashed.lastIndexOf(u'/') + 1);
    if (name.size() == slashed.size() && name.size() > 2 && name.at(1) == u':' && name.at(0).isLetter())
        name = name.mid(2); // "C:name" is in the drive's own folder
    return isRefusedByWindows(name);
#else
    return false;
#endif
}

QString nameForEverySystem(QString fileName)
{
    fileName.replace(forbidden(), QStringLiteral("-"));
    while (hasLostEnd(fileName))
        fileName.chop(1);
    if (fileName.isEmpty() || isDevice(fileName))
        fileName.prepend(u'_');
    return fileName;
}

} // namespace waymark
