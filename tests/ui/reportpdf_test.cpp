// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "core/report/reports.h"
#include "tests/support/catch.h"
#include "tests/support/oddtexts.h"
#include "tests/support/pdf.h"
#include "tests/support/workspaces.h"
#include "ui/charts/radarchart.h"
#include "ui/report/printing.h"
#include "ui/report/reportlayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPageRanges>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <stdexcept>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A year as a school writes it, over the model that comes with the program, and the year before.
struct ExampleYears
{
    Workspace workspace = workspaceWith(builtInModel());
    ReviewId last = addReview(workspace, builtInModel(), "2025/26", QDate(2025, 11, 12));
    ReviewId now;

    ExampleYears()
    {
        answer(last, [](int place) { return 1 + place % 3; });
        Action old{ActionId::create(),
                   last,
                   {number("2.2")},
                   QStringLiteral("Ask every tutor group"),
                   QStringLiteral("Head of year")};
        old.status = ActionStatus::Stopped;
        old.outcome = QStringLiteral("merged with the survey");
        perform(workspace, edit::AddAction{old});
        now = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
        answer(now, [](int place) { return place == 17 ? 0 : 1 + (place % 3 + (place % 5 == 0 ? 1 : 0)) % 4; });
        Action action{ActionId::create(),
                      now,
                      {number("3.4")},
                      QStringLiteral("evening for each key stage & <b>literal</b> &amp; markup"),
                      QStringLiteral("Deputy head")};
        action.due = QDate(2027, 3, 31);
        const PriorityId priority = PriorityId::create();
        perform(workspace, edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance of vulnerable learners")}}});
        action.priority = priority;
        perform(workspace, edit::AddAction{action});
        write("1.1", edit::Write::Field::Evidence, QStringLiteral("Trained leader, line managed by the deputy head."));
        write("2.1", edit::Write::Field::Rationale, QStringLiteral("Canary <script>alert(1)</script> stays text."));
        write("2.1", edit::Write::Field::Comment, QStringLiteral("Privatecanary"));
        perform(workspace, edit::WriteBriefing{{now,
                                                {},
                                                {QStringLiteral("Receive a report on destinations each spring."),
                                                 QStringLiteral("Name a link governor for the peer review.")}}});
    }

    template <class LevelAt>
    void answer(ReviewId review, const LevelAt &levelAt)
    {
        edit::Answer all{review, {}, true, noon};
        int place = 0;
        for (const Statement &statement : builtInModel().structure.statements()) {
            int value = levelAt(place++);
            if (value > 0 && builtInModel().wording.descriptor(statement.number, level(value)).isMissing())
                value = 2;
            all.answers.push_back({statement.number, edit::Answer::One::Kind::Level, level(value)});
        }
        perform(workspace, all);
    }
    void write(const char *statement, edit::Write::Field field, const QString &text)
    {
        perform(workspace, edit::Write{now, number(statement), field, text});
    }
    ReportContent paper() const
    {
        return makeReport(workspace, *workspace.review(now), ReportKind::Governors, {}, QDate(2026, 11, 12));
    }
};

/// The first block of its kind.
template <class T>
T first(const ReportContent &content)
{
    for (const ReportBlock &block : content.blocks) {
        if (const T *found = std::get_if<T>(&block.is))
            return *found;
    }
    throw std::runtime_error("no such block");
}

QString textOf(const QString &pdf)
{
    return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

/// Spaces and line ends made one space, for a sentence may break anywhere.
QString flowing(QString text) { return text.simplified(); }

QString raw(const QString &pdf)
{
    return flowing(output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}));
}

} // namespace

