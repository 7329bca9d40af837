// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/governorslayout.h"

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

// The sheet in 1/96 inch, as the sketch is drawn: A4 is 794 by 1123.
constexpr qreal marginSide = 60;
constexpr qreal marginTop = 54;
constexpr qreal laterTop = 86;
constexpr qreal marginBottom = 56;
constexpr qreal badgeSize = 20;
constexpr qreal textIndent = 28;
constexpr qreal changeShare = 612.0 / 674; ///< where the column of changes begins, in shares of the text's width

} // namespace

GovernorsLayout::GovernorsLayout(const GovernorsPaper &paper, QSizeF page, qreal unit)
    : m_paper(paper)
    , m_page(page)
    , m_unit(unit)
    , m_left(marginSide * unit)
    , m_width(page.width() - 2 * m_left)
    , m_tokens(Tokens::light())
    , m_sheets(px(marginTop), px(laterTop), page.height() - px(marginBottom))
{
    addFirstPage();
    addDetails();
}

PaperBlock::Style GovernorsLayout::style(qreal size, QFont::Weight weight, Ink ink) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(px(size))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps ligatures away, with which "finished" could neither be found nor copied as a word.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    return {font, ink == Ink::Text ? m_tokens.text : m_tokens.mute};
}

PaperBlock::Style GovernorsLayout::body() const { return style(12.3, QFont::Normal, Ink::Text); }
PaperBlock::Style GovernorsLayout::mute() const { return style(12.3, QFont::Normal, Ink::Mute); }
PaperBlock::Style GovernorsLayout::strong() const { return style(12.3, QFont::DemiBold, Ink::Text); }

void GovernorsLayout::addFirstPage()
{
    m_sheets.add(header(), 0);

    PaperBlock top;
    qreal y = top.addText(m_paper.headline, style(17, QFont::DemiBold, Ink::Text), {m_left, 0}, m_width);
    if (!m_paper.tookPart.isEmpty())
        top.addText(m_paper.tookPart, mute(), {m_left, y + px(6)}, m_width);
    m_sheets.add(top, px(20));

    PaperBlock stand;
    y = stand.addText(paperWord(PaperWord::WhereWeStand), style(14.2, QFont::DemiBold, Ink::Text), {m_left, 0},
                      m_width);
    stand.append(legend(), y + px(4));
    y = stand.height() + px(8);
    for (const auto &row : m_paper.themes) {
        const PaperBlock bar = themeBar(row);
        stand.append(bar, y);
        y += bar.height() + px(6);
    }
    m_sheets.add(stand, px(18));

    const qreal column = (m_width - px(28)) / 2;
    PaperBlock columns;
    columns.append(highlightColumn(paperWord(PaperWord::Strengths), m_paper.strengths, m_left, column), 0);
    columns.append(
        highlightColumn(paperWord(PaperWord::Priorities), m_paper.priorities, m_left + m_width - column, column), 0);
    m_sheets.add(columns, px(20));

    if (!m_paper.serves.isEmpty())
        m_sheets.add(section(m_paper.servesTitle, m_paper.serves, false), px(16));
    if (!m_paper.asks.isEmpty())
        m_sheets.add(section(paperWord(PaperWord::Asks), m_paper.asks, true), px(16));
    if (!m_paper.sinceLast.isEmpty())
        m_sheets.add(section(paperWord(PaperWord::SinceLast), {m_paper.sinceLast}, false), px(16));

    PaperBlock footer;
    footer.addShape(0, px(1),
                    [this](QPainter &painter) { painter.fillRect(QRectF(m_left, 0, m_width, px(1)), m_tokens.line); });
    footer.addText(m_paper.footer, style(10.3, QFont::Normal, Ink::Mute), {m_left, px(8)}, m_width);
    m_sheets.add(footer, px(20));
}

