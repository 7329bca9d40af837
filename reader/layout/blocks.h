// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

namespace waymark::reader {

/// Lines in one cell that reaches over one column or more.
struct MergedCell
{
    int column = 0;
    int columns = 1;
    std::vector<Line> lines;
};

/// Text over all columns of the table with no white above or below it inside: it belongs to one row of the table, and a
/// row is one block or several.
struct Block
{
    int page = 1;
    qreal top = 0;
    qreal bottom = 0;
    bool isHeading = false;               ///< not set in the table's columns: `merged` holds its text
    std::vector<std::vector<Line>> cells; ///< for each column
    std::vector<MergedCell> merged;
    bool ruledAbove = false;  ///< a ruled line parts it from the block above it on its page
    bool namesLevels = false; ///< the head of the columns; rowsOf() finds more
    std::size_t table = 0;    ///< blocks of one table have columns of one width
    bool unsure = false;      ///< words are on the border of two columns
};

/// The table of a document, in the order in which it is read.
struct Blocks
{
    int columns = 0;
    std::vector<Block> blocks;
};

/// Everything on pages with statements in blocks. No columns where there is no table of statements.
Blocks blocksOf(const std::vector<Page> &pages);

/// Words that begin a statement: a number leftmost on its line, in the left part of its page.
std::vector<Word> anchorsOf(const Page &page);

/// The text of a block's cells as it is compared: letters and digits alone, in small letters.
QString keyOf(const Block &block);

} // namespace waymark::reader
