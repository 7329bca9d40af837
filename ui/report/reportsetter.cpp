// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportsetter.h"

#include "core/report/paperwords.h"
#include "ui/look/badges.h"
#include "ui/look/draftedge.h"
#include "ui/report/themebar.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr qreal badgeSize = 21;

// Letters in 1/96 inch: 14.7 is 11 pt, 12.7 is 9.5 pt, and 11.5 is 8.6 pt. Paper is read at arm's length, and by people
// who need print to be clear: 11 pt for what is read, and nothing below 8 (docs/accessibility.md).
constexpr qreal bodySize = 14.7;
constexpr qreal noteSize = 12.7; ///< in a table, of columns and below what a cell says
constexpr qreal labelSize = 11.5;
constexpr qreal minLetterSize = 8 * 96 / 72.0;
constexpr qreal minLinePitch = 1.25;  ///< in sizes of the letters
constexpr qreal minLineSpacing = 0.9; ///< of what the font asks for
constexpr qreal numeralShare = 0.56;  ///< of a badge's height, at the least

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

ReportSetter::ReportSetter(qreal unit, qreal letterUnit, qreal paperUnit, int levels, PaintRadar paintRadar)
    : m_unit(unit)
    , m_letterUnit(letterUnit)
    , m_minLetters(minLetterSize * paperUnit)
    , m_levels(levels)
    , m_paintRadar(std::move(paintRadar))
    , m_tokens(Tokens::light())
{}

PaperBlock::Style ReportSetter::style(qreal size, QFont::Weight weight, Ink ink) const
{
    const auto [at, isNew] = m_styles.try_emplace({size, weight, ink});
    if (isNew)
        at->second = makeStyle(size, weight, ink);
    return at->second;
}

PaperBlock::Style ReportSetter::makeStyle(qreal size, QFont::Weight weight, Ink ink) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(
        1, static_cast<int>(std::ceil(std::max(size * m_letterUnit, m_minLetters * std::max(1.0, size / bodySize))))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all prevents ligatures, with which "finished" could neither be found nor copied as a word.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    PaperBlock::Style made{font, ink == Ink::Text ? m_tokens.text : ink == Ink::Mute ? m_tokens.mute : m_tokens.warn};
    // Some fonts ask for a third of their size between lines, which makes a paper of ten pages one of eleven.
    made.lineSpacing = std::clamp(minLinePitch * font.pixelSize() / QFontMetricsF(font).height(), minLineSpacing, 1.0);
    return made;
}

PaperBlock::Style ReportSetter::body() const { return style(bodySize, QFont::Normal, Ink::Text); }
PaperBlock::Style ReportSetter::mute() const { return style(bodySize, QFont::Normal, Ink::Mute); }
PaperBlock::Style ReportSetter::label() const { return style(labelSize, QFont::Normal, Ink::Mute); }
PaperBlock::Style ReportSetter::strong() const { return style(bodySize, QFont::DemiBold, Ink::Text); }

qreal ReportSetter::badge() const { return std::max(px(badgeSize), m_minLetters / numeralShare); }
qreal ReportSetter::indent() const { return badge() + px(8); }

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
    const PaperBlock::Style words = style(part ? 20 : 17, QFont::DemiBold, Ink::Text);
    if (!heading.theme) {
        const qreal y = block.addText(heading.text, words, {span.left, 0}, span.width);
        addNote(block, heading.note, {span.left, y}, span.width);
        return block;
    }
    block.addShape(0, badge(), [this, left = span.left, number = *heading.theme](QPainter &painter) {
        paintThemeBadge(painter, QRectF(left, 0, badge(), badge()), number, m_tokens);
    });
    const qreal y = block.addText(heading.text, words, {span.left + indent(), px(0.5)}, span.width - indent());
    addNote(block, heading.note, {span.left + indent(), y}, span.width - indent());
    return block;
}

qreal ReportSetter::addNote(PaperBlock &block, const QString &note, QPointF at, qreal width) const
{
    return note.isEmpty() ? at.y() : block.addText(note, style(labelSize, QFont::Normal, Ink::Mute), at, width);
}

