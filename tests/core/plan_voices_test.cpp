// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "core/review/namefinder.h"
#include "core/review/presets.h"
#include "core/review/reviewdigest.h"
#include "core/review/unanimity.h"
#include "tests/support/catch.h"
#include "tests/support/voices.h"

#include <algorithm>
#include <map>
#include <set>

using namespace waymark;
using namespace waymark::testing;
using Reason = Refusal::Reason;

namespace {

struct Asked
{
    Model model = testing::model();
    Workspace workspace = workspaceWith(model);
    ReviewId review = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    PersonId anna = addPerson(workspace, "Anna Smith", "headteacher");
    PersonId bob = addPerson(workspace, "Bob Jones", "senco");

    ResponseState stateOf(ResponseId id) const { return workspace.responses().find(id)->state; }
    const Decision decision(const char *statement) const { return workspace.decision(review, number(statement)); }
};

} // namespace

TEST_CASE("Themes are given out as one step, to people and to groups, and taken back as one")
{
    Asked it;
    const GroupId years = GroupId::create();
    perform(it.workspace, edit::AddGroup{{years, QStringLiteral("Heads of year")}, {it.anna, it.bob}});
    const Workspace before = it.workspace;
    const Step step = plan(it.workspace, edit::SetAssignments{it.review, {{{}, 1, it.anna}, {{}, 2, years}}}).value();
    it.workspace.apply(step);
    CHECK(it.workspace.assignmentsOf(it.review).size() == 2);
    it.workspace.apply(step.inverse());
    CHECK(it.workspace == before);
    CHECK(refusalOf(it.workspace, edit::SetAssignments{it.review, {{{}, 3, it.anna}}}) == Reason::NoSuchTheme);
    CHECK(refusalOf(it.workspace, edit::SetAssignments{it.review, {{{}, 1, GroupId::create()}}}) ==
          Reason::NoSuchGroup);
}

TEST_CASE("A preset gives themes by role, and names the roles that someone has who takes no part")
{
    Asked it;
    perform(it.workspace, edit::ReviseReview{it.review,
                                             QStringLiteral("2026/27"),
                                             QStringLiteral("Review"),
                                             QDate(2026, 11, 12),
                                             {{{}, it.anna, {QStringLiteral("headteacher"), {}}},
                                              {{}, it.bob, {QStringLiteral("careers-leader"), {}}}}});
    const Review &review = *it.workspace.review(it.review);
    const PresetAssignments pairs = presetAssignments(it.workspace, review, AssignmentPreset::PairsByTheme);
    // The test's model has themes 1 and 2 only: head and deputy, careers leader and data.
    // There is no deputy and no lead for data in the school: the two are each other's pair.
    CHECK(pairs.edit.assignments ==
          std::vector<Assignment>{
              {it.review, 1, it.anna}, {it.review, 1, it.bob}, {it.review, 2, it.bob}, {it.review, 2, it.anna}});
    CHECK(pairs.missing.empty());
    // A role that somebody of the list has, who takes no part, is named.
    addPerson(it.workspace, "Vic", "vice-principal");
    CHECK(presetAssignments(it.workspace, review, AssignmentPreset::PairsByTheme).missing ==
          std::vector<PresetAssignments::Missing>{{1, QStringLiteral("vice-principal")}});
    const auto all = presetAssignments(it.workspace, review, AssignmentPreset::EverythingToEveryone);
    CHECK(all.edit.assignments.size() == 4);
    CHECK(all.missing.empty());
}

TEST_CASE("The presets give the built-in model's six themes to whom they name, and pairs leave nobody out")
{
    const Model model = builtInModel();
    Workspace workspace = workspaceWith(model);
    const ReviewId id = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    std::vector<Participant> parts;
    std::map<PersonId, QString> roles;
    for (const char *role : {"headteacher", "vice-principal", "careers-leader", "slt-progress", "senco",
                             "head-of-inclusion", "slt-teaching", "slt-curriculum", "slt-personal-development",
                             "slt-link", "head-of-year", "head-of-department", "enterprise-adviser", "link-governor"}) {
        const PersonId person = addPerson(workspace, role, role);
        roles[person] = QString::fromLatin1(role);
        parts.push_back({id, person, {QString::fromLatin1(role), {}}});
    }
    perform(workspace,
            edit::ReviseReview{id, QStringLiteral("2026/27"), QStringLiteral("Review"), QDate(2026, 11, 12), parts});
    const Review &review = *workspace.review(id);
    const auto given = [&](AssignmentPreset preset) {
        const PresetAssignments made = presetAssignments(workspace, review, preset);
        CHECK(made.missing.empty());
        std::map<int, std::set<QString>> themes;
        for (const Assignment &each : made.edit.assignments)
            themes[each.theme].insert(roles.at(std::get<PersonId>(each.voice)));
        perform(workspace, made.edit); // the plan takes it as it is
        return themes;
    };
    using Themes = std::map<int, std::set<QString>>;
    // The pairs, and who is in none of them with the theme that is nearest to what they do.
    const Themes paired = given(AssignmentPreset::PairsByTheme);
    const Themes pairs{{1, {"headteacher", "vice-principal"}},  {2, {"careers-leader", "slt-progress"}},
                       {3, {"senco", "head-of-inclusion"}},     {4, {"slt-teaching", "slt-curriculum"}},
                       {5, {"slt-teaching", "slt-curriculum"}}, {6, {"senco", "head-of-inclusion"}}};
    std::set<QString> everyone;
    for (const auto &[theme, asked] : paired) {
        CHECK(std::ranges::includes(asked, pairs.at(theme)));
        everyone.insert(asked.begin(), asked.end());
    }
    CHECK(everyone.size() == 14);
    CHECK(paired.at(5).contains("enterprise-adviser"));
    CHECK(paired.at(1).contains("link-governor"));
    CHECK(given(AssignmentPreset::LinkLeaderAndTeam) ==
          Themes{{1, {"slt-link", "headteacher"}},
                 {2, {"slt-link", "head-of-year", "senco", "head-of-inclusion"}},
                 {3, {"slt-link", "head-of-department", "head-of-year"}},
                 {4, {"slt-link", "slt-curriculum", "head-of-department"}},
                 {5, {"slt-link", "headteacher", "enterprise-adviser"}}, // theirs are encounters with employers
                 {6, {"slt-link"}}});
    const Themes all = given(AssignmentPreset::EverythingToEveryone);
    REQUIRE(all.size() == 6);
    for (const auto &[theme, asked] : all)
        CHECK(asked.size() == 14);
}

