// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/blocks.h"

namespace waymark::reader {

/// A row of the table: its blocks from top to bottom, on one page or on several.
struct TableRow
{
    std::vector<Block> blocks;
    bool isHeading = false;
    bool unsure = false; ///< little shows where it begins or ends
};

/// Puts blocks together to rows. Heads of columns and of themes that are repeated on later pages are left out. Each
/// statement's number makes a row; where no ruled line parts two numbers, the white between them does, and how the
/// texts beside it begin and end; so a number may be anywhere in its row.
std::vector<TableRow> rowsOf(Blocks blocks);

} // namespace waymark::reader
