// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

#include <random>

namespace waymark::testing {

/// Edits of every kind about a workspace as it stands: most are possible, some are refused. The same seed makes the
/// same kinds of edits.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    Edit next(const Workspace &workspace);
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    ReviewId review(const Workspace &workspace);
    StatementNumber statement();
    QString text();
    QDateTime time();
    Role role();
    Level level() { return *Level::from(below(6)); }
    Edit aboutInstitution(const Workspace &workspace);
    Edit aboutReview(const Workspace &workspace);
    Edit aboutStatement(const Workspace &workspace);
    Edit aboutFollowUp(const Workspace &workspace);

    std::mt19937 m_random;
};

} // namespace waymark::testing