TEST_CASE("No senior leader is taken for the link for careers but the one whose role it is")
{
    const Model model = builtInModel();
    Workspace workspace = workspaceWith(model);
    const ReviewId id = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    const auto takePart = [&](const std::vector<std::pair<PersonId, const char *>> &people) {
        std::vector<Participant> parts;
        for (const auto &[person, role] : people)
            parts.push_back({id, person, {QString::fromLatin1(role), {}}});
        perform(workspace, edit::ReviseReview{id, QStringLiteral("2026/27"), QStringLiteral("Review"),
                                              QDate(2026, 11, 12), parts});
        return presetAssignments(workspace, *workspace.review(id), AssignmentPreset::LinkLeaderAndTeam);
    };
    const PersonId pastoral = addPerson(workspace, "Pat", "slt-pastoral");
    const PresetAssignments without = takePart({{pastoral, "slt-pastoral"}});
    CHECK(without.edit.assignments.empty());
    CHECK(std::ranges::count(without.missing, QStringLiteral("slt-link"), &PresetAssignments::Missing::role) == 6);
    // Two who share the role share every theme.
    const PersonId one = addPerson(workspace, "Lin", "slt-link");
    const PersonId two = addPerson(workspace, "Kim", "slt-link");
    const PresetAssignments shared = takePart({{pastoral, "slt-pastoral"}, {one, "slt-link"}, {two, "slt-link"}});
    CHECK(shared.edit.assignments.size() == 12);
    CHECK(std::ranges::none_of(shared.edit.assignments,
                               [&](const Assignment &each) { return each.voice == Voice(pastoral); }));
}

TEST_CASE("Themes are given out as last time to those who are there again, where there was a last time")
{
    Asked it;
    const GroupId years = GroupId::create();
    perform(it.workspace, edit::AddGroup{{years, QStringLiteral("Heads of year")}, {}});
    perform(it.workspace, edit::SetAssignments{it.review, {{{}, 1, it.anna}, {{}, 2, it.bob}, {{}, 2, years}}});
    CHECK_FALSE(isOffered(it.workspace, *it.workspace.review(it.review), AssignmentPreset::AsLastTime));

    const ReviewId next = addReview(it.workspace, it.model, "2027/28", QDate(2027, 11, 12));
    perform(it.workspace, edit::ReviseReview{next,
                                             QStringLiteral("2027/28"),
                                             QStringLiteral("Review"),
                                             QDate(2027, 11, 12),
                                             {{{}, it.anna, {QStringLiteral("headteacher"), {}}}}});
    const Review &review = *it.workspace.review(next);
    CHECK(isOffered(it.workspace, review, AssignmentPreset::AsLastTime));
    const PresetAssignments last = presetAssignments(it.workspace, review, AssignmentPreset::AsLastTime);
    CHECK(last.edit.assignments == std::vector<Assignment>{{next, 1, it.anna}, {next, 2, years}}); // Bob left
    CHECK(last.missing.empty());
    perform(it.workspace, last.edit);
    CHECK(it.workspace.assignmentsOf(next).size() == 2);
}

TEST_CASE("The same file twice changes nothing, and a newer one of the same voice waits until somebody chooses")
{
    Asked it;
    const Response first = responseTo(it.workspace, it.review, Voice(it.anna));
    perform(it.workspace, edit::ImportResponse{first, {says("1.1", 2)}});
    Response again = first;
    again.id = ResponseId::create();
    CHECK(plan(it.workspace, edit::ImportResponse{again, {says("1.1", 2)}})->isEmpty());

    const Response second = responseTo(it.workspace, it.review, Voice(it.anna));
    perform(it.workspace, edit::ImportResponse{second, {says("1.1", 4)}});
    CHECK(it.stateOf(first.id) == ResponseState::Counts);
    CHECK(it.stateOf(second.id) == ResponseState::Waiting);
    REQUIRE(it.workspace.countingAnswers(it.review, number("1.1")).size() == 1);
    CHECK(it.workspace.countingAnswers(it.review, number("1.1"))[0]->level == level(2));

    perform(it.workspace, edit::ChooseResponse{second.id});
    CHECK(it.stateOf(first.id) == ResponseState::SetAside);
    CHECK(it.workspace.countingAnswers(it.review, number("1.1"))[0]->level == level(4));
}

TEST_CASE("Where nobody knows whose they are, the same claimed name and role is the same voice")
{
    Asked it;
    Response first = responseTo(it.workspace, it.review);
    first.claimedName = QStringLiteral("Anna  Smith");
    first.claimedRole = QStringLiteral("Head");
    Response second = responseTo(it.workspace, it.review);
    second.claimedName = QStringLiteral("anna smith");
    second.claimedRole = QStringLiteral("head");
    const Response nameless = responseTo(it.workspace, it.review);
    const Response nobody = responseTo(it.workspace, it.review);
    for (const Response &each : {first, second, nameless, nobody})
        perform(it.workspace, edit::ImportResponse{each, {says("1.1", 2)}});
    CHECK(it.stateOf(second.id) == ResponseState::Waiting);
    CHECK(it.stateOf(nobody.id) == ResponseState::Counts);
    // Said to be somebody else's after all, it counts.
    perform(it.workspace, edit::MatchResponse{second.id, Voice(it.bob)});
    CHECK(it.stateOf(second.id) == ResponseState::Counts);
    perform(it.workspace, edit::MatchResponse{nobody.id, Voice(it.bob)});
    CHECK(it.stateOf(nobody.id) == ResponseState::Waiting);
    perform(it.workspace, edit::RemoveResponse{second.id});
    CHECK(it.stateOf(nobody.id) == ResponseState::Counts);
    CHECK(it.workspace.answersOf(second.id).empty());
}

