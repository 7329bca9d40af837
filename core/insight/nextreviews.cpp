// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/nextreviews.h"

#include <algorithm>

namespace waymark {

using Because = NextReview::Because;

const Review *lastFinished(const Workspace &workspace)
{
    const auto reviews = workspace.reviewsByDate();
    const auto last =
        std::find_if(reviews.rbegin(), reviews.rend(), [](const Review *review) { return review->isFinished(); });
    return last == reviews.rend() ? nullptr : *last;
}

std::optional<NextReview> nextYearlyReview(const Workspace &workspace)
{
    const Review *last = lastFinished(workspace);
    for (const Review *review : workspace.reviewsByDate()) {
        if (!review->isFinished() && (!last || last->date <= review->date))
            return NextReview{last ? last->date : QDate(), review->date, Because::Planned};
    }
    if (!last)
        return std::nullopt;
    return NextReview{last->date, last->date.addMonths(monthsBetweenReviews), Because::Last};
}

std::optional<NextReview> nextPeerReview(const Workspace &workspace)
{
    const int years = workspace.institution().peerReviewYears;
    std::optional<QDate> last;
    for (const Visit *visit : workspace.visitsByDate()) {
        if (visit->kind == VisitKind::Peer)
            last = visit->date;
    }
    if (last)
        return NextReview{*last, last->addYears(years), Because::Last};
    for (const Review *review : workspace.reviewsByDate()) {
        if (review->isFinished())
            return NextReview{review->date, review->date, Because::First};
    }
    return std::nullopt;
}

} // namespace waymark
