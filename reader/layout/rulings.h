// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

namespace waymark::reader {

/// Pieces of one straight line put together, ordered by `at`.
std::vector<Ruling> joined(std::vector<Ruling> rulings);

/// Takes away what are stems of letters one above another: no ruled line runs through words.
void dropStems(Page &page);

/// The y of lines that run across most of the text of a page: between two of them a row lies, or several.
std::vector<qreal> fullLines(const Page &page);

/// The x of the lines that run down beside the words between two heights; empty where there are none.
std::vector<qreal> uprights(const Page &page, qreal top, qreal bottom);

} // namespace waymark::reader
