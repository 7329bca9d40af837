// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <QListWidget>

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

} // namespace waymark
