// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/charts/chartdata.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace waymark {

// What stands as a radar in a report's content, drawn for its pages and for its web page.

ThemeSeriesData themeSeriesOf(const block::Radar &radar);
/// The painter's font carries a pixel size; see Chart.
void paintReportRadar(QPainter &painter, const QRectF &place, const block::Radar &radar);
QByteArray reportRadarSvg(const block::Radar &radar);

} // namespace waymark
