// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/wording/foundmodel.h"

#include <QTemporaryDir>

/// What a reader of PDF would say of a model's table, and programs that say it: for tests of what comes after.
namespace waymark::testing {

/// The texts of the model in a table, a row for each theme's heading and each statement, on pages of A4 across.
PdfCells cellsOf(const Model &model);
/// The cell of that statement and level (0: its title), to be changed; throws where there is none.
PdfCell &cellAt(PdfCells &cells, const char *statement, int level);
/// With a sentence in every cell that has none, as in a document that leaves nothing to doubt.
void fillEmpty(PdfCells &cells);
/// With that statement left out.
void removeStatement(PdfCells &cells, const char *statement);
/// Another school's edition: two themes, five statements, three levels.
Model otherModel();

FoundModel foundIn(const PdfCells &cells);

/// A file that begins as a PDF does, and a program that answers for it as the reader does.
struct PretendedReader
{
    QTemporaryDir folder;
    QString pdf;
    QString program;

    /// Answers with these cells, and draws pages white.
    explicit PretendedReader(const PdfCells &cells);
    /// Does what that shell script says; $1 is --cells or --picture.
    explicit PretendedReader(const QByteArray &script);
};

} // namespace waymark::testing
