// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace waymark::test {

/// How a made-up publisher lays a model out as PDF.
struct DocumentLayout
{
    QString name;
    bool ruled = true;
    bool landscape = true;
    bool centred = false;     ///< the first column stands in the middle of its row
    bool bullets = false;     ///< each point an item of a list
    bool hyphens = false;     ///< words parted at line ends
    bool logo = false;        ///< a word in the corner of each page
    bool pageNumbers = false; ///< at the foot of each page
    bool repeatedHead = true; ///< the names of the levels on each page
    bool oneTable = true;     ///< else one for each theme
    bool shaded = false;      ///< heads on a coloured ground
    bool splitTheme = false;  ///< title and benchmarks in a merged cell each
    bool namedLevels = false; ///< without numerals
    QString font = QStringLiteral("Noto Sans");
    double size = 9;     ///< points
    double margin = 36;  ///< points
    double padding = 4;  ///< points
    double first = 0.14; ///< of the width, for the first column
};

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

/// The same as a web page, for the browser.
QString htmlDocument(const Model &model, const DocumentLayout &layout);

} // namespace waymark::test