TEST_CASE("One person who answers several times under one name in other spellings counts once", "[names]")
{
    Asked it;
    const char *const spellings[] = {"Jos\u00e9 O'Brien",       "Jos\u00e9 O\u2019Brien",  "Jose\u0301 O'Brien",
                                     "Jos\u00e9 O'Bri\u200ben", "JOS\u00c9  O\u02bcBRIEN", "Jose O'Brien"};
    std::vector<ResponseId> made;
    for (const char *name : spellings) {
        Response response = responseTo(it.workspace, it.review);
        response.claimedName = QString::fromUtf8(name);
        perform(it.workspace, edit::ImportResponse{response, {says("1.1", 2)}});
        made.push_back(response.id);
    }
    CHECK(it.stateOf(made.front()) == ResponseState::Counts);
    for (std::size_t i = 1; i < made.size(); ++i)
        CHECK(it.stateOf(made[i]) == ResponseState::Waiting);
    CHECK(it.workspace.countingAnswers(it.review, number("1.1")).size() == 1);
    Response another = responseTo(it.workspace, it.review);
    another.claimedName = QStringLiteral("Jos\u00e9 O'Bryan");
    perform(it.workspace, edit::ImportResponse{another, {says("1.1", 2)}});
    CHECK(it.stateOf(another.id) == ResponseState::Counts);
}

TEST_CASE("What was made for someone and is under another name waits until somebody says whose it is", "[names]")
{
    Asked it; // Anna and Bob
    const Person &anna = *it.workspace.people().find(it.anna);
    const auto bring = [&](const QString &claimed) {
        Response response = responseTo(it.workspace, it.review, Voice(it.anna));
        response.claimedName = claimed;
        if (it.workspace.isUnderAnotherName(response))
            response.state = ResponseState::Waiting;
        perform(it.workspace, edit::ImportResponse{response, {says("1.1", 2)}});
        return response.id;
    };
    const ResponseId jan = bring(QStringLiteral("Jan Wild"));
    CHECK(it.stateOf(jan) == ResponseState::Waiting);
    CHECK(it.workspace.countingAnswers(it.review, number("1.1")).empty());
    // Her own counts beside it, and when that goes the other one does not take its place unasked.
    const ResponseId own = bring(anna.name);
    CHECK(it.stateOf(own) == ResponseState::Counts);
    perform(it.workspace, edit::RemoveResponse{own});
    CHECK(it.stateOf(jan) == ResponseState::Waiting);
    // It is hers after all, or Bob's.
    Workspace hers = it.workspace;
    perform(hers, edit::MatchResponse{jan, Voice(it.anna)});
    CHECK(hers.responses().find(jan)->state == ResponseState::Counts);
    CHECK(plan(hers, edit::MatchResponse{jan, Voice(it.anna)})->isEmpty());
    perform(it.workspace, edit::MatchResponse{jan, Voice(it.bob)});
    CHECK(it.stateOf(jan) == ResponseState::Counts);
    CHECK(it.workspace.countingOf(it.review, Voice(it.bob)).front()->id == jan);
    CHECK(it.workspace.countingOf(it.review, Voice(it.anna)).empty());
}

TEST_CASE("Spellings, titles, initials and parts of a name are the same person; another first name is not", "[names]")
{
    for (const char *same : {"mo  ALI", "Mo Áli", "Mr Mo Ali", "Mr Ali", "Mo", "M. Ali", "Ali, Mo",
                             "Mo Ali (job coach)", "mo.ali@example.org", "Mo J Ali"})
        CHECK(canBeOnePerson(QStringLiteral("Mo Ali"), QString::fromUtf8(same)));
    for (const char *other : {"Jan Wild", "Jan Ali", "Mona Ali", "M A", "Mo Aldi", "Head of year"})
        CHECK_FALSE(canBeOnePerson(QStringLiteral("Mo Ali"), QString::fromUtf8(other)));
    CHECK(canBeOnePerson(QStringLiteral("Siân O’Brien-Hughes"), QStringLiteral("sian obrien hughes")));
    // A first name that two people have is not told apart; the whole name of another one of the list is.
    Asked it;
    const PersonId moSmith = addPerson(it.workspace, "Mo Smith");
    const PersonId mo = addPerson(it.workspace, "Mo");
    Response response = responseTo(it.workspace, it.review, Voice(moSmith));
    response.claimedName = QStringLiteral("mo");
    CHECK(it.workspace.isUnderAnotherName(response));
    response.voice = Voice(mo);
    CHECK_FALSE(it.workspace.isUnderAnotherName(response));
    // No name to differ from: someone known by their role, a group, nobody.
    response.claimedName = QStringLiteral("Jan Wild");
    response.voice = Voice(addPerson(it.workspace, "", "headteacher"));
    CHECK_FALSE(it.workspace.isUnderAnotherName(response));
    response.voice.reset();
    CHECK_FALSE(it.workspace.isUnderAnotherName(response));
}

TEST_CASE("Two returns under one role and no name are one voice until somebody says otherwise")
{
    Asked it;
    Response first = responseTo(it.workspace, it.review);
    first.claimedRole = QStringLiteral("Head of year");
    Response second = responseTo(it.workspace, it.review);
    second.claimedRole = QStringLiteral("head of  year");
    Response named = responseTo(it.workspace, it.review);
    named.claimedName = QStringLiteral("Jo");
    named.claimedRole = QStringLiteral("Head of year");
    for (const Response &each : {first, second, named})
        perform(it.workspace, edit::ImportResponse{each, {says("1.1", 2)}});
    CHECK(it.stateOf(second.id) == ResponseState::Waiting);
    CHECK(it.stateOf(named.id) == ResponseState::Counts);
    perform(it.workspace, edit::MatchResponse{second.id, Voice(it.bob)});
    CHECK(it.stateOf(second.id) == ResponseState::Counts);
    CHECK(it.stateOf(first.id) == ResponseState::Counts);
}

TEST_CASE("Of two that wait, the one that was saved last counts when the one that counted is set aside")
{
    Asked it;
    Response first = responseTo(it.workspace, it.review, Voice(it.anna));
    Response saved = responseTo(it.workspace, it.review, Voice(it.anna));
    Response before = responseTo(it.workspace, it.review, Voice(it.anna)); // came last, from an old mail
    saved.savedAt = noon.addDays(2);
    before.savedAt = noon.addDays(1);
    perform(it.workspace, edit::ImportResponse{first, {says("1.1", 2)}});
    perform(it.workspace, edit::ImportResponse{saved, {says("1.1", 4)}});
    perform(it.workspace, edit::ImportResponse{before, {says("1.1", 3)}});
    perform(it.workspace, edit::ChooseResponse{first.id, edit::ChooseResponse::How::Aside});
    CHECK(it.stateOf(saved.id) == ResponseState::Counts);
    CHECK(it.stateOf(before.id) == ResponseState::Waiting);
}

