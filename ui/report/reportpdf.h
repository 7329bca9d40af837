// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Writes the report as a PDF in A4. Writes beside `path` first and then takes its place, so that a file that was there
/// stays whole where this fails; an existing file is replaced. Needs a QGuiApplication.
Result<void> writeReportPdf(const ReportContent &content, const PaintRadar &paintRadar, const QString &path);

} // namespace waymark
