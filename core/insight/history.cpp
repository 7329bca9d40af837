// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/history.h"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

std::tuple<QDate, bool> rankOf(const HistoryEvent &event)
{
    return {event.date, event.kind != HistoryEvent::Kind::Internal};
}

} // namespace

std::vector<HistoryEvent> reviewHistory(const Workspace &workspace)
{
    std::vector<HistoryEvent> events;
    events.reserve(workspace.reviews().size() + workspace.visits().size());
    for (const Review *review : workspace.reviewsByDate())
        events.push_back({HistoryEvent::Kind::Internal, review->date, review->id, {}});
    for (const Visit *visit : workspace.visitsByDate())
        events.push_back({visit->kind == VisitKind::Peer ? HistoryEvent::Kind::Peer : HistoryEvent::Kind::Expert,
                          visit->date,
                          {},
                          visit->id});
    std::ranges::reverse(events);
    std::ranges::stable_sort(events, [](const auto &a, const auto &b) { return rankOf(b) < rankOf(a); });
    return events;
}

} // namespace waymark
