// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace waymark {

/// Shows a chart and keeps its picture: it is painted anew only when size, palette, font or chart change, so that
/// scrolling, covering and focusing cost a copy of pixels. For assistive technology it is a chart with a name and a
/// description; the table twin is ChartView's.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    /// Nothing is painted for a null chart.
    void setChart(std::shared_ptr<const Chart> chart);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What it has to be high at that width, so that no part of the chart is cut off.
    [[nodiscard]] int minHeight(int width) const;

Q_SIGNALS:
    /// A row of the table twin was double-clicked.
    void rowActivated(int row);
    /// The keyboard asks for what else can be done.
    void menuRequested(const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    void forget();
    void fitRows();

    std::shared_ptr<const Chart> m_chart;
    QPixmap m_picture; ///< null: to be painted
};

} // namespace waymark
