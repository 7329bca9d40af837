// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/review/rows.h"

#include <algorithm>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

Result<EvidenceItem> sensible(const Workspace &workspace, EvidenceItem item)
{
    if (item.title.trimmed().isEmpty())
        return refused(Reason::NameMissing);
    item.link = item.link.simplified();
    if (auto checked = acceptable(item.title, item.title.left(40), maxName); !checked)
        return failed(checked.error());
    for (const QString &text : {item.link, item.note}) {
        if (auto checked = acceptable(text, item.title.left(40)); !checked)
            return failed(checked.error());
    }
    for (std::optional<QDate> *date : {&item.date, &item.reviewBy}) {
        if (*date && !(*date)->isValid())
            date->reset();
    }
    if (!areInOrder(item.date, item.reviewBy))
        return refused(Reason::DatesOutOfOrder, item.title.left(40));
    const StoredStructure *structure = workspace.structures().find(item.structure);
    if (!structure)
        return refused(Reason::NoSuchStructure, item.title.left(40));
    std::ranges::sort(item.statements);
    item.statements.erase(std::unique(item.statements.begin(), item.statements.end()), item.statements.end());
    for (const StatementNumber statement : item.statements) {
        if (!structure->structure.statement(statement))
            return refused(Reason::NoSuchStatement, statement.toString());
    }
    return item;
}

/// With a name that is no path, and within what one file and all of them may weigh.
Result<Attachment> sensible(const Workspace &workspace, EvidenceId evidence, Attachment attachment)
{
    attachment.evidence = evidence;
    attachment.name = fileNameAlone(attachment.name);
    if (attachment.name.isEmpty())
        return refused(Reason::NameMissing);
    if (auto checked = acceptableTexts(attachment); !checked)
        return failed(checked.error());
    if (attachment.bytes.isEmpty())
        return refused(Reason::FileEmpty, attachment.name);
    if (attachment.bytes.size() > maxAttachment)
        return refused(Reason::FileTooLarge, attachment.name);
    const Attachment *before = workspace.attachment(evidence);
    const qint64 others = workspace.attachedBytes() - (before ? before->bytes.size() : 0);
    if (others + attachment.bytes.size() > maxAttached)
        return refused(Reason::FilesTooLarge, attachment.name);
    return attachment;
}

Result<void> sensible(const Visit &visit)
{
    if (!visit.date.isValid())
        return refused(Reason::DateMissing);
    return acceptableTexts(visit);
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::AddEvidence &edit)
{
    if (edit.item.id.isNull() || workspace.evidence().find(edit.item.id))
        return refused(Reason::AlreadyThere, edit.item.title);
    const auto item = sensible(workspace, edit.item);
    if (!item)
        return failed(item.error());
    StepBuilder builder(QStringLiteral("add-evidence"));
    builder.put(workspace.evidence(), *item);
    if (edit.attachment) {
        auto attachment = sensible(workspace, item->id, *edit.attachment);
        if (!attachment)
            return failed(attachment.error());
        builder.put(workspace.attachments(), std::move(*attachment));
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::ReviseEvidence &edit)
{
    if (!workspace.evidence().find(edit.item.id))
        return refused(Reason::NoSuchEvidence, edit.item.title.left(40));
    const auto item = sensible(workspace, edit.item);
    if (!item)
        return failed(item.error());
    return StepBuilder(QStringLiteral("revise-evidence")).put(workspace.evidence(), *item).step();
}

Result<Step> plan(const Workspace &workspace, const edit::Attach &edit)
{
    if (!workspace.evidence().find(edit.evidence))
        return refused(Reason::NoSuchEvidence);
    StepBuilder builder(QStringLiteral("attach"));
    if (!edit.attachment) {
        if (const Attachment *before = workspace.attachment(edit.evidence))
            builder.remove(*before);
        return builder.step();
    }
    auto attachment = sensible(workspace, edit.evidence, *edit.attachment);
    if (!attachment)
        return failed(attachment.error());
    return builder.put(workspace.attachments(), std::move(*attachment)).step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveEvidence &edit)
{
    const EvidenceItem *item = workspace.evidence().find(edit.evidence);
    if (!item)
        return refused(Reason::NoSuchEvidence);
    StepBuilder builder(QStringLiteral("remove-evidence"));
    if (const Attachment *attachment = workspace.attachment(edit.evidence))
        builder.remove(*attachment);
    return builder.remove(*item).step();
}

Result<Step> plan(const Workspace &workspace, const edit::RecordVisit &edit)
{
    if (edit.visit.id.isNull() || workspace.visits().find(edit.visit.id))
        return refused(Reason::AlreadyThere);
    if (auto checked = sensible(edit.visit); !checked)
        return failed(checked.error());
    return StepBuilder(QStringLiteral("record-visit")).put(workspace.visits(), edit.visit).step();
}

Result<Step> plan(const Workspace &workspace, const edit::ReviseVisit &edit)
{
    if (!workspace.visits().find(edit.visit.id))
        return refused(Reason::NoSuchVisit);
    if (auto checked = sensible(edit.visit); !checked)
        return failed(checked.error());
    return StepBuilder(QStringLiteral("revise-visit")).put(workspace.visits(), edit.visit).step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetCriticalFriendNotes &edit)
{
    for (const CriticalFriendNote &note : edit.notes) {
        if (note.id.isNull() || std::ranges::count(edit.notes, note.id, &CriticalFriendNote::id) > 1)
            return refused(Reason::AlreadyThere, note.school);
        if (note.school.trimmed().isEmpty())
            return refused(Reason::NameMissing);
        if (!note.date.isValid())
            return refused(Reason::DateMissing);
        if (auto checked = acceptableTexts(note); !checked)
            return failed(checked.error());
    }
    return StepBuilder(QStringLiteral("set-critical-friend-notes"))
        .replace(workspace.criticalFriendNotes(), edit.notes, [](const CriticalFriendNote &) { return true; })
        .step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveVisit &edit)
{
    const Visit *visit = workspace.visits().find(edit.visit);
    if (!visit)
        return refused(Reason::NoSuchVisit);
    return StepBuilder(QStringLiteral("remove-visit")).remove(*visit).step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetMapping &edit)
{
    const StoredStructure *from = workspace.structures().find(edit.from);
    const StoredStructure *to = workspace.structures().find(edit.to);
    if (!from || !to)
        return refused(Reason::NoSuchStructure);
    if (edit.from == edit.to)
        return refused(Reason::NotAnotherModel);
    std::vector<MappedStatement> rows = edit.statements;
    for (MappedStatement &row : rows) {
        row.from = edit.from;
        row.to = edit.to;
        if (!from->structure.statement(row.old))
            return refused(Reason::NoSuchStatement, row.old.toString());
        if (row.now && !to->structure.statement(*row.now))
            return refused(Reason::NoSuchStatement, row.now->toString());
    }
    StepBuilder builder(QStringLiteral("set-mapping"));
    builder.replace(workspace.mappings(), rows,
                    [&](const MappedStatement &row) { return row.from == edit.from && row.to == edit.to; });
    return builder.step();
}

} // namespace waymark::planning
