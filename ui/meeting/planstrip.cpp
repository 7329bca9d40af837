// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/planstrip.h"

#include "core/text/numbersanddates.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keycap.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/meeting/meetingclock.h"
#include "ui/meeting/meetingsession.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTime>

namespace waymark {
namespace {

/// As wide as the widest of its kind, so that no digit pushes its neighbour.
void reserve(PlainLabel *label, const QString &widest)
{
    label->setMinimumWidth(QFontMetrics(label->font()).horizontalAdvance(widest) + 2);
}

} // namespace

PlanStrip::PlanStrip(MeetingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_items(new QComboBox(this))
    , m_spent(new PlainLabel({}, TextSize::Title, TextWeight::SemiBold, Ink::Text, this))
    , m_whole(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute, this))
    , m_time(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute, this))
    , m_pause(new QPushButton(this))
    , m_on(new QPushButton(tr("Next item"), this))
{
    m_items->setObjectName(QStringLiteral("planItems"));
    m_items->setAccessibleName(tr("Item in the plan"));
    m_items->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_items->setMinimumContentsLength(18);
    m_spent->setHeading(false);
    m_spent->setObjectName(QStringLiteral("itemClock"));
    m_whole->setObjectName(QStringLiteral("meetingClock"));
    m_pause->setObjectName(QStringLiteral("pauseClock"));
    m_on->setObjectName(QStringLiteral("nextItem"));
    showKey(m_pause, QStringLiteral("P"));
    showKey(m_on, QStringLiteral("G"));
    auto *plan = new LinkButton(tr("Plan…"), this);
    plan->setObjectName(QStringLiteral("revisePlan"));
    auto *keys = new QPushButton(tr("Shortcuts"), this);
    keys->setObjectName(QStringLiteral("showKeys"));
    showKey(keys, QStringLiteral("F1"));
    // A click leaves the keyboard where it was: with the levels, as a rule.
    for (QWidget *each : {static_cast<QWidget *>(m_items), static_cast<QWidget *>(m_pause),
                          static_cast<QWidget *>(m_on), static_cast<QWidget *>(plan), static_cast<QWidget *>(keys)})
        each->setFocusPolicy(Qt::TabFocus);
    auto *row = new FlowLayout(spacing::medium, this); // on a small screen it takes two lines
    row->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    row->addWidget(m_items);
    row->addWidget(m_spent);
    row->addWidget(m_on);
    row->addWidget(m_pause);
    row->addWidget(plan);
    row->addSpring();
    row->addWidget(m_whole);
    row->addWidget(m_time);
    row->addWidget(keys);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &PlanStrip::tick);
    connect(&session, &MeetingSession::changed, this, &PlanStrip::refresh);
    connect(m_items, &QComboBox::activated, this,
            [this](int item) { m_session.goToItem(static_cast<std::size_t>(item)); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_session.carryOut({MeetingKey::Kind::Pause}); });
    connect(m_on, &QPushButton::clicked, this, [this] { m_session.carryOut({MeetingKey::Kind::PlanOn}); });
    connect(plan, &QPushButton::clicked, this, &PlanStrip::planWanted);
    connect(keys, &QPushButton::clicked, this, &PlanStrip::keysWanted);
    refresh();
}

void PlanStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    refresh();
}

void PlanStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void PlanStrip::refresh()
{
    if (!m_session.hasReview())
        return;
    const std::vector<MeetingItem> &plan = m_session.plan();
    QStringList texts;
    for (const MeetingItem &item : plan)
        texts << (item.minutes > 0 ? tr("%1, %n min", nullptr, item.minutes).arg(item.title) : item.title);
    QStringList shown;
    for (int at = 0; at < m_items->count(); ++at)
        shown << m_items->itemText(at);
    const QSignalBlocker quiet(m_items);
    if (shown != texts) {
        m_items->clear();
        m_items->addItems(texts);
    }
    m_items->setCurrentIndex(static_cast<int>(m_session.clock().item()));
    m_pause->setText(m_session.clock().isRunning() ? tr("Pause") : tr("Resume"));
    m_on->setEnabled(m_session.clock().item() + 1 < plan.size());
    tick();
}

void PlanStrip::tick()
{
    if (!m_session.hasReview())
        return;
    const std::vector<MeetingItem> &plan = m_session.plan();
    const MeetingClock &clock = m_session.clock();
    const qint64 now = m_session.now();
    int minutes = 0;
    for (const MeetingItem &item : plan)
        minutes += item.minutes;
    const int allowed = clock.item() < plan.size() ? plan[clock.item()].minutes : 0;
    const qint64 spent = clock.spentOn(clock.item(), now);
    const bool over = allowed > 0 && spent > qint64(allowed) * 60000;
    // Over time is said in a word as well as in colour, in room that it always has.
    const QString within = tr("%1 of %2 min");
    const QString beyond = tr("%1 of %2 min, over time");
    reserve(m_spent, beyond.arg(QStringLiteral("88:88")).arg(88)); // no item takes longer
    m_spent->setText(allowed > 0 ? (over ? beyond : within).arg(minutesAndSeconds(spent)).arg(allowed)
                                 : minutesAndSeconds(spent));
    m_spent->setInk(over ? Ink::Warn : Ink::Text);
    const QString whole = tr("Meeting %1 of %2 min");
    reserve(m_whole, whole.arg(QStringLiteral("888:88")).arg(888));
    m_whole->setText(whole.arg(minutesAndSeconds(clock.spent(now))).arg(minutes));
    reserve(m_time, QStringLiteral("88:88"));
    m_time->setText(clockTime(QTime::currentTime()));
    if (m_session.showsClock())
        m_session.tick();
}

} // namespace waymark
