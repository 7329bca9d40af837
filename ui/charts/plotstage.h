// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <memory>

class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QPainter;

namespace waymark {

/// What holds a Qt chart while it is painted: a scene with no view, bare of everything but its axes and series.
/// Words, badges and legends are painted around it by the charts themselves, in one font on every device.
/// Made when a chart is painted and gone afterwards: hosts store pictures, not scenes.
class PlotStage
{
public:
    /// `plot` is where the axes' rectangle lies, in the painter's coordinates.
    PlotStage(std::unique_ptr<QChart> chart, const QRectF &plot);
    ~PlotStage();
    PlotStage(const PlotStage &) = delete;
    PlotStage &operator=(const PlotStage &) = delete;

    /// In the painter's coordinates.
    [[nodiscard]] QPointF position(const QPointF &value, QAbstractSeries *series) const;
    void render(QPainter &painter) const;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart; // the scene's
    QRectF m_place;  ///< of the whole stage, in the painter's coordinates
};

} // namespace waymark
