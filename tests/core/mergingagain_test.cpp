// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecopies.h"
#include "tests/support/partedcopies.h"
#include "tests/support/voices.h"

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("Merging into an open file is one step, in the file, and undone at once")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.2", 3);
    it.choose(*it.theirs, "1.3", 1);
    addReview(*it.theirs, "2027/28");
    const Workspace before = it.mine->workspace();
    perform(*it.mine, Edit(it.merge().asEdit({}).value()));
    CHECK(it.mine->check()->isSound());
    CHECK(it.mine->workspace().reviews().size() == 2);
    CHECK(it.mine->undo(noon).has_value());
    CHECK(it.mine->workspace().reviews().rows() == before.reviews().rows());
    CHECK(it.mine->workspace().decisions() == before.decisions());
    CHECK(it.mine->check()->isSound());
}

TEST_CASE("What somebody let count next to another response of one voice counts after merging, and nothing else does")
{
    Parted it;
    std::vector<ResponseId> sent;
    for (const int said : {2, 3}) {
        const Response response = responseTo(it.mine->workspace(), it.review, Voice(it.person));
        perform(*it.mine, edit::ImportResponse{response, {says("1.1", said)}});
        sent.push_back(response.id);
    }
    it.part();
    const auto counts = [](const Workspace &workspace, ResponseId id) {
        return workspace.responses().find(id)->state == ResponseState::Counts;
    };
    REQUIRE_FALSE(counts(it.mine->workspace(), sent[1]));
    it.choose(*it.theirs, "1.3", 1);
    CHECK_FALSE(counts(it.merged(), sent[1]));
    perform(*it.mine, edit::ChooseResponse{sent[1], edit::ChooseResponse::How::Beside});
    REQUIRE(counts(it.mine->workspace(), sent[1]));
    CHECK(counts(it.merged(), sent[0]));
    CHECK(counts(it.merged(), sent[1]));
}

TEST_CASE("A file made of two copies has the journal of the first, and merges with both again")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.2", 3);
    it.choose(*it.theirs, "1.3", 1);
    const Merge merge = it.merge();
    const Workspace merged = merge.resolved({}).value();
    it.mine.reset();
    const QString out = it.folder.file("both.waymark");
    const FileCopy first = readFileCopy(it.folder.file("mine.waymark")).value();
    REQUIRE(writeMerged(it.folder.file("mine.waymark"), out, first, it.there(), merged, noon).has_value());
    CHECK(writeMerged(it.folder.file("mine.waymark"), out, first, it.there(), merged, noon).error() ==
          Error(FileError{FileError::Problem::AlreadyExists, out}));
    const auto both = openEditor(out);
    CHECK(both->check()->isSound());
    CHECK(both->workspace().decision(it.review, number("1.3")).level == level(1));
    const FileCopy made = both->held().value();
    CHECK(sharedLines(made.journal, first.journal) == first.journal.size());
    for (const FileCopy &copy : {first, it.there()}) {
        const Merge again = Merge::of(made, copy, ancestorOf(made, copy), merging).value();
        REQUIRE(again.conflicts().empty());
        CHECK(again.resolved({}).value() == both->workspace());
    }
}

TEST_CASE("A file made of two random copies merges with both again without a question, and nothing changes by it")
{
    const auto seed = GENERATE(range(1U, 31U));
    const Side side = decided[seed % decided.size()];
    INFO("seed " << seed);
    RandomCopies copies(seed, 60, 25); // edits
    const FileCopy mine = copies.mine->held().value();
    const FileCopy theirs = copies.theirs->held().value();
    const auto merge = Merge::of(mine, theirs, ancestorOf(mine, theirs), merging);
    const auto merged = merge ? merge->resolved(all(*merge, side)) : failed(merge.error());
    if (!merged) // a text names somebody who was removed for good, or the files are too large together
        return;
    copies.mine.reset();
    const QString out = copies.folder.file("both.waymark");
    const QDateTime at = noon.addDays(1);
    REQUIRE(writeMerged(copies.folder.file("mine.waymark"), out, mine, theirs, *merged, at).has_value());
    const auto both = openEditor(out);
    REQUIRE(both->check()->isSound());
    REQUIRE(both->workspace() == *merged);
    const FileCopy made = both->held().value();
    CHECK(sharedLines(made.journal, mine.journal) == mine.journal.size());
    for (const FileCopy &copy : {mine, theirs}) {
        const Merge again = Merge::of(made, copy, ancestorOf(made, copy), merging).value();
        const auto isName = [](const MergeConflict &conflict) {
            return conflict.subject().name.table == QLatin1String(RowKind<Institution>::table);
        };
        // Another name of the school is asked about whatever is known of it.
        CHECK(std::ranges::all_of(again.conflicts(), isName));
        CHECK(again.resolved(all(again, Side::Mine)).value() == *merged);
        const Merge turned = Merge::of(copy, made, ancestorOf(copy, made), merging).value();
        CHECK(std::ranges::all_of(turned.conflicts(), isName));
        if (turned.renumbered(all(turned, Side::Theirs))->empty())
            CHECK(turned.resolved(all(turned, Side::Theirs)).value().decisions() == merged->decisions());
    }
}

