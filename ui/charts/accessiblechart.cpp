// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessiblechart.h"

#include "ui/charts/chartview.h"
#include "ui/charts/chartwords.h"

#include <QPointer>

namespace waymark {
namespace {

/// One row of the table twin: it is asked for anew each time, so that it never speaks of values that are gone.
class AccessibleChartRow : public QAccessibleInterface
{
public:
    AccessibleChartRow(ChartCanvas *canvas, int row) : m_canvas(canvas), m_row(row) {}

    [[nodiscard]] bool isValid() const override { return m_canvas && m_row < m_canvas->rowCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_canvas->spokenRowAt(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        return m_canvas ? QRect(m_canvas->mapToGlobal(QPoint()), m_canvas->size()) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::StaticText; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !m_canvas || !m_canvas->isVisible();
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<ChartCanvas> m_canvas;
    int m_row;
};

} // namespace

QString spokenRow(const ChartTable &table, qsizetype row)
{
    const QStringList cells = table.rows.value(row);
    QStringList values;
    for (qsizetype column = 1; column < cells.size(); ++column) {
        // What there is none of needs no words, and a row of a graph has many such.
        const QString value = cells[column].simplified();
        if (!value.isEmpty() && value != QStringLiteral("0"))
            values << ChartTexts::tr("%1 %2", "what is counted or measured, its value")
                          .arg(table.headers.value(column), value);
    }
    return values.isEmpty() ? cells.value(0)
                            : ChartTexts::tr("%1: %2", "a row of a table, its values")
                                  .arg(cells.value(0), values.join(ChartTexts::tr(", ")));
}

AccessibleChart::AccessibleChart(ChartCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Chart), m_canvas(canvas)
{}

AccessibleChart::~AccessibleChart()
{
    for (const QAccessible::Id row : m_rows)
        QAccessible::deleteAccessibleInterface(row);
}

int AccessibleChart::childCount() const { return m_canvas->rowCount(); }

QAccessibleInterface *AccessibleChart::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_rows.size() <= static_cast<std::size_t>(index))
        m_rows.push_back(QAccessible::registerAccessibleInterface(
            new AccessibleChartRow(m_canvas, static_cast<int>(m_rows.size()))));
    return QAccessible::accessibleInterface(m_rows[static_cast<std::size_t>(index)]);
}

int AccessibleChart::indexOfChild(const QAccessibleInterface *child) const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (QAccessible::accessibleInterface(m_rows[at]) == child)
            return static_cast<int>(at);
    }
    return -1;
}

} // namespace waymark
