// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/pack.h"
#include "core/report/reports.h"
#include "tests/pictures/album.h"
#include "tests/pictures/takes.h"
#include "ui/charts/radarchart.h"
#include "ui/document/document.h"
#include "ui/report/reportlayout.h"
#include "ui/report/themesheets.h"

#include <QProcess>

namespace waymark::pictures {

void takePaper(const Album &album, const Document &document)
{
    const Workspace &workspace = document.workspace();
    const Review &review = *document.review();
    for (const ReportKind kind : reportKinds) {
        if (kind != ReportKind::Governors && !album.isWhole())
            continue;
        const QString name = keyOf(kind);
        const QString pdf = QStringLiteral("%1/%2.pdf").arg(album.folder(), name);
        if (!writeReportPdf(makeReport(workspace, review, kind, {}, QDate(2026, 11, 12)), paintReportRadar, pdf))
            qFatal("%s could not be written", qPrintable(pdf));
        if (album.isWhole())
            album.takePages(name);
    }
    // The README's.
    const QString governors = album.folder() + u"/governors";
    QProcess::execute(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-f"),
                       QStringLiteral("1"), QStringLiteral("-singlefile"), governors + u".pdf", governors});
    if (!album.isWhole())
        return;
    for (const auto &[size, name] : {std::pair(QPageSize::A4, "sheets-a4"), std::pair(QPageSize::A3, "sheets-a3")}) {
        const QString pdf = QStringLiteral("%1/%2.pdf").arg(album.folder(), QLatin1String(name));
        const Pack pack = packFor(workspace, review.id, std::nullopt, {1, 2, 3, 4, 5, 6});
        if (!writeThemeSheetsPdf(workspace, {pack}, size, pdf))
            qFatal("%s could not be written", qPrintable(pdf));
        album.takePages(QLatin1String(name));
    }
}

} // namespace waymark::pictures
