// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <vector>

namespace waymark {

/// What is not settled yet when a review is to be finished.
struct FinishList
{
    struct Item
    {
        StatementNumber statement;
        QString title;
        QString standing; ///< "Level 2, draft, query"
    };
    struct Group
    {
        QString title; ///< "Not answered yet: 3"
        std::vector<Item> items;
    };

    std::vector<Group> groups; ///< not answered, carried forward, drafts, queries; none of them empty
    QString headline;

    [[nodiscard]] bool isSettled() const { return groups.empty(); }
};

FinishList finishList(const Workspace &workspace, const Review &review);

} // namespace waymark
