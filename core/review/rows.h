// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/plaintext.h"
#include "core/review/keys.h"
#include "core/review/workspace.h"

#include <algorithm>
#include <limits>

/// The one description of each kind of row: what it is called, its fields with their limits, and how they fit together.
/// The SQL of a file, the JSON of an export, the texts that people type (rowtexts.h), the journal (tableOf(),
/// subjectOf()) and the rules of a row (rowrules.h) are all made from it. For core/review, core/storage and
/// core/export: whoever reads a workspace needs none of this.
namespace waymark {

/// What a text can be.
struct TextRule
{
    int max = maxText; ///< characters
    Lines lines = Lines::Many;
    bool isNeeded = false;     ///< no edit leaves it empty, but it may be so in a file: a name can be removed
    bool isNeverEmpty = false; ///< not in a file either
    bool isNaming = false;     ///< the name of the institution or of a person, rather than a text about them
    bool isPrivate = false;    ///< to the leader or to one colleague, or pointing elsewhere: left out where names are

    constexpr TextRule needed() const { return {max, lines, true, isNeverEmpty, isNaming, isPrivate}; }
    constexpr TextRule neverEmpty() const { return {max, lines, true, true, isNaming, isPrivate}; }
    constexpr TextRule naming() const { return {max, lines, isNeeded, isNeverEmpty, true, true}; }
    constexpr TextRule leftOut() const { return {max, lines, isNeeded, isNeverEmpty, isNaming, true}; }
};
constexpr TextRule prose(int max = maxText) { return {max, Lines::Many}; }
constexpr TextRule oneLine(int max = maxName) { return {max, Lines::One}; }

/// A kind of row. Each has
/// - `table`, its name in a file and in the journal, and `list`, the key of its list in an export;
/// - `fields(io, row)`, which takes the row apart as a whole, so that a field that is added to it has to be described
///   here, and shows each field to `io`, the key first and then endKey(). What `io` is shown is a function of it:
///   id, ref (to a row that must be there), text, texts and lines (several), number, counts (several numbers), point,
///   theme, flag, level, statement, statements, date, time, clock, digest, structure and wording (digests of one that
///   must be there), word, role, roles, voice, bytes. A field that a row may lack is an optional, or optionalDigest;
/// - `rules(row, check)`, where fields have to fit together: see RowCheck (rowrules.h);
/// - `blank()`, where a row cannot be made of nothing.
template <class Row>
struct RowKind;

/// A row whose fields are filled in next.
template <class Row>
Row blankRow()
{
    if constexpr (requires { RowKind<Row>::blank(); })
        return RowKind<Row>::blank();
    else
        return Row{};
}

/// Calls `Self::field(name)` for every field, whatever it is: for those who care about few kinds of them.
template <class Self>
struct FieldsAlike
{
    void onlyOne() { one("id"); } ///< in place of a key
    void ownDigest(const auto &) { one("digest"); }
    void content(const auto &) { one("content"); } ///< of a structure or wording, which knows more than its digest
    void endKey() {}
    void id(const char *name, const auto &) { one(name); }
    void ref(const char *name, const auto &) { one(name); }
    void text(const char *name, const auto &, TextRule) { one(name); }
    void texts(const char *name, const auto &, int, TextRule) { one(name); }
    void lines(const char *name, const auto &, TextRule) { one(name); }
    void number(const char *name, const auto &, int, int) { one(name); }
    void counts(const char *name, const auto &, int) { one(name); }
    void point(const char *name, const auto &) { one(name); }
    void theme(const char *name, const auto &) { one(name); }
    void flag(const char *name, const auto &) { one(name); }
    void level(const char *name, const auto &, int = 0) { one(name); }
    void statement(const char *name, const auto &) { one(name); }
    void statements(const char *name, const auto &, int) { one(name); }
    void date(const char *name, const auto &) { one(name); }
    void time(const char *name, const auto &) { one(name); }
    void clock(const char *name, const auto &) { one(name); }
    void digest(const char *name, const auto &) { one(name); }
    void optionalDigest(const char *name, const auto &) { one(name); }
    void structure(const char *name, const auto &) { one(name); }
    void wording(const char *name, const auto &) { one(name); }
    void word(const char *name, const auto &, const auto &) { one(name); }
    void role(const char *name, const auto &) { one(name); }
    void roles(const char *name, const auto &, int) { one(name); }
    void voiceKey(const auto &) { one("voice"); } ///< the id of a voice, in the key of its row
    void voice(const auto &) { one("voice"); }
    void bytes(const char *name, const auto &, qint64) { one(name); }

private:
    void one(const char *name) { static_cast<Self *>(this)->field(name); }
};

/// Takes no notice of a field.
struct FieldsSkipped : FieldsAlike<FieldsSkipped>
{
    void field(const char *) {}
};

inline constexpr int anyNumber = std::numeric_limits<int>::max();

inline StatementNumber anyStatement() { return *StatementNumber::from(1, 1); }
inline Level anyLevel() { return Level::notInPlace(); }
/// Where both are there.
inline bool areInOrder(const std::optional<QDate> &first, const std::optional<QDate> &second)
{
    return !first || !second || *first <= *second;
}

// The institution, its people and its models.

template <>
struct RowKind<Institution>
{
    static constexpr const char *table = "institution";
    static constexpr const char *list = "institution";

