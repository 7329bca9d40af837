// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague who answers in parts: what counts together, what somebody has to choose, and what never counts twice.
#include "core/asking/answerrows.h"
#include "core/insight/returns.h"
#include "core/insight/spread.h"
#include "core/review/rowrules.h"
#include "core/review/unanimity.h"
#include "tests/support/catch.h"
#include "tests/support/voices.h"

using namespace waymark;
using namespace waymark::testing;
using How = edit::ChooseResponse::How;

namespace {

/// A governor and others who are asked by form, and what they said.
struct InParts
{
    Model model = testing::model({3, 2});
    Workspace workspace = workspaceWith(model);
    ReviewId review = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    PersonId helen = addPerson(workspace, "Helen Marsh", "link-governor");
    int days = 0;

    const Review &present() const { return *workspace.review(review); }
    ResponseState stateOf(ResponseId id) const { return workspace.responses().find(id)->state; }

    /// Each is saved a day after the one before.
    ResponseId send(const std::vector<ResponseAnswer> &said, std::optional<Voice> voice)
    {
        Response response = responseTo(workspace, review, voice);
        response.savedAt = noon.addDays(++days);
        perform(workspace, edit::ImportResponse{response, said});
        return response.id;
    }
    ResponseId send(const std::vector<ResponseAnswer> &said) { return send(said, Voice(helen)); }

    std::vector<int> levels(const char *statement) const
    {
        std::vector<int> found;
        for (const ResponseAnswer *each : workspace.countingAnswers(review, number(statement)))
            found.push_back(each->level ? each->level->value() : -1);
        return found;
    }
    Response here(std::optional<Voice> voice) const
    {
        Response response = responseTo(workspace, review, voice);
        response.origin = ResponseOrigin::Program;
        response.source = {};
        return response;
    }
};

ResponseAnswer comments(const char *statement, const char *text)
{
    ResponseAnswer said{{}, number(statement)};
    said.comment = QString::fromLatin1(text);
    return said;
}

ResponseAnswer asks(const char *statement, std::optional<int> value = {})
{
    ResponseAnswer said{{}, number(statement)};
    said.query = true;
    if (value)
        said.level = level(*value);
    return said;
}

} // namespace

TEST_CASE("A theme in one form and a theme in another count together, and nobody is asked", "[parts]")
{
    InParts it;
    perform(it.workspace, edit::SetAssignments{it.review, {{{}, 1, it.helen}, {{}, 2, it.helen}}});
    const ResponseId second = it.send({says("2.1", 1), says("2.2", 2)});
    const ResponseId first = it.send({says("1.1", 3), says("1.2", 4), says("1.3", 1)});
    CHECK(it.stateOf(second) == ResponseState::Counts);
    CHECK(it.stateOf(first) == ResponseState::Counts);
    CHECK(it.levels("1.1") == std::vector{3});
    CHECK(it.levels("2.2") == std::vector{2});
    const Returns made = returns(it.workspace, it.present());
    REQUIRE(made.voices.size() == 1);
    CHECK(made.voices[0].isComplete());
    CHECK(made.voices[0].answered == 5);
    CHECK(made.voices[0].response->id == first); // the newest
    CHECK(made.waiting.empty());
    CHECK(made.people == 1);
    CHECK(made.themes[0].returns == 1);
    CHECK(made.themes[1].voices[0].answered == 2);
    CHECK(it.workspace.countingTwice().empty());
    CHECK(contradictions(it.workspace).empty());
}

TEST_CASE("It is the same for whoever is known by a written name alone, and not for two who give none", "[parts]")
{
    InParts it;
    const auto send = [&](const char *name, const ResponseAnswer &said) {
        Response response = responseTo(it.workspace, it.review);
        response.claimedName = QString::fromLatin1(name);
        perform(it.workspace, edit::ImportResponse{response, {said}});
        return response.id;
    };
    send("Jo Lark", says("1.1", 2));
    const ResponseId more = send("jo  lark", says("1.2", 3));
    const ResponseId again = send("Jo Lark", says("1.2", 1));
    send("", says("1.1", 1));
    send("", says("1.2", 1));
    CHECK(it.stateOf(more) == ResponseState::Counts);
    CHECK(it.stateOf(again) == ResponseState::Waiting);
    CHECK(returns(it.workspace, it.present()).people == 3);
    // Said to be somebody's with other parts, it joins these.
    const ResponseId hers = it.send({says("1.3", 2)});
    perform(it.workspace, edit::MatchResponse{more, Voice(it.helen)});
    CHECK(it.stateOf(hers) == ResponseState::Counts);
    CHECK(it.stateOf(more) == ResponseState::Counts);
    // What waited for it counts now.
    CHECK(it.stateOf(again) == ResponseState::Counts);
}

