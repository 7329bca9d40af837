// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

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

} // namespace waymark
