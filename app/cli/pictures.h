// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/insight/comparison.h"

namespace waymark::cli {

// What is drawn wants a QApplication; main() makes one for the commands that come here.

/// One review's themes (Radar: means of answered statements, Bars: counts per level); or what it was before: every
/// statement over all reviews up to this one (HeatMap), the medians of their themes (Trend), what each of its rounds
/// agreed (Rounds).
enum class PictureKind { Radar, Bars, HeatMap, Trend, Rounds };
enum class PictureFormat { Svg, Png };

Result<void> savePicture(const Workspace &workspace, const Review &review, PictureKind kind, PictureFormat format,
                         const QString &path);
/// The radar of a comparison's themes; reviews of another structure are left out.
Result<void> saveComparison(const Workspace &workspace, const Comparison &comparison, PictureFormat format,
                            const QString &path);

} // namespace waymark::cli
