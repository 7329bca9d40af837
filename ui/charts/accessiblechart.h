// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <vector>

namespace waymark {

class ChartCanvas;
struct ChartTable;

/// A row of the table twin as a sentence: "1 Leadership and planning: level 2 1, level 3 5".
QString spokenRow(const ChartTable &table, qsizetype row);

/// A chart as assistive technology meets it: a picture with a name and a summary, that has a part for each row of its
/// table twin.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartCanvas *canvas);
    ~AccessibleChart() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

private:
    ChartCanvas *m_canvas;
    mutable std::vector<QAccessible::Id> m_rows; ///< registered with QAccessible, which owns them
};

} // namespace waymark
