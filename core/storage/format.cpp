// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/format.h"

#include "core/storage/schemas.h"

#include <algorithm>

namespace waymark::storage {
namespace {

const char *const newCounter = "INSERT INTO counter (name, value) VALUES ('vacuum-due', 0)";

/// "CREATE TABLE action (": two statements that begin so make the same table.
std::string beginningOf(const std::string &statement) { return statement.substr(0, statement.find('(') + 1); }

/// Adds tables, each in place of an older one of its name.
void add(std::vector<std::string> &schema, const std::vector<std::string> &tables)
{
    for (const std::string &table : tables) {
        schema.erase(std::remove_if(schema.begin(), schema.end(),
                                    [&](const std::string &each) { return beginningOf(each) == beginningOf(table); }),
                     schema.end());
        schema.push_back(table);
    }
}

} // namespace

const Format &Format::current()
{
    static const Format format = [] {
        Format made{4, tablesOfOne(), {}};
        add(made.schema, tablesOfTwo());
        add(made.schema, tablesOfThree());
        Migration toTwo{1, tablesOfTwo()};
        toTwo.statements.emplace_back(newCounter);
        made.migrations.push_back(std::move(toTwo));
        made.migrations.push_back({2, stepsToThree()});
        // Format 4 has the tables of format 3: it added roles, placeholders of a wording and corrected titles, which an
        // older program would take for damage.
        made.migrations.push_back({3, {}});
        return made;
    }();
    return format;
}

Digest Format::schemaDigest() const
{
    CanonicalBytes bytes(u"waymark-schema");
    for (const std::string &statement : schema)
        bytes.text(QString::fromStdString(statement));
    return bytes.digest();
}

} // namespace waymark::storage
