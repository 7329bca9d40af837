// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/finding.h"
#include "core/review/rowtexts.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Two years of one school, with a text of most kinds in them.
struct TwoYears
{
    Workspace workspace = workspaceWith(model());
    ReviewId before = addReview(workspace, model(), "2025/26", QDate(2025, 11, 13));
    ReviewId now = addReview(workspace, model(), "2026/27", QDate(2026, 11, 12));

    void write(ReviewId review, const char *statement, edit::Write::Field field, const char *text)
    {
        perform(workspace, edit::Write{review, number(statement), field, QString::fromUtf8(text)});
    }
    ActionId addAction(const char *what)
    {
        Action action;
        action.id = ActionId::create();
        action.review = now;
        action.statements = {number("1.1")};
        action.what = QString::fromUtf8(what);
        perform(workspace, edit::AddAction{action});
        return action.id;
    }
    std::vector<HitGroup> find(const char *words, std::optional<ReviewId> inView = {}) const
    {
        return FindIndex(workspace, inView).find(QString::fromUtf8(words));
    }
    /// "2.4 Reason 2026/27" for each, in their order.
    std::vector<std::string> places(const char *words) const
    {
        std::vector<std::string> all;
        for (const HitGroup &group : find(words)) {
            for (const Hit &hit : group.texts) {
                const auto statement = hit.place.statement ? hit.place.statement->toString() + u' ' : QString();
                all.push_back(QStringLiteral("%1kind %2 %3")
                                  .arg(statement)
                                  .arg(static_cast<int>(hit.place.kind))
                                  .arg(hit.year)
                                  .trimmed()
                                  .toStdString());
            }
        }
        return all;
    }
    /// The texts, with what was found in [ ].
    std::vector<std::string> marked(const char *words) const
    {
        std::vector<std::string> all;
        for (const HitGroup &group : find(words)) {
            for (const Hit &hit : group.texts) {
                QString text = hit.text;
                for (auto word = hit.words.rbegin(); word != hit.words.rend(); ++word) {
                    text.insert(word->end(), u']');
                    text.insert(word->from, u'[');
                }
                all.push_back(text.toStdString());
            }
        }
        return all;
    }
};

using Field = edit::Write::Field;
using Texts = std::vector<std::string>;

const HitGroup *groupOf(const std::vector<HitGroup> &groups, HitKind kind)
{
    const auto found = std::ranges::find(groups, kind, &HitGroup::kind);
    return found == groups.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("Every word has to be found, in any order, as the beginning of a word", "[find]")
{
    TwoYears file;
    file.write(file.now, "1.1", Field::Rationale, "Mentors meet each tutor group twice a term.");
    CHECK(file.marked("tutor mentor") == Texts{"[Mentor]s meet each [tutor] group twice a term."});
    CHECK(file.marked("TERM twi") == Texts{"Mentors meet each tutor group [twi]ce a [term]."});
    CHECK(file.marked("mentor governor").empty());
    CHECK(file.marked("entors").empty());
    CHECK(file.marked("  ").empty());
    CHECK(file.marked("\"mentors\", tutor...") == Texts{"[Mentors] meet each [tutor] group twice a term."});
    CHECK(file.marked("?!").empty());
}

TEST_CASE("Letters are found as names are compared: whatever the case, the accents and the apostrophe", "[find]")
{
    TwoYears file;
    file.write(file.now, "1.1", Field::Evidence, "Zoë O’Brien’s café survey");
    CHECK(file.marked("zoe o'brien") == Texts{"[Zoë] [O’Brien]’s café survey"});
    CHECK(file.marked("CAFE") == Texts{"Zoë O’Brien’s [café] survey"});
    CHECK(file.marked("O´Brien's") == Texts{"Zoë [O’Brien’s] café survey"});
    // However a word is written and whatever stands around it, it is found as removing a name would find it.
    file.write(file.now, "1.2", Field::Evidence,
               "https://school.example/Anna%20Smith \u00a0LLOYD–HUGHES\n\nStraße\tﬁona");
    for (const char *each : {"smith", "lloyd-hughes", "strasse", "FIONA"}) {
        INFO(each);
        CHECK(file.find(each).size() == 1);
    }
}

TEST_CASE("A number finds the statement first, then what was written about it in each year, the newest first", "[find]")
{
    TwoYears file;
    file.write(file.before, "1.2", Field::Rationale, "Then");
    file.write(file.now, "1.2", Field::Rationale, "Now");
    const auto groups = file.find("1.2");
    REQUIRE(groups.size() >= 3);
    CHECK(groups[0].kind == HitKind::Statement);
    CHECK(groups[0].texts.front().place.statement == number("1.2"));
    const HitGroup *reasons = groupOf(groups, HitKind::Reason);
    REQUIRE(reasons);
    REQUIRE(reasons->texts.size() == 2);
    CHECK(reasons->texts[0].year == QStringLiteral("2026/27"));
    CHECK(reasons->texts[0].text == QStringLiteral("Now"));
    CHECK(reasons->texts[1].year == QStringLiteral("2025/26"));

    // With a word or a year it narrows down.
    const auto then = file.find("1.2 then");
    REQUIRE(then.size() == 1);
    CHECK(then[0].texts.front().year == QStringLiteral("2025/26"));
    const auto narrowed = file.find("1.2 2025");
    const HitGroup *ofYear = groupOf(narrowed, HitKind::Reason);
    REQUIRE(ofYear);
    CHECK(ofYear->count == 1);
    // A year alone finds its review, and not everything of it.
    CHECK(file.places("2025").size() == 1);
    CHECK(file.find("2025")[0].kind == HitKind::Review);
}

TEST_CASE("What a thing is called comes before what mentions it, and a whole word before its beginning", "[find]")
{
    TwoYears file;
    file.write(file.now, "1.1", Field::Rationale, "The alumni come.");
    file.write(file.before, "1.3", Field::Rationale, "An alum came.");
    const ActionId action = file.addAction("Alumni evening");
    const auto groups = file.find("alum");
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].kind == HitKind::Action);
    CHECK(groups[0].texts.front().place.row == action.value);
    CHECK(groups[1].texts[0].text == QStringLiteral("An alum came."));
    CHECK(groups[1].texts[1].text == QStringLiteral("The alumni come."));
}

