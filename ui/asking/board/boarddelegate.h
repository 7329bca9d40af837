// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

class BoardModel;
struct BoardCell;

/// What is written in a cell: where the word has no room, the sign beside it says the same, for half a word says
/// nothing.
QString cellWords(const BoardCell &cell, int room, bool hasSign, const QFontMetrics &metrics);

/// Paints the board: who in two lines, what was given and came back by shape and word, how far it is.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BoardDelegate(const BoardModel &model, QObject *parent = nullptr);

    /// The row and column that something is held over; -1 for none.
    void setTarget(int row, int column);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, int row, int theme) const;

    const BoardModel &m_model;
    int m_targetRow = -1;
    int m_targetColumn = -1;
};

} // namespace waymark
