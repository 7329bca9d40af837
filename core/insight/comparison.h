// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"
#include "core/review/workspace.h"

namespace waymark {

/// What became of a statement between two reviews; each is counted and named for itself.
enum class ChangeKind {
    Changed,          ///< answered in both, at another level
    Confirmed,        ///< answered in both, at the same level
    CarriedForward,   ///< the later answer was only taken over and not reviewed
    NewlyAnswered,    ///< no level before
    NoLongerAnswered, ///< no level now
    Unanswered,       ///< no level in either
    NotComparable,    ///< the structures differ
};

struct ComparedValue
{
    /// False where the review's structure is another one and no way to it is confirmed; nothing else is set then.
    bool comparable = true;
    Standing standing = Standing::Unanswered;
    std::optional<Level> level = {};
    bool query = false;

    friend bool operator==(const ComparedValue &, const ComparedValue &) = default;
};

struct ComparedStatement
{
    StatementNumber number;
    std::vector<ComparedValue> values; ///< one for each review, oldest first
    ChangeKind kind = ChangeKind::Unanswered;
    /// Levels up (positive) or down, where both reviews have one; 0 for confirmed, and mostly for carried forward.
    std::optional<int> change = {};

    friend bool operator==(const ComparedStatement &, const ComparedStatement &) = default;
};

/// Every statement is in exactly one of these. A carried answer neither rose, fell nor stayed: it was not reviewed.
struct ComparisonTotals
{
    int rose = 0;
    int fell = 0;
    int same = 0;
    int carried = 0;
    int newlyAnswered = 0;
    int noLongerAnswered = 0;
    int unanswered = 0;
    int notComparable = 0;

    int compared() const { return rose + fell + same; }
    int all() const { return compared() + carried + newlyAnswered + noLongerAnswered + unanswered + notComparable; }
    friend bool operator==(const ComparisonTotals &, const ComparisonTotals &) = default;
};

struct ComparedTheme
{
    int theme = 1;
    int total = 0;
    std::vector<std::optional<ProfilePart>> parts; ///< one for each review, oldest first; nothing where not comparable
    ComparisonTotals totals;
    /// The medians over the statements compared (changed or confirmed), so that a theme half answered is not set
    /// against a whole one.
    std::optional<LevelRange> medianBefore;
    std::optional<LevelRange> medianAfter;

    friend bool operator==(const ComparedTheme &, const ComparedTheme &) = default;
};

/// Which two reviews the change is between; the last is the present one in either case.
enum class Span { LastTwo, FirstAndLast };

struct Comparison
{
    std::vector<ReviewId> reviews; ///< oldest first, the present one last
    std::vector<bool> comparable;  ///< whether each has the present one's structure
    int levels = 4;
    std::vector<ComparedStatement> statements; ///< the present structure's, in its order
    std::vector<ComparedTheme> themes;
    ComparisonTotals totals;

    /// The index of the review that the present one's change is counted from. Only with two reviews or more.
    std::size_t from(Span span) const { return span == Span::LastTwo ? reviews.size() - 2 : 0; }
};

/// The present review compared with earlier ones, in any order: they are sorted by date and number, and the present one
/// is last whatever its date. Reviews are comparable as a whole exactly when their structures' digests are equal;
/// another wording changes nothing. Of a review with another structure, statements are compared that the leader
/// confirmed to have become one of the present ones (edit::SetMapping), and no others; its themes stay apart.
Comparison compare(const Workspace &workspace, const Review &present, std::vector<const Review *> earlier,
                   Span span = Span::LastTwo);

/// The rows in order of change: the largest first, rises before falls of one size; then those without a change. With
/// `onlyChanged` nothing but Changed. Equal rows stay in the model's order.
std::vector<ComparedStatement> byChange(const std::vector<ComparedStatement> &rows, bool onlyChanged);

/// A review of any kind, as it happened.
struct HistoryEvent
{
    enum class Kind { Internal, Peer, Expert };
    Kind kind = Kind::Internal;
    QDate date;
    std::optional<ReviewId> review = {}; ///< exactly with Internal
    std::optional<VisitId> visit = {};   ///< exactly with the others

    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

/// Our own reviews and those by others, the latest first; of one day, our own after the others.
std::vector<HistoryEvent> reviewHistory(const Workspace &workspace);

/// A statement of an earlier structure, and what it may have become: for the leader to confirm.
struct MappingRow
{
    StatementNumber old;
    std::optional<StatementNumber> suggested; ///< never compared by, never stored
    bool confirmed = false;
    std::optional<StatementNumber> now; ///< only where confirmed; empty then: it is gone

    friend bool operator==(const MappingRow &, const MappingRow &) = default;
};

/// Every statement of `from` in its order, with what the workspace holds as confirmed. A suggestion is the statement of
/// `to` whose title has most words in common with the old one's: at least half of the words of both together. Equal
/// shares go to the same number, then to the first.
std::vector<MappingRow> mappingRows(const Workspace &workspace, const Structure &from, const Structure &to);

/// The structures of earlier reviews that differ from this review's, by their latest review.
std::vector<const Structure *> otherStructuresBefore(const Workspace &workspace, const Review &review);

/// A statement of an earlier review's own structure that is on its own: nothing of the present one is compared with it.
struct EarlierStatement
{
    enum class Why {
        NotMatched, ///< the leader has not confirmed what it has become
        Gone,       ///< confirmed that it has become nothing
        Merged,     ///< several have become one, which has no one answer then
        OtherScale, ///< matched, but with another number of levels: the same number says another thing there
    };
    std::size_t review = 0; ///< index into Comparison::reviews
    StatementNumber number; ///< of that review's structure
    ComparedValue value;
    Why why = Why::NotMatched;

    friend bool operator==(const EarlierStatement &, const EarlierStatement &) = default;
};

/// What the reviews of a comparison say of statements that only their own, earlier structure has: by review, each in
/// its structure's order.
std::vector<EarlierStatement> onlyEarlier(const Workspace &workspace, const Comparison &comparison);

} // namespace waymark
