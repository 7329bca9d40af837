// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/pdfcells.h"

namespace waymark {

/// A PDF can draw letters without saying which they are; the reader writes U+FFFD for them. Mostly they are letters
/// that fonts join, "ff" or "fi". Where only one of these makes a word that the document has elsewhere, or the
/// program's own model, it is put in, and the cell says so by `guessedLetters`. What is not found stays U+FFFD.
void explainLetters(PdfCells &cells);

} // namespace waymark
