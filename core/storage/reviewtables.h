// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/keys.h"
#include "core/storage/rowsql.h"

#include <limits>

namespace waymark::storage {

template <>
struct RowTable<Review>
{
    static constexpr const char *name = "review";
    static constexpr std::array columns{"id",      "number",   "year",          "title",    "date",         "structure",
                                        "wording", "previous", "entered_later", "finished", "finish_digest"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Review &row)
    {
        to.id(row.id).number(row.number).text(row.year).text(row.title).date(row.date);
        to.text(row.structure.hex).text(row.wording.hex).id(row.previous).flag(row.enteredLater);
        to.time(row.finished).textOrNothing(row.finishDigest.hex);
    }
    static Review read(RowReader &from)
    {
        Review row{from.id<ReviewId>(),
                   from.number(1, std::numeric_limits<int>::max()),
                   from.text(longestName),
                   from.text(longestName),
                   from.date(),
                   from.digest(),
                   from.digest(),
                   from.optionalId<ReviewId>(),
                   from.flag(),
                   from.optionalTime(),
                   from.optionalDigest().value_or(Digest{})};
        from.require(row.isFinished() == !row.finishDigest.isEmpty(), "finished without a digest, or the reverse");
        const StoredWording *wording = from.soFar().wordings().find(row.wording);
        from.require(from.soFar().structures().find(row.structure) != nullptr, "no such structure");
        from.require(wording && wording->wording.structure() == row.structure, "no such wording of the structure");
        return row;
    }
};

template <>
struct RowTable<Participant>
{
    static constexpr const char *name = "participant";
    static constexpr std::array columns{"review", "person", "role", "own_title"};
    static constexpr int keyColumns = 2;

    static void write(RowWriter &to, const Participant &row) { to.id(row.review).id(row.person).role(row.role); }
    static Participant read(RowReader &from)
    {
        Participant row{from.review().id, from.id<PersonId>(), from.role()};
        from.require(from.soFar().people().find(row.person) != nullptr, "no such person");
        return row;
    }
};

template <>
struct RowTable<Decision>
{
    static constexpr const char *name = "decision";
    static constexpr std::array columns{"review",    "theme",    "statement", "standing",  "level", "query",
                                        "rationale", "evidence", "comment",   "agreed_at", "round"};
    static constexpr int keyColumns = 3;

    static void write(RowWriter &to, const Decision &row)
    {
        to.id(row.review).statement(row.statement).text(keyOf(row.standing)).level(row.level).flag(row.query);
        to.text(row.rationale).text(row.evidence).text(row.comment).time(row.agreedAt).text(row.round);
    }
    static Decision read(RowReader &from)
    {
        const Review &review = from.review();
        const Structure &structure = from.structureOf(review);
        Decision row{review.id,
                     from.statement(structure),
                     from.word(standingFrom),
                     from.level(structure.levels()),
                     from.flag(),
                     from.text(),
                     from.text(),
                     from.text(),
                     from.optionalTime(),
                     from.text(longestName)};
        from.require(row.level.has_value() == (row.standing != Standing::Unanswered), "level and standing disagree");
        from.require(row.agreedAt.has_value() == (row.standing == Standing::Agreed), "time and standing disagree");
        return row;
    }
};

template <>
struct RowTable<PointMark>
{
    static constexpr const char *name = "mark";
    static constexpr std::array columns{"review", "theme", "statement", "level", "point", "mark"};
    static constexpr int keyColumns = 5;
    static constexpr int mostPoints = 16; ///< of one descriptor, as in a model file

    static void write(RowWriter &to, const PointMark &row)
    {
        to.id(row.review).statement(row.statement).level(row.level).number(row.point).text(keyOf(row.mark));
    }
    static PointMark read(RowReader &from)
    {
        const Review &review = from.review();
        const Structure &structure = from.structureOf(review);
        const StatementNumber statement = from.statement(structure);
        const auto level = Level::from(from.number(1, structure.levels()));
        return {review.id, statement, *level, from.number(0, mostPoints - 1), from.word(markFrom)};
    }
};

template <>
struct RowTable<Reopening>
{
    static constexpr const char *name = "reopening";
    static constexpr std::array columns{"id", "review", "at", "reason"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Reopening &row)
    {
        to.id(row.id).id(row.review).time(row.at).text(row.reason);
    }
    static Reopening read(RowReader &from)
    {
        return {from.id<ReopeningId>(), from.review().id, from.time(), from.text()};
    }
};

} // namespace waymark::storage
