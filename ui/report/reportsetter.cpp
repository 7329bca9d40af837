// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsetter.h"

#include "ui/look/badges.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr qreal badgeSize = 20;
constexpr qreal textIndent = 28;

BadgeKind badgeOf(const block::LevelMark &mark)
{
    if (!mark.level)
        return BadgeKind::Unanswered;
    if (mark.standing == Standing::Carried)
        return BadgeKind::Carried;
    return *mark.level == Level::notInPlace() ? BadgeKind::NotInPlace : BadgeKind::Filled;
}

template <class T>
const T *as(const ReportBlock &block)
{
    return std::get_if<T>(&block.is);
}

} // namespace

ReportSetter::ReportSetter(qreal unit, int levels, PaintRadar paintRadar)
    : m_unit(unit)
    , m_levels(levels)
    , m_paintRadar(std::move(paintRadar))
    , m_tokens(Tokens::light())
{}

PaperBlock::Style ReportSetter::style(qreal size, QFont::Weight weight, Ink ink) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(px(size))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps ligatures away, with which "finished" could neither be found nor copied as a word.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    return {font, ink == Ink::Text ? m_tokens.text : ink == Ink::Mute ? m_tokens.mute : m_tokens.warn};
}

PaperBlock::Style ReportSetter::body() const { return style(12.3, QFont::Normal, Ink::Text); }
PaperBlock::Style ReportSetter::mute() const { return style(12.3, QFont::Normal, Ink::Mute); }
PaperBlock::Style ReportSetter::strong() const { return style(12.3, QFont::DemiBold, Ink::Text); }

PaperBlock ReportSetter::set(const ReportBlock &block, Span span) const
{
    return std::visit([&](const auto &is) { return set(is, span); }, block.is);
}

qreal ReportSetter::gap(const ReportBlock &before, const ReportBlock &after)
{
    const auto *heading = as<block::Heading>(before);
    if (as<block::Heading>(after))
        return heading ? 14 : 16;
    if (heading) {
        if (heading->theme || heading->rank == block::Heading::Rank::Part)
            return 8;
        return as<block::Entry>(after) || as<block::Table>(after)                                                  ? 6
               : as<block::Paragraph>(after) && as<block::Paragraph>(after)->tone == block::Paragraph::Tone::Quiet ? 6
                                                                                                                   : 4;
    }
    if (as<block::Columns>(after) || as<block::Radar>(before))
        return 18;
    return as<block::Paragraph>(after) ? 6 : 8;
}

PaperBlock ReportSetter::stack(const ReportBlocks &blocks, Span span) const
{
    PaperBlock all;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const qreal space = i == 0 ? 0 : px(gap(blocks[i - 1], blocks[i]));
        all.append(set(blocks[i], span), all.height() + space);
    }
    return all;
}

void ReportSetter::addRule(PaperBlock &block, qreal y, qreal thickness, Span span, const QColor &colour) const
{
    block.addShape(y, y + px(thickness), [this, y, thickness, span, colour](QPainter &painter) {
        painter.fillRect(QRectF(span.left, y, span.width, px(thickness)), colour);
    });
}

PaperBlock ReportSetter::set(const block::Heading &heading, Span span) const
{
    PaperBlock block;
    const bool part = heading.rank == block::Heading::Rank::Part;
    const PaperBlock::Style words = style(part ? 17.5 : 14.2, QFont::DemiBold, Ink::Text);
    if (!heading.theme) {
        const qreal y = block.addText(heading.text, words, {span.left, 0}, span.width);
        addNote(block, heading.note, {span.left, y}, span.width);
        return block;
    }
    block.addShape(0, px(badgeSize + 2), [this, left = span.left, number = *heading.theme](QPainter &painter) {
        paintThemeBadge(painter, QRectF(left, 0, px(badgeSize + 2), px(badgeSize + 2)), number, m_tokens);
    });
    const qreal y =
        block.addText(heading.text, words, {span.left + px(textIndent), px(0.5)}, span.width - px(textIndent));
    addNote(block, heading.note, {span.left + px(textIndent), y}, span.width - px(textIndent));
    return block;
}

qreal ReportSetter::addNote(PaperBlock &block, const QString &note, QPointF at, qreal width) const
{
    return note.isEmpty() ? at.y() : block.addText(note, style(9.8, QFont::Normal, Ink::Mute), at, width);
}

