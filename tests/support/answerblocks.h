// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waymark::testing {

/// A response file as the form writes it as text.
inline QString answerBlock(const QByteArray &response, bool deflated = true)
{
    // Qt puts the length before what it deflates.
    const QByteArray bytes = deflated ? qCompress(response).mid(4) : response;
    const QByteArray letters = bytes.toBase64(QByteArray::OmitTrailingEquals);
    QStringList lines{QStringLiteral("WAYMARK ANSWERS BEGIN 1 %1 %2 %3")
                          .arg(deflated ? QStringLiteral("Z") : QStringLiteral("P"), QString::number(letters.size()),
                               QStringLiteral("%1").arg(qChecksum(letters), 4, 16, QChar(u'0')).toUpper())};
    for (qsizetype at = 0; at < letters.size(); at += 60)
        lines.append(QString::fromLatin1(letters.mid(at, 60)));
    return (lines << QStringLiteral("WAYMARK ANSWERS END")).join(u'\n') + u'\n';
}

} // namespace waymark::testing
