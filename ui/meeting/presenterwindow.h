// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/screenname.h"
#include "ui/meeting/meetingkeys.h"

#include <QWidget>

class QStackedLayout;

namespace waymark {

class AgendaPanel;
class AudiencePreview;
class HelpEntry;
class LinkButton;
class MeetingSession;
struct ScreenPlace;
class PlainLabel;
class PlanStrip;
class PresenterNotes;

/// The laptop's window in a meeting: agenda, the statement with all that is private, what the room sees now, clock and
/// plan. Its keys are those of the room's window, wherever nothing is being typed.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterWindow(MeetingSession &session, QWidget *parent = nullptr);

    void showOn(const ScreenPlace &place);
    /// The room's screen; no name where it is this one.
    void setRoom(QSize size, const QString &name);
    /// Those to choose the room's from; `room`: which of them it is now.
    void setScreens(const QList<ScreenName> &screens, qsizetype room);
    /// What the session cannot do by itself: help, dissent, the keys, who is in the room.
    void ask(MeetingKey::Kind kind);

Q_SIGNALS:
    void closed();
    void roomChosen(const waymark::ScreenName &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeKeys();
    void refresh();
    void revisePlan();
    void askForTarget();
    void toStage();
    void offerScreens();

    MeetingSession &m_session;
    PlanStrip *m_strip;
    AgendaPanel *m_agenda;
    PresenterNotes *m_notes;
    AudiencePreview *m_preview;
    HelpEntry *m_help;
    PlainLabel *m_seen;
    LinkButton *m_room;
    QList<ScreenName> m_screens;
    qsizetype m_roomScreen = 0;
    PlainLabel *m_hint;
    PlainLabel *m_upNext;
    LinkButton *m_target;
    PlainLabel *m_points;
    QStackedLayout *m_left;
    QWidget *m_keys = nullptr;
};

} // namespace waymark
