// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/report/reportcontent.h"

#include <QByteArray>
#include <QSizeF>

namespace waymark {

/// A radar as PNG, `size` in 1/96 inch.
struct RadarPicture
{
    QByteArray png;
    QSizeF size;
};
/// Draws a radar as wide as asked, in 1/96 inch. Core knows no painter.
using DrawRadar = std::function<RadarPicture(const block::Radar &, double width)>;

/// The report as a Word document (.docx) to be changed further: real headings, lists and tables, whose header rows come
/// again on each page; a title, a language and, for pictures and tables, a description. Text and numbers are the same
/// as on the web page. The same bytes for the same content. Without `drawRadar` the words of a radar take its place.
/// Empty where memory does not suffice.
QByteArray reportDocx(const ReportContent &content, const DrawRadar &drawRadar);

/// The same as a file. FileErrors as writeWholeFile() has them.
Result<void> writeReportDocx(const ReportContent &content, const DrawRadar &drawRadar, const QString &path,
                             Existing existing = Existing::Replace);

} // namespace waymark
