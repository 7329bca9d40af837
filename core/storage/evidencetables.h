// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/followuptables.h"

namespace waymark::storage {

template <>
struct RowTable<EvidenceItem>
{
    static constexpr const char *name = "evidence";
    static constexpr std::array columns{"id",   "title",     "kind",      "link",      "date",
                                        "note", "review_by", "structure", "statements"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const EvidenceItem &row)
    {
        to.id(row.id).text(row.title).text(keyOf(row.kind)).text(row.link).date(row.date).text(row.note);
        to.date(row.reviewBy).text(row.structure.hex).text(spelledStatements(row.statements));
    }
    static EvidenceItem read(RowReader &from)
    {
        EvidenceItem row{from.id<EvidenceId>(), from.text(longestName), from.word(evidenceKindFrom),
                         from.text(),           from.optionalDate(),    from.text(),
                         from.optionalDate(),   from.digest()};
        from.require(!row.date || !row.reviewBy || *row.date <= *row.reviewBy, "dates are not in order");
        const StoredStructure *structure = from.soFar().structures().find(row.structure);
        from.require(structure != nullptr, "no such structure");
        row.statements = readStatements(from, structure->structure);
        return row;
    }
};

template <>
struct RowTable<Attachment>
{
    static constexpr const char *name = "attachment";
    static constexpr std::array columns{"evidence", "name", "bytes"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Attachment &row) { to.id(row.evidence).text(row.name).blob(row.bytes); }
    static Attachment read(RowReader &from)
    {
        Attachment row{from.id<EvidenceId>(), from.text(longestName), from.blob(Attachment::mostBytes)};
        from.require(from.soFar().evidence().find(row.evidence) != nullptr, "no such evidence");
        return row;
    }
};

template <>
struct RowTable<Visit>
{
    static constexpr const char *name = "visit";
    static constexpr std::array columns{"id",        "kind",      "date",   "visitors",
                                        "successes", "questions", "advice", "next_steps"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Visit &row)
    {
        to.id(row.id).text(keyOf(row.kind)).date(row.date).text(row.visitors).text(row.successes);
        to.text(row.questions).text(row.advice).text(row.nextSteps);
    }
    static Visit read(RowReader &from)
    {
        return {from.id<VisitId>(), from.word(visitKindFrom),
                from.date(),        from.text(),
                from.text(),        from.text(),
                from.text(),        from.text()};
    }
};

template <>
struct RowTable<MappedStatement>
{
    static constexpr const char *name = "mapping";
    static constexpr std::array columns{"from_structure", "to_structure", "theme",
                                        "statement",      "now_theme",    "now_statement"};
    static constexpr int keyColumns = 4;

    static void write(RowWriter &to, const MappedStatement &row)
    {
        to.text(row.from.hex).text(row.to.hex).statement(row.old);
        row.now ? to.statement(*row.now) : to.nothing().nothing();
    }
    static MappedStatement read(RowReader &from)
    {
        const Digest old = from.digest();
        const Digest now = from.digest();
        from.require(old != now, "a mapping of a structure to itself");
        const StatementNumber statement = from.statement(structure(from, old));
        return {old, now, statement, from.optionalStatement(structure(from, now))};
    }

private:
    static const Structure &structure(RowReader &from, const Digest &digest)
    {
        const StoredStructure *found = from.soFar().structures().find(digest);
        from.require(found != nullptr, "no such structure");
        return found->structure;
    }
};

template <>
struct RowTable<GovernorAnswer>
{
    static constexpr const char *name = "governor_answer";
    static constexpr std::array columns{"review", "question", "verdict", "sentence", "evidence"};
    static constexpr int keyColumns = 2;

    static void write(RowWriter &to, const GovernorAnswer &row)
    {
        to.id(row.review).text(keyOf(row.question));
        to.textOrNothing(row.verdict ? keyOf(*row.verdict) : QString()).text(row.sentence).text(row.evidence);
    }
    static GovernorAnswer read(RowReader &from)
    {
        return {from.review().id, from.word(governorQuestionFrom), from.optionalWord(governorVerdictFrom), from.text(),
                from.text()};
    }
};

} // namespace waymark::storage
