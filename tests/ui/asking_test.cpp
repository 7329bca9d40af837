// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/responses.h"
#include "ui/look/segmentedcontrol.h"
#include "ui/pages/prepare/answerheredialog.h"
#include "ui/pages/prepare/bringanswersdialog.h"
#include "ui/pages/prepare/handoutdialog.h"
#include "ui/report/themesheets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// An open file with a review, and a folder for what goes out and comes back.
struct Asking : OpenFile
{
    ReviewId review = startReview("2026/27", QDate(2026, 11, 12));

    QString write(const QString &name, int level = 2)
    {
        return writeResponse(folder.filePath(name + QStringLiteral(".waymark-response.json")),
                             responseJson(document.workspace(), *document.review(), name, level));
    }
};

QString pdfText(const QString &path)
{
    QProcess reading;
    reading.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reading.waitForFinished());
    return QString::fromUtf8(reading.readAllStandardOutput());
}

} // namespace

TEST_CASE("Answers are brought in as one gesture, with a line for each file", "[asking]")
{
    Asking asking;
    const QString one = asking.write(QStringLiteral("Al"));
    asking.write(QStringLiteral("Bea"));
    QFile broken(asking.folder.filePath(QStringLiteral("broken.waymark-response.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    BringAnswersDialog dialog(asking.document, {asking.folder.path()});
    dialog.show();
    auto *list = child<QListWidget>(dialog, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    REQUIRE(list->count() == 3);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("broken.waymark-response.json")));
    CHECK(list->item(1)->text().startsWith(QStringLiteral("Al.waymark-response.json: taken")));
    CHECK(asking.document.workspace().responses().rows().size() == 2);
    REQUIRE(asking.document.undo());
    CHECK(asking.document.workspace().responses().rows().empty());
    REQUIRE(asking.document.redo());

    AnswersIntake again(asking.document);
    QSignalSpy finished(&again, &AnswersIntake::finished);
    again.start({one});
    REQUIRE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }));
    REQUIRE(again.results().size() == 1);
    CHECK(again.results().front().what == Taken::What::AlreadyThere);
}

TEST_CASE("The window's other events go on while answers come in, and cancelling leaves no trace", "[asking]")
{
    Asking asking;
    for (int at = 0; at < 120; ++at)
        asking.write(QStringLiteral("Colleague %1").arg(at));
    const Workspace before = asking.document.workspace();
    AnswersIntake intake(asking.document);
    QSignalSpy finished(&intake, &AnswersIntake::finished);
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &intake, [&] { turns += intake.isRunning(); });
    other.start(0);
    intake.start({asking.folder.path()});
    CHECK(asking.document.workspace() == before);
    REQUIRE(QTest::qWaitFor([&turns] { return turns > 0; }));
    intake.cancel();
    QTest::qWait(20);
    CHECK(finished.isEmpty());
    CHECK(asking.document.workspace() == before);

    turns = 0;
    intake.start({asking.folder.path()});
    REQUIRE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20000));
    CHECK(turns > 1);
    CHECK(asking.document.workspace().responses().rows().size() == 120);
}

TEST_CASE("An empty folder says what answers look like", "[asking]")
{
    Asking asking;
    BringAnswersDialog dialog(asking.document, {asking.folder.path()});
    dialog.show();
    auto *list = child<QListWidget>(dialog, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral(".waymark-response.json")));
}

TEST_CASE("Forms go out as asked, and the file keeps how", "[asking]")
{
    Asking asking;
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    auto *recipients = child<QListWidget>(dialog, "recipients");
    REQUIRE(recipients->count() == 7);
    CHECK(dialog.packs().size() == 1);
    child<QPlainTextEdit>(dialog, "handOutMessage")->setPlainText(QStringLiteral("Thank you <all>"));
    child<QCheckBox>(dialog, "handOutNames")->setChecked(true);
    recipients->item(0)->setCheckState(Qt::Unchecked);
    dialog.saveForms(asking.folder.filePath(QStringLiteral("none")));
    CHECK_FALSE(QFileInfo::exists(asking.folder.filePath(QStringLiteral("none"))));

    recipients->item(2)->setCheckState(Qt::Checked);
    recipients->item(3)->setCheckState(Qt::Checked);
    const QString out = asking.folder.filePath(QStringLiteral("out"));
    dialog.saveForms(out);
    CHECK(QDir(out).entryList(QDir::Files) ==
          QStringList({QStringLiteral("Theme 2, 2026-27.html"), QStringLiteral("Theme 3, 2026-27.html")}));
    QFile form(out + QStringLiteral("/Theme 2, 2026-27.html"));
    REQUIRE(form.open(QIODevice::ReadOnly));
    const QByteArray html = form.readAll();
    CHECK(html.contains("Thank you &lt;all&gt;"));
    CHECK(html.contains("\"namesSeen\":true"));
    CHECK(asking.document.workspace().reflection(asking.review).namesSeen);

    dialog.saveZip(asking.folder.filePath(QStringLiteral("forms")));
    CHECK(QFileInfo::exists(asking.folder.filePath(QStringLiteral("forms.zip"))));
    dialog.copyMail();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Thank you <all>")));
}

