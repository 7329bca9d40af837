// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presentgeometry.h"

#include "core/text/levels.h"
#include "ui/look/wrappedtext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

QFont sized(QFont font, qreal pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(std::max(1, static_cast<int>(std::ceil(pixels))));
    font.setWeight(weight);
    return font;
}

/// One try at laying a screen out with letters of one size.
class Attempt
{
public:
    Attempt(const PresentContent &content, QSizeF size, const QFont &font, int pixels, bool separate,
            bool tight = false)
        : m_content(content)
        , m_size(size)
        , m_separate(separate)
    {
        m_made.body = sized(font, pixels);
        m_made.titleFont = sized(font, std::max<qreal>(pixels * 1.25, size.height() * 0.04), QFont::DemiBold);
        const QFontMetricsF metrics(m_made.body);
        // Tight is still looser than a newspaper: fonts leave room for marks that English has none of.
        m_line = tight ? std::ceil(metrics.height() * 0.93) : std::ceil(metrics.height());
        m_margin = std::round(size.width() * 0.022);
        m_padding = std::round(pixels * (tight ? 0.24 : 0.35));
        m_badge = std::round(pixels * 1.55);
        frame(metrics);
        // The widest state is two words on two lines.
        const QFontMetricsF strong(sized(m_made.body, pixels, QFont::DemiBold));
        for (const Standing standing : {Standing::Draft, Standing::Agreed, Standing::Carried}) {
            for (const QString &word : standingName(standing).split(u' '))
                m_state = std::max(m_state, std::ceil(strong.horizontalAdvance(word)) + 2);
        }
        m_textLeft = m_margin + m_padding * 1.5 + m_badge + m_padding * 1.5;
        m_textWidth = size.width() - m_margin - m_padding * 1.5 - m_state - m_padding * 1.5 - m_textLeft;
    }

    bool fits()
    {
        qreal needed = 0;
        for (const PresentRow &row : m_content.rows) {
            m_texts.push_back(textsOf(row));
            m_heights.push_back(heightOf(row, m_texts.back()));
            needed += m_heights.back();
        }
        m_least = std::round(m_made.body.pixelSize() * 0.22);
        m_spare = m_bottom - m_top - needed - m_least * static_cast<qreal>(m_content.rows.size() - 1);
        return m_spare >= 0;
    }

    PresentGeometry take()
    {
        const auto rows = static_cast<qreal>(m_content.rows.size());
        // Air goes into the rows and between them; beyond what helps reading it stays below.
        const qreal between = std::min(m_spare / (2 * rows), m_size.height() * 0.03);
        const qreal within = std::min((m_spare - between * (rows - 1)) / rows, m_size.height() * 0.05);
        qreal y = m_top;
        for (std::size_t at = 0; at < m_content.rows.size(); ++at) {
            const bool quiet = m_content.rows[at].quiet;
            const qreal height = m_heights[at] + std::max<qreal>(0, quiet ? within / 3 : within);
            place(m_content.rows[at], m_texts[at], {m_margin, y, m_size.width() - 2 * m_margin, height});
            y += height + m_least + std::max<qreal>(0, between);
        }
        return m_made;
    }

private:
    void frame(const QFontMetricsF &metrics)
    {
        const qreal top = std::round(m_size.height() * 0.018);
        const qreal circle = std::ceil(QFontMetricsF(m_made.titleFont).height());
        m_made.circle = {m_margin, top, circle, circle};
        const qreal left = m_margin + circle + m_padding * 1.5;
        const qreal mark = m_content.query ? circle : 0;
        const qreal room = m_size.width() - m_margin - left - mark - m_padding;
        const auto needed = [&] {
            return std::ceil(QFontMetricsF(m_made.titleFont).horizontalAdvance(m_content.title)) + 2;
        };
        // A long title is smaller rather than cut, down to the letters of the rows.
        while (needed() > room && m_made.titleFont.pixelSize() > m_made.body.pixelSize())
            m_made.titleFont.setPixelSize(m_made.titleFont.pixelSize() - 1);
        const qreal wide = std::min(needed(), room);
        m_made.title = {left, top, wide, circle};
        if (m_content.query)
            m_made.titleQuery = {left + wide + m_padding, top, mark, circle};
        m_top = top + circle + std::round(m_size.height() * 0.014);
        const qreal foot = std::ceil(metrics.height());
        const qreal y = m_size.height() - foot - std::round(m_size.height() * 0.012);
        const qreal width = m_size.width() - 2 * m_margin;
        const auto needs = [&](const QString &text) { return std::ceil(metrics.horizontalAdvance(text)) + 4; };
        const qreal first = std::min(needs(m_content.progress), width * 0.4);
        const qreal end = std::min(needs(m_content.last), width * 0.4);
        m_made.progress = {m_margin, y, first, foot};
        m_made.last = {m_size.width() - m_margin - end, y, end, foot};
        const qreal from = m_margin + first + m_padding * 2;
        m_made.wording = {from, y, std::max<qreal>(0, m_made.last.left() - m_padding * 2 - from), foot};
        m_bottom = y - std::round(m_size.height() * 0.012);
    }

    qreal indent() const { return std::round(m_made.body.pixelSize() * 0.8); }

