// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/wrappedtext.h"
#include "ui/meeting/audiencegeometry.h"

#include <QFontMetricsF>

namespace waymark {

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
    };

    AudienceAttempt(const AudienceContent &content, QSizeF size, const QFont &font, Letters letters);

    bool fits();
    /// After fits(), whatever it said.
    AudienceGeometry take();

private:
    void frame(const QFontMetricsF &metrics);
    void placeTitle(qreal top);
    void columns();
    [[nodiscard]] qreal indent() const;
    [[nodiscard]] std::vector<WrappedText> textsOf(const AudienceRow &row) const;
    [[nodiscard]] qreal widthFor(const std::vector<WrappedText> &texts) const;
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
    qreal m_dots = 0;  ///< of the dots with their count
    qreal m_count = 0; ///< of the count alone
    qreal m_bars = 0;  ///< on the theme's screen
    qreal m_last = 0;  ///< likewise
    qreal m_query = 0; ///< likewise
    qreal m_right = 0; ///< of all that stands right of a row's text
    qreal m_textLeft = 0;
    qreal m_textWidth = 0;
    qreal m_top = 0;
    qreal m_bottom = 0;
    qreal m_least = 0;
    qreal m_spare = 0;
};

} // namespace waymark
