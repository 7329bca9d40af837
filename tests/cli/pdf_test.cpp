// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "tests/support/commandline.h"

#include <QElapsedTimer>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace waymark;
using namespace waymark::test;

namespace {

bool hasReader() { return QFileInfo::exists(QStringLiteral(WAYMARK_BIN_DIR "/waymark-reader")); }

/// A page of text and nothing else, "pages" times.
QByteArray plainPdf(const QByteArray &words, int pages)
{
    QByteArray pdf("%PDF-1.4\n");
    QList<qsizetype> places;
    const auto object = [&](const QByteArray &body) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(5 + i) + " 0 R ";
    const QByteArray content = "BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET";
    object("<</Type/Catalog/Pages 2 0 R>>");
    object("<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>");
    object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    object("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    for (int i = 0; i < pages; ++i)
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size " + QByteArray::number(places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
}

/// Refused in one sentence that holds these words, soon, and the school's file is what it was.
void isRefused(const CommandLine &cli, const QString &pdf, const char *words)
{
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    QElapsedTimer clock;
    clock.start();
    const Said said = cli.run({QStringLiteral("wording"), QStringLiteral("load"), QStringLiteral("s.waymark"), pdf});
    INFO(pdf.toStdString() << ": " << said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.err.count('\n') == 1);
    CHECK(said.err.contains(words));
    CHECK(clock.elapsed() < 15'000); // the promise is ten seconds, on a machine that does nothing else
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

    QByteArray error() const
    {
        QProcess process;
        process.setWorkingDirectory(path(QString()));
        process.start(path(QStringLiteral("waymark-cli")), {QStringLiteral("wording"), QStringLiteral("load"),
                                                            QStringLiteral("s.waymark"), QStringLiteral("model.pdf")});
        REQUIRE(process.waitForFinished(60'000));
        CHECK(process.exitCode() == 1);
        return process.readAllStandardError();
    }
};

} // namespace

TEST_CASE("What is no publisher's PDF is refused in a sentence, and nothing changes", "[pdf]")
{
    if (!hasReader())
        return;
    const CommandLine cli;
    cli.takeSample();
    cli.write(QStringLiteral("page.pdf"), "<html>no PDF</html>");
    isRefused(cli, QStringLiteral("page.pdf"), "column"); // taken for CSV, which it is not either
    cli.write(QStringLiteral("empty.pdf"), {});
    isRefused(cli, QStringLiteral("empty.pdf"), ".");
    isRefused(cli, cli.path(QString()), "not a file");

    cli.write(QStringLiteral("letter.pdf"), plainPdf("Dear colleagues, here is what we agreed.", 3));
    isRefused(cli, QStringLiteral("letter.pdf"), "No table of statements");
    cli.write(QStringLiteral("scan.pdf"), plainPdf("", 2));
    isRefused(cli, QStringLiteral("scan.pdf"), "pictures of pages");
    cli.write(QStringLiteral("long.pdf"), plainPdf("1.1 One of many pages", 5000));
    isRefused(cli, QStringLiteral("long.pdf"), "too many pages");

    cli.did("report s.waymark --review 1 --pdf governors.pdf");
    isRefused(cli, QStringLiteral("governors.pdf"), "No table of statements");

    QByteArray whole = cli.bytes(QStringLiteral("governors.pdf"));
    cli.write(QStringLiteral("half.pdf"), whole.left(whole.size() / 2));
    isRefused(cli, QStringLiteral("half.pdf"), ".");
    for (qsizetype i = 40; i < whole.size(); i += 97)
        whole[i] = static_cast<char>(whole[i] ^ 0x5a);
    cli.write(QStringLiteral("flipped.pdf"), whole);
    isRefused(cli, QStringLiteral("flipped.pdf"), ".");

    if (QProcess::execute(QStringLiteral("qpdf"),
                          {QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("owner"),
                           QStringLiteral("256"), QStringLiteral("--"), cli.path(QStringLiteral("letter.pdf")),
                           cli.path(QStringLiteral("locked.pdf"))}) == 0)
        isRefused(cli, QStringLiteral("locked.pdf"), "password");

#ifdef Q_OS_LINUX
    // The greatest of all programs that were started and waited for, in KiB.
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    CHECK(used.ru_maxrss < 500 * 1024);
#endif
}

#ifdef Q_OS_LINUX
TEST_CASE("Whatever happens to the reader is a sentence", "[pdf]")
{
    CHECK(OtherReader("kill -SEGV $$").error().contains("failed part of the way"));
    CHECK(OtherReader("exit 9").error().contains("failed part of the way"));
    CHECK(OtherReader("exit 4").error().contains("too much memory"));
    CHECK(OtherReader("echo nonsense").error().contains("made no sense"));
    CHECK(OtherReader("yes '{\"format\":'").error().contains("made no sense"));
    CHECK(OtherReader("sleep 60").error().contains("took too long"));
    CHECK(OtherReader({}).error().contains("cannot read PDF"));
}
#endif