    static void fields(auto &io, auto &row)
    {
        auto &[name, kind, phase, reference, contacts, quality, qualityDate, peerReviewYears] = row;
        io.onlyOne();
        io.endKey();
        io.text("name", name, oneLine().needed().naming());
        io.word("kind", kind, institutionKindFrom);
        io.text("phase", phase, oneLine());
        io.text("reference", reference, oneLine().leftOut());
        io.text("contacts", contacts, prose().leftOut());
        io.word("quality", quality, qualityStatusFrom);
        io.date("quality_date", qualityDate);
        io.number("peer_review_years", peerReviewYears, 1, maxPeerReviewYears);
    }
};

/// A published model is read by its own rules, those of a model file, and must be what its digest says: a content that
/// was changed outside does not pass for what reviews were answered against.
template <>
struct RowKind<StoredStructure>
{
    static constexpr const char *table = "structure";
    static constexpr const char *list = "structures";

    static void fields(auto &io, auto &row)
    {
        [[maybe_unused]] auto &[structure] = row;
        io.ownDigest(row);
        io.endKey();
        io.content(row);
    }
};

template <>
struct RowKind<StoredWording>
{
    static constexpr const char *table = "wording";
    static constexpr const char *list = "wordings";

    static void fields(auto &io, auto &row)
    {
        [[maybe_unused]] auto &[wording] = row;
        io.ownDigest(row);
        io.endKey();
        io.content(row);
    }
};

template <>
struct RowKind<SchoolFile>
{
    static constexpr const char *table = "school_file";
    static constexpr const char *list = "school_files";

    static void fields(auto &io, auto &row)
    {
        auto &[kind, name, bytes] = row;
        io.word("kind", kind, schoolFileKindFrom);
        io.endKey();
        io.text("name", name, oneLine().neverEmpty());
        io.bytes("bytes", bytes, maxSchoolFile);
    }
};

template <>
struct RowKind<Priority>
{
    static constexpr const char *table = "priority";
    static constexpr const char *list = "priorities";

    static void fields(auto &io, auto &row)
    {
        auto &[id, position, text] = row;
        io.id("id", id);
        io.endKey();
        io.number("position", position, 1, maxPriorities);
        io.text("text", text, oneLine(maxText).needed());
    }
};

template <>
struct RowKind<RetiredPriority>
{
    static constexpr const char *table = "retired_priority";
    static constexpr const char *list = "retired_priorities";

    static void fields(auto &io, auto &row)
    {
        auto &[priority] = row;
        io.ref("priority", priority);
        io.endKey();
    }
};

template <>
struct RowKind<PastPriority>
{
    static constexpr const char *table = "past_priority";
    static constexpr const char *list = "past_priorities";

    static void fields(auto &io, auto &row)
    {
        auto &[review, position, priority, text] = row;
        io.ref("review", review);
        io.number("position", position, 1, maxPriorities);
        io.endKey();
        io.id("priority", priority);
        io.text("text", text, oneLine(maxText));
    }
};

template <>
struct RowKind<Person>
{
    static constexpr const char *table = "person";
    static constexpr const char *list = "people";

