// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/deidentify.h"
#include "core/export/workspacejson.h"
#include "core/review/reviewdigest.h"
#include "core/sample/sample.h"
#include "tests/support/editors.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

Workspace sampleWorkspace()
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    return (*editor)->workspace();
}

QByteArray written(const WorkspaceExport &exported)
{
    const auto bytes = writeWorkspaceJson(exported, {});
    REQUIRE(bytes.has_value());
    return *bytes;
}

} // namespace

TEST_CASE("What is written without names holds no name, no answer of a colleague and no private comment")
{
    Workspace workspace = sampleWorkspace();
    perform(workspace, edit::DescribeInstitution{{QStringLiteral("Hillside Community School"), InstitutionKind::School,
                                                  QStringLiteral("11 to 18, at Hillside"), QStringLiteral("URN 987654"),
                                                  QStringLiteral("Careers hub: 01234 567890")}});
    const Review review = *workspace.reviewsByDate().back();
    const PersonId person{QUuid::createUuid()};
    perform(workspace,
            edit::AddPerson{{person, QStringLiteral("Mrs Ottoline Grünwald-Pym"), {QStringLiteral("senco"), {}}}});
    const auto write = [&](edit::Write::Field field, const char *text) {
        perform(workspace, edit::Write{review.id, number("1.1"), field, QString::fromUtf8(text)});
    };
    write(edit::Write::Field::Rationale, "Ottoline said so, and MRS GRÜNWALD-PYM of Hillside community  school too; "
                                         "hillside agrees.");
    write(edit::Write::Field::Comment, "A secret remark");
    const Workspace left = deIdentified(workspace);
    const QByteArray bytes = written({left, true});
    for (const char *gone : {"Ottoline", "Pym", "PYM", "illside", "987654", "01234", "secret", "Secret"}) {
        INFO(gone);
        CHECK_FALSE(bytes.contains(gone));
    }
    CHECK(left.decision(review.id, number("1.1")).rationale.toStdString() ==
          "[SENCo] said so, and MRS [SENCo] of [school] too; [institution] agrees.");
    CHECK(left.responses().isEmpty());
    CHECK(left.answers().isEmpty());
    CHECK(left.answerMarks().isEmpty());
    CHECK(workspace.responses().size() > 0);
    for (const auto &[id, each] : left.people().rows())
        CHECK(each.name.isEmpty());
    // What a group of institutions looks at is still there.
    CHECK(left.people().size() == workspace.people().size());
    CHECK(left.reviews().size() == workspace.reviews().size());
    CHECK(left.decisions().size() == workspace.decisions().size());
    CHECK(left.actions().size() == workspace.actions().size());
    CHECK(changedSinceFinished(left).empty());
}

TEST_CASE("A school's own wording tells neither its school, nor a person, nor the file that it came from")
{
    const Model built = model();
    const Structure structure(QStringLiteral("Quuxbury Academy statements by Marigold Zanzibar"),
                              built.structure.levels(), {QStringLiteral("For Quuxbury Academy")},
                              built.structure.themes());
    Wording::Descriptors descriptors = built.wording.descriptors();
    descriptors.begin()->second.front().points.front().text = QStringLiteral("Quuxbury Academy starts here.");
    const Model own{structure, Wording(QStringLiteral("Wording of Marigold Zanzibar"), QStringLiteral("en"),
                                       QStringLiteral("Final (Marigold, for Quuxbury).csv"), true, structure.digest(),
                                       descriptors)};
    Workspace workspace = workspaceWith(own);
    Institution institution = workspace.institution();
    institution.name = QStringLiteral("Quuxbury Academy");
    workspace.setInstitution(institution);
    perform(workspace,
            edit::AddPerson{{PersonId::create(), QStringLiteral("Marigold Zanzibar"), {QStringLiteral("senco"), {}}}});
    const ReviewId review = addReview(workspace, own, "2026/27", QDate(2026, 11, 12));
    perform(workspace, edit::ChooseLevel{review, number("1.1"), level(2)});
    perform(workspace, edit::FinishReview{review, noon});
    const Workspace left = deIdentified(workspace);
    const QByteArray bytes = written({left, true});
    for (const char *gone : {"Quuxbury", "Marigold", "Zanzibar", ".csv"}) {
        INFO(gone);
        CHECK_FALSE(bytes.contains(gone));
    }
    // The review is still one of that model, and reads back.
    REQUIRE(left.structures().size() == 1);
    CHECK(left.structureOf(*left.review(review)).title() == QStringLiteral("[school] statements by [SENCo]"));
    CHECK(left.decision(review, number("1.1")).level == level(2));
    CHECK(changedSinceFinished(left).empty());
    const auto read = parseWorkspaceJson(bytes, {});
    REQUIRE(read.has_value());
    CHECK(read->workspace == left);
}

