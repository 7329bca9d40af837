// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporttable.h"

#include "core/base/plaintext.h"

#include <algorithm>

namespace waymark {
namespace {

bool isRisky(QChar first)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return risky.contains(first);
}

QString field(const QString &words)
{
    QString text = harmlessCell(cleanText(words, Lines::Many)); // clean first: something may stand before the "="
    const auto wantsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';'; };
    if (std::none_of(text.begin(), text.end(), wantsQuotes))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString field(const ExportCell &cell)
{
    if (const auto *number = std::get_if<int>(&cell))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&cell);
    return text ? field(*text) : QString();
}

} // namespace

QString harmlessCell(const QString &text)
{
    return !text.isEmpty() && isRisky(text.front()) ? QString(u'\'' + text) : text;
}

QByteArray csvOf(const ExportTable &table)
{
    QString out(QChar::ByteOrderMark);
    QStringList fields;
    for (const ExportColumn &column : table.columns)
        fields.append(field(column.title));
    out += fields.join(u',') + QStringLiteral("\r\n");
    for (const auto &row : table.rows) {
        fields.clear();
        for (const ExportCell &cell : row)
            fields.append(field(cell));
        out += fields.join(u',') + QStringLiteral("\r\n");
    }
    return out.toUtf8();
}

} // namespace waymark
