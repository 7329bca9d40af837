// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/placing.h"
#include "core/base/result.h"
#include "ui/report/reportsetter.h"

class QPagedPaintDevice;

namespace waymark {

/// Turns the device's pages as the report wants them, with no margins: the layout has its own, measured from the edge.
/// To be done before anything is painted on it.
void preparePages(const ReportContent &content, QPagedPaintDevice &device);

/// Paints every page (or those of the device's page ranges) in its paper size: for the PDF, the preview and the printer
/// alike. False where the device would not begin.
bool paintReport(const ReportContent &content, const PaintRadar &paintRadar, QPagedPaintDevice &device);

/// Writes the report as a PDF in A4. FileErrors as writeWholeFile() has them, or NotFound for its folder. Needs a
/// QGuiApplication.
Result<void> writeReportPdf(const ReportContent &content, const PaintRadar &paintRadar, const QString &path,
                            Existing existing = Existing::Replace);

} // namespace waymark
