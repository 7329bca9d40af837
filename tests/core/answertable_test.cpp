// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/answerrows.h"
#include "core/asking/offered.h"
#include "core/asking/pastlevels.h"
#include "core/asking/questions.h"
#include "core/asking/tablewords.h"
#include "core/asking/taking.h"
#include "core/base/csv.h"
#include "core/base/plaintext.h"
#include "core/base/unzipping.h"
#include "core/export/workbook.h"
#include "core/model/modelfile.h"
#include "core/text/questions.h"
#include "tests/support/catch.h"
#include "tests/support/workbooks.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <algorithm>
#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

using Use = AnswerColumn::Use;

/// A school with an open review of our own model, and two people who take part.
struct AskedSchool
{
    Workspace workspace = workspaceWith(builtInModel());
    ReviewId review = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    PersonId ada = PersonId::create();
    PersonId zoe = PersonId::create();

    AskedSchool()
    {
        perform(workspace, edit::AddPerson{{ada, QStringLiteral("Ada Bell"), {QStringLiteral("headteacher"), {}}}});
        perform(workspace, edit::AddPerson{{zoe, QStringLiteral("Zoë O’Brien"), {QStringLiteral("senco"), {}}}});
    }

    const Review &reviewed() const { return *workspace.review(review); }

    /// What was offered as a file of this name.
    static std::vector<Sheet> sheets(const QByteArray &bytes, const QString &name)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        std::vector<Sheet> read;
        eachOfferedFile({file.fileName()}, {}, [&](const OfferedFile &offered) {
            INFO(name.toStdString());
            REQUIRE(std::holds_alternative<std::vector<Sheet>>(offered.content));
            read = std::get<std::vector<Sheet>>(offered.content);
            return true;
        });
        return read;
    }

    AnswerTable sheet(const std::vector<QStringList> &rows) const
    {
        Sheet made;
        for (const QStringList &cells : rows)
            made.rows.push_back({static_cast<int>(made.rows.size()) + 1, cells});
        const auto found = findAnswerTable({made}, QStringLiteral("answers.xlsx"), workspace.structureOf(reviewed()));
        REQUIRE(found.has_value());
        return *found;
    }

    std::vector<AnswerRow> rows(const AnswerTable &sheet) const
    {
        return readAnswerRows(sheet, workspace, reviewed(), noon);
    }

    /// Brings in all rows that can be, and says what became of each.
    std::vector<RowOutcome::What> bringIn(const std::vector<AnswerRow> &rows)
    {
        std::vector<Edit> edits;
        std::vector<RowOutcome::What> all;
        for (const RowOutcome &outcome : tryRows(rows, workspace, edits))
            all.push_back(outcome.what);
        for (const Edit &edit : edits)
            perform(workspace, edit);
        return all;
    }

    SaidInCell said(const char *statement, const QString &cell) const
    {
        return LevelWords(workspace, reviewed()).read(number(statement), cell);
    }
};

/// "name", "role", "2.4", "2.4 comment", ...: what each column is taken for.
QStringList uses(const AnswerTable &sheet)
{
    QStringList all;
    for (const AnswerColumn &column : sheet.columns) {
        const QString statement = column.statement ? column.statement->toString() : QString();
        switch (column.use) {
        case Use::Unused:
            all.append(QStringLiteral("-"));
            break;
        case Use::Name:
            all.append(QStringLiteral("name"));
            break;
        case Use::Surname:
            all.append(QStringLiteral("surname"));
            break;
        case Use::Role:
            all.append(QStringLiteral("role"));
            break;
        case Use::Time:
            all.append(QStringLiteral("time"));
            break;
        case Use::Email:
            all.append(QStringLiteral("email"));
            break;
        case Use::Level:
            all.append(statement);
            break;
        case Use::Comment:
            all.append(statement + QStringLiteral(" comment"));
            break;
        case Use::Evidence:
            all.append(statement + QStringLiteral(" evidence"));
            break;
        }
    }
    return all;
}

QStringList usesOf(const QStringList &headings) { return uses(AskedSchool().sheet({headings, {QStringLiteral("1")}})); }

using What = RowOutcome::What;

} // namespace

TEST_CASE("Columns are recognised as Microsoft Forms and Google Forms head them", "[answertable]")
{
    CHECK(usesOf({"ID", "Start time", "Completion time", "Email", "Name", "Last modified time",
                  "1.1 Careers leadership\u00a0", "Why?", "1.2 Vision and intent", "Why?2", "Your role"}) ==
          QStringList({"-", "-", "time", "email", "name", "-", "1.1", "1.1 comment", "1.2", "1.2 comment", "role"}));
    CHECK(usesOf({"\ufeffTimestamp", "Email Address", "What is your name?", "What is your job title?",
                  "Theme 2 [2.4 Destinations data]", "Theme 2 [2.5 Learner perception]",
                  "Comment [2.5 Learner perception]", "Any other comments?"}) ==
          QStringList({"time", "email", "name", "role", "2.4", "2.5", "2.5 comment", "-"}));
    CHECK(usesOf({"12. 2.4 Destinations data", "13. Destinations data", "2.5", "2.5 comment", "2.5 evidence",
                  "Statement 2,6", "2.7) Quality assurance: how do you know?",
                  "2. Please give a reason for your answer"}) ==
          QStringList({"2.4", "-", "2.5", "2.5 comment", "2.5 evidence", "2.6", "2.7 evidence", "2.7 comment"}));
}

TEST_CASE("Columns are recognised by title, whole or cut off, and not by what only looks like one", "[answertable]")
{
    CHECK(usesOf({"Careers impact evaluation: Destinations data", "careers impact evaluation – learner PERCEPTION",
                  "Meaningful approach to pers...", "Careers educational visits", "Points - 2.4 Destinations data",
                  "9.9 Something", "First name", "Surname", "Form"}) ==
          QStringList({"2.4", "2.5", "6.2", "-", "-", "-", "name", "surname", "-"}));
}

