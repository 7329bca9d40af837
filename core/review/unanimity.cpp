// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unanimity.h"

#include <algorithm>
#include <iterator>

namespace waymark {

std::vector<const ResponseAnswer *>
ofItsMembers(const Workspace &workspace, const std::vector<const ResponseAnswer *> &all, const Response &response)
{
    std::vector<const ResponseAnswer *> found;
    const auto *group = response.voice ? std::get_if<GroupId>(&*response.voice) : nullptr;
    if (!group)
        return found;
    const std::vector<PersonId> members = workspace.membersThen(response.review, *group);
    std::ranges::copy_if(all, std::back_inserter(found), [&](const ResponseAnswer *each) {
        const auto &voice = workspace.responses().find(each->response)->voice;
        const auto *person = voice ? std::get_if<PersonId>(&*voice) : nullptr;
        return person && std::ranges::find(members, *person) != members.end();
    });
    return found;
}

std::optional<Level> unanimousLevel(const Workspace &workspace, ReviewId review, StatementNumber statement)
{
    if (workspace.decision(review, statement).query)
        return std::nullopt;
    int answers = 0;
    int unknown = 0;
    std::optional<Level> level;
    const std::vector<const ResponseAnswer *> all = workspace.countingAnswers(review, statement);
    for (const ResponseAnswer *answer : all) {
        const bool dissents = answer->stance && !answer->level;
        if (answer->query || dissents || (level && answer->level && answer->level != level))
            return std::nullopt;
        unknown += answer->doNotKnow ? 1 : 0;
        if (answer->level) {
            answers += ofItsMembers(workspace, all, *workspace.responses().find(answer->response)).empty() ? 1 : 0;
            level = answer->level;
        }
    }
    // Where as many don't know, there is something to talk about.
    return answers >= minUnanimous && unknown < answers ? level : std::nullopt;
}

} // namespace waymark
