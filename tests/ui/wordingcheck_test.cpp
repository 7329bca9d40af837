// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of checking what was read from a PDF, with no window.
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/foundcells.h"
#include "ui/wording/check/checklist.h"
#include "ui/wording/check/checkwords.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

const QDate today(2026, 11, 22);

/// The school edition as read, with two texts that are doubtful beside the one that our source does not have.
PdfCells schoolCells()
{
    PdfCells cells = cellsOf(builtInModel());
    cellAt(cells, "1.2", 3).unsurePlace = true;
    cellAt(cells, "2.4", 2).text = QStringLiteral("Our destinations are written down and");
    return cells;
}

WordingCheck checkOf(const OpenFile &file, const PdfCells &cells)
{
    return {file.document.workspace(), file.document.review(), foundIn(cells), today};
}

QStringList names(const std::vector<FoundPlace> &places)
{
    QStringList names;
    for (const FoundPlace &place : places)
        names << checkwords::placeName(place);
    return names;
}

FoundPlace at(const char *statement, int level) { return FoundPlace::of(number(statement), level); }

} // namespace

TEST_CASE("A document with the numbers and titles of a model is taken as its wording")
{
    const OpenFile file;
    const WordingCheck check = checkOf(file, schoolCells());
    REQUIRE_FALSE(check.isModel());
    CHECK(check.structure()->digest() == builtInModel().structure.digest());
    CHECK(check.uses().size() == 2);
    CHECK(check.name == QStringLiteral("Official wording, loaded 22 November 2026"));
    CHECK(names(check.open()) ==
          QStringList{QStringLiteral("1.2, level 3"), QStringLiteral("2.4, level 2"), QStringLiteral("6.1, level 1")});
    CHECK(check.openCount() == 3);
    CHECK(checkwords::about(check).contains(QStringLiteral("32 of its 32 statements were found")));
}

TEST_CASE("The next doubtful text is found in the order of reading, and from the beginning again")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    CHECK(check.nextOpen({}) == at("1.2", 3));
    CHECK(check.nextOpen(at("1.2", 3)) == at("2.4", 2));
    CHECK(check.nextOpen(at("2.4", 3)) == at("6.1", 1));
    CHECK(check.nextOpen(at("6.2", 1)) == at("1.2", 3));
    for (const FoundPlace &place : check.open())
        check.confirm(place);
    CHECK_FALSE(check.nextOpen({}));
}

TEST_CASE("A text that was typed or confirmed is doubtful no longer, and can be taken back")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    check.write(at("2.4", 2), QStringLiteral("Our destinations are written down and shared."));
    check.confirm(at("1.2", 3));
    CHECK(check.openCount() == 1);
    CHECK(check.isTouched());
    CHECK(checkwords::state(*check.text(at("2.4", 2))) == QStringLiteral("Typed by you"));
    CHECK(checkwords::state(*check.text(at("1.2", 3))) == QStringLiteral("You confirmed this"));
    CHECK(check.textAsRead(at("2.4", 2)) == QStringLiteral("Our destinations are written down and"));
    check.takeBack(at("1.2", 3));
    CHECK(checkwords::state(*check.text(at("1.2", 3))) ==
          QStringLiteral("Doubtful: it is unclear where it starts and ends"));
    check.takeBack(at("2.4", 2));
    CHECK(check.openCount() == 3);
    CHECK_FALSE(check.isTouched());
}

TEST_CASE("A text typed back to what was read is as doubtful as it was")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    const QString read = check.textAsRead(at("2.4", 2));
    check.write(at("2.4", 2), read + u'x');
    CHECK(check.openCount() == 2);
    check.write(at("2.4", 2), read);
    CHECK(check.openCount() == 3);
    CHECK_FALSE(check.isTouched());
}