TEST_CASE("The headings may stand below a title, on any sheet", "[answertable]")
{
    AskedSchool school;
    const Sheet notes{QStringLiteral("Notes"), {{1, {"2.4", "Destinations data"}}}};
    const Sheet answers{QStringLiteral("Answers"),
                        {{1, {"Careers review"}}, {3, {"2.4", "Name", "1.1"}}, {4, {"3", "Ada Bell", "2"}}}};
    const auto found =
        findAnswerTable({notes, answers}, QStringLiteral("a.xlsx"), school.workspace.structureOf(school.reviewed()));
    REQUIRE(found.has_value());
    CHECK(found->name == QStringLiteral("Answers"));
    CHECK(found->heading == 3);
    const auto rows = school.rows(*found);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].row == 4);
    CHECK(rows[0].edit.answers.size() == 2);
}

TEST_CASE("Answers on further sheets are named, and what only lists the statements is not", "[answertable]")
{
    AskedSchool school;
    const Structure &structure = school.workspace.structureOf(school.reviewed());
    const std::vector<SheetRow> answers{{1, {"Name", "1.1", "2.4"}}, {2, {"Ada Bell", "2", "3"}}};
    const Sheet monday{QStringLiteral("Monday"), answers};
    const Sheet tuesday{QStringLiteral("Tuesday"), answers};
    const Sheet empty{QStringLiteral("Wednesday"), {{1, {"Name", "1.1", "2.4"}}, {2, {"", " "}}}};
    const Sheet list{QStringLiteral("What the levels mean"),
                     {{1, {"Statement", "Level"}}, {2, {"1.1", "Level 1"}}, {3, {"2.4", "Level 1"}}}};
    const auto found = findAnswerTable({list, monday, empty, tuesday}, QStringLiteral("a.xlsx"), structure);
    REQUIRE(found.has_value());
    CHECK(found->name == QStringLiteral("Monday"));
    CHECK(found->others == QStringList(QStringLiteral("Tuesday")));
    REQUIRE(leftOut(*found).has_value());
    CHECK(sentence(*leftOut(*found)).startsWith(QStringLiteral("a.xlsx has answers on other sheets too")));
    CHECK(sentence(*leftOut(*found)).contains(QStringLiteral("Tuesday")));
    CHECK_FALSE(leftOut(findAnswerTable({monday, list}, {}, structure).value()).has_value());
}

TEST_CASE("A table without statements, or without rows, is refused with a sentence of its own", "[answertable]")
{
    AskedSchool school;
    const Structure &structure = school.workspace.structureOf(school.reviewed());
    const auto problem = [&](const std::vector<SheetRow> &rows) {
        const auto found = findAnswerTable({{{}, rows}}, QStringLiteral("a.csv"), structure);
        REQUIRE_FALSE(found.has_value());
        return std::get<ContentError>(found.error()).problem;
    };
    CHECK(problem({{1, {"Date", "Amount"}}, {2, {"1", "2"}}}) == ContentError::Problem::NoStatementColumns);
    CHECK(problem({{1, {"Name", "2.4"}}}) == ContentError::Problem::Empty);
    CHECK(problem({}) == ContentError::Problem::NoStatementColumns);
}

TEST_CASE("Results with a row for each statement are told apart from people's answers, and read by columns",
          "[answertable]")
{
    AskedSchool school;
    const Structure &structure = school.workspace.structureOf(school.reviewed());
    // A title over merged cells, the numbers in the second column, blank rows, and notes.
    std::vector<SheetRow> rows{{1, {"Careers impact, our results"}},
                               {3, {"Theme", "No.", "Statement", "Level", "Why", "Aim"}},
                               {4, {"Leadership", "1.1", "Careers leader", "Level 3", "Minutes of June", "4"}},
                               {5, {"", "1.2 ", "Governors", "2", "", "3"}},
                               {7, {"", "Statement 2.4", "Destinations", "2/3", "to be seen", "4"}},
                               {8, {"", "3.1", "x", "", "", ""}},
                               {9, {"", "6.1", "x", "9", "", ""}},
                               {10, {"", "9.9", "no statement of ours", "2", "", ""}},
                               {11, {"* agreed with governors"}}};
    const auto answers = findAnswerTable({{{}, rows}}, QStringLiteral("a.xlsx"), structure);
    REQUIRE_FALSE(answers.has_value());
    CHECK(std::get<ContentError>(answers.error()).problem == ContentError::Problem::RowForEachStatement);
    const auto found =
        findLevelColumns({{QStringLiteral("Notes"), {{1, {"Nothing", "here"}}}}, {QStringLiteral("ILR"), rows}},
                         QStringLiteral("a.xlsx"), school.workspace, school.reviewed());
    REQUIRE(found.has_value());
    REQUIRE(found->size() == 2);
    CHECK(found->at(0).heading == QStringLiteral("Level"));
    CHECK(found->at(0).levels ==
          std::map<StatementNumber, Level>{{number("1.1"), level(3)}, {number("1.2"), level(2)}});
    REQUIRE(found->at(0).problems.size() == 2);
    CHECK(found->at(0).problems[0].cell == QStringLiteral("D7"));
    CHECK(found->at(0).problems[0].statement == number("2.4"));
    CHECK(found->at(0).problems[1].why == CellProblem::Why::NotOnScale);
    CHECK(found->at(1).heading == QStringLiteral("Aim"));
    CHECK(found->at(1).levels.size() == 3);
    const auto none = findLevelColumns({{{}, {{1, {"2.4", "destinations"}}, {2, {"2.5", "alumni"}}}}},
                                       QStringLiteral("a.csv"), school.workspace, school.reviewed());
    REQUIRE_FALSE(none.has_value());
    CHECK(std::get<ContentError>(none.error()).problem == ContentError::Problem::NoStatementRows);
}

