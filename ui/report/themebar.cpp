// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/themebar.h"

#include "ui/look/badges.h"
#include "ui/look/draftedge.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <numeric>

namespace waymark {
namespace {

void paintCount(QPainter &painter, const QRectF &part, int count, const QColor &ink, const QColor &behind)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString text = QString::number(count);
    const qreal width = metrics.horizontalAdvance(text);
    if (behind.isValid()) {
        // Lines of the hatch must not run through the numeral.
        const QRectF patch(part.center().x() - width * 0.8, part.top() + part.height() * 0.14, width * 1.6,
                           part.height() * 0.72);
        painter.fillRect(patch, behind);
    }
    painter.setPen(ink);
    painter.drawText(QPointF(part.center().x() - width / 2, part.center().y() + metrics.capHeight() / 2), text);
}

/// Round where the bar ends, square where parts meet. One outline: a union of two would show where they overlap.
QPainterPath barPart(const QRectF &part, qreal radius, bool first, bool last)
{
    const qreal left = first ? radius : 0;
    const qreal right = last ? radius : 0;
    const auto corner = [](QPainterPath &path, QPointF at, qreal r, qreal from) {
        if (r > 0)
            path.arcTo(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), from, -90);
        else
            path.lineTo(at);
    };
    QPainterPath path(QPointF(part.left(), part.center().y()));
    corner(path, part.topLeft() + QPointF(left, left), left, 180);
    corner(path, part.topRight() + QPointF(-right, right), right, 90);
    corner(path, part.bottomRight() + QPointF(-right, -right), right, 0);
    corner(path, part.bottomLeft() + QPointF(left, -left), left, 270);
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<qreal> partWidths(const std::vector<int> &counts, const std::vector<qreal> &minWidths, qreal width)
{
    std::vector<qreal> widths(counts.size(), 0);
    std::vector<bool> fixed(counts.size(), false);
    // Parts that would be too narrow get their least width; what is left is shared by the others, again and again.
    for (bool again = true; again;) {
        again = false;
        qreal left = width;
        int sum = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (fixed[i])
                left -= widths[i];
            else
                sum += counts[i];
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (fixed[i] || sum == 0)
                continue;
            widths[i] = left * counts[i] / sum;
            if (widths[i] < minWidths[i]) {
                widths[i] = minWidths[i];
                fixed[i] = true;
                again = true;
            }
        }
    }
    const qreal total = std::accumulate(widths.begin(), widths.end(), qreal(0));
    if (total > width) {
        for (qreal &each : widths)
            each *= width / total;
    }
    return widths;
}

void paintThemeBar(QPainter &painter, const QRectF &bar, const block::ThemeBars::Row &row,
                   std::vector<block::ThemeBars::Part> parts, int levels, qreal unit, const QFont &letters,
                   const Tokens &tokens)
{
    std::erase_if(parts, [&](const auto &part) { return block::ThemeBars::countInBar(row, part) == 0; });
    std::vector<int> counts(parts.size());
    std::ranges::transform(parts, counts.begin(),
                           [&](const auto &part) { return block::ThemeBars::countInBar(row, part); });

    painter.save();
    QFont font = letters;
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    std::vector<qreal> minWidths(counts.size());
    std::ranges::transform(counts, minWidths.begin(),
                           [&](int count) { return metrics.horizontalAdvance(QString::number(count)) + 8 * unit; });
    const std::vector<qreal> widths = partWidths(counts, minWidths, bar.width());

    qreal x = bar.left();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool last = i + 1 == counts.size();
        const QRectF part(x, bar.top(), widths[i] - (last ? 0 : unit), bar.height());
        x += widths[i];
        const qreal half = 0.5 * unit;
        const QRectF inner = part.adjusted(half, half, -half, -half);
        const bool isDraft = parts[i].standing == Standing::Draft;
        if (parts[i].standing != Standing::Agreed && !isDraft) {
            const bool carried = parts[i].standing == Standing::Carried;
            QPen pen(tokens.mute, unit);
            if (!carried)
                pen.setDashPattern({3, 2.4});
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
            painter.setBrush(tokens.surface);
            painter.drawRoundedRect(inner, 4 * unit, 4 * unit);
            paintCount(painter, part, counts[i], carried ? tokens.text : tokens.mute, {});
        } else if (parts[i].level == 0) {
            painter.setPen(QPen(tokens.mute, unit));
            painter.setBrush(tokens.surface);
            painter.drawRoundedRect(inner, 4 * unit, 4 * unit);
            paintHatch(painter, inner, tokens.mute, 5 * unit, 4 * unit);
            if (isDraft)
                paintDraftEdge(painter, part, tokens.text, unit);
            paintCount(painter, part, counts[i], tokens.text, tokens.surface);
        } else {
            painter.fillPath(barPart(part, 4 * unit, i == 0, last), tokens.levelFill(parts[i].level, levels));
            if (isDraft)
                paintDraftEdge(painter, part, tokens.levelInk(parts[i].level, levels), unit);
            paintCount(painter, part, counts[i], tokens.levelInk(parts[i].level, levels), {});
        }
    }
    painter.restore();
}

} // namespace waymark
