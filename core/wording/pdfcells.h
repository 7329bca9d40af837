// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace waymark {

/// A place on a page, in points (1/72 inch) from the page's top left corner as people see it.
struct PageArea
{
    int page = 1; ///< from 1
    QRectF rect;

    friend bool operator==(const PageArea &, const PageArea &) = default;
};

/// A cell of the tables of a PDF, as its reader found it.
struct PdfCell
{
    int row = 0;     ///< from 0, through the whole document; repeated heads are left out
    int column = 0;  ///< from 0
    int columns = 1; ///< more than one where cells are merged
    /// Lines joined; a line break comes before each list item ("\u2022 ...") and between paragraphs.
    QString text;
    std::vector<PageArea> areas; ///< one for each page the cell is on
    bool joinedOverPage = false; ///< its text begins on one page and goes on on the next
    bool unsureHyphen = false;   ///< a word parted at a line's end could be meant with or without its hyphen
    bool unsurePlace = false;    ///< nothing but white space says where the cell begins or ends, and little of it

    bool guessedLetters = false; ///< set by explainLetters(): letters that the document does not name were put in

    friend bool operator==(const PdfCell &, const PdfCell &) = default;
};

/// What the reader of PDF says: "waymark-cells/1" (docs/model-wording.md), data from outside.
struct PdfCells
{
    std::vector<QSizeF> pages; ///< their sizes in points
    int columns = 0;
    std::vector<PdfCell> cells; ///< by row, then column; a cell without text may be missing

    friend bool operator==(const PdfCells &, const PdfCells &) = default;
};

/// Checked wholly: at most 8 MiB, 500 pages, 20,000 cells of 20,000 characters. A document that the reader refused is
/// the error it gives as the reason. `file` names the source in errors.
Result<PdfCells> parsePdfCells(const QByteArray &json, const QString &file);

} // namespace waymark