TEST_CASE("What was decided by merging stays so when the other copy goes on and is merged again")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.1", 3);
    it.choose(*it.theirs, "1.1", 4);
    it.choose(*it.theirs, "1.2", 3);
    const FileCopy first = it.here();
    const Merge merge = it.merge();
    it.mine.reset();
    REQUIRE(merge.conflicts().size() == 1);
    const QString out = it.folder.file("both.waymark");
    const Workspace merged = merge.resolved({Side::Mine}).value();
    REQUIRE(writeMerged(it.folder.file("mine.waymark"), out, first, it.there(), merged, noon).has_value());
    const auto both = openEditor(out);
    // What came from the other copy alone is known, so its next change of that is no conflict.
    it.choose(*it.theirs, "1.2", 2);
    it.choose(*it.theirs, "1.3", 1);
    const FileCopy made = both->held().value();
    const Merge again = Merge::of(made, it.there(), ancestorOf(made, it.there()), merging).value();
    CHECK(again.conflicts().empty());
    const Workspace result = again.resolved({}).value();
    CHECK(result.decision(it.review, number("1.1")).level == level(3));
    CHECK(result.decision(it.review, number("1.2")).level == level(2));
    CHECK(result.decision(it.review, number("1.3")).level == level(1));
    // What it changes anew of what was decided is asked about again.
    it.choose(*it.theirs, "1.1", 2);
    CHECK(Merge::of(made, it.there(), ancestorOf(made, it.there()), merging).value().conflicts().size() == 1);
}

TEST_CASE("What was merged into the open file is known when the other copy goes on and is merged again")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.1", 3);
    it.choose(*it.theirs, "1.1", 4);
    it.choose(*it.theirs, "1.2", 3);
    REQUIRE(it.merge().conflicts().size() == 1);
    perform(*it.mine, Edit(it.merge().asEdit({Side::Mine}).value()));
    CHECK(it.mine->check()->isSound());
    const Workspace first = it.mine->workspace();
    // At once, again: nothing is asked, and nothing changes.
    CHECK(it.merged() == first);

    it.choose(*it.mine, "2.1", 2);
    it.choose(*it.theirs, "1.2", 2);
    it.choose(*it.theirs, "1.3", 1);
    const Workspace result = it.merged();
    CHECK(result.decision(it.review, number("1.1")).level == level(3));
    CHECK(result.decision(it.review, number("1.2")).level == level(2));
    CHECK(result.decision(it.review, number("1.3")).level == level(1));
    CHECK(result.decision(it.review, number("2.1")).level == level(2));
    // The other copy may have this one merged into it as well.
    const Merge turned = Merge::of(it.there(), it.here(), ancestorOf(it.there(), it.here()), merging).value();
    REQUIRE(turned.conflicts().empty());
    CHECK(turned.resolved({}).value().decisions() == result.decisions());
    // What it changes anew of what was decided is asked about again.
    it.choose(*it.theirs, "1.1", 2);
    CHECK(it.merge().conflicts().size() == 1);
}

