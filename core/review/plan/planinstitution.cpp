// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/finishing.h"
#include "core/review/plan/planning.h"

#include <algorithm>
#include <set>

namespace waymark::planning {
namespace {

void keepPastPriorities(StepBuilder &builder, const Workspace &workspace)
{
    const auto isKept = [&](ReviewId review) {
        return std::ranges::any_of(workspace.pastPriorities().rows(),
                                   [&](const auto &row) { return row.second.review == review; });
    };
    for (const auto &[id, review] : workspace.reviews().rows()) {
        if (!workspace.wasHeld(review) || isKept(id))
            continue;
        for (const PastPriority &row : prioritiesToKeep(workspace, id))
            builder.put(workspace.pastPriorities(), row);
    }
}

Result<void> sensible(const Person &person)
{
    if (auto role = sensibleRole(person.role); !role)
        return role;
    return acceptableTexts(person);
}

} // namespace

Result<void> sensibleRole(const Role &role)
{
    const bool own = role.key == u"own";
    if ((!own && !knownRoles().contains(role.key)) || (own && role.ownTitle.trimmed().isEmpty()))
        return refused(Refusal::Reason::NameMissing);
    return acceptable(role.ownTitle, role.ownTitle.left(40), maxName);
}

QString fileNameAlone(QString path)
{
    const QString name = path.replace(u'\\', u'/').section(u'/', -1).simplified();
    return name == u"." || name == u".." ? QString() : name;
}

bool tookPart(const Workspace &workspace, PersonId person)
{
    const auto isTheirs = [&](const auto &row) { return row.second.person == person; };
    const auto isTheirVoice = [&](const auto &row) { return row.second.voice == Voice(person); };
    return std::ranges::any_of(workspace.participants().rows(), isTheirs) ||
           std::ranges::any_of(workspace.presences().rows(), isTheirs) ||
           std::ranges::any_of(workspace.apologies().rows(), isTheirs) ||
           std::ranges::any_of(workspace.pastMemberships().rows(), isTheirs) ||
           std::ranges::any_of(workspace.actions().rows(), isTheirs) ||
           std::ranges::any_of(workspace.assignments().rows(), isTheirVoice) ||
           std::ranges::any_of(workspace.responses().rows(), isTheirVoice);
}

bool hasAnswered(const Workspace &workspace, ReviewId review, PersonId person)
{
    return std::ranges::any_of(workspace.responses().rows(), [&](const auto &row) {
        return row.second.review == review && row.second.voice == Voice(person);
    });
}

void askNoLonger(StepBuilder &builder, const Workspace &workspace, ReviewId review, PersonId person)
{
    if (hasAnswered(workspace, review, person))
        return;
    for (const Assignment *each : workspace.assignmentsOf(review)) {
        if (each->voice == Voice(person))
            builder.remove(*each);
    }
}

Result<Step> plan(const Workspace &workspace, const edit::DescribeInstitution &edit)
{
    if (edit.institution.name.trimmed().isEmpty())
        return refused(Refusal::Reason::NameMissing);
    if (auto checked = acceptableTexts(edit.institution); !checked)
        return failed(checked.error());
    Institution institution = edit.institution;
    if (institution.peerReviewYears < 1 || institution.peerReviewYears > maxPeerReviewYears)
        return refused(Refusal::Reason::BadInterval);
    if (institution.qualityDate && !institution.qualityDate->isValid())
        institution.qualityDate.reset();
    Step step{QStringLiteral("describe-institution"), {}};
    if (institution != workspace.institution())
        step.changes.push_back({Row(workspace.institution()), Row(institution)});
    return step;
}

Result<Step> plan(const Workspace &workspace, const edit::SetPriorities &edit)
{
    if (static_cast<int>(edit.priorities.size()) > maxPriorities)
        return refused(Refusal::Reason::TooManyPriorities);
    StepBuilder builder(QStringLiteral("set-priorities"));
    std::set<PriorityId> kept;
    for (const Priority &priority : edit.priorities) {
        if (priority.text.trimmed().isEmpty())
            return refused(Refusal::Reason::TextMissing);
        if (auto checked = acceptableTexts(priority); !checked)
            return failed(checked.error());
        if (!kept.insert(priority.id).second)
            return refused(Refusal::Reason::AlreadyThere, priority.text);
    }
    // Actions let go of a priority before it is removed: the file's foreign keys want that order, both ways. What a
    // review that is over had it for stays.
    std::set<PriorityId> served;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (!action.priority || kept.contains(*action.priority))
            continue;
        if (workspace.wasHeld(*workspace.review(action.review))) {
            served.insert(*action.priority);
            continue;
        }
        Action freed = action;
        freed.priority.reset();
        builder.put(workspace.actions(), freed);
    }
    for (const auto &[id, priority] : workspace.priorities().rows()) {
        const RetiredPriority *retired = workspace.retiredPriorities().find(id);
        if (served.contains(id))
            builder.put(workspace.retiredPriorities(), RetiredPriority{id});
        else if (retired)
            builder.remove(*retired);
        if (!kept.contains(id) && !served.contains(id))
            builder.remove(priority);
    }
    int position = 0;
    std::vector<Priority> priorities = edit.priorities;
    for (Priority &priority : priorities) {
        priority.position = ++position;
        builder.put(workspace.priorities(), priority);
    }
    const auto before = workspace.prioritiesInOrder();
    if (!std::ranges::equal(before, priorities,
                            [](const Priority *one, const Priority &other) { return *one == other; }))
        keepPastPriorities(builder, workspace);
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::AddPerson &edit)
{
    if (edit.person.id.isNull() || workspace.people().find(edit.person.id))
        return refused(Refusal::Reason::AlreadyThere, edit.person.name);
    if (auto checked = sensible(edit.person); !checked)
        return failed(checked.error());
    return StepBuilder(QStringLiteral("add-person")).put(workspace.people(), edit.person).step();
}