TEST_CASE("Whether names are seen cannot change once somebody answered")
{
    Asked it;
    perform(it.workspace, edit::DescribeReflection{{it.review, {}, {}, true}});
    answer(it.workspace, it.review, "1.1", 2);
    CHECK(refusalOf(it.workspace, edit::DescribeReflection{{it.review, {}, {}, false}}) == Reason::NamesPromised);
    perform(it.workspace, edit::DescribeReflection{{it.review, QDate(2026, 11, 9), QStringLiteral("Soon"), true}});
}

TEST_CASE("An answer that contradicts itself is refused")
{
    Asked it;
    const auto importing = [&](PackKind kind, const ResponseAnswer &said) {
        Response response = responseTo(it.workspace, it.review);
        response.kind = kind;
        return edit::ImportResponse{response, {said}};
    };
    const StatementNumber at = number("1.1");
    CHECK(refusalOf(it.workspace, importing(PackKind::Blind, {{}, at, level(2), true})) == Reason::AnswerMakesNoSense);
    CHECK(refusalOf(it.workspace, importing(PackKind::Blind, {{}, at, level(2), false, Stance::Agree})) ==
          Reason::AnswerMakesNoSense);
    CHECK(refusalOf(it.workspace, importing(PackKind::DraftShown, {{}, at, {}, false, Stance::Agree})) ==
          Reason::AnswerMakesNoSense);
    CHECK(plan(it.workspace, importing(PackKind::DraftShown, {{}, at, {}, false, Stance::Higher})));
    CHECK(refusalOf(it.workspace, importing(PackKind::Blind, says("1.1", 5))) == Reason::LevelOutOfRange);
    CHECK(refusalOf(it.workspace, importing(PackKind::Blind, says("3.1", 1))) == Reason::NoSuchStatement);
    ResponseAnswer tooLong = says("1.1", 1);
    tooLong.comment = QString(maxAnswer + 1, u'x');
    CHECK(refusalOf(it.workspace, importing(PackKind::Blind, tooLong)) == Reason::TextTooLong);
}

TEST_CASE("Answering in the program begins a response with its first answer and changes it with the next")
{
    Asked it;
    Response header = responseTo(it.workspace, it.review, Voice(it.anna));
    perform(it.workspace, edit::RecordAnswer{header, number("1.1"), level(2)});
    CHECK(it.workspace.responses().find(header.id)->origin == ResponseOrigin::Program);
    CHECK(it.workspace.responses().find(header.id)->source.isEmpty());
    perform(it.workspace, edit::WriteAnswer{header, number("1.1"), edit::WriteAnswer::Field::Comment, "Because"});
    perform(it.workspace, edit::MarkAnswer{header, number("1.1"), level(2), 1, Mark::NotYet});
    perform(it.workspace, edit::RecordAnswer{header, number("1.1"), level(3), false, {}, true});
    CHECK(it.workspace.answer(header.id, number("1.1"))->comment == "Because");
    CHECK(it.workspace.answer(header.id, number("1.1"))->level == level(3));
    perform(it.workspace, edit::RecordAnswer{header, number("2.1"), {}, true});
    perform(it.workspace, edit::RecordAnswer{header, number("2.1")});
    CHECK(it.workspace.answer(header.id, number("2.1")) == nullptr);
    // What came in a file stays what its writer said.
    const ResponseId file = answer(it.workspace, it.review, "1.1", 2);
    CHECK(refusalOf(it.workspace, edit::RecordAnswer{*it.workspace.responses().find(file), number("1.1"), level(4)}) ==
          Reason::AnsweredInFile);
}

TEST_CASE("Each round of agreeing is kept, the decision is the newest, and undo takes back one")
{
    Asked it;
    const Role head{QStringLiteral("headteacher"), {}};
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(2)});
    perform(it.workspace,
            edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("First reason")});
    perform(it.workspace, edit::Agree{it.review, {number("1.1")}, noon, QStringLiteral("Draft")});
    perform(it.workspace, edit::ChooseRound{it.review, QStringLiteral("SLT")});
    perform(it.workspace, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale,
                                      QStringLiteral("Second reason"), true});
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(3)});
    const Workspace before = it.workspace;
    const Step step = plan(it.workspace, edit::Agree{it.review,
                                                     {number("1.1")},
                                                     noon.addDays(1),
                                                     QStringLiteral("SLT"),
                                                     {head, head},
                                                     QStringLiteral("One sees it lower")})
                          .value();
    it.workspace.apply(step);
    const auto rounds = it.workspace.settlementsOf(it.review, number("1.1"));
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0]->round == "Draft");
    CHECK(rounds[0]->rationale == "First reason");
    CHECK(rounds[0]->level == level(2));
    CHECK(rounds[1]->rationale == "Second reason");
    CHECK(rounds[1]->present == std::vector<Role>{head, head});
    CHECK(rounds[1]->dissent == "One sees it lower");
    CHECK(it.decision("1.1").round == "SLT");
    CHECK(it.decision("1.1").level == level(3));
    // The reason is still being written while the round goes on.
    Workspace later = it.workspace;
    perform(later,
            edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Better said"), true});
    CHECK(later.settlementsOf(it.review, number("1.1"))[1]->rationale == "Better said");
    CHECK(later.settlementsOf(it.review, number("1.1"))[0]->rationale == "First reason");
    it.workspace.apply(step.inverse());
    CHECK(it.workspace == before);
}

