// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/chart.h"

#include <QWidget>

#include <memory>

class QAction;
class QStackedLayout;
class QTableWidget;

namespace waymark {

class ChartCanvas;

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
    /// Writes PNG, or SVG where the name ends in .svg, and then says saved() or saveFailed().
    /// What it has to be high at that width, so that no part of the chart is cut off.
    [[nodiscard]] int minHeight(int width) const;
    bool saveTo(const QString &path);
    /// The picture, or the table as text while that is shown.
    void copy();

    // For a page's own buttons; all stand in the context menu as well.
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

} // namespace waymark
