// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ofreview.h"

namespace waymark {

std::optional<ReviewId> reviewOf(const Row &row, const Workspace &in)
{
    return std::visit(
        [&](const auto &each) -> std::optional<ReviewId> {
            using T = std::remove_cvref_t<decltype(each)>;
            if constexpr (std::is_same_v<T, Review>) {
                return each.id;
            } else if constexpr (std::is_same_v<T, ProgressNote> || std::is_same_v<T, ActionEnd>) {
                const Action *action = in.actions().find(each.action);
                return action ? std::optional(action->review) : std::nullopt;
            } else if constexpr (requires { each.response; }) {
                const Response *response = in.responses().find(each.response);
                return response ? std::optional(response->review) : std::nullopt;
            } else if constexpr (requires { each.review; }) {
                return each.review;
            } else {
                return {};
            }
        },
        row);
}

} // namespace waymark