    static void fields(auto &io, auto &row)
    {
        auto &[id, name, role] = row;
        io.id("id", id);
        io.endKey();
        io.text("name", name, oneLine().naming());
        io.role("role", role);
    }
};

template <>
struct RowKind<FormerColleague>
{
    static constexpr const char *table = "former_colleague";
    static constexpr const char *list = "former_colleagues";

    static void fields(auto &io, auto &row)
    {
        auto &[person, at] = row;
        io.ref("person", person);
        io.endKey();
        io.time("at", at);
    }
    static void rules(const FormerColleague &row, auto &check)
    {
        const Person *person = check.soFar().people().find(row.person);
        check.require(!person || person->name.isEmpty(), "person", "a former colleague has a name");
    }
};

template <>
struct RowKind<Leaver>
{
    static constexpr const char *table = "leaver";
    static constexpr const char *list = "leavers";

    static void fields(auto &io, auto &row)
    {
        auto &[person, at] = row;
        io.ref("person", person);
        io.endKey();
        io.time("at", at);
    }
};

// A review, and what it agreed.

template <>
struct RowKind<Review>
{
    static constexpr const char *table = "review";
    static constexpr const char *list = "reviews";

    static void fields(auto &io, auto &row)
    {
        auto &[id, number, year, title, date, structure, wording, previous, enteredLater, finished, finishDigest] = row;
        io.id("id", id);
        io.endKey();
        io.number("number", number, 1, anyNumber);
        io.text("year", year, oneLine().needed());
        io.text("title", title, oneLine().needed());
        io.date("date", date);
        io.structure("structure", structure);
        io.wording("wording", wording);
        io.id("previous", previous); // may come later: wholeProblems()
        io.flag("entered_later", enteredLater);
        io.time("finished", finished);
        io.optionalDigest("finish_digest", finishDigest);
    }
    static void rules(const Review &row, auto &check)
    {
        check.require(row.isFinished() == !row.finishDigest.isEmpty(), "finish_digest",
                      "finished without a digest, or the reverse");
    }
};

template <>
struct RowKind<Participant>
{
    static constexpr const char *table = "participant";
    static constexpr const char *list = "participants";

    static void fields(auto &io, auto &row)
    {
        auto &[review, person, role] = row;
        io.ref("review", review);
        io.ref("person", person);
        io.endKey();
        io.role("role", role);
    }
};

template <>
struct RowKind<Decision>
{
    static constexpr const char *table = "decision";
    static constexpr const char *list = "decisions";

    static Decision blank() { return {{}, anyStatement()}; }
    static void fields(auto &io, auto &row)
    {
        auto &[review, statement, standing, level, query, rationale, evidence, comment, agreedAt, round] = row;
        io.ref("review", review);
        io.statement("statement", statement);
        io.endKey();
        io.word("standing", standing, standingFrom);
        io.level("level", level);
        io.flag("query", query);
        io.text("rationale", rationale, prose());
        io.text("evidence", evidence, prose());
        io.text("comment", comment, prose().leftOut());
        io.time("agreed_at", agreedAt);
        io.text("round", round, oneLine());
    }
    static void rules(const Decision &row, auto &check)
    {
        check.require(row.level.has_value() == hasLevel(row.standing), "level", "level and standing disagree");
        check.require(row.agreedAt.has_value() == hasTime(row.standing), "agreed_at", "time and standing disagree");
    }
};

template <>
struct RowKind<PointMark>
{
    static constexpr const char *table = "mark";
    static constexpr const char *list = "marks";

    static PointMark blank() { return {{}, anyStatement(), anyLevel()}; }
    static void fields(auto &io, auto &row)
    {
        auto &[review, statement, level, point, mark] = row;
        io.ref("review", review);
        io.statement("statement", statement);
        io.level("level", level, 1);
        io.point("point", point);
        io.endKey();
        io.word("mark", mark, markFrom);
    }
};

template <>
struct RowKind<Highlight>
{
    static constexpr const char *table = "highlight";
    static constexpr const char *list = "highlights";