TEST_CASE("Headings as questions are statements, however much a person's role is like a statement", "[answertable]")
{
    AskedSchool school;
    const auto found =
        findAnswerTable({{{},
                          {{1, {"Our survey"}},
                           {3, {"Timestamp", "Role", "Q1.1 How are we doing?", "Q 2.4 and here?", "Name"}},
                           {4, {"1/9/2026", "Enterprise Adviser", "3", "2", "Dawn"}}}}},
                        QStringLiteral("a.xlsx"), school.workspace.structureOf(school.reviewed()));
    REQUIRE(found.has_value());
    CHECK(found->heading == 3);
    CHECK(uses(*found) == QStringList{"time", "role", "1.1", "2.4", "name"});
}

TEST_CASE("A CSV file may have a title above its columns, with the separators of its rows", "[answertable]")
{
    const auto table = readCsv("Results\n1.1;3;a, b\n1.2;2;c\n", QStringLiteral("a.csv"), {.titleAbove = true});
    REQUIRE(table.has_value());
    CHECK(table->header == QStringList{QStringLiteral("Results")});
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].fields == QStringList{QStringLiteral("1.1"), QStringLiteral("3"), QStringLiteral("a, b")});
    CHECK_FALSE(readCsv("Results\n1.1;3\n", QStringLiteral("a.csv")).has_value());
}

TEST_CASE("Levels are understood as people and forms write them", "[answertable]")
{
    const AskedSchool school;
    const auto is = [&](const char *cell, int value) {
        INFO(cell);
        const SaidInCell said = school.said("2.4", QString::fromUtf8(cell));
        CHECK(said.kind == SaidInCell::Kind::Level);
        CHECK(said.level == Level::from(value));
    };
    for (const char *three : {"3", " 3 ", "3.0", "3,0", "Level 3", "level 3", "LEVEL\u00a03", "L3", "3;", "(3)",
                              "Level three", "3 - Developing", "3 – developing", "3: Established", "3. Mostly there",
                              "Level 3 (mostly)", "3 - three", "3 –", "3.0"})
        is(three, 3);
    for (const char *nothing : {"0", "Not in place yet", "not yet in place", "0 - Not in place yet"})
        is(nothing, 0);
    const auto kind = [&](const char *cell) { return school.said("2.4", QString::fromUtf8(cell)).kind; };
    for (const char *unknown : {"Do not know", "I don't know", "I don’t know yet", "Not sure", "?", "Don't know;"}) {
        INFO(unknown);
        CHECK(kind(unknown) == SaidInCell::Kind::DoNotKnow);
    }
    for (const char *none : {"", "  ", "-", "–"})
        CHECK(kind(none) == SaidInCell::Kind::Nothing);
    for (const char *unclear : {"2 or 3",
                                "2-3",
                                "2/3",
                                "3?",
                                "3 not quite",
                                "3 nowhere near",
                                "3 is too high",
                                "3 - not quite",
                                "3 - nowhere near",
                                "3 - not there yet",
                                "4 - barely",
                                "4: hardly",
                                "3 - is too high",
                                "3-",
                                "4 points missing",
                                "3 maybe 4",
                                "3, nearly 4",
                                "2.5",
                                "-2",
                                "yes",
                                "Level",
                                "TRUE",
                                "1;2;",
                                "3+",
                                "3%",
                                "1,000",
                                "4 not in place",
                                "2 - don't know",
                                "2 - three",
                                "3 (should be four)"}) {
        INFO(unclear);
        CHECK(kind(unclear) == SaidInCell::Kind::NoLevel);
    }
    CHECK(kind("5") == SaidInCell::Kind::NotOnScale);
    CHECK(kind("999999") == SaidInCell::Kind::NotOnScale);
    CHECK(school.said("6.1", QStringLiteral("1")).kind == SaidInCell::Kind::NoDescriptor);
}

TEST_CASE("A level is understood by the words of its descriptor, in any wording of the file", "[answertable]")
{
    AskedSchool school;
    const Model own = builtInModel();
    Wording::Descriptors words = own.wording.descriptors();
    for (auto &[statement, levels] : words) {
        for (std::size_t at = 0; at < levels.size(); ++at) {
            if (!levels[at].isMissing())
                levels[at].points = {
                    {QStringLiteral("Other words at step %1 of %2").arg(at + 1).arg(statement.toString()), true}};
        }
    }
    const Wording other(QStringLiteral("Other"), QStringLiteral("en"), {}, false, own.structure.digest(), words);
    perform(school.workspace, edit::AddModel{{own.structure, other}});

    const auto textOf = [&](const char *statement, int at) {
        QStringList points;
        for (const Point &point : own.wording.descriptor(number(statement), level(at)).points)
            points.append(worded(point.text, InstitutionKind::School));
        return points.join(u' ');
    };
    for (const Statement &statement : own.structure.statements()) {
        for (int at = 1; at <= 4; ++at) {
            if (own.wording.descriptor(statement.number, level(at)).isMissing())
                continue;
            const std::string key = statement.number.toString().toStdString();
            INFO(key << " at " << at);
            for (const QString &cell :
                 {textOf(key.c_str(), at), QStringLiteral("Level %1: %2").arg(at).arg(textOf(key.c_str(), at)),
                  QStringLiteral("%1 - %2…").arg(at).arg(textOf(key.c_str(), at).left(30))}) {
                const SaidInCell said = school.said(key.c_str(), cell);
                CHECK(said.kind == SaidInCell::Kind::Level);
                CHECK(said.level == level(at));
                CHECK(said.wording.isEmpty());
            }
        }
    }
    const SaidInCell elsewhere = school.said("2.4", QStringLiteral("other words at step 3 of 2.4"));
    CHECK(elsewhere.level == level(3));
    CHECK(elsewhere.wording == other.digest());
    // The number of one level beside the words of another.
    CHECK(school.said("2.4", QStringLiteral("Level 2: Other words at step 3 of 2.4")).kind ==
          SaidInCell::Kind::NoLevel);
    CHECK(school.said("2.4", QStringLiteral("Other words at step")).kind == SaidInCell::Kind::NoLevel);
}