PaperBlock GovernorsLayout::header() const
{
    // The third line on the right, the page number, is drawn with every page's.
    const qreal right = px(190);
    PaperBlock block;
    qreal y = block.addText(m_paper.kicker, mute(), {m_left, 0}, m_width - right - px(12));
    y = block.addText(m_paper.heading, style(24, QFont::Bold, Ink::Text), {m_left, y}, m_width - right - px(12));
    PaperBlock::Style aside = mute();
    aside.alignment = Qt::AlignRight;
    qreal asideBottom = block.addText(m_paper.dateLine, aside, {m_left + m_width - right, 0}, right);
    if (!m_paper.comparedWith.isEmpty())
        asideBottom = block.addText(m_paper.comparedWith, aside, {m_left + m_width - right, asideBottom}, right);
    asideBottom += QFontMetricsF(aside.font).height(); // the page number
    y = std::max(y, asideBottom) + px(10);
    block.addShape(y, y + px(2), [this, y](QPainter &painter) {
        painter.fillRect(QRectF(m_left, y, m_width, px(2)), m_tokens.text);
    });
    return block;
}

PaperBlock GovernorsLayout::legend() const
{
    PaperBlock block;
    const PaperBlock::Style words = body();
    const bool anyOpen = std::ranges::any_of(m_paper.themes, [](const auto &row) { return row.open > 0; });
    const int last = m_paper.levels + (anyOpen ? 1 : 0);
    const qreal changeLeft = m_left + m_width * changeShare;
    qreal x = m_left;
    qreal y = 0;
    for (int level = 0; level <= last; ++level) {
        const bool open = level > m_paper.levels;
        const QString text = open ? paperWord(PaperWord::Open) : levelLegend(level);
        const qreal width = px(25) + QFontMetricsF(words.font).horizontalAdvance(text) + px(4);
        if (x > m_left && x + width > changeLeft - px(12)) {
            x = m_left;
            y += px(badgeSize + 4);
        }
        const QRectF square(x, y, px(badgeSize), px(badgeSize));
        const BadgeKind kind = open ? BadgeKind::Unanswered : level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled;
        block.addShape(y, y + px(badgeSize), [this, square, kind, level](QPainter &painter) {
            paintLevelBadge(painter, square, kind, std::min(level, m_paper.levels), m_paper.levels, m_tokens);
        });
        block.addText(text, words, {x + px(25), y + px(1)}, width);
        x += width + px(9);
    }
    if (std::ranges::any_of(m_paper.themes, [](const auto &row) { return !row.change.isEmpty(); }))
        block.addText(paperWord(PaperWord::Median), mute(), {changeLeft, y + px(1)}, m_left + m_width - changeLeft);
    return block;
}

PaperBlock GovernorsLayout::themeBar(const GovernorsPaper::ThemeRow &row) const
{
    // Columns as in the sketch, in shares of the width, so that another paper size keeps them.
    const qreal barLeft = m_left + m_width * 208 / 674;
    const qreal barWidth = m_width * 353 / 674;
    const qreal ofLeft = m_left + m_width * 570 / 674;
    const qreal changeLeft = m_left + m_width * changeShare;
    constexpr qreal height = 22;
    PaperBlock block;
    // In the order in which the row is read, for those who copy it or have it read to them.
    block.addShape(0, px(height), [this, number = row.number](QPainter &painter) {
        paintThemeBadge(painter, QRectF(m_left, 0, px(height), px(height)), number, m_tokens);
    });
    block.addText(row.title, body(), {m_left + px(textIndent), px(2)}, barLeft - m_left - px(textIndent + 8));
    block.addShape(0, px(height), [this, row, barLeft, barWidth](QPainter &painter) {
        paintThemeBar(painter, QRectF(barLeft, px(1), barWidth, px(height - 2)), row, m_paper.levels, m_unit, m_tokens);
    });
    block.addText(row.of, mute(), {ofLeft, px(2)}, changeLeft - ofLeft);
    if (!row.change.isEmpty())
        block.addText(row.change, strong(), {changeLeft, px(2)}, m_left + m_width - changeLeft);
    return block;
}

