// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/pdfcells.h"

#include <QByteArrayList>

/// PDFs written by hand, in a font that every reader of PDF has: a test of the command line needs no window system.
namespace waymark::testing {

/// A page of A4 across for each content stream. The font is called F, what `forms` draw X0, X1 and so on. `trailer` is
/// added to the file's own.
QByteArray pdfOf(const QByteArrayList &pages, const QByteArray &trailer = {}, const QByteArrayList &forms = {});

/// The cells as a ruled table, as a publisher would print it. No row runs over a page.
QByteArray printedPdf(const PdfCells &cells);

} // namespace waymark::testing
