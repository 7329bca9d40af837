// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/rowtexts.h"
#include "core/review/workspace.h"

#include <QString>
#include <array>
#include <random>

namespace waymark::testing {

/// Texts as no keyboard makes them, but files, clipboards and other programs do. The same seed makes the same ones.
class OddTexts
{
public:
    explicit OddTexts(unsigned seed) : m_random(seed) {}

    /// Of at most `most` characters.
    QString next(int most = 24)
    {
        QString made;
        for (int left = below(most + 1); left > 0; --left) {
            const Range &range = ranges[static_cast<std::size_t>(below(static_cast<int>(ranges.size())))];
            const char32_t code = range.first + static_cast<char32_t>(below(static_cast<int>(range.count)));
            if (code < 0x10000)
                made += QChar(static_cast<char16_t>(code)); // half a pair as such
            else
                made += QStringView(QChar::fromUcs4(code)).toString();
        }
        return made.left(most);
    }

private:
    struct Range
    {
        char32_t first;
        unsigned count;
    };
    static constexpr std::array<Range, 33> ranges{{
        {0x00, 0x20},
        {0x7f, 0x21}, // C0, DEL and C1
        {0x20, 0x5f},
        {'<', 1},
        {'&', 1},
        {'"', 1},
        {',', 1}, // what formats take for their own
        {';', 1},
        {'\\', 1},
        {'=', 1},
        {'\n', 1},
        {'\r', 1},
        {0x27, 1},
        {0x2018, 2},
        {0x2bc, 1}, // apostrophes
        {'-', 1},
        {0x2010, 6}, // hyphens
        {0x130, 2},
        {0xdf, 1}, // Turkish I with and without its dot, and a letter that is two
        {0x300, 0x20},
        {0xff10, 0x40},
        {0xfb00, 7}, // what NFKC puts together or takes apart
        {0xad, 1},
        {0x200b, 5}, // invisible
        {0x202a, 5},
        {0x2066, 4},     // that turn the writing round
        {0xd800, 0x800}, // halves of surrogate pairs
        {0xfdd0, 0x20},
        {0xfffe, 2},
        {0x1fffe, 2},
        {0x10fffe, 2},
        {0xfeff, 1},     // noncharacters and the mark of a
                         // file
        {0x1f600, 0x40}, // outside the first plane
    }};
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    std::mt19937 m_random;
};

/// With an odd text around every text, as an older file can hold it: past what cleans texts on the way in.
inline Workspace withOddTexts(const Workspace &rows, unsigned seed)
{
    OddTexts odd(seed);
    Workspace made;
    made.setLastReviewNumber(rows.lastReviewNumber());
    rows.forEachRow([&]<class T>(const T &typed) {
        Row row(typed);
        eachText(row, [&](const TypedText &each) { *each.text = odd.next() + *each.text + odd.next(); });
        if constexpr (std::is_same_v<T, Institution>)
            made.setInstitution(std::get<T>(row));
        else
            made.append(std::get<T>(row));
    });
    return made;
}

} // namespace waymark::testing
