// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <typeinfo>
#include <utility>

class QPainter;

namespace waymark {

/// The table twin of a chart: everything the picture says, as plain text. Every row has as many cells as `headers`.
struct ChartTable
{
    QStringList headers;
    QList<QStringList> rows;

    bool operator==(const ChartTable &) const = default;
};

/// A picture of values, with no widget and no state: the same code paints the screen, PNG, SVG and PDF.
///
/// Lengths are in the painter's own units, meant as device-independent pixels at 96 dpi (scale the painter for paper).
/// The painter's font is the body text; it carries a pixel size (see bodyFont), so that every device lays out alike.
class Chart
{
public:
    virtual ~Chart() = default;

    /// Plain text; not painted by paint(), which leaves it to the card, the page or the file.
    [[nodiscard]] virtual QString title() const = 0;
    /// Whose values these are and of which reviews, e.g. "Example Academy, 2026/27": shown below the title of a
    /// picture that leaves the program, where no window says it. Plain text; empty for none.
    [[nodiscard]] virtual QString source() const;
    /// One sentence for assistive technology, plain text.
    [[nodiscard]] virtual QString description() const = 0;
    /// The size at which everything is readable; with a `width` above 0, the height wanted at that width.
    [[nodiscard]] virtual QSizeF sizeHint(const QFont &body, qreal width = 0) const = 0;
    /// The least height at that width that cuts nothing off; two thirds of what is wanted unless the chart knows
    /// better.
    [[nodiscard]] virtual qreal minHeight(const QFont &body, qreal width) const;
    /// Paints inside `area`, on a background of tokens.surface that is already there.
    virtual void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const = 0;
    /// The same data as text.
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// What the pointer is over, as plain text; empty when over nothing. `area` and `body` as they were painted.
    [[nodiscard]] virtual QString tipAt(const QPointF &at, const QRectF &area, const QFont &body) const;

    /// The row of table() that the pointer is over; -1 over nothing.
    [[nodiscard]] virtual qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &body) const;
    /// Whether it is as high as its rows are many and wants to be scrolled, where other charts fit the space they get.
    [[nodiscard]] virtual bool isLong() const;
    /// Whether the other is of the same kind and has the same values: its picture is this one's.
    [[nodiscard]] virtual bool isSameAs(const Chart &other) const = 0;

protected:
    Chart() = default;
    Chart(const Chart &) = default;
    Chart &operator=(const Chart &) = default;
};

/// A chart that is made of one piece of data.
template <class Data>
class ChartOf : public Chart
{
public:
    [[nodiscard]] bool isSameAs(const Chart &other) const override
    {
        return typeid(*this) == typeid(other) && m_data == static_cast<const ChartOf &>(other).m_data;
    }

protected:
    explicit ChartOf(Data data) : m_data(std::move(data)) {}

    Data m_data;
};

/// `font` with its size spelt in pixels at 96 dpi, as Chart::paint and Chart::sizeHint want it.
QFont bodyFont(const QFont &font);

} // namespace waymark
