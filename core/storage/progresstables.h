// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/followuptables.h"

namespace waymark::storage {

/// The action that the next column names; fails where it is not in the file.
inline ActionId readAction(RowReader &from)
{
    const auto action = from.id<ActionId>();
    from.require(from.soFar().actions().find(action) != nullptr, "no such action");
    return action;
}

template <>
struct RowTable<ProgressNote>
{
    static constexpr const char *name = "progress_note";
    static constexpr std::array columns{"id", "action", "date", "text"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const ProgressNote &row)
    {
        to.id(row.id).id(row.action).date(row.date).text(row.text);
    }
    static ProgressNote read(RowReader &from)
    {
        return {from.id<ProgressNoteId>(), readAction(from), from.date(), from.text()};
    }
};

template <>
struct RowTable<Target>
{
    static constexpr const char *name = "target";
    static constexpr std::array columns{"review", "theme", "statement", "level"};
    static constexpr int keyColumns = 3;

    static void write(RowWriter &to, const Target &row) { to.id(row.review).statement(row.statement).level(row.level); }
    static Target read(RowReader &from)
    {
        const Review &review = from.review();
        const Structure &structure = from.structureOf(review);
        const StatementNumber statement = from.statement(structure);
        return {review.id, statement, *Level::from(from.number(1, structure.levels()))};
    }
};

template <>
struct RowTable<Leverage>
{
    static constexpr const char *name = "leverage";
    static constexpr std::array columns{"review", "position", "action"};
    static constexpr int keyColumns = 2;

    static void write(RowWriter &to, const Leverage &row) { to.id(row.review).number(row.position).id(row.action); }
    static Leverage read(RowReader &from)
    {
        return {from.review().id, from.number(1, Leverage::most), readAction(from)};
    }
};

} // namespace waymark::storage