TEST_CASE("the governors' PDF says on page one what the review came to", "[report]")
{
    REQUIRE(present("pdftotext"));
    ExampleYears years;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, path).has_value());

    const QString text = textOf(path);
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() >= 2);
    const QString all = raw(path);
    CHECK(all.contains(flowing(first<block::Paragraph>(years.paper()).text)));
    CHECK(pages[0].contains(QLatin1String("Example Academy, 2026/27")));
    CHECK(pages[0].contains(QStringLiteral("Page 1 of %1").arg(pages.size())));
    CHECK(pages[1].contains(QStringLiteral("Page 2 of %1").arg(pages.size())));
    CHECK(pages[0].contains(QLatin1String("Compared with 2025/26")));
    CHECK(pages[0].contains(QLatin1String("of 7")));
    CHECK(pages[0].contains(QLatin1String("Receive a report on destinations each spring.")));
    CHECK(flowing(pages[0]).contains(QLatin1String("Prepared with Waymark")));
    CHECK(flowing(pages[0]).contains(QLatin1String("school and special school edition")));
    // Which wording it is, without the codes, which the full report has.
    CHECK(flowing(pages.last()).contains(QLatin1String("The statements come from")));
    CHECK_FALSE(all.contains(builtInModel().structure.digest().shortForm()));
    // Every count of every theme stands in its bar as text.
    for (const auto &row : first<block::ThemeBars>(years.paper()).rows) {
        QStringList counts;
        for (const int count : row.counts) {
            if (count > 0)
                counts << QString::number(count);
        }
        INFO(row.title.toStdString() << " " << counts.join(QLatin1Char(' ')).toStdString());
        // In the order in which it is painted; the note below the title comes before the counts beside it.
        const QString line = all.section(QLatin1String("level 4"), 1)
                                 .section(row.title, 1, 1)
                                 .section(QLatin1String("of "), 0, 0)
                                 .remove(row.note);
        CHECK(line.simplified() == counts.join(QLatin1Char(' ')));
    }
    for (const Statement &statement : builtInModel().structure.statements())
        CHECK(all.contains(statement.number.toString() + QLatin1Char(' ') + statement.title));
}

TEST_CASE("text from people is shown as it was written, and private comments are not", "[report]")
{
    REQUIRE(present("pdftotext"));
    ExampleYears years;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, path).has_value());
    const QString all = raw(path);
    CHECK(all.contains(QLatin1String("Canary <script>alert(1)</script> stays text.")));
    CHECK(all.contains(QLatin1String("evening for each key stage & <b>literal</b> &amp; markup")));
    CHECK(all.contains(QLatin1String("merged with the survey")));
    CHECK_FALSE(all.contains(QLatin1String("Privatecanary")));
}

TEST_CASE("DRAFT stands on every page until the review is finished", "[report]")
{
    REQUIRE(present("pdftotext"));
    ExampleYears years;
    QTemporaryDir folder;
    const QString draft = folder.filePath(QStringLiteral("draft.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, draft).has_value());
    const QStringList pages = textOf(draft).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    for (const QString &page : pages) {
        // Letters on a slope come out one on a line.
        QString letters = page;
        letters.remove(QRegularExpression(QStringLiteral("[^DRAFT]")));
        CHECK((page.contains(QLatin1String("DRAFT")) || letters.size() >= 5));
    }
    perform(years.workspace, edit::FinishReview{years.now, noon});
    const QString done = folder.filePath(QStringLiteral("done.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, done).has_value());
    CHECK_FALSE(textOf(done).contains(QLatin1String("DRAFT")));
    CHECK(textOf(done).contains(QLatin1String("Agreed 12 November 2026")));
    CHECK(QFile(draft).size() > QFile(done).size());
}

TEST_CASE("the file is sound, its fonts are embedded, and its shapes are no pictures", "[report]")
{
    ExampleYears years;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, path).has_value());
    checkSound(path);
    REQUIRE(present("pdfimages"));
    CHECK(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})
              .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
              .size() == 2);
    CHECK(output(QStringLiteral("pdfinfo"), {path}).contains(QLatin1String("A4")));
}

