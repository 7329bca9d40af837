// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include <QAbstractTableModel>
#include <map>

namespace waymark {

/// The answers of a review that was held before, typed in from paper or another tool: nothing is written until all of
/// them are handed over as edits. Lines are the structure's statements in order.
class EarlierAnswers
{
public:
    EarlierAnswers(Structure structure, Wording wording);

    [[nodiscard]] const Structure &structure() const { return m_structure; }
    [[nodiscard]] int lines() const { return m_structure.statementCount(); }
    [[nodiscard]] const Statement &statement(int line) const;
    [[nodiscard]] std::optional<Level> level(int line) const { return entry(line).level; }
    [[nodiscard]] bool query(int line) const { return entry(line).query; }
    [[nodiscard]] int answered() const;

    /// False, and nothing changed, for a level that cannot be chosen: outside the scale, or without a descriptor.
    bool choose(int line, int level);
    void clear(int line);
    void toggleQuery(int line);
    [[nodiscard]] bool canChoose(int line, int level) const;

    /// What the level of a line means, in the wording's own first words; the way to fill in where there is none.
    [[nodiscard]] QString hint(int line, InstitutionKind kind) const;

    /// All answers as agreed, or nothing where there are none.
    [[nodiscard]] std::optional<edit::Answer> answer(ReviewId review, const QDateTime &at) const;

private:
    struct Entry
    {
        std::optional<Level> level;
        bool query = false;
    };
    [[nodiscard]] const Entry &entry(int line) const { return m_entries[static_cast<std::size_t>(line)]; }
    Entry &entry(int line) { return m_entries[static_cast<std::size_t>(line)]; }

    Structure m_structure;
    Wording m_wording;
    std::vector<Entry> m_entries;
};

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
