// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "ui/look/screens.h"
#include "ui/meeting/meetingkeys.h"
#include "ui/statement/spokenchanges.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace waymark {

class AgendaPanel;
class AudiencePreview;
class FormDialog;
class HelpEntry;
class KeysSheet;
class LinkButton;
class MeetingSession;
struct ScreenPlace;
class PlainLabel;
class PlanStrip;
class PresenterNotes;

/// The laptop's window in a meeting: agenda, the statement with all that is private, what the room sees now, clock and
/// plan. Its keys are those of the room's window while the window itself has the focus, which the levels show by a
/// ring; elsewhere a key is the focused field's or button's own.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterWindow(MeetingSession &session, QWidget *parent = nullptr);
    ~PresenterWindow() override;

    void showOn(const ScreenPlace &place);
    /// The room's screen; no name where it is this one.
    void setRoom(QSize size, const QString &name);
    /// Those to choose the room's from; `room`: which of them it is now.
    void setScreens(const QList<ScreenName> &screens, qsizetype room);
    /// What the session cannot do by itself: help, the reason, dissent, the keys, who is in the room.
    void ask(MeetingKey::Kind kind);
    /// Closes the keys; false where there is nothing to close.
    bool stepBack();
    /// Which statements have an action typed that is not added: "1.2, theme 3".
    [[nodiscard]] QString unfinished() const;
    /// The dialog that was put away with something in it that is not saved: its title in quotation marks.
    [[nodiscard]] QString putAwayUnsaved() const;
    /// Hides the window with everything that it has opened. A dialog comes back with it, and what is typed in it.
    void putAway();

Q_SIGNALS:
    void closed();
    void copyWanted();
    void roomChosen(const waymark::ScreenName &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void open(std::unique_ptr<FormDialog> dialog);
    void bringDialogBack();
    [[nodiscard]] bool isAsideOfThis() const;
    QWidget *makeSide();
    /// Buttons for what the room sees, for whoever leads by mouse: each does what its key does.
    QWidget *makeRemote();
    void showRemote();
    /// Three columns where there is room for them. Otherwise one, which scrolls below what leads the meeting.
    void arrange();
    void share();
    void reserveLines();
    void refresh();
    void revisePlan();
    void askForTarget();
    void countHands();
    void writeReason();
    void toggleKeys();
    /// The keyboard goes to where numbers choose levels.
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
    SpokenChanges m_spoken;
    QList<ScreenName> m_screens;
    qsizetype m_roomScreen = 0;
    bool m_isApart = false; ///< the room's view is on a screen of its own
    QPushButton *m_reveal = nullptr;
    QPushButton *m_theme = nullptr;
    QPushButton *m_blank = nullptr;
    PlainLabel *m_hint;
    PlainLabel *m_upNext;
    LinkButton *m_target;
    PlainLabel *m_points;
    QWidget *m_remote = nullptr;
    QVBoxLayout *m_lead = nullptr;   ///< above what scrolls
    QVBoxLayout *m_side = nullptr;   ///< the last of the columns
    QBoxLayout *m_columns = nullptr; ///< agenda, notes, what the room sees
    std::optional<bool> m_isNarrow;
    QPointer<KeysSheet> m_keys;
    std::unique_ptr<FormDialog> m_aside; ///< was open when the window was put away
    std::optional<ReviewId> m_asideOf;   ///< the review that it is about
    bool m_isPutAway = false;            ///< since a dialog was opened
};

} // namespace waymark
