// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/publisher.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>

namespace waymark::test {
namespace {

QString inches(double points) { return QString::number(points / 72, 'f', 4) + QStringLiteral("in"); }

QString escaped(const QString &text, const DocumentLayout &layout)
{
    return (layout.hyphens ? withSoftHyphens(text) : text).toHtmlEscaped();
}

/// A flat ODT: one XML file.
class Sheet
{
public:
    Sheet(const Model &model, const DocumentLayout &layout) : m_model(model), m_layout(layout) {}

    QString xml() const
    {
        return QStringLiteral(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
                   "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                   "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                   "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                   "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                   "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\" "
                   "office:mimetype=\"application/vnd.oasis.opendocument.text\">") +
               styles() + QStringLiteral("<office:body><office:text>") + body() +
               QStringLiteral("</office:text></office:body></office:document>");
    }

private:
    QString cellStyle(const QString &name, bool centred, bool shaded) const
    {
        return QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties "
                              "fo:padding=\"%2\"%6 fo:border=\"%3\" style:vertical-align=\"%4\"%5/></style:style>")
            .arg(
                name, inches(m_layout.padding),
                m_layout.ruled ? QStringLiteral("0.5pt solid #666666") : QStringLiteral("none"),
                centred || m_layout.cells == Upright::Middle ? QStringLiteral("middle")
                : m_layout.cells == Upright::Bottom          ? QStringLiteral("bottom")
                                                             : QStringLiteral("top"),
                shaded ? QStringLiteral(" fo:background-color=\"#cddcf0\"") : QString(),
                m_layout.gutter > 0
                    ? QStringLiteral(" fo:padding-left=\"%1\" fo:padding-right=\"%1\"").arg(inches(m_layout.gutter / 2))
                    : QString());
    }

    static QString columnStyle(int theme, int column) { return QStringLiteral("c%1-%2").arg(theme).arg(column); }

