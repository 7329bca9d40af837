// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "core/text/errors.h"
#include "core/wording/pdfreading.h"
#include "tests/support/commandline.h"
#include "tests/support/foundcells.h"
#include "tests/support/needed.h"
#include "tests/support/writtenpdf.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace waymark;
using namespace waymark::test;
using namespace waymark::testing;

namespace {

bool hasReader()
{
    return isThere(QFileInfo::exists(QStringLiteral(WAYMARK_BIN_DIR "/waymark-reader")), "the reader of PDF");
}

/// Pages of text and nothing else.
QByteArray plainPdf(const QByteArray &words, int pages, const QByteArray &trailer = {})
{
    return pdfOf(QByteArrayList(pages, "BT /F 12 Tf 72 500 Td (" + words + ") Tj ET\n"), trailer);
}

/// Refused in that one sentence, soon, and the school's file is what it was.
void isRefused(const CommandLine &cli, const QString &pdf, const char *sentence)
{
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    QElapsedTimer clock;
    clock.start();
    const Said said = cli.run({QStringLiteral("wording"), QStringLiteral("load"), QStringLiteral("s.waymark"), pdf});
    INFO(pdf.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.err.toStdString() == std::string(sentence) + '\n');
    CHECK(clock.elapsed() < 10'000);
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
}

/// A program in the reader's place, beside a copy of the real command line.
class OtherReader : public CommandLine
{
public:
    explicit OtherReader(const QByteArray &script)
    {
        takeSample();
        write(QStringLiteral("model.pdf"), plainPdf("words", 1));
        REQUIRE(QFile::copy(QStringLiteral(WAYMARK_BIN_DIR "/waymark-cli"), path(QStringLiteral("waymark-cli"))));
        if (script.isEmpty())
            return;
        write(QStringLiteral("waymark-reader"), "#!/bin/sh\n" + script + '\n');
        QFile::setPermissions(path(QStringLiteral("waymark-reader")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void start()
    {
        m_process.setWorkingDirectory(path(QString()));
        m_process.start(path(QStringLiteral("waymark-cli")),
                        {QStringLiteral("wording"), QStringLiteral("load"), QStringLiteral("s.waymark"),
                         QStringLiteral("model.pdf")});
    }

    QByteArray error()
    {
        if (m_process.state() == QProcess::NotRunning)
            start();
        REQUIRE(m_process.waitForFinished(60'000));
        CHECK(m_process.exitCode() == 1);
        return m_process.readAllStandardError();
    }

private:
    QProcess m_process;
};

/// A page that draws a form, which draws another ten times, and so on: small, and never done.
QByteArray nestedPdf()
{
    constexpr int depth = 12;
    QByteArrayList forms;
    for (int i = 0; i < depth; ++i) {
        const QByteArray next = "/X" + QByteArray::number(i + 1) + " Do ";
        forms.append(i + 1 == depth ? QByteArray("BT /F 8 Tf (1.1 Words) Tj ET ") : next.repeated(10));
    }
    return pdfOf({"BT /F 8 Tf 72 500 Td (1.1 Plan) Tj ET /X0 Do\n"}, {}, forms);
}

/// The college's model as its publisher would print it, with every cell filled.
PdfCells collegeCells()
{
    const auto model = readModel(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/college.json"));
    REQUIRE(model);
    PdfCells cells = cellsOf(*model);
    fillEmpty(cells);
    return cells;
}

/// The school edition, with every cell filled.
PdfCells schoolCells()
{
    PdfCells cells = cellsOf(builtInModel());
    fillEmpty(cells);
    return cells;
}

} // namespace

TEST_CASE("What is no publisher's PDF is refused in a sentence, and nothing changes", "[pdf]")
{
    if (!hasReader())
        return;
    const CommandLine cli;
    cli.takeSample();
    cli.write(QStringLiteral("page.pdf"), "<html>no PDF</html>");
    isRefused(cli, QStringLiteral("page.pdf"), "page.pdf is not a PDF.");
    cli.write(QStringLiteral("empty.PDF"), {});
    isRefused(cli, QStringLiteral("empty.PDF"), "empty.PDF is not a PDF.");
    cli.write(QStringLiteral("page.html"), "<html>no PDF</html>"); // whatever it is called, no table
    CHECK(cli.run("wording load s.waymark page.html").err == "page.html is a web page.\n");
    CHECK(cli.run("wording load s.waymark none.pdf").err == "none.pdf was not found.\n");

    // Called what it may, it is a PDF.
    cli.write(QStringLiteral("letter.download"), plainPdf("Dear colleagues, here is what we agreed.", 3));
    isRefused(cli, QStringLiteral("letter.download"),
              "No table of statements and levels was found in letter.download.");
    cli.write(QStringLiteral("scan.pdf"), plainPdf("", 2));
    isRefused(cli, QStringLiteral("scan.pdf"), "scan.pdf contains pictures of pages, not text that Waymark can read.");
    cli.write(QStringLiteral("long.pdf"), plainPdf("1.1 One of many pages", 5000));
    isRefused(cli, QStringLiteral("long.pdf"), "long.pdf has too many pages to be a model, so it was not read.");
    const QByteArray key(64, '5'); // of no password
    cli.write(QStringLiteral("locked.pdf"),
              plainPdf("1.1 Secret", 1,
                       "/ID[<11><11>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + key + ">/U<" + key + ">>>"));
    isRefused(cli, QStringLiteral("locked.pdf"), "locked.pdf is protected by a password.");

    cli.did("report s.waymark --review 1 --pdf governors.pdf");
    isRefused(cli, QStringLiteral("governors.pdf"), "No table of statements and levels was found in governors.pdf.");

    QByteArray whole = cli.bytes(QStringLiteral("governors.pdf"));
    cli.write(QStringLiteral("half.pdf"), whole.left(whole.size() / 2));
    isRefused(cli, QStringLiteral("half.pdf"), "half.pdf is damaged and could not be read.");
    for (qsizetype i = 40; i < whole.size(); i += 97)
        whole[i] = static_cast<char>(whole[i] ^ 0x5a);
    cli.write(QStringLiteral("flipped.pdf"), whole);
    isRefused(cli, QStringLiteral("flipped.pdf"), "flipped.pdf is damaged and could not be read.");

#ifdef Q_OS_LINUX
    // The greatest of all programs that were started and waited for, in KiB.
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    CHECK(used.ru_maxrss < 500 * 1024);
#endif
}

TEST_CASE("A wording is read from a PDF, and stored once what is doubtful was accepted", "[pdf]")
{
    if (!hasReader())
        return;
    const CommandLine cli;
    cli.did("new s.waymark --name Oak --kind school");
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    PdfCells cells = schoolCells();
    cellAt(cells, "1.1", 2).text = QStringLiteral("Words that only this document has and");
    cli.write(QStringLiteral("doubtful.pdf"), printedPdf(cells));

    const Said doubted = cli.run("wording load s.waymark doubtful.pdf --report found.csv");
    CHECK(doubted.exit == 1);
    CHECK(doubted.out.contains("doubtful: 1.1 level 2: ends in the middle of a sentence\n"));
    CHECK(doubted.err.endsWith("doubtful, so nothing was saved. Check them, and add --accept-doubtful if they are "
                               "right.\n"));
    CHECK(doubted.err.startsWith("1 "));
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
    const QByteArray report = cli.bytes(QStringLiteral("found.csv"));
    CHECK(report.startsWith("statement,title,level,text,doubt\n"));
    CHECK(report.contains("\"Words that only this document has and\",\"ends in the middle of a sentence\"\n"));
    CHECK(report.count("\",\"\"\n") == 127);

    // What stands there already is left, and nothing is stored beside it.
    const Said again = cli.run("wording load s.waymark doubtful.pdf --report found.csv --accept-doubtful");
    CHECK(again.exit == 1);
    CHECK(again.isOneSentence());
    CHECK(cli.bytes(QStringLiteral("found.csv")) == report);
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
    CHECK(cli.run("wording load s.waymark doubtful.pdf --preview --accept-doubtful").exit == 0);
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);

    const Said accepted = cli.run("wording load s.waymark doubtful.pdf --accept-doubtful --name Asitis");
    CHECK(accepted.exit == 0);
    CHECK(cli.run("wording list s.waymark").out.contains("Asitis"));
}

TEST_CASE("The report of a PDF is mended in a spreadsheet, loaded in its place, and used", "[pdf]")
{
    if (!hasReader())
        return;
    const CommandLine cli;
    cli.did("new s.waymark --name Oak --kind school");
    const QByteArray review = cli.did("review add s.waymark --year 2026/27 --title Review --date 2026-11-12").out;
    PdfCells cells = schoolCells();
    cli.write(QStringLiteral("clean.pdf"), printedPdf(cells));
    const QString whole = cellAt(cells, "1.1", 2).text;
    cellAt(cells, "1.1", 2).text = whole.chopped(10);
    cli.write(QStringLiteral("doubtful.pdf"), printedPdf(cells));
    CHECK(cli.run("wording load s.waymark doubtful.pdf --report found.csv").exit == 1);

    QByteArray mended = cli.bytes(QStringLiteral("found.csv"));
    CHECK(mended.count(whole.chopped(10).toUtf8()) == 1);
    mended.replace(whole.chopped(10).toUtf8(), whole.toUtf8());
    cli.write(QStringLiteral("found.csv"), mended);
    const Said loaded = cli.did("wording load s.waymark found.csv --name Mended");
    CHECK(loaded.out.contains("128 of 128 texts matched\n"));
    CHECK(cli.did("wording list s.waymark").out.count("School and special school edition") == 2);
    CHECK(cli.run({QStringLiteral("wording"), QStringLiteral("use"), QStringLiteral("s.waymark"),
                   QStringLiteral("Mended"), QStringLiteral("--review"), QString::fromUtf8(review.trimmed())})
              .exit == 0);
    CHECK(cli.did("wording list s.waymark")
              .out.contains("Mended (School and special school edition)\n          used by"));

    // It is what the whole document would have given.
    const Said clean = cli.run("wording load s.waymark clean.pdf --name Mended");
    CHECK(clean.exit == 0);
    CHECK(clean.err.isEmpty());
    CHECK(clean.out.contains("doubtful texts: 0\n"));
    CHECK(clean.out.contains("this wording was already in the file\n"));
}

TEST_CASE("A PDF in which levels were lost is not called another model's", "[pdf]")
{
    if (!hasReader())
        return;
    const CommandLine cli;
    cli.did("new s.waymark --name Oak --kind school");
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    PdfCells cells = schoolCells();
    std::erase_if(cells.cells, [](const PdfCell &cell) { return cell.column == 4; });
    for (PdfCell &cell : cells.cells)
        cell.columns = std::min(cell.columns, 4);
    cells.columns = 4;
    cli.write(QStringLiteral("three.pdf"), printedPdf(cells));
    const Said said = cli.run("wording load s.waymark three.pdf");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(said.err.contains("3 levels were found instead of 4"));
    CHECK_FALSE(said.err.contains("model from-pdf"));
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
}

TEST_CASE("A PDF of another structure becomes a model of its own", "[pdf]")
{
    if (!hasReader())
        return;
    const CommandLine cli;
    cli.did("new s.waymark --name Oak --kind school");
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    cli.write(QStringLiteral("college.pdf"), printedPdf(collegeCells()));

    // As a wording it fits nothing, which is said; what was found can be looked at all the same.
    const Said other = cli.run("wording load s.waymark college.pdf --report found.csv");
    CHECK(other.exit == 1);
    CHECK(other.err == "college.pdf belongs to a model that is not in s.waymark. To turn it into a separate model, use "
                       "model from-pdf.\n");
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
    CHECK(cli.bytes(QStringLiteral("found.csv")).startsWith("statement,title,level,text,theme,doubt\n"));

    const Said made = cli.run("model from-pdf college.pdf --kind college --name Colleges --out model.json");
    CHECK(made.exit == 0);
    CHECK(made.err.isEmpty());
    const QByteArray model = cli.bytes(QStringLiteral("model.json"));
    CHECK(cli.did("model check model.json").out.contains("themes: 6; statements: 27; levels: 4\n"));
    cli.did("new c.waymark --model model.json --name Harbour --kind college");
    CHECK(cli.did("show c.waymark").out.startsWith("Harbour (College)\n"));
    CHECK(cli.did("wording list c.waymark").out.contains("Colleges (Colleges)\n"));
    cli.did("wording load s.waymark found.csv --name Mended"); // a model beside the others
    CHECK(cli.did("wording list s.waymark").out.contains("Mended"));

    // What stands there already is left as it is.
    CHECK(cli.run("model from-pdf college.pdf --kind college --name Other --out model.json").exit == 1);
    CHECK(cli.run("model from-pdf college.pdf --kind college --name O --out o.json --report found.csv").exit == 1);
    CHECK(cli.bytes(QStringLiteral("model.json")) == model);
    CHECK_FALSE(QFileInfo::exists(cli.path(QStringLiteral("o.json"))));

    PdfCells doubtful = collegeCells();
    cellAt(doubtful, "1.1", 2).text = QStringLiteral("Words that only this document has and");
    cli.write(QStringLiteral("doubtful.pdf"), printedPdf(doubtful));
    CHECK(cli.run("model from-pdf doubtful.pdf --kind college --name D --out d.json").exit == 1);
    CHECK_FALSE(QFileInfo::exists(cli.path(QStringLiteral("d.json"))));
    CHECK(cli.run("model from-pdf doubtful.pdf --kind college --name D --out d.json --accept-doubtful").exit == 0);
    CHECK(QFileInfo::exists(cli.path(QStringLiteral("d.json"))));
}

TEST_CASE("A reader that gets on is waited for, one that stands still is not", "[pdf]")
{
    const auto answer = [](const QByteArray &script, int milliseconds) {
        const PretendedReader reader(script);
        return readModelPdf(reader.pdf, reader.program, milliseconds);
    };
    // Longer in all than it may stand still.
    const auto slow = answer("for page in 1 2 3 4; do echo page $page 4 >&2; sleep 0.8; done; echo '{}'", 2500);
    REQUIRE_FALSE(slow);
    CHECK(sentence(slow.error()).contains(QStringLiteral("makes no sense")));
    const auto still = answer("while sleep 0.1; do echo page 1 4 >&2; done", 500);
    REQUIRE_FALSE(still);
    CHECK(sentence(still.error()).contains(QStringLiteral("took too long")));
}

#ifdef Q_OS_LINUX
TEST_CASE("Whatever happens to the reader is a sentence", "[pdf]")
{
    // The one that takes its time goes on beside the others; and so does a document that would keep the real reader at
    // work for years: a form that shows a form ten times, ten deep.
    OtherReader sleeping("sleep 60");
    sleeping.start();
    OtherReader working("exec " WAYMARK_BIN_DIR "/waymark-reader \"$@\"");
    working.write(QStringLiteral("model.pdf"), nestedPdf());
    if (hasReader())
        working.start();

    CHECK(OtherReader("kill -SEGV $$").error().contains("read only in part"));
    CHECK(OtherReader("exit 9").error().contains("read only in part"));
    CHECK(OtherReader("exit 5").error().contains("took too long"));
    CHECK(OtherReader("exit 4").error().contains("too much memory"));
    CHECK(OtherReader("exit 6").error().contains("cut off from your files and the network"));
    CHECK(OtherReader("echo nonsense").error().contains("makes no sense"));
    CHECK(OtherReader("yes '{\"format\":'").error().contains("makes no sense"));
    CHECK(OtherReader({}).error().contains("can't read PDF"));
    CHECK(sleeping.error().contains("took too long"));
    if (hasReader())
        CHECK(working.error().contains("took too long"));
}
#endif
