// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/evidencelist.h"

#include <algorithm>

namespace waymark {

bool isStale(const EvidenceItem &item, QDate today) { return item.reviewBy && *item.reviewBy < today; }

std::vector<const EvidenceItem *> evidenceByTitle(const Workspace &workspace)
{
    std::vector<const EvidenceItem *> items;
    items.reserve(workspace.evidence().size());
    for (const auto &[id, item] : workspace.evidence().rows())
        items.push_back(&item);
    std::ranges::stable_sort(items, [](const EvidenceItem *a, const EvidenceItem *b) {
        return QString::compare(a->title, b->title, Qt::CaseInsensitive) < 0;
    });
    return items;
}

std::vector<StatementNumber> upperWithoutEvidence(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    std::vector<StatementNumber> found;
    for (const Statement &statement : structure.statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        const bool upper = !decision.isOpen() && decision.level && decision.level->value() * 2 > structure.levels();
        if (upper && workspace.evidenceFor(review.structure, statement.number).empty())
            found.push_back(statement.number);
    }
    return found;
}

} // namespace waymark