    QString styles() const
    {
        const double width = (m_layout.landscape ? 841.89 : 595.28) - 2 * m_layout.margin;
        const QString large = QString::number(m_layout.size + 2);
        QString xml =
            QStringLiteral("<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties "
                           "fo:font-family=\"%1\" fo:font-size=\"%2pt\" fo:language=\"en\" fo:country=\"GB\"/>"
                           "</style:default-style></office:styles><office:automatic-styles>")
                .arg(m_layout.font, QString::number(m_layout.size));
        xml += QStringLiteral(
                   "<style:page-layout style:name=\"page\"><style:page-layout-properties fo:page-width=\"%1\" "
                   "fo:page-height=\"%2\" style:print-orientation=\"%3\" fo:margin=\"%4\"/><style:header-style/>"
                   "<style:footer-style/></style:page-layout>")
                   .arg(inches(m_layout.landscape ? 841.89 : 595.28), inches(m_layout.landscape ? 595.28 : 841.89),
                        m_layout.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"),
                        inches(m_layout.margin));
        xml += QStringLiteral(
                   "<style:style style:name=\"tab\" style:family=\"table\"><style:table-properties style:width=\"%1\" "
                   "table:align=\"left\" table:border-model=\"collapsing\"/></style:style>")
                   .arg(inches(width));
        for (const Theme &theme : m_model.structure.themes()) {
            int column = 0;
            for (const double share : columnShares(m_model, m_layout, theme.number))
                xml += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-column\">"
                                      "<style:table-column-properties style:column-width=\"%2\"/></style:style>")
                           .arg(columnStyle(theme.number, column++), inches(width * share));
        }
        xml += QStringLiteral("<style:style style:name=\"row\" style:family=\"table-row\"><style:table-row-properties "
                              "fo:keep-together=\"auto\"/></style:style>");
        xml += cellStyle(QStringLiteral("cell"), false, false) +
               cellStyle(QStringLiteral("mid"), m_layout.centred, false) +
               cellStyle(QStringLiteral("head"), false, m_layout.shaded);
        xml += QStringLiteral("<style:style style:name=\"p\" style:family=\"paragraph\"><style:paragraph-properties "
                              "fo:orphans=\"1\" fo:widows=\"1\"/></style:style>");
        xml += QStringLiteral("<style:style style:name=\"b\" style:family=\"paragraph\"><style:text-properties "
                              "fo:font-weight=\"bold\"/></style:style>");
        xml += QStringLiteral("<style:style style:name=\"bc\" style:family=\"paragraph\"><style:paragraph-properties "
                              "fo:text-align=\"center\"/><style:text-properties fo:font-weight=\"bold\"/>"
                              "</style:style>");
        xml += QStringLiteral("<style:style style:name=\"t\" style:family=\"paragraph\"><style:text-properties "
                              "fo:font-weight=\"bold\" fo:font-size=\"%1pt\"/></style:style>")
                   .arg(large);
        xml +=
            QStringLiteral("<style:style style:name=\"right\" style:family=\"paragraph\"><style:paragraph-properties "
                           "fo:text-align=\"end\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>");
        xml +=
            QStringLiteral("<style:style style:name=\"centre\" style:family=\"paragraph\"><style:paragraph-properties "
                           "fo:text-align=\"center\"/></style:style>");
        xml += QStringLiteral(
            "<text:list-style style:name=\"list\"><text:list-level-style-bullet text:level=\"1\" "
            "text:bullet-char=\"\u2022\"><style:list-level-properties "
            "text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment "
            "text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"0.12in\" "
            "fo:text-indent=\"-0.12in\" fo:margin-left=\"0.12in\"/></style:list-level-properties>"
            "</text:list-level-style-bullet></text:list-style>");
        xml +=
            QStringLiteral("</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
                           "style:page-layout-name=\"page\">");
        if (m_layout.logo)
            xml += QStringLiteral("<style:header><text:p text:style-name=\"right\">Brightpath</text:p></style:header>");
        if (m_layout.pageNumbers)
            xml += QStringLiteral("<style:footer><text:p text:style-name=\"centre\">Page <text:page-number/> of "
                                  "<text:page-count/></text:p></style:footer>");
        return xml + QStringLiteral("</style:master-page></office:master-styles>");
    }

    QString paragraph(const QString &text, const QString &style) const
    {
        return QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>").arg(style, escaped(text, m_layout));
    }

    QString cell(const QString &content, const QString &style, int columns = 1) const
    {
        QString xml =
            QStringLiteral("<table:table-cell table:style-name=\"%1\"%2>%3</table:table-cell>")
                .arg(style,
                     columns > 1 ? QStringLiteral(" table:number-columns-spanned=\"%1\"").arg(columns) : QString(),
                     content);
        return xml + QStringLiteral("<table:covered-table-cell/>").repeated(columns - 1);
    }

    QString row(const QString &cells) const
    {
        return QStringLiteral("<table:table-row table:style-name=\"row\">") + cells +
               QStringLiteral("</table:table-row>");
    }

    QString tableBegin(int theme) const
    {
        QString xml = QStringLiteral("<table:table table:style-name=\"tab\">");
        for (int column = 0; column <= m_model.structure.levels(); ++column)
            xml += QStringLiteral("<table:table-column table:style-name=\"%1\"/>").arg(columnStyle(theme, column));
        const QString style = m_layout.centredHead ? QStringLiteral("bc") : QStringLiteral("b");
        QString cells = cell(paragraph(QStringLiteral("Statement"), style), QStringLiteral("head"));
        for (const QString &name : levelNames(m_model, m_layout))
            cells += cell(paragraph(name, style), QStringLiteral("head"));
        return xml + (m_layout.repeatedHead ? QString(QStringLiteral("<table:table-header-rows>") + row(cells) +
                                                      QStringLiteral("</table:table-header-rows>"))
                                            : row(cells));
    }

