// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "ui/meeting/meetingkeys.h"

#include <QWidget>
#include <map>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace waymark {

class MeetingSession;

/// What was written in front of everyone since the meeting began, by statement and what it is: nothing else that the
/// file holds may come up there.
using RoomTexts = std::map<std::pair<StatementKey, MeetingKey::Kind>, QString>;

/// Something that is typed in front of everyone, in a line below what they look at, which has kept that free, and in
/// letters that the back row reads. Every key is its own: Enter saves, Esc leaves and asks first where something typed
/// would be lost.
class RoomEntry : public QWidget
{
    Q_OBJECT

public:
    /// For a show of hands, a different view, why a level fits or an action: null for anything else. `letters`: pixels.
    static std::unique_ptr<RoomEntry> of(MeetingKey::Kind kind, MeetingSession &session, RoomTexts &texts, int letters);

    /// Of one in those letters: as much as is left free below what everyone looks at.
    static int heightFor(const QFont &font, int letters);

    /// Closes it, unless something was typed and whoever types wants to go on with that.
    void leave();
    /// It goes away: what the room sees is as it was without it.
    virtual void end() {}

    /// The statement about which something is typed and not saved: "1.2"; or nothing.
    [[nodiscard]] QString unfinished() const { return wouldBeMissed() ? m_about.second.toString() : QString(); }

Q_SIGNALS:
    void finished();

protected:
    RoomEntry(MeetingSession &session, const QString &title, int letters);

    [[nodiscard]] MeetingSession &session() const { return m_session; }
    [[nodiscard]] StatementKey about() const { return m_about; }
    /// In letters that the back row reads; a form of its own would be in those of the laptop.
    void take(QWidget &field);
    /// The line that it is, after its title.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    /// How high a field or a button is.
    [[nodiscard]] int line() const;
    /// `key`: what saves from wherever one types; none where Enter goes on to the next field.
    void setButtons(const QString &save, const QString &key = QStringLiteral("↵"));
    /// In place of the title: what is typed stays where it is.
    void setRemark(const QString &remark);

    /// Does what it is for; false leaves it open.
    virtual bool submit() = 0;
    [[nodiscard]] virtual bool wouldBeMissed() const = 0;
    /// What Enter does in that field, where it does not save.
    virtual bool goesOn(QWidget &field);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void save();

    MeetingSession &m_session;
    StatementKey m_about;
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_remark;
};

} // namespace waymark