TEST_CASE("Only where both answer somebody has to choose, and can keep what only one of them has", "[parts]")
{
    InParts it;
    const ResponseId older = it.send({says("1.1", 1), says("1.2", 2)});
    const ResponseId newer = it.send({says("1.2", 3), says("2.1", 4)});
    const ResponseId apart = it.send({says("2.2", 1)});
    CHECK(it.stateOf(older) == ResponseState::Counts);
    CHECK(it.stateOf(newer) == ResponseState::Waiting);
    CHECK(it.stateOf(apart) == ResponseState::Counts);
    const Workspace before = it.workspace;

    SECTION("both, the newer one where both answered")
    {
        const Step step = plan(it.workspace, edit::ChooseResponse{newer, How::Beside}).value();
        it.workspace.apply(step);
        CHECK(it.levels("1.1") == std::vector{1});
        CHECK(it.levels("1.2") == std::vector{3});
        CHECK(it.levels("2.1") == std::vector{4});
        CHECK(it.levels("2.2") == std::vector{1});
        CHECK(returns(it.workspace, it.present()).voices[0].answered == 4);
        CHECK(returns(it.workspace, it.present()).people == 1);
        CHECK(contradictions(it.workspace).empty());
        it.workspace.apply(step.inverse());
        CHECK(it.workspace == before);
    }
    SECTION("the newer one alone, and what it says nothing of stays")
    {
        perform(it.workspace, edit::ChooseResponse{newer});
        CHECK(it.stateOf(older) == ResponseState::SetAside);
        CHECK(it.levels("1.1").empty());
        CHECK(it.levels("1.2") == std::vector{3});
        CHECK(it.levels("2.2") == std::vector{1});
        // Chosen again, it takes its turn back; and both are still to be had.
        perform(it.workspace, edit::ChooseResponse{older, How::Beside});
        CHECK(it.levels("1.1") == std::vector{1});
        CHECK(it.levels("1.2") == std::vector{3});
    }
    SECTION("the other ones, as they were")
    {
        perform(it.workspace, edit::ChooseResponse{newer, How::Aside});
        CHECK(it.stateOf(newer) == ResponseState::SetAside);
        CHECK(it.levels("1.2") == std::vector{2});
        CHECK(it.levels("2.1").empty());
        CHECK(it.levels("2.2") == std::vector{1});
    }
    SECTION("removed, the one that it kept from counting counts")
    {
        perform(it.workspace, edit::RemoveResponse{older});
        CHECK(it.stateOf(newer) == ResponseState::Counts);
        CHECK(it.levels("1.2") == std::vector{3});
    }
}

TEST_CASE("The newer one is the one that was saved later, whichever came in first", "[parts]")
{
    InParts it;
    it.days = 5;
    const ResponseId later = it.send({says("1.1", 4), says("1.2", 4)});
    it.days = 1;
    const ResponseId earlier = it.send({says("1.1", 1), says("1.3", 1)});
    perform(it.workspace, edit::ChooseResponse{earlier, How::Beside});
    CHECK(it.levels("1.1") == std::vector{4});
    CHECK(it.levels("1.3") == std::vector{1});
    CHECK(it.workspace.countingOf(it.review, Voice(it.helen)).front()->id == later);
}