    static Highlight blank() { return {{}, HighlightKind::Strength, 1, anyStatement(), {}}; }
    static void fields(auto &io, auto &row)
    {
        auto &[review, kind, position, statement, reason] = row;
        io.ref("review", review);
        io.word("kind", kind, highlightKindFrom);
        io.number("position", position, 1, maxReplaced);
        io.endKey();
        io.statement("statement", statement);
        io.text("reason", reason, prose().needed());
    }
};

template <>
struct RowKind<Reopening>
{
    static constexpr const char *table = "reopening";
    static constexpr const char *list = "reopenings";

    static void fields(auto &io, auto &row)
    {
        auto &[id, review, at, reason, finished, kind] = row;
        io.id("id", id);
        io.endKey();
        io.ref("review", review);
        io.time("at", at);
        io.text("reason", reason, prose().needed());
        io.time("finished", finished);
        io.word("kind", kind, reopeningKindFrom);
    }
};

template <>
struct RowKind<Settlement>
{
    static constexpr const char *table = "settlement";
    static constexpr const char *list = "settlements";

    static Settlement blank() { return {{}, anyStatement(), 1, {}, {}, anyLevel()}; }
    static void fields(auto &io, auto &row)
    {
        auto &[review, statement, number, at, round, level, rationale, present, dissent, setAside] = row;
        io.ref("review", review);
        io.statement("statement", statement);
        io.number("number", number, 1, anyNumber);
        io.endKey();
        io.time("at", at);
        io.text("round", round, oneLine());
        io.level("level", level);
        io.text("rationale", rationale, prose());
        io.text("dissent", dissent, prose().leftOut());
        io.roles("present", present, maxParticipants);
        io.time("set_aside", setAside);
    }
};

// Who is asked, and what they answer.

template <>
struct RowKind<Group>
{
    static constexpr const char *table = "people_group";
    static constexpr const char *list = "groups";

    static void fields(auto &io, auto &row)
    {
        auto &[id, name] = row;
        io.id("id", id);
        io.endKey();
        io.text("name", name, oneLine().neverEmpty());
    }
};

template <>
struct RowKind<Membership>
{
    static constexpr const char *table = "membership";
    static constexpr const char *list = "memberships";

    static void fields(auto &io, auto &row)
    {
        auto &[group, person] = row;
        io.ref("group", group);
        io.ref("person", person);
        io.endKey();
    }
};

template <>
struct RowKind<PastMembership>
{
    static constexpr const char *table = "past_membership";
    static constexpr const char *list = "past_memberships";

    static void fields(auto &io, auto &row)
    {
        auto &[review, group, person] = row;
        io.ref("review", review);
        io.ref("group", group);
        io.ref("person", person);
        io.endKey();
    }
};

template <>
struct RowKind<Assignment>
{
    static constexpr const char *table = "assignment";
    static constexpr const char *list = "assignments";

    static void fields(auto &io, auto &row)
    {
        auto &[review, theme, voice] = row;
        io.ref("review", review);
        io.theme("theme", theme);
        io.voiceKey(voice);
        io.endKey();
        io.voice(voice);
    }
};

template <>
struct RowKind<Reflection>
{
    static constexpr const char *table = "reflection";
    static constexpr const char *list = "reflections";

    static void fields(auto &io, auto &row)
    {
        auto &[review, returnBy, message, namesSeen, packs, guidance, guidanceLink] = row;
        io.ref("review", review);
        io.endKey();
        io.date("return_by", returnBy);
        io.text("message", message, prose().leftOut());
        io.flag("names_seen", namesSeen);
        io.word("packs", packs, packKindFrom);
        io.text("guidance", guidance, prose().leftOut());
        io.text("guidance_link", guidanceLink, oneLine(maxText).leftOut());
    }
};

template <>
struct RowKind<Response>
{
    static constexpr const char *table = "response";
    static constexpr const char *list = "responses";

