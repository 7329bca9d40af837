// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/comparison.h"

namespace waymark::cli {

// What is drawn wants a QApplication; main() makes one for the commands that come here.

enum class PictureKind { Radar, Bars };
enum class PictureFormat { Svg, Png };

/// One review: the means of each theme's answered statements as a radar, or its counts per level as bars.
Result<void> savePicture(const Workspace &workspace, const Review &review, PictureKind kind, PictureFormat format,
                         const QString &path);
/// The radar of a comparison's themes, as SVG; reviews of another structure are left out.
Result<void> saveComparison(const Workspace &workspace, const Comparison &comparison, const QString &path);

} // namespace waymark::cli
