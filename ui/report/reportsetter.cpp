// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportsetter.h"

#include "core/report/paperwords.h"
#include "ui/look/badges.h"
#include "ui/report/themebar.h"

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
    // Any spacing at all prevents ligatures, with which "finished" could neither be found nor copied as a word.
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

namespace {

constexpr qreal pictureBadgeSize = 20;
constexpr qreal pictureTextIndent = 28;
constexpr qreal changeShare = 568.0 / 674; ///< where the column of changes begins, in shares of the width

} // namespace

PaperBlock ReportSetter::set(const block::ThemeBars &bars, Span span) const
{
    PaperBlock block = legend(bars, span);
    qreal y = block.height() + px(8);
    for (const block::ThemeBars::Row &row : bars.rows) {
        const PaperBlock bar = themeBar(bars, row, span);
        block.append(bar, y);
        y += bar.height() + px(row.note.isEmpty() ? 6 : 2);
    }
    return block;
}

PaperBlock ReportSetter::legend(const block::ThemeBars &bars, Span span) const
{
    PaperBlock block;
    const PaperBlock::Style words = body();
    const bool anyOpen = std::ranges::any_of(bars.rows, [](const auto &row) { return row.open > 0; });
    const int last = bars.levels + (anyOpen ? 1 : 0);
    const qreal changeLeft = span.left + span.width * changeShare;
    qreal x = span.left;
    qreal y = 0;
    for (int level = 0; level <= last; ++level) {
        const bool open = level > bars.levels;
        const QString text = open ? paperWord(PaperWord::Open) : levelLegend(level);
        const qreal width = px(25) + QFontMetricsF(words.font).horizontalAdvance(text) + px(4);
        if (x > span.left && x + width > changeLeft - px(12)) {
            x = span.left;
            y += px(pictureBadgeSize + 4);
        }
        const QRectF square(x, y, px(pictureBadgeSize), px(pictureBadgeSize));
        const BadgeKind kind = open ? BadgeKind::Unanswered : level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled;
        block.addShape(y, y + px(pictureBadgeSize),
                       [this, square, kind, level, levels = bars.levels](QPainter &painter) {
                           paintLevelBadge(painter, square, kind, std::min(level, levels), levels, m_tokens);
                       });
        block.addText(text, words, {x + px(25), y + px(1)}, width);
        x += width + px(9);
    }
    if (std::ranges::any_of(bars.rows, [](const auto &row) { return !row.change.isEmpty(); }))
        block.addText(paperWord(PaperWord::Change), mute(), {changeLeft, y + px(1)},
                      span.left + span.width - changeLeft);
    return block;
}

PaperBlock ReportSetter::themeBar(const block::ThemeBars &bars, const block::ThemeBars::Row &row, Span span) const
{
    // Columns as in the sketch, in shares of the width, so that they hold on another paper size.
    const qreal barLeft = span.left + span.width * 208 / 674;
    const qreal barWidth = span.width * 311 / 674;
    const qreal ofLeft = span.left + span.width * 527 / 674;
    const qreal changeLeft = span.left + span.width * changeShare;
    constexpr qreal height = 22;
    PaperBlock block;
    // In the order in which the row is read, for those who copy it or have it read to them.
    block.addShape(0, px(height), [this, left = span.left, number = row.number](QPainter &painter) {
        paintThemeBadge(painter, QRectF(left, 0, px(height), px(height)), number, m_tokens);
    });
    const QPointF words(span.left + px(pictureTextIndent), row.note.isEmpty() ? px(2) : 0);
    const qreal wide = barLeft - words.x() - px(8);
    const qreal below = block.addText(row.title, body(), words, wide);
    addNote(block, row.note, {words.x(), below}, wide);
    block.addShape(0, px(height), [this, row, barLeft, barWidth, levels = bars.levels](QPainter &painter) {
        paintThemeBar(painter, QRectF(barLeft, px(1), barWidth, px(height - 2)), row, levels, m_unit, m_tokens);
    });
    block.addText(totalOf(row.total), mute(), {ofLeft, px(2)}, changeLeft - ofLeft);
    if (!row.change.isEmpty())
        block.addText(row.change, strong(), {changeLeft, px(2)}, span.left + span.width - changeLeft);
    return block;
}

PaperBlock ReportSetter::set(const block::Radar &radar, Span span) const
{
    PaperBlock block;
    qreal y = 0;
    if (!radar.title.isEmpty())
        y = block.addText(radar.title, strong(), {span.left, 0}, span.width) + px(4);
    if (!m_paintRadar) {
        block.addText(radar.alternative, mute(), {span.left, y}, span.width);
        return block;
    }
    const qreal height = std::min(span.width * 0.72, px(360));
    block.addShape(y, y + height, [this, radar, y, height, span](QPainter &painter) {
        painter.save();
        painter.translate(span.left, y);
        painter.scale(m_unit, m_unit);
        QFont font = body().font;
        font.setPixelSize(12);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
        painter.setFont(font);
        m_paintRadar(painter, QRectF(0, 0, span.width / m_unit, height / m_unit), radar);
        painter.restore();
    });
    return block;
}

namespace {

constexpr qreal textSize = 11.3;
constexpr qreal between = 10;
constexpr qreal boxSize = 13;
constexpr qreal markIndent = 27;

/// Where the columns are.
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