    static void fields(auto &io, auto &row)
    {
        auto &[id, review, voice, claimedName, claimedRole, speaksFor, kind, namesSeen, wording, savedAt, receivedAt,
               source, origin, state] = row;
        io.id("id", id);
        io.endKey();
        io.ref("review", review);
        io.voice(voice);
        io.text("claimed_name", claimedName, oneLine());
        io.text("claimed_role", claimedRole, oneLine());
        io.number("speaks_for", speaksFor, 1, maxSpokenFor);
        io.word("kind", kind, packKindFrom);
        io.flag("names_seen", namesSeen);
        io.digest("wording", wording);
        io.time("saved_at", savedAt);
        io.time("received_at", receivedAt);
        io.optionalDigest("source", source);
        io.word("origin", origin, responseOriginFrom);
        io.word("state", state, responseStateFrom);
    }
    static void rules(const Response &row, auto &check)
    {
        check.require(row.source.isEmpty() || row.origin == ResponseOrigin::File, "source",
                      "a file's digest without a file");
    }
};

template <>
struct RowKind<ResponseAnswer>
{
    static constexpr const char *table = "response_answer";
    static constexpr const char *list = "response_answers";

    static ResponseAnswer blank() { return {{}, anyStatement()}; }
    static void fields(auto &io, auto &row)
    {
        auto &[response, statement, level, doNotKnow, stance, query, comment, evidence] = row;
        io.ref("response", response);
        io.statement("statement", statement);
        io.endKey();
        io.level("level", level);
        io.flag("do_not_know", doNotKnow);
        io.word("stance", stance, stanceFrom);
        io.flag("query", query);
        io.text("comment", comment, prose(maxAnswer));
        io.text("evidence", evidence, prose(maxAnswer));
    }
    static void rules(const ResponseAnswer &row, auto &check)
    {
        if (const Response *response = check.soFar().responses().find(row.response))
            contradictions(row, response->kind, check);
        check.require(!row.isEmpty(), "level", "says nothing", ContentError::Problem::Empty);
    }
    /// What no answer can say at once, to forms of the kind that its response answers.
    static void contradictions(const ResponseAnswer &row, PackKind kind, auto &check)
    {
        check.require(!row.doNotKnow || !row.level, "do_not_know", "a level that is not known");
        check.require(!row.stance || kind == PackKind::DraftShown, "stance", "a stance to no draft");
        check.require(row.stance != Stance::Agree || row.level, "stance", "agrees to no level");
    }
};

template <>
struct RowKind<ResponseMark>
{
    static constexpr const char *table = "response_mark";
    static constexpr const char *list = "response_marks";

    static ResponseMark blank() { return {{}, anyStatement(), anyLevel()}; }
    static void fields(auto &io, auto &row)
    {
        auto &[response, statement, level, point, mark] = row;
        io.ref("response", response);
        io.statement("statement", statement);
        io.level("level", level, 1);
        io.point("point", point);
        io.endKey();
        io.word("mark", mark, markFrom);
    }
};

// The meeting.

template <>
struct RowKind<HandCount>
{
    static constexpr const char *table = "hand_count";
    static constexpr const char *list = "hand_counts";

    static HandCount blank() { return {{}, {}, anyStatement(), {}}; }
    static void fields(auto &io, auto &row)
    {
        auto &[id, review, statement, at, round, hands] = row;
        io.id("id", id);
        io.endKey();
        io.ref("review", review);
        io.statement("statement", statement);
        io.time("at", at);
        io.text("round", round, oneLine());
        io.counts("hands", hands, maxHands);
    }
    static void rules(const HandCount &row, auto &check)
    {
        const Structure &structure = check.soFar().structureOf(*check.soFar().review(row.review));
        check.require(static_cast<int>(row.hands.size()) == structure.levels() + 1, "hands",
                      "not one count for each level");
        check.require(std::ranges::any_of(row.hands, [](int each) { return each > 0; }), "hands",
                      "nobody raised a hand");
    }
};

template <>
struct RowKind<Meeting>
{
    static constexpr const char *table = "meeting";
    static constexpr const char *list = "meetings";

    static void fields(auto &io, auto &row)
    {
        auto &[review, rounds, round, opening, film] = row;
        io.ref("review", review);
        io.endKey();
        io.lines("rounds", rounds, oneLine().neverEmpty());
        io.text("round", round, oneLine());
        io.text("opening", opening, prose());
        io.text("film", film, oneLine(maxText).leftOut());
    }
};

template <>
struct RowKind<Presence>
{
    static constexpr const char *table = "presence";
    static constexpr const char *list = "presences";