TEST_CASE("An export without names is read as what it is, and no file is made of it")
{
    const WorkspaceExport exported{deIdentified(sampleWorkspace()), true};
    const QByteArray bytes = written(exported);
    const auto read = parseWorkspaceJson(bytes, {});
    REQUIRE(read.has_value());
    CHECK(*read == exported);
    CHECK(written(*read) == bytes);
}

TEST_CASE("No spelling of a name, nor of the school's, is left without names", "[.][long][names]")
{
    Workspace workspace = sampleWorkspace();
    perform(workspace, edit::DescribeInstitution{{QStringLiteral("St Brannock's School"), InstitutionKind::School}});
    const Review review = *workspace.reviewsByDate().back();
    for (const char *name : {"Orla O'Brien", "Ana N\u00fa\u00f1ez", "Anwen Lloyd-Hughes"}) {
        perform(workspace,
                edit::AddPerson{{PersonId::create(), QString::fromUtf8(name), {QStringLiteral("senco"), {}}}});
    }
    const auto left = [&](const char *text) {
        perform(workspace,
                edit::Write{review.id, number("1.1"), edit::Write::Field::Rationale, QString::fromUtf8(text)});
        return deIdentified(workspace).decision(review.id, number("1.1")).rationale.toStdString();
    };
    CHECK(left("Miss O\u2019Brien leads this at St Brannock\u2019s.") == "Miss [SENCo] leads this at [institution].");
    CHECK(left("Led by Nu\u0301n\u0303ez of ST BRANNOCK\u02bcS SCHOOL.") == "Led by [SENCo] of [school].");
    CHECK(left("Led by Lloyd\u2011Hughes, or Lloyd\u2013Hu\u00adghes.") == "Led by [SENCo], or [SENCo].");
    CHECK(left("Ask orla.o\u2019brien@x.example") == "Ask [email]");
}

TEST_CASE("An everyday word is not replaced blindly, and what may be a name is listed with its place",
          "[.][long][names]")
{
    Workspace workspace = sampleWorkspace();
    const Review review = *workspace.reviewsByDate().back();
    perform(workspace,
            edit::AddPerson{{PersonId::create(), QStringLiteral("Sarah Young"), {QStringLiteral("senco"), {}}}});
    perform(workspace,
            edit::AddPerson{{PersonId::create(), QStringLiteral("Mark Key"), {QStringLiteral("headteacher"), {}}}});
    perform(workspace, edit::Write{review.id, number("1.1"), edit::Write::Field::Rationale,
                                   QStringLiteral("Young people in each key stage meet Ms Young and Mark Key.")});
    CHECK(deIdentified(workspace).decision(review.id, number("1.1")).rationale ==
          "Young people in each key stage meet Ms [SENCo] and [Headteacher].");
    const QStringList doubtful = doubtfulNames(workspace).filter(review.year + u", 1.1, why:");
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful[0].endsWith(QStringLiteral("“Young”")));
}
