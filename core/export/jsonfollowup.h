// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/jsonrow.h"

namespace waymark {

template <>
struct JsonRow<Briefing>
{
    static constexpr const char *name = "briefings";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.text("headline", row.headline);
        io.texts("asks", row.asks, 3, longestText);
    }
    static void check(JsonReader &from, const Briefing &row) { from.review(row.review); }
};

template <>
struct JsonRow<Highlight>
{
    static constexpr const char *name = "highlights";

    static Highlight blank() { return {{}, HighlightKind::Strength, 1, anyStatement(), {}}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.word("kind", row.kind, highlightKindFrom);
        io.number("position", row.position, 1, 3);
        io.statement("statement", row.statement);
        io.text("reason", row.reason);
    }
    static void check(JsonReader &from, const Highlight &row)
    {
        from.mustHold(from.structureOf(from.review(row.review)), row.statement);
    }
};

template <>
struct JsonRow<Action>
{
    static constexpr const char *name = "actions";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.id("review", row.review);
        io.statements("statements", row.statements);
        io.text("what", row.what);
        io.text("owner", row.owner, longestName);
        io.date("due", row.due);
        io.id("priority", row.priority);
        io.word("status", row.status, actionStatusFrom);
        io.text("outcome", row.outcome);
        io.id("person", row.person);
        io.date("start", row.start);
        io.text("success", row.success);
        io.id("carried_from", row.carriedFrom);
    }
    static void check(JsonReader &from, const Action &row)
    {
        const Structure *structure = from.structureOf(from.review(row.review));
        for (const StatementNumber statement : row.statements)
            from.mustHold(structure, statement, "statements");
        if (row.priority)
            from.find<Priority>(*row.priority, "priority");
        if (row.person)
            from.find<Person>(*row.person, "person");
        from.require(!row.start || !row.due || *row.start <= *row.due, ContentError::Problem::WrongType, "due");
    }
};

template <>
struct JsonRow<ProgressNote>
{
    static constexpr const char *name = "progress_notes";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.id("action", row.action);
        io.date("date", row.date);
        io.text("text", row.text);
    }
    static void check(JsonReader &from, const ProgressNote &row)
    {
        from.find<Action>(row.action, "action");
        from.require(!row.text.isEmpty(), ContentError::Problem::Empty, "text");
    }
};

template <>
struct JsonRow<Target>
{
    static constexpr const char *name = "targets";

    static Target blank() { return {{}, anyStatement(), anyLevel()}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.statement("statement", row.statement);
        io.level("level", row.level, 1);
    }
    static void check(JsonReader &from, const Target &row)
    {
        const Structure *structure = from.structureOf(from.review(row.review));
        from.mustHold(structure, row.statement);
        from.mustAccept(structure, row.level);
    }
};

template <>
struct JsonRow<Leverage>
{
    static constexpr const char *name = "leverage";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.number("position", row.position, 1, Leverage::most);
        io.id("action", row.action);
    }
    static void check(JsonReader &from, const Leverage &row)
    {
        from.review(row.review);
        from.find<Action>(row.action, "action");
    }
};

template <>
struct JsonRow<GovernorAnswer>
{
    static constexpr const char *name = "governor_answers";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("review", row.review);
        io.word("question", row.question, governorQuestionFrom);
        io.word("verdict", row.verdict, governorVerdictFrom);
        io.text("sentence", row.sentence);
        io.text("evidence", row.evidence);
    }
    static void check(JsonReader &from, const GovernorAnswer &row) { from.review(row.review); }
};

} // namespace waymark