TEST_CASE("After a merge was undone, or a version from before it restored, merging asks and brings the same again")
{
    const bool restores = GENERATE(false, true);
    INFO("restores " << restores);
    Parted it;
    it.part();
    it.choose(*it.mine, "1.1", 3);
    it.choose(*it.theirs, "1.1", 4);
    it.choose(*it.theirs, "1.2", 3);
    const auto before = std::make_shared<const Workspace>(it.mine->workspace());
    perform(*it.mine, Edit(it.merge().asEdit({Side::Mine}).value()));
    REQUIRE(it.mine->workspace().decision(it.review, number("1.2")).level == level(3));
    if (restores)
        perform(*it.mine, Edit(edit::Restore{before, {}, {}}));
    else
        REQUIRE(it.mine->undo(noon).has_value());
    REQUIRE(it.mine->workspace().decisions() == before->decisions());
    CHECK(it.mine->check()->isSound());

    const Merge again = it.merge();
    REQUIRE(again.conflicts().size() == 1);
    CHECK(again.conflicts().front().subject().name.subject.endsWith(QStringLiteral("1.1")));
    const Workspace merged = again.resolved(all(again, Side::Theirs)).value();
    CHECK(merged.decision(it.review, number("1.1")).level == level(4));
    CHECK(merged.decision(it.review, number("1.2")).level == level(3));
    // And where it was done again after all, it is known again.
    if (!restores) {
        REQUIRE(it.mine->redo(noon).has_value());
        CHECK(it.mine->check()->isSound());
        CHECK(it.merged() == it.mine->workspace());
    }
}

TEST_CASE("Whom a merge removed for good stays known as removed, also after a version was restored")
{
    Parted it;
    it.part();
    perform(*it.theirs, edit::ForgetPerson{it.person, noon, ReopeningId::create()});
    it.choose(*it.theirs, "1.2", 3);
    const auto before = std::make_shared<const Workspace>(it.mine->workspace());
    const Merge merge = it.merge();
    REQUIRE(merge.forgets(Side::Mine));
    perform(*it.mine, Edit(merge.asEdit(all(merge, Side::Mine)).value()));
    const auto restore = it.mine->restoring(before, {}).value();
    perform(*it.mine, Edit(restore));
    CHECK(it.mine->check()->isSound());
    CHECK(forgottenIn(it.here()).contains(it.person));
    const Person *person = it.mine->workspace().people().find(it.person);
    CHECK((!person || person->name.isEmpty()));
}

TEST_CASE("Whatever was merged into an open file, merging again asks nothing, and undone it is as if it had not been")
{
    const auto seed = GENERATE(range(1U, 31U));
    const Side side = decided[seed % decided.size()];
    INFO("seed " << seed);
    RandomCopies copies(seed, 60, 25); // edits
    const FileCopy mine = copies.mine->held().value();
    const FileCopy theirs = copies.theirs->held().value();
    const auto merge = Merge::of(mine, theirs, ancestorOf(mine, theirs), merging);
    const auto edit = merge ? merge->asEdit(all(*merge, side)) : failed(merge.error());
    if (!edit) // a text names somebody who was removed for good, or the files are too large together
        return;
    const QDateTime at = noon.addDays(1);
    const auto done = copies.mine->perform(*edit, at);
    REQUIRE(done.has_value());
    if (done->isEmpty())
        return;
    CHECK(copies.mine->check()->isSound());
    const FileCopy made = copies.mine->held().value();
    const Merge again = Merge::of(made, theirs, ancestorOf(made, theirs), merging).value();
    CHECK(again.conflicts().empty());
    CHECK(again.resolved(all(again, Side::Mine)).value() == made.workspace);
    if (!copies.mine->canUndo() || merge->forgets(Side::Mine))
        return;
    REQUIRE(copies.mine->undo(at.addSecs(1)).has_value());
    CHECK(copies.mine->check()->isSound());
    const FileCopy undone = copies.mine->held().value();
    CHECK(undone.journal == mine.journal);
    REQUIRE(copies.mine->redo(at.addSecs(2)).has_value());
    CHECK(copies.mine->check()->isSound());
    CHECK(copies.mine->held().value().journal == made.journal);
}