TEST_CASE("The wording that comes of it holds what was typed, and an empty text stays no descriptor")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    check.write(at("2.4", 2), QStringLiteral("They are written down. They are shared."));
    CHECK_FALSE(check.problem());
    const auto model = check.model();
    REQUIRE(model);
    CHECK(model->structure.digest() == builtInModel().structure.digest());
    CHECK(model->wording.isOfficial());
    CHECK(model->wording.source() == QStringLiteral("publisher.pdf"));
    const Descriptor &typed = model->wording.descriptor(number("2.4"), level(2));
    REQUIRE(typed.points.size() == 2);
    CHECK(typed.points[1].text == QStringLiteral("They are shared."));
    CHECK(model->wording.descriptor(number("6.1"), level(1)).isMissing());
}

TEST_CASE("Our own wording stands beside each text, in the institution's word")
{
    const OpenFile file;
    const WordingCheck check = checkOf(file, schoolCells());
    CHECK(check.oursName() == builtInModel().wording.name());
    const QStringList ours = check.ours(at("1.2", 2));
    CHECK(static_cast<std::size_t>(ours.size()) ==
          builtInModel().wording.descriptor(number("1.2"), level(2)).points.size());
    CHECK_FALSE(ours.join(u' ').contains(QStringLiteral("{institution}")));
    CHECK(check.ours(at("1.2", 0)).isEmpty());
}

TEST_CASE("A statement that was not found, or is called otherwise, is to be looked at")
{
    const OpenFile file;
    PdfCells cells = cellsOf(builtInModel());
    removeStatement(cells, "3.8");
    cellAt(cells, "1.3", 0).text = QStringLiteral("1.3 Something else altogether");
    WordingCheck check = checkOf(file, cells);
    REQUIRE_FALSE(check.isModel());
    const QStringList open = names(check.open());
    CHECK(open.contains(QStringLiteral("3.8, level 4")));
    CHECK(open.contains(QStringLiteral("1.3, title")));
    CHECK(check.placesOf(number("1.3")).size() == 5);
    CHECK(check.placesOf(number("1.4")).size() == 4);
    CHECK(check.textAsRead(at("1.3", 0)) == QStringLiteral("Something else altogether"));
    CHECK_FALSE(check.isWritable(at("1.3", 0)));
    check.write(at("1.3", 0), QStringLiteral("A title of my own"));
    CHECK_FALSE(check.isTouched());
    check.write(at("3.8", 4), QStringLiteral("All of it is done well."));
    CHECK(check.text(at("3.8", 4))->mended);
    check.write(at("3.8", 4), QString());
    CHECK(check.text(at("3.8", 4))->text.isEmpty());
}

TEST_CASE("A document with other statements becomes a model of its own, which only the person can name")
{
    const OpenFile file;
    PdfCells cells = cellsOf(otherModel());
    WordingCheck check = checkOf(file, cells);
    REQUIRE(check.isModel());
    CHECK(check.uses() == QStringList{QStringLiteral("A separate model")});
    CHECK(check.modelName.isEmpty());
    REQUIRE(check.problem());
    CHECK(check.problem()->kind == WordingCheck::Problem::Kind::ModelName);
    check.modelName = QStringLiteral("College edition 2026");
    check.kind = InstitutionKind::College;
    CHECK_FALSE(check.problem());
    check.write(FoundPlace::ofTheme(2), QStringLiteral("A better title"));
    check.writeBenchmarks(1, QStringLiteral("2 and 7"));
    check.write(at("1.1", 0), QStringLiteral("A statement's better title"));
    const auto model = check.model();
    REQUIRE(model);
    CHECK(model->structure.title() == QStringLiteral("College edition 2026"));
    CHECK(model->structure.levels() == 3);
    CHECK(model->structure.theme(2)->title == QStringLiteral("A better title"));
    CHECK(model->structure.theme(1)->benchmarks == QStringList{QStringLiteral("2"), QStringLiteral("7")});
    CHECK(model->structure.statement(number("1.1"))->title == QStringLiteral("A statement's better title"));
    REQUIRE(model->structure.notes().size() == 1);
    CHECK(model->structure.notes()[0].contains(QStringLiteral("College")));
}

