// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"

#include <QDate>
#include <optional>

namespace waymark {

/// Whether it was asked who is in the meeting: once for a review while the program is open, and again on another day,
/// for a second sitting is hardly ever held by the same people. Ending a meeting and going on with it asks nothing.
class Sitting
{
public:
    [[nodiscard]] bool isUnderWay(ReviewId review, QDate today) const { return m_review == review && m_day == today; }
    void begin(ReviewId review, QDate today)
    {
        m_review = review;
        m_day = today;
    }

private:
    std::optional<ReviewId> m_review;
    QDate m_day;
};

} // namespace waymark