TEST_CASE("A new post counts in reviews that are under way, and not in those that are finished")
{
    Asked it;
    const Person dai{PersonId::create(), QStringLiteral("Dai Pryce"), Role{QStringLiteral("senco"), {}}};
    perform(it.workspace, edit::AddPerson{dai});
    const Review before = *it.workspace.review(it.review);
    const ReviewId last = ReviewId::create();
    Review earlier = before;
    earlier.id = last;
    earlier.number = 0;
    earlier.year = QStringLiteral("2025/26");
    perform(it.workspace, edit::AddReview{earlier, {{last, dai.id, dai.role}}});
    perform(it.workspace, edit::FinishReview{last, noon});
    perform(it.workspace,
            edit::ReviseReview{it.review, before.year, before.title, before.date, {{it.review, dai.id, dai.role}}, {}});
    const auto roleIn = [&](ReviewId review) { return it.workspace.participants().find({review, dai.id})->role.key; };
    const Step step =
        plan(it.workspace, edit::RevisePerson{{dai.id, dai.name, Role{QStringLiteral("vice-principal"), {}}}}).value();
    it.workspace.apply(step);
    CHECK(roleIn(it.review) == u"vice-principal");
    CHECK(roleIn(last) == u"senco");
    it.workspace.apply(step.inverse());
    CHECK(roleIn(it.review) == u"senco");
    // Who takes part in another role than their own keeps that.
    perform(it.workspace, edit::ReviseReview{it.review,
                                             before.year,
                                             before.title,
                                             before.date,
                                             {{it.review, dai.id, Role{QStringLiteral("data-lead"), {}}}},
                                             {}});
    perform(it.workspace, edit::RevisePerson{{dai.id, dai.name, Role{QStringLiteral("vice-principal"), {}}}});
    CHECK(roleIn(it.review) == u"data-lead");
}

TEST_CASE("Agreeing again what is agreed says nothing new, unless it is in another round")
{
    Asked it;
    agree(it.workspace, it.review, "1.1", 3);
    CHECK(it.workspace.settlements().size() == 1);
    CHECK(plan(it.workspace, edit::Agree{it.review, {number("1.1")}, noon})->isEmpty());
    perform(it.workspace, edit::Agree{it.review, {number("1.1")}, noon.addDays(1), QStringLiteral("Head")});
    CHECK(it.workspace.settlements().size() == 2);
    CHECK(it.decision("1.1").round == "Head");
}

TEST_CASE("Agreeing in one step wants four answers, all the same, and no query")
{
    Asked it;
    const auto together = edit::AgreeUnanimous{it.review, {number("1.1")}, noon};
    for (int i = 0; i < 3; ++i)
        answer(it.workspace, it.review, "1.1", 2);
    CHECK(refusalOf(it.workspace, together) == Reason::NotUnanimous);
    answer(it.workspace, it.review, {{}, number("1.1"), {}, true}); // "I don't know" is no answer for this
    CHECK(refusalOf(it.workspace, together) == Reason::NotUnanimous);
    answer(it.workspace, it.review, "1.1", 2);
    CHECK(unanimousLevel(it.workspace, it.review, number("1.1")) == level(2));
    Workspace queried = it.workspace;
    perform(queried, edit::SetQuery{it.review, number("1.1"), true});
    CHECK(refusalOf(queried, together) == Reason::NotUnanimous);
    // Who sees the draft higher does not agree, with or without a level.
    for (const Stance stance : {Stance::Higher, Stance::Lower}) {
        Workspace dissenting = it.workspace;
        Response response = responseTo(dissenting, it.review);
        response.kind = PackKind::DraftShown;
        perform(dissenting, edit::ImportResponse{response, {{{}, number("1.1"), {}, false, stance}}});
        CHECK(refusalOf(dissenting, together) == Reason::NotUnanimous);
        CHECK_FALSE(unanimousLevel(dissenting, it.review, number("1.1")));
    }
    Workspace doubted = it.workspace;
    answer(doubted, it.review, {{}, number("1.1"), {}, false, {}, true});
    CHECK(refusalOf(doubted, together) == Reason::NotUnanimous);

    for (int i = 0; i < 4; ++i)
        answer(it.workspace, it.review, "2.1", 4);
    const Workspace before = it.workspace;
    const Step step =
        plan(it.workspace, edit::AgreeUnanimous{it.review, {number("1.1"), number("2.1")}, noon, "SLT"}).value();
    it.workspace.apply(step);
    CHECK(it.decision("1.1").standing == Standing::Agreed);
    CHECK(it.decision("1.1").level == level(2));
    CHECK(it.decision("2.1").level == level(4));
    it.workspace.apply(step.inverse());
    CHECK(it.workspace == before);
    // One that differs refuses the whole step.
    answer(it.workspace, it.review, "2.1", 3);
    CHECK(refusalOf(it.workspace, edit::AgreeUnanimous{it.review, {number("1.1"), number("2.1")}, noon}) ==
          Reason::NotUnanimous);
}

TEST_CASE("A review without settlements has the digest it always had, and settlements are covered by form 2")
{
    Asked it;
    CHECK(reviewBytes(it.workspace, *it.workspace.review(it.review)).startsWith("16:waymark-review/1"));
    agree(it.workspace, it.review, "1.1", 3);
    const QByteArray bytes = reviewBytes(it.workspace, *it.workspace.review(it.review));
    CHECK(bytes.startsWith("16:waymark-review/2"));
    perform(it.workspace, edit::WriteDissent{it.review, number("1.1"), 1, QStringLiteral("Not all of us")});
    CHECK(reviewBytes(it.workspace, *it.workspace.review(it.review)) != bytes);
    // Responses lie outside: they may be removed after finishing.
    const Digest digest = reviewDigest(it.workspace, *it.workspace.review(it.review));
    answer(it.workspace, it.review, "1.1", 1);
    CHECK(reviewDigest(it.workspace, *it.workspace.review(it.review)) == digest);
}