    static void fields(auto &io, auto &row)
    {
        auto &[review, person] = row;
        io.ref("review", review);
        io.ref("person", person);
        io.endKey();
    }
};

template <>
struct RowKind<Arrangement>
{
    static constexpr const char *table = "arrangement";
    static constexpr const char *list = "arrangements";

    static void fields(auto &io, auto &row)
    {
        auto &[review, day, start, place] = row;
        io.ref("review", review);
        io.endKey();
        io.date("day", day);
        io.clock("start", start);
        io.text("place", place, oneLine().leftOut());
    }
    static void rules(const Arrangement &row, auto &check)
    {
        check.require(!row.isEmpty(), "day", "says nothing", ContentError::Problem::Empty);
    }
};

template <>
struct RowKind<Apology>
{
    static constexpr const char *table = "apology";
    static constexpr const char *list = "apologies";

    static void fields(auto &io, auto &row)
    {
        auto &[review, person] = row;
        io.ref("review", review);
        io.ref("person", person);
        io.endKey();
    }
};

template <>
struct RowKind<MeetingItem>
{
    static constexpr const char *table = "meeting_item";
    static constexpr const char *list = "meeting_items";

    static void fields(auto &io, auto &row)
    {
        auto &[review, position, title, minutes, theme] = row;
        io.ref("review", review);
        io.number("position", position, 1, maxPlace);
        io.endKey();
        io.text("title", title, oneLine().neverEmpty());
        io.number("minutes", minutes, 1, maxMinutes);
        io.theme("theme", theme);
    }
};

// What follows a review.

template <>
struct RowKind<Action>
{
    static constexpr const char *table = "action";
    static constexpr const char *list = "actions";

    static void fields(auto &io, auto &row)
    {
        auto &[id, review, statements, what, owner, due, priority, status, outcome, person, start, success, from] = row;
        io.id("id", id);
        io.endKey();
        io.ref("review", review);
        io.statements("statements", statements, 1);
        io.text("what", what, oneLine(maxText).needed());
        io.text("owner", owner, oneLine());
        io.date("due", due);
        io.ref("priority", priority);
        io.word("status", status, actionStatusFrom);
        io.text("outcome", outcome, prose());
        io.ref("person", person);
        io.date("start", start);
        io.text("success", success, prose());
        io.id("carried_from", from); // may come later: wholeProblems()
    }
    static void rules(const Action &row, auto &check)
    {
        check.require(areInOrder(row.start, row.due), "due", "dates are not in order");
    }
};

template <>
struct RowKind<ProgressNote>
{
    static constexpr const char *table = "progress_note";
    static constexpr const char *list = "progress_notes";

    static void fields(auto &io, auto &row)
    {
        auto &[id, action, date, text] = row;
        io.id("id", id);
        io.endKey();
        io.ref("action", action);
        io.date("date", date);
        io.text("text", text, prose().neverEmpty());
    }
};

template <>
struct RowKind<ActionEnd>
{
    static constexpr const char *table = "action_end";
    static constexpr const char *list = "action_ends";

    static void fields(auto &io, auto &row)
    {
        auto &[action, on] = row;
        io.ref("action", action);
        io.endKey();
        io.date("date", on);
    }
    static void rules(const ActionEnd &row, auto &check)
    {
        const Action *action = check.soFar().actions().find(row.action);
        check.require(!action || action->hasEnded(), "action", "an action that has not ended has an end");
    }
};

template <>
struct RowKind<Target>
{
    static constexpr const char *table = "target";
    static constexpr const char *list = "targets";

    static Target blank() { return {{}, anyStatement(), anyLevel()}; }
    static void fields(auto &io, auto &row)
    {
        auto &[review, statement, level] = row;
        io.ref("review", review);
        io.statement("statement", statement);
        io.endKey();
        io.level("level", level, 1);
    }
};

template <>
struct RowKind<Leverage>
{
    static constexpr const char *table = "leverage";
    static constexpr const char *list = "leverage";

