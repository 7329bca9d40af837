// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/keys.h"
#include "core/storage/rowsql.h"

namespace waymark::storage {

/// "1.1 2.4"; empty where there are none.
inline QString spelledStatements(const std::vector<StatementNumber> &statements)
{
    QStringList numbers;
    for (const StatementNumber statement : statements)
        numbers.append(statement.toString());
    return numbers.join(u' ');
}

/// Statements of a structure in one column, ascending.
inline std::vector<StatementNumber> readStatements(RowReader &from, const Structure &structure)
{
    std::vector<StatementNumber> found;
    for (const QString &part : from.text().split(u' ', Qt::SkipEmptyParts)) {
        const auto statement = StatementNumber::parse(part);
        from.require(statement && structure.statement(*statement), "no such statement");
        from.require(found.empty() || found.back() < *statement, "statements are not in order");
        found.push_back(*statement);
    }
    return found;
}

template <>
struct RowTable<Action>
{
    static constexpr const char *name = "action";
    static constexpr std::array columns{"id",    "review",   "statements",  "what",    "owner",
                                        "due",   "priority", "status",      "outcome", "person",
                                        "start", "success",  "carried_from"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Action &row)
    {
        to.id(row.id).id(row.review).text(spelledStatements(row.statements)).text(row.what).text(row.owner);
        to.date(row.due).id(row.priority).text(keyOf(row.status)).text(row.outcome);
        to.id(row.person).date(row.start).text(row.success).id(row.carriedFrom);
    }
    static Action read(RowReader &from)
    {
        const auto id = from.id<ActionId>();
        const Review &review = from.review();
        Action row{id,
                   review.id,
                   readStatements(from, from.structureOf(review)),
                   from.text(),
                   from.text(longestName),
                   from.optionalDate(),
                   from.optionalId<PriorityId>(),
                   from.word(actionStatusFrom),
                   from.text(),
                   from.optionalId<PersonId>(),
                   from.optionalDate(),
                   from.text(),
                   from.optionalId<ActionId>()};
        from.require(!row.statements.empty(), "no statement");
        from.require(!row.person || from.soFar().people().find(*row.person), "no such person");
        from.require(!row.start || !row.due || *row.start <= *row.due, "dates are not in order");
        from.require(!row.priority || from.soFar().priorities().find(*row.priority), "no such priority");
        return row;
    }
};

template <>
struct RowTable<Briefing>
{
    static constexpr const char *name = "briefing";
    static constexpr std::array columns{"review", "headline", "ask1", "ask2", "ask3"};
    static constexpr int keyColumns = 1;
    static constexpr int mostAsks = 3;

    static void write(RowWriter &to, const Briefing &row)
    {
        to.id(row.review).text(row.headline);
        for (int i = 0; i < mostAsks; ++i)
            i < row.asks.size() ? to.text(row.asks[i]) : to.nothing();
    }
    static Briefing read(RowReader &from)
    {
        Briefing row{from.review().id, from.text(), {}};
        for (int i = 0; i < mostAsks; ++i) {
            if (const auto ask = from.optionalText()) {
                from.require(row.asks.size() == i, "an ask before it is missing");
                row.asks.append(*ask);
            }
        }
        return row;
    }
};

template <>
struct RowTable<Highlight>
{
    static constexpr const char *name = "highlight";
    static constexpr std::array columns{"review", "kind", "position", "theme", "statement", "reason"};
    static constexpr int keyColumns = 3;

    static void write(RowWriter &to, const Highlight &row)
    {
        to.id(row.review).text(keyOf(row.kind)).number(row.position).statement(row.statement).text(row.reason);
    }
    static Highlight read(RowReader &from)
    {
        const Review &review = from.review();
        return {review.id, from.word(highlightKindFrom), from.number(1, 3), from.statement(from.structureOf(review)),
                from.text()};
    }
};

} // namespace waymark::storage
