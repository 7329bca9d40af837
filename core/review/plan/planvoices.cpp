// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/finishing.h"
#include "core/review/plan/planning.h"

#include "core/review/rows.h"

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

Result<void> sensible(const Workspace &workspace, const Group &group, const std::vector<PersonId> &members)
{
    if (group.name.trimmed().isEmpty())
        return refused(Reason::NameMissing);
    if (auto checked = acceptable(group.name, group.name.left(40), maxName); !checked)
        return checked;
    if (static_cast<int>(members.size()) > maxMembers)
        return refused(Reason::TooManyParticipants, group.name);
    for (const PersonId person : members) {
        if (workspace.memberships().find({group.id, person}))
            continue; // somebody who left since may stay in it
        if (auto there = presentPerson(workspace, person); !there)
            return there;
    }
    return {};
}

void takeMembers(StepBuilder &builder, const Workspace &workspace, GroupId group, const std::vector<PersonId> &members)
{
    std::vector<Membership> rows;
    rows.reserve(members.size());
    for (const PersonId person : members)
        rows.push_back({group, person});
    // Nobody is offered whoever isn't here any more, and what the group answered was theirs too.
    for (const PersonId person : workspace.membersOf(group)) {
        if (!workspace.isHere(person) && std::ranges::find(members, person) == members.end())
            rows.push_back({group, person});
    }
    builder.replace(workspace.memberships(), rows, [&](const Membership &each) { return each.group == group; });
}

/// The members of a group before they change, for each review that is over and that it answered in.
void keepPastMembers(StepBuilder &builder, const Workspace &workspace, GroupId group)
{
    for (const auto &[id, review] : workspace.reviews().rows()) {
        if (!workspace.wasHeld(review) || !groupsThatAnswered(workspace, id).contains(group))
            continue;
        for (const PastMembership &row : membersToKeep(workspace, id, group))
            builder.put(workspace.pastMemberships(), row);
    }
}

} // namespace

Result<void> presentPerson(const Workspace &workspace, PersonId id)
{
    const Person *person = workspace.people().find(id);
    if (!person)
        return refused(Reason::NoSuchPerson);
    if (workspace.isFormer(id))
        return refused(Reason::PersonGone);
    return {};
}

Result<void> presentVoice(const Workspace &workspace, const Voice &voice)
{
    if (const auto *person = std::get_if<PersonId>(&voice))
        return presentPerson(workspace, *person);
    if (!workspace.groups().find(std::get<GroupId>(voice)))
        return refused(Reason::NoSuchGroup);
    return {};
}

Result<Step> plan(const Workspace &workspace, const edit::AddGroup &edit)
{
    if (edit.group.id.isNull() || workspace.groups().find(edit.group.id))
        return refused(Reason::AlreadyThere, edit.group.name);
    if (auto checked = sensible(workspace, edit.group, edit.members); !checked)
        return failed(checked.error());
    StepBuilder builder(QStringLiteral("add-group"));
    builder.put(workspace.groups(), edit.group);
    takeMembers(builder, workspace, edit.group.id, edit.members);
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::ReviseGroup &edit)
{
    if (!workspace.groups().find(edit.group.id))
        return refused(Reason::NoSuchGroup, edit.group.name);
    if (auto checked = sensible(workspace, edit.group, edit.members); !checked)
        return failed(checked.error());
    StepBuilder builder(QStringLiteral("revise-group"));
    builder.put(workspace.groups(), edit.group);
    StepBuilder members({});
    takeMembers(members, workspace, edit.group.id, edit.members);
    if (!members.step().isEmpty())
        keepPastMembers(builder, workspace, edit.group.id);
    takeMembers(builder, workspace, edit.group.id, edit.members);
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveGroup &edit)
{
    const Group *group = workspace.groups().find(edit.group);
    if (!group)
        return refused(Reason::NoSuchGroup);
    const Voice voice(edit.group);
    for (const auto &[id, response] : workspace.responses().rows()) {
        if (response.voice == voice)
            return refused(Reason::GroupAnswered, group->name);
    }
    StepBuilder builder(QStringLiteral("remove-group"));
    builder.replace(workspace.pastMemberships(), {},
                    [&](const PastMembership &each) { return each.group == edit.group; });
    builder.replace(workspace.memberships(), {}, [&](const Membership &each) { return each.group == edit.group; });
    builder.replace(workspace.assignments(), {}, [&](const Assignment &each) { return each.voice == voice; });
    return builder.remove(*group).step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetAssignments &edit)
{
    const auto review = openReview(workspace, edit.review);
    if (!review)
        return failed(review.error());
    std::vector<Assignment> rows = edit.assignments;
    for (Assignment &assignment : rows) {
        assignment.review = edit.review;
        if (!workspace.structureOf(**review).theme(assignment.theme))
            return refused(Reason::NoSuchTheme, QString::number(assignment.theme));
        // What was given to somebody who left since may stay as it was.
        if (workspace.assignments().find(assignment.key()))
            continue;
        if (auto there = presentVoice(workspace, assignment.voice); !there)
            return failed(there.error());
    }
    StepBuilder builder(QStringLiteral("set-assignments"));
    builder.replace(workspace.assignments(), rows, [&](const Assignment &each) { return each.review == edit.review; });
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::DescribeReflection &edit)
{
    Reflection reflection = edit.reflection;
    const auto review = openReview(workspace, reflection.review);
    if (!review)
        return failed(review.error());
    if (auto checked = acceptableTexts(reflection); !checked)
        return failed(checked.error());
    reflection.guidanceLink = reflection.guidanceLink.trimmed();
    if (auto checked = acceptableAddress(reflection.guidanceLink); !checked)
        return failed(checked.error());
    if (reflection.returnBy && !reflection.returnBy->isValid())
        reflection.returnBy.reset();
    const bool namesChange = reflection.namesSeen != workspace.reflection(reflection.review).namesSeen;
    if (namesChange && !workspace.responsesOf(reflection.review).empty())
        return refused(Reason::NamesPromised, (*review)->title);
    return StepBuilder(QStringLiteral("describe-reflection")).put(workspace.reflections(), reflection).step();
}

} // namespace waymark::planning