TEST_CASE("Two names of a school are asked about until one is chosen, and again when one changes")
{
    Parted it;
    it.part();
    const auto rename = [&](Editor &editor, const char *name) {
        Institution institution = editor.workspace().institution();
        institution.name = QString::fromUtf8(name);
        static int seconds = 0; // at another time each, as in note()
        REQUIRE(editor.perform(edit::DescribeInstitution{institution}, noon.addSecs(++seconds)).has_value());
    };
    // A name that only one copy has changed is asked about as well: it may be another school's file by now.
    const bool isMine = GENERATE(true, false);
    rename(isMine ? *it.mine : *it.theirs, "Another Academy");
    it.choose(*it.theirs, "1.2", 3);
    REQUIRE(it.merge().conflicts().size() == 1);
    const Side side = GENERATE(Side::Mine, Side::Theirs);
    perform(*it.mine, Edit(it.merge().asEdit({side}).value()));
    const QString chosen = it.mine->workspace().institution().name;
    it.choose(*it.theirs, "1.3", 1);
    CHECK(it.merged().institution().name == chosen);
    rename(*it.theirs, "A Third Academy");
    CHECK(it.merge().conflicts().size() == 1);
}

TEST_CASE("Two files made of the same copies in two ways are asked about where they were decided differently")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.1", 3);
    it.choose(*it.theirs, "1.1", 4);
    const FileCopy a = it.here();
    const FileCopy b = it.there();
    it.mine.reset();
    it.theirs.reset();
    const auto made = [&](const FileCopy &mine, const FileCopy &theirs, const char *from, const char *to, Side side) {
        const Merge merge = Merge::of(mine, theirs, ancestorOf(mine, theirs), merging).value();
        const Workspace merged = merge.resolved(all(merge, side)).value();
        REQUIRE(writeMerged(it.folder.file(from), it.folder.file(to), mine, theirs, merged, noon).has_value());
        return readFileCopy(it.folder.file(to)).value();
    };
    // Both as the lines of the second copy say, so that neither has a line of the merge about it.
    const FileCopy one = made(a, b, "mine.waymark", "one.waymark", Side::Theirs);
    const FileCopy other = made(b, a, "theirs.waymark", "other.waymark", Side::Theirs);
    CHECK(one.workspace.decision(it.review, number("1.1")).level == level(4));
    CHECK(other.workspace.decision(it.review, number("1.1")).level == level(3));
    for (const auto &[x, y] : {std::pair(one, other), std::pair(other, one)}) {
        const Merge merge = Merge::of(x, y, ancestorOf(x, y), merging).value();
        CHECK(merge.conflicts().size() == 1);
    }
}

TEST_CASE("A review that got another number by merging is no question when the copy is merged again")
{
    Parted it;
    it.part();
    const ReviewId here = addReview(*it.mine, "2027/28");
    const ReviewId there = addReview(*it.theirs, "2028/29");
    const FileCopy first = it.here();
    const Merge merge = it.merge();
    it.mine.reset();
    REQUIRE(merge.conflicts().empty());
    const Workspace merged = merge.resolved({}).value();
    REQUIRE(merged.review(there)->number == 3);
    const QString out = it.folder.file("both.waymark");
    REQUIRE(writeMerged(it.folder.file("mine.waymark"), out, first, it.there(), merged, noon).has_value());
    const auto both = openEditor(out);
    perform(*it.theirs, edit::ChooseLevel{there, number("1.1"), level(2)});
    const Review before = *it.theirs->workspace().review(there);
    perform(*it.theirs, edit::ReviseReview{there, before.year, QStringLiteral("Another title"), before.date, {}});
    const FileCopy made = both->held().value();
    for (const auto &known : {ancestorOf(made, it.there()), std::optional<Ancestor>()}) {
        const Merge again = Merge::of(made, it.there(), known, merging).value();
        for (const MergeConflict &conflict : again.conflicts()) {
            for (const RowVersions &row : conflict.rows) {
                const auto *mine = row.mine ? std::get_if<Review>(&*row.mine) : nullptr;
                if (mine)
                    CHECK(mine->number == std::get<Review>(*row.theirs).number);
            }
        }
        if (known)
            CHECK(again.conflicts().empty());
        const Workspace result = again.resolved(all(again, Side::Theirs)).value();
        CHECK(result.review(there)->number == 3);
        CHECK(result.review(there)->title == u"Another title");
        CHECK(result.review(here)->number == 2);
    }
}