PaperBlock GovernorsLayout::highlightColumn(const QString &title, const std::vector<GovernorsPaper::Named> &items,
                                            qreal x, qreal width) const
{
    PaperBlock block;
    qreal y = block.addText(title, style(14.2, QFont::DemiBold, Ink::Text), {x, 0}, width) + px(6);
    if (items.empty())
        block.addText(paperWord(PaperWord::None), mute(), {x, y}, width);
    for (const auto &item : items) {
        const BadgeKind kind = item.level == Level::notInPlace() ? BadgeKind::NotInPlace : BadgeKind::Filled;
        const QRectF square(x, y, px(badgeSize), px(badgeSize));
        block.addShape(y, y + px(badgeSize), [this, square, kind, level = item.level.value()](QPainter &painter) {
            paintLevelBadge(painter, square, kind, level, m_paper.levels, m_tokens);
        });
        qreal below = block.addText(item.title, strong(), {x + px(textIndent), y + px(1)}, width - px(textIndent));
        if (!item.line.isEmpty())
            below = block.addText(item.line, mute(), {x + px(textIndent), below}, width - px(textIndent));
        y = std::max(below, y + px(badgeSize)) + px(8);
    }
    return block;
}

PaperBlock GovernorsLayout::section(const QString &title, const QStringList &lines, bool numbered) const
{
    PaperBlock block;
    qreal y = block.addText(title, style(14.2, QFont::DemiBold, Ink::Text), {m_left, 0}, m_width) + px(4);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal indent = numbered ? px(18) : 0;
        if (numbered)
            block.addText(QStringLiteral("%1.").arg(i + 1), body(), {m_left + px(4), y}, indent);
        y = block.addText(lines[i], body(), {m_left + indent, y}, m_width - indent) + px(1);
    }
    return block;
}

void GovernorsLayout::paintDraft(QPainter &painter) const
{
    painter.save();
    painter.translate(m_page.width() / 2, m_page.height() / 2);
    painter.rotate(-52);
    QFont font = style(190, QFont::Bold, Ink::Mute).font;
    painter.setFont(font);
    painter.setPen(mixed(m_tokens.surface, m_tokens.mute, 0.1));
    const QFontMetricsF metrics(font, painter.device());
    const QString word = paperWord(PaperWord::Draft);
    // As wide as the diagonal allows, whatever the word is in another language.
    const qreal most = std::hypot(m_page.width(), m_page.height()) * 0.68;
    const qreal scale = std::min(1.0, most / metrics.horizontalAdvance(word));
    painter.scale(scale, scale);
    painter.drawText(QPointF(-metrics.horizontalAdvance(word) / 2, metrics.capHeight() / 2), word);
    painter.restore();
}

void GovernorsLayout::paintFrame(QPainter &painter, int page) const
{
    PaperBlock frame;
    PaperBlock::Style aside = mute();
    aside.alignment = Qt::AlignRight;
    const QString number = pageOf(page + 1, pageCount());
    if (page == 0) {
        const qreal lines = m_paper.comparedWith.isEmpty() ? 1 : 2;
        const qreal step = QFontMetricsF(aside.font).height() * aside.lineSpacing;
        frame.addText(number, aside, {m_left + m_width - px(190), px(marginTop) + lines * step}, px(190));
    } else {
        const QString draft = m_paper.isDraft ? paperWord(PaperWord::Draft) + QStringLiteral(" · ") : QString();
        frame.addText(draft + number, aside, {m_left + m_width - px(190), px(46)}, px(190));
        const QFontMetricsF metrics(mute().font);
        frame.addText(metrics.elidedText(m_paper.heading, Qt::ElideRight, m_width - px(200)), mute(), {m_left, px(46)},
                      m_width - px(196));
        painter.fillRect(QRectF(m_left, px(68), m_width, px(1)), m_tokens.line);
    }
    for (const auto &piece : frame.pieces())
        piece.draw(painter);
}

void GovernorsLayout::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(body().font);
    if (m_paper.isDraft)
        paintDraft(painter);
    for (const auto &placed : m_sheets.pages()[static_cast<std::size_t>(page)]) {
        painter.save();
        painter.translate(0, placed.offset);
        placed.piece.draw(painter);
        painter.restore();
    }
    paintFrame(painter, page);
    painter.restore();
}

} // namespace waymark