    std::vector<WrappedText> textsOf(const PresentRow &row) const
    {
        std::vector<WrappedText> texts;
        if (!m_separate) {
            texts.emplace_back(row.points.join(u' '), m_made.body);
            return texts;
        }
        for (const QString &point : row.points)
            texts.emplace_back(point, m_made.body);
        return texts;
    }

    qreal widthFor(const std::vector<WrappedText> &texts) const
    {
        return texts.size() > 1 ? m_textWidth - indent() : m_textWidth;
    }

    qreal wholeState(const PresentRow &row) const
    {
        const QFontMetricsF strong(sized(m_made.body, m_made.body.pixelSize(), QFont::DemiBold));
        return std::ceil(strong.horizontalAdvance(row.state)) + m_padding;
    }

    qreal heightOf(const PresentRow &row, const std::vector<WrappedText> &texts) const
    {
        int lines = 0;
        for (const WrappedText &text : texts)
            lines += text.lineCount(widthFor(texts));
        const qreal padding = row.quiet ? m_padding * 0.5 : m_padding;
        // "Carried forward" stands on two lines, or on one where the text leaves it the room.
        const bool twoWords = !row.quiet && lines == 1 && row.state.contains(u' ');
        const bool beside = twoWords && texts.front().longestLine() + wholeState(row) < m_textWidth + m_state;
        const qreal text = (twoWords && !beside ? 2 : lines) * m_line;
        return std::max(text, row.quiet ? m_line : m_badge) + 2 * padding;
    }

    void place(const PresentRow &row, const std::vector<WrappedText> &texts, const QRectF &rect)
    {
        PlacedRow placed;
        placed.rect = rect;
        const qreal side = row.quiet ? std::min(m_badge * 0.8, rect.height() - 4) : m_badge;
        placed.badge = {rect.left() + m_padding * 1.5 + (m_badge - side) / 2, rect.center().y() - side / 2, side, side};
        placed.state = {rect.right() - m_padding * 1.5 - m_state, rect.top(), m_state, rect.height()};
        if (row.quiet || rect.height() < 2 * m_line) {
            placed.state.setLeft(placed.state.right() - std::max(m_state, wholeState(row)));
            placed.stateLines = row.state.isEmpty() ? QStringList() : QStringList(row.state);
        } else {
            placed.stateLines = row.state.isEmpty() ? QStringList() : row.state.split(u' ');
        }
        int count = 0;
        for (const WrappedText &text : texts)
            count += text.lineCount(widthFor(texts));
        qreal y = rect.center().y() - count * m_line / 2;
        const qreal left = m_textLeft + (texts.size() > 1 ? indent() : 0);
        for (const WrappedText &text : texts) {
            bool first = texts.size() > 1;
            for (const QString &line : text.lines(widthFor(texts))) {
                placed.lines.push_back({{left, y, widthFor(texts), m_line}, line, first});
                first = false;
                y += m_line;
            }
        }
        m_made.rows.push_back(std::move(placed));
    }

    const PresentContent &m_content;
    QSizeF m_size;
    bool m_separate;
    PresentGeometry m_made;
    std::vector<std::vector<WrappedText>> m_texts;
    std::vector<qreal> m_heights;
    qreal m_line = 1;
    qreal m_margin = 0;
    qreal m_padding = 0;
    qreal m_badge = 0;
    qreal m_state = 0;
    qreal m_textLeft = 0;
    qreal m_textWidth = 0;
    qreal m_top = 0;
    qreal m_bottom = 0;
    qreal m_least = 0;
    qreal m_spare = 0;
};

} // namespace

PresentGeometry PresentGeometry::statement(const PresentContent &content, QSizeF size, const QFont &font)
{
    const auto pixels = [&](qreal share) { return static_cast<int>(std::ceil(size.height() * share - 0.001)); };
    for (int tried = pixels(largest); tried >= pixels(least); --tried) {
        Attempt attempt(content, size, font, tried, true);
        if (attempt.fits())
            return attempt.take();
        // Points on lines of their own are easier to talk about, larger letters easier to read: the middle is here.
        if (tried > pixels(0.032))
            continue;
        Attempt running(content, size, font, tried, false);
        if (running.fits())
            return running.take();
    }
    for (int tried = pixels(least); tried > 6; --tried) {
        Attempt running(content, size, font, tried, false, true);
        if (running.fits())
            return running.take();
    }
    Attempt last(content, size, font, 6, false, true);
    last.fits();
    return last.take();
}

PresentGeometry PresentGeometry::theme(const PresentContent &content, QSizeF size, const QFont &font)
{
    // The same rows, each with one line; what was last time stands before the state.
    PresentGeometry made = statement(content, size, font);
    const QFontMetricsF metrics(made.body);
    qreal widest = 0;
    qreal left = size.width();
    for (const PresentRow &row : content.rows)
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(row.last)) + 2);
    for (const PlacedRow &row : made.rows)
        left = std::min(left, row.state.left());
    for (std::size_t at = 0; at < made.rows.size(); ++at) {
        PlacedRow &row = made.rows[at];
        const qreal gap = made.body.pixelSize();
        row.last = {left - gap - widest, row.rect.top(), widest, row.rect.height()};
        if (content.rows[at].query)
            row.query = {row.last.left() - gap - metrics.height(), row.rect.center().y() - metrics.height() / 2,
                         metrics.height(), metrics.height()};
    }
    return made;
}

} // namespace waymark
