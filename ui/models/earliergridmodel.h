// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace waymark {

/// A line for each statement: number, title, a cell for each level from 0, and one for the query.
class EarlierGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int numberColumn = 0;
    static constexpr int titleColumn = 1;
    static constexpr int firstLevelColumn = 2;

    /// `answers` must outlive the model.
    explicit EarlierGridModel(EarlierAnswers &answers, QObject *parent = nullptr);

    [[nodiscard]] int queryColumn() const { return firstLevelColumn + m_answers.structure().levels() + 1; }
    /// The level that a cell stands for; nothing for the other columns.
    [[nodiscard]] std::optional<int> levelAt(int column) const;
    [[nodiscard]] const EarlierAnswers &answers() const { return m_answers; }

    bool choose(int line, int level);
    void clear(int line);
    void toggleQuery(int line);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tell(int line);

    EarlierAnswers &m_answers;
};

} // namespace waymark
