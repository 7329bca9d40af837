// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/home/recentrow.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark {

RecentRow::RecentRow(const RecentLine &line, QWidget *parent) : QFrame(parent), m_missing(line.missing)
{
    setObjectName(QStringLiteral("recentRow"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(line.missing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(tr("%1, %2", "a school and the state of its file").arg(line.institution, line.state));
    setAccessibleDescription(line.path);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::tiny, spacing::small, spacing::tiny, spacing::small);
    row->setSpacing(spacing::small);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *name =
        new PlainLabel(line.institution, TextSize::Body, TextWeight::SemiBold, line.missing ? Ink::Mute : Ink::Text);
    name->setEliding(true);
    names->addWidget(name);
    auto *place = new PlainLabel(line.place, TextSize::Small, TextWeight::Regular, Ink::Mute);
    place->setEliding(true);
    names->addWidget(place);
    row->addLayout(names, 1);
    row->addWidget(
        new PlainLabel(line.state, TextSize::Small, TextWeight::Regular, line.missing ? Ink::Text : Ink::Mute));
    const auto link = [&](const QString &text, void (RecentRow::*wanted)()) {
        row->addWidget(new PlainLabel(QStringLiteral("·"), TextSize::Small, TextWeight::Regular, Ink::Mute));
        auto *button = new LinkButton(text, nullptr, TextSize::Small);
        button->setAccessibleName(tr("%1: %2").arg(line.institution, text));
        connect(button, &LinkButton::clicked, this, wanted);
        row->addWidget(button);
    };
    if (line.missing)
        link(tr("look for it…"), &RecentRow::findWanted);
    else if (!line.nextYear.isEmpty())
        link(tr("start %1").arg(line.nextYear), &RecentRow::startNextWanted);
    auto *away = new QToolButton;
    away->setObjectName(QStringLiteral("removeRecent"));
    away->setIcon(icon(QStringLiteral("close")));
    away->setAutoRaise(true);
    away->setToolTip(tr("Take off this list; the file stays where it is"));
    away->setAccessibleName(tr("Take %1 off this list").arg(line.institution));
    connect(away, &QToolButton::clicked, this, &RecentRow::removeWanted);
    row->addWidget(away);
}

void RecentRow::press()
{
    if (m_missing)
        Q_EMIT findWanted();
    else
        Q_EMIT openWanted();
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        press();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QFrame::keyPressEvent(event);
}

void RecentRow::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        press();
}

void RecentRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_missing ? tr("Look for it…") : tr("Open"), this, &RecentRow::press);
    menu.addAction(tr("Take off this list"), this, &RecentRow::removeWanted);
    menu.exec(event->globalPos());
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    if (underMouse() && !m_missing)
        paintPanel(painter, QRectF(rect()), mixed(tokens.window, tokens.tint, 0.7), {}, 0, corner::small);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(rect()), tokens, corner::small);
}

} // namespace waymark
