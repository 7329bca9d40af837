// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"
#include "core/storage/rowsql.h"

namespace waymark::storage {

/// The content is the half of a model file, as JSON; the digest is over the canonical bytes of what it says, so that
/// a content that was changed outside does not pass for what reviews were answered against.
template <>
struct RowTable<StoredStructure>
{
    static constexpr const char *name = "structure";
    static constexpr std::array columns{"digest", "content"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const StoredStructure &row)
    {
        to.text(row.key().hex).bytes(writeStructure(row.structure));
    }
    static StoredStructure read(RowReader &from)
    {
        const Digest digest = from.digest();
        auto structure = parseStructure(from.content(), {});
        from.require(structure.has_value(), "not a structure");
        from.require(structure->digest() == digest, "does not match its digest");
        return {std::move(*structure)};
    }
};

template <>
struct RowTable<StoredWording>
{
    static constexpr const char *name = "wording";
    static constexpr std::array columns{"digest", "structure", "content"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const StoredWording &row)
    {
        to.text(row.key().hex).text(row.wording.structure().hex).bytes(writeWording(row.wording));
    }
    static StoredWording read(RowReader &from)
    {
        const Digest digest = from.digest();
        const StoredStructure *structure = from.soFar().structures().find(from.digest());
        from.require(structure != nullptr, "no such structure");
        auto wording = parseWording(from.content(), structure->structure, {});
        from.require(wording.has_value(), "not a wording");
        from.require(wording->digest() == digest, "does not match its digest");
        return {std::move(*wording)};
    }
};

} // namespace waymark::storage
