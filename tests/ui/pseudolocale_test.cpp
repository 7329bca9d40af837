// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "core/sample/sample.h"
#include "tests/support/catch.h"
#include "tests/ui/pseudolocalereading.h"
#include "ui/actions/actiondialog.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/asking/differ/unanimousdialog.h"
#include "ui/asking/forget/forgetdialog.h"
#include "ui/charts/chartview.h"
#include "ui/desk/settings.h"
#include "ui/institution/institutiondialog.h"
#include "ui/look/choices.h"
#include "ui/look/linkbutton.h"
#include "ui/look/tokens.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/compare/reviewstab.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/places/summary/summarydialogs.h"
#include "ui/places/summary/summarypresenter.h"
#include "ui/review/earlierreviewdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/shell/help.h"
#include "ui/shell/mainwindow.h"
#include "ui/wording/wordingdialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QMenuBar>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::testing;

namespace {

constexpr Place places[] = {Place::Home,    Place::Prepare, Place::Agree,   Place::Summary,
                            Place::Compare, Place::Actions, Place::Reports, Place::Settings};

QString nameOf(Place place)
{
    constexpr const char *names[] = {"home",    "prepare", "agree",   "summary",
                                     "compare", "actions", "reports", "settings"};
    return QLatin1String(names[static_cast<int>(place)]);
}

void readPages(Reading &reading, MainWindow &window, const QString &state)
{
    for (const Place place : places) {
        window.goTo(place);
        reading.read(window, state + u' ' + nameOf(place));
    }
}

void readCompare(Reading &reading, MainWindow &window, const QString &state)
{
    window.goTo(Place::Compare);
    auto *page = static_cast<ComparePage *>(window.page());
    for (const auto tab : {ComparePage::Tab::Rounds, ComparePage::Tab::History, ComparePage::Tab::Reviews}) {
        page->showTab(tab);
        reading.read(window, state + QStringLiteral(" compare, tab %1").arg(static_cast<int>(tab)));
    }
    auto *views = page->findChild<ReviewsTab *>()->findChild<SegmentedControl *>();
    REQUIRE(views);
    const auto segments = views->findChildren<QAbstractButton *>();
    REQUIRE(segments.size() == 5);
    for (int view = 0; view < segments.size(); ++view) {
        segments[view]->click();
        for (const bool table : {true, false}) {
            for (auto *chart : page->findChildren<ChartView *>())
                chart->showTable(table);
            reading.read(window,
                         state + QStringLiteral(" compare, view %1%2").arg(view).arg(table ? u" as table" : u""));
        }
    }
}

void readPrepare(Reading &reading, MainWindow &window, const QString &state)
{
    for (const auto command : {Command::ShowBoard, Command::ShowDifferences}) {
        window.run(command);
        for (auto *link : window.page()->findChildren<LinkButton *>()) {
            // What opens in its place; the others lead somewhere else.
            if (link->isVisible() && link->accessibleName().isEmpty())
                link->click();
        }
        reading.read(window, state + (command == Command::ShowBoard ? u" board" : u" differ"));
    }
    static_cast<PreparePage *>(window.page())->showTab(PreparePage::Tab::Overview);
}

void readDialogs(Reading &reading, Document &document, const QString &folder)
{
    const auto dialog = [&](QDialog &&shown, const char *where) { reading.readShown(shown, QLatin1String(where)); };
    dialog(InstitutionDialog(), "new institution");
    dialog(InstitutionDialog(document), "institution");
    dialog(NewReviewDialog(document), "new review");
    dialog(ReviseReviewDialog(document), "revise review");
    dialog(EarlierReviewDialog(document), "earlier review");
    dialog(FinishDialog(document), "finish");
    dialog(PersonDialog(document, std::nullopt), "person");
    dialog(GroupDialog(document, std::nullopt), "group");
    dialog(UnanimousDialog(document), "unanimous");
    for (const auto &[id, person] : document.workspace().people().rows())
        dialog(ForgetDialog(document, person), "forget");
    dialog(HighlightDialog(document, HighlightKind::Strength, nullptr), "strengths");
    dialog(HighlightDialog(document, HighlightKind::PriorityArea, nullptr), "priority areas");
    dialog(ChooseWordingDialog(document), "choose wording");
    dialog(ActionDialog(document, document.workspace().actions().rows().begin()->second), "action");

    const QString csv = folder + u"/wording.csv";
    QFile file(csv);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("statement,title,level,text,colour\n1.1,Aims,1,Plain enough.,red\n9.9,Nowhere,1,Lost.,blue\n");
    file.close();
    for (const char *text : {"wording", "Aims", "Plain enough.", "Nowhere", "Lost.", "colour", "none.csv"})
        reading.allow(QLatin1String(text));
    dialog(LoadWordingDialog(document, csv), "load wording");
    dialog(LoadWordingDialog(document, folder + u"/none.csv"), "load wording that is not there");

    const SummaryContent content = summaryContent(document.workspace(), *document.review(), false);
    reading.readModal([&] { showHelpDialog(nullptr, content); }, QStringLiteral("signposts"));
    for (const HighlightKind kind : {HighlightKind::Strength, HighlightKind::PriorityArea})
        reading.readModal([&] { showHighlightRule(nullptr, kind, 4); }, QStringLiteral("the rule"));
    Settings settings;
    RecentFiles recent;
    const MainWindow window(document, settings, recent);
    reading.readModal([&] { showKeys(*window.menuBar(), document, nullptr); }, QStringLiteral("help"));
    reading.readModal([] { showAbout(nullptr); }, QStringLiteral("about"));
}

void readMeeting(Reading &reading, Document &document)
{
    MeetingSession session(document);
    for (const AudienceScreen screen : {AudienceScreen::Statement, AudienceScreen::Theme, AudienceScreen::Opening}) {
        session.show(screen);
        AudienceWindow view(session);
        view.resize(1280, 720);
        reading.readShown(view, QStringLiteral("the room's screen"));
    }
    PresenterWindow presenter(session);
    presenter.resize(1366, 768);
    reading.readShown(presenter, QStringLiteral("the presenter's window"));
    presenter.ask(MeetingKey::Kind::Keys);
    reading.readShown(*presenter.findChild<QDialog *>(QStringLiteral("meetingKeys")),
                      QStringLiteral("the meeting's keys"));
}

} // namespace

