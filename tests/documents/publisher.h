// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace waymark::test {

enum class Upright { Top, Middle, Bottom };

/// How a made-up publisher lays a model out as PDF.
struct DocumentLayout
{
    QString name;
    bool ruled = true;
    bool landscape = true;
    bool centred = false;      ///< the first column stands in the middle of its row
    bool bullets = false;      ///< each point an item of a list
    bool hyphens = false;      ///< words parted at line ends
    bool logo = false;         ///< a word in the corner of each page
    bool pageNumbers = false;  ///< at the foot of each page
    bool repeatedHead = true;  ///< the names of the levels on each page
    bool oneTable = true;      ///< else one for each theme
    bool shaded = false;       ///< heads on a coloured ground
    bool splitTheme = false;   ///< title and benchmarks in a merged cell each
    bool namedLevels = false;  ///< without numerals
    bool drawnLetters = false; ///< "ff", "fi" and the like are drawn as shapes, which no text explains (Qt's painter)
    QString font = QStringLiteral("Noto Sans");
    double size = 9;     ///< points
    double margin = 36;  ///< points
    double padding = 4;  ///< points
    double first = 0.14; ///< of the width, for the first column
    /// For tables without lines. Where `gutter` is 0, padding is the same on all sides.
    Upright cells = Upright::Top; ///< where the cells stand in their rows
    double gutter = 0;            ///< points between a column's widest line and the next column
    unsigned ownWidths = 0;       ///< from 1: each theme has other widths of columns, as many ways as there are numbers
    bool headingAbove = false;    ///< each theme's heading stands above its table; `oneTable` is false
    bool centredHead = false;     ///< the names of the levels in the middle of their columns
};

/// How much of a table's width each column has; together 1.
std::vector<double> columnShares(const Model &model, const DocumentLayout &layout, int theme);

/// A model of the same sentences and some more in another order: other statements, titles, lengths, with so many
/// levels.
Model shuffled(const Model &model, unsigned seed, int levels);

/// A table without lines: cells anywhere in their rows, narrow gutters, other widths for each theme, rows that break.
DocumentLayout unlinedLayout(unsigned seed, int levels);

/// What is printed for one level: its points as they stand in the document.
QStringList printedPoints(const Model &model, StatementNumber number, int level);
QString themeLine(const Theme &theme);
QString benchmarkLine(const Theme &theme);
QStringList levelNames(const Model &model, const DocumentLayout &layout);

/// With soft hyphens in long words, where the layout wants them.
QString withSoftHyphens(const QString &text);

/// A document to be made.
struct Order
{
    const Model *model = nullptr;
    DocumentLayout layout;
    QString pdf; ///< the file to write; all orders of one run into the same folder
};

/// What makes PDFs. To start a program takes longer than to print, so each is given all that is wanted.
struct Maker
{
    const char *name;
    /// Whether the program for it is installed.
    bool (*isThere)();
    /// False where it failed.
    bool (*make)(const std::vector<Order> &);
};
extern const Maker painter;
extern const Maker richText;
extern const Maker office;
extern const Maker browser;
/// The browser's web page, printed by the office program.
extern const Maker webOffice;

/// A program that nobody had in mind: `$WAYMARK_PRINTER page.html document.pdf` prints the browser's page.
extern const Maker stranger;

/// The same as a web page, for the browser.
QString htmlDocument(const Model &model, const DocumentLayout &layout);

} // namespace waymark::test