TEST_CASE("A row is somebody's answers, and whose is known in any spelling of the name", "[answertable]")
{
    AskedSchool school;
    const auto rows = school.rows(
        school.sheet({{"Timestamp", "Your name", "Role", "1.1", "Why?", "2.4", "2.4 evidence", "E-mail"},
                      {"46338.635", "zoe o'brien ", "SENCo", "3", " It is so ", "Do not know", "", "z@school.example"},
                      {"12/11/2026 15:14:05", "Ben Lark", "Head of year", "Level 2", "", "4", "Figures", ""},
                      {"", "", "", "1", "", "", "", "ada.bell@school.example"},
                      {"", "anonymous", "", "1", "", "", "", "anonymous"},
                      {"2026/11/12 3:14:05 pm GMT", "Jo", "", "", "", "", "", ""}}));
    REQUIRE(rows.size() == 5);
    const edit::ImportResponse &first = rows[0].edit;
    CHECK(first.response.voice == std::optional<Voice>(school.zoe));
    CHECK(first.response.claimedName == QStringLiteral("zoe o'brien"));
    CHECK(first.response.claimedRole == QStringLiteral("SENCo"));
    CHECK(first.response.savedAt == QDateTime(QDate(2026, 11, 12), QTime(15, 14, 24)).toUTC());
    REQUIRE(first.answers.size() == 2);
    CHECK(first.answers[0].level == level(3));
    CHECK(first.answers[0].comment == QStringLiteral("It is so"));
    CHECK(first.answers[1].doNotKnow);
    CHECK_FALSE(rows[1].edit.response.voice.has_value());
    CHECK(rows[1].edit.response.savedAt == QDateTime(QDate(2026, 11, 12), QTime(15, 14, 5)).toUTC());
    CHECK(rows[1].edit.answers[1].evidence == QStringLiteral("Figures"));
    CHECK(rows[2].edit.response.voice == std::optional<Voice>(school.ada));
    CHECK(rows[3].edit.response.claimedName.isEmpty());
    CHECK(rows[3].edit.response.savedAt == noon);
    CHECK(rows[4].isEmpty());
    CHECK(school.bringIn(rows) == std::vector{What::New, What::New, What::New, What::New, What::Refused});
    CHECK(school.workspace.responsesOf(school.review).size() == 4);
}

TEST_CASE("Rows of a CSV file are counted as a spreadsheet shows them, and those that hold nothing are none",
          "[answertable]")
{
    AskedSchool school;
    const auto sheets = AskedSchool::sheets("Name,1.1,Comment\r\n\r\n\"Jo\r\nBell\",2,\r\n,,\r\nAl,nonsense,\r\n"
                                            "Hid\xE2\x80\xAE"
                                            "den,3,\r\n,,\r\n,,\r\n",
                                            QStringLiteral("answers.csv"));
    REQUIRE(sheets.size() == 1);
    const auto table =
        findAnswerTable(sheets, QStringLiteral("answers.csv"), school.workspace.structureOf(school.reviewed()));
    REQUIRE(table);
    const auto rows = school.rows(*table);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].row == 3);
    CHECK_FALSE(rows[0].cleaned);
    CHECK(rows[1].row == 5);
    REQUIRE(rows[1].problems.size() == 1);
    CHECK(rows[1].problems[0].cell == u"B5");
    CHECK(rows[2].cleaned);
    CHECK(school.bringIn(rows) == std::vector{What::New, What::Refused, What::New});
}

