// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"

namespace waymark {

/// What became of a statement between two reviews; each is counted and named for itself.
enum class ChangeKind {
    Changed,          ///< answered in both, at another level
    Confirmed,        ///< answered in both, at the same level
    CarriedForward,   ///< the later answer was only taken over and not looked at again
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

/// Every statement is in exactly one of these. A carried answer neither rose, fell nor stayed: nobody looked.
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

    /// The review that the present one's change is counted from.
    std::size_t from(Span span) const { return span == Span::LastTwo ? reviews.size() - 2 : 0; }
};

/// The present review beside earlier ones, in any order: they are sorted by date and number, and the present one stands
/// last whatever its date. Reviews are comparable as a whole exactly when their structures' digests are equal; another
/// wording changes nothing. Of a review with another structure, statements are compared that the leader confirmed to
/// have become one of the present ones (edit::SetMapping), and no others; its themes stay apart.
Comparison compare(const Workspace &workspace, const Review &present, std::vector<const Review *> earlier,
                   Span span = Span::LastTwo);

/// The rows in order of change: the largest first, rises before falls of one size; then those without a change. With
/// `onlyChanged` nothing but Changed. Equal rows stay in the model's order.
std::vector<ComparedStatement> byChange(const std::vector<ComparedStatement> &rows, bool onlyChanged);

} // namespace waymark
