// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <optional>

namespace waymark {

class EarlierGridModel;

/// Answers by keyboard or by a click: a digit chooses and moves on, arrows move, Left and Right change the level,
/// Delete clears, "?" or Q marks a query, Enter moves on.
class LevelGrid : public QTableView
{
    Q_OBJECT

public:
    explicit LevelGrid(EarlierGridModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int line() const;
    void goTo(int line);
    /// Tall enough for about half of a school's statements, where the screen has the space.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void lineChanged();
    /// Enter on the last line: there is nothing further down.
    void endReached();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void click(const QModelIndex &index);
    void change(int by);

    EarlierGridModel &m_model;
    std::optional<int> m_answered; ///< the line that the last key answered, and left
};

} // namespace waymark
