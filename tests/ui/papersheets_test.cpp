// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/papersheets.h"

#include "tests/support/catch.h"
#include "ui/report/themebar.h"

#include <numeric>

using namespace waymark;

TEST_CASE("a bar's parts are as wide as their counts, but never too narrow for a numeral", "[report]")
{
    const auto widths = partWidths({1, 98}, {14, 20}, 353);
    CHECK(widths[0] == 14);
    CHECK(widths[1] == Approx(339));
    const auto fair = partWidths({1, 3}, {14, 14}, 400);
    CHECK(fair[0] == Approx(100));
    const auto narrow = partWidths({1, 1, 1}, {20, 20, 20}, 30);
    CHECK(std::accumulate(narrow.begin(), narrow.end(), 0.0) == Approx(30));
}

TEST_CASE("a block is cut only where it is longer than a page, and loses nothing", "[report]")
{
    const auto rows = [](int count) {
        PaperBlock block;
        for (int i = 0; i < count; ++i)
            block.addShape(i * 10, i * 10 + 10, [](QPainter &) {});
        return block;
    };
    PaperSheets sheets(0, 0, 100);
    sheets.add(rows(6), 5);
    sheets.add(rows(6), 5);
    REQUIRE(sheets.pages().size() == 2);
    CHECK(sheets.pages()[0].size() == 6);
    CHECK(sheets.pages()[1].size() == 6);
    sheets.add(rows(25), 5);
    std::size_t drawn = 0;
    for (const auto &page : sheets.pages()) {
        drawn += page.size();
        for (const auto &piece : page)
            CHECK(piece.bottom <= 100);
    }
    CHECK(drawn == 37);
    PaperBlock huge;
    huge.addShape(0, 300, [](QPainter &) {});
    sheets.add(huge, 5);
    CHECK(sheets.pages().back().size() == 1);
}
