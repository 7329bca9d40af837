// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace waymark {

/// Something that is not as it should be in a file. What it is about is said in words of tables, ids and numbers, never
/// in names or free text: rowName() (core/text/rows.h) makes words of a table and a subject.
struct IntegrityProblem
{
    enum class Kind {
        FileDamaged,          ///< SQLite's own check; the subject is its message
        ReferenceBroken,      ///< a row refers to one that is not there
        RowUnreadable,        ///< a row is no value, or a structure or wording does not match its digest: it is lost
        RowChanged,           ///< a row is not what was written: its checksum does not fit
        RowLost,              ///< a row that the journal knows is not there
        RowsLost,             ///< a table has fewer rows than it should, `count` of them not named by RowLost
        RowsAdded,            ///< a table has more rows than it should, by `count`
        TableChanged,         ///< the rows of a table are not those that were written, and each fits by itself
        FinishedChanged,      ///< a finished review is not what was finished; the subject is its number
        JournalIncomplete,    ///< lines of the journal are missing
        JournalDiffers,       ///< a row is not in the state that the journal saw last
        ReviewNumberTooGreat, ///< a review bears a number that was never given
        NoChecksums,          ///< a damaged file of a format that has none: what is left may not be what was written
    };
    Kind kind;
    QString subject = {}; ///< of a row: its key, as the journal has it
    QString table = {};   ///< of a row or of rows
    int count = 0;        ///< of rows
    QString detail = {};  ///< for the curious

    /// Values are missing or not what was written. What is otherwise wrong leaves the values as they are.
    bool isLoss() const
    {
        return kind != Kind::FinishedChanged && kind != Kind::JournalIncomplete && kind != Kind::JournalDiffers;
    }
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
