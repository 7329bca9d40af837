// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another language and another size of text, chosen in the settings of the running program.
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/looks.h"
#include "ui/look/rail.h"
#include "ui/places/summary/summarydialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileOpenEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSessionManager>
#include <QSettings>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The program as somebody starts it for the first time; the tests after it find everything as it was.
struct Started
{
    struct Before
    {
        QLocale locale;
        Before() { QSettings().clear(); }
        ~Before()
        {
            QSettings().clear();
            QLocale::setDefault(locale);
        }
    };
    Before before;
    LightTheme light;
    Program program;

    Started()
    {
        program.settings().setLanguage(QStringLiteral("en"));
        program.start({});
        QCoreApplication::processEvents(); // the language that was set makes another window
        program.window().goTo(Place::Settings);
    }

    QStringList rail()
    {
        QStringList texts;
        for (const auto *entry : program.window().findChild<Rail *>()->findChildren<QAbstractButton *>())
            texts << entry->text();
        return texts;
    }

    /// Chooses in a list of the settings, and waits for the window that is made anew.
    void choose(const char *list, const QVariant &data)
    {
        auto *box = child<QComboBox>(program.window(), list);
        box->setFocus();
        REQUIRE(box->findData(data) >= 0);
        const QPointer<MainWindow> old(&program.window());
        box->setCurrentIndex(box->findData(data));
        REQUIRE(QTest::qWaitFor([&] { return old.isNull(); }, 5000));
        REQUIRE(QTest::qWaitForWindowExposed(&program.window()));
    }
};

} // namespace

TEST_CASE("Another language chosen in the settings speaks at once, on the same page, and back again")
{
    Started it;
    const QStringList english = it.rail();
    REQUIRE(english.contains(QStringLiteral("Agree")));
    it.choose("language", QStringLiteral("cy"));
    CHECK(it.rail().contains(QStringLiteral("Cytuno")));
    CHECK_FALSE(it.rail().contains(QStringLiteral("Agree")));
    CHECK(it.program.window().place() == Place::Settings);
    CHECK(it.program.window().findChild<Rail *>()->current() == static_cast<int>(Place::Settings));
    CHECK(child<QComboBox>(it.program.window(), "language")->currentData() == QStringLiteral("cy"));
    it.choose("language", QStringLiteral("en"));
    CHECK(it.rail() == english);
    CHECK(it.program.window().place() == Place::Settings);
}

TEST_CASE("A file that is open stays open in another language, where it was looked at")
{
    Started it;
    const QTemporaryDir folder;
    REQUIRE(it.program.document().create(folder.filePath(QStringLiteral("a.waymark")),
                                         {QStringLiteral("Ysgol <b>A</b>")}, builtInModel()));
    it.program.window().goTo(Place::Settings);
    it.choose("language", QStringLiteral("cy"));
    CHECK(it.program.document().isOpen());
    CHECK(it.program.window().windowTitle().startsWith(QStringLiteral("Ysgol <b>A</b>")));
    CHECK(it.program.window().findChild<Rail *>()->isEntryEnabled(static_cast<int>(Place::Agree)));
}

TEST_CASE("Larger text chosen in the settings is larger at once, on the same page, and back again")
{
    Started it;
    const int usual = it.program.window().findChild<Rail *>()->sizeHint().width();
    const qreal letters = QApplication::font().pointSizeF();
    it.choose("textSize", 150);
    CHECK(QApplication::font().pointSizeF() > letters * 1.4);
    CHECK(it.program.window().findChild<Rail *>()->sizeHint().width() > usual);
    CHECK(it.program.window().place() == Place::Settings);
    it.choose("textSize", 100);
    CHECK(QApplication::font().pointSizeF() == letters);
    CHECK(it.program.window().findChild<Rail *>()->sizeHint().width() == usual);
}

