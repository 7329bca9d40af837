// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/academicyear.h"
#include "core/review/finishing.h"
#include "core/text/errors.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"
#include "core/text/rows.h"
#include "core/text/typeddates.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include "core/model/modelfile.h"

#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The sentences for all of an enumeration up to its last value; fails where two are alike or one is empty.
template <class Error, class Kind, class Make>
void allDiffer(Kind last, const Make &make)
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString text = sentence(make(static_cast<Kind>(i)));
        INFO(i << ' ' << text.toStdString());
        CHECK(text.size() > 15);
        CHECK(text.endsWith(QLatin1Char('.')));
        CHECK(seen.insert(text).second);
        CHECK_FALSE(text.contains(QLatin1Char('%')));
    }
}

} // namespace

TEST_CASE("every error has a sentence of its own", "[text]")
{
    allDiffer<FileError>(FileError::Problem::TooLarge, [](FileError::Problem problem) {
        return FileError{problem, QStringLiteral("/home/somebody/school.waymark"), QStringLiteral("errno 13")};
    });
    allDiffer<ContentError>(ContentError::Problem::OtherStructure, [](ContentError::Problem problem) {
        return ContentError{problem, QStringLiteral("model.json"), QStringLiteral("line 14")};
    });
    allDiffer<Refusal>(Refusal::Reason::PersonTookPart, [](Refusal::Reason reason) {
        return Refusal{reason, QStringLiteral("2.4")};
    });
}

TEST_CASE("a sentence names the file by its name and the place inside it", "[text]")
{
    const QString moved = sentence(FileError{FileError::Problem::NotFound, QStringLiteral("/a/b/school.waymark")});
    CHECK(moved.startsWith(QLatin1String("school.waymark ")));
    CHECK_FALSE(moved.contains(QLatin1String("/a/b")));
    const QString content = sentence(ContentError{ContentError::Problem::Empty, QStringLiteral("%2.json"),
                                                  QStringLiteral("structure.themes[2].title")});
    CHECK(content.contains(QLatin1String("%2.json")));
    CHECK(content.contains(QLatin1String("structure.themes[2].title")));
    CHECK(sentence(Refusal{Refusal::Reason::NoDescriptor, QStringLiteral("6.1")}).startsWith(QLatin1String("6.1: ")));
}

#ifdef Q_OS_LINUX // no other system has document portals

TEST_CASE("a file that was handed over without its folder is not called unreadable: what to do is", "[text]")
{
    for (const auto problem : {FileError::Problem::CannotRead, FileError::Problem::ReadOnly}) {
        for (const char *place :
             {"/run/user/1000/doc/ff7fafd6/", "/run/flatpak/doc/ff7fafd6/School/", "/run/user/0/../1/doc/a/"}) {
            const QString told = sentence(FileError{problem, QString::fromLatin1(place) + u"school.waymark"});
            CHECK(told.startsWith(QLatin1String("school.waymark ")));
            CHECK(told.contains(QLatin1String("Move it to your Documents folder")));
        }
        for (const char *place : {"/home/jo/run/user/1000/doc/", "/run/user/1000/", "/run/media/jo/doc/a/"})
            CHECK_FALSE(
                sentence(FileError{problem, QString::fromLatin1(place) + u"school.waymark"}).contains(u"Documents"));
    }
    CHECK_FALSE(sentence(FileError{FileError::Problem::NotFound, QStringLiteral("/run/user/1000/doc/a/school.waymark")})
                    .contains(u"Documents"));
}

#endif

TEST_CASE("levels, medians and changes read as people say them", "[text]")
{
    CHECK(levelName(level(0)) == "Not in place yet");
    CHECK(levelName(level(2)) == "Level 2");
    CHECK(levelNumeral(std::nullopt) != levelNumeral(level(0)));
    CHECK(medianNumerals(LevelRange{level(2), level(3)}) == "2-3");
    CHECK(medianNumerals(LevelRange{level(2), level(2)}) == "2");
    CHECK(changeText(1) == QStringLiteral("↑ up 1"));
    CHECK(changeText(-2) == QStringLiteral("↓ down 2"));
    CHECK(changeText(0) == "= same");
    ComparisonTotals totals;
    CHECK(changeCounts(totals).isEmpty());
    totals.same = 3;
    CHECK(changeCounts(totals) == "no change");
    totals.unanswered = 2;
    CHECK(changeCounts(totals) == QStringLiteral("%1 of %2 unchanged").arg(totals.same).arg(totals.same + 2));
    totals.fell = 2;
    CHECK(changeCounts(totals) == "0 up, 2 down");
    CHECK(decisionLine({ReviewId{}, number("1.1"), Standing::Draft, level(2), true}) == "Level 2, draft, query");
}

