// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace waymark {

class MeetingSession;
class PlainLabel;

/// The meeting's plan and the clock, for the presenter: which item, how long it has taken of how long it may, the whole
/// meeting, the time of day. Every text has the room of its widest, so that a tick moves nothing.
class PlanStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStrip(MeetingSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void planWanted();
    void keysWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void tick();

    MeetingSession &m_session;
    QTimer m_timer;
    QComboBox *m_items;
    PlainLabel *m_spent;
    PlainLabel *m_whole;
    PlainLabel *m_time;
    QPushButton *m_pause;
    QPushButton *m_on;
};

} // namespace waymark
