// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/acrosseditions.h"

#include <algorithm>

namespace waymark {

std::vector<const ProgressNote *> Workspace::notesOf(ActionId action) const
{
    std::vector<const ProgressNote *> found;
    for (const auto &[id, note] : progressNotes().rows()) {
        if (note.action == action)
            found.push_back(&note);
    }
    std::ranges::stable_sort(found, {}, [](const ProgressNote *note) { return note->date; });
    return found;
}

const Action *Workspace::successorOf(ActionId action) const
{
    const Action *latest = nullptr;
    const auto numberOf = [&](const Action &each) { return review(each.review)->number; };
    for (const auto &[id, other] : actions().rows()) {
        if (other.carriedFrom == action && (!latest || numberOf(*latest) < numberOf(other)))
            latest = &other;
    }
    return latest;
}

std::vector<const Action *> Workspace::leverageOf(ReviewId review) const
{
    std::vector<const Action *> found;
    const auto &rows = leverage().rows();
    for (auto row = rows.lower_bound({review, 0}); row != rows.end() && row->first.first == review; ++row)
        found.push_back(actions().find(row->second.action));
    return found;
}

std::vector<const EvidenceItem *> Workspace::evidenceFor(const Digest &structure, StatementNumber statement) const
{
    std::vector<const EvidenceItem *> found;
    for (const auto &[id, item] : evidence().rows()) {
        // Filed under an earlier edition it goes on supporting what its statements have become.
        if (supports(*this, item, structure, statement))
            found.push_back(&item);
    }
    std::ranges::stable_sort(found, {}, [](const EvidenceItem *item) { return item->title.toCaseFolded(); });
    return found;
}

qint64 Workspace::attachedBytes() const
{
    qint64 bytes = 0;
    for (const auto &[id, attachment] : attachments().rows())
        bytes += attachment.bytes.size();
    return bytes;
}

std::vector<const Visit *> Workspace::visitsByDate() const
{
    std::vector<const Visit *> found;
    for (const auto &[id, visit] : visits().rows())
        found.push_back(&visit);
    std::ranges::stable_sort(found, {}, [](const Visit *visit) { return visit->date; });
    return found;
}

std::vector<const MappedStatement *> Workspace::mapping(const Digest &from, const Digest &to) const
{
    std::vector<const MappedStatement *> found;
    const auto &rows = mappings().rows();
    for (auto row = rows.lower_bound({from, to, *StatementNumber::from(1, 1)}); row != rows.end(); ++row) {
        if (row->second.from != from || row->second.to != to)
            break;
        found.push_back(&row->second);
    }
    return found;
}

GovernorAnswer Workspace::governorAnswer(ReviewId review, GovernorQuestion question) const
{
    const GovernorAnswer *found = governorAnswers().find({review, question});
    return found ? *found : GovernorAnswer{review, question};
}

} // namespace waymark
