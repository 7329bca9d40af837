// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <QByteArray>
#include <tuple>

/// What happens between one review and the next: progress, targets, evidence, visits by others and to others, and what
/// governors are told. Plain values like those of values.h, each a row of the file with its key(). None of it lies in
/// the finish digest.
namespace waymark {

/// How an action was getting on.
struct ProgressNote
{
    ProgressNoteId id;
    ActionId action;
    QDate date;
    QString text; ///< never empty

    ProgressNoteId key() const { return id; }
    friend bool operator==(const ProgressNote &, const ProgressNote &) = default;
};

/// Since when an action is done or stopped. One that ended before format 10, or that was entered so, has none.
struct ActionEnd
{
    ActionId action;
    QDate on;

    ActionId key() const { return action; }
    friend bool operator==(const ActionEnd &, const ActionEnd &) = default;
};

/// The level that is aimed at, where the leader set another than the default of core/insight/followup.h.
struct Target
{
    ReviewId review;
    StatementNumber statement;
    Level level; ///< 1 upwards

    StatementKey key() const { return {review, statement}; }
    friend bool operator==(const Target &, const Target &) = default;
};

/// One of the actions from which the leader expects most. A review's are numbered without a gap, each action once.
struct Leverage
{
    ReviewId review;
    int position = 1; ///< 1 to maxLeverage
    ActionId action;

    using Key = std::pair<ReviewId, int>;
    Key key() const { return {review, position}; }
    friend bool operator==(const Leverage &, const Leverage &) = default;
};

/// Voices are what students, parents or staff said: a survey, a panel.
enum class EvidenceKind { Document, Data, Voices, Observation, Web, Other };

/// Something that shows what is in place. It belongs to the institution, not to one review, and may support many
/// statements or none yet.
struct EvidenceItem
{
    EvidenceId id;
    QString title; ///< at most maxName, never empty
    EvidenceKind kind = EvidenceKind::Document;
    QString link = {}; ///< an address or a path, as it was typed; never followed by the program itself
    std::optional<QDate> date = {};
    QString note = {};
    std::optional<QDate> reviewBy = {};           ///< stale after that day; not before `date`
    Digest structure = {};                        ///< that `statements` are of
    std::vector<StatementNumber> statements = {}; ///< ascending, may be empty

    EvidenceId key() const { return id; }
    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

/// A file copied in; at most one with each piece of evidence.
struct Attachment
{
    EvidenceId evidence;
    QString name;     ///< of the file, without its folder; at most maxName, never empty
    QByteArray bytes; ///< at least one, at most maxAttachment

    EvidenceId key() const { return evidence; }
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

enum class VisitKind { Peer, Expert };

/// A review by others. They name successes, ask and advise; nobody grades.
struct Visit
{
    VisitId id;
    VisitKind kind = VisitKind::Peer;
    QDate date;
    QString visitors = {}; ///< roles and institutions
    QString successes = {};
    QString questions = {};
    QString advice = {};
    QString nextSteps = {};

    VisitId key() const { return id; }
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// What we named as successes of, asked and advised another school or college when we were its critical friend: in a
/// trio each helps the others. Nobody grades.
struct CriticalFriendNote
{
    CriticalFriendNoteId id;
    QString school; ///< its name; at most maxName, never empty
    QDate date;
    QString asked = {};
    QString advised = {};
    QString successes = {}; ///< that we named

    CriticalFriendNoteId key() const { return id; }
    friend bool operator==(const CriticalFriendNote &, const CriticalFriendNote &) = default;
};

/// What became of a statement of one structure in another, confirmed by the leader. A statement without a row is not
/// confirmed yet.
struct MappedStatement
{
    Digest from;
    Digest to;
    StatementNumber old;
    std::optional<StatementNumber> now = {}; ///< empty: confirmed that there is none

    using Key = std::tuple<Digest, Digest, StatementNumber>;
    Key key() const { return {from, to, old}; }
    friend bool operator==(const MappedStatement &, const MappedStatement &) = default;
};

/// What governors ask of careers leadership.
enum class GovernorQuestion { Vision, NamedGovernor, SeniorLeader, Monitoring, Staff, Resources };
enum class GovernorVerdict { Yes, Partly, No };

/// What they are answered. One that says nothing is no row.
struct GovernorAnswer
{
    ReviewId review;
    GovernorQuestion question = GovernorQuestion::Vision;
    std::optional<GovernorVerdict> verdict = {};
    QString sentence = {};
    QString evidence = {};

    bool isEmpty() const { return *this == GovernorAnswer{review, question}; }
    using Key = std::pair<ReviewId, GovernorQuestion>;
    Key key() const { return {review, question}; }
    friend bool operator==(const GovernorAnswer &, const GovernorAnswer &) = default;
};

} // namespace waymark
