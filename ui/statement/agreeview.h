// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"
#include "ui/look/badges.h"

#include <QStringList>
#include <vector>

/// What the Agree page shows, as plain values: made by AgreeContent, shown by the widgets, compared in tests.
namespace waymark {

/// An answer as its badge shows it.
struct BadgeState
{
    BadgeKind kind = BadgeKind::Unanswered;
    int level = 0;
    int levels = 4;

    friend bool operator==(const BadgeState &, const BadgeState &) = default;
};

struct StatementEntry
{
    StatementNumber number;
    QString shortTitle;
    QString title;
    BadgeState badge;
    QString mark; ///< "draft", "carried" or nothing
    bool query = false;
    bool current = false;
    QString spoken; ///< all of it in words, for assistive technology

    friend bool operator==(const StatementEntry &, const StatementEntry &) = default;
};

struct ThemeEntry
{
    int number = 1;
    QString shortTitle;
    QString title;
    QString counts; ///< "5 of 7 agreed, 1 draft"
    int drafts = 0;
    bool query = false; ///< some statement of it is marked as a query
    bool current = false;
    std::vector<StatementEntry> statements; ///< of the current theme only

    friend bool operator==(const ThemeEntry &, const ThemeEntry &) = default;
};

struct ReviewColumnView
{
    struct Choice
    {
        ReviewId id;
        QString name;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    std::vector<Choice> reviews; ///< latest first
    ReviewId current;
    QString counts; ///< "14 agreed, 7 drafts, of 32"
    int agreed = 0;
    int drafts = 0;
    int total = 0;
    std::vector<ThemeEntry> themes;
    bool locked = false;
    bool onlyShown = false; ///< nothing in the file can be changed, whatever the review
    QString room;           ///< "SLT · 5 in the room"

    friend bool operator==(const ReviewColumnView &, const ReviewColumnView &) = default;
};

struct PointEntry
{
    QString text;
    bool isNew = false;      ///< against the level below
    bool emphasised = false; ///< new, and this is the next level
    std::optional<Mark> mark;

    friend bool operator==(const PointEntry &, const PointEntry &) = default;
};

struct DescriptorEntry
{
    int level = 0;
    BadgeState badge;
    bool chosen = false;
    bool carried = false; ///< chosen, but only brought forward
    QString state;        ///< "Draft", "Agreed", "Carried forward"; empty where not chosen
    QString tag;          ///< "last year", "next level"; empty for none
    /// What the state could become by a gesture: room is kept for it, so that choosing moves nothing.
    QStringList possibleStates;
    bool missing = false; ///< no descriptor in our source: nobody may choose it
    bool locked = false;
    QString spoken; ///< "Level 2: ..."
    std::vector<PointEntry> points;

    friend bool operator==(const DescriptorEntry &, const DescriptorEntry &) = default;
};

struct StatementView
{
    int theme = 1;
    QStringList themeTitles; ///< the longest, with its Gatsby Benchmarks, first: the first that fits is shown
    QString number;
    QString shortTitle;
    QString title; ///< empty where it is the short one
    QString wording;
    QString shortWording; ///< its name where room is short
    bool official = false;
    bool query = false;
    bool locked = false;
    std::vector<DescriptorEntry> descriptors; ///< from level 0 up
    QString rationale;
    QString evidence;
    QString comment;
    QString record;      ///< how it came, in one line: "Careers team draft: level 2; SLT: 2 → 3"; empty for nothing
    QString recordWhole; ///< likewise with reasons, dissent and who was in the room
    QString rationaleBefore; ///< the last comparable review's, with whose it is: "last year: ..."; empty for none
    QString evidenceBefore;

    friend bool operator==(const StatementView &, const StatementView &) = default;
};

struct ActionEntry
{
    ActionId id;
    QString what;
    QString about; ///< "Deputy head, by 31 January"
    ActionStatus status = ActionStatus::Open;
    QString outcome;
    bool earlier = false; ///< out of an earlier review: what came of it?
    QString from;         ///< "last year", or the earlier review's year
    bool onlyShown = false;

    friend bool operator==(const ActionEntry &, const ActionEntry &) = default;
};

/// Where the statement is to go next.
struct TargetView
{
    QString line;       ///< "Target: level 3 (next level)..."
    QStringList points; ///< what is not in place yet on the way there

    friend bool operator==(const TargetView &, const TargetView &) = default;
};

/// A line for each, with a bullet.
QString bulleted(const QStringList &points);

struct BannerView
{
    enum class Kind { None, Finished, Damaged, AllAgreed };
    Kind kind = Kind::None;
    QString text;

    friend bool operator==(const BannerView &, const BannerView &) = default;
};

struct FootView
{
    QString previous; ///< "2.3"; empty at the first statement
    QString next;
    bool canAgree = false;
    /// What is to be seen to next: open statements first, then drafts, then queries.
    enum class Next { None, Unanswered, Carried, Draft, Query };
    Next nextOpen = Next::None;

    friend bool operator==(const FootView &, const FootView &) = default;
};

} // namespace waymark
