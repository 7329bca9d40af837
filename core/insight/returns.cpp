// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/returns.h"

#include "core/insight/spread.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace waymark {
namespace {

QString nameOf(const Workspace &workspace, const Voice &voice)
{
    if (const auto *group = std::get_if<GroupId>(&voice))
        return workspace.groups().find(*group)->name;
    return workspace.people().find(std::get<PersonId>(voice))->name;
}

/// People with a name, then groups, then people who have only a role.
std::tuple<int, QString, qsizetype> placeOf(const Workspace &workspace, const Voice &voice)
{
    const QString name = nameOf(workspace, voice).toCaseFolded();
    if (std::holds_alternative<GroupId>(voice))
        return {1, name, 0};
    const auto role = knownRoles().indexOf(workspace.people().find(std::get<PersonId>(voice))->role.key);
    return {name.isEmpty() ? 2 : 0, name, role < 0 ? knownRoles().size() : role};
}

std::vector<Voice> voicesOf(const Workspace &workspace, const Review &review)
{
    std::set<Voice> found;
    for (const Assignment *assignment : workspace.assignmentsOf(review.id))
        found.insert(assignment->voice);
    for (const Response *response : workspace.responsesOf(review.id)) {
        if (response->voice)
            found.insert(*response->voice);
    }
    std::vector<Voice> sorted(found.begin(), found.end());
    std::ranges::stable_sort(
        sorted, [&](const Voice &a, const Voice &b) { return placeOf(workspace, a) < placeOf(workspace, b); });
    return sorted;
}

/// Each voice's responses that count, whether or not it is known whose they are.
std::vector<std::vector<const Response *>> countingByVoice(const Workspace &workspace, const Review &review)
{
    std::vector<std::vector<const Response *>> found;
    std::set<ResponseId> seen;
    for (const Response *response : workspace.responsesOf(review.id)) {
        if (response->state != ResponseState::Counts || !seen.insert(response->id).second)
            continue;
        std::vector<const Response *> parts = workspace.countingBeside(*response);
        parts.push_back(response);
        for (const Response *part : parts)
            seen.insert(part->id);
        found.push_back(std::move(parts));
    }
    return found;
}

VoiceReturn returnOf(const Workspace &workspace, const Review &review, const Voice &voice)
{
    VoiceReturn made{voice, {}, workspace.countingOf(review.id, voice), nullptr, 0, 0, 0};
    made.response = made.parts.empty() ? nullptr : made.parts.front();
    for (const Assignment *assignment : workspace.assignmentsOf(review.id)) {
        if (assignment->voice != voice)
            continue;
        const Theme &theme = *workspace.structureOf(review).theme(assignment->theme);
        made.themes.push_back(theme.number);
        made.statements += static_cast<int>(theme.statements.size());
        made.answered += answeredIn(workspace, made.parts, theme);
    }
    // Who was asked nothing in particular was asked everything: one answer of 32 is not all of it.
    if (made.response && made.themes.empty()) {
        for (const Theme &theme : workspace.structureOf(review).themes()) {
            made.statements += static_cast<int>(theme.statements.size());
            made.answered += answeredIn(workspace, made.parts, theme);
        }
    }
    for (const Response *response : workspace.responsesOf(review.id))
        made.waiting += response->voice == voice && response->state == ResponseState::Waiting ? 1 : 0;
    return made;
}

} // namespace

int answeredIn(const Workspace &workspace, const std::vector<const Response *> &responses, const Theme &theme)
{
    return static_cast<int>(std::ranges::count_if(theme.statements, [&](const Statement &statement) {
        return std::ranges::any_of(responses, [&](const Response *response) {
            const ResponseAnswer *answer = workspace.answer(response->id, statement.number);
            return answer && isAnswered(*answer);
        });
    }));
}

int ThemeReturn::missing() const
{
    return static_cast<int>(std::ranges::count_if(voices, [](const One &one) { return !one.response; }));
}

int Returns::missing() const
{
    return static_cast<int>(std::ranges::count_if(voices, [](const VoiceReturn &voice) { return voice.isMissing(); }));
}

