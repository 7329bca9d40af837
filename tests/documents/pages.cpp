// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/publisher.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>

namespace waymark::test {
namespace {

QString escaped(const QString &text, const DocumentLayout &layout)
{
    return (layout.hyphens ? withSoftHyphens(text) : text).toHtmlEscaped();
}

QString cellHtml(const QStringList &points, const DocumentLayout &layout)
{
    if (points.isEmpty())
        return {};
    QStringList parts;
    for (const QString &point : points)
        parts.append(escaped(point, layout));
    if (layout.bullets)
        return QStringLiteral("<ul><li>") + parts.join(QStringLiteral("</li><li>")) + QStringLiteral("</li></ul>");
    return parts.join(u' ');
}

QString upright(const DocumentLayout &layout)
{
    return layout.cells == Upright::Middle   ? QStringLiteral("middle")
           : layout.cells == Upright::Bottom ? QStringLiteral("bottom")
                                             : QStringLiteral("top");
}

QString styleSheet(const DocumentLayout &layout)
{
    QString css = QStringLiteral("@page{size:A4 %1;margin:%2pt}"
                                 "body{font-family:'%3';font-size:%4pt;margin:0}"
                                 "table{border-collapse:collapse;width:100%;table-layout:fixed}"
                                 "td,th{padding:%5pt%7;vertical-align:%8;text-align:left}"
                                 "ul{margin:0;padding-left:1.2em}p{margin:0}"
                                 "col.first{width:%6%}"
                                 ".theme{font-size:115%;font-weight:bold}"
                                 ".logo{position:fixed;top:0;right:0;font-weight:bold}"
                                 ".room{height:22pt}")
                      .arg(layout.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"))
                      .arg(layout.margin)
                      .arg(layout.font)
                      .arg(layout.size)
                      .arg(layout.padding)
                      .arg(layout.first * 100)
                      .arg(layout.gutter > 0 ? QStringLiteral(" %1pt").arg(layout.gutter / 2) : QString())
                      .arg(upright(layout));
    if (layout.ruled)
        css += QStringLiteral("td,th{border:0.75pt solid #777}.room{border:0}");
    if (layout.centred)
        css += QStringLiteral("td.first{vertical-align:middle}");
    if (layout.centredHead)
        css += QStringLiteral("th{text-align:center}");
    if (layout.shaded)
        css += QStringLiteral("th,.theme{background:#cddcf0;-webkit-print-color-adjust:exact}");
    return css;
}

QString headHtml(const Model &model, const DocumentLayout &layout)
{
    // The office program takes what is written at the cell, but not what a style sheet says of it.
    const QString cell =
        QStringLiteral("<th align=%1>").arg(layout.centredHead ? QStringLiteral("center") : QStringLiteral("left"));
    QString row = QStringLiteral("<tr>") + cell + QStringLiteral("Statement</th>");
    for (const QString &name : levelNames(model, layout))
        row += cell + name + QStringLiteral("</th>");
    row += QStringLiteral("</tr>");
    // The logo word is fixed on each page; the head of the table keeps room for it there.
    const QString room = layout.logo ? QStringLiteral("<tr><td class=room colspan=5></td></tr>") : QString();
    return layout.repeatedHead ? QString(QStringLiteral("<thead>") + room + row + QStringLiteral("</thead><tbody>"))
                               : room + row;
}

QString tableBegin(const Model &model, const DocumentLayout &layout, int theme)
{
    QString html = QStringLiteral("<table width=100% cellspacing=0 border=%1 cellpadding=%2><colgroup>")
                       .arg(layout.ruled ? 1 : 0)
                       .arg(layout.gutter > 0 ? layout.gutter / 2 * 96 / 72 : layout.padding * 96 / 72);
    for (const double share : columnShares(model, layout, theme))
        html += QStringLiteral("<col width=%1% style=\"width:%1%\">").arg(share * 100, 0, 'f', 2);
    return html + QStringLiteral("</colgroup>") + headHtml(model, layout);
}

QString programPath(const QStringList &names)
{
    for (const QString &name : names) {
        const QString found = QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
    if (!done)
        qWarning("%s", process.readAll().constData());
    return done;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

QString htmlDocument(const Model &model, const DocumentLayout &layout)
{
    QString html =
        QStringLiteral("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Careers model</title><style>") +
        styleSheet(layout) + QStringLiteral("</style></head><body>");
    if (layout.logo)
        html += QStringLiteral("<div class=logo>Brightpath</div>");
    const int levels = model.structure.levels();
    if (layout.oneTable)
        html += tableBegin(model, layout, 1);
    for (const Theme &theme : model.structure.themes()) {
        if (layout.headingAbove)
            html += QStringLiteral("<p class=theme>%1 (%2)</p>")
                        .arg(themeLine(theme).toHtmlEscaped(), benchmarkLine(theme));
        if (!layout.oneTable)
            html += tableBegin(model, layout, theme.number);
        if (layout.headingAbove) {
            // There it stands already.
        } else if (layout.splitTheme)
            html += QStringLiteral("<tr><td class=theme colspan=%1>%2</td><td class=theme>%3</td></tr>")
                        .arg(levels)
                        .arg(themeLine(theme).toHtmlEscaped(), benchmarkLine(theme));
        else
            html += QStringLiteral("<tr><td class=theme colspan=%1>%2 (%3)</td></tr>")
                        .arg(levels + 1)
                        .arg(themeLine(theme).toHtmlEscaped(), benchmarkLine(theme));
        for (const Statement &statement : theme.statements) {
            html += QStringLiteral("<tr valign=%1><td class=first>%2 %3</td>")
                        .arg(upright(layout), statement.number.toString(), escaped(statement.title, layout));
            for (int level = 1; level <= levels; ++level)
                html += QStringLiteral("<td>") + cellHtml(printedPoints(model, statement.number, level), layout) +
                        QStringLiteral("</td>");
            html += QStringLiteral("</tr>");
        }
        if (!layout.oneTable)
            html += QStringLiteral("</table><p>&nbsp;</p>");
    }
    return html + (layout.oneTable ? QStringLiteral("</table>") : QString()) + QStringLiteral("</body></html>");
}

namespace {

QString program()
{
    return programPath(
        {QStringLiteral("chromium"), QStringLiteral("chromium-browser"), QStringLiteral("google-chrome")});
}

bool make(const std::vector<Order> &orders)
{
    const QTemporaryDir folder; // one profile for all: a new one takes longer than the printing
    const QString page = folder.filePath(QStringLiteral("page.html"));
    return std::ranges::all_of(orders, [&](const Order &order) {
        QStringList arguments{QStringLiteral("--headless"),
                              QStringLiteral("--no-sandbox"),
                              QStringLiteral("--disable-gpu"),
                              QStringLiteral("--disable-quic"),
                              QStringLiteral("--no-first-run"),
                              QStringLiteral("--disable-background-networking"),
                              QStringLiteral("--disable-component-update"),
                              QStringLiteral("--disable-sync"),
                              QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                              QStringLiteral("--print-to-pdf=") + order.pdf};
        if (!order.layout.pageNumbers)
            arguments << QStringLiteral("--no-pdf-header-footer") << QStringLiteral("--print-to-pdf-no-header");
        QFile::remove(order.pdf);
        return write(page, htmlDocument(*order.model, order.layout)) && run(program(), arguments << page) &&
               QFileInfo(order.pdf).size() > 0;
    });
}

} // namespace

const Maker browser{"browser", [] { return !program().isEmpty(); }, make};

const Maker stranger{"stranger", [] { return qEnvironmentVariableIsSet("WAYMARK_PRINTER"); },
                     [](const std::vector<Order> &orders) {
                         const QTemporaryDir folder;
                         const QString page = folder.filePath(QStringLiteral("page.html"));
                         return std::ranges::all_of(orders, [&](const Order &order) {
                             return write(page, htmlDocument(*order.model, order.layout)) &&
                                    run(qEnvironmentVariable("WAYMARK_PRINTER"), {page, order.pdf});
                         });
                     }};

} // namespace waymark::test
