// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spreadchart.h"
#include "ui/look/wrappedtext.h"
#include "ui/meeting/audiencecontent.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

namespace waymark {

/// Text of one row: where each line is.
struct PlacedLine
{
    QRectF rect;
    QString text;
    bool bullet = false; ///< the first line of one of several points
};

/// A line of the opening, each in its own letters.
struct PlacedText
{
    QRectF rect;
    QString text;
    QFont font;
    bool mute = false;
};

struct PlacedRow
{
    QRectF rect;
    QRectF badge;
    QRectF query; ///< empty where there is none
    QRectF state; ///< reserved whether or not there is a state, so that choosing moves nothing
    QRectF dots;  ///< reserved for the answers at this level, before they are revealed; empty where there are none
    QRectF count;
    QRectF bars; ///< on the theme's screen: reserved for how a statement's answers are spread
    QRectF last;
    QStringList stateLines;
    std::vector<PlacedLine> lines;
};

/// Where everything is on a projector, in device-independent pixels; computed without painting anything.
/// Letters are as large as the text allows, between `maxLetters` and `minLetters` of the screen's height, on
/// small screens down to `minApartLetters` where that keeps points on lines of their own. Where even that does not fit
/// the points run on in one paragraph; only then do letters become smaller: to `minTightLetters` for any statement of a
/// usual model, and further rather than cut off a word.
class AudienceGeometry
{
public:
    static constexpr qreal maxLetters = 0.042;
    static constexpr qreal minLetters = 0.03;
    static constexpr qreal minApartLetters = 0.029;
    static constexpr qreal minTightLetters = 0.025;
    static constexpr int minStep = -2;
    static constexpr int maxStep = 4;

    /// `font`: family and weight; its size is not used. `textStep`: how much larger than usual letters may become, from
    /// minStep to maxStep; never smaller than `minLetters` for it.
    /// `below`: height at the bottom that no row is in. The foot is, and now and then something that covers it.
    static AudienceGeometry of(const AudienceContent &content, QSizeF size, const QFont &font, int textStep = 0,
                               qreal below = 0);

    QFont body;      ///< of rows and foot: the smallest letters there are
    QFont titleFont; ///< of the title
    QRectF circle;
    std::vector<PlacedLine> title;
    QRectF titleQuery;
    QRectF place;
    QRectF progress;
    QRectF wording;
    QRectF last;
    std::vector<PlacedRow> rows;
    std::vector<QRectF> heads; ///< on the theme's screen: the levels above the bars; empty where there are none
    SpreadDots dots;

    std::vector<PlacedText> texts; ///< all that the opening says

    int pixelSize() const { return body.pixelSize(); }
};

/// A font of that many pixels, rounded up.
QFont sizedFont(QFont font, qreal pixels, QFont::Weight weight = QFont::Normal);

/// One try at laying a statement's or a theme's screen out with letters of one size.
class AudienceAttempt
{
public:
    struct Letters
    {
        int pixels = 32;
        bool separate = true; ///< each point on lines of its own
        bool tight = false;
        qreal below = 0; ///< the rows end above it
    };

    AudienceAttempt(const AudienceContent &content, QSizeF size, const QFont &font, Letters letters);

    bool fits();
    /// After fits(), whatever it said.
    AudienceGeometry take();

private:
    void frame(const QFontMetricsF &metrics);
    void placeTitle(qreal top);
    void placeHeads();
    void columns();
    [[nodiscard]] qreal indent() const;
    [[nodiscard]] std::vector<WrappedText> textsOf(const AudienceRow &row) const;
    [[nodiscard]] qreal widthFor(const AudienceRow &row, const std::vector<WrappedText> &texts) const;
    [[nodiscard]] qreal wholeState(const AudienceRow &row) const;
    [[nodiscard]] qreal heightOf(const AudienceRow &row, const std::vector<WrappedText> &texts) const;
    void place(const AudienceRow &row, const std::vector<WrappedText> &texts, const QRectF &rect);
    void placeState(const AudienceRow &row, PlacedRow &placed) const;

    const AudienceContent &m_content;
    QSizeF m_size;
    Letters m_letters;
    AudienceGeometry m_made;
    std::vector<std::vector<WrappedText>> m_texts;
    std::vector<qreal> m_heights;
    qreal m_line = 1;
    qreal m_margin = 0;
    qreal m_padding = 0;
    qreal m_badge = 0;
    qreal m_state = 0; ///< width of what a row's state may be
    qreal m_thin = 0;  ///< the same in one line, beside the dots of a thin row
    qreal m_dots = 0;  ///< of the dots with their count
    qreal m_count = 0; ///< of the count alone
    qreal m_bars = 0;  ///< on the theme's screen
    qreal m_last = 0;  ///< likewise
    qreal m_query = 0; ///< likewise
    qreal m_right = 0; ///< of all that is right of a row's text
    qreal m_textLeft = 0;
    qreal m_textWidth = 0;
    qreal m_top = 0;
    qreal m_bottom = 0;
    qreal m_least = 0;
    qreal m_spare = 0;
};

} // namespace waymark
