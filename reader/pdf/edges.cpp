// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdf/pdffile.h"

#include <QImage>
#include <cstdlib>

namespace waymark::reader {
namespace {

constexpr int step = 14;             ///< of 255: fainter changes are the paper's
constexpr qreal shortestAcross = 40; ///< points; letters have no straight edge as long as this
constexpr qreal shortestDown = 14;   ///< a row of the table may be one line high
constexpr int letterGap = 1;         ///< pixels that an edge may miss

struct Grey
{
    const uchar *bits;
    qsizetype rowBytes;
    int at(int x, int y) const { return bits[y * rowBytes + x]; }
};

/// Runs of pixels that differ from the ones beside them, all in one direction.
template <class Differs>
void runs(int length, int shortest, qreal at, qreal points, const Differs &differs, std::vector<Ruling> &found)
{
    for (const bool darker : {true, false}) {
        int from = -1;
        int last = -1;
        for (int i = 0; i <= length; ++i) {
            const bool is = i < length && differs(i, darker);
            if (is) {
                if (from < 0)
                    from = i;
                last = i;
            } else if (from >= 0 && (i - last > letterGap || i == length)) {
                if (last - from + 1 >= shortest)
                    found.push_back({at, from * points, (last + 1) * points});
                from = -1;
            }
        }
    }
}

} // namespace

void findEdges(const QImage &picture, qreal points, Page &page)
{
    const Grey grey{picture.constBits(), picture.bytesPerLine()};
    const int width = picture.width();
    const int height = picture.height();
    for (int y = 1; y < height; ++y) {
        runs(
            width, static_cast<int>(shortestAcross / points), y * points, points,
            [&](int x, bool darker) {
                const int change = grey.at(x, y) - grey.at(x, y - 1);
                return darker ? change <= -step : change >= step;
            },
            page.across);
    }
    for (int x = 1; x < width; ++x) {
        runs(
            height, static_cast<int>(shortestDown / points), x * points, points,
            [&](int y, bool darker) {
                const int change = grey.at(x, y) - grey.at(x - 1, y);
                return darker ? change <= -step : change >= step;
            },
            page.down);
    }
}

} // namespace waymark::reader
