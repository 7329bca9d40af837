// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/jsonrow.h"

namespace waymark {

template <>
struct JsonRow<EvidenceItem>
{
    static constexpr const char *name = "evidence";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.text("title", row.title, longestName);
        io.word("kind", row.kind, evidenceKindFrom);
        io.text("link", row.link);
        io.date("date", row.date);
        io.text("note", row.note);
        io.date("review_by", row.reviewBy);
        io.digest("structure", row.structure);
        io.statements("statements", row.statements, 0);
    }
    static void check(JsonReader &from, const EvidenceItem &row)
    {
        using Problem = ContentError::Problem;
        const auto *stored = from.find<StoredStructure>(row.structure, "structure");
        for (const StatementNumber statement : row.statements)
            from.mustHold(stored ? &stored->structure : nullptr, statement, "statements");
        from.require(!row.title.isEmpty(), Problem::Empty, "title");
        from.require(!row.date || !row.reviewBy || *row.date <= *row.reviewBy, Problem::WrongType, "review_by");
    }
};

template <>
struct JsonRow<Attachment>
{
    static constexpr const char *name = "attachments";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("evidence", row.evidence);
        io.text("name", row.name, longestName);
        io.bytes("bytes", row.bytes, Attachment::mostBytes);
    }
    static void check(JsonReader &from, const Attachment &row)
    {
        from.find<EvidenceItem>(row.evidence, "evidence");
        from.require(!row.name.isEmpty(), ContentError::Problem::Empty, "name");
        from.require(!row.bytes.isEmpty(), ContentError::Problem::Empty, "bytes");
    }
};

template <>
struct JsonRow<Visit>
{
    static constexpr const char *name = "visits";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.word("kind", row.kind, visitKindFrom);
        io.date("date", row.date);
        io.text("visitors", row.visitors);
        io.text("successes", row.successes);
        io.text("questions", row.questions);
        io.text("advice", row.advice);
        io.text("next_steps", row.nextSteps);
    }
};

template <>
struct JsonRow<MappedStatement>
{
    static constexpr const char *name = "mappings";

    static MappedStatement blank() { return {{}, {}, anyStatement()}; }
    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.digest("from", row.from);
        io.digest("to", row.to);
        io.statement("old", row.old);
        io.statement("now", row.now);
    }
    static void check(JsonReader &from, const MappedStatement &row)
    {
        const auto *old = from.find<StoredStructure>(row.from, "from");
        const auto *now = from.find<StoredStructure>(row.to, "to");
        from.require(row.from != row.to, ContentError::Problem::WrongType, "to");
        from.mustHold(old ? &old->structure : nullptr, row.old, "old");
        if (row.now)
            from.mustHold(now ? &now->structure : nullptr, *row.now, "now");
    }
};

} // namespace waymark
