// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/errors.h"
#include "core/wording/foundmodel.h"
#include "tests/support/catch.h"
#include "tests/support/hiddencharacters.h"

using namespace waymark;

namespace {

using Doubt = FoundModel::Doubt;

PdfCell cell(int row, int column, const char *text, int columns = 1)
{
    return {row, column, columns, QString::fromUtf8(text), {{1, QRectF(0, 0, 10, 10)}}};
}

/// A theme and two statements with two levels.
PdfCells small()
{
    return {{QSizeF(842, 595)},
            3,
            {cell(0, 0, "Statement"), cell(0, 1, "Level 1"), cell(0, 2, "Level 2"),
             cell(1, 0, "Theme 1: Plans and people (Gatsby Benchmarks 1 and 3)", 3), cell(2, 0, "1.1 The plan"),
             cell(2, 1, "There is a plan."), cell(2, 2, "There is a plan that all know."), cell(3, 0, "1.2 The lead"),
             cell(3, 1, "Somebody leads it."), cell(3, 2, "Somebody leads and has time.")}};
}

FoundModel found(const PdfCells &cells)
{
    const auto model = FoundModel::fromCells(cells, QStringLiteral("model.pdf"));
    REQUIRE(model);
    return *model;
}

StatementNumber number(int ordinal) { return *StatementNumber::from(1, ordinal); }

QByteArray json(const char *cells)
{
    return QByteArray("{\"format\":\"waymark-cells/1\",\"pages\":[[8420,5950]],\"columns\":3,\"cells\":[") + cells +
           "]}";
}

PdfError::Problem problem(const QByteArray &answer)
{
    const auto cells = parsePdfCells(answer, QStringLiteral("model.pdf"));
    REQUIRE_FALSE(cells);
    REQUIRE(std::holds_alternative<PdfError>(cells.error()));
    return std::get<PdfError>(cells.error()).problem;
}

} // namespace

TEST_CASE("Cells become themes, statements and levels", "[found]")
{
    const FoundModel model = found(small());
    REQUIRE(model.themes().size() == 1);
    CHECK(model.themes()[0].title.text == u"Plans and people");
    CHECK(model.themes()[0].benchmarks == QStringList{QStringLiteral("1"), QStringLiteral("3")});
    REQUIRE(model.statements().size() == 2);
    CHECK(model.statement(number(2))->title.text == u"The lead");
    CHECK(model.statement(number(2))->levels[1].text == u"Somebody leads and has time.");
    CHECK(model.openCount() == 0);
    CHECK(model.leftOut().isEmpty());
}

TEST_CASE("A document that names more levels than were found is doubted as a whole", "[found]")
{
    PdfCells cells = small();
    cells.cells[2].text = QStringLiteral("Level 2 Level 3"); // two columns read as one
    const FoundModel model = found(cells);
    for (const FoundModel::FoundStatement &statement : model.statements()) {
        CHECK(statement.title.doubts.contains(Doubt::FewerLevels));
        for (const FoundModel::Text &text : statement.levels)
            CHECK(text.doubts.contains(Doubt::FewerLevels));
    }
    CHECK(model.openCount() >= 6);

    // The head of the columns says no more than there is; a text that counts years is none.
    cells = small();
    cells.cells[4].text = QStringLiteral("1.1 The plan for year 7, year 8 and year 9");
    CHECK(found(cells).openCount() == 0);
}

TEST_CASE("A PDF's texts are clean before they become a model", "[found]")
{
    const QString hidden = testing::hiddenCharacters().join(QString());
    PdfCells cells = small();
    for (std::size_t i = 4; i < cells.cells.size(); ++i)
        cells.cells[i].text += u' ' + hidden;
    const auto preview = found(cells).toPreview(nullptr, hidden + u"Edition\n2027");
    const auto clean = found(small()).toPreview(nullptr, QStringLiteral("Edition 2027"));
    REQUIRE(preview);
    REQUIRE(clean);
    CHECK(preview->toModel(hidden + u"Name").wording.name() == u"Name");
    CHECK(preview->toModel().structure.digest() == clean->toModel().structure.digest());
    CHECK(preview->toModel().wording.digest() == clean->toModel().wording.digest());
}

