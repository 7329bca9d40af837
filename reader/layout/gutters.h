// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

namespace waymark::reader {

/// The x of the white stripes between the columns of a table that has no lines running down: each just left of where
/// the next column's words begin. Lines that run over several columns, such as headings, are left aside.
std::vector<qreal> guttersOf(const std::vector<Line> &lines);

/// How many of the lines have a word that stands on one of these borders.
int crossings(const std::vector<Line> &lines, const std::vector<qreal> &borders);

/// Runs over columns as a heading does: wider than two fifths of the table.
bool isWide(const Line &line, qreal tableWidth);

} // namespace waymark::reader