TEST_CASE("However many parts of one voice count, it is one answer to a statement, one query and one mark", "[parts]")
{
    InParts it;
    const auto spread = [&] { return spreadOf(it.workspace, it.present(), number("1.1")); };
    for (int others = 0; others < minAnonymous - 2; ++others)
        answer(it.workspace, it.review, "1.1", 2);
    const auto send = [&](ResponseAnswer said) {
        Response response = responseTo(it.workspace, it.review, Voice(it.helen));
        response.savedAt = noon.addDays(++it.days);
        const ResponseMark mark{{}, number("1.1"), level(2), 0, Mark::InPlace};
        perform(it.workspace, edit::ImportResponse{response, {std::move(said)}, {mark}});
        perform(it.workspace, edit::ChooseResponse{response.id, How::Beside});
    };
    send(asks("1.1", 2));
    send(asks("1.1", 3));
    send(asks("1.1"));
    // Three people have answered, in five responses that count: none of it may be told.
    CHECK(spread().answers == minAnonymous - 1);
    CHECK_FALSE(spread().spread);
    CHECK_FALSE(spread().doNotKnow);
    CHECK(spread().queries == 1);
    CHECK(pointMarkCounts(it.workspace, it.present(), number("1.1")).empty());
    CHECK_FALSE(unanimousLevel(it.workspace, it.review, number("1.1")));
    CHECK(it.levels("1.1") == std::vector{2, 2, 3}); // who only asks takes nothing from an answer
    answer(it.workspace, it.review, "1.1", 2);
    REQUIRE(spread().spread);
    CHECK(spread().spread->answers() == minAnonymous);
    CHECK(spread().people == minAnonymous);
}

TEST_CASE("A comment alone takes nothing from an answer, and both are read as they came", "[parts]")
{
    InParts it;
    it.send({comments("1.1", "See my other form")});
    const ResponseId answered = it.send({says("1.1", 2)});
    CHECK(it.stateOf(answered) == ResponseState::Counts);
    CHECK(spreadOf(it.workspace, it.present(), number("1.1")).answers == 1);
    REQUIRE(remarks(it.workspace, it.present(), number("1.1")).size() == 1);
    CHECK(remarks(it.workspace, it.present(), number("1.1"))[0].text == "See my other form");
}

TEST_CASE("What is answered here beside a form counts until it says what the form said", "[parts]")
{
    InParts it;
    it.send({says("2.1", 1), says("2.2", 2)});
    const Response here = it.here(Voice(it.helen));
    const auto record = [&](const char *statement, std::optional<Level> value) {
        perform(it.workspace, edit::RecordAnswer{here, number(statement), value});
    };
    record("1.1", level(3));
    CHECK(it.stateOf(here.id) == ResponseState::Counts);
    perform(it.workspace,
            edit::WriteAnswer{here, number("2.1"), edit::WriteAnswer::Field::Comment, QStringLiteral("Still true")});
    CHECK(it.stateOf(here.id) == ResponseState::Counts);
    record("2.1", level(4));
    CHECK(it.stateOf(here.id) == ResponseState::Waiting);
    CHECK(it.levels("2.1") == std::vector{1});
    record("2.1", {}); // a slip, taken back
    CHECK(it.stateOf(here.id) == ResponseState::Counts);
    record("2.1", level(4));
    perform(it.workspace, edit::ChooseResponse{here.id, How::Beside});
    record("1.2", level(2)); // it was chosen that both count
    CHECK(it.stateOf(here.id) == ResponseState::Counts);
    CHECK(it.levels("1.2") == std::vector{2});
}

TEST_CASE("What comes in beside earlier answers is told as that", "[parts]")
{
    InParts it;
    it.send({says("2.1", 1)});
    AnswerRow row;
    row.edit.response = responseTo(it.workspace, it.review, Voice(it.helen));
    row.edit.answers = {says("1.1", 2), says("1.2", 2)};
    AnswerRow again = row;
    again.edit.response = responseTo(it.workspace, it.review, Voice(it.helen));
    AnswerRow other = row;
    other.edit.response = responseTo(it.workspace, it.review);
    std::vector<Edit> edits;
    const std::vector<AnswerRow> rows{row, again, other};
    const auto outcomes = tryRows(rows, it.workspace, edits);
    CHECK(outcomeText(row, outcomes[0]) ==
          "More from someone who has answered before, 2 statement(s). Both parts count.");
    CHECK(outcomeText(again, outcomes[1]) == "Newer answers, 2 statement(s). You choose afterwards which ones count.");
    CHECK(outcomeText(other, outcomes[2]) == "New, 2 statement(s).");
}