TEST_CASE("Larger text chosen during a meeting waits for its end, and the meeting goes on")
{
    Started it;
    const QTemporaryDir folder;
    Document &document = it.program.document();
    REQUIRE(document.create(folder.filePath(QStringLiteral("a.waymark")), {QStringLiteral("A")}, builtInModel()));
    const Review review = newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
    REQUIRE(document.perform(edit::AddReview{review, {}}));
    REQUIRE(document.setReview(review.id));
    it.program.window().present(AudienceScreen::Statement);
    REQUIRE(it.program.window().isMeetingShown());
    it.program.window().goTo(Place::Settings);
    const QPointer<MainWindow> before(&it.program.window());
    auto *size = child<QComboBox>(it.program.window(), "textSize");
    size->setCurrentIndex(size->findData(150));
    QCoreApplication::processEvents();
    REQUIRE(before);
    CHECK(before->isMeetingShown());
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->objectName() == u"audienceWindow" && each->isVisible())
            each->close();
    }
    CHECK(QTest::qWaitFor([&] { return before.isNull(); }, 5000));
    CHECK(it.program.window().place() == Place::Settings);
}

TEST_CASE("Larger text waits for an action that was typed in a meeting and not added, after its end as well",
          "[program]")
{
    Started it;
    const QTemporaryDir folder;
    Document &document = it.program.document();
    REQUIRE(document.create(folder.filePath(QStringLiteral("a.waymark")), {QStringLiteral("A")}, builtInModel()));
    const Review review = newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
    REQUIRE(document.perform(edit::AddReview{review, {}}));
    REQUIRE(document.setReview(review.id));
    const QPointer<MainWindow> before(&it.program.window());
    withNextDialog([](QDialog &dialog) { dialog.accept(); }); // who is here
    before->run(Command::StartMeeting);
    REQUIRE(before->isMeetingShown());
    const auto named = [](const char *name) -> QWidget * {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == QLatin1String(name) && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTest::keyClick(named("audienceWindow"), Qt::Key_S);
    QPointer<QWidget> presenter(named("presenterWindow"));
    REQUIRE(presenter);
    child<QLineEdit>(*presenter, "helpWhat")->setFocus();
    QTest::keyClicks(child<QLineEdit>(*presenter, "helpWhat"), QStringLiteral("Ask parents"));
    withNextDialog([](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
    presenter->close();
    REQUIRE(QTest::qWaitFor([&] { return !before->isMeetingShown(); }));
    before->goTo(Place::Settings);
    auto *size = child<QComboBox>(*before, "textSize");
    size->setCurrentIndex(size->findData(150));
    QCoreApplication::processEvents();
    REQUIRE(before);
    REQUIRE(presenter);
    CHECK(child<QLineEdit>(*presenter, "helpWhat")->text() == u"Ask parents");
    QStringList told; // the one of the meeting's end goes in its own time
    for (const QLabel *each : before->findChildren<QLabel *>(QStringLiteral("notice")))
        told << each->text();
    CHECK(told.join(u'\n').contains(u"This will take effect when you close this file"));
    // Nothing holds it up once the file is closed.
    document.abandon();
    CHECK(QTest::qWaitFor([&] { return before.isNull(); }, 5000));
}

TEST_CASE("A file that the system hands to the running program, as Finder does, is opened")
{
    Started it;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Ein Ysgol – 2026.waymark"));
    {
        Document made;
        REQUIRE(made.create(path, {QStringLiteral("Ysgol A")}, builtInModel()));
    }
    QFileOpenEvent handed(path);
    // Not while a dialog is open, which is about the file that is open.
    {
        QDialog dialog(&it.program.window());
        dialog.setModal(true);
        dialog.show();
        REQUIRE(QApplication::activeModalWidget() == &dialog);
        QCoreApplication::sendEvent(qApp, &handed);
        CHECK_FALSE(it.program.document().isOpen());
    }
    QCoreApplication::sendEvent(qApp, &handed);
    REQUIRE(it.program.document().isOpen());
    CHECK(it.program.document().path() == path);
    CHECK(it.program.window().windowTitle().startsWith(QStringLiteral("Ysgol A")));
}

TEST_CASE("A file opened with the program is in sight at once, with no other page made, and is remembered after that")
{
    const Started::Before before;
    const LightTheme light;
    OpenFile it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    const QString path = it.document.path();
    REQUIRE(it.document.close());
    Program program;
    program.start(path);
    REQUIRE(program.document().review());
    CHECK(program.document().review()->id == review);
    CHECK(program.window().place() == Place::Agree);
    CHECK(program.window().findChildren<Page *>().size() == 1);
    CHECK(RecentFiles().files().empty());
    REQUIRE(QTest::qWaitFor([] { return !RecentFiles().files().empty(); }, 5000));
    CHECK(RecentFiles().files().front().path == path);
}

TEST_CASE("When the computer is switched off, what is typed is written, and a form that is open is not given up",
          "[program]")
{
    Started it;
    const QTemporaryDir folder;
    Document &document = it.program.document();
    REQUIRE(document.create(folder.filePath(QStringLiteral("a.waymark")), {QStringLiteral("A")}, builtInModel()));
    const Review review = newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
    REQUIRE(document.perform(edit::AddReview{review, {}}));
    REQUIRE(document.setReview(review.id));
    auto *session = qApp->findChild<QSessionManager *>();
    REQUIRE(session);
    document.performLater(QStringLiteral("why"), edit::Write{review.id, number("1.1"), edit::Write::Field::Rationale,
                                                             QStringLiteral("Because")});
    REQUIRE(document.hasPending());
    qApp->commitDataRequest(*session);
    CHECK_FALSE(document.hasPending());
    CHECK(document.workspace().decision(review.id, number("1.1")).rationale == u"Because");
    CHECK(it.program.isReadyToEnd());

    bool isReady = true;
    QString said;
    withNextDialog([&](QDialog &dialog) {
        auto *name = child<QLineEdit>(dialog, "institutionName");
        CHECK(it.program.isReadyToEnd());
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral(" and more"));
        isReady = it.program.isReadyToEnd();
        qApp->commitDataRequest(*session);
        CHECK(dialog.isVisible());
        said = child<QLabel>(dialog, "notice")->text();
        name->undo();
        name->setText(QStringLiteral("A"));
        dialog.accept();
    });
    it.program.window().run(Command::EditInstitution);
    CHECK_FALSE(isReady);
    CHECK(said.startsWith(u"Something here isn't saved yet."));
    CHECK(it.program.isReadyToEnd());
}

TEST_CASE("Typed reasons for chosen strengths hold up the end of the program, and are asked about on Esc", "[program]")
{
    Started it;
    const QTemporaryDir folder;
    Document &document = it.program.document();
    REQUIRE(document.create(folder.filePath(QStringLiteral("a.waymark")), {QStringLiteral("A")}, builtInModel()));
    const Review review = newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
    REQUIRE(document.perform(edit::AddReview{review, {}}));
    REQUIRE(document.setReview(review.id));
    REQUIRE(document.perform(edit::ChooseLevel{review.id, number("1.1"), level(3)}));
    REQUIRE(document.perform(edit::ChooseLevel{review.id, number("1.2"), level(2)}));
    HighlightDialog dialog(document, HighlightKind::Strength, &it.program.window());
    dialog.show();
    CHECK(it.program.isReadyToEnd());
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    auto *reason = dialog.findChild<QLineEdit *>();
    REQUIRE(reason->isEnabled());
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Parents say so"));
    CHECK_FALSE(it.program.isReadyToEnd());
    bool asked = false;
    withNextDialog([&asked](QDialog &question) {
        asked = true;
        question.reject();
    });
    QTest::keyClick(reason, Qt::Key_Escape);
    CHECK(asked);
    CHECK(dialog.isVisible());
    CHECK(reason->text() == u"Parents say so");
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(it.program.isReadyToEnd());
}
