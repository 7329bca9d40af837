// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/audiencecontent.h"

#include <QStringList>
#include <QWidget>
#include <array>

#include <map>
#include <optional>
#include <tuple>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace waymark {

class MeetingSession;
class OptionalDate;
class PlainLabel;

/// What would help us move up, and what can senior leaders do? A line of typing becomes an action of the statement or
/// of its whole theme, with who and which priority, while the meeting goes on. What is typed and not added yet belongs
/// to its statement or theme: it is out of sight elsewhere and there again on coming back.
class HelpEntry : public QWidget
{
    Q_OBJECT

public:
    explicit HelpEntry(MeetingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *what() const { return m_what; }
    /// Where an action is typed but not added: "1.2, theme 3".
    [[nodiscard]] QString unfinished() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A statement, or its whole theme, of one review.
    struct About
    {
        ReviewId review;
        StatementNumber statement; ///< of a theme: its first
        bool wholeTheme = false;

        friend bool operator<(const About &one, const About &other)
        {
            return std::tie(one.review, one.statement, one.wholeTheme) <
                   std::tie(other.review, other.statement, other.wholeTheme);
        }
    };
    struct Typed
    {
        QString what;
        QString who;
        QString priority; ///< its id, or nothing
        std::optional<QDate> by = {};
    };

    [[nodiscard]] About about() const;
    [[nodiscard]] Typed typed() const;
    void put(const Typed &typed);
    /// Puts aside what was typed for another statement, and shows what was typed for this one.
    void followAbout();
    void chooseAbout();
    void followScreen();
    void refresh();
    void refreshChoices();
    void add();
    /// Who, priority and the button beside what is typed, or below it.
    void arrange(int rows);
    [[nodiscard]] int whoAndWhen() const;
    [[nodiscard]] int whatForAndAdd() const;

    MeetingSession &m_session;
    AudienceScreen m_screen = AudienceScreen::Statement; ///< that "for what" was chosen by
    std::optional<About> m_for;                          ///< that the fields are typed for
    std::map<About, Typed> m_aside;                      ///< never that of m_for
    QStringList m_shown;                                 ///< the statement, the priorities and owners to choose from
    QStringList m_owners;
    PlainLabel *m_question;
    QComboBox *m_about;
    QLineEdit *m_what;
    OptionalDate *m_by;
    QComboBox *m_who;
    QComboBox *m_priority;
    QPushButton *m_add;
    PlainLabel *m_told;
    std::optional<ActionId> m_added; ///< that m_told speaks of
    std::array<QHBoxLayout *, 3> m_rows;
    int m_count = 1; ///< of the rows that are used
};

} // namespace waymark