    static void fields(auto &io, auto &row)
    {
        auto &[review, position, action] = row;
        io.ref("review", review);
        io.number("position", position, 1, maxLeverage);
        io.endKey();
        io.ref("action", action);
    }
};

template <>
struct RowKind<EvidenceItem>
{
    static constexpr const char *table = "evidence";
    static constexpr const char *list = "evidence";

    static void fields(auto &io, auto &row)
    {
        auto &[id, title, kind, link, date, note, reviewBy, structure, statements] = row;
        io.id("id", id);
        io.endKey();
        io.text("title", title, oneLine().neverEmpty());
        io.word("kind", kind, evidenceKindFrom);
        io.text("link", link, oneLine(maxText).leftOut());
        io.date("date", date);
        io.text("note", note, prose());
        io.date("review_by", reviewBy);
        io.structure("structure", structure);
        io.statements("statements", statements, 0);
    }
    static void rules(const EvidenceItem &row, auto &check)
    {
        check.require(areInOrder(row.date, row.reviewBy), "review_by", "dates are not in order");
    }
};

template <>
struct RowKind<Attachment>
{
    static constexpr const char *table = "attachment";
    static constexpr const char *list = "attachments";

    static void fields(auto &io, auto &row)
    {
        auto &[evidence, name, bytes] = row;
        io.ref("evidence", evidence);
        io.endKey();
        io.text("name", name, oneLine().neverEmpty());
        io.bytes("bytes", bytes, maxAttachment);
    }
};

template <>
struct RowKind<Visit>
{
    static constexpr const char *table = "visit";
    static constexpr const char *list = "visits";

    static void fields(auto &io, auto &row)
    {
        auto &[id, kind, date, visitors, successes, questions, advice, nextSteps] = row;
        io.id("id", id);
        io.endKey();
        io.word("kind", kind, visitKindFrom);
        io.date("date", date);
        io.text("visitors", visitors, prose().leftOut());
        io.text("successes", successes, prose());
        io.text("questions", questions, prose());
        io.text("advice", advice, prose());
        io.text("next_steps", nextSteps, prose());
    }
};

template <>
struct RowKind<CriticalFriendNote>
{
    static constexpr const char *table = "critical_friend_note";
    static constexpr const char *list = "critical_friend_notes";

    static void fields(auto &io, auto &row)
    {
        auto &[id, school, date, asked, advised, successes] = row;
        io.id("id", id);
        io.endKey();
        // Left out where names are: all of it is about somebody else.
        io.text("school", school, oneLine().needed().leftOut());
        io.date("date", date);
        io.text("asked", asked, prose().leftOut());
        io.text("advised", advised, prose().leftOut());
        io.text("successes", successes, prose().leftOut());
    }
};

template <>
struct RowKind<MappedStatement>
{
    static constexpr const char *table = "mapping";
    static constexpr const char *list = "mappings";

    static MappedStatement blank() { return {{}, {}, anyStatement()}; }
    static void fields(auto &io, auto &row)
    {
        auto &[from, to, old, now] = row;
        io.structure("from", from);
        io.structure("to", to);
        io.statement("old", old);
        io.endKey();
        io.statement("now", now);
    }
    static void rules(const MappedStatement &row, auto &check)
    {
        check.require(row.from != row.to, "to", "a mapping of a structure to itself");
    }
};

// What governors are told.

template <>
struct RowKind<Briefing>
{
    static constexpr const char *table = "briefing";
    static constexpr const char *list = "briefings";

    static void fields(auto &io, auto &row)
    {
        auto &[review, headline, asks] = row;
        io.ref("review", review);
        io.endKey();
        io.text("headline", headline, prose());
        io.texts("asks", asks, maxAsks, prose());
    }
};

template <>
struct RowKind<GovernorAnswer>
{
    static constexpr const char *table = "governor_answer";
    static constexpr const char *list = "governor_answers";

    static void fields(auto &io, auto &row)
    {
        auto &[review, question, verdict, sentence, evidence] = row;
        io.ref("review", review);
        io.word("question", question, governorQuestionFrom);
        io.endKey();
        io.word("verdict", verdict, governorVerdictFrom);
        io.text("sentence", sentence, prose());
        io.text("evidence", evidence, prose());
    }
};

} // namespace waymark
