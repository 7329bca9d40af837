// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/model/model.h"
#include "core/review/limits.h"
#include "core/review/role.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>
#include <utility>
#include <vector>

/// What a workspace holds: plain values, each a row of the file with a key() by which it is found. All times are UTC.
/// Texts are plain text of at most `maxText` characters.
namespace waymark {

/// How far an institution is with the Quality in Careers Standard.
enum class QualityStatus { NotStated, WorkingTowards, Held };

/// The one institution of a file.
struct Institution
{
    QString name;
    InstitutionKind kind = InstitutionKind::School;
    QString phase = {};     ///< free text, e.g. "11 to 18"
    QString reference = {}; ///< optional reference number, e.g. the URN
    QString contacts = {};  ///< own contacts for signposting, free text
    QualityStatus quality = QualityStatus::NotStated;
    std::optional<QDate> qualityDate = {}; ///< since when, or when it is to be reached: as the leader means it
    int peerReviewYears = 3;               ///< between peer reviews, 1 to maxPeerReviewYears

    struct Key
    {
        friend bool operator==(Key, Key) = default;
        friend bool operator<(Key, Key) { return false; }
    };
    Key key() const { return {}; }
    friend bool operator==(const Institution &, const Institution &) = default;
};

enum class SchoolFileKind { Logo, WordTemplate };

/// A file that makes papers look like the institution's own. At most one of each kind.
struct SchoolFile
{
    SchoolFileKind kind = SchoolFileKind::Logo;
    QString name;     ///< of the file, without its folder; at most maxName, never empty
    QByteArray bytes; ///< at least one, at most maxSchoolFile; whoever reads them makes sure what they are

    SchoolFileKind key() const { return kind; }
    friend bool operator==(const SchoolFile &, const SchoolFile &) = default;
};

/// A whole-institution priority; three to five are usual, five at most.
struct Priority
{
    PriorityId id;
    int position = 1; ///< 1 upwards, in the leader's order
    QString text;

    PriorityId key() const { return id; }
    friend bool operator==(const Priority &, const Priority &) = default;
};

/// One that is no priority any more, but that actions of reviews which are over were for.
struct RetiredPriority
{
    PriorityId priority;

    PriorityId key() const { return priority; }
    friend bool operator==(const RetiredPriority &, const RetiredPriority &) = default;
};

/// A priority as it was when a review was held: kept from the moment at which the priorities change after it.
struct PastPriority
{
    ReviewId review;
    int position = 1;
    PriorityId priority; ///< which may be there no longer
    QString text;        ///< empty for a single one that says that there were none

    using Key = std::pair<ReviewId, int>;
    Key key() const { return {review, position}; }
    friend bool operator==(const PastPriority &, const PastPriority &) = default;
};

/// Somebody who leads or supports careers. The name may be empty: the role is enough for a review.
struct Person
{
    PersonId id;
    QString name;
    Role role;

    PersonId key() const { return id; }
    friend bool operator==(const Person &, const Person &) = default;
};

struct Review
{
    ReviewId id;
    int number = 0; ///< given once in this file, from 1, never reused
    QString year;   ///< academic year, "2026/27"
    QString title;
    QDate date;
    Digest structure;
    Digest wording;
    std::optional<ReviewId> previous; ///< the review it was started from, where answers were carried forward
    bool enteredLater = false;        ///< typed in from paper or another tool
    std::optional<QDateTime> finished;
    Digest finishDigest; ///< over the review as it was finished; empty while it is open

    bool isFinished() const { return finished.has_value(); }
    ReviewId key() const { return id; }
    friend bool operator==(const Review &, const Review &) = default;
};

/// Who took part in a review, in the role they had then.
struct Participant
{
    ReviewId review;
    PersonId person;
    Role role;

    using Key = std::pair<ReviewId, PersonId>;
    Key key() const { return {review, person}; }
    friend bool operator==(const Participant &, const Participant &) = default;
};

enum class Standing { Unanswered, Carried, Draft, Agreed };

/// Whether an answer of this standing has a level, and whether it has the time at which it was agreed: exactly then.
inline bool hasLevel(Standing standing) { return standing != Standing::Unanswered; }
inline bool hasTime(Standing standing) { return standing == Standing::Agreed; }

using StatementKey = std::pair<ReviewId, StatementNumber>;

/// What is decided for a statement of a review, with a query or without. A statement without a row is unanswered.
struct Decision
{
    ReviewId review;
    StatementNumber statement;
    Standing standing = Standing::Unanswered;
    std::optional<Level> level = {}; ///< hasLevel()
    bool query = false;
    QString rationale = {};
    QString evidence = {};
    QString comment = {}; ///< private to those who prepare: never on a projector nor in the governors' paper
    std::optional<QDateTime> agreedAt = {}; ///< hasTime()
    QString round = {};                     ///< e.g. "SLT": who agreed; may be empty

