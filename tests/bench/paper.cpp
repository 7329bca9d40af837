// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unzipping.h"
#include "core/base/zipping.h"
#include "core/export/workbook.h"
#include "core/report/reportdocx.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "tests/bench/bench.h"
#include "ui/charts/radarchart.h"
#include "ui/report/reportlayout.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextLayout>
#include <cstdio>
#include <xlsxwriter.h>

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

/// The least that a page of text takes: the same texts, one paragraph after another, on A4.
void writePlainPdf(const QStringList &texts, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QPainter painter(&writer);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    painter.setFont(font);
    const QRectF page(0, 0, writer.width(), writer.height());
    qreal y = 0;
    for (const QString &text : texts) {
        QTextLayout layout(text, font, &writer);
        qreal height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(page.width());
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        if (y + height > page.height() && y > 0) {
            writer.newPage();
            y = 0;
        }
        layout.draw(&painter, {0, y});
        y += height;
    }
}

/// Each report's pages beside a PDF of the same texts, and the Word document beside a ZIP archive of the same parts.
void besideTheLeast(const Workspace &workspace, const Review &review, const QTemporaryDir &folder)
{
    for (const ReportKind kind : reportKinds) {
        const ReportContent content = makeReport(workspace, review, kind, {}, review.date);
        const QStringList texts = textsIn(content);
        const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
        Times ours;
        Times least;
        inTurn(
            7,
            [&] {
                if (!writeReportPdf(makeReport(workspace, review, kind, {}, review.date), paintReportRadar, pdf))
                    qFatal("a report could not be written");
            },
            [&] { writePlainPdf(texts, folder.filePath(QStringLiteral("plain.pdf"))); }, ours, least);
        report(QStringLiteral("Report, PDF / plain pages: ") + keyOf(kind), ours, least, 4);
    }
    const ReportContent content = makeReport(workspace, review, ReportKind::Full, {}, review.date);
    std::vector<ZipEntry> parts;
    unzip(reportDocx(content, reportRadarPicture), {}, [&](const QString &name, const QByteArray &bytes) {
        parts.push_back({name, bytes});
        return true;
    });
    Times ours;
    Times least;
    inTurn(
        7,
        [&] {
            if (reportDocx(makeReport(workspace, review, ReportKind::Full, {}, review.date), reportRadarPicture)
                    .isEmpty())
                qFatal("the Word document could not be made");
        },
        [&] {
            if (zipOf(parts, QDateTime(review.date, QTime())).isEmpty())
                qFatal("the archive could not be made");
        },
        ours, least);
    report(QStringLiteral("Full report for Word / its parts by libzip"), ours, least, 2);
}

/// Every cell of a workbook's tables and nothing else, by the library that ours is written with.
void writePlainWorkbook(const std::vector<ExportTable> &tables, const QString &path)
{
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    for (const ExportTable &table : tables) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, table.title.toUtf8().constData());
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
                const auto row = static_cast<lxw_row_t>(r);
                const auto column = static_cast<lxw_col_t>(c);
                if (const auto *text = std::get_if<QString>(&table.rows[r][c]))
                    worksheet_write_string(sheet, row, column, text->toUtf8().constData(), nullptr);
                else if (const auto *number = std::get_if<int>(&table.rows[r][c]))
                    worksheet_write_number(sheet, row, column, *number, nullptr);
            }
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("the workbook could not be written");
}

void workbookBesideTheLeast(const Workspace &workspace, const QTemporaryDir &folder)
{
    const ExportReviews reviews = workspace.reviewsByDate();
    const std::vector<ExportTable> tables{answersTable(workspace, reviews), countsTable(workspace, reviews),
                                          actionsTable(workspace, reviews), evidenceTable(workspace),
                                          statusTable(workspace, reviews),  visitsTable(workspace),
                                          criticalFriendTable(workspace),   notesTable(workspace, reviews)};
    Times ours;
    Times least;
    inTurn(
        15,
        [&] {
            if (!workbookOf(workspace, reviews))
                qFatal("the workbook could not be made");
        },
        [&] { writePlainWorkbook(tables, folder.filePath(QStringLiteral("plain.xlsx"))); }, ours, least);
    report(QStringLiteral("Workbook / its cells by libxlsxwriter"), ours, least, 2);
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
    besideTheLeast(workspace, review, folder);
    workbookBesideTheLeast(workspace, folder);
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
    // Twenty-five times faster.
    report(QStringLiteral("The governors' PDF / LibreOffice"), times, theirs, 0.04);
}

} // namespace waymark::bench
