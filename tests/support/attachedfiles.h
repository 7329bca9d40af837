// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/packfiles.h"

#include <QDateTime>
#include <QStringEncoder>

/// Files as a school attaches them, in few bytes.
namespace waymark::testing {

inline QByteArray utf16(const QString &text, QStringConverter::Encoding order, bool mark)
{
    QStringEncoder encoder(order, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

inline QByteArray zipped(const char *name, const QByteArray &content)
{
    return zipOf({{QString::fromUtf8(name), content}}, QDateTime(QDate(2026, 11, 12), QTime(12, 0)));
}

/// `text` is the inside of the first text of a document of Word.
inline QByteArray docx(const QString &text)
{
    const QDateTime at(QDate(2026, 11, 12), QTime(12, 0));
    const QString document = u"<?xml version=\"1.0\"?><w:document><w:body><w:p><w:r><w:t>" + text +
                             u"</w:t></w:r></w:p></w:body></w:document>";
    return zipOf(
        {{QStringLiteral("[Content_Types].xml"), "<Types/>"}, {QStringLiteral("word/document.xml"), document.toUtf8()}},
        at);
}

/// With the sign that its entries need a password.
inline QByteArray locked(QByteArray archive)
{
    for (const auto &[record, flags] :
         {std::pair{QByteArray("PK\x03\x04"), 6}, std::pair{QByteArray("PK\x01\x02"), 8}}) {
        for (qsizetype at = archive.indexOf(record); at >= 0; at = archive.indexOf(record, at + 1))
            archive[at + flags] = static_cast<char>(archive[at + flags] | 1);
    }
    return archive;
}

} // namespace waymark::testing