    QString points(const QStringList &all) const
    {
        if (all.isEmpty())
            return QStringLiteral("<text:p/>");
        if (!m_layout.bullets)
            return paragraph(all.join(u' '), QStringLiteral("p"));
        QString xml = QStringLiteral("<text:list text:style-name=\"list\">");
        for (const QString &point : all)
            xml += QStringLiteral("<text:list-item>") + paragraph(point, QStringLiteral("p")) +
                   QStringLiteral("</text:list-item>");
        return xml + QStringLiteral("</text:list>");
    }

    QString body() const
    {
        QString xml = m_layout.oneTable ? tableBegin(1) : QString();
        const int levels = m_model.structure.levels();
        for (const Theme &theme : m_model.structure.themes()) {
            const QString heading = themeLine(theme) + QStringLiteral(" (") + benchmarkLine(theme) + u')';
            if (m_layout.headingAbove)
                xml += paragraph(heading, QStringLiteral("t"));
            if (!m_layout.oneTable)
                xml += tableBegin(theme.number);
            if (m_layout.headingAbove) {
                // There it stands already.
            } else if (m_layout.splitTheme)
                xml += row(cell(paragraph(themeLine(theme), QStringLiteral("t")), QStringLiteral("head"), levels) +
                           cell(paragraph(benchmarkLine(theme), QStringLiteral("b")), QStringLiteral("head")));
            else
                xml += row(cell(paragraph(heading, QStringLiteral("t")), QStringLiteral("head"), levels + 1));
            for (const Statement &statement : theme.statements) {
                QString cells =
                    cell(paragraph(statement.number.toString() + u' ' + statement.title, QStringLiteral("p")),
                         QStringLiteral("mid"));
                for (int level = 1; level <= levels; ++level)
                    cells += cell(points(printedPoints(m_model, statement.number, level)), QStringLiteral("cell"));
                xml += row(cells);
            }
            if (!m_layout.oneTable)
                xml += QStringLiteral("</table:table><text:p/>");
        }
        return xml + (m_layout.oneTable ? QStringLiteral("</table:table>") : QString());
    }

    const Model &m_model;
    const DocumentLayout &m_layout;
};

QString program() { return QStandardPaths::findExecutable(QStringLiteral("soffice")); }

/// Prints what `content` makes of each order, as a file of that kind.
bool print(const std::vector<Order> &orders, const QString &suffix, const QString &filter,
           const std::function<QString(const Order &)> &content)
{
    if (orders.empty())
        return true;
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          filter,
                          QStringLiteral("--outdir"),
                          QFileInfo(orders.front().pdf).absolutePath()};
    for (const Order &order : orders) {
        QFile sheet(folder.filePath(QFileInfo(order.pdf).completeBaseName() + suffix));
        if (!sheet.open(QIODevice::WriteOnly))
            return false;
        sheet.write(content(order).toUtf8());
        arguments.append(sheet.fileName());
        QFile::remove(order.pdf);
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(), arguments);
    return process.waitForFinished(540'000) && process.exitCode() == 0 &&
           std::ranges::all_of(orders, [](const Order &order) { return QFileInfo(order.pdf).size() > 0; });
}

bool printSheets(const std::vector<Order> &orders)
{
    return print(orders, QStringLiteral(".fodt"), QStringLiteral("pdf"),
                 [](const Order &order) { return Sheet(*order.model, order.layout).xml(); });
}

bool printPages(const std::vector<Order> &orders)
{
    return print(orders, QStringLiteral(".html"), QStringLiteral("pdf:writer_web_pdf_Export"), [](const Order &order) {
        // What stands first is lost with the page that the program begins with.
        return htmlDocument(*order.model, order.layout)
            .replace(QStringLiteral("<body>"), QStringLiteral("<body><p>A careers model</p>"));
    });
}

} // namespace

const Maker office{"office", [] { return !program().isEmpty(); }, printSheets};
const Maker webOffice{"web-office", [] { return !program().isEmpty(); }, printPages};

} // namespace waymark::test
