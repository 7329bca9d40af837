// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "ui/charts/chart.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

namespace waymark {

// Pictures of a chart for files and for other programs: always light, on white, with title and source above. The same
// chart and size give the same bytes each time on one machine. `size` is in pixels at 96 dpi and holds title and
// margins; an empty size takes what the chart wants. Files are written whole or not at all.

/// The whole picture, for a chart of this width (0: the chart's own).
QSizeF pictureSize(const Chart &chart, qreal width = 0);
/// `scale` is pixels for each unit of `size`, 0.1..8; the image says its resolution (96 dpi times scale).
QImage pictureOf(const Chart &chart, const QSizeF &size = {}, qreal scale = 2);
QByteArray svgOf(const Chart &chart, const QSizeF &size = {});

/// FileErrors as writeWholeFile() has them.
Result<void> savePng(const Chart &chart, const QString &path, const QSizeF &size = {}, qreal scale = 2,
                     Existing existing = Existing::Replace);
Result<void> saveSvg(const Chart &chart, const QString &path, const QSizeF &size = {},
                     Existing existing = Existing::Replace);
/// As a picture, and as SVG for those programs that take it.
void copyToClipboard(const Chart &chart, const QSizeF &size = {});

} // namespace waymark
