// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"
#include "core/model/modelfile.h"
#include "tests/support/catch.h"
#include "tests/support/replacedmodel.h"
#include "tests/support/schoolwords.h"
#include "tests/support/workspaces.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

using Problem = ContentError::Problem;

const QString file = QStringLiteral("model.json");

/// What is wrong with a model file whose text had `before` replaced by `after`.
ContentError wrong(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = writeModel(testing::model());
    REQUIRE(text.contains(before));
    text.replace(text.indexOf(before), before.size(), after);
    const auto parsed = parseModel(text, file);
    REQUIRE_FALSE(parsed);
    REQUIRE(std::holds_alternative<ContentError>(parsed.error()));
    return std::get<ContentError>(parsed.error());
}

} // namespace

TEST_CASE("The program's own model has six themes of 7, 7, 8, 4, 3 and 3 statements, each described at four levels")
{
    const Model &own = builtInModel();
    std::vector<std::size_t> counts;
    for (const Theme &theme : own.structure.themes())
        counts.push_back(theme.statements.size());
    CHECK(counts == std::vector<std::size_t>{7, 7, 8, 4, 3, 3});
    CHECK(own.structure.levels() == 4);
    CHECK_FALSE(own.wording.isOfficial());
    for (const Statement &statement : own.structure.statements()) {
        for (int value = 1; value <= 4; ++value) {
            const auto &points = own.wording.descriptor(statement.number, level(value)).points;
            INFO(statement.number.toString().toStdString() << " level " << value);
            if (statement.number == number("6.1") && value == 1) {
                CHECK(points.empty());
                continue;
            }
            CHECK(points.size() >= 1);
            CHECK(points.size() <= 4);
            // Every level says something that the one below does not; else nobody could choose between them.
            CHECK(std::ranges::any_of(points, &Point::isNew));
        }
    }
}

TEST_CASE("One text serves schools, special schools and colleges")
{
    for (const InstitutionKind kind : institutionKinds) {
        for (const auto &[statement, levels] : builtInModel().wording.descriptors()) {
            for (const Descriptor &descriptor : levels) {
                for (const Point &point : descriptor.points)
                    CHECK_FALSE(worded(point.text, kind).contains(u'{'));
            }
        }
    }
    CHECK(worded(QStringLiteral("The {institution}'s plan"), InstitutionKind::College) == u"The college's plan");
    // A special school speaks of itself as a school, and no college has key stages.
    const QString plan = QStringLiteral("In every {key-stage}, the {institution} follows its {whole} plan.");
    CHECK(worded(plan, InstitutionKind::School) == u"In every key stage, the school follows its whole-school plan.");
    CHECK(worded(plan, InstitutionKind::SpecialSchool) ==
          u"In every key stage, the school follows its whole-school plan.");
    CHECK(worded(plan, InstitutionKind::College) ==
          u"In every year of study, the college follows its whole-college plan.");
    // What only one of them has; either half may be nothing, and words in braces with no choice stay as they are.
    const QString law = QStringLiteral("Under {school law, |}guidance for the {institution}{| and its adults} {x}");
    CHECK(worded(law, InstitutionKind::School) == u"Under school law, guidance for the school {x}");
    CHECK(worded(law, InstitutionKind::College) == u"Under guidance for the college and its adults {x}");
    CHECK(worded(QStringLiteral("{a|b"), InstitutionKind::College) == u"{a|b");
}

TEST_CASE("No point reads as if it was for another kind of institution")
{
    for (const InstitutionKind kind : institutionKinds) {
        for (const auto &[statement, levels] : builtInModel().wording.descriptors()) {
            for (const Descriptor &descriptor : levels) {
                for (const Point &point : descriptor.points) {
                    const QString read = worded(point.text, kind);
                    INFO(statement.toString().toStdString() << ": " << read.toStdString());
                    CHECK_FALSE(read.contains(u"whole-special"));
                    if (kind == InstitutionKind::College) {
                        CHECK(schoolOnlyWordsIn(read) == QStringList());
                        CHECK_FALSE(read.contains(u"SENCo"));
                    }
                }
            }
        }
    }
}

