// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpdf.h"

#include "core/base/wholefile.h"
#include "ui/report/reportlayout.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace waymark {
void preparePages(const ReportContent &content, QPagedPaintDevice &device)
{
    QPageLayout page = device.pageLayout();
    page.setMode(QPageLayout::FullPageMode);
    page.setOrientation(orientationOf(content));
    page.setMargins({});
    device.setPageLayout(page);
}

bool paintReport(const ReportContent &content, const PaintRadar &paintRadar, QPagedPaintDevice &device)
{
    preparePages(content, device);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    constexpr qreal sketchDpi = 96;
    const qreal unit = device.logicalDpiX() / sketchDpi;
    const ReportLayout layout(content, QSizeF(device.width(), device.height()), unit, paintRadar);
    const QPageRanges wanted = device.pageRanges();
    bool first = true;
    for (int index = 0; index < layout.pageCount(); ++index) {
        if (!wanted.isEmpty() && !wanted.contains(index + 1))
            continue;
        if (!first && !device.newPage())
            return false;
        first = false;
        layout.paint(painter, index);
    }
    return painter.end();
}

Result<void> writeReportPdf(const ReportContent &content, const PaintRadar &paintRadar, const QString &path,
                            Existing existing)
{
    const QFileInfo target(path);
    if (target.isDir())
        return failed(FileError{FileError::Problem::NotAFile, path});
    if (!target.absoluteDir().exists())
        return failed(FileError{FileError::Problem::NotFound, target.absolutePath()});
    // Into memory first: QPdfWriter does not notice when its device takes less than it was given, and a disk that is
    // full would leave half a report behind without a word.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(1200);
        writer.setTitle(content.heading);
        writer.setCreator(QStringLiteral("Waymark"));
        if (!paintReport(content, paintRadar, writer))
            return failed(FileError{FileError::Problem::CannotWrite, path});
    }
    return writeWholeFile(path, pdf.data(), existing);
}

} // namespace waymark