namespace {

/// Neither finished nor reopened: what was finished tells who took part then, also while it is corrected.
bool isFirstUnderWay(const Workspace &workspace, const Review &review) { return !workspace.wasHeld(review); }

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::RevisePerson &edit)
{
    if (auto there = presentPerson(workspace, edit.person.id); !there)
        return failed(there.error());
    if (auto checked = sensible(edit.person); !checked)
        return failed(checked.error());
    const Role before = workspace.people().find(edit.person.id)->role;
    StepBuilder builder(QStringLiteral("revise-person"));
    builder.put(workspace.people(), edit.person);
    // A new post counts from now on: for reviews that are under way, and not for what was finished in the old one.
    for (const auto &[key, participant] : workspace.participants().rows()) {
        if (participant.person == edit.person.id && participant.role == before &&
            isFirstUnderWay(workspace, *workspace.review(participant.review)))
            builder.put(workspace.participants(), Participant{participant.review, edit.person.id, edit.person.role});
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemovePerson &edit)
{
    const Person *person = workspace.people().find(edit.person);
    if (!person)
        return refused(Refusal::Reason::NoSuchPerson);
    if (tookPart(workspace, edit.person))
        return refused(Refusal::Reason::PersonTookPart, person->name);
    StepBuilder builder(QStringLiteral("remove-person"));
    for (const GroupId group : workspace.groupsOf(edit.person))
        builder.remove(Membership{group, edit.person});
    if (const FormerColleague *former = workspace.formerColleagues().find(edit.person))
        builder.remove(*former);
    if (const Leaver *leaver = workspace.leavers().find(edit.person))
        builder.remove(*leaver);
    builder.remove(*person).step().endsHistory = true;
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::MarkLeft &edit)
{
    if (auto there = presentPerson(workspace, edit.person); !there)
        return failed(there.error());
    StepBuilder builder(QStringLiteral("mark-left"));
    if (workspace.hasLeft(edit.person))
        return builder.step();
    const std::vector<GroupId> groups = workspace.groupsOf(edit.person);
    const auto answered = [&](GroupId group, std::optional<ReviewId> review) {
        return std::ranges::any_of(workspace.responses().rows(), [&](const auto &row) {
            return row.second.voice == Voice(group) && (!review || row.second.review == *review);
        });
    };
    for (const auto &[id, review] : workspace.reviews().rows()) {
        // Who answered, or was there, took part.
        if (!isFirstUnderWay(workspace, review) || hasAnswered(workspace, id, edit.person))
            continue;
        askNoLonger(builder, workspace, id, edit.person);
        if (workspace.presences().find({id, edit.person}) ||
            std::ranges::any_of(groups, [&, of = id](GroupId group) { return answered(group, of); }))
            continue;
        if (const Participant *part = workspace.participants().find({id, edit.person}))
            builder.remove(*part);
        if (const Apology *apology = workspace.apologies().find({id, edit.person}))
            builder.remove(*apology);
    }
    // A group that answered had them in it, which its review's papers tell.
    for (const GroupId group : groups) {
        if (!answered(group, std::nullopt))
            builder.remove(Membership{group, edit.person});
    }
    return builder.put(workspace.leavers(), Leaver{edit.person, edit.at.toUTC()}).step();
}

Result<Step> plan(const Workspace &workspace, const edit::MarkBack &edit)
{
    if (auto there = presentPerson(workspace, edit.person); !there)
        return failed(there.error());
    StepBuilder builder(QStringLiteral("mark-back"));
    if (const Leaver *leaver = workspace.leavers().find(edit.person))
        builder.remove(*leaver);
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::AddModel &edit)
{
    if (edit.model.wording.structure() != edit.model.structure.digest())
        return refused(Refusal::Reason::WordingOfOtherStructure, edit.model.wording.name());
    StepBuilder builder(QStringLiteral("add-model"));
    builder.put(workspace.structures(), StoredStructure{edit.model.structure});
    builder.put(workspace.wordings(), StoredWording{edit.model.wording});
    builder.step().endsHistory = !builder.step().isEmpty();
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetSchoolFile &edit)
{
    StepBuilder builder(QStringLiteral("set-school-file"));
    if (!edit.file) {
        if (const SchoolFile *before = workspace.schoolFiles().find(edit.kind))
            builder.remove(*before);
        return builder.step();
    }
    SchoolFile file = *edit.file;
    file.kind = edit.kind;
    file.name = fileNameAlone(file.name);
    if (file.name.isEmpty())
        return refused(Refusal::Reason::NameMissing);
    if (auto checked = acceptableTexts(file); !checked)
        return failed(checked.error());
    if (file.bytes.isEmpty())
        return refused(Refusal::Reason::FileEmpty, file.name);
    if (file.bytes.size() > maxSchoolFile)
        return refused(Refusal::Reason::SchoolFileTooLarge, file.name);
    return builder.put(workspace.schoolFiles(), std::move(file)).step();
}

} // namespace waymark::planning
