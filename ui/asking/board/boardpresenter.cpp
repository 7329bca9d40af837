// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/boardtab.h"

#include "ui/document/document.h"

#include <algorithm>

namespace waymark {

BoardContent BoardPresenter::content(QDate today) const
{
    return boardContent(m_document.workspace(), *m_document.review(), today);
}

bool BoardPresenter::give(const BoardContent &content, const std::set<Place> &places, bool given)
{
    const ReviewId review = m_document.review()->id;
    edit::SetAssignments edit{review, {}};
    for (const Assignment *each : m_document.workspace().assignmentsOf(review))
        edit.assignments.push_back(*each);
    for (const auto &[row, theme] : places) {
        const BoardRow &who = content.rows[static_cast<std::size_t>(row)];
        if (who.locked)
            continue;
        const Assignment one{review, content.themes[static_cast<std::size_t>(theme)].number, who.voice};
        const auto found = std::ranges::find(edit.assignments, one);
        if (given && found == edit.assignments.end())
            edit.assignments.push_back(one);
        else if (!given && found != edit.assignments.end())
            edit.assignments.erase(found);
    }
    return m_document.perform(edit);
}

bool BoardPresenter::join(const BoardContent &content, int person, int group)
{
    const auto *who = std::get_if<PersonId>(&content.rows[static_cast<std::size_t>(person)].voice);
    const auto *where = std::get_if<GroupId>(&content.rows[static_cast<std::size_t>(group)].voice);
    if (!who || !where)
        return false;
    std::vector<PersonId> members = m_document.workspace().membersOf(*where);
    if (std::ranges::find(members, *who) != members.end())
        return true;
    members.push_back(*who);
    return m_document.perform(edit::ReviseGroup{*m_document.workspace().groups().find(*where), members});
}

std::optional<std::vector<PresetAssignments::Missing>> BoardPresenter::usePreset(AssignmentPreset preset)
{
    const PresetAssignments made = presetAssignments(m_document.workspace(), *m_document.review(), preset);
    if (!m_document.perform(made.edit))
        return std::nullopt;
    return made.missing;
}

bool BoardPresenter::takeAllAway() { return m_document.perform(edit::SetAssignments{m_document.review()->id, {}}); }

} // namespace waymark
