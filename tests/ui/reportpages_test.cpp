// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of every report: the whole of what it says, read back, and where the ink is.
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "tests/support/canaries.h"
#include "tests/support/canary.h"
#include "tests/support/inwelsh.h"
#include "tests/support/paintedtexts.h"
#include "tests/support/pdf.h"
#include "tests/support/reports.h"
#include "ui/charts/radarchart.h"
#include "ui/places/reports/reportspage.h"
#include "ui/report/reportlayout.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <map>

using namespace waymark;
using namespace waymark::testing;

namespace {

const Workspace &sample()
{
    static const Workspace workspace = [] {
        const QTemporaryDir folder;
        auto editor = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
        REQUIRE(editor.has_value());
        return (*editor)->workspace();
    }();
    return workspace;
}

/// As it is when the review is finished: the word across the page is no text of the report.
ReportContent reportOf(const Workspace &workspace, ReportKind kind)
{
    ReportContent content =
        makeReport(workspace, *workspace.reviewsByDate().back(), kind, {false, true}, QDate(2026, 11, 12));
    content.isDraft = false;
    return content;
}

QString dense(QString text) { return text.remove(QChar(QChar::LineSeparator)).simplified().remove(u' '); }

/// All that stands on the pages, without spaces and without what is repeated on each of them: the frame is painted
/// last, and begins with the page's number.
QString wholeText(const QString &pdf)
{
    const QStringList pages =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}).split(u'\f');
    QString all;
    for (qsizetype at = 0; at + 1 < pages.size(); ++at) {
        QString page = dense(pages[at]);
        const qsizetype frame = page.lastIndexOf(QStringLiteral("Page%1of%2").arg(at + 1).arg(pages.size() - 1));
        INFO(page.toStdString());
        REQUIRE(frame >= 0);
        all += page.left(frame);
    }
    return all;
}

/// What is there to be heard and is not seen on paper.
QSet<QString> unseenIn(const ReportContent &content)
{
    QSet<QString> unseen;
    for (const auto &table : blocksOf<block::Table>(content)) {
        unseen << table.caption;
        for (const auto &column : table.columns) {
            if (!table.titles)
                unseen << column.title;
        }
    }
    for (const auto &bars : blocksOf<block::ThemeBars>(content))
        unseen << bars.caption;
    for (const auto &radar : blocksOf<block::Radar>(content))
        unseen << radar.alternative;
    return unseen;
}

/// Into how many pieces a text has come, each as long as it can be: one, or two where it goes on over a page's end with
/// the other cells of its row in between.
int piecesOf(const QString &text, const QString &shown)
{
    int pieces = 0;
    for (qsizetype from = 0; from < text.size(); ++pieces) {
        qsizetype found = 0;
        qsizetype tooLong = text.size() - from + 1;
        while (tooLong - found > 1) {
            const qsizetype length = (found + tooLong) / 2;
            (shown.contains(QStringView(text).mid(from, length)) ? found : tooLong) = length;
        }
        from += std::max<qsizetype>(1, found);
    }
    return pieces;
}

void checkWhole(const ReportContent &content, const QString &path)
{
    INFO(keyOf(content.kind).toStdString());
    REQUIRE(writeReportPdf(content, paintReportRadar, path).has_value());
    checkSound(path);
    const QString shown = wholeText(path);
    const QSet<QString> unseen = unseenIn(content);
    for (const QString &text : textsIn(content)) {
        INFO(text.left(200).toStdString());
        CHECK((unseen.contains(text) || piecesOf(dense(text), shown) <= 2));
    }
}

/// The ink of each page of A4, in 1/96 inch, the frame at the top of later pages apart.
void checkInk(const ReportContent &content)
{
    constexpr qreal side = 50;
    constexpr qreal foot = 46;
    constexpr qreal frame = 60;
    const QSizeF a4(794, 1123);
    const QSizeF page = orientationOf(content) == QPageLayout::Landscape ? a4.transposed() : a4;
    const ReportLayout layout(content, page, 1, paintReportRadar);
    for (int at = 0; at < layout.pageCount(); ++at) {
        INFO(keyOf(content.kind).toStdString() << ", page " << at + 1);
        QImage picture(page.toSize(), QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        layout.paint(painter, at);
        painter.end();
        // One that has to be one page is set smaller, another closer where that saves a page, and closest for the
        // first.
        const double closest = content.isOnePage ? 0.5 : 0.8;
        const int left = static_cast<int>(side * closest);
        QRect ink;
        int body = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qGray(picture.pixel(x, y)) > 235)
                    continue;
                ink = ink.united(QRect(x, y, 1, 1));
                body += y > frame ? 1 : 0;
            }
        }
        CHECK(body > 200); // a line of words at least
        CHECK(ink.left() >= left - 2);
        CHECK(ink.right() <= picture.width() - left + 2);
        CHECK(ink.top() >= left / 2);
        CHECK(ink.bottom() <= picture.height() - (foot * closest) + 2);
    }
}

} // namespace

