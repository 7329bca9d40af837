// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocx.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace waymark {

/// Themes as spokes with numbered rings, one line for each review. A theme with nothing answered leaves a gap, never a
/// point at 0. A radar needs three spokes: models of one or two themes get grouped bars of the same values.
class RadarChart : public ChartOf<ThemeSeriesData>
{
public:
    explicit RadarChart(ThemeSeriesData data);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString source() const override { return m_data.source; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &font, qreal width = 0) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString tipAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
    /// What stands at each spoke: a theme, and how much of it is answered where that is not all.
    [[nodiscard]] const QList<ChartTheme> &spokes() const { return m_spokes; }
    /// Between which two spokes the rings are numbered (0.5 is halfway from the first to the second): where the lines
    /// leave the numbers the most room.
    [[nodiscard]] static qreal numberedSpoke(const ThemeSeriesData &data);

private:
    QList<ChartTheme> m_spokes;
};

// A radar in a report's content, drawn for its pages, its web page and its Word document.

ThemeSeriesData themeSeriesOf(const block::Radar &radar);
/// The painter's font carries a pixel size; see Chart.
void paintReportRadar(QPainter &painter, const QRectF &area, const block::Radar &radar);
QByteArray reportRadarSvg(const block::Radar &radar);
RadarPicture reportRadarPicture(const block::Radar &radar, double width);

} // namespace waymark
