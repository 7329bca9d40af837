// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agendadelegate.h"

#include "ui/look/controlpainters.h"

#include <QApplication>
#include <QPainter>

namespace waymark {

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem without = option;
    initStyleOption(&without, index);
    without.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &without, painter, option.widget);
    const Tokens tokens = Tokens::of(option.palette);
    const QFont body = textFont(TextSize::Body);
    const QFont small = textFont(TextSize::Small);
    const bool agreed = index.data(agreedRole).toBool();
    const QRect inside = option.rect.adjusted(spacing::small, spacing::tiny, -spacing::small, -spacing::tiny);
    const int tick = agreed ? QFontMetrics(body).height() : 0;
    const int first = QFontMetrics(body).height();
    painter->save();
    painter->setFont(body);
    painter->setPen(agreed ? tokens.mute : tokens.text);
    const QRect above(inside.left(), inside.top(), inside.width() - tick, first);
    painter->drawText(above, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, above.width()));
    if (agreed)
        paintTick(*painter, QRectF(inside.right() - tick * 0.8, inside.top() + tick * 0.1, tick * 0.8, tick * 0.8),
                  tokens.good);
    painter->setFont(small);
    painter->setPen(tokens.mute);
    const QRect below(inside.left(), inside.top() + first, inside.width(), QFontMetrics(small).height());
    painter->drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(index.data(whyRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), QFontMetrics(textFont(TextSize::Body)).height() +
                                     QFontMetrics(textFont(TextSize::Small)).height() + 2 * spacing::tiny};
}

} // namespace waymark
