// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

using namespace waymark;
using namespace waymark::testing;
using Kind = IntegrityProblem::Kind;

namespace {

/// What check() finds after another program, one that knows the checksums, changed a sound file with one finished
/// review in it.
std::vector<IntegrityProblem> problemsAfter(const char *sql)
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(2)});
    perform(*editor, edit::Write{review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("because")});
    perform(*editor, edit::FinishReview{review, noon});
    const auto sound = editor->check();
    REQUIRE(sound.has_value());
    CHECK(sound->isSound());
    CHECK(sound->reviews == 1);
    CHECK(sound->finishedReviews == 1);
    CHECK(sound->journalLines == 3 + 4);
    editor.reset();
    REQUIRE(OtherProgram(folder.file()).run(sql) == SQLITE_OK);
    fitSums(folder.file());
    editor = openEditor(folder.file());
    return editor->check()->problems;
}

} // namespace

TEST_CASE("A finished review that was changed outside is found by its digest")
{
    const auto problems = problemsAfter("UPDATE decision SET rationale = 'because of nothing'");
    CHECK(problems == std::vector<IntegrityProblem>{{Kind::FinishedChanged, QStringLiteral("1")}});
}

TEST_CASE("An answer that the journal does not know is found")
{
    const auto problems = problemsAfter("UPDATE decision SET level = 4");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].kind == Kind::FinishedChanged);
    CHECK(problems[1].kind == Kind::JournalDiffers);
    CHECK(problems[1].table == u"decision");
    CHECK(problems[1].subject.endsWith(QStringLiteral(" 1.1")));
}

TEST_CASE("An answer that was taken away outside is found")
{
    const auto problems = problemsAfter("DELETE FROM decision");
    REQUIRE(problems.size() == 2);
    CHECK(problems[1].kind == Kind::JournalDiffers);
}

TEST_CASE("A journal line longer than any that Waymark writes is named by its number, and not compared")
{
    const auto problems = problemsAfter("UPDATE journal SET subject = hex(zeroblob(1000000)) WHERE id = 2");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].kind == Kind::FileDamaged);
    CHECK(problems[0].subject == "line 2 of the journal is too long");
}

TEST_CASE("A journal with a line missing is found")
{
    const auto problems = problemsAfter("DELETE FROM journal WHERE id = 2");
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0] == IntegrityProblem{Kind::JournalIncomplete, QStringLiteral("6 of 7")});
}

TEST_CASE("The journal holds ids, levels and times, and no name or text that anybody typed")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::AddPerson{{PersonId::create(), QStringLiteral("Zebedee"), {QStringLiteral("senco"), {}}}});
    perform(*editor, edit::Write{review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("Zebedee said")});
    perform(
        *editor,
        edit::AddAction{
            {ActionId::create(), review, {number("1.1")}, QStringLiteral("Ask Zebedee"), QStringLiteral("Zebedee")}});
    editor.reset();
    const OtherProgram other(folder.file());
    QByteArray journal;
    sqlite3_exec(
        other.handle(), "SELECT * FROM journal",
        [](void *all, int count, char **values, char **) {
            for (int i = 0; i < count; ++i)
                *static_cast<QByteArray *>(all) += QByteArray(values[i]) + ' ';
            return 0;
        },
        &journal, nullptr);
    CHECK(journal.contains("add-action"));
    CHECK(journal.contains("2026-11-12T12:00:00.000Z"));
    CHECK_FALSE(journal.contains("Zebedee"));
    CHECK_FALSE(journal.contains("Example Academy"));
}