TEST_CASE("The marks of the pseudo-locale are told from plain letters")
{
    const PseudoLocale locale;
    Untranslated untranslated;
    untranslated.add(QStringLiteral("Careers office: ask at reception, open at lunchtime"));
    const QString translated = QCoreApplication::translate("Test", "Agree <b>%1</b> of %n", nullptr, 3);
    CHECK(translated == QStringLiteral("Áğřéé <b>%1</b> öƒ 3 øøø"));
    CHECK(untranslated.leaksIn(translated.arg(2), false).isEmpty());
    CHECK(untranslated.leaksIn(QStringLiteral("Áğřéé all"), false) == QStringList{QStringLiteral("all")});
    CHECK(untranslated.leaksIn(QStringLiteral("Careers office: ask at reception, open at lunchtime"), false).isEmpty());
    CHECK(untranslated.leaksIn(QStringLiteral("Careers"), false) == QStringList{QStringLiteral("Careers")});
    CHECK(untranslated.leaksIn(QStringLiteral("reception, open"), true).isEmpty());
}

TEST_CASE("Under a pseudo-locale everything in sight is translated, or is what people or the model say")
{
    QTemporaryDir folder;
    QSettings().clear();
    applyTheme(*qApp, ThemeChoice::Light);
    const PseudoLocale locale;
    Reading reading;
    reading.allow(folder.path());
    // Waymark's own wordings in other languages are offered under the names that they give themselves.
    for (const Model &each : builtInTranslations()) {
        reading.allow(each.wording.name());
        reading.allow(each.wording.source());
    }
    Document document;
    Settings settings;
    reading.allow(settings.backupFolders().front());
    RecentFiles recent;
    MainWindow window(document, settings, recent);
    window.resize(1366, 768);
    window.show();
    readPages(reading, window, QStringLiteral("no file"));

    auto sample = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
    REQUIRE(sample);
    document.adopt(std::move(*sample));
    recent.remember(document);
    reading.allow(document.workspace());
    reading.allow(QStringLiteral("sample.waymark"));
    readPages(reading, window, QStringLiteral("open review"));
    readCompare(reading, window, QStringLiteral("open review"));
    readPrepare(reading, window, QStringLiteral("open review"));
    readDialogs(reading, document, folder.path());
    readMeeting(reading, document);

    REQUIRE(document.setReview(document.workspace().reviewsByDate().front()->id));
    readPages(reading, window, QStringLiteral("finished review"));
    const ReopenDialog reopen(document);
    reading.readShown(const_cast<ReopenDialog &>(reopen), QStringLiteral("reopen"));

    REQUIRE(document.close());
    Institution empty;
    empty.name = QStringLiteral("Riverside");
    empty.kind = InstitutionKind::College;
    REQUIRE(document.create(folder.filePath(QStringLiteral("riverside.waymark")), empty, builtInModel()));
    reading.allow(document.workspace());
    reading.allow(QStringLiteral("riverside.waymark"));
    readPages(reading, window, QStringLiteral("no review"));

    INFO(reading.leaks().join(u'\n').toStdString());
    CHECK(reading.leaks().isEmpty());
    INFO(reading.cut().join(u'\n').toStdString());
    CHECK(reading.cut().isEmpty());
    CHECK(reading.read() > 60);
    REQUIRE(document.close());
}
