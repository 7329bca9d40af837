// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace waymark {

/// Something that is not as it should be in a file. `subject` names what it is about, in words of tables, ids and
/// numbers; never names or free text.
struct IntegrityProblem
{
    enum class Kind {
        FileDamaged,          ///< SQLite's own check; the subject is its message
        ReferenceBroken,      ///< a row refers to one that is not there
        RowUnreadable,        ///< a row is no value, or a structure or wording does not match its digest
        FinishedChanged,      ///< a finished review is not what was finished; the subject is its number
        JournalIncomplete,    ///< lines of the journal are missing
        JournalDiffers,       ///< a row is not in the state that the journal saw last
        ReviewNumberTooGreat, ///< a review bears a number that was never given
    };
    Kind kind;
    QString subject = {};

    friend bool operator==(const IntegrityProblem &, const IntegrityProblem &) = default;
};

/// What `check` found in a file: everything, not only the first.
struct IntegrityReport
{
    std::vector<IntegrityProblem> problems;
    int reviews = 0;         ///< how many reviews the file holds
    int finishedReviews = 0; ///< how many of them are finished, each with a digest that was compared
    int journalLines = 0;

    bool isSound() const { return problems.empty(); }
};

} // namespace waymark
