// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/pointmark.h"

#include "ui/look/badges.h"
#include "ui/look/controlpainters.h"
#include "ui/look/plainlabel.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace waymark {

QString markName(std::optional<Mark> mark)
{
    if (!mark)
        return QCoreApplication::translate("PointMark", "Not marked");
    switch (*mark) {
    case Mark::InPlace:
        return QCoreApplication::translate("PointMark", "In place");
    case Mark::NotYet:
        return QCoreApplication::translate("PointMark", "Not yet");
    case Mark::Query:
        break;
    }
    return QCoreApplication::translate("PointMark", "Query");
}

PointMarkButton::PointMarkButton(QWidget *parent) : QAbstractButton(parent)
{
    // Reached from its card by M: a tab stop for each point would make the way to the notes a long one.
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void PointMarkButton::show(std::optional<Mark> mark, bool emphasised, const QString &point)
{
    m_mark = mark;
    m_emphasised = emphasised;
    setAccessibleName(tr("%1: %2").arg(markName(mark), point));
    setAccessibleDescription(tr("Press to mark this point as in place, not yet, or a query"));
    setToolTip(
        plainToolTip(tr("%1. Click to mark this point: in place, then not yet, then query.").arg(markName(mark))));
    update();
}

bool PointMarkButton::invites() const
{
    const auto *card = qobject_cast<const QAbstractButton *>(parentWidget());
    return isEnabled() && (hasFocus() || (card && (card->isChecked() || card->underMouse() || card->hasFocus())));
}

void PointMarkButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box(0, 0, 13, 13);
    box.moveCenter(QRectF(rect()).center());
    const bool focused = hasFocus();
    if (isEnabled() && (underMouse() || focused))
        paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.surface,
                   focused ? tokens.accent : tokens.edge(), focused ? 2 : 1, corner::small);
    if (!m_mark && invites()) {
        paintPanel(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), tokens.surface,
                   m_emphasised ? tokens.good : tokens.edge(), 1, 3);
        return;
    }
    if (!m_mark) {
        const qreal radius = m_emphasised ? 3.5 : 2.5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_emphasised ? tokens.good : tokens.mute);
        painter.drawEllipse(box.center(), radius, radius);
        return;
    }
    switch (*m_mark) {
    case Mark::InPlace:
        paintTick(painter, box, tokens.good);
        break;
    case Mark::NotYet:
        painter.setPen(QPen(tokens.mute, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.center(), 4.6, 4.6);
        break;
    case Mark::Query:
        paintQueryMark(painter, box.adjusted(-1, -1, 1, 1), tokens);
        break;
    }
}

void PointMarkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // arrows and digits belong to the page
}

void PointMarkButton::contextMenuEvent(QContextMenuEvent *event)
{
    if (!isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::optional<Mark> mark : {std::optional(Mark::InPlace), std::optional(Mark::NotYet),
                                           std::optional(Mark::Query), std::optional<Mark>()}) {
        QAction *action = menu->addAction(markName(mark));
        action->setCheckable(true);
        action->setChecked(mark == m_mark);
        connect(action, &QAction::triggered, this, [this, mark] { Q_EMIT markWanted(mark); });
    }
    menu->popup(event->globalPos());
}

} // namespace waymark
