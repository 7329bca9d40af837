// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/chart.h"

#include <QPixmap>
#include <QWidget>
#include <memory>

class QAbstractButton;
class QAction;
class QStackedLayout;
class QTableWidget;

namespace waymark {

/// Shows a chart and stores its picture: it is painted anew only when size, palette, font or chart change, so that
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
    /// The rows of the table twin, each as a sentence: what the arrow keys have a screen reader say.
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QString spokenRowAt(int row) const;

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
    void sayRow(int row);
    void forget();
    void fitRows();

    std::shared_ptr<const Chart> m_chart;
    QPixmap m_picture; ///< null: to be painted
    int m_said = -1;   ///< the row that was spoken last
};

/// A chart on a page, with what can be done with it by menu and by keyboard: copy the picture, save it as PNG or SVG,
/// see it as a table in the same place. Stands on a card's surface; charts that are long belong into a scroll area
/// that resizes its widget.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(std::shared_ptr<const Chart> chart);
    [[nodiscard]] const std::shared_ptr<const Chart> &chart() const { return m_chart; }

    [[nodiscard]] bool showsTable() const;
    void showTable(bool shown);
    /// Makes this button, which stays down, show the table; the menu's own entry and the button follow each other.
    void showTableBy(QAbstractButton &button);
    /// Writes PNG, or SVG where the name ends in .svg, and then says saved() or saveFailed().
    /// What it has to be high at that width, so that no part of the chart is cut off.
    [[nodiscard]] int minHeight(int width) const;
    bool saveTo(const QString &path);
    /// The picture, or the table as text while that is shown.
    void copy();

    // For a page's own buttons; all are in the context menu as well.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *savePngAction() const { return m_savePng; }
    [[nodiscard]] QAction *saveSvgAction() const { return m_saveSvg; }
    [[nodiscard]] QAction *tableAction() const { return m_table; } ///< checkable

Q_SIGNALS:
    void copied();
    void saved(const QString &path);
    void saveFailed(const waymark::Error &error);
    /// A row of the table twin was double-clicked, in the picture or in the table: a theme or a statement, in the order
    /// of the chart's data.
    void rowActivated(int row);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMenu(const QPoint &global);
    void fillTable();
    void retranslate();
    void askAndSave(const QString &suffix, const QString &filter);

    std::shared_ptr<const Chart> m_chart;
    QStackedLayout *m_stack;
    ChartCanvas *m_canvas;
    QTableWidget *m_tableWidget = nullptr; ///< made when first shown
    QAction *m_copy;
    QAction *m_savePng;
    QAction *m_saveSvg;
    QAction *m_table;
};

/// The chart on a card, with scroll bars where it is larger than its space.
QWidget *chartOnCard(ChartView *chart);

} // namespace waymark