TEST_CASE("Other benchmarks settle no doubt about a theme's title")
{
    const OpenFile file;
    PdfCells cells = cellsOf(otherModel());
    cells.cells[0].text = QStringLiteral("Theme 1: made up and");
    WordingCheck check = checkOf(file, cells);
    REQUIRE(check.text(FoundPlace::ofTheme(1))->isOpen());
    check.writeBenchmarks(1, QStringLiteral("3"));
    CHECK(check.text(FoundPlace::ofTheme(1))->isOpen());
    check.confirm(FoundPlace::ofTheme(1));
    CHECK_FALSE(check.text(FoundPlace::ofTheme(1))->isOpen());
}

TEST_CASE("A title left empty stands in the way, and is named")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, cellsOf(otherModel()));
    check.modelName = QStringLiteral("Edition");
    check.write(at("2.1", 0), QStringLiteral("  "));
    const auto problem = check.problem();
    REQUIRE(problem);
    CHECK(problem->place == at("2.1", 0));
    CHECK(problem->sentence == QStringLiteral("2.1 needs a title."));
}

TEST_CASE("A text that is too long to keep is named by its statement and level")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    check.write(at("4.2", 3), QString(2500, u'a') + u'.');
    const auto problem = check.problem();
    REQUIRE(problem);
    CHECK(problem->place == at("4.2", 3));
    CHECK(problem->sentence.contains(QStringLiteral("4.2, level 3")));
    CHECK_FALSE(problem->sentence.contains(QStringLiteral("line")));
}

TEST_CASE("The person can take a fitting document as a model of its own, and keeps what was typed")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    check.write(at("2.4", 2), QStringLiteral("They are written down."));
    check.setUse(1);
    REQUIRE(check.isModel());
    CHECK(check.text(at("2.4", 2))->text == QStringLiteral("They are written down."));
    check.write(at("1.1", 0), QStringLiteral("Another title"));
    check.setUse(0);
    CHECK(check.text(at("1.1", 0))->text == builtInModel().structure.statement(number("1.1"))->title);
    CHECK(check.text(at("2.4", 2))->mended);
}

TEST_CASE("The list has the short names of a model there is, and a document's own where it has none")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    const auto shown = [&check] {
        const auto rows = checkRows(check, false, {});
        return std::pair(rows[1].shortTitle, rows[2].shortTitle);
    };
    const Structure &structure = builtInModel().structure;
    CHECK(shown() == std::pair(structure.theme(1)->shortTitle, structure.statement(number("1.1"))->shortTitle));
    CHECK(spokenRow(checkRows(check, false, {})[2]) ==
          QStringLiteral("1.1 ") + structure.statement(number("1.1"))->title); // heard, and in the tip, it is whole
    check.setUse(1);
    CHECK(shown() == std::pair(QString(), QString()));
}

TEST_CASE("The list shows what is doubtful, and keeps the line somebody works in")
{
    const OpenFile file;
    WordingCheck check = checkOf(file, schoolCells());
    const auto all = checkRows(check, false, {});
    CHECK(all.size() == 1 + 6 + 32);
    const auto few = checkRows(check, true, {});
    REQUIRE(few.size() == 1 + 3 + 3);
    CHECK(spokenRow(few[2]).startsWith(QStringLiteral("1.2 ")));
    CHECK(spokenRow(few[2]).endsWith(QStringLiteral(", 1 doubtful text(s)")));
    check.confirm(at("1.2", 3));
    CHECK(checkRows(check, true, {}).size() == 1 + 2 + 2);
    const auto kept = checkRows(check, true, few[2]);
    REQUIRE(kept.size() == 1 + 3 + 3);
    CHECK(kept[2].looked);
}

TEST_CASE("What is still doubtful is named with its reasons, at most six of them")
{
    const OpenFile file;
    PdfCells cells = cellsOf(builtInModel());
    for (int level = 1; level <= 4; ++level) {
        cellAt(cells, "1.1", level).unsurePlace = true;
        cellAt(cells, "1.2", level).unsurePlace = true;
    }
    const WordingCheck check = checkOf(file, cells);
    const QStringList lines = checkwords::openList(check).split(u'\n');
    REQUIRE(lines.size() == 7);
    CHECK(lines[0] == QStringLiteral("1.1, level 1: it is unclear where it starts and ends"));
    CHECK(lines[6].contains(QStringLiteral("3 more")));
}