PaperBlock ReportSetter::set(const block::Paragraph &paragraph, Span span) const
{
    PaperBlock block;
    switch (paragraph.tone) {
    case block::Paragraph::Tone::Lead:
        block.addText(paragraph.text, style(17, QFont::DemiBold, Ink::Text), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Warning:
        block.addText(paragraph.text, style(12.3, QFont::DemiBold, Ink::Warn), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Body:
        block.addText(paragraph.text, body(), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Quiet:
        block.addText(paragraph.text, mute(), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Footnote:
        addRule(block, 0, 1, span, m_tokens.line);
        block.addText(paragraph.text, style(10.3, QFont::Normal, Ink::Mute), {span.left, px(8)}, span.width);
        break;
    }
    return block;
}

PaperBlock ReportSetter::set(const block::List &list, Span span) const
{
    PaperBlock block;
    const PaperBlock::Style words = list.quiet ? mute() : body();
    if (list.style == block::List::Style::Bullets) {
        addPoints(block, list.lines, words, span, 0);
        return block;
    }
    const bool numbered = list.style == block::List::Style::Numbers;
    const qreal indent = numbered ? px(18) : 0;
    qreal y = 0;
    for (qsizetype i = 0; i < list.lines.size(); ++i) {
        if (numbered)
            block.addText(QStringLiteral("%1.").arg(i + 1), words, {span.left + px(4), y}, indent);
        y = block.addText(list.lines[i], words, {span.left + indent, y}, span.width - indent) + px(1);
    }
    return block;
}

void ReportSetter::addMark(PaperBlock &block, const block::LevelMark &mark, QPointF at) const
{
    const QRectF square(at, QSizeF(px(badgeSize), px(badgeSize)));
    block.addShape(square.top(), square.bottom(), [this, mark, square](QPainter &painter) {
        paintLevelBadge(painter, square, badgeOf(mark), mark.level ? mark.level->value() : 0, m_levels, m_tokens);
    });
    if (!mark.query)
        return;
    const QRectF below(at.x() + px(3), square.bottom() + px(3), px(14), px(14));
    block.addShape(below.top(), below.bottom(),
                   [this, below](QPainter &painter) { paintQueryMark(painter, below, m_tokens); });
}

PaperBlock ReportSetter::set(const block::Entry &entry, Span span) const
{
    PaperBlock block;
    qreal indent = 0;
    if (entry.mark) {
        addMark(block, *entry.mark, {span.left, 0});
        indent = px(textIndent);
    }
    const Span inner{span.left + indent, span.width - indent};
    qreal y = block.addText(entry.title, strong(), {inner.left, px(1)}, inner.width);
    if (!entry.note.isEmpty())
        y = block.addText(entry.note, mute(), {inner.left, y}, inner.width);
    if (!entry.fields.empty())
        y += px(2);
    for (const block::Entry::Field &field : entry.fields)
        y = addField(block, field, inner, y);
    if (entry.ruled)
        addRule(block, std::max(y, block.height()) + px(7), 1, span, m_tokens.line);
    return block;
}

qreal ReportSetter::addField(PaperBlock &block, const block::Entry::Field &field, Span span, qreal y) const
{
    if (field.label.isEmpty()) {
        if (field.bullets)
            return addPoints(block, field.lines, body(), span, y);
        return block.addText(field.lines.join(QLatin1Char('\n')), body(), {span.left, y + px(1)}, span.width);
    }
    if (field.bullets) {
        y = block.addText(field.label, strong(), {span.left, y + px(3)}, span.width);
        return addPoints(block, field.lines, body(), span, y);
    }
    const qreal column = std::max(px(66), QFontMetricsF(strong().font).horizontalAdvance(field.label) + px(10));
    block.addText(field.label, strong(), {span.left, y + px(3)}, column);
    return block.addText(field.lines.join(QLatin1Char('\n')), body(), {span.left + column, y + px(3)},
                         span.width - column);
}

qreal ReportSetter::addPoints(PaperBlock &block, const QStringList &points, const PaperBlock::Style &words, Span span,
                              qreal y) const
{
    for (const QString &point : points) {
        block.addText(QStringLiteral("•"), words, {span.left, y}, px(12));
        y = block.addText(point, words, {span.left + px(12), y}, span.width - px(12));
    }
    return y;
}

PaperBlock ReportSetter::set(const block::Room &room, Span span) const
{
    PaperBlock block;
    qreal y = block.addText(room.label, mute(), {span.left, 0}, span.width);
    for (int line = 0; line < room.lines; ++line) {
        y += px(26);
        addRule(block, y, 0.8, span, m_tokens.mute);
    }
    return block;
}

PaperBlock ReportSetter::set(const block::Columns &columns, Span span) const
{
    PaperBlock all;
    const auto count = static_cast<qreal>(columns.columns.size());
    const qreal between = px(28);
    int shares = 0;
    for (const block::Columns::Column &column : columns.columns)
        shares += column.share;
    qreal left = span.left;
    for (const block::Columns::Column &column : columns.columns) {
        const qreal width = (span.width - between * (count - 1)) * column.share / shares;
        all.append(stack(column.blocks, {left, width}), 0);
        left += width + between;
    }
    return all;
}

} // namespace waymark
