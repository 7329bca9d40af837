// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/forgetting.h"
#include "tests/support/randomedits.h"
#include "tests/support/workspaces.h"

#include <algorithm>
#include <iterator>

namespace waymark::testing {

PersonId RandomEdits::person(const Workspace &workspace)
{
    const auto &people = workspace.people();
    return people.isEmpty() ? newId<PersonId>() : std::next(people.rows().begin(), below(people.size()))->first;
}

GroupId RandomEdits::group(const Workspace &workspace)
{
    const auto &groups = workspace.groups();
    return groups.isEmpty() ? newId<GroupId>() : std::next(groups.rows().begin(), below(groups.size()))->first;
}

Voice RandomEdits::voice(const Workspace &workspace)
{
    return chance(60) ? Voice(person(workspace)) : Voice(group(workspace));
}

ResponseId RandomEdits::responseId(const Workspace &workspace)
{
    const auto &responses = workspace.responses();
    return responses.isEmpty() ? newId<ResponseId>()
                               : std::next(responses.rows().begin(), below(responses.size()))->first;
}

Response RandomEdits::response(const Workspace &workspace)
{
    Response made;
    made.id = newId<ResponseId>();
    made.review = review(workspace);
    if (chance(50))
        made.voice = voice(workspace);
    made.claimedName = chance(50) ? QStringLiteral("Sam Example") : shortText();
    made.claimedRole = shortText();
    made.speaksFor = 1 + below(3);
    made.kind = chance(50) ? PackKind::Blind : PackKind::DraftShown;
    made.namesSeen = chance(50);
    made.wording = workspace.wordings().rows().begin()->first;
    made.savedAt = time();
    made.receivedAt = time();
    made.source = {QStringLiteral("%1").arg(below(20), 64, 10, QLatin1Char('0'))};
    return made;
}

Edit RandomEdits::forgetting(const Workspace &workspace)
{
    m_version.reset(); // as no backup keeps them
    edit::ForgetPerson edit{person(workspace), time(), newId<ReopeningId>()};
    for (const NamingText &text : textsNaming(workspace, edit.person)) {
        if (chance(80))
            edit.mended.push_back({text.place, chance(50) ? QStringLiteral("A colleague") : this->text()});
        else
            edit.left.push_back(text.place);
    }
    return edit;
}

Edit RandomEdits::aboutVoices(const Workspace &workspace)
{
    std::vector<PersonId> members;
    while (chance(60))
        members.push_back(person(workspace));
    switch (below(6)) {
    case 0:
        return edit::AddGroup{{newId<GroupId>(), shortText()}, members};
    case 1: {
        // Often one that has answered: what it was then is kept.
        edit::ReviseGroup edit{{group(workspace), shortText()}, members};
        for (const auto &[id, response] : workspace.responses().rows()) {
            const auto *spoke = response.voice ? std::get_if<GroupId>(&*response.voice) : nullptr;
            if (spoke && chance(20))
                edit.group.id = *spoke;
        }
        return edit;
    }
    case 2:
        return edit::RemoveGroup{group(workspace)};
    case 3:
    case 4: {
        edit::SetAssignments edit{review(workspace), {}};
        while (chance(75))
            edit.assignments.push_back({{}, 1 + below(2), voice(workspace)});
        return edit;
    }
    default: {
        Reflection reflection{review(workspace), {}, text(), chance(50)};
        if (chance(50))
            reflection.returnBy = QDate(2026, 11, 1 + below(28));
        if (chance(50)) {
            reflection.guidance = text();
            reflection.guidanceLink = chance(80) ? QStringLiteral("https://example.org/video") : text();
        }
        reflection.packs = chance(50) ? PackKind::Blind : PackKind::DraftShown;
        return edit::DescribeReflection{reflection};
    }
    }
}

Edit RandomEdits::aboutResponse(const Workspace &workspace)
{
    // In the program an answer belongs to a response that is there, or begins one.
    const auto answered = [&] {
        Response made = response(workspace);
        if (chance(50))
            made.id = responseId(workspace);
        return made;
    };
    const auto stance = [&]() -> std::optional<Stance> {
        return chance(30) ? std::optional(static_cast<Stance>(below(3))) : std::nullopt;
    };
    switch (below(9)) {
    case 0:
    case 1: {
        edit::ImportResponse edit{response(workspace), {}};
        for (int i = 0; i < 5; ++i) {
            if (chance(60))
                edit.answers.push_back({{},
                                        *StatementNumber::from(1 + i / 3, 1 + i % 3),
                                        level(),
                                        chance(2),
                                        {},
                                        chance(10),
                                        text().left(2000),
                                        text().left(2000)});
        }
        if (chance(50))
            edit.marks.push_back({{}, statement(), *Level::from(1 + below(4)), below(3), Mark::Query});
        return edit;
    }
    case 2:
        return edit::ChooseResponse{responseId(workspace), static_cast<edit::ChooseResponse::How>(below(3))};
    case 3:
        return edit::MatchResponse{responseId(workspace), chance(80) ? std::optional(voice(workspace)) : std::nullopt};
    case 4:
        return edit::RemoveResponse{responseId(workspace)};
    case 5:
    case 6:
        return edit::RecordAnswer{answered(), statement(), chance(70) ? std::optional(level()) : std::nullopt,
                                  chance(20), stance(),    chance(20)};
    case 7:
        return edit::WriteAnswer{answered(), statement(), static_cast<edit::WriteAnswer::Field>(below(2)),
                                 text().left(chance(50) ? 2000 : 8000)};
    default:
        return edit::MarkAnswer{answered(), statement(), *Level::from(1 + below(4)), below(3),
                                chance(70) ? std::optional(static_cast<Mark>(below(3))) : std::nullopt};
    }
}

Edit RandomEdits::aboutMeeting(const Workspace &workspace)
{
    switch (below(12)) {
    case 0: {
        edit::AgreeUnanimous edit{review(workspace), {}, time(), shortText(), {role()}};
        // What can be agreed so is rare by chance alone.
        for (const auto &[key, answer] : workspace.answers().rows()) {
            if (workspace.responses().find(answer.response)->review == edit.review && edit.statements.size() < 2)
                edit.statements.push_back(answer.statement);
        }
        return edit;
    }
    case 1:
        if (!workspace.settlements().isEmpty() && chance(80)) {
            const Settlement &any = workspace.settlements().rows().begin()->second;
            return edit::WriteDissent{any.review, any.statement, any.number, text()};
        }
        return edit::WriteDissent{review(workspace), statement(), 1 + below(2), text()};
    case 2:
        return edit::SetRounds{review(workspace), {QStringLiteral("SLT"), shortText()}};
    case 3:
        return edit::ChooseRound{review(workspace), chance(50) ? QStringLiteral("SLT") : shortText()};
    case 4:
        return edit::WriteOpening{review(workspace), text()};
    case 5:
        return edit::ChooseFilm{review(workspace), text()};
    case 6: {
        edit::SetPresence edit{review(workspace), {}};
        while (chance(60))
            edit.people.push_back(person(workspace));
        return edit;
    }
    case 7:
        return edit::Agree{review(workspace),
                           {statement()},
                           time(),
                           chance(50) ? QStringLiteral("Round %1").arg(below(3)) : shortText(),
                           {role(), role()},
                           text()};
    case 8: {
        HandCount count{newId<HandCountId>(), review(workspace), statement(), time(),
                        chance(50) ? QString() : shortText()};
        for (int each = 0; each <= 4; ++each)
            count.hands.push_back(chance(50) ? 0 : below(chance(2) ? maxHands + 2 : 30));
        return edit::CountHands{count};
    }
    case 9: {
        edit::ArrangeMeeting edit{{review(workspace), date(), {}, chance(50) ? QString() : shortText()}};
        if (chance(60))
            edit.arrangement.start = QTime(below(24), below(60), below(60));
        return edit;
    }
    case 10: {
        edit::SetApologies edit{review(workspace), {}};
        while (chance(60))
            edit.people.push_back(person(workspace));
        return edit;
    }
    default: {
        edit::SetMeetingPlan edit{review(workspace), {}};
        while (chance(70))
            edit.items.push_back(
                {{}, 1, shortText(), below(245), chance(30) ? std::optional(1 + below(3)) : std::nullopt});
        return edit;
    }
    }
}

} // namespace waymark::testing
