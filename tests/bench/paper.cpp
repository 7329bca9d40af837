// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "tests/bench/bench.h"
#include "ui/charts/radarchart.h"
#include "ui/report/reportlayout.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

namespace waymark::bench {
namespace {

QString cell(const QString &text)
{
    return QStringLiteral("<table:table-cell office:value-type=\"string\"><text:p>%1</text:p></table:table-cell>")
        .arg(text.toHtmlEscaped());
}

/// The same facts as the paper, as somebody would keep them in a spreadsheet: a row for each statement with its answer,
/// words and last year's level, then the actions. Flat OpenDocument, which LibreOffice reads without unpacking.
void writeWorkbook(const Workspace &workspace, const Review &review, const QString &path)
{
    QString rows;
    const Structure &structure = workspace.structureOf(review);
    const Wording &wording = workspace.wordingOf(review);
    const Review *previous = workspace.previousReview(review);
    const auto level = [](const Decision &decision) {
        return decision.level ? QString::number(decision.level->value()) : QStringLiteral("-");
    };
    for (const Statement &statement : structure.statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        QStringList points;
        if (decision.level) {
            for (const Point &point : wording.descriptor(statement.number, *decision.level).points)
                points.append(point.text);
        }
        rows += QStringLiteral("<table:table-row>") + cell(statement.number.toString()) + cell(statement.title) +
                cell(level(decision)) +
                cell(previous ? level(workspace.decision(previous->id, statement.number)) : QString()) +
                cell(points.join(u' ')) + cell(decision.rationale) + cell(decision.evidence) +
                QStringLiteral("</table:table-row>\n");
    }
    for (const Action *action : workspace.actionsOf(review.id))
        rows += QStringLiteral("<table:table-row>") + cell(action->what) + cell(action->owner) +
                cell(action->due ? action->due->toString(Qt::ISODate) : QString()) +
                QStringLiteral("</table:table-row>\n");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the workbook could not be written");
    file.write(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                              "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                              "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\" "
                              "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                              "<office:body><office:spreadsheet><table:table table:name=\"Review\">\n%1"
                              "</table:table></office:spreadsheet></office:body></office:document>\n")
                   .arg(rows)
                   .toUtf8());
}

/// Each report of a whole review as pages and as a web page, by what it says on: under a second.
void everyReport(const Workspace &workspace, const Review &review, const QTemporaryDir &folder)
{
    for (const ReportKind kind : reportKinds) {
        Times times;
        for (int i = 0; i <= 5; ++i) {
            const double time = milliseconds([&] {
                const ReportContent content = makeReport(workspace, review, kind, {}, review.date);
                if (!writeReportPdf(content, paintReportRadar, folder.filePath(QStringLiteral("report.pdf"))) ||
                    reportHtml(content, reportRadarSvg).isEmpty())
                    qFatal("a report could not be written");
            });
            if (i > 0)
                times.add(time);
        }
        reportMilliseconds(QStringLiteral("Report, PDF and page: ") + keyOf(kind), times, 1000);
    }
}

} // namespace

void paper()
{
    const QTemporaryDir folder;
    auto editor = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
    if (!editor)
        qFatal("the sample could not be made");
    const Workspace &workspace = (*editor)->workspace();
    const Review &review = *workspace.reviewsByDate().back();
    everyReport(workspace, review, folder);
    const auto ours = [&] {
        if (!writeReportPdf(makeReport(workspace, review, ReportKind::Governors, {}, review.date), paintReportRadar,
                            folder.filePath(QStringLiteral("ours.pdf"))))
            qFatal("the PDF could not be written");
    };
    Times times;
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        for (int i = 0; i <= 10; ++i) {
            const double time = milliseconds(ours);
            if (i > 0)
                times.add(time);
        }
        // LibreOffice takes about a second to print such a workbook: a tenth of that.
        reportMilliseconds(QStringLiteral("The governors' PDF"), times, 100);
        std::puts("  (LibreOffice is not installed here, so there is nothing to hold it against)");
        return;
    }
    const QString workbook = folder.filePath(QStringLiteral("review.fods"));
    writeWorkbook(workspace, review, workbook);
    Times theirs;
    inTurn(
        5, ours,
        [&] {
            QProcess process;
            process.start(office,
                          {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("office")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                           QStringLiteral("--outdir"), folder.path(), workbook});
            if (!process.waitForFinished(120'000) || !QFile::exists(folder.filePath(QStringLiteral("review.pdf"))))
                qFatal("LibreOffice has not written its PDF");
        },
        times, theirs);
    // Ten times faster: a tenth of the time.
    report(QStringLiteral("The governors' PDF / LibreOffice"), times, theirs, 0.1);
}

} // namespace waymark::bench
