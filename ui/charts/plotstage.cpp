// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotstage.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

namespace waymark {

namespace {

/// Room around the plot, so that a line on its border is painted whole.
constexpr qreal stageMargin = 4;

} // namespace

PlotStage::PlotStage(std::unique_ptr<QChart> chart, const QRectF &plot)
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(chart.release())
    , m_place(plot.adjusted(-stageMargin, -stageMargin, stageMargin, stageMargin))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    // The chart is its plot area and nothing else: Qt lays grid lines out by the chart's size, series by the plot area,
    // and a polar grid not at all where the two differ.
    m_chart->resize(plot.size());
    m_chart->setPlotArea(QRectF(QPointF(0, 0), plot.size()));
    m_chart->layout()->activate();
    m_scene->setSceneRect(QRectF(QPointF(-stageMargin, -stageMargin), m_place.size()));
}

PlotStage::~PlotStage() = default;

QPointF PlotStage::position(const QPointF &value, QAbstractSeries *series) const
{
    return m_chart->mapToPosition(value, series) + m_place.topLeft() + QPointF(stageMargin, stageMargin);
}

void PlotStage::render(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, m_place, m_scene->sceneRect());
    painter.restore();
}

} // namespace waymark
