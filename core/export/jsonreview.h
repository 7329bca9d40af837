// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/jsonrow.h"

namespace waymark {

template <>
struct JsonRow<Review>
{
    static constexpr const char *name = "reviews";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.number("number", row.number, 1, anyNumber);
        io.text("year", row.year, longestName);
        io.text("title", row.title, longestName);
        io.date("date", row.date);
        io.digest("structure", row.structure);
        io.digest("wording", row.wording);
        io.id("previous", row.previous);
        io.flag("entered_later", row.enteredLater);
        io.time("finished", row.finished);
        io.optionalDigest("finish_digest", row.finishDigest);
    }
    static void check(JsonReader &from, const Review &row)
    {
        using Problem = ContentError::Problem;
        from.require(row.isFinished() == !row.finishDigest.isEmpty(), Problem::WrongType, "finish_digest");
        from.find<StoredStructure>(row.structure, "structure");
        const auto *wording = from.find<StoredWording>(row.wording, "wording");
        from.require(!wording || wording->wording.structure() == row.structure, Problem::OtherStructure, "wording");
    }
};

template <>
struct JsonRow<Participant>
{
    static constexpr const char *name = "participants";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.id("person", row.person);
        io.role("role", row.role);
    }
    static void check(JsonReader &from, const Participant &row)
    {
        from.review(row.review);
        from.find<Person>(row.person, "person");
    }
};

template <>
struct JsonRow<Decision>
{
    static constexpr const char *name = "decisions";

    static Decision blank() { return {{}, anyStatement()}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.statement("statement", row.statement);
        io.word("standing", row.standing, standingFrom);
        io.level("level", row.level);
        io.flag("query", row.query);
        io.text("rationale", row.rationale);
        io.text("evidence", row.evidence);
        io.text("comment", row.comment);
        io.time("agreed_at", row.agreedAt);
        io.text("round", row.round, longestName);
    }
    static void check(JsonReader &from, const Decision &row)
    {
        using Problem = ContentError::Problem;
        const Structure *structure = from.structureOf(from.review(row.review));
        from.mustHold(structure, row.statement);
        from.mustAccept(structure, row.level);
        from.require(row.level.has_value() == (row.standing != Standing::Unanswered), Problem::WrongType, "level");
        from.require(row.agreedAt.has_value() == (row.standing == Standing::Agreed), Problem::WrongType, "agreed_at");
    }
};

template <>
struct JsonRow<PointMark>
{
    static constexpr const char *name = "marks";

    static PointMark blank() { return {{}, anyStatement(), anyLevel()}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.statement("statement", row.statement);
        io.level("level", row.level, 1);
        io.number("point", row.point, 0, mostJsonPoints - 1);
        io.word("mark", row.mark, markFrom);
    }
    static void check(JsonReader &from, const PointMark &row)
    {
        const Structure *structure = from.structureOf(from.review(row.review));
        from.mustHold(structure, row.statement);
        from.mustAccept(structure, row.level);
    }
};

template <>
struct JsonRow<Reopening>
{
    static constexpr const char *name = "reopenings";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.id("review", row.review);
        io.time("at", row.at);
        io.text("reason", row.reason);
    }
    static void check(JsonReader &from, const Reopening &row) { from.review(row.review); }
};

template <>
struct JsonRow<Settlement>
{
    static constexpr const char *name = "settlements";

    static Settlement blank() { return {{}, anyStatement(), 1, {}, {}, anyLevel()}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.statement("statement", row.statement);
        io.number("number", row.number, 1, anyNumber);
        io.time("at", row.at);
        io.text("round", row.round, longestName);
        io.level("level", row.level);
        io.text("rationale", row.rationale);
        io.roles("present", row.present);
        io.text("dissent", row.dissent);
    }
    static void check(JsonReader &from, const Settlement &row)
    {
        const Structure *structure = from.structureOf(from.review(row.review));
        from.mustHold(structure, row.statement);
        from.mustAccept(structure, row.level);
    }
};

} // namespace waymark
