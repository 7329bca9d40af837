// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/boarddelegate.h"

#include "ui/asking/board/boardmodel.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace waymark {
namespace {

constexpr int pad = spacing::small;

void drawElided(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void drawIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour)
{
    painter.drawPixmap(box, iconPixmap(name, colour, box.width(), painter.device()->devicePixelRatioF()));
}

} // namespace

QString cellWords(const BoardCell &cell, int room, bool hasSign, const QFontMetrics &metrics)
{
    const QString whole = cellText(cell);
    const bool saysIt = hasSign && cell.state != BoardCell::State::AnsweredUnasked;
    return saysIt && metrics.horizontalAdvance(whole) > room ? QString()
                                                             : metrics.elidedText(whole, Qt::ElideRight, room);
}

BoardDelegate::BoardDelegate(const BoardModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

void BoardDelegate::setTarget(int row, int column)
{
    m_targetRow = row;
    m_targetColumn = column;
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool target = index.row() == m_targetRow && (m_targetColumn < 0 || m_targetColumn == index.column());
    painter->fillRect(option.rect, target ? tokens.tint : tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == 0)
        paintName(*painter, option, index.row());
    else if (index.column() == m_model.stateColumn())
        paintState(*painter, option, index.row());
    else
        paintCell(*painter, option, index.row(), m_model.themeAt(index.column()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), corner::small, corner::small);
    }
    painter->restore();
}

void BoardDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const BoardRow &who = m_model.row(row);
    QRect rect = option.rect.adjusted(pad, 2, -pad, -3);
    const int side = qRound(textScaled(18));
    if (who.isGroup)
        drawIcon(painter, {rect.left(), rect.center().y() - side / 2, side, side}, QStringLiteral("people"),
                 tokens.mute);
    rect.setLeft(rect.left() + side + pad);
    const QFont name = textFont(TextSize::Body, TextWeight::SemiBold);
    if (who.about.isEmpty()) {
        drawElided(painter, rect, who.name, name, tokens.text);
        return;
    }
    const QRect above(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    drawElided(painter, above.adjusted(0, 2, 0, 2), who.name, name, tokens.text);
    drawElided(painter, above.translated(0, above.height() - 1), who.about, textFont(TextSize::Small), tokens.mute);
}

void BoardDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    using Return = BoardRow::Return;
    const Tokens tokens = Tokens::of(option.palette);
    const BoardRow &who = m_model.row(row);
    const bool overdue = who.returned == Return::Overdue;
    const bool done = who.returned == Return::Answered;
    QRect rect = option.rect.adjusted(pad, 0, -pad, 0);
    const int side = qRound(textScaled(16));
    const QRect mark(rect.left(), rect.center().y() - side / 2, side, side);
    if (overdue)
        drawIcon(painter, mark, QStringLiteral("warning"), tokens.warn);
    else if (done)
        drawIcon(painter, mark, QStringLiteral("check"), tokens.good);
    rect.setLeft(mark.right() + spacing::tiny + 2);
    drawElided(painter, rect, who.state, textFont(TextSize::Small),
               overdue ? tokens.warn
               : done  ? tokens.text
                       : tokens.mute);
}

void BoardDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, int row, int theme) const
{
    using State = BoardCell::State;
    const Tokens tokens = Tokens::of(option.palette);
    const BoardCell cell = m_model.cell(row, theme);
    painter.setPen(tokens.line);
    painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    if (cell.state == State::NotAsked)
        return;
    const qreal height = std::min<qreal>(option.rect.height() - 12, textScaled(28));
    const QRectF chip(option.rect.left() + 7.5, option.rect.center().y() - height / 2, option.rect.width() - 14,
                      height);
    const qreal round = height / 2;
    QColor ink = tokens.text;
    painter.setBrush(Qt::NoBrush);
    switch (cell.state) {
    case State::Asked:
        painter.setPen(QPen(cell.overdue ? tokens.warn : tokens.edge(), 1.2, Qt::DashLine));
        ink = cell.overdue ? tokens.warn : tokens.mute;
        break;
    case State::Partly: {
        painter.save();
        painter.setClipRect(
            QRectF(chip.left(), chip.top(), chip.width() * cell.answered / cell.statements, chip.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.tint);
        painter.drawRoundedRect(chip, round, round);
        painter.restore();
        painter.setPen(QPen(tokens.accent, 1.2));
        break;
    }
    case State::Answered:
        painter.setPen(QPen(tokens.accent, 1.2));
        painter.setBrush(tokens.tint);
        break;
    case State::AnsweredUnasked:
    case State::NotAsked:
        painter.setPen(Qt::NoPen);
        break;
    }
    painter.drawRoundedRect(chip, round, round);
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    const int side = qRound(textScaled(14));
    const QString name = cell.state == State::Answered          ? QStringLiteral("check")
                         : cell.overdue                         ? QStringLiteral("warning")
                         : cell.state == State::AnsweredUnasked ? QStringLiteral("add")
                                                                : QString();
    const int sign = name.isEmpty() ? 0 : side + spacing::tiny;
    const int room = qFloor(chip.width()) - 2 * spacing::tiny;
    const QString words = cellWords(cell, room - sign, sign > 0, metrics);
    int left = qRound(chip.center().x()) - (sign + metrics.horizontalAdvance(words)) / 2;
    if (sign > 0) {
        drawIcon(painter, {left, qRound(chip.center().y()) - side / 2, side, side}, name, ink);
        left += sign;
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(left, chip.top(), chip.right() - left, chip.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     words);
}

} // namespace waymark
