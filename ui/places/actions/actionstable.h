// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace waymark {

class ActionsModel;

/// The actions as a table: texts in two lines where there is no room, what is overdue in the colour of warning beside
/// its word. Enter or a double click edits, Delete removes.
class ActionsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ActionsTable(ActionsModel &model, QWidget *parent = nullptr);

    /// The chosen line; -1 for none.
    [[nodiscard]] int line() const;
    void choose(int line);

Q_SIGNALS:
    void editWanted();
    void removeWanted();
    void lineChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void share();
    void fitRows(); ///< to what they say
};

} // namespace waymark
