// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/answerdots.h"

#include "core/text/levels.h"
#include "ui/charts/spreadchart.h"
#include "ui/look/badges.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace waymark {

AnswerDots::AnswerDots(Qt::Orientation levels, QWidget *parent) : QWidget(parent), m_levels(levels)
{
    setSizePolicy(levels == Qt::Vertical ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AnswerDots::setMayStack()
{
    m_mayStack = true;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerDots::setCounts(const Counts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    setAccessibleName(countsInWords(counts));
    updateGeometry();
    update();
}

QSize AnswerDots::sizeHint() const
{
    const auto levels = static_cast<int>(m_counts.size());
    if (m_levels == Qt::Vertical)
        return {qRound(textScaled(160)), heightForWidth(0)};
    return {qRound(textScaled(74)) * levels, qRound(textScaled(22))};
}

QSize AnswerDots::minimumSizeHint() const
{
    const QSize all = sizeHint();
    return m_mayStack ? QSize(std::min(all.width(), qRound(textScaled(160))), all.height()) : all;
}

bool AnswerDots::isStacked(int width) const
{
    return m_levels == Qt::Vertical || (m_mayStack && width < sizeHint().width());
}

int AnswerDots::heightForWidth(int width) const
{
    return isStacked(width) ? qRound(textScaled(26)) * static_cast<int>(m_counts.size()) : qRound(textScaled(22));
}

QRectF AnswerDots::place(int level) const
{
    const auto levels = static_cast<qreal>(m_counts.size());
    if (isStacked(width())) {
        const qreal line = height() / levels;
        return {0, line * (levels - 1 - level), qreal(width()), line};
    }
    return {width() / levels * level, 0, width() / levels, qreal(height())};
}

void AnswerDots::paintEvent(QPaintEvent *)
{
    if (m_counts.empty())
        return;
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = textFont(TextSize::Small);
    painter.setFont(small);
    const int levels = static_cast<int>(m_counts.size()) - 1;
    const qreal side = std::min<qreal>(textScaled(19), place(0).height() - 2);
    const qreal left = side + spacing::small;
    // Beside each other a count is nearer to its own dots than to the next level's badge.
    const qreal apart = isStacked(width()) ? 0 : spacing::medium;
    const qreal numeral = QFontMetricsF(small).horizontalAdvance(QStringLiteral("88")) + spacing::small + apart;
    const SpreadDots dots =
        SpreadDots::fitting(std::max(1, *std::ranges::max_element(m_counts)),
                            {place(0).width() - left - numeral, place(0).height() - 6}, textScaled(10));
    for (int level = 0; level <= levels; ++level) {
        const QRectF whole = place(level);
        paintLevelBadge(painter, {whole.left(), whole.center().y() - side / 2, side, side},
                        level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, levels, tokens);
        const int count = m_counts[static_cast<std::size_t>(level)];
        const QRectF rest = whole.adjusted(left, 0, 0, 0);
        dots.paint(painter, count, rest, Qt::AlignLeft, tokens.accent);
        painter.setPen(count > 0 ? tokens.text : tokens.mute);
        const qreal after = count > 0 ? dots.sizeOf(count).width() + spacing::small : 0;
        painter.drawText(rest.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         count > 0 ? QString::number(count) : QStringLiteral("–"));
    }
}

void AnswerDots::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

} // namespace waymark
