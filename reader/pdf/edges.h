// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

class QImage;

namespace waymark::reader {

/// Straight edges in the picture of a page: ruled lines, and the borders of shaded areas. `picture` is 8-bit grey;
/// `points` is how many points a pixel is.
void findEdges(const QImage &picture, qreal points, Page &page);

} // namespace waymark::reader