TEST_CASE("Levels that a table counts downwards are turned round", "[found]")
{
    PdfCells cells = small();
    cells.cells[1].text = QStringLiteral("Level 2");
    cells.cells[2].text = QStringLiteral("Level 1");
    CHECK(found(cells).statement(number(1))->levels[1].text == u"There is a plan.");
}

TEST_CASE("What cannot be sure is doubted, and each doubt has its words", "[found]")
{
    PdfCells cells = small();
    cells.cells[5].text.clear();
    cells.cells[8].joinedOverPage = true;
    cells.cells[8].unsurePlace = true;
    cells.cells[7].text = QStringLiteral("1.4 The lead");
    const FoundModel model = found(cells);
    CHECK(model.statement(number(1))->levels[0].doubts == std::set{Doubt::Empty});
    CHECK(model.statement(number(4))->levels[0].doubts == std::set{Doubt::JoinedOverPage, Doubt::UnsurePlace});
    CHECK(model.statement(number(4))->title.doubts == std::set{Doubt::NumberOutOfOrder});
    CHECK(model.openCount() == 3);
    for (int i = 0; i <= static_cast<int>(Doubt::NotFound); ++i)
        CHECK_FALSE(doubtWords(static_cast<Doubt>(i)).isEmpty());
    CHECK(foundReport(model, FoundAs::Model).contains("; joined across two pages"));
}

TEST_CASE("A text that was joined over a page is doubted only where it does not read as a whole", "[found]")
{
    PdfCells cells = small();
    cells.cells[6].joinedOverPage = true;
    CHECK(found(cells).statement(number(1))->levels[1].doubts.empty());
    cells.cells[6].text.chop(5);
    CHECK(found(cells).statement(number(1))->levels[1].doubts == std::set{Doubt::JoinedOverPage, Doubt::OddEnd});
    cells.cells[6].text = QStringLiteral("and of the plan.");
    CHECK(found(cells).statement(number(1))->levels[1].doubts == std::set{Doubt::JoinedOverPage, Doubt::OddStart});
}

TEST_CASE("A text that begins or ends in the middle of a sentence is doubted where the others do not", "[found]")
{
    PdfCells cells = small();
    cells.cells[6].text = QStringLiteral("and the plan that all");
    const FoundModel model = found(cells);
    CHECK(model.statement(number(1))->levels[1].doubts == std::set{Doubt::OddStart, Doubt::OddEnd});
    CHECK(model.openCount() == 1);
}

TEST_CASE("A text that was mended or confirmed is doubted no longer", "[found]")
{
    PdfCells cells = small();
    cells.cells[5].text.clear();
    const FoundModel model = found(cells);
    REQUIRE(model.openCount() == 1);
    CHECK(model.withText(number(1), 1, QStringLiteral("There is a plan. ")).openCount() == 0);
    CHECK(model.withText(number(1), 1, QStringLiteral(" a\n\n b ")).statement(number(1))->levels[0].text == u"a\nb");
    CHECK(model.withConfirmed(number(1), 1).openCount() == 0);
    CHECK(model.withConfirmed(number(1), 1).withConfirmed(number(1), 1, false) == model);
    CHECK(model.withText(number(9), 1, QStringLiteral("x")) == model);
}

