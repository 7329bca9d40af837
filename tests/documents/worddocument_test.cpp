// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as Word documents, opened in an office program that had no part in making them.
#include "core/base/wholefile.h"
#include "core/report/paperwords.h"
#include "core/report/reportdocx.h"
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "tests/support/canaries.h"
#include "tests/support/catch.h"
#include "tests/support/pdf.h"
#include "ui/charts/radarchart.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace waymark;

namespace {

QString squeezed(QString text) { return text.remove(QChar(QChar::LineSeparator)).simplified().remove(u' '); }

struct ReadTable
{
    bool repeatsHeader = false;
    std::vector<QStringList> rows; ///< squeezed texts of the cells
};

/// What the office program made of a document.
struct ReadDocument
{
    QStringList headings; ///< "2 Strengths", squeezed, with its outline level
    std::vector<ReadTable> tables;
    QString text;
    QString title;
    QSet<QString> languages; ///< of paragraphs by default
    int pictures = 0;
    QStringList alternatives;

    explicit ReadDocument(const QByteArray &fodt)
    {
        QXmlStreamReader reader(fodt);
        std::vector<QString> open;
        QString words;
        QString cell;
        QString level;
        bool inBody = false;
        while (!reader.atEnd()) {
            reader.readNext();
            const QString name = reader.qualifiedName().toString();
            if (reader.isStartElement()) {
                open.push_back(name);
                inBody = inBody || name == u"office:text";
                if (name == u"text:h")
                    level = reader.attributes().value(QStringLiteral("text:outline-level")).toString();
                if (name == u"table:table")
                    tables.emplace_back();
                if (name == u"table:table-header-rows")
                    tables.back().repeatsHeader = true;
                if (name == u"table:table-row")
                    tables.back().rows.emplace_back();
                pictures += inBody && name == u"draw:image" ? 1 : 0;
                if (name == u"style:text-properties" && open.size() > 1 &&
                    open[open.size() - 2] == u"style:default-style") {
                    const QString language = reader.attributes().value(QStringLiteral("fo:language")).toString();
                    if (!language.isEmpty())
                        languages << language + u'-' +
                                         reader.attributes().value(QStringLiteral("fo:country")).toString();
                }
            } else if (reader.isEndElement()) {
                open.pop_back();
                if (name == u"text:h")
                    headings << level + u' ' + squeezed(words);
                if (name == u"text:h" || name == u"text:p") {
                    text += words + u' ';
                    cell += words + u' ';
                    words.clear();
                }
                if (name == u"table:table-cell" && !tables.empty() && !tables.back().rows.empty())
                    tables.back().rows.back() << squeezed(std::exchange(cell, {}));
                if (name == u"table:table")
                    cell.clear();
            } else if (reader.isCharacters() && !open.empty()) {
                if (open.back() == u"dc:title")
                    title += reader.text();
                else if (open.back() == u"svg:desc")
                    alternatives << reader.text().toString();
                else if (inBody && open.back().startsWith(u"text:"))
                    words += reader.text();
                if (open.back() == u"table:table-cell")
                    continue;
            }
            if (reader.isStartElement() && name == u"table:table-cell")
                cell.clear();
        }
        REQUIRE_FALSE(reader.hasError());
    }
};

/// What it should have found.
struct Expected
{
    QStringList headings;
    std::vector<block::Table> tables; ///< theme bars as a table of their counts

    explicit Expected(const ReportContent &content) { read(content.blocks); }

private:
    void read(const ReportBlocks &blocks)
    {
        for (const ReportBlock &each : blocks)
            std::visit([this](const auto &is) { read(is); }, each.is);
    }
    void read(const block::Heading &heading)
    {
        m_inPart = m_inPart || heading.rank == block::Heading::Rank::Part;
        m_rank = heading.rank == block::Heading::Rank::Part || !m_inPart ? 1 : 2;
        add(m_rank, (heading.theme ? QString::number(*heading.theme) : QString()) + heading.text);
    }
    void read(const block::Entry &entry) { add(m_rank + 1, entry.title); }
    void read(const block::Columns &columns)
    {
        for (const block::Columns::Column &column : columns.columns)
            read(column.blocks);
    }
    void read(const block::Table &table) { tables.push_back(table); }
    void read(const block::ThemeBars &bars)
    {
        block::Table table;
        for (const block::ThemeBars::Row &row : bars.rows) {
            block::Table::Row cells{{QString::number(row.number) + row.title, row.note}};
            for (std::size_t level = 0; level <= static_cast<std::size_t>(bars.levels); ++level) {
                const QString drafts =
                    row.drafts[level] > 0 ? QStringLiteral(" (%1 draft(s))").arg(row.drafts[level]) : QString();
                cells.push_back({QString::number(row.counts[level]) + drafts});
            }
            table.rows.push_back(std::move(cells));
        }
        tables.push_back(std::move(table));
    }
    void read(const auto &) {}
    void add(int rank, const QString &title) { headings << QString::number(rank) + u' ' + squeezed(title); }

