// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deidentify.h"
#include "core/exchange/workspacejson.h"
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

TEST_CASE("An export without names is read as what it is, and no file is made of it")
{
    const WorkspaceExport exported{deIdentified(sampleWorkspace()), true};
    const QByteArray bytes = written(exported);
    const auto read = parseWorkspaceJson(bytes, {});
    REQUIRE(read.has_value());
    CHECK(*read == exported);
    CHECK(written(*read) == bytes);
}
