// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/board/boardtab.h"

#include <QAbstractTableModel>

namespace waymark {

/// The board as a table: who is asked, then a column for each theme, then how far they are.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// True where rows or columns are others than before.
    bool setContent(const BoardContent &content);
    [[nodiscard]] const BoardContent &content() const { return m_content; }
    /// Cells of a gesture that is not finished yet, shown as they will be.
    void setPending(const std::set<BoardPresenter::Place> &places, bool given);

    [[nodiscard]] int themes() const { return static_cast<int>(m_content.themes.size()); }
    /// From 0; -1 where the column is none of a theme.
    [[nodiscard]] int themeAt(int column) const { return column >= 1 && column <= themes() ? column - 1 : -1; }
    [[nodiscard]] int stateColumn() const { return themes() + 1; }
    [[nodiscard]] const BoardRow &row(int row) const { return m_content.rows[static_cast<std::size_t>(row)]; }
    /// As shown, what is pending included.
    [[nodiscard]] BoardCell cell(int row, int theme) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    BoardContent m_content;
    std::set<BoardPresenter::Place> m_pending;
    bool m_pendingGiven = false;
};

} // namespace waymark