TEST_CASE("The meeting's rounds, room and plan are kept, and nonsense in them is refused")
{
    Asked it;
    perform(it.workspace, edit::SetRounds{it.review, {QStringLiteral(" Team "), QStringLiteral("Head")}});
    CHECK(it.workspace.meeting(it.review).rounds == QStringList{"Team", "Head"});
    perform(it.workspace, edit::SetPresence{it.review, {it.bob, it.anna}});
    CHECK(it.workspace.rolesInTheRoom(it.review) ==
          std::vector<Role>{{QStringLiteral("headteacher"), {}}, {QStringLiteral("senco"), {}}});
    const edit::SetMeetingPlan planned{it.review, {{{}, 9, "Start", 5, {}}, {{}, 9, "Theme 1", 10, 1}}};
    perform(it.workspace, planned);
    REQUIRE(it.workspace.meetingItemsOf(it.review).size() == 2);
    CHECK(it.workspace.meetingItemsOf(it.review)[1]->position == 2);
    CHECK(refusalOf(it.workspace, edit::SetMeetingPlan{it.review, {{{}, 1, "Long", 241, {}}}}) == Reason::BadMinutes);
    CHECK(refusalOf(it.workspace, edit::SetMeetingPlan{it.review, {{{}, 1, "T", 5, 9}}}) == Reason::NoSuchTheme);
    CHECK(refusalOf(it.workspace, edit::SetRounds{it.review, {"A", "A"}}) == Reason::AlreadyThere);
    perform(it.workspace, edit::SetMeetingPlan{it.review, {}});
    CHECK(it.workspace.meetingItems().isEmpty());
}

TEST_CASE("A meeting's day, time and place are kept, as one row that goes with the last of them")
{
    Asked it;
    const auto arrange = [&](std::optional<QDate> day, std::optional<QTime> start, const char *place) {
        return edit::ArrangeMeeting{{it.review, day, start, QString::fromUtf8(place)}};
    };
    CHECK(it.workspace.arrangement(it.review).isEmpty());
    CHECK(plan(it.workspace, arrange({}, {}, " "))->isEmpty());
    const QDate day(2026, 12, 3);
    const Step step = plan(it.workspace, arrange(day, QTime(15, 45, 30), " Room\n4 ")).value();
    it.workspace.apply(step);
    CHECK(it.workspace.arrangement(it.review) ==
          Arrangement{it.review, day, QTime(15, 45), QStringLiteral("Room 4")}); // to the minute, in one line
    CHECK(plan(it.workspace, arrange(day, QTime(15, 45), "Room 4"))->isEmpty());
    perform(it.workspace, arrange({}, QTime(0, 0), ""));
    CHECK(it.workspace.arrangement(it.review).start == QTime(0, 0)); // midnight is a time as well
    perform(it.workspace, arrange(QDate(), {}, ""));
    CHECK(it.workspace.arrangements().isEmpty());
    CHECK(refusalOf(it.workspace, arrange({}, {}, QByteArray(201, 'x').constData())) == Reason::TextTooLong);
    CHECK(refusalOf(it.workspace, edit::ArrangeMeeting{{ReviewId::create(), day}}) == Reason::NoSuchReview);

    // Next year's meeting is on another day; when this one was is told of a finished review too.
    perform(it.workspace, arrange(day, {}, "Room 4"));
    const ReviewId next = addReview(it.workspace, it.model, "2027/28", QDate(2027, 11, 12));
    CHECK(it.workspace.arrangement(next).isEmpty());
    const Digest digest = reviewDigest(it.workspace, *it.workspace.review(it.review));
    perform(it.workspace, arrange(day, {}, "Room 5"));
    CHECK(reviewDigest(it.workspace, *it.workspace.review(it.review)) == digest);
    perform(it.workspace, edit::FinishReview{it.review, noon});
    CHECK(refusalOf(it.workspace, arrange({}, {}, "")) == Reason::ReviewFinished);
    perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.review, noon, QStringLiteral("Moved")});
    perform(it.workspace, edit::RemoveReview{it.review});
    CHECK(it.workspace.arrangements().isEmpty());
}

TEST_CASE("Whoever is in the meeting sent no apologies, and who sent some stays among the people")
{
    Asked it;
    const auto sorry = [&] { return it.workspace.peopleWithApologies(it.review); };
    perform(it.workspace, edit::SetApologies{it.review, {it.anna, it.bob}});
    CHECK(it.workspace.rolesWithApologies(it.review) ==
          std::vector<Role>{{QStringLiteral("headteacher"), {}}, {QStringLiteral("senco"), {}}});
    CHECK(it.workspace.rolesInTheRoom(it.review).empty());
    const Workspace before = it.workspace;
    const Step came = plan(it.workspace, edit::SetPresence{it.review, {it.anna}}).value();
    const Step twice = plan(it.workspace, edit::SetPresence{it.review, {it.anna, it.anna}}).value();
    CHECK(twice.changes == came.changes); // a row is removed once, or the file would refuse the second time
    it.workspace.apply(came);
    CHECK(sorry() == std::vector<PersonId>{it.bob});
    CHECK(it.workspace.apologies().size() == 1);
    it.workspace.apply(came.inverse());
    CHECK(it.workspace == before);
    it.workspace.apply(came);
    perform(it.workspace, edit::SetApologies{it.review, {it.anna, it.bob}}); // she is here
    CHECK(sorry() == std::vector<PersonId>{it.bob});
    CHECK(refusalOf(it.workspace, edit::SetApologies{it.review, {PersonId::create()}}) == Reason::NoSuchPerson);
    // Removed from the list, they would be missing in the minutes.
    CHECK(refusalOf(it.workspace, edit::RemovePerson{it.bob}) == Reason::PersonTookPart);
    perform(it.workspace, edit::ForgetPerson{it.bob, noon, ReopeningId::create()});
    CHECK(sorry() == std::vector<PersonId>{it.bob});
    CHECK(it.workspace.isFormer(it.bob));
    perform(it.workspace, edit::SetApologies{it.review, {it.bob}}); // stays ticked
    perform(it.workspace, edit::SetApologies{it.review, {}});
    CHECK(refusalOf(it.workspace, edit::SetApologies{it.review, {it.bob}}) == Reason::PersonGone);
    CHECK(it.workspace.apologies().isEmpty());
}

TEST_CASE("Who is taken off a review has sent no apologies to its meeting")
{
    Asked it;
    const Review review = *it.workspace.review(it.review);
    const auto takePart = [&](const std::vector<PersonId> &people) {
        edit::ReviseReview edit{it.review, review.year, review.title, review.date, {}};
        for (const PersonId person : people)
            edit.participants.push_back({it.review, person, it.workspace.people().find(person)->role});
        perform(it.workspace, edit);
    };
    takePart({it.anna, it.bob});
    perform(it.workspace, edit::SetApologies{it.review, {it.anna, it.bob}});
    takePart({it.anna});
    CHECK(it.workspace.peopleWithApologies(it.review) == std::vector<PersonId>{it.anna});
}