TEST_CASE("Every report of a file full of canaries is a sound PDF that says all of each as it was written", "[report]")
{
    REQUIRE(present("pdftotext"));
    const QTemporaryDir folder;
    const Workspace filled = withCanaries(sample());
    const Workspace loaded = withLoadedModel();
    const CanaryFile small;
    for (const ReportKind kind : reportKinds) {
        checkWhole(reportOf(filled, kind), folder.filePath(keyOf(kind) + QStringLiteral("-filled.pdf")));
        checkWhole(reportOf(loaded, kind), folder.filePath(keyOf(kind) + QStringLiteral("-loaded.pdf")));
        checkWhole(reportOf(small.workspace, kind), folder.filePath(keyOf(kind) + QStringLiteral("-small.pdf")));
    }
}

TEST_CASE("No page of any report is empty, and nothing is printed on the margins", "[report]")
{
    const Workspace filled = withCanaries(sample());
    const Workspace loaded = withLoadedModel();
    for (const ReportKind kind : reportKinds) {
        checkInk(reportOf(sample(), kind));
        checkInk(reportOf(filled, kind));
        checkInk(reportOf(loaded, kind));
    }
}

TEST_CASE("The dashboard is one page, and page one of the governors' paper holds its foot", "[report]")
{
    const QSizeF a4(794, 1123);
    CHECK(ReportLayout(reportOf(sample(), ReportKind::Dashboard), a4.transposed(), 1, paintReportRadar).pageCount() ==
          1);
    REQUIRE(present("pdftotext"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    REQUIRE(writeReportPdf(reportOf(sample(), ReportKind::Governors), paintReportRadar, path).has_value());
    const QString first =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-l"), QStringLiteral("1"), path, QStringLiteral("-")})
            .simplified();
    CHECK(first.contains(QStringLiteral("Prepared with Waymark")));
    CHECK(first.contains(QStringLiteral("Gatsby Benchmarks are shown as labels for the themes, not as scores")));
}

TEST_CASE("Page one of the governors' paper runs over in Welsh neither, and page two begins the next part", "[report]")
{
    REQUIRE(present("pdftotext"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    const auto pageOf = [&](const char *number) {
        const QString page = QString::fromLatin1(number);
        return output(QStringLiteral("pdftotext"),
                      {QStringLiteral("-f"), page, QStringLiteral("-l"), page, path, QStringLiteral("-")})
            .simplified();
    };
    const InWelsh welsh;
    REQUIRE(writeReportPdf(reportOf(sample(), ReportKind::Governors), paintReportRadar, path).has_value());
    CHECK(pageOf("1").contains(QStringLiteral("Ers yr adolygiad diwethaf")));
    CHECK(pageOf("2").contains(QStringLiteral("Sut mae hyn yn cefnogi blaenoriaethau ein hysgol")));
    CHECK_FALSE(pageOf("2").contains(QStringLiteral("Paratowyd gyda Waymark")));
}

TEST_CASE("However much is on the first page, the small print never has the second for itself", "[report]")
{
    REQUIRE(present("pdftotext"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    bool wasMoved = false;
    for (int more = 0; more < 12; ++more) {
        ReportContent content = reportOf(sample(), ReportKind::Governors);
        const auto foot = std::ranges::find_if(content.blocks, [](const ReportBlock &block) {
            const auto *paragraph = std::get_if<block::Paragraph>(&block.is);
            return paragraph && paragraph->tone == block::Paragraph::Tone::Footnote;
        });
        REQUIRE(foot != content.blocks.end());
        for (int line = 0; line < more; ++line)
            content.blocks.insert(content.blocks.begin() + 2,
                                  {block::Paragraph{block::Paragraph::Tone::Quiet, QStringLiteral("One line more.")}});
        REQUIRE(writeReportPdf(content, paintReportRadar, path).has_value());
        const QString all = wholeText(path);
        const QString second =
            output(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                                                 QStringLiteral("2"), path, QStringLiteral("-")})
                .simplified();
        INFO(more << ": " << second.toStdString());
        const bool isThere = second.contains(QStringLiteral("Prepared with Waymark"));
        CHECK((!isThere || second.contains(QStringLiteral("Since the last review"))));
        CHECK(all.contains(QStringLiteral("PreparedwithWaymark")));
        wasMoved |= all.indexOf(QStringLiteral("PreparedwithWaymark")) > all.indexOf(QStringLiteral("Seenandagreed"));
    }
    CHECK(wasMoved);
}

TEST_CASE("The key to the bars names each level where there is room for it in one line, else all of them once",
          "[report]")
{
    const QTemporaryDir folder;
    int drafts = 0;
    const auto keyOfBars = [&](bool carried) {
        block::ThemeBars bars;
        for (int number = 1; number <= 2; ++number)
            bars.rows.push_back({number,
                                 QStringLiteral("Theme"),
                                 {1, 1, 1, 1, 1},
                                 carried ? 1 : 0,
                                 carried ? 1 : 0,
                                 carried ? 7 : 5,
                                 QStringLiteral("1 up, 0 down")});
        bars.rows[0].drafts[2] = drafts;
        ReportContent content;
        content.heading = QStringLiteral("Bars");
        content.blocks = {{bars}};
        const QString path = folder.filePath(QStringLiteral("bars.pdf"));
        REQUIRE(writeReportPdf(content, paintReportRadar, path).has_value());
        return wholeText(path);
    };
    CHECK_FALSE(keyOfBars(false).contains(QStringLiteral("notagreedyet")));
    drafts = 1;
    CHECK(keyOfBars(false).contains(QStringLiteral("draft,notagreedyet")));
    drafts = 0;
    CHECK(keyOfBars(false).contains(QStringLiteral("level1")));
    CHECK_FALSE(keyOfBars(false).contains(QStringLiteral("levels1to4")));
    CHECK(keyOfBars(true).contains(QStringLiteral("levels1to4")));
    CHECK_FALSE(keyOfBars(true).contains(QStringLiteral("level1")));
}

TEST_CASE("What a report says is printed in 11 pt, and no letter of it below 8", "[report]")
{
    constexpr qreal unit = 12.5; // as in a PDF
    const auto points = [](const PaintedText &text) { return text.pixels / unit * 0.75; };
    const Workspace filled = withCanaries(sample());
    for (const Workspace *workspace : {&sample(), &filled}) {
        for (const ReportKind kind : reportKinds) {
            const ReportContent content = reportOf(*workspace, kind);
            const QSizeF a4 = QSizeF(794, 1123) * unit;
            const QSizeF page = content.isWide ? a4.transposed() : a4;
            const ReportLayout layout(content, page, unit, paintReportRadar);
            std::map<int, qsizetype> letters; // of each size, in tenths of a point
            for (int at = 0; at < layout.pageCount(); ++at) {
                PaintedTexts texts(page.toSize());
                QPainter painter(&texts);
                layout.paint(painter, at);
                painter.end();
                for (const PaintedText &each : texts.texts()) {
                    INFO(keyOf(kind).toStdString() << ", page " << at + 1 << ": " << each.text.left(80).toStdString());
                    CHECK(points(each) > 7.95);
                    letters[qRound(10 * points(each))] += each.text.simplified().size();
                }
            }
            REQUIRE_FALSE(letters.empty());
            const auto usual = std::ranges::max_element(letters, {}, [](const auto &each) { return each.second; });
            INFO(keyOf(kind).toStdString());
            if (kind == ReportKind::Compass) // most of it repeats the model's words below what there is to tick
                CHECK(usual->first >= 95);
            else if (!content.isOnePage)
                CHECK(usual->first >= 110);
        }
    }
}

TEST_CASE("A dashboard with a headline as long as can be has a second page, and what is asked first on its first",
          "[report]")
{
    const Workspace filled = withCanaries(sample());
    for (const Workspace *workspace : {&sample(), &filled}) {
        ReportContent content = reportOf(*workspace, ReportKind::Dashboard);
        for (ReportBlock &each : content.blocks) {
            if (auto *paragraph = std::get_if<block::Paragraph>(&each.is);
                paragraph && paragraph->tone == block::Paragraph::Tone::Lead)
                paragraph->text = QStringLiteral("Learners are less often in a lasting destination. ").repeated(6);
            if (auto *columns = std::get_if<block::Columns>(&each.is)) {
                for (ReportBlock &inner : columns->columns.front().blocks) {
                    if (auto *bars = std::get_if<block::ThemeBars>(&inner.is))
                        bars->rows.front().note = QStringLiteral("Gatsby Benchmarks and others of ours ").repeated(5);
                }
            }
        }
        const ReportLayout layout(content, QSizeF(1123, 794), 1, paintReportRadar);
        CHECK(layout.pageCount() <= (workspace == &sample() ? 2 : 3)); // where all of its texts are long
        // What is asked first is on the first page, whatever had to go to the next.
        PaintedTexts first(QSize(1123, 794));
        QPainter painter(&first);
        layout.paint(painter, 0);
        painter.end();
        QString all;
        for (const PaintedText &each : first.texts())
            all += each.text + u' ';
        CHECK(all.contains(QStringLiteral("Personal guidance")));
    }
}

TEST_CASE("No title of a column is broken within a word, in whatever language", "[report]")
{
    ReportContent content = reportOf(sample(), ReportKind::Compass);
    for (ReportBlock &each : content.blocks) {
        if (auto *table = std::get_if<block::Table>(&each.is))
            table->columns.front().title = QStringLiteral("Cwblhawyd");
    }
    const ReportLayout layout(content, QSizeF(794, 1123), 1, paintReportRadar);
    PaintedTexts first(QSize(794, 1123));
    QPainter painter(&first);
    layout.paint(painter, 0);
    painter.end();
    CHECK(std::ranges::any_of(first.texts(),
                              [](const PaintedText &each) { return each.text.contains(QStringLiteral("Cwblhawyd")); }));
}

TEST_CASE("A line beside the heading that is too long for its column goes on above the page number", "[report]")
{
    REQUIRE(present("pdftotext"));
    Workspace workspace = workspaceWith(model({3, 2}));
    addReview(workspace, model({3, 2}), "2025/26", QDate(2025, 11, 12));
    const Model other = model({2});
    perform(workspace, edit::AddModel{other});
    addReview(workspace, other, "2026/27", QDate(2026, 11, 12));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.pdf"));
    const ReportContent content = reportOf(workspace, ReportKind::Governors);
    REQUIRE(content.aside.contains(QStringLiteral("Not compared with 2025/26: other model")));
    REQUIRE(writeReportPdf(content, paintReportRadar, path).has_value());
    const QString first = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-l"),
                                                               QStringLiteral("1"), path, QStringLiteral("-")});
    const QString number = first.left(first.indexOf(u'\f')).split(u'\n').filter(QStringLiteral("Page 1 of")).value(0);
    INFO(first.toStdString());
    CHECK(number.simplified().startsWith(QStringLiteral("Page 1 of")));
}

TEST_CASE("The preview has the pages of the PDF, as many and as they are", "[report]")
{
    REQUIRE(present("pdfinfo"));
    const QTemporaryDir folder;
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const ReportContent content = reportOf(sample(), kind);
        const QString path = folder.filePath(keyOf(kind) + QStringLiteral(".pdf"));
        REQUIRE(writeReportPdf(content, paintReportRadar, path).has_value());
        PaperPreview preview;
        preview.setReport(content);
        CHECK(output(QStringLiteral("pdfinfo"), {path})
                  .contains(QRegularExpression(QStringLiteral("Pages: +%1\\b").arg(preview.pageCount()))));
        preview.resize(600, preview.heightForWidth(600));
        const QImage picture = preview.grab().toImage();
        int ink = 0;
        for (int y = 0; y < 150; ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ink += qGray(picture.pixel(x, y)) < 200 ? 1 : 0;
        }
        CHECK(ink > 1000); // the heading, and the line below it
    }
}

TEST_CASE("No part of a report ends with a page that holds one entry alone", "[report]")
{
    const QSizeF page(794, 1123);
    int pages = 0;
    for (int entries = 2; entries <= 60; ++entries) {
        ReportContent content;
        content.heading = QStringLiteral("Example Academy");
        for (int part = 0; part < 2; ++part) {
            for (int entry = 0; entry < entries; ++entry)
                content.blocks.push_back({block::Entry{{},
                                                       QStringLiteral("Statement %1 of part %2").arg(entry).arg(part),
                                                       QStringLiteral("Level 2"),
                                                       {{QString(), {QString(400, u'w')}, false}}}});
            content.blocks.push_back({block::PageBreak{}});
        }
        content.blocks.pop_back();
        const ReportLayout layout(content, page, 1, {});
        for (int at = 0; at < layout.pageCount(); ++at) {
            PaintedTexts texts(page.toSize());
            QPainter painter(&texts);
            layout.paint(painter, at);
            painter.end();
            INFO(entries << " entries, page " << at);
            const auto titles = std::ranges::count_if(
                texts.texts(), [](const PaintedText &each) { return each.text.startsWith(u"Statement "); });
            CHECK(titles > 1);
            ++pages;
        }
    }
    CHECK(pages > 100);
}