TEST_CASE("A time with a zone is of that zone, whatever that of this computer", "[answertable]")
{
    const QByteArray here = qgetenv("TZ");
    qputenv("TZ", GENERATE("America/New_York", "Europe/London", "Asia/Kolkata"));
    AskedSchool school;
    const auto saved = [&](const char *written) {
        const auto rows = school.rows(school.sheet({{"Timestamp", "Name", "1.1"}, {written, "Jo", "2"}}));
        return rows.front().edit.response.savedAt;
    };
    const auto utc = [](int hour, int minute = 0) {
        return QDateTime(QDate(2026, 7, 12), QTime(hour, minute), Qt::UTC);
    };
    CHECK(saved("2026-07-12T12:00:00Z") == utc(12));
    CHECK(saved("2026-07-12T12:00:00.000Z") == utc(12));
    CHECK(saved("2026/07/12 12:00:00 GMT") == utc(12));
    CHECK(saved("2026/07/12 12:00:00 pm GMT+1") == utc(11));
    CHECK(saved("12/07/2026 12:00 BST") == utc(11));
    CHECK(saved("2026-07-12T12:00:00+05:00") == utc(7));
    CHECK(saved("2026-07-12T12:00:00+0530") == utc(6, 30));
    CHECK(saved("2026-07-12 00:30:00 UTC-1") == utc(1, 30));
    CHECK(saved("2026-07-12T12:00:00") == QDateTime(QDate(2026, 7, 12), QTime(12, 0)).toUTC());
    CHECK(saved("12/07/2026") == QDateTime(QDate(2026, 7, 12), QTime(0, 0)).toUTC());
    CHECK(saved("2026-07-12T12:00:00+25:00") == noon); // no clock of anywhere
    if (here.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", here);
}

TEST_CASE("A workbook whose days are counted from 1904 is read as Excel shows it", "[answertable][xlsx]")
{
    AskedSchool school;
    const QByteArray cells =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Completion time</t></is></c>"
        "<c r=\"B1\" t=\"inlineStr\"><is><t>Name</t></is></c><c r=\"C1\"><v>1.1</v></c></row>"
        "<row r=\"2\"><c r=\"A2\"><v>44877.5</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Jo</t></is></c>"
        "<c r=\"C2\"><v>2</v></c></row>";
    const auto saved = [&](const QByteArray &properties) {
        const auto sheets = readXlsx(workbookOfParts(cells, {}, properties), QStringLiteral("mac.xlsx"));
        REQUIRE(sheets);
        const auto table =
            findAnswerTable(*sheets, QStringLiteral("mac.xlsx"), school.workspace.structureOf(school.reviewed()));
        REQUIRE(table);
        return school.rows(*table).front().edit.response.savedAt.toLocalTime();
    };
    CHECK(saved("<workbookPr date1904=\"1\"/>") == QDateTime(QDate(2026, 11, 13), QTime(12, 0)));
    CHECK(saved("<workbookPr date1904=\"true\"/>") == QDateTime(QDate(2026, 11, 13), QTime(12, 0)));
    CHECK(saved("<workbookPr date1904=\"0\"/>") == QDateTime(QDate(2022, 11, 12), QTime(12, 0)));
    CHECK(saved({}) == QDateTime(QDate(2022, 11, 12), QTime(12, 0)));
}

TEST_CASE("The same rows again change nothing, in another order, sheet or format too", "[answertable]")
{
    AskedSchool school;
    const QStringList head{"Timestamp", "Name", "Role", "1.1", "2.4"};
    const QStringList ada{"46338.5", "Ada Bell", "Head", "3", "Level 2"};
    const QStringList ben{"46338.75", "Ben", "Governor", "2", "Do not know"};
    CHECK(school.bringIn(school.rows(school.sheet({head, ada, ben}))) == std::vector{What::New, What::New});
    const Workspace before = school.workspace;
    const std::vector<QStringList> turned{{"2.4", "1.1", "Name", "Timestamp", "More", "Role"},
                                          {"dont know", "2", "Ben", "12/11/2026 18:00:00", "x", "Governor"},
                                          {"2", "3.0", "Ada Bell", "2026-11-12T12:00:00", "", "Head"},
                                          {"", "4", "Cy", "", "", ""}};
    CHECK(school.bringIn(school.rows(school.sheet(turned))) ==
          std::vector{What::AlreadyThere, What::AlreadyThere, What::New});
    // Newer answers of somebody wait; one person twice in a table does, too.
    CHECK(school.bringIn(school.rows(school.sheet(
              {head, {"46339", "ADA BELL", "Head", "4", ""}, {"", "Dee", "", "1", ""}, {"", "dee", "", "2", ""}}))) ==
          std::vector{What::Waits, What::New, What::Waits});
    CHECK(school.workspace.countingOf(school.review, school.ada).front()->savedAt ==
          before.countingOf(school.review, school.ada).front()->savedAt);
}

TEST_CASE("Rows that another review has already are told, for they may be last year's table", "[answertable]")
{
    AskedSchool school;
    const auto table = school.sheet(
        {{"Timestamp", "Name", "1.1", "2.4"}, {"46338.5", "Ada Bell", "3", "2"}, {"46338.75", "Ben", "2", "1"}});
    REQUIRE(school.bringIn(school.rows(table)) == std::vector{What::New, What::New});
    Review next = school.reviewed();
    next.id = ReviewId::create();
    next.number = 0;
    next.year = QStringLiteral("2027/28");
    perform(school.workspace, edit::AddReview{next, {}});
    const auto changed = school.sheet(
        {{"Timestamp", "Name", "1.1", "2.4"}, {"46338.5", "Ada Bell", "3", "2"}, {"46338.75", "Ben", "2", "3"}});
    const auto rows = readAnswerRows(changed, school.workspace, *school.workspace.review(next.id), noon);
    std::vector<Edit> edits;
    const auto outcomes = tryRows(rows, school.workspace, edits);
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes[0].alsoIn == school.reviewed().year);
    CHECK(outcomeText(rows[0], outcomes[0]).contains(school.reviewed().year));
    CHECK(outcomes[1].alsoIn.isEmpty());
}

TEST_CASE("Rows that name nobody are as many people as there are rows, and no more when they come again",
          "[answertable]")
{
    AskedSchool school;
    const auto table = school.sheet({{"1.1", "2.4"}, {"3", "2"}, {"3", "2"}, {"3", "1"}});
    CHECK(school.bringIn(school.rows(table)) == std::vector{What::New, What::New, What::New});
    CHECK(school.bringIn(school.rows(table)) ==
          std::vector{What::AlreadyThere, What::AlreadyThere, What::AlreadyThere});
}

TEST_CASE("Two colleagues of one role who answer alike within one minute are not taken for one row", "[answertable]")
{
    AskedSchool school;
    const QStringList teacher{QStringLiteral("12/11/2026 09:05"), QStringLiteral("Teacher"), QStringLiteral("3")};
    const auto table = school.sheet({{"Completion time", "3. Your job title", "2.4"}, teacher, teacher});
    // A person says whether they are one.
    CHECK(school.bringIn(school.rows(table)) == std::vector{What::New, What::Waits});
    CHECK(school.bringIn(school.rows(table)) == std::vector{What::AlreadyThere, What::AlreadyThere});
    const QStringList jo{QStringLiteral("12/11/2026 09:05"), QStringLiteral("Jo"), QStringLiteral("3")};
    const auto twice = school.sheet({{"Completion time", "Name", "2.4"}, jo, jo});
    CHECK(school.bringIn(school.rows(twice)) == std::vector{What::New, What::AlreadyThere});
}

TEST_CASE("A row is taken wholly or not at all, and what is wrong is told with its cell", "[answertable]")
{
    AskedSchool school;
    const auto rows = school.rows(school.sheet({{"Name", "1.1", "2.4", "2.4 comment"},
                                                {"Ada Bell", "3", "2 or 3", ""},
                                                {"Ben", "9", "6", ""},
                                                {"Cy", "1", "", QString(3000, u'x')},
                                                {"Dee", "", "", "Only words"}}));
    CHECK(school.bringIn(rows) == std::vector{What::Refused, What::Refused, What::Refused, What::New});
    REQUIRE(rows[0].problems.size() == 1);
    CHECK(problemText(rows[0].problems[0]) == QStringLiteral("C2: “2 or 3” is not a level of 2.4"));
    CHECK(rows[1].problems.size() == 2);
    CHECK(outcomeText(rows[1], {}) ==
          QStringLiteral("Not imported. B3: 1.1 has no level “9”; C3: 2.4 has no level “6”."));
    CHECK(rows[2].problems[0].why == CellProblem::Why::TooLong);
    CHECK(school.workspace.responses().size() == 1);
}

