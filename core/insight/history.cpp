// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/history.h"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

using Kind = HistoryEvent::Kind;

std::tuple<QDate, bool> rankOf(const HistoryEvent &event) { return {event.date, event.kind != Kind::Internal}; }

} // namespace

std::vector<HistoryEvent> reviewHistory(const Workspace &workspace)
{
    std::vector<HistoryEvent> events;
    events.reserve(workspace.reviews().size() + workspace.visits().size());
    for (const Review *review : workspace.reviewsByDate())
        events.push_back({Kind::Internal, review->date, review->id, {}});
    for (const Visit *visit : workspace.visitsByDate())
        events.push_back({visit->kind == VisitKind::Peer ? Kind::Peer : Kind::Expert, visit->date, {}, visit->id});
    std::ranges::reverse(events);
    std::ranges::stable_sort(events, [](const auto &a, const auto &b) { return rankOf(b) < rankOf(a); });
    return events;
}

DueReviews dueReviews(const Workspace &workspace)
{
    DueReviews due;
    const std::vector<const Review *> reviews = workspace.reviewsByDate();
    if (!reviews.empty() && reviews.back()->isFinished())
        due.internal = reviews.back()->date.addYears(1);
    for (const Visit *visit : workspace.visitsByDate()) {
        if (visit->kind == VisitKind::Peer)
            due.peer = visit->date.addYears(workspace.institution().peerReviewYears);
    }
    return due;
}

} // namespace waymark
