// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/look/wrappedtext.h"
#include "ui/statement/agreeview.h"

#include <QAbstractButton>
#include <QFont>
#include <QPushButton>
#include <QWidget>
#include <optional>
#include <utility>

class QLayout;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace waymark {

/// A title that opens a menu: which review. Shortened where it has no room, with the whole of it as its tip.
class MenuTitle : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuTitle(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_title;
};

/// A theme in the left column: circle, short title, below it "4 of 7 agreed, 1 draft"; on the right a query's mark.
class ThemeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ThemeButton(QWidget *parent = nullptr);

    void show(const ThemeEntry &entry);
    [[nodiscard]] int theme() const { return m_entry.number; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A text, measured when it is first laid out with a font.
    using Measured = std::optional<std::pair<QFont, WrappedText>>;

    QStringList linesOf(Measured &measured, const QString &text, const QFont &font, int width) const;
    QStringList titleLines(int width) const;
    QStringList countLines(int width) const;

    ThemeEntry m_entry;
    mutable Measured m_title;
    mutable Measured m_counts;
};

/// A statement in the left column: level, number and short title, "draft", a query's mark.
class StatementButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatementButton(QWidget *parent = nullptr);

    void show(const StatementEntry &entry);
    [[nodiscard]] StatementNumber statement() const { return m_number; }
    [[nodiscard]] const StatementEntry &entry() const { return *m_entry; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override {} // the document decides

private:
    [[nodiscard]] int heightOf(int lines) const;
    /// What signs and a word at the right end take of a row.
    [[nodiscard]] int marksWidth() const;
    /// The title in as many lines as it takes there, as wide as it is when chosen.
    [[nodiscard]] QStringList titleLines(int width) const;

    StatementNumber m_number = *StatementNumber::from(1, 1);
    std::optional<StatementEntry> m_entry;
};

class LinkButton;
class StatementButton;
class ThemeButton;

/// All themes, the current one opened to its statements.
class StatementList : public QWidget
{
    Q_OBJECT

public:
    explicit StatementList(QWidget *parent = nullptr);

    void show(const std::vector<ThemeEntry> &themes, bool locked);
    [[nodiscard]] StatementButton *currentRow() const;

Q_SIGNALS:
    void themeChosen(int theme);
    void statementChosen(waymark::StatementNumber statement);
    void agreeThemeWanted();
    /// What can be done with a statement, at a place of the screen.
    void menuWanted(waymark::StatementNumber statement, QPoint place);

private:
    void arrange(const std::vector<ThemeEntry> &themes);

    QVBoxLayout *m_rows;
    std::vector<ThemeButton *> m_themes;
    std::vector<StatementButton *> m_statements;
    LinkButton *m_agree;
    int m_opened = 0; ///< the theme whose statements are shown
};

class LinkButton;
class MenuTitle;
class PlainLabel;
class SplitProgress;
class StatementList;

/// The left column: which review, how far it is, and its themes and statements.
class ReviewColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewColumn(QWidget *parent = nullptr);

    void show(const ReviewColumnView &view);
    /// On a wide page titles have the room that they take.
    void fitWithin(int pageWidth);
    [[nodiscard]] StatementList *list() const { return m_list; }

Q_SIGNALS:
    void reviewChosen(waymark::ReviewId review);
    void newReviewWanted();
    void earlierReviewWanted();
    void roomWanted();
    void commandWanted(waymark::Command command);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    QLayout *makeMeeting();
    void openMeetingMenu();

    ReviewColumnView m_view;
    MenuTitle *m_review;
    PlainLabel *m_counts;
    SplitProgress *m_progress;
    LinkButton *m_room;
    LinkButton *m_start;
    QToolButton *m_more;
    StatementList *m_list;
    QScrollArea *m_scroll;
};

} // namespace waymark
