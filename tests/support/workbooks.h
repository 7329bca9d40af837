// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xlsx.h"
#include "core/base/zipping.h"

#include <QDateTime>

/// XLSX workbooks written by hand, in the different ways of those who write them.
namespace waymark::testing {

/// How a producer writes cells.
enum class Workbooks {
    Forms,  ///< shared texts in runs, as Excel for the web does for Microsoft Forms
    Google, ///< shared texts, numbers with a fraction
    Inline, ///< texts in the cells, no references, no shared texts
};

inline QString escapedXml(QString text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("&#10;")); }

inline bool isNumeral(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

/// The archive around parts that are the workbook's own.
inline QByteArray workbookOfParts(const QByteArray &sheet, const QByteArray &shared, const QByteArray &properties = {})
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    return zipOf({{QStringLiteral("[Content_Types].xml"),
                   head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
                  {QStringLiteral("_rels/.rels"), head + "<Relationships xmlns=\"" + package +
                                                      "\"><Relationship Id=\"rId1\" Type=\"" + office +
                                                      "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                  {QStringLiteral("xl/workbook.xml"),
                   head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + properties +
                       "<sheets><sheet name=\"Form1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
                  {QStringLiteral("xl/_rels/workbook.xml.rels"),
                   head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" + office +
                       "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>" +
                       (shared.isEmpty() ? QByteArray()
                                         : "<Relationship Id=\"rId2\" Type=\"" + office +
                                               "/sharedStrings\" Target=\"sharedStrings.xml\"/>") +
                       "</Relationships>"},
                  {QStringLiteral("xl/worksheets/sheet1.xml"),
                   head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheet + "</sheetData></worksheet>"},
                  {QStringLiteral("xl/sharedStrings.xml"), head + "<sst xmlns=\"" + main + "\">" + shared + "</sst>"}},
                 QDateTime(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC));
}

/// One sheet; cells that are numerals are written as numbers, empty ones not at all.
inline QByteArray workbook(const std::vector<QStringList> &rows, Workbooks how)
{
    QString sheet;
    QString shared;
    int texts = 0;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        sheet += how == Workbooks::Inline ? QStringLiteral("<row>") : QStringLiteral("<row r=\"%1\">").arg(r + 1);
        for (int c = 0; c < static_cast<int>(rows[r].size()); ++c) {
            const QString &cell = rows[r][c];
            const QString at =
                how == Workbooks::Inline ? QString() : QStringLiteral(" r=\"%1%2\"").arg(columnLetters(c)).arg(r + 1);
            if (cell.isEmpty()) {
                sheet += QStringLiteral("<c%1 s=\"1\"/>").arg(at);
            } else if (isNumeral(cell)) {
                const QString number =
                    how == Workbooks::Google && !cell.contains(u'.') ? QString(cell + QStringLiteral(".0")) : cell;
                sheet += QStringLiteral("<c%1 s=\"2\"><v>%2</v></c>").arg(at, number);
            } else if (how == Workbooks::Inline) {
                sheet += QStringLiteral("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">%1</t></is></c>")
                             .arg(escapedXml(cell));
            } else {
                sheet += QStringLiteral("<c%1 t=\"s\"><v>%2</v></c>").arg(at).arg(texts++);
                const qsizetype half = cell.size() / 2;
                shared += how == Workbooks::Forms
                              ? QStringLiteral("<si><r><t xml:space=\"preserve\">%1</t></r><r><rPr><b/></rPr><t "
                                               "xml:space=\"preserve\">%2</t></r>"
                                               "<rPh sb=\"0\" eb=\"1\"><t>aside</t></rPh></si>")
                                    .arg(escapedXml(cell.left(half)), escapedXml(cell.mid(half)))
                              : QStringLiteral("<si><t>%1</t></si>").arg(escapedXml(cell));
            }
        }
        sheet += QStringLiteral("</row>");
    }
    return workbookOfParts(sheet.toUtf8(), shared.toUtf8());
}

/// An OpenDocument spreadsheet with this in its table.
inline QByteArray openDocumentOf(const QByteArray &rows)
{
    const QByteArray names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                             "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                             "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                  {QStringLiteral("content.xml"),
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content " + names +
                       "><office:body><office:spreadsheet><table:table table:name=\"Answers\">" + rows +
                       "</table:table></office:spreadsheet></office:body></office:document-content>"},
                  {QStringLiteral("META-INF/manifest.xml"), "<manifest/>"}},
                 QDateTime(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC));
}

/// One sheet; cells that are numerals are written as numbers.
inline QByteArray openDocument(const std::vector<QStringList> &rows)
{
    QString sheet;
    for (const QStringList &row : rows) {
        sheet += QStringLiteral("<table:table-row>");
        for (const QString &cell : row) {
            const QString type = isNumeral(cell)
                                     ? QStringLiteral(" office:value-type=\"float\" office:value=\"%1\"").arg(cell)
                                     : QStringLiteral(" office:value-type=\"string\"");
            const QString lines = QString(cell.toHtmlEscaped()).replace(u'\n', QStringLiteral("</text:p><text:p>"));
            sheet +=
                cell.isEmpty()
                    ? QStringLiteral("<table:table-cell/>")
                    : QStringLiteral("<table:table-cell%1><text:p>%2</text:p></table:table-cell>").arg(type, lines);
        }
        sheet += QStringLiteral("<table:table-cell table:number-columns-repeated=\"16372\"/></table:table-row>");
    }
    // As LibreOffice ends a sheet.
    sheet += QStringLiteral("<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
                            "table:number-columns-repeated=\"16384\"/></table:table-row>");
    return openDocumentOf(sheet.toUtf8());
}

} // namespace waymark::testing
