// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

#include <algorithm>
#include <iterator>

namespace waymark::testing {

template <class T>
auto RandomEdits::anyOf(const Table<T> &table) -> typename Table<T>::Key
{
    if (table.isEmpty())
        return {newId<typename Table<T>::Key>()};
    return std::next(table.rows().begin(), below(table.size()))->first;
}

std::optional<QDate> RandomEdits::date()
{
    return chance(60) ? std::optional(QDate(2026, 1 + below(12), 1 + below(28))) : std::nullopt;
}

Action RandomEdits::action(const Workspace &workspace)
{
    Action made{newId<ActionId>(), review(workspace), {statement(), statement()}, text(), shortText()};
    made.due = date();
    made.start = chance(30) ? date() : std::nullopt;
    made.status = static_cast<ActionStatus>(below(5));
    // Each text can be too long: with three of them in every action there would hardly be any.
    made.success = chance(50) ? text() : QString();
    made.outcome = chance(50) ? text() : QString();
    if (chance(50) && !workspace.priorities().isEmpty())
        made.priority = workspace.priorities().rows().begin()->first;
    if (chance(30))
        made.person = person(workspace);
    if (chance(20))
        made.carriedFrom = anyOf(workspace.actions());
    return made;
}

EvidenceItem RandomEdits::evidence(const Workspace &workspace)
{
    EvidenceItem made{newId<EvidenceId>(), shortText(), static_cast<EvidenceKind>(below(6)), text(), date(), text()};
    made.reviewBy = date();
    made.structure = workspace.structures().rows().begin()->first;
    while (chance(60))
        made.statements.push_back(statement());
    return made;
}

std::optional<Attachment> RandomEdits::attachment()
{
    if (chance(30))
        return std::nullopt;
    // Rarely more than one may weigh; a few of the greatest fill what all of them may.
    const int size = chance(3) ? static_cast<int>(maxAttachment) + below(2) : below(20000);
    return Attachment{{}, shortText(), QByteArray(size, static_cast<char>(below(256)))};
}

Edit RandomEdits::aboutProgress(const Workspace &workspace)
{
    const ProgressNote note{newId<ProgressNoteId>(), anyOf(workspace.actions()), date().value_or(QDate()), text()};
    switch (below(8)) {
    case 0:
    case 1:
        return edit::NoteProgress{note};
    case 2: {
        ProgressNote revised = note;
        revised.id = anyOf(workspace.progressNotes());
        return edit::ReviseProgress{revised};
    }
    case 3:
        return edit::RemoveProgress{anyOf(workspace.progressNotes())};
    case 4:
        return edit::CarryOnAction{anyOf(workspace.actions()), action(workspace)};
    case 5:
        return edit::SetTarget{review(workspace), statement(), chance(70) ? std::optional(level()) : std::nullopt};
    case 6: {
        edit::SetLeverage edit{review(workspace), {}};
        do
            edit.actions.push_back(anyOf(workspace.actions()));
        while (chance(25)); // one that is there already is refused
        return edit;
    }
    default: {
        GovernorAnswer answer{review(workspace), static_cast<GovernorQuestion>(below(6))};
        if (chance(60))
            answer.verdict = static_cast<GovernorVerdict>(below(3));
        answer.sentence = text();
        answer.evidence = text();
        return edit::AnswerGovernors{answer};
    }
    }
}

Edit RandomEdits::aboutEvidence(const Workspace &workspace)
{
    switch (below(13)) {
    case 0:
    case 1:
        return edit::AddEvidence{evidence(workspace), attachment()};
    case 2: {
        EvidenceItem revised = evidence(workspace);
        revised.id = anyOf(workspace.evidence());
        return edit::ReviseEvidence{revised};
    }
    case 3:
        return edit::Attach{anyOf(workspace.evidence()), attachment()};
    case 4:
        return edit::RemoveEvidence{anyOf(workspace.evidence())};
    case 5:
    case 9:
        return edit::RecordVisit{{newId<VisitId>(), static_cast<VisitKind>(below(2)), date().value_or(QDate()), text(),
                                  text(), text(), text(), text()}};
    case 6:
    case 7:
        return edit::ReviseVisit{{anyOf(workspace.visits()), VisitKind::Peer, QDate(2026, 5, 4), {}, text()}};
    case 8:
        return edit::RemoveVisit{anyOf(workspace.visits())};
    case 10: {
        edit::SetCriticalFriendNotes edit;
        for (const auto &[id, note] : workspace.criticalFriendNotes().rows()) {
            if (chance(70))
                edit.notes.push_back(note);
        }
        if (chance(70))
            edit.notes.push_back({newId<CriticalFriendNoteId>(), text().left(maxName), date().value_or(QDate()), text(),
                                  text(), text()});
        return edit;
    }
    case 11: {
        edit::SetSchoolFile edit{static_cast<SchoolFileKind>(below(2)), {}};
        if (const auto file = attachment())
            edit.file = SchoolFile{edit.kind, file->name, file->bytes};
        return edit;
    }
    default: {
        const auto &structures = workspace.structures().rows();
        edit::SetMapping edit{structures.begin()->first, std::prev(structures.end())->first, {}};
        while (chance(70))
            edit.statements.push_back({{}, {}, statement(), chance(70) ? std::optional(statement()) : std::nullopt});
        return edit;
    }
    }
}

} // namespace waymark::testing