TEST_CASE("Theme sheets hold every descriptor of their themes, on A4 and on A3", "[asking]")
{
    Asking asking;
    const Workspace &workspace = asking.document.workspace();
    Pack pack = packFor(workspace, asking.review, {}, {2, 6});
    pack.message = QStringLiteral("Please tick one box for each.");
    const QString a4 = asking.folder.filePath(QStringLiteral("a4.pdf"));
    const QString a3 = asking.folder.filePath(QStringLiteral("a3.pdf"));
    REQUIRE(writeThemeSheetsPdf(workspace, {pack}, QPageSize::A4, a4).has_value());
    REQUIRE(writeThemeSheetsPdf(workspace, {pack}, QPageSize::A3, a3).has_value());
    const QString text = pdfText(a4).simplified();
    for (const int number : {2, 6}) {
        for (const Statement &statement : workspace.structureOf(*asking.document.review()).theme(number)->statements)
            CHECK(text.contains(statement.number.toString()));
    }
    CHECK(text.contains(QStringLiteral("Please tick one box for each.")));
    CHECK(text.contains(QStringLiteral("No descriptor in our source")));
    CHECK(text.contains(QStringLiteral("Gatsby Benchmarks 1, 3")));
    CHECK(text.contains(QStringLiteral("Gatsby Benchmark 8")));
    CHECK(pdfText(a3).simplified() == text);
}

TEST_CASE("Nothing can go out twice under one name without being said", "[asking]")
{
    Asking asking;
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    const QString out = asking.folder.filePath(QStringLiteral("out"));
    dialog.saveForms(out);
    dialog.saveForms(out);
    CHECK(child<QWidget>(dialog, "handOutTold")->isHidden());
}

TEST_CASE("A colleague answers here by keyboard, and goes on where they left off", "[asking]")
{
    Asking asking;
    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    REQUIRE(asking.document.perform(edit::AddPerson{jo}));
    REQUIRE(asking.document.perform(edit::SetAssignments{asking.review, {{asking.review, 6, jo.id}}}));
    const auto answered = [&asking](const char *statement) -> const ResponseAnswer * {
        const auto responses = asking.document.workspace().responsesOf(asking.review);
        return responses.empty() ? nullptr
                                 : asking.document.workspace().answer(responses.front()->id, number(statement));
    };
    {
        AnswerHereDialog dialog(asking.document);
        dialog.show();
        REQUIRE(child<QComboBox>(dialog, "whoAnswers")->currentText() == QStringLiteral("Jo Example"));
        child<QPushButton>(dialog, "beginAnswering")->click();
        CHECK(child<QLabel>(dialog, "answeredStatement")->text().startsWith(QStringLiteral("6.1")));
        // There is nothing to read at level 1, so it cannot be chosen.
        QTest::keyClick(&dialog, Qt::Key_1);
        CHECK(answered("6.1") == nullptr);
        QTest::keyClick(&dialog, Qt::Key_3);
        REQUIRE(answered("6.1"));
        CHECK(answered("6.1")->level == level(3));
        QTest::keyClick(&dialog, Qt::Key_Return);
        child<QCheckBox>(dialog, "doNotKnow")->click();
        REQUIRE(answered("6.2"));
        CHECK(answered("6.2")->doNotKnow);
        child<QPlainTextEdit>(dialog, "answerComment")->setPlainText(QStringLiteral("Ask the adviser"));
        CHECK(child<QLabel>(dialog, "answerProgress")->text() == QStringLiteral("2 of 3 answered"));
        dialog.reject();
    }
    CHECK(answered("6.2")->comment == QStringLiteral("Ask the adviser"));
    AnswerHereDialog again(asking.document);
    again.show();
    again.begin();
    CHECK(child<QLabel>(again, "answeredStatement")->text().startsWith(QStringLiteral("6.3")));
    CHECK(asking.document.workspace().responsesOf(asking.review).size() == 1);
}
