// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <QListWidget>
#include <QWidget>
#include <vector>

class QGridLayout;

namespace waymark {

class ActionsModel;

/// The cards of one status.
class BoardColumn : public QListWidget
{
    Q_OBJECT

public:
    explicit BoardColumn(ActionStatus status, QWidget *parent = nullptr);

    [[nodiscard]] ActionStatus status() const { return m_status; }
    /// Takes the lines of the model that have its status.
    void read(const ActionsModel &model);
    /// The model's line of the chosen card; -1 for none.
    [[nodiscard]] int line() const;
    /// Chooses the card of a line; no card where it is not here.
    void choose(int line);

Q_SIGNALS:
    void lineChosen(int line);
    void editWanted();
    void removeWanted();
    /// Alt and an arrow: the chosen card goes by so many columns.
    void moveWanted(int columns);
    /// An arrow alone: the keyboard goes there.
    void stepWanted(int columns);
    /// A card of another column was dropped here.
    void dropped(waymark::BoardColumn *from);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ActionStatus m_status;
};

class ActionsModel;
class BoardColumn;
class PlainLabel;

/// The actions as cards, a column for each status. A card is dragged to another column, or moved there by Alt and an
/// arrow key. Left and right go from column to column; Enter or a double click edits, Delete removes.
class ActionsBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsBoard(ActionsModel &model, QWidget *parent = nullptr);

    /// The chosen line of the model; -1 for none.
    [[nodiscard]] int line() const { return m_line; }
    void choose(int line);
    /// Where the keyboard starts: the column of the chosen card, else the first that holds one.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void editWanted();
    void removeWanted();
    void lineChanged();
    /// The chosen action is to have this status.
    void statusWanted(waymark::ActionStatus status);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void arrange();
    void chosen(BoardColumn *column, int line);
    void move(BoardColumn *from, int by);
    void step(BoardColumn *from, int by);

    ActionsModel &m_model;
    std::vector<BoardColumn *> m_columns;
    std::vector<PlainLabel *> m_titles;
    QGridLayout *m_grid;
    int m_across = 0; ///< columns next to each other
    int m_line = -1;
    bool m_reading = false;
};

} // namespace waymark