    /// Not looked at yet in this review: nothing chosen, or only carried forward.
    bool isOpen() const { return standing == Standing::Unanswered || standing == Standing::Carried; }
    bool isEmpty() const { return *this == Decision{review, statement}; }
    StatementKey key() const { return {review, statement}; }
    friend bool operator==(const Decision &, const Decision &) = default;
};

enum class Mark { InPlace, NotYet, Query };

/// A mark that leaders put on one point of a descriptor while they prepare.
struct PointMark
{
    ReviewId review;
    StatementNumber statement;
    Level level;   ///< 1 upwards
    int point = 0; ///< index into the descriptor's points in the wording that the review uses, from 0
    Mark mark = Mark::InPlace;

    using Key = std::pair<StatementKey, std::pair<int, int>>;
    Key key() const { return {{review, statement}, {level.value(), point}}; }
    friend bool operator==(const PointMark &, const PointMark &) = default;
};

/// Open is shown as "not started". Open and Underway are running.
enum class ActionStatus { Open, Underway, Done, CarriedOn, Stopped };

struct Action
{
    ActionId id;
    ReviewId review;                         ///< the review it came out of
    std::vector<StatementNumber> statements; ///< at least one, ascending
    QString what;
    QString owner; ///< a role or group as free text
    std::optional<QDate> due = {};
    std::optional<PriorityId> priority = {};
    ActionStatus status = ActionStatus::Open;
    QString outcome = {};                ///< what came of it, or why it was stopped
    std::optional<PersonId> person = {}; ///< the owner where it is somebody of this file; reports say a role instead
    std::optional<QDate> start = {};     ///< not after `due`
    QString success = {};                ///< what success looks like
    std::optional<ActionId> carriedFrom = {}; ///< the action of an earlier review that this one goes on with

    bool isRunning() const { return status == ActionStatus::Open || status == ActionStatus::Underway; }
    bool hasEnded() const { return status == ActionStatus::Done || status == ActionStatus::Stopped; }
    ActionId key() const { return id; }
    friend bool operator==(const Action &, const Action &) = default;
};

/// What the leader writes for governors. Lies outside the finish digest: it may be edited after finishing.
struct Briefing
{
    ReviewId review;
    QString headline; ///< replaces the computed headline unless empty
    QStringList asks; ///< up to three

    ReviewId key() const { return review; }
    friend bool operator==(const Briefing &, const Briefing &) = default;
};

enum class HighlightKind { Strength, PriorityArea };

/// The leader's choice in place of one the rule made.
struct Highlight
{
    ReviewId review;
    HighlightKind kind = HighlightKind::Strength;
    int position = 1; ///< 1 to 3: which of the rule's it replaces
    StatementNumber statement;
    QString reason;

    using Key = std::pair<ReviewId, std::pair<HighlightKind, int>>;
    Key key() const { return {review, {kind, position}}; }
    friend bool operator==(const Highlight &, const Highlight &) = default;
};

/// What a finished review was opened again for: to correct what had been decided, because it had been finished too
/// soon, or because removing a person changed its texts. Formats up to 9 did not say.
enum class ReopeningKind { NotStated, Correction, TooSoon, NameRemoved };

/// The reason of a reopening that removing a person made, of which people read reopeningReason() (core/text/meeting.h).
inline constexpr QStringView removedPersonReason = u"privacy";

/// Why a finished review was opened again, and when.
struct Reopening
{
    ReopeningId id;
    ReviewId review;
    QDateTime at;
    QString reason;
    std::optional<QDateTime> finished = {}; ///< when it had been finished; empty where that is not known
    ReopeningKind kind = ReopeningKind::NotStated;

    ReopeningId key() const { return id; }
    friend bool operator==(const Reopening &, const Reopening &) = default;
};

/// A structure and a wording as the file stores them; parsed already, equal by digest.
struct StoredStructure
{
    Structure structure;

    const Digest &key() const { return structure.digest(); }
    friend bool operator==(const StoredStructure &a, const StoredStructure &b) { return a.key() == b.key(); }
};

struct StoredWording
{
    Wording wording;

    const Digest &key() const { return wording.digest(); }
    friend bool operator==(const StoredWording &a, const StoredWording &b) { return a.key() == b.key(); }
};

} // namespace waymark
