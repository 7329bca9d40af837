// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rowsql.h"

#include <array>

/// How each kind of row lies in its table. A specialisation says the table's name, its columns (the key first), how
/// many of them are the key, how a row is written into them and read from them. All SQL is made from that.
namespace waymark::storage {

template <class Row>
struct RowTable;

} // namespace waymark::storage
