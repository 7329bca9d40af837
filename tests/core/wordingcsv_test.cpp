// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/model/model.h"
#include "core/model/modelfile.h"
#include "core/wording/sentences.h"
#include "core/wording/wordingcsv.h"
#include "tests/support/catch.h"

using namespace waymark;

namespace {

using Problem = ContentError::Problem;

ContentError contentError(const Error &error)
{
    REQUIRE(std::holds_alternative<ContentError>(error));
    return std::get<ContentError>(error);
}

QString quoted(QString text) { return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

/// A file as a spreadsheet would write it from our own wording: the publisher's text is no part of the tests.
QByteArray csvOf(const Model &model, QChar separator = u',', const QString &lineEnd = QStringLiteral("\n"),
                 bool themes = false)
{
    QStringList lines{QStringLiteral("statement,title,level,text").replace(u',', separator)};
    if (themes)
        lines[0] += separator + QStringLiteral("theme");
    for (const Theme &theme : model.structure.themes()) {
        for (const Statement &statement : theme.statements) {
            for (int level = 1; level <= model.structure.levels(); ++level) {
                QStringList points;
                for (const Point &point : model.wording.descriptor(statement.number, *Level::from(level)).points)
                    points.append(worded(point.text, InstitutionKind::School));
                QStringList fields{statement.number.toString(), quoted(statement.title), QString::number(level),
                                   quoted(points.join(u'\n'))};
                if (themes)
                    fields.append(quoted(QStringLiteral("%1. %2").arg(theme.number).arg(theme.title)));
                lines.append(fields.join(separator));
            }
        }
    }
    return (lines.join(lineEnd) + lineEnd).toUtf8();
}

Structure twoByTwo()
{
    const auto number = [](int ordinal) { return *StatementNumber::from(1, ordinal); };
    return Structure(QStringLiteral("Small"), 2, {},
                     {Theme{1,
                            QStringLiteral("T"),
                            QStringLiteral("T"),
                            {},
                            {Statement{number(1), QStringLiteral("A"), QStringLiteral("A")},
                             Statement{number(2), QStringLiteral("B"), QStringLiteral("B")}}}});
}

Result<WordingPreview> readSmall(const QByteArray &records)
{
    static const Structure structure = twoByTwo();
    return readWordingCsv("statement,title,level,text\n" + records, QStringLiteral("words.csv"), &structure);
}

} // namespace

TEST_CASE("A CSV field may hold commas, doubled quotes and line breaks", "[csv]")
{
    const auto table = readCsv("\xEF\xBB\xBF"
                               "a,b\r\n\"one, \"\"two\"\"\r\nthree\",4\r\n\r\nlast,\r\n",
                               QStringLiteral("f"));
    REQUIRE(table);
    CHECK(table->header == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0] == CsvRow{2, {QStringLiteral("one, \"two\"\nthree"), QStringLiteral("4")}, 2});
    // The empty line is a row of a spreadsheet.
    CHECK(table->rows[1] == CsvRow{5, {QStringLiteral("last"), QString()}, 4});
}

TEST_CASE("Commas in headings do not pass for separators where the rows say otherwise", "[csv]")
{
    const auto separator = [](const QByteArray &bytes) {
        const auto table = readCsv(bytes, QStringLiteral("f"));
        REQUIRE(table);
        return table->separator;
    };
    CHECK(separator("Name;1.1 Plan, kept;1.2 Links, made\nJo;2;3\n") == u';');
    CHECK(separator("Name;1.1 Plan, kept, and known\nJo;2\n") == u';');
    CHECK(separator("Name,Why; and how,1.1\nJo,\"so; yes\",2\n") == u',');
    CHECK(separator("Name,1.1\nJo,2\n") == u',');
    CHECK(separator("Name;1.1\nJo;2,5\n") == u';');
}

TEST_CASE("Semicolons and tabs separate where the first record uses them", "[csv]")
{
    for (const char separator : {';', '\t', ','}) {
        QByteArray bytes = "a|\"b;,\"|c\n1|2|3";
        bytes.replace('|', separator);
        const auto table = readCsv(bytes, QStringLiteral("f"));
        REQUIRE(table);
        CHECK(table->separator == QLatin1Char(separator));
        CHECK(table->header.size() == 3);
        CHECK(table->rows.at(0).fields.at(2) == u"3");
    }
}

