// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportcommands.h"

#include "core/base/wholefile.h"
#include "core/report/namesintexts.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/text/errors.h"
#include "ui/charts/reportradar.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/report/reportpdf.h"
#include "ui/shell/namesdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace waymark {

ReportCommands::ReportCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void ReportCommands::savePdf() { save(Format::Pdf); }

void ReportCommands::savePage() { save(Format::Page); }

ReportContent ReportCommands::report() const
{
    const ReportKind kind = m_settings.reportKind();
    return makeReport(m_document.workspace(), *m_document.review(), kind, m_settings.reportOptions(kind),
                      QDate::currentDate());
}

bool ReportCommands::namesAreMeant()
{
    const auto names = namesInTexts(m_document.workspace(), report());
    return names.empty() || NamesDialog(names, &m_window).exec() == QDialog::Accepted;
}

void ReportCommands::save(Format format)
{
    if (!namesAreMeant())
        return;
    const ReportContent content = report();
    const QString whose = content.options.deidentified ? QString() : m_document.workspace().institution().name.left(80);
    QString name =
        tr("%1 %2", "which report, an academic year").arg(reportName(content.kind), m_document.review()->year);
    if (!whose.isEmpty())
        name = tr("%1, %2", "name of a school, which report").arg(whose, name);
    // What some file system forbids in names.
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"));
    const bool pdf = format == Format::Pdf;
    const QString suffix = pdf ? QStringLiteral(".pdf") : QStringLiteral(".html");
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the report"),
                                                QDir(m_settings.folder()).filePath(name + suffix),
                                                pdf ? tr("PDF (*.pdf)") : tr("Web page (*.html)"));
    if (path.isEmpty())
        return;
    const Existing existing = QFileInfo(path).suffix().isEmpty() ? Existing::Refuse : Existing::Replace;
    if (existing == Existing::Refuse)
        path += suffix; // the dialog asked about another name
    const auto written = pdf ? writeReportPdf(content, paintReportRadar, path, existing)
                             : writeWholeFile(path, reportHtml(content, reportRadarSvg), existing);
    if (!written)
        tell(&m_window, tr("The report was not written"), sentence(written.error()));
    else
        tell(&m_window, tr("Report saved"),
             tr("%1 is at %2.", "which report, a path").arg(reportName(content.kind), path));
}

void ReportCommands::preview()
{
    if (!namesAreMeant())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewDialog dialog(&printer, &m_window);
    const ReportContent content = report();
    preparePages(content, printer);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&content](QPrinter *device) { paintReport(content, paintReportRadar, *device); });
    dialog.resize(m_window.size() * 0.9);
    dialog.exec();
}

void ReportCommands::print()
{
    if (!namesAreMeant())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!paintReport(report(), paintReportRadar, printer))
        tell(&m_window, tr("It was not printed"), tr("The printer did not take the report. Save it as a PDF instead."));
}

} // namespace waymark
