// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

class QImage;

namespace waymark::reader {

/// Letters that a PDF draws and does not explain (a joined "ff" without its text, a word drawn as a picture) leave
/// holes in the words, which nobody would notice. Where ink touches a word that ends there, and no word covers it, the
/// word gets U+FFFD there and reaches over it. `grey` is the picture of the page, 8-bit; `points` is how many points a
/// pixel is.
void markUnexplained(const QImage &grey, qreal points, Page &page);

} // namespace waymark::reader
