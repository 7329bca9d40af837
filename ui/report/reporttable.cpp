// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsetter.h"

#include <QPainter>
#include <algorithm>

namespace waymark {
namespace {

constexpr qreal textSize = 11.3;
constexpr qreal between = 10;
constexpr qreal boxSize = 13;
constexpr qreal markIndent = 27;

/// Where the columns stand.
std::vector<ReportSetter::Span> spansOf(const block::Table &table, ReportSetter::Span whole, qreal space)
{
    int shares = 0;
    for (const block::Table::Column &column : table.columns)
        shares += column.share;
    const qreal width = whole.width - space * static_cast<qreal>(table.columns.size() - 1);
    std::vector<ReportSetter::Span> spans;
    qreal left = whole.left;
    for (const block::Table::Column &column : table.columns) {
        spans.push_back({left, width * column.share / shares});
        left += spans.back().width + space;
    }
    return spans;
}

} // namespace

PaperBlock ReportSetter::tableHeader(const block::Table &table, Span span) const
{
    PaperBlock block;
    if (!table.titles)
        return block;
    const std::vector<Span> spans = spansOf(table, span, px(between));
    for (std::size_t i = 0; i < spans.size(); ++i)
        block.addText(table.columns[i].title, style(textSize, QFont::DemiBold, Ink::Mute), {spans[i].left, 0},
                      spans[i].width);
    addRule(block, block.height() + px(3), 1, span, m_tokens.text);
    return block;
}

PaperBlock ReportSetter::tableRow(const block::Table &table, const block::Table::Row &row, Span span) const
{
    const std::vector<Span> spans = spansOf(table, span, px(between));
    PaperBlock block;
    for (std::size_t i = 0; i < row.size() && i < spans.size(); ++i) {
        const block::Table::Cell &cell = row[i];
        Span inner = spans[i];
        qreal y = px(4);
        if (cell.tick) {
            block.addShape(px(5), px(5 + boxSize), [this, left = inner.left](QPainter &painter) {
                painter.setPen(QPen(m_tokens.text, px(1.2)));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(left + px(1), px(5), px(boxSize), px(boxSize)));
            });
            inner = {inner.left + px(boxSize + 8), inner.width - px(boxSize + 8)};
        }
        if (cell.mark) {
            addMark(block, *cell.mark, {inner.left, px(2)});
            inner = {inner.left + px(markIndent), inner.width - px(markIndent)};
        }
        const QFont::Weight weight = i == table.header ? QFont::DemiBold : QFont::Normal;
        if (!cell.text.isEmpty())
            y = block.addText(cell.text, style(textSize, weight, cell.warning ? Ink::Warn : Ink::Text), {inner.left, y},
                              inner.width);
        if (!cell.note.isEmpty())
            block.addText(cell.note, style(textSize, QFont::Normal, Ink::Mute), {inner.left, y}, inner.width);
    }
    addRule(block, block.height() + px(4), 1, span, m_tokens.line);
    return block;
}

PaperBlock ReportSetter::set(const block::Table &table, Span span) const
{
    PaperBlock all = tableHeader(table, span);
    for (const block::Table::Row &row : table.rows)
        all.append(tableRow(table, row, span), all.height());
    return all;
}

} // namespace waymark
