// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdf/unexplained.h"

#include "reader/layout/lines.h"

#include <QImage>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace waymark::reader {
namespace {

constexpr std::size_t maxWords = 5000; ///< of a page; each is compared with each
constexpr int darker = 64;             ///< of 255, between ink and the paper around it
// Parts of a word's height.
constexpr qreal touching = 0.1; ///< white that is less than this is the letters' own, and no space
constexpr qreal narrowest = 0.15;
constexpr qreal widest = 1.3;
constexpr qreal lowest = 0.38; ///< bullets are drawn too, and are lower than letters

/// What is drawn between two places of a line, from left to right.
class Strip
{
public:
    Strip(const QImage &grey, qreal points, const Word &beside)
        : m_grey(grey)
        , m_bits(grey.constBits())
        , m_rowBytes(grey.bytesPerLine())
        , m_points(points)
        , m_top(pixel(innerTop(beside), grey.height()))
        , m_bottom(pixel(innerBottom(beside), grey.height()))
        , m_paper(paperAround(beside))
    {}

    bool isInked(qreal x) const
    {
        const int column = pixel(x, m_grey.width());
        for (int y = m_top; y <= m_bottom; ++y) {
            if (std::abs(at(column, y) - m_paper) > darker)
                return true;
        }
        return false;
    }

    /// A ruled line runs through more than the line of text.
    bool isRuled(qreal x, const Word &beside) const
    {
        const int column = pixel(x, m_grey.width());
        const qreal over = 0.4 * beside.rect.height();
        const int bottom = pixel(beside.rect.bottom() + over, m_grey.height());
        for (int y = pixel(beside.rect.top() - over, m_grey.height()); y <= bottom; ++y) {
            if (std::abs(at(column, y) - m_paper) <= darker)
                return false;
        }
        return true;
    }

    /// From the highest ink to the lowest between two places within the word's height.
    qreal inkHeight(qreal from, qreal to, const Word &beside) const
    {
        int top = m_grey.height();
        int bottom = -1;
        const int right = pixel(std::max(from, to), m_grey.width());
        for (int y = pixel(beside.rect.top(), m_grey.height()); y <= pixel(beside.rect.bottom(), m_grey.height());
             ++y) {
            for (int x = pixel(std::min(from, to), m_grey.width()); x <= right; ++x) {
                if (std::abs(at(x, y) - m_paper) > darker) {
                    top = std::min(top, y);
                    bottom = y;
                }
            }
        }
        return bottom < top ? 0 : (bottom - top + 1) * m_points;
    }

    qreal step() const { return m_points; }

private:
    int pixel(qreal place, int size) const
    {
        return std::clamp(static_cast<int>(std::floor(place / m_points)), 0, size - 1);
    }
    int at(int x, int y) const { return m_bits[y * m_rowBytes + x]; }

    /// What most pixels of the word are.
    int paperAround(const Word &word) const
    {
        std::array<int, 256> counts{};
        const int right = pixel(word.rect.right(), m_grey.width());
        for (int y = pixel(word.rect.top(), m_grey.height()); y <= pixel(word.rect.bottom(), m_grey.height()); ++y) {
            for (int x = pixel(word.rect.left(), m_grey.width()); x <= right; ++x)
                ++counts[static_cast<std::size_t>(at(x, y))];
        }
        return static_cast<int>(std::ranges::max_element(counts) - counts.begin());
    }

    const QImage &m_grey;
    const uchar *m_bits;
    qsizetype m_rowBytes;
    qreal m_points;
    int m_top;
    int m_bottom;
    int m_paper;
};

/// How far the ink reaches that touches the word at `from`, to the right or (`way` -1) to the left, and that is no
/// wider than a few joined letters.
std::optional<qreal> inkBeside(const Strip &strip, const Word &word, qreal from, int way, qreal room)
{
    const qreal height = word.rect.height();
    const qreal most = std::min(room, widest * height);
    std::optional<qreal> first;
    qreal last = 0;
    // A letter may reach a pixel over its own place.
    for (qreal gone = 1.5 * strip.step(); gone < most; gone += strip.step()) {
        const qreal x = from + way * gone;
        if (strip.isInked(x)) {
            if (strip.isRuled(x, word))
                break;
            if (!first)
                first = gone;
            last = gone;
        } else if (gone - (first ? last : 0) > touching * height + strip.step()) {
            break;
        }
    }
    if (!first || *first > touching * height + strip.step() || last - *first < narrowest * height)
        return std::nullopt;
    if (strip.inkHeight(from + way * *first, from + way * last, word) < lowest * height)
        return std::nullopt;
    return last + strip.step();
}

bool isOneLine(const Word &a, const Word &b) { return innerTop(a) < innerBottom(b) && innerTop(b) < innerBottom(a); }

} // namespace

void markUnexplained(const QImage &grey, qreal points, Page &page)
{
    if (page.words.size() > maxWords || grey.isNull())
        return;
    for (Word &word : page.words) {
        Word *next = nullptr;
        const Word *before = nullptr;
        for (Word &other : page.words) {
            if (&other == &word || !isOneLine(word, other))
                continue;
            if (other.rect.left() >= word.rect.right() - points && (!next || other.rect.left() < next->rect.left()))
                next = &other;
            if (other.rect.right() <= word.rect.left() + points &&
                (!before || other.rect.right() > before->rect.right()))
                before = &other;
        }
        const Strip strip(grey, points, word);
        const qreal roomLeft = before ? word.rect.left() - before->rect.right() : word.rect.left();
        if (const auto ink = inkBeside(strip, word, word.rect.left(), -1, roomLeft)) {
            word.text.prepend(QChar::ReplacementCharacter);
            word.rect.setLeft(word.rect.left() - *ink);
        }
        const qreal roomRight = (next ? next->rect.left() : page.size.width()) - word.rect.right();
        if (const auto ink = inkBeside(strip, word, word.rect.right(), 1, roomRight)) {
            word.text.append(QChar::ReplacementCharacter);
            word.rect.setRight(word.rect.right() + *ink);
            if (next && next->rect.left() - word.rect.right() < touching * word.rect.height())
                word.spaceAfter = false;
        }
    }
}

} // namespace waymark::reader
