// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

namespace waymark::reader {

/// Takes away what is on many pages at the same place above or below everything else: logo words, running heads,
/// page numbers. Words set from bottom to top go as well.
void dropFurniture(std::vector<Page> &pages);

/// Takes away a page's first line where it is the last of the page before, word for word and place for place: where a
/// page ends in the middle of a line, some programs draw it on both.
void dropLinesDrawnAgain(std::vector<Page> &pages);

} // namespace waymark::reader