TEST_CASE("Statements and descriptors are found once for all reviews that share them, in the one that is looked at",
          "[find]")
{
    const TwoYears file;
    const auto newest = file.find("statement 2.1");
    REQUIRE(groupOf(newest, HitKind::Statement));
    CHECK(groupOf(newest, HitKind::Statement)->count == 1);
    CHECK(groupOf(newest, HitKind::Statement)->texts.front().place.review == file.now);
    const auto inView = file.find("statement 2.1", file.before);
    CHECK(groupOf(inView, HitKind::Statement)->texts.front().place.review == file.before);
    // The institution's own word is in the descriptor, and its level in the place.
    const auto descriptors = file.find("school does 4 2.1");
    REQUIRE(descriptors.size() == 1);
    CHECK(descriptors[0].kind == HitKind::Descriptor);
    CHECK(descriptors[0].texts.front().place.level == level(4));
}

TEST_CASE("Progress is found with its action, a file with its evidence, a person with a role", "[find]")
{
    TwoYears file;
    const ActionId action = file.addAction("Train the tutors");
    perform(file.workspace, edit::NoteProgress{{ProgressNoteId::create(), action, QDate(2027, 1, 10),
                                                QStringLiteral("Half are done")}});
    EvidenceItem item{EvidenceId::create(), QStringLiteral("Parents' survey")};
    item.structure = model().structure.digest();
    perform(file.workspace, edit::AddEvidence{item});
    perform(file.workspace, edit::Attach{item.id, Attachment{item.id, QStringLiteral("answers.xlsx"), "x"}});
    const Person person{PersonId::create(), QStringLiteral("Anna Smith"), roleFrom(QStringLiteral("Archivist"))};
    perform(file.workspace, edit::AddPerson{person});

    const auto progress = file.find("half done");
    REQUIRE(progress.size() == 1);
    CHECK(progress[0].kind == HitKind::Progress);
    CHECK(progress[0].texts.front().place.row == action.value);
    CHECK(progress[0].texts.front().title == QStringLiteral("Train the tutors"));
    CHECK(file.find("answers.xlsx parents").at(0).texts.front().place.row == item.id.value);
    CHECK(file.find("archivist").at(0).texts.front().place.row == person.id.value);
    CHECK(file.marked("anna") == Texts{"[Anna] Smith"});
}

TEST_CASE("Nobody is found who was removed, with an index that was made afterwards", "[find]")
{
    TwoYears file;
    const Person person{PersonId::create(), QStringLiteral("Anna Smith"), roleFrom(QStringLiteral("Archivist"))};
    perform(file.workspace, edit::AddPerson{person});
    REQUIRE_FALSE(file.find("smith").empty());
    perform(file.workspace, edit::ForgetPerson{person.id, noon, {}});
    CHECK(file.find("smith").empty());
    CHECK(file.find("archivist").empty());
}

TEST_CASE("Why a review was opened again is found as people read it", "[find]")
{
    TwoYears file;
    perform(file.workspace, edit::FinishReview{file.before, noon});
    perform(file.workspace,
            edit::ReopenReview{ReopeningId::create(), file.before, noon, removedPersonReason.toString()});
    CHECK(file.find("privacy").empty());
    CHECK_FALSE(file.find("removed").empty());
}

TEST_CASE("What colleagues answered is not found", "[find]")
{
    TwoYears file;
    edit::ImportResponse import;
    import.response.id = ResponseId::create();
    import.response.review = file.now;
    import.response.claimedName = QStringLiteral("Bartholomew");
    import.response.wording = model().wording.digest();
    import.response.savedAt = noon;
    import.response.receivedAt = noon;
    ResponseAnswer answer{import.response.id, number("1.1")};
    answer.level = level(2);
    answer.comment = QStringLiteral("Quietly disagreed");
    import.answers = {answer};
    perform(file.workspace, import);
    REQUIRE(file.workspace.answers().size() == 1);
    CHECK(file.find("quietly").empty());
    CHECK(file.find("bartholomew").empty());
}

TEST_CASE("Of a kind with very much of it the best are shown, and all are counted", "[find]")
{
    TwoYears file;
    for (int i = 0; i < FindIndex::maxShown + 5; ++i)
        file.addAction("Visit an employer");
    const auto groups = file.find("employer");
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].count == FindIndex::maxShown + 5);
    CHECK(groups[0].texts.size() == FindIndex::maxShown);
}
