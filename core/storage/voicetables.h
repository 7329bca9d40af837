// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/keys.h"
#include "core/storage/rowsql.h"

namespace waymark::storage {

/// A person or a group as two columns, of which one is NULL.
inline void writeVoice(RowWriter &to, const std::optional<Voice> &voice)
{
    const auto *person = voice ? std::get_if<PersonId>(&*voice) : nullptr;
    const auto *group = voice ? std::get_if<GroupId>(&*voice) : nullptr;
    to.id(person ? std::optional(*person) : std::nullopt).id(group ? std::optional(*group) : std::nullopt);
}

inline std::optional<Voice> readVoice(RowReader &from)
{
    const auto person = from.optionalId<PersonId>();
    from.require(!person || from.soFar().people().find(*person), "no such person");
    const auto group = from.optionalId<GroupId>();
    from.require(!group || from.soFar().groups().find(*group), "no such group");
    from.require(!person || !group, "a person and a group");
    if (person)
        return Voice(*person);
    return group ? std::optional(Voice(*group)) : std::nullopt;
}

inline PersonId readPerson(RowReader &from)
{
    const auto person = from.id<PersonId>();
    from.require(from.soFar().people().find(person) != nullptr, "no such person");
    return person;
}

template <>
struct RowTable<Group>
{
    static constexpr const char *name = "people_group";
    static constexpr std::array columns{"id", "name"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Group &row) { to.id(row.id).text(row.name); }
    static Group read(RowReader &from) { return {from.id<GroupId>(), from.text(longestName)}; }
};

template <>
struct RowTable<Membership>
{
    static constexpr const char *name = "membership";
    static constexpr std::array columns{"people_group", "person"};
    static constexpr int keyColumns = 2;

    static void write(RowWriter &to, const Membership &row) { to.id(row.group).id(row.person); }
    static Membership read(RowReader &from)
    {
        const auto group = from.id<GroupId>();
        from.require(from.soFar().groups().find(group) != nullptr, "no such group");
        return {group, readPerson(from)};
    }
};

template <>
struct RowTable<Assignment>
{
    static constexpr const char *name = "assignment";
    static constexpr std::array columns{"review", "theme", "voice", "person", "people_group"};
    static constexpr int keyColumns = 3;

    static void write(RowWriter &to, const Assignment &row)
    {
        to.id(row.review).number(row.theme).id(VoiceId{idOf(row.voice)});
        writeVoice(to, row.voice);
    }
    static Assignment read(RowReader &from)
    {
        const Review &review = from.review();
        const int theme = from.theme(from.structureOf(review));
        const auto key = from.id<VoiceId>();
        const auto voice = readVoice(from);
        from.require(voice && idOf(*voice) == key.value, "no such voice");
        return {review.id, theme, *voice};
    }

private:
    using VoiceId = Id<struct VoiceTag>;
};

template <>
struct RowTable<Reflection>
{
    static constexpr const char *name = "reflection";
    static constexpr std::array columns{"review", "return_by", "message", "names_seen", "packs"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Reflection &row)
    {
        to.id(row.review).date(row.returnBy).text(row.message).flag(row.namesSeen).text(keyOf(row.packs));
    }
    static Reflection read(RowReader &from)
    {
        return {from.review().id, from.optionalDate(), from.text(), from.flag(), from.word(packKindFrom)};
    }
};

template <>
struct RowTable<Response>
{
    static constexpr const char *name = "response";
    static constexpr std::array columns{"id",           "review",      "person", "people_group", "claimed_name",
                                        "claimed_role", "speaks_for",  "kind",   "names_seen",   "wording",
                                        "saved_at",     "received_at", "source", "origin",       "state"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Response &row)
    {
        to.id(row.id).id(row.review);
        writeVoice(to, row.voice);
        to.text(row.claimedName).text(row.claimedRole).number(row.speaksFor).text(keyOf(row.kind)).flag(row.namesSeen);
        to.text(row.wording.hex).time(row.savedAt).time(row.receivedAt).textOrNothing(row.source.hex);
        to.text(keyOf(row.origin)).text(keyOf(row.state));
    }
    static Response read(RowReader &from)
    {
        Response row{from.id<ResponseId>(),
                     from.review().id,
                     readVoice(from),
                     from.text(longestName),
                     from.text(longestName),
                     from.number(1, mostSpokenFor),
                     from.word(packKindFrom),
                     from.flag(),
                     from.digest(),
                     from.time(),
                     from.time(),
                     from.optionalDigest().value_or(Digest{}),
                     from.word(responseOriginFrom),
                     from.word(responseStateFrom)};
        from.require(row.source.isEmpty() || row.origin == ResponseOrigin::File, "a file's digest without a file");
        return row;
    }
};

template <>
struct RowTable<ResponseAnswer>
{
    static constexpr const char *name = "response_answer";
    static constexpr std::array columns{"response", "theme", "statement", "level",   "do_not_know",
                                        "stance",   "query", "comment",   "evidence"};
    static constexpr int keyColumns = 3;

    static void write(RowWriter &to, const ResponseAnswer &row)
    {
        to.id(row.response).statement(row.statement).level(row.level).flag(row.doNotKnow);
        to.textOrNothing(row.stance ? keyOf(*row.stance) : QString()).flag(row.query);
        to.text(row.comment).text(row.evidence);
    }
    static ResponseAnswer read(RowReader &from)
    {
        const Response &response = from.response();
        const Structure &structure = from.structureOf(*from.soFar().review(response.review));
        ResponseAnswer row{response.id,
                           from.statement(structure),
                           from.level(structure.levels()),
                           from.flag(),
                           from.optionalWord(stanceFrom),
                           from.flag(),
                           from.text(longestAnswer),
                           from.text(longestAnswer)};
        from.require(!row.doNotKnow || !row.level, "a level that is not known");
        from.require(!row.stance || response.kind == PackKind::DraftShown, "a stance to no draft");
        from.require(row.stance != Stance::Agree || row.level, "agrees to no level");
        from.require(!row.isEmpty(), "says nothing");
        return row;
    }
};

template <>
struct RowTable<ResponseMark>
{
    static constexpr const char *name = "response_mark";
    static constexpr std::array columns{"response", "theme", "statement", "level", "point", "mark"};
    static constexpr int keyColumns = 5;
    static constexpr int mostPoints = 16; ///< of one descriptor, as in a model file

    static void write(RowWriter &to, const ResponseMark &row)
    {
        to.id(row.response).statement(row.statement).level(row.level).number(row.point).text(keyOf(row.mark));
    }
    static ResponseMark read(RowReader &from)
    {
        const Response &response = from.response();
        const Structure &structure = from.structureOf(*from.soFar().review(response.review));
        const StatementNumber statement = from.statement(structure);
        const auto level = Level::from(from.number(1, structure.levels()));
        return {response.id, statement, *level, from.number(0, mostPoints - 1), from.word(markFrom)};
    }
};

} // namespace waymark::storage