TEST_CASE("What several cells have after a number is the name of a choice, and what one has alone is a remark",
          "[answertable]")
{
    AskedSchool school;
    const auto rows = school.rows(school.sheet({{"Name", "1.1", "2.4"},
                                                {"Ada Bell", "1 Not started", "2 Less than half"},
                                                {"Ben", "1 Not started", "3 - To a great extent"},
                                                {"Cy", "2 - Some (1 or 2 subjects)", "3 - To a great extent"},
                                                {"Dee", "2 - Some (1 or 2 subjects)", "2 Less than half"},
                                                {"Eve", "3 - nowhere near", "1 Not started"},
                                                {"Fay", "3 - Developing", "2 Less than half"},
                                                {"Gus", "2 or 3", "2 Less than half"},
                                                {"Hal", "2 or 3", "2 Less than half"}}));
    CHECK(school.bringIn(rows) == std::vector{What::New, What::New, What::New, What::New, What::Refused, What::New,
                                              What::Refused, What::Refused});
    CHECK(rows[0].edit.answers[0].level == Level::from(1));
    CHECK(rows[0].edit.answers[0].comment.isEmpty());
    CHECK(rows[2].edit.answers[0].level == Level::from(2));
    CHECK(problemText(rows[4].problems.at(0)) == QStringLiteral("B6: “3 - nowhere near” is not a level of 1.1"));
    // It can be a name or a remark: nothing that somebody wrote goes unread.
    CHECK(rows[5].edit.answers[0].comment == QStringLiteral("3 - Developing"));
}

TEST_CASE("Two colleagues' remark is no name of a choice that the others know by another", "[answertable]")
{
    AskedSchool school;
    const auto rows = school.rows(school.sheet({{"Name", "1.1", "2.4"},
                                                {"Ada Bell", "3", "3 - Established"},
                                                {"Ben", "3 - not there yet", "3 - Established"},
                                                {"Cy", "3 - not there yet", "2"},
                                                {"Dee", "3", "3 - barely"},
                                                {"Eve", "1", "3 - barely"}}));
    CHECK(school.bringIn(rows) == std::vector{What::New, What::Refused, What::Refused, What::Refused, What::Refused});
}

TEST_CASE("A row is known again when others below it have the same words after a number", "[answertable]")
{
    AskedSchool school;
    CHECK(school.bringIn(school.rows(school.sheet({{"Name", "1.1"}, {"Ben", "3 - Developing"}}))) ==
          std::vector{What::New});
    CHECK(school.bringIn(
              school.rows(school.sheet({{"Name", "1.1"}, {"Ben", "3 - Developing"}, {"Cy", "3 - Developing"}}))) ==
          std::vector{What::AlreadyThere, What::New});
}

TEST_CASE("A column's use can be changed, and one use is one column's", "[answertable]")
{
    AskedSchool school;
    AnswerTable sheet = school.sheet({{"Name", "2.4", "Impact", "Notes"}, {"Ada Bell", "maybe", "3", "Hm"}});
    CHECK(uses(sheet) == QStringList({"name", "2.4", "-", "2.4 comment"}));
    sheet.use(2, Use::Level, number("2.4"));
    CHECK(uses(sheet) == QStringList({"name", "-", "2.4", "2.4 comment"}));
    sheet.use(3, Use::Unused, number("2.4"));
    CHECK(uses(sheet) == QStringList({"name", "-", "2.4", "-"}));
    CHECK(school.bringIn(school.rows(sheet)) == std::vector{What::New});
}

TEST_CASE("Workbooks of Microsoft Forms, Google Sheets and others are read alike", "[answertable][xlsx]")
{
    AskedSchool school;
    const std::vector<QStringList> rows{
        {"ID", "Start time", "Completion time", "Email", "Name", "1.1 Careers leadership\u00a0", "Why? \u201cso\u201d",
         "2.4 Destinations data & more"},
        {"1", "46338.5", "46338.5073", "anonymous", "", "Level 3: <mostly>", "First line\nSecond line", "2"},
        {"2", "46338.6", "46338.6073", "ada@x.example", "Ada Bell", "4", "", "Do not know"}};
    std::vector<std::vector<edit::ImportResponse>> all;
    for (const Workbooks how : {Workbooks::Forms, Workbooks::Google, Workbooks::Inline}) {
        const auto sheets = AskedSchool::sheets(workbook(rows, how), QStringLiteral("Responses.xlsx"));
        REQUIRE(sheets.size() == 1);
        CHECK(sheets[0].name == QStringLiteral("Form1"));
        const auto found =
            findAnswerTable(sheets, QStringLiteral("Responses.xlsx"), school.workspace.structureOf(school.reviewed()));
        REQUIRE(found.has_value());
        CHECK(uses(*found) == QStringList({"-", "-", "time", "email", "name", "1.1", "1.1 comment", "2.4"}));
        const auto read = school.rows(*found);
        REQUIRE(read.size() == 2);
        CHECK(read[0].edit.answers[0].comment == QStringLiteral("First line\nSecond line"));
        CHECK(read[1].edit.response.voice == std::optional<Voice>(school.ada));
        all.push_back({read[0].edit, read[1].edit});
    }
    for (const auto &other : all) {
        for (std::size_t at = 0; at < other.size(); ++at)
            CHECK(other[at].response.source == all[0][at].response.source);
    }
}

TEST_CASE("A workbook that LibreOffice made of a CSV is read as the CSV is", "[answertable][xlsx]")
{
    AskedSchool school;
    QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/answers-libreoffice.xlsx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto found = findAnswerTable(AskedSchool::sheets(file.readAll(), QStringLiteral("lo.xlsx")), {},
                                       school.workspace.structureOf(school.reviewed()));
    REQUIRE(found.has_value());
    const QByteArray csv =
        "Timestamp,Name,Role,1.1 Careers leader,1.1 comment,2.4 Destinations data,2.5\n"
        "2026-11-12 15:14:05,Ada Bell,Headteacher,3,\"Two lines\nin one cell\",Level 2,Not in place yet\n"
        "2026-11-12 15:20:00,Cleo Dunn,SENCo,Do not know,,4,1\n";
    const auto read = findAnswerTable(AskedSchool::sheets(csv, QStringLiteral("lo.csv")), {},
                                      school.workspace.structureOf(school.reviewed()));
    REQUIRE(read.has_value());
    const auto books = school.rows(*found);
    const auto texts = school.rows(*read);
    REQUIRE(books.size() == 2);
    REQUIRE(texts.size() == 2);
    for (std::size_t at = 0; at < 2; ++at)
        CHECK(books[at].edit.response.source == texts[at].edit.response.source);
    CHECK(school.bringIn(books) == std::vector{What::New, What::New});
    CHECK(school.bringIn(texts) == std::vector{What::AlreadyThere, What::AlreadyThere});
}