TEST_CASE("an academic year begins on the first of September", "[text]")
{
    CHECK(academicYearOf(QDate(2026, 8, 31)) == "2025/26");
    CHECK(academicYearOf(QDate(2026, 9, 1)) == "2026/27");
    CHECK(academicYearOf(QDate(2099, 10, 1)) == "2099/00");
    CHECK(nextAcademicYear(QStringLiteral("2098/99")) == "2099/00");
    CHECK(nextAcademicYear(QStringLiteral("2026/28")).isEmpty());
    CHECK(shortAcademicYear(QStringLiteral("2026/27")) == "26/27");
    CHECK(shortAcademicYear(QStringLiteral("Autumn")) == "Autumn");
    CHECK(longDate(QDate(2026, 11, 12), QLocale(QLocale::English)) == "12 November 2026");
}

TEST_CASE("every known role has a title, and governors read roles counted without names", "[text]")
{
    std::set<QString> titles;
    for (const QString &key : knownRoles()) {
        INFO(key.toStdString());
        CHECK(titles.insert(roleTitle(roleFrom(key))).second);
        CHECK_FALSE(roleTitle(roleFrom(key)).isEmpty());
    }
    const std::vector<Role> roles{roleFrom("headteacher"), roleFrom("senco"), roleFrom("head-of-year"),
                                  roleFrom("head-of-year"), roleFrom("Chaplain %1")};
    CHECK(rolesLine(roles, InstitutionKind::School) == "headteacher, SENCo, two heads of year, chaplain %1");
    // Of one's own words only those lose their capital that are no name.
    const std::vector<Role> own{roleFrom("Job coach"), roleFrom("Job coach"), roleFrom("Gatsby lead"),
                                roleFrom("SEND teacher"), roleFrom("Head of English")};
    CHECK(rolesLine(own, InstitutionKind::School) == "job coach (2), Gatsby lead, SEND teacher, head of English");
    CHECK(roleTitle(roleFrom("Job coach"), InstitutionKind::School) == "Job coach");
    CHECK(rolesLine({roleFrom("headteacher")}, InstitutionKind::College) == "principal");
    CHECK(rolesLine({}, InstitutionKind::School).isEmpty());
}

TEST_CASE("a college reads that the school edition was worded for it, and no other edition says so", "[text]")
{
    const Model &ours = builtInModel();
    CHECK(editionName(ours.structure, ours.wording, InstitutionKind::College) ==
          "School edition, worded for a college");
    CHECK(editionName(ours.structure, ours.wording, InstitutionKind::School) == ours.structure.title());
    const Model own = model({2});
    CHECK(editionName(own.structure, own.wording, InstitutionKind::College) == "Test edition");
    CHECK(wordingLine(own.structure, own.wording, InstitutionKind::School) == "Test wording, test edition");
}

TEST_CASE("a headline says what changed, what is strongest and what is weakest", "[text]")
{
    const Model built = model({3, 2});
    HeadlineFacts facts;
    facts.total = 5;
    CHECK(headline(facts, built.structure) == "No statements are answered yet.");
    facts.answered = 3;
    facts.upperHalf = 2;
    CHECK(headline(facts, built.structure) == "Two of the 3 statements answered reached level 3 or above.");
    facts.answered = 5;
    facts.since = ComparisonTotals{2, 1, 2};
    facts.largestRise = 1;
    facts.strongestTheme = 1;
    facts.weakest = number("2.1");
    facts.weakestLevel = level(0);
    CHECK(headline(facts, built.structure) ==
          QStringLiteral("Two of 5 statements went up a level and one went down; “Theme 1” is the strongest theme, and "
                         "“Statement 2.1” is not in place yet."));
    facts.weakest = number("1.2");
    CHECK(
        headline(facts, built.structure) ==
        QStringLiteral("Two of 5 statements went up a level and one went down; “Statement 1.2” is not in place yet."));
    facts.weakestLevel = level(3);
    CHECK(headline(facts, built.structure) ==
          QStringLiteral("Two of 5 statements went up a level and one went down; “Theme 1” is the strongest theme."));
    facts.strongestTheme.reset();
    facts.since = ComparisonTotals{0, 0, 4};
    CHECK(headline(facts, built.structure) == "None of the 4 statements compared changed level since the last review.");

    facts = {};
    facts.total = 5;
    facts.answered = 1;
    facts.weakest = number("2.1");
    facts.weakestLevel = level(2);
    CHECK(headline(facts, built.structure) == "One of 5 statements is answered so far; “Statement 2.1” is at level 2.");
    facts.answered = 5;
    facts.upperHalf = 2;
    facts.atWeakestLevel = 2;
    CHECK(headline(facts, built.structure) ==
          "Two of 5 statements reached level 3 or above; two statements are at level 2.");
    facts.weakestLevel = level(0);
    CHECK(headline(facts, built.structure) ==
          "Two of 5 statements reached level 3 or above; two statements are not in place yet.");
    facts.answered = facts.upperHalf = 3;
    facts.weakest.reset();
    CHECK(headline(facts, built.structure) == "All 3 statements answered reached level 3 or above.");
    facts.answered = facts.upperHalf = 5;
    CHECK(headline(facts, built.structure) == "All 5 statements reached level 3 or above.");
    facts.sole = level(4);
    CHECK(headline(facts, built.structure) == "All 5 statements are at level 4.");
    facts.sole = level(0);
    CHECK(headline(facts, built.structure) == "None of the 5 statements is in place yet.");
}

