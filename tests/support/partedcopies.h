// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merging.h"
#include "tests/support/editors.h"
#include "tests/support/randomedits.h"

#include <QFile>
#include <set>

/// Copies of one file that were worked on apart from each other.
namespace waymark::testing {

/// After everything that was done in the copies.
inline const QDateTime merging = noon.addDays(30);

inline constexpr auto decided = std::to_array({Side::Mine, Side::Theirs});

/// One file, worked on in two places.
struct Parted
{
    Folder folder;
    std::unique_ptr<Editor> mine = createEditor(folder.file("mine.waymark"));
    std::unique_ptr<Editor> theirs;
    ReviewId review = addReview(*mine, "2026/27");
    PersonId person = PersonId::create();

    Parted()
    {
        perform(*mine, edit::AddPerson{{person, QStringLiteral("Wilhelmina Hill"), Role{QStringLiteral("senco"), {}}}});
        choose(*mine, "1.1", 2);
    }
    /// Copies the file by its bytes, as a stick or a sync program does.
    void part()
    {
        mine.reset();
        REQUIRE(QFile::copy(folder.file("mine.waymark"), folder.file("theirs.waymark")));
        mine = openEditor(folder.file("mine.waymark"));
        theirs = openEditor(folder.file("theirs.waymark"));
    }
    void choose(Editor &editor, const char *statement, int value) const
    {
        perform(editor, edit::ChooseLevel{review, number(statement), level(value)});
    }
    void agree(Editor &editor, const char *statement, int value, const QDateTime &at) const
    {
        edit::Answer answer{review, {{number(statement), edit::Answer::One::Kind::Level, level(value)}}, true, at};
        perform(editor, answer);
    }
    void note(Editor &editor, const QByteArray &dissent) const
    {
        // At another time each: two lines of two journals that are the same in all are one line of both.
        static int seconds = 0;
        const edit::WriteDissent edit{review, number("1.1"), 1, QString::fromUtf8(dissent)};
        REQUIRE(editor.perform(edit, noon.addSecs(++seconds)).has_value());
    }
    /// What is noted against the one agreeing after merging, in either order and without a question.
    std::set<QString> dissents() const
    {
        std::set<QString> found;
        for (const auto &[a, b] : {std::pair(here(), there()), std::pair(there(), here())}) {
            const Merge plan = Merge::of(a, b, ancestorOf(a, b), merging).value();
            REQUIRE(plan.conflicts().empty());
            const Workspace merged = plan.resolved({}).value();
            REQUIRE(merged.settlementsOf(review, number("1.1")).size() == 1);
            found.insert(merged.settlementsOf(review, number("1.1")).front()->dissent);
        }
        return found;
    }
    ActionId act(Editor &editor, const char *what) const
    {
        const ActionId id = ActionId::create();
        perform(editor, edit::AddAction{{id, review, {number("1.1")}, QString::fromUtf8(what), {}}});
        return id;
    }
    FileCopy here() const { return mine->held().value(); }
    FileCopy there() const { return theirs->held().value(); }
    Merge merge() const { return Merge::of(here(), there(), ancestorOf(here(), there()), merging).value(); }
    Merge mergeWithoutAncestor() const { return Merge::of(here(), there(), {}, merging).value(); }
    Workspace merged() const
    {
        const Merge plan = merge();
        REQUIRE(plan.conflicts().empty());
        return plan.resolved({}).value();
    }
};

inline std::vector<Side> all(const Merge &merge, Side side) { return {merge.conflicts().size(), side}; }

/// Random work in two copies of one file.
struct RandomCopies
{
    Folder folder;
    std::unique_ptr<Editor> mine;
    std::unique_ptr<Editor> theirs;
    FileCopy parted;

    RandomCopies(unsigned seed, int before, int after)
    {
        RandomEdits edits(seed);
        mine = createEditor(folder.file("mine.waymark"));
        run(*mine, edits, before);
        parted = mine->held().value();
        mine.reset();
        REQUIRE(QFile::copy(folder.file("mine.waymark"), folder.file("theirs.waymark")));
        mine = openEditor(folder.file("mine.waymark"));
        theirs = openEditor(folder.file("theirs.waymark"));
        run(*mine, edits, after);
        run(*theirs, edits, after);
    }
    static void run(Editor &editor, RandomEdits &edits, int count)
    {
        // Each at a time of its own, as in life.
        static qint64 milliseconds = 0;
        for (int i = 0; i < count; ++i) {
            const QDateTime at = noon.addMSecs(++milliseconds);
            if (edits.chance(10))
                (void)editor.undo(at);
            else
                (void)editor.perform(edits.next(editor.workspace()), at);
        }
    }
};

} // namespace waymark::testing