TEST_CASE("A structure that fits takes the texts as a wording, another becomes a model", "[found]")
{
    const FoundModel model = found(small());
    const auto own = model.toPreview(nullptr, QStringLiteral("Our edition"));
    REQUIRE(own);
    CHECK(own->structure.title() == u"Our edition");
    CHECK(own->structure.themes()[0].benchmarks.size() == 2);
    CHECK(own->toModel().wording.isOfficial());

    CHECK(model.fits(own->structure).isWording());
    const FoundModel arranged = model.arrangedFor(own->structure);
    CHECK(arranged.openCount() == 0);
    const auto wording = arranged.toPreview(&own->structure);
    REQUIRE(wording);
    CHECK(wording->descriptors == own->descriptors);

    PdfCells fewer = small();
    fewer.cells.erase(fewer.cells.begin() + 7, fewer.cells.end());
    fewer.cells.push_back(cell(3, 0, "1.3 Another"));
    fewer.cells.push_back(cell(3, 1, "It is there now."));
    fewer.cells.push_back(cell(3, 2, "It is there for all."));
    const FoundModel other = found(fewer);
    CHECK_FALSE(other.fits(own->structure).isWording());
    CHECK(other.arrangedFor(own->structure).statement(number(2))->levels[0].doubts.contains(Doubt::NotFound));
}

TEST_CASE("A table that only numbers its rows is no model", "[found]")
{
    PdfCells cells = small();
    for (std::size_t i : {5U, 6U, 8U, 9U})
        cells.cells[i].text = QStringLiteral("3");
    const auto model = FoundModel::fromCells(cells, QStringLiteral("model.pdf"));
    REQUIRE_FALSE(model);
    CHECK(sentence(model.error()).contains(QStringLiteral("No table of statements")));
}

TEST_CASE("The reader's answer is data from outside", "[found]")
{
    using P = PdfError::Problem;
    CHECK(parsePdfCells(json(R"({"row":0,"column":0,"columns":1,"text":"a","areas":[[1,0,0,10,10]],"flags":[]})"), {}));
    CHECK(problem("") == P::ReaderAnswer);
    CHECK(problem("[]") == P::ReaderAnswer);
    CHECK(problem(json("1")) == P::ReaderAnswer);
    CHECK(problem(json(R"({"row":0,"column":3,"columns":1,"text":"a","areas":[[1,0,0,10,10]],"flags":[]})")) ==
          P::ReaderAnswer);
    CHECK(problem(json(R"({"row":0,"column":2,"columns":2,"text":"a","areas":[[1,0,0,10,10]],"flags":[]})")) ==
          P::ReaderAnswer);
    CHECK(problem(json(R"({"row":0,"column":0,"columns":1,"text":"a","areas":[[2,0,0,10,10]],"flags":[]})")) ==
          P::ReaderAnswer);
    CHECK(problem(json(R"({"row":0,"column":0,"columns":1,"text":"a","areas":[[1,0,0,10,1e9]],"flags":[]})")) ==
          P::ReaderAnswer);
    CHECK(problem(json(R"({"row":0,"column":0,"columns":1,"text":"a","areas":[[1,0,0,10,10]],"flags":["sure"]})")) ==
          P::ReaderAnswer);
    CHECK(problem(R"({"format":"waymark-cells/1","refused":"encrypted"})") == P::Encrypted);
    CHECK(problem(R"({"format":"waymark-cells/1","refused":"weather"})") == P::ReaderAnswer);
    CHECK(problem(R"({"format":"waymark-cells/2","refused":"encrypted"})") == P::ReaderAnswer);
}

TEST_CASE("Letters that a PDF does not explain are put in where one known word fits, and marked all the same")
{
    PdfCells cells = small();
    cells.cells[5].text = QStringLiteral("Sta\uFFFD know of a plan, and it is e\uFFFDective.");
    cells.cells[6].text = QStringLiteral("There is a plan that all know. Zo\uFFFDx is in it.");
    const FoundModel model = found(cells);
    const auto &levels = model.statement(number(1))->levels;
    CHECK(levels[0].text == "Staff know of a plan, and it is effective.");
    CHECK(levels[0].doubts.contains(Doubt::BrokenCharacters));
    CHECK(levels[1].text == "There is a plan that all know. Zo\uFFFDx is in it.");
    CHECK(levels[1].doubts.contains(Doubt::BrokenCharacters));
}
