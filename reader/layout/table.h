// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

#include <utility>

namespace waymark::reader {

/// A cell as it is handed on ("waymark-cells/1", docs/model-wording.md).
struct Cell
{
    int row = 0;
    int column = 0;
    int columns = 1;
    QString text;
    std::vector<std::pair<int, QRectF>> areas; ///< page from 1, place in points
    bool joinedOverPage = false;
    bool unsureHyphen = false;
    bool unsurePlace = false;
};

struct Table
{
    std::vector<QSizeF> pages;
    int columns = 0; ///< 0 where there is no table of statements
    std::vector<Cell> cells;
};

/// The table of statements that runs through these pages.
Table tableOf(std::vector<Page> pages);

/// Its JSON.
QByteArray cellsJson(const Table &table);

} // namespace waymark::reader