    int m_rank = 1;
    bool m_inPart = false;
};

void checkTable(const ReadTable &read, const block::Table &written)
{
    INFO(written.caption.left(60).toStdString());
    CHECK(read.repeatsHeader == written.titles);
    const std::size_t above = written.titles ? 1 : 0;
    REQUIRE(read.rows.size() == written.rows.size() + above);
    for (std::size_t row = 0; row < written.rows.size(); ++row) {
        const QStringList &cells = read.rows[row + above];
        REQUIRE(cells.size() >= static_cast<qsizetype>(written.rows[row].size()));
        for (std::size_t column = 0; column < written.rows[row].size(); ++column) {
            const block::Table::Cell &cell = written.rows[row][column];
            INFO("row " << row << ", column " << column);
            // A badge or a box comes before it.
            const QString told = squeezed(cell.text) + squeezed(cell.note);
            const QString found = cells[static_cast<qsizetype>(column)];
            CHECK((cell.mark || cell.tick ? found.right(told.size()) : found).toStdString() == told.toStdString());
        }
    }
}

} // namespace

TEST_CASE("An office program finds headings, tables and pictures of every report's Word document, in their order",
          "[office]")
{
    const QTemporaryDir folder;
    auto editor = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
    REQUIRE(editor.has_value());
    const Workspace workspace = testing::withCanaries((*editor)->workspace());
    const Review &review = *workspace.reviewsByDate().back();
    const auto reportOf = [&](ReportKind kind) {
        return makeReport(workspace, review, kind, {false, true}, QDate(2026, 11, 12));
    };
    if (!testing::present("soffice"))
        return;
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("fodt"),
                          QStringLiteral("--outdir"),
                          folder.path()};
    for (const ReportKind kind : reportKinds) {
        arguments << folder.filePath(keyOf(kind) + u".docx");
        REQUIRE(writeReportDocx(reportOf(kind), reportRadarPicture, arguments.back()).has_value());
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("soffice"), arguments);
    REQUIRE(process.waitForFinished(180'000));
    INFO(process.readAll().toStdString());
    REQUIRE(process.exitCode() == 0);
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const ReportContent content = reportOf(kind);
        const auto file = readWholeFile(folder.filePath(keyOf(kind) + u".fodt"), 1 << 26);
        REQUIRE(file.has_value());
        const ReadDocument read(*file);
        const Expected expected(content);
        CHECK(read.headings.join(u'\n').toStdString() == expected.headings.join(u'\n').toStdString());
        REQUIRE(read.tables.size() == expected.tables.size());
        for (std::size_t i = 0; i < expected.tables.size(); ++i)
            checkTable(read.tables[i], expected.tables[i]);
        CHECK(squeezed(read.title).startsWith(squeezed(content.heading)));
        CHECK(read.languages == QSet<QString>{QStringLiteral("en-GB")});
        CHECK(read.pictures == (kind == ReportKind::Dashboard ? 1 : 0));
        CHECK(read.alternatives.size() == read.pictures);
        // The lines of its lists and paragraphs, too.
        const QString all = squeezed(read.text);
        for (const ReportBlock &each : content.blocks) {
            if (const auto *paragraph = std::get_if<block::Paragraph>(&each.is))
                CHECK(all.contains(squeezed(paragraph->text)));
            if (const auto *list = std::get_if<block::List>(&each.is)) {
                for (const QString &line : list->lines)
                    CHECK(all.contains(squeezed(line)));
            }
        }
    }
}

TEST_CASE(
    "In an office program strengths and priorities are on page one of the governors' paper, and all of its summary "
    "in the font that is meant",
    "[office]")
{
    const QTemporaryDir folder;
    auto editor = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
    REQUIRE(editor.has_value());
    const Workspace &workspace = (*editor)->workspace();
    if (!testing::present("soffice") || !testing::present("pdftotext"))
        return;
    // What it is asked for, or what is as wide: with any other font the summary takes more.
    const QString font = testing::output(QStringLiteral("fc-match"), {QStringLiteral("Calibri")});
    const bool asMeant = font.contains(QStringLiteral("Carlito")) || font.contains(QStringLiteral("Calibri"));
    auto reviews = workspace.reviewsByDate();
    std::erase_if(reviews, [](const Review *review) { return !review->isFinished(); });
    REQUIRE(reviews.size() == 2);
    QStringList documents;
    for (const Review *review : reviews) {
        const ReportContent content = makeReport(workspace, *review, ReportKind::Governors, {}, QDate(2026, 11, 12));
        documents << folder.filePath(QString::number(review->number) + u".docx");
        REQUIRE(writeReportDocx(content, reportRadarPicture, documents.back()).has_value());
    }
    int code = -1;
    const QString said =
        testing::output(QStringLiteral("soffice"),
                        QStringList{QStringLiteral("-env:UserInstallation=file://") + folder.filePath("profile"),
                                    QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                                    QStringLiteral("--outdir"), folder.path()} +
                            documents,
                        &code);
    INFO(said.toStdString());
    REQUIRE(code == 0);
    for (const Review *review : reviews) {
        INFO(review->year.toStdString());
        const QString page = squeezed(testing::output(
            QStringLiteral("pdftotext"), {QStringLiteral("-l"), QStringLiteral("1"),
                                          folder.filePath(QString::number(review->number) + u".pdf"), "-"}));
        // From the strengths to what the report is, which ends the page.
        for (const PaperWord word : {PaperWord::Strengths, PaperWord::Priorities})
            CHECK(page.contains(squeezed(paperWord(word))));
        if (asMeant)
            CHECK(page.contains(QStringLiteral("PreparedwithWaymark")));
    }
}