TEST_CASE("What the room says with its hands is kept for each round, next to the responses and apart from them")
{
    Asked it;
    answer(it.workspace, it.review, "1.1", 2);
    const auto counted = [&](const char *round, std::vector<int> hands, int minute = 0) {
        return edit::CountHands{{HandCountId::create(), it.review, number("1.1"), noon.addSecs(60 * minute),
                                 QString::fromUtf8(round), std::move(hands)}};
    };
    const auto kept = [&] {
        std::vector<std::vector<int>> hands;
        for (const HandCount *each : it.workspace.handCountsOf(it.review, number("1.1")))
            hands.push_back(each->hands);
        return hands;
    };
    perform(it.workspace, counted("SLT", {0, 1, 5, 2, 0}));
    perform(it.workspace, counted("Governors", {0, 0, 0, 4, 0}, 1));
    CHECK(kept() == std::vector<std::vector<int>>{{0, 1, 5, 2, 0}, {0, 0, 0, 4, 0}});
    // Once more in a round: that count takes the place of the one before. The same again is no change.
    const Step again = plan(it.workspace, counted(" SLT ", {0, 0, 6, 2, 0}, 2)).value();
    it.workspace.apply(again);
    CHECK(kept() == std::vector<std::vector<int>>{{0, 0, 0, 4, 0}, {0, 0, 6, 2, 0}});
    CHECK(plan(it.workspace, counted("SLT", {0, 0, 6, 2, 0}, 3))->isEmpty());
    it.workspace.apply(again.inverse());
    CHECK(kept() == std::vector<std::vector<int>>{{0, 1, 5, 2, 0}, {0, 0, 0, 4, 0}});
    // Nobody's hand: the round has no count.
    perform(it.workspace, counted("SLT", {0, 0, 0, 0, 0}, 4));
    CHECK(kept() == std::vector<std::vector<int>>{{0, 0, 0, 4, 0}});
    CHECK(it.workspace.countingAnswers(it.review, number("1.1")).size() == 1);

    CHECK(refusalOf(it.workspace, counted("SLT", {0, 0, 1000, 0, 0})) == Reason::TooManyHands);
    CHECK(refusalOf(it.workspace, counted("SLT", {0, -1, 1, 0, 0})) == Reason::TooManyHands);
    CHECK(refusalOf(it.workspace, counted("SLT", {0, 1})) == Reason::TooManyHands);
    auto elsewhere = counted("SLT", {0, 1, 0, 0, 0});
    elsewhere.count.statement = number("9.9");
    CHECK(refusalOf(it.workspace, elsewhere) == Reason::NoSuchStatement);
    perform(it.workspace, edit::RemoveReview{it.review});
    CHECK(it.workspace.handCounts().isEmpty());
}

TEST_CASE("A logo and a Word template are kept once each, and one that cannot be kept is refused")
{
    Asked it;
    const auto chosen = [](SchoolFileKind kind, const char *name, qsizetype size) {
        return edit::SetSchoolFile{kind, SchoolFile{{}, QString::fromUtf8(name), QByteArray(size, 'x')}};
    };
    perform(it.workspace, chosen(SchoolFileKind::WordTemplate, "C:\\papers\\ours.docx", 10));
    perform(it.workspace, chosen(SchoolFileKind::Logo, "logo.png", 4));
    perform(it.workspace, chosen(SchoolFileKind::Logo, "/home/logo.svg", 5));
    REQUIRE(it.workspace.schoolFiles().size() == 2);
    CHECK(it.workspace.schoolFiles().find(SchoolFileKind::Logo)->name == "logo.svg");
    CHECK(it.workspace.schoolFiles().find(SchoolFileKind::WordTemplate)->name == "ours.docx");
    CHECK(refusalOf(it.workspace, chosen(SchoolFileKind::Logo, "..", 5)) == Reason::NameMissing);
    CHECK(refusalOf(it.workspace, chosen(SchoolFileKind::Logo, "a.png", 0)) == Reason::FileEmpty);
    CHECK(refusalOf(it.workspace, chosen(SchoolFileKind::Logo, "a.png", maxSchoolFile + 1)) ==
          Reason::SchoolFileTooLarge);
    perform(it.workspace, edit::SetSchoolFile{SchoolFileKind::Logo, {}});
    CHECK(it.workspace.schoolFiles().size() == 1);
    CHECK(plan(it.workspace, edit::SetSchoolFile{SchoolFileKind::Logo, {}})->isEmpty());
}

TEST_CASE("Removing a review takes all that colleagues said of it along, and undo brings it back")
{
    Asked it;
    answer(it.workspace, it.review, "1.1", 2);
    perform(it.workspace, edit::SetAssignments{it.review, {{{}, 1, it.anna}}});
    perform(it.workspace, edit::SetPresence{it.review, {it.bob}});
    agree(it.workspace, it.review, "1.1", 3);
    const Workspace before = it.workspace;
    const Step step = plan(it.workspace, edit::RemoveReview{it.review}).value();
    it.workspace.apply(step);
    CHECK(it.workspace.responses().isEmpty());
    CHECK(it.workspace.answers().isEmpty());
    CHECK(it.workspace.assignments().isEmpty());
    CHECK(it.workspace.settlements().isEmpty());
    it.workspace.apply(step.inverse());
    CHECK(it.workspace == before);
}

TEST_CASE("Where somebody left, the lists that they stand in can still be changed")
{
    Asked it;
    const GroupId group = GroupId::create();
    perform(it.workspace, edit::AddGroup{{group, QStringLiteral("SEND")}, {it.anna}});
    perform(it.workspace, edit::SetPresence{it.review, {it.anna}});
    perform(it.workspace, edit::SetAssignments{it.review, {{{}, 1, it.anna}}});
    perform(it.workspace, edit::ForgetPerson{it.anna, noon, ReopeningId::create()});
    CHECK(plan(it.workspace, edit::ReviseGroup{{group, QStringLiteral("SEND team")}, {it.anna, it.bob}}));
    CHECK(plan(it.workspace, edit::SetPresence{it.review, {it.anna, it.bob}}));
    CHECK(plan(it.workspace, edit::SetAssignments{it.review, {{{}, 1, it.anna}, {{}, 2, it.bob}}}));
    CHECK(refusalOf(it.workspace, edit::SetAssignments{it.review, {{{}, 2, it.anna}}}) == Reason::PersonGone);
    CHECK(
        refusalOf(it.workspace, edit::RevisePerson{{it.anna, QStringLiteral("Anna"), {QStringLiteral("senco"), {}}}}) ==
        Reason::PersonGone);
}