Returns returns(const Workspace &workspace, const Review &review)
{
    Returns made;
    const auto counting = countingByVoice(workspace, review);
    for (const Voice &voice : voicesOf(workspace, review))
        made.voices.push_back(returnOf(workspace, review, voice));
    for (const Theme &theme : workspace.structureOf(review).themes()) {
        ThemeReturn part{theme.number, static_cast<int>(theme.statements.size()), {}, 0};
        for (const VoiceReturn &voice : made.voices) {
            if (std::ranges::find(voice.themes, theme.number) != voice.themes.end())
                part.voices.push_back({voice.voice, voice.response, answeredIn(workspace, voice.parts, theme)});
        }
        part.returns = static_cast<int>(std::ranges::count_if(
            counting, [&](const auto &parts) { return answeredIn(workspace, parts, theme) > 0; }));
        made.themes.push_back(std::move(part));
    }
    for (const std::vector<const Response *> &parts : counting) {
        const auto most = std::ranges::max_element(parts, {}, [](const Response *each) { return each->speaksFor; });
        made.people += (*most)->speaksFor;
    }
    for (const Response *response : workspace.responsesOf(review.id)) {
        if (response->state == ResponseState::Waiting)
            made.waiting.push_back(response);
        if (!response->voice && response->state != ResponseState::SetAside)
            made.unmatched.push_back(response);
    }
    return made;
}

std::vector<int> themesNoOneIsAsked(const Workspace &workspace, const Review &review)
{
    std::vector<int> themes;
    if (review.isFinished() || workspace.assignmentsOf(review.id).empty())
        return themes;
    for (const ThemeReturn &part : returns(workspace, review).themes) {
        const auto isOpen = [&](const Statement &statement) {
            return workspace.decision(review.id, statement.number).standing != Standing::Agreed;
        };
        if (part.voices.empty() && part.returns == 0 &&
            std::ranges::any_of(workspace.structureOf(review).theme(part.theme)->statements, isOpen))
            themes.push_back(part.theme);
    }
    return themes;
}

namespace {

/// By a form or paper of their own, or with a group.
std::set<PersonId> whoAnswered(const Workspace &workspace, ReviewId review)
{
    std::set<PersonId> answered;
    for (const Response *response : workspace.responsesOf(review)) {
        if (!response->voice)
            continue;
        if (const auto *person = std::get_if<PersonId>(&*response->voice))
            answered.insert(*person);
        else
            std::ranges::copy(workspace.membersThen(review, std::get<GroupId>(*response->voice)),
                              std::inserter(answered, answered.end()));
    }
    return answered;
}

} // namespace

std::vector<const Participant *> whoTookPart(const Workspace &workspace, ReviewId review)
{
    std::vector<const Participant *> named = workspace.participantsOf(review);
    const std::vector<PersonId> room = workspace.peopleInTheRoom(review);
    const std::set<PersonId> answered = whoAnswered(workspace, review);
    // Without a list of a meeting nobody knows who came, but who sent apologies. One that was reopened has no list any
    // more: see below.
    const auto withoutApologies = [&](std::vector<const Participant *> all) {
        std::erase_if(all, [&](const Participant *each) {
            return workspace.apologies().find({review, each->person}) && !answered.contains(each->person);
        });
        return all;
    };
    const bool wasReopened = !workspace.reopeningsOf(review).empty();
    if (room.empty() && !wasReopened)
        return withoutApologies(std::move(named));
    // Who is in the room is known of the last sitting; of those before it, the roles that decided.
    std::set<Role> sat;
    for (const Statement &statement : workspace.structureOf(*workspace.review(review)).statements()) {
        for (const Settlement *settlement : workspace.settlementsOf(review, statement.number))
            sat.insert(settlement->present.begin(), settlement->present.end());
    }
    if (room.empty() && sat.empty())
        return withoutApologies(std::move(named));
    std::set<PersonId> known = answered;
    known.insert(room.begin(), room.end());
    // A role is enough to be told of, but nobody is counted for a colleague in the same one.
    for (const Participant *each : named) {
        if (known.contains(each->person))
            sat.erase(each->role);
    }
    std::erase_if(named,
                  [&](const Participant *each) { return !known.contains(each->person) && sat.erase(each->role) == 0; });
    return named;
}

} // namespace waymark