TEST_CASE("CSV is read in the encodings and with the separators that spreadsheets write", "[answertable]")
{
    AskedSchool school;
    const QString text = QStringLiteral("Name;2.4;2.4 comment\nZoë O’Brien;Level 3;Fine – really\n");
    const auto utf16 = [&](const char *mark, QStringConverter::Encoding encoding) -> QByteArray {
        QStringEncoder encode(encoding);
        return QByteArray(mark, 2) + QByteArray(encode(text));
    };
    const std::vector<std::pair<const char *, QByteArray>> files{
        {"utf-8", text.toUtf8()},
        {"with a mark", "\xef\xbb\xbf" + text.toUtf8()},
        {"commas", QString(text).replace(u';', u',').toUtf8()},
        {"tabs", QString(text).replace(u';', u'\t').toUtf8()},
        {"utf-16 little", utf16("\xff\xfe", QStringConverter::Utf16LE)},
        {"utf-16 big", utf16("\xfe\xff", QStringConverter::Utf16BE)},
        {"windows", QByteArray("Name;2.4;2.4 comment\r\nZo\xeb O\x92"
                               "Brien;Level 3;Fine \x96 really\r\n")}};
    for (const auto &[name, bytes] : files) {
        INFO(name);
        const auto found = findAnswerTable(AskedSchool::sheets(bytes, QStringLiteral("a.csv")), {},
                                           school.workspace.structureOf(school.reviewed()));
        REQUIRE(found.has_value());
        const auto rows = school.rows(*found);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].edit.response.voice == std::optional<Voice>(school.zoe));
        CHECK(rows[0].edit.answers[0].level == level(3));
        CHECK(rows[0].edit.answers[0].comment == QStringLiteral("Fine – really"));
    }
}

