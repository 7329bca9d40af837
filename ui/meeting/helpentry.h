// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/audiencecontent.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace waymark {

class MeetingSession;
class PlainLabel;

/// What would help us move up, and what can senior leaders do? A line of typing becomes an action of the statement or
/// of its whole theme, with who and which priority, while the meeting goes on.
class HelpEntry : public QWidget
{
    Q_OBJECT

public:
    explicit HelpEntry(MeetingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *what() const { return m_what; }

Q_SIGNALS:
    /// The keyboard goes back to the meeting.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followScreen();
    void refresh();
    void add();

    MeetingSession &m_session;
    AudienceScreen m_screen = AudienceScreen::Statement; ///< that "for what" was chosen by
    QStringList m_shown;                                 ///< the statement and the priorities that can be chosen
    PlainLabel *m_question;
    QComboBox *m_about;
    QLineEdit *m_what;
    QComboBox *m_who;
    QComboBox *m_priority;
    QPushButton *m_add;
    PlainLabel *m_told;
};

} // namespace waymark
