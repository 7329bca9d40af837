// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

namespace waymark::reader {

/// A stretch of a page over its whole width: a heading, or a part of a table.
struct Piece
{
    bool isHeading = false;
    bool namesLevels = false; ///< it counts the levels of the table below it
    std::vector<Word> words;
    std::size_t table = 0;      ///< the table that this is a part of, from 0
    std::vector<qreal> borders; ///< x between its columns
    bool unsure = false;        ///< its words do not begin where these columns begin
};

/// The columns of tables that no lines show. They are made of a whole table, from one heading to the next and over
/// pages: a column begins where many lines begin and no word crosses, however narrow the white beside it. Each table
/// can have widths of its own; how many columns there are is the same in all, and the row that names the levels says it
/// too.
class WhiteColumns
{
public:
    /// The words of each page, and of each stretch of it between lines that run across.
    explicit WhiteColumns(const std::vector<std::vector<std::vector<Word>>> &pages);

    std::size_t columns() const { return m_columns; }
    /// From top to bottom.
    std::vector<Piece> pieces(std::size_t page, std::size_t band) const;

private:
    /// Words over the whole width of a page with white above and below them.
    struct Stripe
    {
        std::size_t page = 0;
        std::size_t band = 0;
        std::vector<Line> lines;
        std::vector<Word> words;
        bool isHeading = false;
        bool namesLevels = false;
        std::size_t table = 0;
    };

    struct Columns
    {
        std::vector<qreal> borders;
        bool unsure = false;
    };

    static void addStripes(std::vector<Stripe> &stripes, const std::vector<Word> &words, std::size_t page,
                           std::size_t band);
    void findHeadings();
    bool findCrossingHeadings();
    std::vector<std::vector<Word>> tables();
    void countColumns(const std::vector<std::vector<Word>> &tables);
    void findColumns(const std::vector<std::vector<Word>> &tables);

    std::vector<Stripe> m_stripes;
    std::vector<Columns> m_tables;
    std::size_t m_columns = 0;
};

/// How many columns of levels a line counts out: "Level 1   Level 2   Level 3" are three. 0 where it does not count.
int levelsCounted(const Line &line);

} // namespace waymark::reader
