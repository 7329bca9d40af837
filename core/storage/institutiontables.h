// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/keys.h"
#include "core/storage/rowsql.h"

namespace waymark::storage {

template <>
struct RowTable<Institution>
{
    static constexpr const char *name = "institution";
    static constexpr std::array columns{
        "id", "name", "kind", "phase", "reference", "contacts", "quality", "quality_date", "peer_review_years"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Institution &row)
    {
        to.number(1).text(row.name).text(keyOf(row.kind)).text(row.phase).text(row.reference).text(row.contacts);
        to.text(keyOf(row.quality)).date(row.qualityDate).number(row.peerReviewYears);
    }
    static Institution read(RowReader &from)
    {
        from.number(1, 1);
        return {from.text(longestName),
                from.word(institutionKindFrom),
                from.text(longestName),
                from.text(longestName),
                from.text(),
                from.word(qualityStatusFrom),
                from.optionalDate(),
                from.number(1, Institution::mostPeerReviewYears)};
    }
};

template <>
struct RowTable<Priority>
{
    static constexpr const char *name = "priority";
    static constexpr std::array columns{"id", "position", "text"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Priority &row) { to.id(row.id).number(row.position).text(row.text); }
    static Priority read(RowReader &from) { return {from.id<PriorityId>(), from.number(1, 5), from.text()}; }
};

template <>
struct RowTable<Person>
{
    static constexpr const char *name = "person";
    static constexpr std::array columns{"id", "name", "role", "own_title"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Person &row) { to.id(row.id).text(row.name).role(row.role); }
    static Person read(RowReader &from) { return {from.id<PersonId>(), from.text(longestName), from.role()}; }
};

} // namespace waymark::storage
