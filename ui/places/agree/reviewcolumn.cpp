// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/reviewcolumn.h"

#include "ui/look/badges.h"
#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/places/agree/listbuttons.h"
#include "ui/places/agree/menutitle.h"
#include "ui/places/agree/statementlist.h"
#include "ui/statement/pagescroll.h"

#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark {

ReviewColumn::ReviewColumn(QWidget *parent)
    : QWidget(parent)
    , m_review(new MenuTitle(this))
    , m_counts(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_progress(new SplitProgress(this))
    , m_room(new LinkButton({}, this, TextSize::Small))
    , m_start(new LinkButton(tr("Start the meeting"), this, TextSize::Small))
    , m_more(new QToolButton(this))
    , m_list(new StatementList)
    , m_scroll(new PageScroll(this))
{
    setObjectName(QStringLiteral("reviewColumn"));
    setFixedWidth(qRound(textScaled(264)));
    m_review->setObjectName(QStringLiteral("reviewChoice"));
    m_review->setMenu(new QMenu(m_review));
    connect(m_review->menu(), &QMenu::aboutToShow, this, &ReviewColumn::fillMenu);
    m_room->setObjectName(QStringLiteral("room"));
    m_room->setToolTip(tr("What is agreed is kept with this round and with who is here"));
    connect(m_room, &QPushButton::clicked, this, &ReviewColumn::roomWanted);
    m_scroll->setWidget(m_list);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::tiny + 2, 0, spacing::tiny + 2, 0);
    head->setSpacing(spacing::tiny);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_review);
    row->addStretch(1);
    head->addLayout(row);
    head->addWidget(m_counts);
    head->addWidget(m_progress);
    head->addWidget(m_room, 0, Qt::AlignLeft);
    head->addLayout(makeMeeting());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    all->setSpacing(spacing::small);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
}

QLayout *ReviewColumn::makeMeeting()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    m_start->setObjectName(QStringLiteral("beginMeeting"));
    m_start->setToolTip(tr("The room's picture on the projector, agenda and notes on this screen"));
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::StartMeeting); });
    m_more->setObjectName(QStringLiteral("moreOfMeeting"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setFixedHeight(m_start->sizeHint().height()); // a line of the head, no more: the list needs the room
    m_more->setAccessibleName(tr("More about the meeting"));
    m_more->setToolTip(tr("Plan of the meeting, decision record"));
    connect(m_more, &QToolButton::clicked, this, &ReviewColumn::openMeetingMenu);
    row->addWidget(m_start);
    row->addWidget(m_more);
    row->addStretch(1);
    return row;
}

void ReviewColumn::openMeetingMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("meetingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Command command) {
        return menu->addAction(text, this, [this, command] { Q_EMIT commandWanted(command); });
    };
    add(tr("Plan of the meeting..."), Command::MeetingPlan)->setEnabled(!m_view.locked);
    add(tr("Decision record..."), Command::DecisionRecord);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ReviewColumn::show(const ReviewColumnView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    for (const auto &choice : view.reviews) {
        if (choice.id == view.current) {
            m_review->setTitle(choice.name);
            m_review->setAccessibleName(tr("%1, choose another review").arg(choice.name));
            m_review->setToolTip(plainToolTip(choice.name));
        }
    }
    m_counts->setText(view.counts);
    m_room->setText(QString(view.room).replace(u'&', QStringLiteral("&&")));
    m_room->setAccessibleName(tr("Round and room: %1").arg(view.room));
    m_room->setVisible(!view.locked);
    m_progress->setCounts(view.agreed, view.drafts, view.total);
    m_list->show(view.themes, view.locked);
    // Only once the rows have their places is the current one in sight or not.
    QTimer::singleShot(0, m_scroll, [this] {
        if (const QWidget *row = m_list->currentRow())
            m_scroll->ensureWidgetVisible(const_cast<QWidget *>(row), 0, spacing::large);
    });
}

void ReviewColumn::fillMenu()
{
    QMenu *menu = m_review->menu();
    menu->clear();
    for (const auto &choice : m_view.reviews) {
        QString name = choice.name;
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.id == m_view.current);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { Q_EMIT reviewChosen(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Start a review...")), &QAction::triggered, this, &ReviewColumn::newReviewWanted);
    connect(menu->addAction(tr("Enter an earlier review...")), &QAction::triggered, this,
            &ReviewColumn::earlierReviewWanted);
}

void ReviewColumn::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), tokens.line);
}

} // namespace waymark
