// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/jsonrow.h"

namespace waymark {

template <>
struct JsonRow<Group>
{
    static constexpr const char *name = "groups";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.text("name", row.name, longestName);
    }
    static void check(JsonReader &from, const Group &row)
    {
        from.require(!row.name.isEmpty(), ContentError::Problem::Empty, "name");
    }
};

template <>
struct JsonRow<Membership>
{
    static constexpr const char *name = "memberships";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("group", row.group);
        io.id("person", row.person);
    }
    static void check(JsonReader &from, const Membership &row)
    {
        from.find<Group>(row.group, "group");
        from.find<Person>(row.person, "person");
    }
};

template <>
struct JsonRow<Assignment>
{
    static constexpr const char *name = "assignments";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.number("theme", row.theme, 1, 12);
        io.voice(row.voice);
    }
    static void check(JsonReader &from, const Assignment &row)
    {
        const Structure *structure = from.structureOf(from.review(row.review));
        from.require(!structure || structure->theme(row.theme), ContentError::Problem::MissingKey, "theme");
    }
};

template <>
struct JsonRow<Reflection>
{
    static constexpr const char *name = "reflections";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.date("return_by", row.returnBy);
        io.text("message", row.message);
        io.flag("names_seen", row.namesSeen);
        io.word("packs", row.packs, packKindFrom);
    }
    static void check(JsonReader &from, const Reflection &row) { from.review(row.review); }
};

template <>
struct JsonRow<Response>
{
    static constexpr const char *name = "responses";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.id("review", row.review);
        io.voice(row.voice);
        io.text("claimed_name", row.claimedName, longestName);
        io.text("claimed_role", row.claimedRole, longestName);
        io.number("speaks_for", row.speaksFor, 1, mostSpokenFor);
        io.word("kind", row.kind, packKindFrom);
        io.flag("names_seen", row.namesSeen);
        io.digest("wording", row.wording);
        io.time("saved_at", row.savedAt);
        io.time("received_at", row.receivedAt);
        io.optionalDigest("source", row.source);
        io.word("origin", row.origin, responseOriginFrom);
        io.word("state", row.state, responseStateFrom);
    }
    static void check(JsonReader &from, const Response &row)
    {
        from.review(row.review);
        from.require(row.source.isEmpty() || row.origin == ResponseOrigin::File, ContentError::Problem::WrongType,
                     "source");
    }
};

template <>
struct JsonRow<ResponseAnswer>
{
    static constexpr const char *name = "response_answers";

    static ResponseAnswer blank() { return {{}, anyStatement()}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("response", row.response);
        io.statement("statement", row.statement);
        io.level("level", row.level);
        io.flag("do_not_know", row.doNotKnow);
        io.word("stance", row.stance, stanceFrom);
        io.flag("query", row.query);
        io.text("comment", row.comment, longestAnswer);
        io.text("evidence", row.evidence, longestAnswer);
    }
    static void check(JsonReader &from, const ResponseAnswer &row)
    {
        using Problem = ContentError::Problem;
        const auto *response = from.find<Response>(row.response, "response");
        if (!response)
            return;
        const Structure *structure = from.structureOf(from.review(response->review));
        from.mustHold(structure, row.statement);
        from.mustAccept(structure, row.level);
        from.require(!row.doNotKnow || !row.level, Problem::WrongType, "do_not_know");
        from.require(!row.stance || response->kind == PackKind::DraftShown, Problem::WrongType, "stance");
        from.require(row.stance != Stance::Agree || row.level, Problem::WrongType, "stance");
        from.require(!row.isEmpty(), Problem::Empty, "level");
    }
};

template <>
struct JsonRow<ResponseMark>
{
    static constexpr const char *name = "response_marks";

    static ResponseMark blank() { return {{}, anyStatement(), anyLevel()}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("response", row.response);
        io.statement("statement", row.statement);
        io.level("level", row.level, 1);
        io.number("point", row.point, 0, mostJsonPoints - 1);
        io.word("mark", row.mark, markFrom);
    }
    static void check(JsonReader &from, const ResponseMark &row)
    {
        const auto *response = from.find<Response>(row.response, "response");
        const Structure *structure = response ? from.structureOf(from.review(response->review)) : nullptr;
        from.mustHold(structure, row.statement);
        from.mustAccept(structure, row.level);
    }
};

template <>
struct JsonRow<Meeting>
{
    static constexpr const char *name = "meetings";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.texts("rounds", row.rounds, longestText, longestName);
        io.text("round", row.round, longestName);
        io.text("opening", row.opening);
        io.text("film", row.film);
    }
    static void check(JsonReader &from, const Meeting &row)
    {
        // A file keeps them one to a line of one text.
        from.review(row.review);
        for (const QString &round : row.rounds)
            from.require(!round.isEmpty() && !round.contains(u'\n'), ContentError::Problem::WrongType, "rounds");
        from.require(row.rounds.join(u'\n').size() <= longestText, ContentError::Problem::TooLong, "rounds");
    }
};

template <>
struct JsonRow<Presence>
{
    static constexpr const char *name = "presences";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.id("person", row.person);
    }
    static void check(JsonReader &from, const Presence &row)
    {
        from.review(row.review);
        from.find<Person>(row.person, "person");
    }
};

template <>
struct JsonRow<MeetingItem>
{
    static constexpr const char *name = "meeting_items";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.number("position", row.position, 1, 99);
        io.text("title", row.title, longestName);
        io.number("minutes", row.minutes, 1, MeetingItem::mostMinutes);
        io.number("theme", row.theme, 1, 12);
    }
    static void check(JsonReader &from, const MeetingItem &row)
    {
        const Structure *structure = from.structureOf(from.review(row.review));
        from.require(!structure || !row.theme || structure->theme(*row.theme), ContentError::Problem::MissingKey,
                     "theme");
        from.require(!row.title.isEmpty(), ContentError::Problem::Empty, "title");
    }
};

} // namespace waymark
