// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QStringList>
#include <algorithm>
#ifdef Q_OS_WIN
#include <QDir>
#include <QFileInfo>
#endif

namespace waymark {
namespace {

bool isForbidden(QChar c) { return c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c); }

/// A device keeps its name whatever ending follows, and whatever spaces come before that. (The digits may be
/// superscript.)
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"),    QStringLiteral("aux"),
                                     QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
    const bool isPort = stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) &&
                        QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(stem.back());
    return isPort || devices.contains(stem);
}

bool hasLostEnd(const QString &name) { return name.endsWith(u'.') || name.endsWith(u' '); }

} // namespace

bool isRefusedByWindows(const QString &fileName)
{
    return fileName.isEmpty() || hasLostEnd(fileName) || isDevice(fileName) ||
           std::any_of(fileName.begin(), fileName.end(), isForbidden);
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

QString pathForSystem(const QString &path)
{
#ifdef Q_OS_WIN
    constexpr qsizetype oldLimit = 240; // of a folder's name it is 248, of a file's 260; a journal's name is longer
    QString native = QDir::toNativeSeparators(path);
    if (native.size() >= oldLimit && !native.startsWith(QLatin1String("\\\\?\\"))) {
        native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
        const bool isShare = native.startsWith(QLatin1String("\\\\"));
        native = isShare ? QLatin1String("\\\\?\\UNC\\") + native.mid(2) : QLatin1String("\\\\?\\") + native;
    }
    return native;
#else
    return path;
#endif
}

QString nameForEverySystem(QString fileName)
{
    std::replace_if(fileName.begin(), fileName.end(), isForbidden, u'-');
    while (hasLostEnd(fileName))
        fileName.chop(1);
    if (fileName.isEmpty() || isDevice(fileName))
        fileName.prepend(u'_');
    return fileName;
}

} // namespace waymark
