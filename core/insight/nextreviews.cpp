// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/nextreviews.h"

namespace waymark {

std::optional<NextReview> nextYearlyReview(const Workspace &workspace)
{
    const auto reviews = workspace.reviewsByDate();
    if (reviews.empty())
        return std::nullopt;
    const QDate last = reviews.back()->date;
    return NextReview{last, last.addMonths(monthsBetweenReviews)};
}

std::optional<NextReview> nextPeerReview(const Workspace &workspace)
{
    std::optional<QDate> last;
    for (const Visit *visit : workspace.visitsByDate()) {
        if (visit->kind == VisitKind::Peer)
            last = visit->date;
    }
    if (!last)
        return std::nullopt;
    return NextReview{*last, last->addYears(workspace.institution().peerReviewYears)};
}

} // namespace waymark
