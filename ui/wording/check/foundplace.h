// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <compare>
#include <optional>

namespace waymark {

/// Where a text belongs: a theme's title, a statement's title, or one of its levels. They order as they are read.
struct FoundPlace
{
    int theme = 1;
    std::optional<StatementNumber> statement = {}; ///< none: the theme's own title
    int level = 0;                                 ///< from 1; 0 is the statement's title

    static FoundPlace ofTheme(int theme) { return {theme, {}, 0}; }
    static FoundPlace of(StatementNumber statement, int level) { return {statement.theme(), statement, level}; }
    bool isTitle() const { return level == 0; }

    friend auto operator<=>(const FoundPlace &, const FoundPlace &) = default;
};

} // namespace waymark
