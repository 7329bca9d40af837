// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rows.h"
#include "core/sample/sample.h"
#include "core/text/errors.h"
#include "core/text/rows.h"
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::testing;
using Kind = IntegrityProblem::Kind;

namespace {

const QByteArray &sampleBytes()
{
    static const QByteArray bytes = [] {
        const Folder folder;
        REQUIRE(writeSample(folder.file()).has_value());
        return bytesOf(folder.file());
    }();
    return bytes;
}

/// The sample after another program changed it.
void makeDamagedSample(const QString &path, const QByteArray &sql)
{
    writeBytes(path, sampleBytes());
    INFO(sql.toStdString());
    REQUIRE(OtherProgram(path).run(sql.constData()) == SQLITE_OK);
}

} // namespace

TEST_CASE("A value of any row that is not what was written keeps a file from opening, whatever the value", "[damage]")
{
    // Each could have been written: nothing but the checksum tells.
    for (const char *change :
         {"UPDATE action SET what = what || '.' WHERE id = (SELECT min(id) FROM action)",
          "UPDATE action SET due = '2027-03-31' WHERE due IS NOT NULL", "UPDATE person SET name = upper(name)",
          "UPDATE response SET speaks_for = speaks_for + 1", "UPDATE decision SET comment = 'x' WHERE theme = 1",
          "UPDATE review SET title = 'Another'", "UPDATE institution SET peer_review_years = 4",
          "UPDATE evidence SET note = note || ' '", "UPDATE attachment SET bytes = bytes || x'00'",
          "UPDATE response_answer SET comment = '' WHERE comment <> ''", "UPDATE target SET level = 3",
          "UPDATE counter SET value = value + 1 WHERE name = 'last-review-number'",
          "UPDATE action SET sum = sum + 1 WHERE id = (SELECT max(id) FROM action)",
          "UPDATE table_sum SET row_count = row_count + 1 WHERE name = 'visit'",
          "DELETE FROM action WHERE id = (SELECT max(id) FROM action)", "DELETE FROM progress_note"}) {
        const Folder folder;
        makeDamagedSample(folder.file(), QByteArray("PRAGMA ignore_check_constraints = ON; ") + change);
        if (bytesOf(folder.file()) == sampleBytes())
            continue; // the sample has none of these
        INFO(change);
        CHECK(problemOf(Editor::open(folder.file(), noon)) == FileError::Problem::Damaged);
    }
}

TEST_CASE("Every kind of row has a name that people use", "[damage]")
{
    RowKinds::forEach([]<class T>() {
        const QString table = QLatin1String(RowKind<T>::table);
        INFO(table.toStdString());
        // "action" is called so.
        CHECK((rowKindName(table) != table || table == u"action" || table == u"person" || table == u"meeting"));
        CHECK_FALSE(rowKindName(table).contains(u'_'));
    });
}
