// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwords.h"
#include "ui/look/badges.h"
#include "ui/report/reportsetter.h"
#include "ui/report/themebar.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace waymark {
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
    // Columns as in the sketch, in shares of the width, so that another paper size keeps them.
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

} // namespace waymark