PaperBlock ReportSetter::set(const block::Paragraph &paragraph, Span span) const
{
    PaperBlock block;
    switch (paragraph.tone) {
    case block::Paragraph::Tone::Lead:
        block.addText(paragraph.text, style(20, QFont::DemiBold, Ink::Text), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Warning:
        block.addText(paragraph.text, style(bodySize, QFont::DemiBold, Ink::Warn), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Body:
        block.addText(paragraph.text, body(), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Quiet:
        block.addText(paragraph.text, mute(), {span.left, 0}, span.width);
        break;
    case block::Paragraph::Tone::Footnote:
        addRule(block, 0, 1, span, m_tokens.line);
        block.addText(paragraph.text, style(labelSize, QFont::Normal, Ink::Mute), {span.left, px(8)}, span.width);
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
    const qreal indent = numbered ? px(24) : 0;
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
    const QRectF square(at, QSizeF(badge(), badge()));
    block.addShape(square.top(), square.bottom(), [this, mark, square](QPainter &painter) {
        paintLevelBadge(painter, square, badgeOf(mark), mark.level ? mark.level->value() : 0, m_levels, m_tokens);
    });
    if (!mark.query)
        return;
    const qreal query = std::max(px(14), m_minLetters / 0.85);
    const QRectF below(square.center().x() - query / 2, square.bottom() + px(3), query, query);
    block.addShape(below.top(), below.bottom(),
                   [this, below](QPainter &painter) { paintQueryMark(painter, below, m_tokens); });
}

PaperBlock ReportSetter::set(const block::Entry &entry, Span span) const
{
    PaperBlock block;
    qreal left = 0;
    if (entry.mark) {
        addMark(block, *entry.mark, {span.left, 0});
        left = indent();
    }
    const Span inner{span.left + left, span.width - left};
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
    const qreal column = std::max(px(76), QFontMetricsF(strong().font).horizontalAdvance(field.label) + px(10));
    block.addText(field.label, strong(), {span.left, y + px(3)}, column);
    return block.addText(field.lines.join(QLatin1Char('\n')), body(), {span.left + column, y + px(3)},
                         span.width - column);
}

qreal ReportSetter::addPoints(PaperBlock &block, const QStringList &points, const PaperBlock::Style &words, Span span,
                              qreal y) const
{
    for (const QString &point : points) {
        block.addText(QStringLiteral("•"), words, {span.left, y}, px(14));
        y = block.addText(point, words, {span.left + px(14), y}, span.width - px(14));
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

/// The columns of bars, in shares of the width, so that they hold on another paper size.
struct BarColumns
{
    qreal barLeft;
    qreal barWidth;
    qreal ofLeft;
    qreal changeLeft; ///< or where all of it ends, without a comparison

    BarColumns(const block::ThemeBars &bars, ReportSetter::Span span)
    {
        const qreal unit = span.width / 674;
        const bool changes = std::ranges::any_of(bars.rows, [](const auto &row) { return !row.change.isEmpty(); });
        changeLeft = span.left + (changes ? 553 : 674) * unit;
        ofLeft = changeLeft - 40 * unit;
        barLeft = span.left + 226 * unit;
        barWidth = ofLeft - 8 * unit - barLeft;
    }
};

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
    std::vector<block::ThemeBars::Part> parts = bars.parts();
    if (bars.hasDrafts())
        parts.insert(parts.begin() + bars.levels + 1, block::ThemeBars::Part{Standing::Draft});
    std::vector<QString> texts(parts.size());
    std::ranges::transform(parts, texts.begin(), partLegend);
    const auto widthOf = [&](const QString &text) {
        return badge() + px(4) + (text.isEmpty() ? 0 : px(14) + QFontMetricsF(words.font).horizontalAdvance(text));
    };
    const auto whole = [&] {
        qreal width = -px(9);
        for (const QString &text : texts)
            width += widthOf(text);
        return width;
    };
    // One line where that can be: the changes say by themselves what they are, and the levels need their name once.
    const qreal changeLeft = BarColumns(bars, span).changeLeft;
    if (whole() > span.width) {
        for (std::size_t at = 0; at < parts.size(); ++at) {
            if (parts[at].standing == Standing::Agreed && parts[at].level > 0)
                texts[at] = parts[at].level == bars.levels ? levelsLegend(bars.levels) : QString();
        }
    }
    const bool overChange = whole() > changeLeft - px(12) - span.left && whole() <= span.width;
    const qreal right = overChange ? span.left + span.width : changeLeft - px(12);
    qreal x = span.left;
    qreal y = 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const block::ThemeBars::Part &part = parts[at];
        const qreal width = widthOf(texts[at]) - (texts[at].isEmpty() ? 0 : px(9));
        if (x > span.left && x + width > right) {
            x = span.left;
            y += badge() + px(4);
        }
        const QRectF square(x, y, badge(), badge());
        const bool carried = part.standing == Standing::Carried;
        const BadgeKind kind = carried                                 ? BadgeKind::Carried
                               : part.standing == Standing::Unanswered ? BadgeKind::Unanswered
                               : part.level == 0                       ? BadgeKind::NotInPlace
                                                                       : BadgeKind::Filled;
        // Any level will do: what is carried forward has an outlined numeral.
        const int level = carried ? std::min(3, bars.levels) : part.level;
        const bool isDraft = part.standing == Standing::Draft;
        block.addShape(y, y + badge(), [this, square, kind, level, isDraft, levels = bars.levels](QPainter &painter) {
            if (isDraft)
                paintDraftKey(painter, square, m_tokens, m_unit);
            else
                paintLevelBadge(painter, square, kind, level, levels, m_tokens);
        });
        if (!texts[at].isEmpty())
            block.addText(texts[at], words, {x + badge() + px(5), y + px(1)}, width);
        x += widthOf(texts[at]);
    }
    if (!overChange && std::ranges::any_of(bars.rows, [](const auto &row) { return !row.change.isEmpty(); }))
        block.addText(paperWord(PaperWord::Change), mute(), {changeLeft, y + px(1)},
                      span.left + span.width - changeLeft);
    return block;
}

PaperBlock ReportSetter::themeBar(const block::ThemeBars &bars, const block::ThemeBars::Row &row, Span span) const
{
    const BarColumns at(bars, span);
    const qreal height = badge();
    PaperBlock block;
    // In the order in which the row is read, for those who copy it or have it read to them.
    block.addShape(0, height, [this, left = span.left, height, number = row.number](QPainter &painter) {
        paintThemeBadge(painter, QRectF(left, 0, height, height), number, m_tokens);
    });
    const QPointF words(span.left + indent(), row.note.isEmpty() ? px(2) : 0);
    const qreal wide = at.barLeft - words.x() - px(8);
    const qreal below = block.addText(row.title, body(), words, wide);
    addNote(block, row.note, {words.x(), below}, wide);
    block.addShape(0, height,
                   [this, row, parts = bars.segments(), at, height, levels = bars.levels](QPainter &painter) {
                       paintThemeBar(painter, QRectF(at.barLeft, px(1), at.barWidth, height - px(2)), row, parts,
                                     levels, m_unit, label().font, m_tokens);
                   });
    block.addText(totalOf(row.total), mute(), {at.ofLeft, px(2)}, at.changeLeft - at.ofLeft);
    if (!row.change.isEmpty())
        block.addText(row.change, strong(), {at.changeLeft, px(2)}, span.left + span.width - at.changeLeft);
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
    const qreal height = std::min(span.width * 0.72, 360 / minLetterSize * m_minLetters);
    block.addShape(y, y + height, [this, radar, y, height, span](QPainter &painter) {
        painter.save();
        painter.translate(span.left, y);
        painter.scale(m_unit, m_unit);
        QFont font = body().font;
        // Its small letters are 12/14 of this.
        font.setPixelSize(static_cast<int>(std::ceil(std::max(12.0, m_minLetters / m_unit * 14 / 12))));
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
        painter.setFont(font);
        m_paintRadar(painter, QRectF(0, 0, span.width / m_unit, height / m_unit), radar);
        painter.restore();
    });
    return block;
}

namespace {

constexpr qreal between = 10;
constexpr qreal boxSize = 13;

qreal longestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

} // namespace

PaperBlock::Style ReportSetter::tableHead() const { return style(noteSize, QFont::DemiBold, Ink::Mute); }

std::vector<ReportSetter::Span> ReportSetter::columnsOf(const block::Table &table, Span whole) const
{
    const qreal space = px(between);
    const qreal width = whole.width - space * static_cast<qreal>(table.columns.size() - 1);
    int shares = 0;
    for (const block::Table::Column &column : table.columns)
        shares += column.share;
    // A title in another language can be longer than what its column was given: the others make room for it.
    std::vector<qreal> least(table.columns.size(), 0);
    qreal taken = 0;
    for (std::size_t i = 0; table.titles && i < least.size(); ++i) {
        const qreal word = std::ceil(longestWord(table.columns[i].title, tableHead().font));
        if (word <= width * table.columns[i].share / shares)
            continue;
        least[i] = word;
        taken += word;
    }
    int sharing = 0;
    for (std::size_t i = 0; i < least.size(); ++i)
        sharing += least[i] > 0 ? 0 : table.columns[i].share;
    if (taken > width / 2) // nothing would be left for the others
        std::ranges::fill(least, 0);
    const bool isWidened = std::ranges::any_of(least, [](qreal each) { return each > 0; });
    std::vector<Span> spans;
    qreal left = whole.left;
    for (std::size_t i = 0; i < least.size(); ++i) {
        const qreal own = isWidened ? (width - taken) * table.columns[i].share / std::max(1, sharing)
                                    : width * table.columns[i].share / shares;
        spans.push_back({left, least[i] > 0 ? least[i] : own});
        left += spans.back().width + space;
    }
    return spans;
}

PaperBlock ReportSetter::tableHeader(const block::Table &table, Span span) const
{
    PaperBlock block;
    if (!table.titles)
        return block;
    const std::vector<Span> spans = columnsOf(table, span);
    for (std::size_t i = 0; i < spans.size(); ++i)
        block.addText(table.columns[i].title, tableHead(), {spans[i].left, 0}, spans[i].width);
    addRule(block, block.height() + px(3), 1, span, m_tokens.text);
    return block;
}

PaperBlock ReportSetter::tableRow(const block::Table &table, const block::Table::Row &row, Span span) const
{
    const std::vector<Span> spans = columnsOf(table, span);
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
            inner = {inner.left + indent(), inner.width - indent()};
        }
        const QFont::Weight weight = i == table.header ? QFont::DemiBold : QFont::Normal;
        if (!cell.text.isEmpty())
            y = block.addText(cell.text, style(bodySize, weight, cell.warning ? Ink::Warn : Ink::Text), {inner.left, y},
                              inner.width);
        if (!cell.note.isEmpty())
            block.addText(cell.note, style(noteSize, QFont::Normal, Ink::Mute), {inner.left, y}, inner.width);
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