TEST_CASE("A workbook that was made to do harm ends in an error", "[xlsx]")
{
    const auto problem = [](const QByteArray &bytes) -> std::string {
        const auto read = readXlsx(bytes, QStringLiteral("a.xlsx"));
        if (read)
            return "read";
        if (const auto *content = std::get_if<ContentError>(&read.error()))
            return content->problem == ContentError::Problem::DamagedTable ? "damaged"
                   : content->problem == ContentError::Problem::TooMany    ? "too many"
                                                                           : "other";
        return "file";
    };
    const QByteArray good = workbook({{"2.4"}, {"3"}}, Workbooks::Forms);
    CHECK(problem(good) == "read");
    CHECK(problem(good.left(good.size() / 2)) == "damaged");
    CHECK(problem("no archive") == "damaged");
    CHECK(problem(workbookOfParts("<row><c t=\"s\"><v>7</v></c></row>", "<si><t>x</t></si>")) == "damaged");
    CHECK(problem(workbookOfParts("<row><c><v>3</v></row>", "<si/>")) == "damaged");
    CHECK(problem(workbookOfParts("<row r=\"1\"><c r=\"ZZZ1\"><v>3</v></c></row>", "<si/>")) == "too many");
    CHECK(problem(workbookOfParts(QByteArray("<row><c><v>3</v></c></row>").repeated(maxSheetRows + 1), "<si/>")) ==
          "too many");
    CHECK(problem(workbookOfParts(QByteArray("<b>").repeated(100) + QByteArray("</b>").repeated(100), "<si/>")) ==
          "damaged");
    // A text of 20,000 characters in each of a thousand cells.
    CHECK(problem(workbookOfParts("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(500) + "</row><row>" +
                                      QByteArray("<c t=\"s\"><v>0</v></c>").repeated(500) + "</row>",
                                  "<si><t>" + QByteArray(20'000, 'x') + "</t></si>")) == "too many");
    const QByteArray entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
    CHECK(problem(zipOf({{QStringLiteral("[Content_Types].xml"), "<T/>"},
                         {QStringLiteral("_rels/.rels"), entities},
                         {QStringLiteral("xl/workbook.xml"), entities},
                         {QStringLiteral("xl/_rels/workbook.xml.rels"), entities}},
                        noon)) == "damaged");
    CHECK(problem(zipOf({{QStringLiteral("xl/workbook.xml"), QByteArray(20'000'000, ' ')}}, noon)) == "file");
}

TEST_CASE("The spreadsheet that is handed out comes back without a question", "[answertable][xlsx]")
{
    AskedSchool school;
    const Structure &structure = school.workspace.structureOf(school.reviewed());
    std::vector<int> themes;
    for (const Theme &theme : structure.themes())
        themes.push_back(theme.number);
    const auto bytes = questionWorkbook(school.workspace, school.reviewed(), themes);
    REQUIRE(bytes.has_value());
    CHECK(bytes == questionWorkbook(school.workspace, school.reviewed(), themes));
    const auto sheets = readXlsx(*bytes, QStringLiteral("a.xlsx"));
    REQUIRE(sheets.has_value());
    REQUIRE(sheets->size() == 2);
    // The descriptors, of each statement and level.
    CHECK((*sheets)[1].rows.size() == static_cast<std::size_t>(structure.statementCount() * structure.levels() + 1));
    // Filled in, each column with another of its choices.
    std::vector<QStringList> rows{(*sheets)[0].rows[0].cells, {QStringLiteral("Ada Bell"), QStringLiteral("Head")}};
    int at = 0;
    std::vector<std::optional<Level>> chosen;
    for (const Statement &statement : structure.statements()) {
        const QStringList choices = choicesOf(school.workspace, school.reviewed(), statement.number);
        const QString &choice = choices[at++ % choices.size()];
        rows[1] << choice << QStringLiteral("As I see it");
        chosen.push_back(choice == doNotKnowChoice() ? std::nullopt : Level::from(choice.right(1).toInt()));
    }
    const auto filled = readXlsx(workbook(rows, Workbooks::Forms), QStringLiteral("b.xlsx"));
    REQUIRE(filled.has_value());
    const auto table = findAnswerTable({(*filled)[0], (*sheets)[1]}, QStringLiteral("b.xlsx"), structure);
    REQUIRE(table.has_value());
    CHECK(std::ranges::none_of(table->columns, [](const AnswerColumn &column) { return column.use == Use::Unused; }));
    const auto read = school.rows(*table);
    REQUIRE(read.size() == 1);
    CHECK(read[0].problems.empty());
    CHECK_FALSE(read[0].otherWording);
    CHECK(read[0].edit.response.voice == std::optional<Voice>(school.ada));
    REQUIRE(read[0].edit.answers.size() == chosen.size());
    for (std::size_t each = 0; each < chosen.size(); ++each) {
        const ResponseAnswer &answer = read[0].edit.answers[each];
        CHECK(answer.level == chosen[each]);
        CHECK(answer.doNotKnow == !chosen[each].has_value());
        CHECK(answer.comment == QStringLiteral("As I see it"));
    }
}

TEST_CASE("Each question that goes out as text is understood when it comes back", "[answertable]")
{
    AskedSchool school;
    const Pack pack = packFor(school.workspace, school.review, {}, {6});
    CHECK(questionsText(school.workspace, pack, 99).isEmpty());
    // What a form makes of the text: a column for each question, with the choices as its answers.
    QStringList headings;
    std::vector<QStringList> choices;
    for (const QString &line : questionsText(school.workspace, pack, 6).split(u'\n')) {
        static const QRegularExpression question(QStringLiteral("^\\d+\\. (.+)$"));
        static const QRegularExpression choice(QStringLiteral("^([A-Z]\\. .+)$"));
        if (const auto match = question.match(line); match.hasMatch()) {
            headings.append(match.captured(1));
            choices.emplace_back();
        } else if (choice.match(line).hasMatch()) {
            choices.back().append(line);
        }
    }
    REQUIRE(headings.size() == 2 + 2 * 3);
    // 6.1 has no words for level 1, so that it cannot be chosen.
    CHECK(choices[2].size() == 5);
    CHECK(choices[4].size() == 6);
    const AnswerTable table = school.sheet({headings, {QStringLiteral("1")}});
    CHECK(uses(table) ==
          QStringList({"name", "role", "6.1", "6.1 comment", "6.2", "6.2 comment", "6.3", "6.3 comment"}));
    for (qsizetype each = 2; each < headings.size(); each += 2) {
        const std::string statement = table.columns[static_cast<std::size_t>(each)].statement->toString().toStdString();
        for (const QString &line : choices[static_cast<std::size_t>(each)]) {
            // With its letter and without.
            for (const QString &cell : {line, line.mid(3)}) {
                INFO(cell.toStdString());
                const SaidInCell said = school.said(statement.c_str(), cell);
                const bool isLevel = said.kind == SaidInCell::Kind::Level;
                CHECK((isLevel || said.kind == SaidInCell::Kind::DoNotKnow));
                if (isLevel && said.level->value() > 0)
                    CHECK(cell.contains(QStringLiteral("Level %1: ").arg(said.level->value())));
            }
        }
    }
}

TEST_CASE("A text is never cut inside a character")
{
    const QString smile = QString::fromUtf8("\xF0\x9F\x99\x82");
    CHECK(cutText(QStringLiteral("a") + smile, 2) == QStringLiteral("a"));
    CHECK(cutText(QStringLiteral("a") + smile, 3) == QStringLiteral("a") + smile);
    CHECK(cutText(smile, 1).isEmpty());
    CHECK(cutText(QStringLiteral("abc"), 2) == QStringLiteral("ab"));
    CHECK(cutText(QStringLiteral("abc"), 9) == QStringLiteral("abc"));
    CHECK(cutText(QStringLiteral("abc"), 0).isEmpty());
}

TEST_CASE("Progress that is too long for a cell is cut there with a word, and the rest of the workbook is whole")
{
    const Model built = model();
    Workspace workspace = workspaceWith(built);
    const ReviewId review = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    const ActionId action = ActionId::create();
    perform(workspace, edit::AddAction{{action, review, {number("1.1")}, QStringLiteral("Find an employer"), {}}});
    // What has to be spelled out grows on its way into the cell; a pair of units is one character.
    const QString note = QString::fromUtf8("_x0041_\xF0\x9F\x99\x82").repeated(800);
    for (int day = 1; day <= 8; ++day)
        perform(workspace, edit::NoteProgress{{ProgressNoteId::create(), action, QDate(2026, 12, day), note}});
    const auto bytes = workbookOf(workspace, ExportReviews{workspace.review(review)});
    REQUIRE(bytes.has_value());
    QByteArray texts;
    (void)unzip(*bytes, {100, qint64{8} << 20}, [&](const QString &, const QByteArray &content) {
        texts += content;
        return true;
    });
    CHECK(texts.contains("Find an employer"));
    const qsizetype word = texts.indexOf("[Too long for a spreadsheet cell. The rest is in Waymark.]");
    REQUIRE(word > 0);
    const QByteArray cell = texts.mid(texts.lastIndexOf('>', word) + 1, word - texts.lastIndexOf('>', word) - 1);
    const QString shown = QString::fromUtf8(cell);
    CHECK(shown.size() > 32000);
    CHECK(shown.size() < 32767);
    CHECK_FALSE(shown.contains(QChar(QChar::ReplacementCharacter)));
    CHECK(readXlsx(*bytes, QStringLiteral("a.xlsx")).has_value());
}
