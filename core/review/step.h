// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"
#include "core/review/voices.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <map>
#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace waymark {

/// Kinds of row, for what is the same for each of them.
template <class... Rows>
struct KindsOfRow
{
    static constexpr std::size_t count = sizeof...(Rows);
    using Any = std::variant<Rows...>;
    template <template <class> class Of>
    using Tuple = std::tuple<Of<Rows>...>;
    template <class First>
    using After = KindsOfRow<First, Rows...>;

    /// Calls `each.template operator()<Row>()` for every kind, in order.
    template <class Each>
    static void forEach(Each &&each)
    {
        (each.template operator()<Rows>(), ...);
    }
};

/// Every kind of row of which a workspace holds any number, listed here and nowhere else, in an order in which each
/// refers only to those before it. core/review/rows.h describes each.
using ListedRows = KindsOfRow<StoredStructure, StoredWording, Priority, Person, Review, Participant, Decision,
                              PointMark, Action, Briefing, Highlight, Reopening, Group, Membership, Assignment,
                              Reflection, Response, ResponseAnswer, ResponseMark, Settlement, Meeting, Presence,
                              MeetingItem, FormerColleague, ProgressNote, Target, Leverage, EvidenceItem, Attachment,
                              Visit, MappedStatement, GovernorAnswer, CriticalFriendNote, HandCount, SchoolFile,
                              Arrangement, Apology, Leaver, RetiredPriority, PastPriority, PastMembership, ActionEnd>;
using RowKinds = ListedRows::After<Institution>;

/// A row of any kind. A type of its own, so that copying, comparing and destroying all of the kinds is compiled once
/// (step.cpp) and not in each file that handles a step: that is most of what a build from nothing would do.
struct Row : RowKinds::Any
{
    using RowKinds::Any::Any;
    Row(const Row &);
    Row(Row &&) noexcept;
    Row &operator=(const Row &);
    Row &operator=(Row &&) noexcept;
    ~Row();

    friend bool operator==(const Row &, const Row &);
};

/// One row before and after. Exactly one of the two may be absent: the row is then added or removed. Both, where
/// present, are of one kind and have one key.
struct RowChange
{
    std::optional<Row> before;
    std::optional<Row> after;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

enum class Direction { Do, Undo, Redo };
QString keyOf(Direction direction);                         ///< "do", "undo", "redo": as the journal has it
std::optional<Direction> directionFrom(const QString &key); ///< nothing for any other text

/// A line of the journal: ids, levels and standings, never names or free text.
struct JournalLine
{
    QString gesture;
    Direction direction = Direction::Do;
    QString table;   ///< "decision", "action", ...
    QString subject; ///< the row's key in words of ids and numbers
    QString before;  ///< e.g. "draft 2 query"; empty where there was no row
    QString after;

    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};

/// A line of the journal, with its time.
struct JournalEntry
{
    QDateTime at;
    JournalLine line;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};
using FileJournal = std::vector<JournalEntry>; ///< the first line first

/// What an Edit comes to: rows before and after, in an order in which a file with foreign keys can take them.
struct Step
{
    QString gesture; ///< the Edit's name in the journal, e.g. "choose-level"
    std::vector<RowChange> changes;
    int lastReviewNumber = 0;   ///< raised by adding a review; 0 where nothing changes. Undo never lowers it.
    bool endsHistory = false;   ///< nothing before this step can be undone afterwards
    bool leavesNoTrace = false; ///< the file is rewritten afterwards, so that what was removed is in no byte of it
    QUuid merge = {};           ///< which merging of two copies this is; null for any other gesture
    /// What merging adds to the journal when it is first done, in place of a line for each row: linesOfMerge().
    FileJournal told = {};

    bool isEmpty() const { return changes.empty(); }
    /// The Step that takes this one back.
    Step inverse() const;
    friend bool operator==(const Step &, const Step &) = default;
};

/// When actions were first noted, as far as a journal tells.
using ActionTimes = std::map<ActionId, QDateTime>;
ActionTimes actionTimes(const FileJournal &journal);

/// What a step adds to the journal: a line for each row that it changes, or what it tells. Those of a merge begin with
/// one that names it and counts the others.
FileJournal journalOf(const Step &step, Direction direction, const QDateTime &at);

/// What a journal tells of a file's past: without the lines of merges that were undone, or followed by restoring a
/// version, for what they brought in may no longer be there. Whom they removed for good it still tells.
FileJournal withoutUndoneMerges(FileJournal journal);

// As the journal writes them.
QString tableOf(const Row &row);   ///< the table that the row belongs to
QString subjectOf(const Row &row); ///< its key
QString stateOf(const Row &row);   ///< what can be said of it without names and free text: "draft 2 query"

} // namespace waymark