TEST_CASE("A theme that a pattern has nobody for goes to the careers leader")
{
    const Model model = builtInModel();
    Workspace workspace = workspaceWith(model);
    const ReviewId id = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    const PersonId leader = addPerson(workspace, "Lea", "careers-leader");
    const PersonId senco = addPerson(workspace, "Sen", "senco");
    perform(workspace, edit::ReviseReview{id,
                                          QStringLiteral("2026/27"),
                                          QStringLiteral("Review"),
                                          QDate(2026, 11, 12),
                                          {{id, leader, {QStringLiteral("careers-leader"), {}}},
                                           {id, senco, {QStringLiteral("senco"), {}}}}});
    for (const AssignmentPreset preset : {AssignmentPreset::PairsByTheme, AssignmentPreset::LinkLeaderAndTeam}) {
        const PresetAssignments made = presetAssignments(workspace, *workspace.review(id), preset);
        std::map<int, std::set<PersonId>> asked;
        for (const Assignment &each : made.edit.assignments)
            asked[each.theme].insert(std::get<PersonId>(each.voice));
        CHECK(asked.size() == 6);
        CHECK(asked[4].contains(leader));
    }
    const auto with = [&](AssignmentPreset preset) {
        return presetAssignments(workspace, *workspace.review(id), preset);
    };
    // The link is what that pattern is called after; nobody misses a head of inclusion whom the school has not got.
    CHECK(std::ranges::all_of(with(AssignmentPreset::LinkLeaderAndTeam).missing,
                              [](const auto &each) { return each.role == QStringLiteral("slt-link"); }));
    CHECK_FALSE(with(AssignmentPreset::LinkLeaderAndTeam).missing.empty());
    CHECK(with(AssignmentPreset::PairsByTheme).missing.empty());
    CHECK(with(AssignmentPreset::PairsByTheme).edit.assignments.size() == 12);
}

TEST_CASE("An Enterprise Adviser is asked about encounters with employers, where two are on them already")
{
    const Model model = builtInModel();
    Workspace workspace = workspaceWith(model);
    const ReviewId id = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    std::vector<Participant> parts;
    for (const char *role : {"headteacher", "careers-leader", "careers-coordinator", "slt-curriculum", "slt-pastoral",
                             "senco", "link-governor", "enterprise-adviser"})
        parts.push_back({id, addPerson(workspace, role, role), {QString::fromLatin1(role), {}}});
    perform(workspace,
            edit::ReviseReview{id, QStringLiteral("2026/27"), QStringLiteral("Review"), QDate(2026, 11, 12), parts});
    const auto made = presetAssignments(workspace, *workspace.review(id), AssignmentPreset::PairsByTheme);
    const Assignment employers{id, 5, parts.back().person};
    CHECK(std::ranges::count(made.edit.assignments, employers) == 1);
}

TEST_CASE("In a small school everyone who takes part gets something, and each theme two of them")
{
    const Model model = builtInModel();
    Workspace workspace = workspaceWith(model);
    const ReviewId id = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    const std::vector<QString> titles{"headteacher", "careers-leader", "link-governor", "enterprise-adviser",
                                      "slt-link",    "senco",          "head-of-year",  "own:Job coach"};
    for (std::size_t many = 1; many <= titles.size(); ++many) {
        std::vector<Participant> parts;
        for (std::size_t at = 0; at < many; ++at)
            parts.push_back({id, addPerson(workspace, "Someone"), *parseRole(titles[at])});
        perform(workspace, edit::ReviseReview{id, QStringLiteral("2026/27"), QStringLiteral("Review"),
                                              QDate(2026, 11, 12), parts});
        const PresetAssignments made =
            presetAssignments(workspace, *workspace.review(id), AssignmentPreset::PairsByTheme);
        perform(workspace, made.edit);
        std::map<PersonId, int> themes;
        std::map<int, int> people;
        for (const Assignment &each : made.edit.assignments) {
            ++themes[std::get<PersonId>(each.voice)];
            ++people[each.theme];
        }
        INFO(many << " people");
        CHECK(themes.size() == many);
        CHECK(people.size() == 6);
        for (const auto &[theme, count] : people)
            CHECK(count >= std::min<int>(2, static_cast<int>(many)));
        if (many == titles.size()) {
            for (const auto &[person, count] : themes)
                CHECK(count <= 3); // no one carries it all
        }
    }
}

TEST_CASE("Next year's meeting is planned as this year's was, and who is there is asked again")
{
    Asked it;
    perform(it.workspace, edit::SetMeetingPlan{it.review, {{it.review, 1, QStringLiteral("Welcome"), 7, {}}}});
    perform(it.workspace, edit::WriteOpening{it.review, QStringLiteral("Why we are here")});
    perform(it.workspace, edit::SetRounds{it.review, {QStringLiteral("Governors")}});
    perform(it.workspace, edit::ChooseRound{it.review, QStringLiteral("Governors")});
    perform(it.workspace, edit::SetPresence{it.review, {it.anna}});
    const ReviewId next = addReview(it.workspace, it.model, "2027/28", QDate(2027, 11, 12), it.review);
    const auto items = it.workspace.meetingItemsOf(next);
    REQUIRE(items.size() == 1);
    CHECK(items[0]->title == "Welcome");
    CHECK(items[0]->minutes == 7);
    CHECK(it.workspace.meeting(next).opening == "Why we are here");
    CHECK(it.workspace.meeting(next).rounds == QStringList{QStringLiteral("Governors")});
    CHECK(it.workspace.meeting(next).round.isEmpty());
    CHECK(it.workspace.peopleInTheRoom(next).empty());
    // Taking the new review away leaves nothing of it.
    perform(it.workspace, edit::RemoveReview{next});
    CHECK(it.workspace.meetingItemsOf(next).empty());
}
