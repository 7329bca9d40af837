// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spreadstrip.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/spreaddots.h"
#include "ui/look/badges.h"

#include <QPainter>

#include <numeric>

namespace waymark {

SpreadStrip::SpreadStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(ChartTexts::tr("How answers are spread"));
}

void SpreadStrip::setCounts(const std::vector<int> &counts)
{
    m_counts = counts;
    QStringList spoken;
    for (std::size_t level = 0; level < counts.size(); ++level)
        spoken << ChartTexts::tr("%1: %2").arg(chartwords::level(static_cast<int>(level)),
                                               QString::number(counts[level]));
    setAccessibleDescription(spoken.join(ChartTexts::tr(", ")));
    update();
}

QSize SpreadStrip::sizeHint() const
{
    return {qRound(textScaled(90)) * static_cast<int>(std::max<std::size_t>(1, m_counts.size())),
            qRound(textScaled(30))};
}

QSize SpreadStrip::minimumSizeHint() const { return {qRound(textScaled(200)), qRound(textScaled(30))}; }

void SpreadStrip::paintEvent(QPaintEvent *)
{
    if (m_counts.empty())
        return;
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    const QFont small = textFont(TextSize::Small);
    const int answers = std::accumulate(m_counts.begin(), m_counts.end(), 0);
    const int levels = static_cast<int>(m_counts.size()) - 1;
    const qreal cell = width() / static_cast<qreal>(m_counts.size());
    const qreal side = textScaled(20);
    const qreal gap = textScaled(5);
    const qreal numeral = chartpaint::textWidth(small, QString::number(answers)) + 2;
    const SpreadDots dots =
        SpreadDots::fitting(answers, {cell - side - numeral - 3 * gap, height() - 6.0}, textScaled(10));
    for (int level = 0; level <= levels; ++level) {
        const int count = m_counts[static_cast<std::size_t>(level)];
        const QRectF place(cell * level, 0, cell, height());
        paintLevelBadge(painter, {place.left(), place.center().y() - side / 2, side, side},
                        level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, levels, tokens);
        if (count == 0)
            continue;
        const qreal left = place.left() + side + gap;
        dots.paint(painter, count, {left, 0, cell, place.height()}, Qt::AlignLeft, tokens.accent);
        chartpaint::text(painter, {left + dots.sizeOf(count).width() + gap, 0, numeral, place.height()}, Qt::AlignLeft,
                         QString::number(count), small, tokens.text);
    }
}

} // namespace waymark
