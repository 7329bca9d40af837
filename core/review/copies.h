// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/step.h"
#include "core/review/workspace.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

/// Copies of one file that were worked on apart from each other, and what they were before. See
/// docs/decisions/0027-merging-copies.md.
namespace waymark {

/// A row by its table and its key, as the journal names it.
struct RowName
{
    QString table;
    QString subject;

    friend bool operator==(const RowName &, const RowName &) = default;
    friend bool operator<(const RowName &a, const RowName &b)
    {
        return a.table != b.table ? a.table < b.table : a.subject < b.subject;
    }
};
/// The name of this row.
RowName nameOf(const Row &row);

/// All that a file holds.
struct FileCopy
{
    Workspace workspace;
    FileJournal journal;
};

/// How many lines two journals begin with alike: what happened before the copies parted.
std::size_t sharedLines(const FileJournal &a, const FileJournal &b);

/// Which lines of a journal another one has, too: what happened before the copies parted, and what came from the other
/// by merging. No two events make the same line, for each has its time in milliseconds.
std::vector<bool> linesAlsoIn(const FileJournal &other, const FileJournal &journal);

/// What is added to the journal of `mine` when `theirs` is merged into it: the lines that only theirs has, so that
/// whoever merges the two later knows what is in it already; then, as the gesture "merge" and without a time, what came
/// out otherwise than these say, and whose name was chosen where the names differ.
FileJournal linesOfMerge(const FileCopy &mine, const FileCopy &theirs, const Workspace &merged);

/// Whether two files are copies of one: their journals begin alike, or they share a review, a person or a priority.
bool areCopies(const FileCopy &a, const FileCopy &b);

/// People whom somebody removed for good from this file, whether or not a row of theirs is left, and when.
std::map<PersonId, QDateTime> forgottenIn(const FileCopy &copy);

/// What two copies were when they parted, as far as that can be known.
struct Ancestor
{
    Workspace values;
    /// Rows that were there, which both copies changed since and no backup has: the state of each, as the journal
    /// writes it. `values` has them not. Also rows that differ although both copies know of the same changes, because
    /// they were merged in two ways.
    std::map<RowName, QString> unknown = {};
    /// Which of two names of the school or college stays was chosen when the copies were merged before, and neither was
    /// changed since.
    bool isNameChosen = false;
};

/// Whether two names of a school or college mean the same one, as far as can be told.
bool areNamedAlike(const Institution &a, const Institution &b);

/// Puts the ancestor of two copies together. A row that only one of them has touched since they parted, or since what
/// came from the other by merging, was what it is in the other one. What both touched is taken from `earlier`, an older
/// version of both, where that has what it was. Nothing where neither the journals nor `earlier` have anything in
/// common with both.
std::optional<Ancestor> ancestorOf(const FileCopy &mine, const FileCopy &theirs, const FileCopy *earlier = nullptr);

/// Whether a version is one of both, from before they parted.
bool fitsAsEarlier(const FileCopy &earlier, const FileCopy &mine, const FileCopy &theirs);

} // namespace waymark