TEST_CASE("The program's structure keeps its digest, and its wording has a new one")
{
    const Model &own = builtInModel();
    // Reviews are compared by this: whoever changes it cuts all earlier reviews off.
    CHECK(own.structure.digest().hex == "1f502e5990e8220461fb02d99b1173dbbe3b3529e5bb2c901bb485e804f27057");
    // Whoever changes a point has to name the digest that it replaces in newerModelFor().
    CHECK(own.wording.digest().hex == "4499e07670582be45fe49e5cef2dce0fa4d40d692a6582a0b20e3413655e9dbe");
    CHECK(newerModelFor(own.wording) == nullptr);
    CHECK(newerModelFor(testing::model().wording) == nullptr);
    CHECK(newerModelFor(replacedModel().wording) == &own);
    CHECK(newerModelFor(secondModel().wording) == &own);
    CHECK(secondModel().structure.digest() == own.structure.digest());
    CHECK(replacedModel().wording.name() != own.wording.name()); // the command line chooses by name
}

TEST_CASE("A theme whose title was corrected is still the same theme, in a model file too")
{
    const Theme *theme = builtInModel().structure.theme(5);
    REQUIRE(theme);
    CHECK(theme->title == "Encounters with employers/employees and experiences of the workplace");
    CHECK(replacedModel().structure.theme(5)->title == theme->formerTitle);
    CHECK(replacedModel().structure.digest() == builtInModel().structure.digest());
    const auto read = parseModel(writeModel(builtInModel()), file);
    REQUIRE(read);
    CHECK(read->structure.theme(5)->title == theme->title);
    CHECK(read->structure.theme(5)->formerTitle == theme->formerTitle);
    CHECK(wrong("\"short\": \"Theme 1\"", "\"short\": \"Theme 1\", \"formerTitle\": \" \"").problem == Problem::Empty);
}

TEST_CASE("A model comes back from its file as it was, digests and all")
{
    for (const Model &made :
         {builtInModel(), testing::model({1}, 2), testing::model({8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11}, 7)}) {
        const auto read = parseModel(writeModel(made), file);
        REQUIRE(read);
        CHECK(read->structure.digest() == made.structure.digest());
        CHECK(read->wording.digest() == made.wording.digest());
        CHECK(read->structure.themes() == made.structure.themes());
        CHECK(read->wording.descriptors() == made.wording.descriptors());
    }
}

TEST_CASE("Models of other proportions than 1 to 12 themes, 1 to 99 statements and 2 to 7 levels are refused")
{
    CHECK(wrong("\"levels\": 4", "\"levels\": 1").problem == Problem::OutOfRange);
    CHECK(wrong("\"levels\": 4", "\"levels\": 8").problem == Problem::OutOfRange);
    CHECK_FALSE(parseModel(writeModel(testing::model({50, 50})), file));
    CHECK(parseModel(writeModel(testing::model({50, 49})), file));
    CHECK(wrong("\"number\": 1,", "\"number\": 13,").problem == Problem::OutOfRange);
}

TEST_CASE("A refusal names the file, the place inside it and the reason")
{
    const ContentError error = wrong("\"number\": \"1.2\"", "\"number\": \"2.2\"");
    CHECK(error.problem == Problem::BadNumber);
    CHECK(error.file == file);
    CHECK(error.place == u"structure.themes[0].statements[1].number");
    CHECK(wrong("\"number\": \"1.2\"", "\"number\": \"1.1\"").problem == Problem::DuplicateNumber);
    CHECK(wrong("\"official\": false", "\"official\": 0").problem == Problem::WrongType);
    CHECK(wrong("\"official\": false", "\"official\": false, \"extra\": 1").problem == Problem::UnknownKey);
    CHECK(wrong("waymark-model/1", "waymark-model/2").problem == Problem::WrongFormat);
    CHECK(wrong("\"title\": \"Test edition\"", "\"title\": \"  \"").problem == Problem::Empty);
}

TEST_CASE("What QJsonDocument would let pass is refused at the border")
{
    const auto problem = [](const QByteArray &text) {
        const auto parsed = parseStrictJson(text, file);
        return parsed ? std::optional<Problem>() : std::get<ContentError>(parsed.error()).problem;
    };
    CHECK(problem(R"({"a": 1, "b": {"a": 2}})") == std::nullopt);
    CHECK(problem(R"({"a": 1, "a": 2})") == Problem::DuplicateKey);
    CHECK(problem(R"({"a": 1, "\u0061": 2})") == Problem::DuplicateKey);
    CHECK(problem(R"({"a": "\"a\": 1", "b": ":"})") == std::nullopt);
    CHECK(problem(QByteArray("{\"a\": ") + QByteArray(20, '[') + QByteArray(20, ']') + '}') == Problem::TooDeep);
    CHECK(problem("{\"a\": \"\xff\"}") == Problem::NotUtf8);
    CHECK(problem("[1]") == Problem::NotJson);
    CHECK(problem("{\"a\": 1") == Problem::NotJson);
}
