// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// When a review of one kind is due next, and what it is counted from.
struct NextReview
{
    QDate after; ///< the date of the last one
    QDate due;

    friend bool operator==(const NextReview &, const NextReview &) = default;
};

inline constexpr int monthsBetweenReviews = 12;

/// Twelve months after the latest review's date; nothing before the first review.
std::optional<NextReview> nextYearlyReview(const Workspace &workspace);

/// Institution::peerReviewYears after the latest peer visit; nothing before the first one.
std::optional<NextReview> nextPeerReview(const Workspace &workspace);

} // namespace waymark
