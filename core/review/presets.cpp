// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/presets.h"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

/// Any of these roles will do, the first that somebody has.
using AnyOf = std::vector<const char *>;

struct Line
{
    int theme;
    std::vector<AnyOf> asked;
};

const std::vector<Line> &linesOf(AssignmentPreset preset)
{
    // Which senior leader is the link for careers differs from school to school: nobody is taken for it who was not
    // given the role, for one wrong person would get every theme.
    static const AnyOf link{"slt-link"};
    static const AnyOf head{"headteacher"};
    static const AnyOf deputy{"deputy-headteacher", "vice-principal", "assistant-headteacher", "assistant-principal"};
    static const AnyOf data{"data-lead", "slt-progress"};
    static const AnyOf send{"senco", "head-of-send"};
    static const AnyOf inclusion{"head-of-inclusion"};
    static const AnyOf teaching{"slt-teaching"};
    static const AnyOf curriculum{"slt-curriculum"};
    static const AnyOf years{"head-of-year"};
    static const AnyOf faculties{"head-of-department"};
    static const AnyOf enterprise{"enterprise-adviser"};
    static const AnyOf leader{"careers-leader"};

    static const std::vector<Line> pairs{{1, {head, deputy}},         {2, {leader, data}},
                                         {3, {send, inclusion}},      {4, {teaching, curriculum}},
                                         {5, {teaching, curriculum}}, {6, {send, inclusion}}};
    static const std::vector<Line> linked{{1, {link, head}},
                                          {2, {link, years, send, inclusion}},
                                          {3, {link, faculties, years}},
                                          {4, {link, curriculum, faculties}},
                                          {5, {link, head, enterprise}},
                                          {6, {link}}};
    static const std::vector<Line> none;
    switch (preset) {
    case AssignmentPreset::PairsByTheme:
        return pairs;
    case AssignmentPreset::LinkLeaderAndTeam:
        return linked;
    case AssignmentPreset::EverythingToEveryone:
    case AssignmentPreset::AsLastTime:
        break;
    }
    return none;
}

/// What was given out in the review before; themes of another structure are other themes.
std::vector<const Assignment *> givenLastTime(const Workspace &workspace, const Review &review)
{
    const Review *last = workspace.previousReview(review);
    if (!last || last->structure != review.structure)
        return {};
    return workspace.assignmentsOf(last->id);
}

} // namespace

bool isOffered(const Workspace &workspace, const Review &review, AssignmentPreset preset)
{
    return preset != AssignmentPreset::AsLastTime || !givenLastTime(workspace, review).empty();
}

PresetAssignments presetAssignments(const Workspace &workspace, const Review &review, AssignmentPreset preset)
{
    PresetAssignments made;
    made.edit.review = review.id;
    std::vector<const Participant *> people = workspace.participantsOf(review.id);
    std::erase_if(people, [&](const Participant *each) { return workspace.isFormer(each->person); });
    const Structure &structure = workspace.structureOf(review);
    const auto give = [&](int theme, PersonId person) {
        const Assignment assignment{review.id, theme, person};
        if (std::ranges::find(made.edit.assignments, assignment) == made.edit.assignments.end())
            made.edit.assignments.push_back(assignment);
    };
    if (preset == AssignmentPreset::EverythingToEveryone) {
        for (const Theme &theme : structure.themes()) {
            for (const Participant *each : people)
                give(theme.number, each->person);
        }
        return made;
    }
    if (preset == AssignmentPreset::AsLastTime) {
        for (const Assignment *last : givenLastTime(workspace, review)) {
            const auto *person = std::get_if<PersonId>(&last->voice);
            if (!person || std::ranges::find(people, *person, &Participant::person) != people.end())
                made.edit.assignments.push_back({review.id, last->theme, last->voice});
        }
        return made;
    }
    // A theme that would go to no one goes to the careers leader: it must be thought about before the meeting.
    const auto leader = std::ranges::find(people, QLatin1String("careers-leader"),
                                          [](const Participant *each) { return each->role.key; });
    for (const Line &line : linesOf(preset)) {
        if (!structure.theme(line.theme))
            continue;
        const std::size_t before = made.edit.assignments.size();
        for (const AnyOf &roles : line.asked) {
            const auto found = std::ranges::find_if(roles, [&](const char *role) {
                return std::ranges::any_of(
                    people, [&](const Participant *each) { return each->role.key == QLatin1String(role); });
            });
            if (found == roles.end()) {
                made.missing.push_back({line.theme, QString::fromLatin1(roles.front())});
                continue;
            }
            for (const Participant *each : people) {
                if (each->role.key == QLatin1String(*found))
                    give(line.theme, each->person);
            }
        }
        if (made.edit.assignments.size() == before && leader != people.end())
            give(line.theme, (*leader)->person);
    }
    return made;
}

} // namespace waymark
