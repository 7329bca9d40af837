// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/presentercontent.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace waymark {

class LevelBadge;
class LevelRow;
class LinkButton;
class NoteField;
class PageScroll;
class PlainLabel;
class ThemeBadge;

/// The statement in front of the presenter: its levels as buttons, why, what colleagues said, how it came, last
/// time. All of it private: nothing here is ever painted for the room.
class PresenterNotes : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterNotes(QWidget *parent = nullptr);

    void show(const PresenterContent &content);
    /// The statement with its levels, at the top of this; where a window is too low for everything it takes it out.
    [[nodiscard]] QWidget *stage() const { return m_stage; }
    void takeStageBack();
    [[nodiscard]] NoteField *rationale() const { return m_rationale; }
    /// A ring around the levels while numbers choose them.
    void setReady(bool ready);

Q_SIGNALS:
    void levelChosen(int level);
    void agreeWanted();
    void handsWanted();
    void dissentWanted();
    void roomWanted();

private:
    void showLevels(const PresenterContent &content);
    void showTexts(const PresenterContent &content);

    PresenterContent m_shown;
    QWidget *m_stage;
    ThemeBadge *m_theme;
    LevelBadge *m_badge;
    PlainLabel *m_title;
    PlainLabel *m_wholeTitle;
    PlainLabel *m_standing;
    LinkButton *m_room;
    LevelRow *m_levels;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_agree;
    QPushButton *m_hands;
    QPushButton *m_dissent;
    NoteField *m_rationale;
    PageScroll *m_scroll;
    QVBoxLayout *m_texts;
    QVBoxLayout *m_all = nullptr;
};

} // namespace waymark
