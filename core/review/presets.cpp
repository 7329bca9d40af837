// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/presets.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

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
    static const AnyOf send{"senco", "head-of-send", "learning-support"};
    static const AnyOf inclusion{"head-of-inclusion"};
    static const AnyOf teaching{"slt-teaching"};
    static const AnyOf curriculum{"slt-curriculum"};
    static const AnyOf years{"head-of-year"};
    static const AnyOf faculties{"head-of-department", "curriculum-manager"};
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

/// The themes that someone of this role knows something of, the nearest first; where none is named, any will do.
std::vector<int> nearThemes(const QString &role)
{
    static const std::map<QString, std::vector<int>> near{
        {QStringLiteral("headteacher"), {1, 5}},
        {QStringLiteral("deputy-headteacher"), {1, 4}},
        {QStringLiteral("vice-principal"), {1, 4}},
        {QStringLiteral("assistant-headteacher"), {1, 2}},
        {QStringLiteral("assistant-principal"), {1, 2}},
        {QStringLiteral("slt-link"), {1, 2, 5}},
        {QStringLiteral("link-governor"), {1, 6}},
        {QStringLiteral("careers-leader"), {2, 1, 3, 5, 4, 6}},
        {QStringLiteral("careers-adviser"), {3, 6, 2}},
        {QStringLiteral("data-lead"), {2}},
        {QStringLiteral("slt-progress"), {2, 3}},
        {QStringLiteral("slt-pastoral"), {3, 6}},
        {QStringLiteral("slt-personal-development"), {3, 6}},
        {QStringLiteral("slt-teaching"), {4, 5}},
        {QStringLiteral("slt-curriculum"), {4, 5}},
        {QStringLiteral("head-of-department"), {4, 5}},
        {QStringLiteral("enterprise-adviser"), {5, 1}},
        {QStringLiteral("class-teacher"), {4, 3}},
        {QStringLiteral("teaching-assistant"), {3, 4}},
        {QStringLiteral("transition-lead"), {3, 2, 5}},
        {QStringLiteral("job-coach"), {5, 3}},
        {QStringLiteral("family-liaison"), {3, 6}},
        {QStringLiteral("head-of-year"), {3, 2, 6}},
        {QStringLiteral("head-of-sixth-form"), {3, 5}},
        {QStringLiteral("pshe-lead"), {4, 3}},
        {QStringLiteral("student-support"), {6, 3}},
        {QStringLiteral("curriculum-manager"), {4, 5}},
        {QStringLiteral("apprenticeships-lead"), {5, 4}},
        {QStringLiteral("learning-support"), {3, 6}},
        {QStringLiteral("adult-learning-lead"), {3, 5}},
        {QStringLiteral("careers-coordinator"), {5, 3, 2}},
        {QStringLiteral("trust-careers-leader"), {1, 2}},
        {QStringLiteral("senco"), {3, 6}},
        {QStringLiteral("head-of-send"), {3, 6}},
        {QStringLiteral("head-of-inclusion"), {3, 6}},
    };
    const auto found = near.find(role);
    return found == near.end() ? std::vector<int>() : found->second;
}

/// Adds to what is given until everyone who takes part has something and each theme has two people, where there are
/// two.
class Pairs
{
public:
    Pairs(const Structure &structure, ReviewId review, const std::vector<const Participant *> &people,
          std::vector<Assignment> &given)
        : m_structure(structure)
        , m_review(review)
        , m_people(people)
        , m_given(given)
    {}

    void fill()
    {
        for (const Participant *each : m_people) {
            if (themesOf(*each) == 0)
                give(themeFor(*each), *each);
        }
        const qsizetype two = std::min<qsizetype>(2, static_cast<qsizetype>(m_people.size()));
        for (qsizetype enough = 1; enough <= two; ++enough) { // one for each theme before two for any
            for (const Theme &theme : m_structure.themes()) {
                while (peopleOf(theme.number) < enough)
                    give(theme.number, *personFor(theme.number));
            }
        }
        std::ranges::stable_sort(m_given, {}, &Assignment::theme);
    }

private:
    [[nodiscard]] qsizetype themesOf(const Participant &person) const
    {
        return std::ranges::count(m_given, Voice(person.person), &Assignment::voice);
    }
    [[nodiscard]] qsizetype peopleOf(int theme) const { return std::ranges::count(m_given, theme, &Assignment::theme); }
    void give(int theme, const Participant &person) { m_given.push_back({m_review, theme, person.person}); }

    /// How far a theme is from what the role knows; the same for all where the role says nothing.
    static std::size_t distanceOf(const Participant &person, int theme)
    {
        const std::vector<int> near = nearThemes(person.role.key);
        const auto at = std::ranges::find(near, theme);
        return at != near.end() ? static_cast<std::size_t>(at - near.begin()) : near.empty() ? 1 : 2 + near.size();
    }

    [[nodiscard]] int themeFor(const Participant &person) const
    {
        const auto &themes = m_structure.themes();
        const auto rank = [&](const Theme &theme) {
            const qsizetype there = peopleOf(theme.number);
            const std::size_t distance = distanceOf(person, theme.number);
            // What someone knows best has room for a third: an Enterprise Adviser knows encounters with employers.
            return std::tuple(there >= (distance == 0 ? 3 : 2), distance, there);
        };
        return std::ranges::min_element(themes, {}, rank)->number;
    }

    [[nodiscard]] const Participant *personFor(int theme) const
    {
        const auto rank = [&](const Participant *each) {
            const bool there = std::ranges::find(m_given, Assignment{m_review, theme, each->person}) != m_given.end();
            return std::tuple(there, themesOf(*each), distanceOf(*each, theme));
        };
        return *std::ranges::min_element(m_people, {}, rank);
    }

    const Structure &m_structure;
    ReviewId m_review;
    const std::vector<const Participant *> &m_people;
    std::vector<Assignment> &m_given;
};

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
    std::erase_if(people, [&](const Participant *each) { return !workspace.isHere(each->person); });
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
    const bool inPairs = preset == AssignmentPreset::PairsByTheme;
    const auto isHeld = [&](const char *role) {
        return std::ranges::any_of(workspace.people().rows(), [&](const auto &row) {
            return row.second.role.key == QLatin1String(role) && workspace.isHere(row.first);
        });
    };
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
                // A role that the school does not have is missed by no one; the link is what this preset is about.
                const auto held = std::ranges::find_if(roles, isHeld);
                if (held != roles.end() || roles.front() == QLatin1String("slt-link"))
                    made.missing.push_back(
                        {line.theme, QString::fromLatin1(held != roles.end() ? *held : roles.front())});
                continue;
            }
            for (const Participant *each : people) {
                if (each->role.key == QLatin1String(*found))
                    give(line.theme, each->person);
            }
        }
        if (made.edit.assignments.size() == before && leader != people.end() && !inPairs)
            give(line.theme, (*leader)->person);
    }
    if (inPairs && !people.empty())
        Pairs(structure, review.id, people, made.edit.assignments).fill();
    return made;
}

} // namespace waymark
