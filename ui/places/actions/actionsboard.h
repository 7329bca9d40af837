// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <QWidget>
#include <vector>

namespace waymark {

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

private:
    void read();
    void chosen(BoardColumn *column, int line);
    void move(BoardColumn *from, int step);
    void step(BoardColumn *from, int step);

    ActionsModel &m_model;
    std::vector<BoardColumn *> m_columns;
    std::vector<PlainLabel *> m_titles;
    int m_line = -1;
    bool m_reading = false;
};

} // namespace waymark
