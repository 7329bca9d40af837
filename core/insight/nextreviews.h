// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// When a review of one kind is due next, and what it is counted from.
struct NextReview
{
    enum class Because {
        Last,    ///< the last one's date, `after`
        First,   ///< our own first review's, `after` and `due` alike: there is no peer visit yet
        Planned, ///< its own: it stands in the file and is not finished; `after` is the last one's, or none
    };
    QDate after;
    QDate due;
    Because because = Because::Last;

    friend bool operator==(const NextReview &, const NextReview &) = default;
};

inline constexpr int monthsBetweenReviews = 12;

/// By date; null where none is finished.
const Review *lastFinished(const Workspace &workspace);

/// The first review after the last finished one that stands in the file and is not finished, on its own date: it is
/// planned or under way, and is not "the last" yet. Where there is none, twelve months after the last finished one.
/// Nothing in a file without reviews.
std::optional<NextReview> nextYearlyReview(const Workspace &workspace);

/// Institution::peerReviewYears after the latest peer visit. The first one is due as soon as our own first review is
/// finished: it follows on from that. Nothing where there is neither.
std::optional<NextReview> nextPeerReview(const Workspace &workspace);

} // namespace waymark
