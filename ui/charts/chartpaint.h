// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/look/tokens.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;
class QPen;

namespace waymark::chartpaint {

// What every chart paints with. All geometry is floating, nothing clips (SVG output knows no clipping), and the painter
// is left as it was.

/// Lengths of the sketches are given for a body text of 14 px: one such pixel in units of `body`.
qreal unit(const QFont &body);
qreal textWidth(const QFont &font, const QString &text);

/// One line, shortened with an ellipsis where it does not fit; returns the width it took.
qreal text(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
           const QColor &colour);
/// One line in `font`; where that is too long, up to two lines in small type, the second shortened.
void label(QPainter &painter, const QRectF &rect, const QString &words, const QFont &font, const QColor &colour,
           Qt::Alignment alignment = Qt::AlignLeft);

/// The answer's badge, and to its right a query's mark; draft answers carry a dashed underline.
void answer(QPainter &painter, const QRectF &square, const StatementMark &mark, int levels, const Tokens &tokens);
/// Lines that only help to read what is on them: quieter than the data also where all other lines are as strong as
/// text.
QColor guideLine(const Tokens &tokens);
/// The outline of what is not answered.
void unansweredBox(QPainter &painter, const QRectF &rect, const Tokens &tokens, qreal unit);
/// The same for what is carried forward: a whole line, as its square has.
void carriedBox(QPainter &painter, const QRectF &rect, const Tokens &tokens, qreal unit);

/// Arrow (or "=") and words in the colour of the direction; returns the width it took.
qreal change(QPainter &painter, const QRectF &rect, const ChartChange &change, const Tokens &tokens, const QFont &font);
qreal changeWidth(const QFont &font, const ChartChange &change);

/// How a review's series looks: 0 is the present one, 1 the one before, ...; colour, dash and marker all differ.
QColor seriesColour(int style, const Tokens &tokens);
QPen seriesPen(int style, qreal width, const Tokens &tokens);
/// A filled marker of about `size` across; `hollow` fills it with the surface.
void marker(QPainter &painter, const QPointF &centre, qreal size, int style, const Tokens &tokens, bool hollow = false);

struct LegendEntry
{
    QString label;
    int style = 0;
};
/// Lines with their markers and labels, centred in `rect`, then `remark` in second text. Wraps to further lines of
/// legendLine height each; returns how many it took.
int legend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries, const QString &remark,
           const QFont &body, const Tokens &tokens);
/// Lines a legend takes in `width`.
int legendLines(const QList<LegendEntry> &entries, const QString &remark, const QFont &body, qreal width);
qreal legendLine(const QFont &body);

} // namespace waymark::chartpaint

namespace waymark {

/// What the squares of a chart mean: levels, and the other looks that an answer has in it. It is above the rows,
/// wraps where it is too long, and says only what occurs.
class LevelLegend
{
public:
    enum class Kind { Level, Draft, Carried, Open, Query };

    /// `body` as from bodyFont(), `width` in the painter's units.
    LevelLegend(int levels, const QList<Kind> &others, const QFont &body, qreal width);

    [[nodiscard]] qreal height() const;
    void paint(QPainter &painter, const QPointF &topLeft, const Tokens &tokens) const;

private:
    struct Entry
    {
        Kind kind;
        int level;
        QString words;
        QRectF rect; ///< from the legend's top left
    };

    int m_levels;
    QFont m_body;
    QList<Entry> m_entries;
};

} // namespace waymark
