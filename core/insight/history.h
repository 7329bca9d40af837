// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// A review of any kind, as it happened.
struct HistoryEvent
{
    enum class Kind { Internal, Peer, Expert };
    Kind kind = Kind::Internal;
    QDate date;
    std::optional<ReviewId> review = {}; ///< exactly with Internal
    std::optional<VisitId> visit = {};   ///< exactly with the others

    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

/// Our own reviews and those by others, the latest first; of one day, our own after the others.
std::vector<HistoryEvent> reviewHistory(const Workspace &workspace);

} // namespace waymark