TEST_CASE("A text that goes on after a sentence goes on without its full stop", "[text]")
{
    CHECK(withoutFullStop(QStringLiteral("Hold an evening. Tell families. ")) == "Hold an evening. Tell families");
    for (const char *kept : {"Invite employers, colleges etc.", "And so on...", "At 3 p.m.", "Hold an evening"})
        CHECK(withoutFullStop(QString::fromLatin1(kept)) == QLatin1String(kept));
    Action action;
    action.what = QStringLiteral("Hold an evening.");
    action.owner = QStringLiteral("Headteacher");
    action.due = QDate(2027, 3, 31);
    CHECK(actionLine({}, action) == "Headteacher: Hold an evening, by 31 March 2027");
}

TEST_CASE("an undo says which gesture it takes back, and for what", "[text]")
{
    const Model built = model({5});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    const Step one = plan(workspace, edit::ChooseLevel{id, number("1.1"), level(2)}).value();
    CHECK(undoText(one) == "Undo choosing a level for 1.1");
    CHECK(redoText(one.inverse()) == "Redo choosing a level for 1.1");
    const Step removed = plan(workspace, edit::RemoveReview{id}).value();
    CHECK(undoText(removed) == "Undo removing a review");
    std::set<QString> texts;
    for (const char *name : {"choose-level",
                             "set-query",
                             "agree",
                             "answer",
                             "mark-point",
                             "write",
                             "add-action",
                             "revise-action",
                             "remove-action",
                             "add-review",
                             "revise-review",
                             "remove-review",
                             "use-wording",
                             "describe-institution",
                             "set-priorities",
                             "add-person",
                             "revise-person",
                             "remove-person",
                             "add-model",
                             "write-briefing",
                             "choose-highlight",
                             "finish-review",
                             "reopen-review"})
        CHECK(texts.insert(gestureText(Step{QString::fromLatin1(name), {}})).second);
    CHECK_FALSE(texts.contains(gestureText(Step{QStringLiteral("unheard-of"), {}})));
}

TEST_CASE("every reason is phrased, and an action is one line", "[text]")
{
    const Workspace workspace;
    using Kind = HighlightReason::Kind;
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(Kind::ChosenByLeader); ++i)
        CHECK(seen.insert(reasonText({static_cast<Kind>(i), level(3), 2}, workspace)).second);
    CHECK(reasonText({Kind::SameForYears, level(4), 2}, workspace) == "level 4 for two years");
    Action action;
    action.what = QStringLiteral("evening for 100%1 of parents");
    action.owner = QStringLiteral("Deputy head");
    action.due = QDate(2027, 3, 31);
    CHECK(actionLine(workspace, action) == "Deputy head: evening for 100%1 of parents, by 31 March 2027");
    CHECK(highlightRule(HighlightKind::Strength, 4) != highlightRule(HighlightKind::PriorityArea, 4));
    CHECK(numberWord(11) == "11");
}

TEST_CASE("a review typed in from paper was finished on its own date, and clocks show 24 hours everywhere", "[text]")
{
    Review review;
    CHECK(finishedOn(review).isNull());
    review.date = QDate(2024, 6, 12);
    review.finished = noon;
    CHECK(finishedOn(review) == noon.toLocalTime().date());
    review.enteredLater = true;
    CHECK(finishedOn(review) == QDate(2024, 6, 12));
    CHECK(clockTime(QTime(17, 13)) == "17:13");
    CHECK(clockTime(QTime(9, 5)) == "09:05");
}

TEST_CASE("A time of day is understood as people type it, and nothing is guessed")
{
    const QTime time(15, 45);
    for (const char *typed :
         {"15:45", "15.45", "15 45", "1545", " 15:45 ", "3.45pm", "3:45 PM", "3:45 p.m.", "345pm"}) {
        INFO(typed);
        CHECK(typedClock(QString::fromUtf8(typed)) == time);
    }
    CHECK(typedClock(QStringLiteral("9:05")) == QTime(9, 5));
    CHECK(typedClock(QStringLiteral("905")) == QTime(9, 5));
    CHECK(typedClock(QStringLiteral("0:00")) == QTime(0, 0));
    CHECK(typedClock(QStringLiteral("4 pm")) == QTime(16, 0));
    CHECK(typedClock(QStringLiteral("12am")) == QTime(0, 0));
    CHECK(typedClock(QStringLiteral("12 pm")) == QTime(12, 0));
    for (const char *typed :
         {"", "15", "15:4", "24:00", "15:60", "13pm", "0am", "15:45:30", "4p", "4m", "noon", "-3:00"}) {
        INFO(typed);
        CHECK_FALSE(typedClock(QString::fromUtf8(typed)));
    }
}