TEST_CASE("whatever texts a file holds, every paper of it is a sound PDF", "[report]")
{
    const ExampleYears years;
    const QTemporaryDir folder;
    for (unsigned seed = 0; seed < 3; ++seed) {
        const Workspace workspace = withOddTexts(years.workspace, seed);
        for (const ReportKind kind : reportKinds) {
            INFO(seed << ' ' << keyOf(kind).toStdString());
            const QString path = folder.filePath(QStringLiteral("%1-%2.pdf").arg(seed).arg(keyOf(kind)));
            const ReportContent paper =
                makeReport(workspace, *workspace.review(years.now), kind, {false, true}, QDate(2026, 11, 12));
            REQUIRE(writeReportPdf(paper, paintReportRadar, path).has_value());
            checkSound(path);
        }
    }
}

TEST_CASE("very long texts flow on without loss, and no word is too long", "[report]")
{
    REQUIRE(present("pdftotext"));
    ExampleYears years;
    QStringList words;
    for (int i = 0; i < 1100; ++i)
        words << QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0'));
    years.write("1.2", edit::Write::Field::Rationale, words.join(QLatin1Char(' ')));
    years.write("1.3", edit::Write::Field::Evidence, QString(3000, QLatin1Char('x')));
    perform(
        years.workspace,
        edit::WriteBriefing{{years.now, words.mid(0, 1000).join(QLatin1Char(' ')), {words.join(QLatin1Char(' '))}}});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, path).has_value());
    const QString all = raw(path);
    for (const int i : {0, 500, 999})
        CHECK(all.count(words[i]) == 3);
    CHECK(all.count(words[1099]) == 2);
    CHECK(all.count(QLatin1Char('x')) >= 3000);
}

TEST_CASE("a file that cannot be written is said to be so, and one that was there stays", "[report]")
{
    const ExampleYears years;
    QTemporaryDir folder;
    const auto nowhere =
        writeReportPdf(years.paper(), paintReportRadar, folder.filePath(QStringLiteral("no/such/folder.pdf")));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(std::get<FileError>(nowhere.error()).problem == FileError::Problem::NotFound);
    const auto onFolder = writeReportPdf(years.paper(), paintReportRadar, folder.path());
    REQUIRE_FALSE(onFolder.has_value());
    CHECK(std::get<FileError>(onFolder.error()).problem == FileError::Problem::NotAFile);
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, path).has_value());
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, path).has_value());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("governors.pdf")});
}

#ifdef Q_OS_UNIX
TEST_CASE("a drive that takes only the beginning of a paper leaves the old one whole", "[report]")
{
    const ExampleYears years;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("governors.pdf"));
    REQUIRE(writeReportPdf(years.paper(), paintReportRadar, path).has_value());
    const qint64 before = QFileInfo(path).size();

    rlimit usual{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &usual) == 0);
    rlimit little = usual;
    little.rlim_cur = 4096;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &little) == 0);
    const auto cut = writeReportPdf(years.paper(), paintReportRadar, path);
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(cut.has_value());
    CHECK(std::holds_alternative<FileError>(cut.error()));
    CHECK(QFileInfo(path).size() == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("governors.pdf")});
}
#endif

TEST_CASE("printing takes the same pages, and only those asked for", "[report]")
{
    REQUIRE(present("pdfinfo"));
    const ExampleYears years;
    QTemporaryDir folder;
    askPrintersLocally();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setPageRanges(QPageRanges::fromString(QStringLiteral("1-2")));
    REQUIRE(paintReport(years.paper(), paintReportRadar, printer));
    CHECK(output(QStringLiteral("pdfinfo"), {printer.outputFileName()})
              .contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\b"))));
    CHECK(textOf(printer.outputFileName()).contains(QLatin1String("Page 1 of ")));
}

TEST_CASE("a model of other proportions fits the paper as well", "[report]")
{
    const Model built = model({40, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 7);
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    agree(workspace, id, "1.1", 7);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.pdf"));
    REQUIRE(writeReportPdf(makeReport(workspace, *workspace.review(id), ReportKind::Governors, {}, QDate(2026, 11, 12)),
                           paintReportRadar, path)
                .has_value());
    if (present("pdftotext"))
        CHECK(textOf(path).contains(QLatin1String("of 40")));
}