TEST_CASE("A CSV that would lose text is refused with its line", "[csv]")
{
    const auto refused = [](const QByteArray &bytes) {
        const auto table = readCsv(bytes, QStringLiteral("f.csv"));
        REQUIRE_FALSE(table);
        return contentError(table.error());
    };
    CHECK(refused("a,b\n1,2,3\n") ==
          ContentError{Problem::TooManyCells, QStringLiteral("f.csv"), QStringLiteral("line 2"), QStringLiteral("3")});
    CHECK(refused("a,b\n1,\"never\nclosed").place == u"line 2");
    CHECK(refused("a,b\n\"one\"more,2\n").problem == Problem::WrongFormat);
    CHECK(refused("a,b\n\xE9t\xE9,2\n").problem == Problem::NotUtf8);
    CHECK(refused(QByteArray("a,b\n\0,2\n", 8)).problem == Problem::NotUtf8);
    CHECK(refused("").problem == Problem::Empty);
    CHECK(refused("a,b\n" + QByteArray(20'001, 'x') + ",1").problem == Problem::TooLong);
    CHECK(refused(QByteArray(64, ',')).problem == Problem::TooMany);
    CHECK_FALSE(readCsv(QByteArray((4 << 20) + 1, 'x'), QStringLiteral("f")));
}

TEST_CASE("Sentences end before capitals, not in brackets nor after abbreviations", "[wordingcsv]")
{
    CHECK(sentencesOf(QStringLiteral("One is here.  Two (e.g. Three. Four) goes on. Five?")) ==
          QStringList{QStringLiteral("One is here."), QStringLiteral("Two (e.g. Three. Four) goes on."),
                      QStringLiteral("Five?")});
    CHECK(sentencesOf(QStringLiteral("Tools, e.g. Excel, help. Version 1.5 is out")) ==
          QStringList{QStringLiteral("Tools, e.g. Excel, help."), QStringLiteral("Version 1.5 is out")});
    CHECK(sentencesOf(QStringLiteral("We use it to: - plan trips - note visits.")) ==
          QStringList{QStringLiteral("We use it to:"), QStringLiteral("plan trips"), QStringLiteral("note visits.")});
    CHECK(sentencesOf(QStringLiteral("The plan - a good one - stands.")).size() == 1);
    CHECK(sentencesOf(QStringLiteral("\u2022 First\n\u2022 Second\n3. Third")) ==
          QStringList{QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")});
    CHECK(sentencesOf(QStringLiteral("  \n ")).isEmpty());
}

TEST_CASE("Our own wording written as CSV finds every place again", "[wordingcsv]")
{
    const Model &model = builtInModel();
    int texts = 0;
    for (const auto &[number, levels] : model.wording.descriptors()) {
        for (const Descriptor &descriptor : levels)
            texts += !descriptor.isMissing();
    }
    for (const auto &[separator, end] :
         {std::pair(u',', QStringLiteral("\n")), std::pair(u';', QStringLiteral("\r\n"))}) {
        const auto preview =
            readWordingCsv(csvOf(model, separator, end), QStringLiteral("/x/Our words.csv"), &model.structure);
        REQUIRE(preview);
        CHECK(preview->matched == texts);
        CHECK(preview->matched + static_cast<int>(preview->missing.size()) == preview->expected);
        CHECK(preview->notKnown.empty());
        CHECK(preview->duplicates.empty());
        const Wording wording = preview->toWording();
        CHECK(wording.name() == u"Our words");
        CHECK(wording.isOfficial());
        CHECK(wording.structure() == model.structure.digest());
        CHECK(preview->toWording(QStringLiteral("Mine")).name() == u"Mine");
        // What is stored can be read back: the limits here are no wider than those of a stored wording.
        const auto again = parseWording(writeWording(wording), model.structure, QStringLiteral("stored"));
        REQUIRE(again);
        CHECK(again->digest() == wording.digest());
    }
}

TEST_CASE("A place without text stays without descriptor", "[wordingcsv]")
{
    const auto preview = readSmall("1.1,A,1,\n1.1,A,2,Upper text stands.\n1.2,B,1,Lower text stands.\n");
    REQUIRE(preview);
    CHECK(preview->matched == 2);
    CHECK(preview->missing ==
          std::vector<WordingPreview::Place>{{*StatementNumber::from(1, 1), 1}, {*StatementNumber::from(1, 2), 2}});
    CHECK(preview->toWording().descriptor(*StatementNumber::from(1, 1), *Level::from(1)).isMissing());
}

TEST_CASE("A sentence is new where it is not at the level below, by whole sentences only", "[wordingcsv]")
{
    const auto preview = readSmall("1.1,A,1,\"There is a plan. It is short.\"\n"
                                   "1.1,A,2,\"there is a  PLAN. It is very short.\"\n");
    REQUIRE(preview);
    const Descriptor upper = preview->toWording().descriptor(*StatementNumber::from(1, 1), *Level::from(2));
    REQUIRE(upper.points.size() == 2);
    CHECK_FALSE(upper.points[0].isNew);
    CHECK(upper.points[1].isNew);
}

TEST_CASE("What is not known, given twice or doubtful is named with its line", "[wordingcsv]")
{
    const auto preview = readSmall("1.1,A,1,The first text stands.\n"
                                   "1.1,A,1,The second is left out.\n"
                                   "1.1,A,2,The first text stands.\n"
                                   "9.9,Z,1,Nobody knows this one.\n"
                                   "1.2,B,3,Nor this level at all.\n"
                                   "first,B,one,Nor these two.\n"
                                   "1.2,B,1,Short.\n"
                                   "1.2,B,2,Learners\xE2\x80\x99 text \xC3\xA2\xE2\x82\xAC\xE2\x84\xA2 broken\n");
    REQUIRE(preview);
    CHECK(preview->matched == 4);
    CHECK(preview->duplicates == std::vector<WordingPreview::LeftOut>{{3, QStringLiteral("1.1"), QStringLiteral("1")}});
    REQUIRE(preview->notKnown.size() == 3);
    CHECK(preview->notKnown[0].line == 5);
    CHECK(preview->notKnown[2] == WordingPreview::LeftOut{7, QStringLiteral("first"), QStringLiteral("one")});
    using Why = WordingPreview::Doubt::Why;
    const auto one = *StatementNumber::from(1, 1);
    const auto two = *StatementNumber::from(1, 2);
    CHECK(preview->doubtful == std::vector<WordingPreview::Doubt>{{4, one, 2, Why::SameAsLevelBelow},
                                                                  {8, two, 1, Why::VeryShort},
                                                                  {9, two, 2, Why::BrokenCharacters}});
    CHECK(preview->toWording().descriptor(one, *Level::from(1)).points.at(0).text == u"The first text stands.");
}

TEST_CASE("Columns stand in any order, further ones are named and ignored", "[wordingcsv]")
{
    const Structure structure = twoByTwo();
    const auto preview =
        readWordingCsv("Notes,TEXT,Level ,statement\nx,Some words here.,2,1.1\n", QStringLiteral("w.csv"), &structure);
    REQUIRE(preview);
    CHECK(preview->matched == 1);
    CHECK(preview->ignoredColumns == QStringList{QStringLiteral("Notes")});
    const auto without = readWordingCsv("statement,level\n1.1,1\n", QStringLiteral("w.csv"), &structure);
    REQUIRE_FALSE(without);
    CHECK(contentError(without.error()) ==
          ContentError{Problem::MissingColumn, QStringLiteral("w.csv"), QStringLiteral("column text")});
    const auto twice = readWordingCsv("statement,level,text,Text\n1.1,1,a,b\n", QStringLiteral("w.csv"), &structure);
    REQUIRE_FALSE(twice);
    CHECK(contentError(twice.error()).problem == Problem::DuplicateKey);
}

TEST_CASE("A file that matches nothing is refused", "[wordingcsv]")
{
    const auto preview = readSmall("7.1,A,1,Some words here.\n");
    REQUIRE_FALSE(preview);
    CHECK(contentError(preview.error()).problem == Problem::NothingMatched);
}

TEST_CASE("A theme column makes a complete new model", "[wordingcsv]")
{
    const Model &model = builtInModel();
    const QByteArray bytes = csvOf(model, u',', QStringLiteral("\n"), true);
    CHECK(hasThemeColumn(bytes));
    CHECK_FALSE(hasThemeColumn(csvOf(model)));
    const auto preview = readWordingCsv(bytes, QStringLiteral("New edition.csv"), nullptr);
    REQUIRE(preview);
    CHECK(preview->isCompleteModel);
    const Model made = preview->toModel();
    CHECK(made.structure.title() == u"New edition");
    CHECK(made.structure.levels() == model.structure.levels());
    REQUIRE(made.structure.statementCount() == model.structure.statementCount());
    for (std::size_t i = 0; i < made.structure.themes().size(); ++i)
        CHECK(made.structure.themes()[i].title == model.structure.themes()[i].title);
    // The same model from a file of another name is no other edition.
    auto copy = readWordingCsv(bytes, QStringLiteral("New edition (1).csv"), nullptr);
    REQUIRE(copy);
    copy->recognise(model.structure);
    CHECK(copy->isCompleteModel);
    copy->recognise(made.structure);
    CHECK_FALSE(copy->isCompleteModel);
    CHECK(copy->toModel().structure.digest() == made.structure.digest());
    CHECK(copy->toModel().wording.digest() == made.wording.digest());
    auto other = readWordingCsv(QByteArray(bytes).replace("\n1.1,", "\n1.9,"), QStringLiteral("Other.csv"), nullptr);
    REQUIRE(other);
    other->recognise(made.structure);
    CHECK(other->isCompleteModel);
    const auto again = parseModel(writeModel(made), QStringLiteral("stored"));
    REQUIRE(again);
    CHECK(again->structure.digest() == made.structure.digest());
    CHECK(again->wording.digest() == made.wording.digest());
}

TEST_CASE("A new model needs its themes, its titles and at most seven levels", "[wordingcsv]")
{
    const auto refused = [](const QByteArray &bytes) {
        const auto preview = readWordingCsv(bytes, QStringLiteral("n.csv"), nullptr);
        REQUIRE_FALSE(preview);
        return contentError(preview.error());
    };
    CHECK(refused("statement,title,level,text\n1.1,A,1,Words.\n").problem == Problem::MissingColumn);
    CHECK(refused("statement,title,level,text,theme\n1.1,A,8,Words.,T\n").problem == Problem::BadLevel);
    CHECK(refused("statement,title,level,text,theme\n1.1,,1,Words.,T\n").problem == Problem::Empty);
    CHECK(refused("statement,title,level,text,theme\n1.1,A,1,Words.,\n").place == u"line 2");
}
