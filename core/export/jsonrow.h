// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/rowjson.h"
#include "core/review/keys.h"

#include <limits>

namespace waymark {

/// How a kind of row stands in an export. Each specialisation has
/// - `name`, the key of its list;
/// - `fields(io, row)`, which names every field once, for JsonWriter and JsonReader alike;
/// - `check(from, row)`, where a row has to fit to others or to itself: what core/storage demands of a row of a file;
/// - `blank()`, where a row cannot be made of nothing.
template <class Row>
struct JsonRow;

inline constexpr int anyNumber = std::numeric_limits<int>::max();
inline constexpr int mostJsonPoints = 16; ///< of one descriptor, as in a model file

inline StatementNumber anyStatement() { return *StatementNumber::from(1, 1); }
inline Level anyLevel() { return Level::notInPlace(); }

template <class Row>
Row blankRow()
{
    if constexpr (requires { JsonRow<Row>::blank(); })
        return JsonRow<Row>::blank();
    else
        return Row{};
}

} // namespace waymark
