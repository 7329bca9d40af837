// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each page draws itself once for each change, whoever made it, and not at all while it is behind another.
#include "tests/support/menuwindow.h"
#include "ui/places/actions/actionspage.h"
#include "ui/places/agree/agreepage.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/home/homepage.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/places/reports/reportspage.h"
#include "ui/places/settings/settingspage.h"
#include "ui/places/summary/summarypage.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

template <class P>
class CountedPage : public P
{
public:
    template <class... Arguments>
    explicit CountedPage(int &draws, Arguments &...arguments) : P(arguments...)
                                                              , m_draws(draws)
    {}
    void refresh() override
    {
        ++m_draws;
        P::refresh();
    }

private:
    int &m_draws;
};

/// A window whose pages count how often they are drawn.
struct CountingWindow : OpenFile
{
    Settings settings;
    RecentFiles recent;
    std::map<Place, int> draws;
    MainWindow window{document, settings, recent,
                      [this](Place place, Document &, Settings &, RecentFiles &) { return make(place); }};
    ReviewId earlier = startReview("2025/26", QDate(2025, 11, 12));
    ReviewId review = startReview("2026/27", QDate(2026, 11, 12));

    Page *make(Place place)
    {
        int &count = draws[place];
        switch (place) {
        case Place::Home:
            return new CountedPage<HomePage>(count, document, recent, settings);
        case Place::Prepare:
            return new CountedPage<PreparePage>(count, document);
        case Place::Agree:
            return new CountedPage<AgreePage>(count, document);
        case Place::Summary:
            return new CountedPage<SummaryPage>(count, document);
        case Place::Compare:
            return new CountedPage<ComparePage>(count, document);
        case Place::Actions:
            return new CountedPage<ActionsPage>(count, document);
        case Place::Reports:
            return new CountedPage<ReportsPage>(count, document, settings);
        case Place::Settings:
            break;
        }
        return new CountedPage<SettingsPage>(count, document, settings);
    }
    /// How often the place in sight was drawn while that was done. None of the others may be.
    int drawsAfter(const std::function<void()> &change)
    {
        for (auto &[place, count] : draws)
            count = 0;
        change();
        QCoreApplication::processEvents();
        int all = 0;
        for (const auto &[place, count] : draws)
            all += count;
        CHECK(all == draws[window.place()]);
        return all;
    }
};

} // namespace

TEST_CASE("Every page draws itself once for a level, an undo, another statement and another review")
{
    CountingWindow it;
    it.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&it.window));
    for (int each = 0; each <= static_cast<int>(Place::Settings); ++each)
        it.window.goTo(static_cast<Place>(each)); // all of them are there, and one in sight
    for (int each = 0; each <= static_cast<int>(Place::Settings); ++each) {
        INFO(each);
        const auto place = static_cast<Place>(each);
        CHECK(it.drawsAfter([&] { it.window.goTo(place); }) == 1);
        CHECK(it.drawsAfter([&] { it.document.perform(edit::ChooseLevel{it.review, number("2.4"), level(2)}); }) == 1);
        CHECK(it.drawsAfter([&] { it.document.undo(); }) == 1);
        CHECK(it.drawsAfter([&] { it.document.redo(); }) == 1);
        CHECK(it.drawsAfter([&] { it.document.undo(); }) == 1);
        CHECK(it.drawsAfter([&] { it.document.setStatement(number("3.1")); }) == 1);
        CHECK(it.drawsAfter([&] { it.document.setStatement(number("1.1")); }) == 1);
        CHECK(it.drawsAfter([&] { REQUIRE(it.document.setReview(it.earlier)); }) == 1);
        CHECK(it.drawsAfter([&] { REQUIRE(it.document.setReview(it.review)); }) == 1);
    }
}

TEST_CASE("A page that is gone to again is as it was left, unless something has changed meanwhile")
{
    CountingWindow it;
    it.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&it.window));
    const QFont usual = QApplication::font();
    for (const Place place : {Place::Agree, Place::Summary, Place::Compare, Place::Actions, Place::Reports}) {
        INFO(static_cast<int>(place));
        const auto back = [&] { it.window.goTo(place); };
        back();
        it.window.goTo(Place::Home);
        CHECK(it.drawsAfter(back) == 0);
        it.window.goTo(Place::Home);
        REQUIRE(it.document.perform(edit::ChooseLevel{it.review, number("2.4"), level(2)}));
        CHECK(it.drawsAfter(back) == 1);
        it.window.goTo(Place::Home);
        it.document.undo();
        CHECK(it.drawsAfter(back) == 1);
        it.window.goTo(Place::Home);
        QFont larger = usual;
        larger.setPointSizeF(usual.pointSizeF() * 1.5);
        QApplication::setFont(larger);
        QCoreApplication::processEvents();
        CHECK(it.drawsAfter(back) == 1);
        it.window.goTo(Place::Home);
        QApplication::setFont(usual);
        QCoreApplication::processEvents();
        CHECK(it.drawsAfter(back) == 1);
    }
}

TEST_CASE("A review that is removed while it is in view is one change, and so is its return")
{
    CountingWindow it;
    it.window.show();
    for (const Place place : {Place::Prepare, Place::Agree, Place::Compare}) {
        it.window.goTo(place);
        CHECK(it.drawsAfter([&] { it.document.perform(edit::RemoveReview{it.review}); }) == 1);
        CHECK(it.document.review()->id == it.earlier);
        CHECK(it.drawsAfter([&] { it.document.undo(); }) == 1);
        REQUIRE(it.document.setReview(it.review));
    }
}

TEST_CASE("Another file is read anew once by the page in sight")
{
    CountingWindow it;
    it.window.show();
    it.window.goTo(Place::Summary);
    const QString path = it.folder.filePath(QStringLiteral("other.waymark"));
    CHECK(it.drawsAfter(
              [&] { REQUIRE(it.document.create(path, {QStringLiteral("Hillside School")}, builtInModel())); }) == 1);
}

TEST_CASE("A level chosen by key on Agree is drawn once, and so is leaving a field that was typed in")
{
    CountingWindow it;
    it.window.show();
    it.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&it.window));
    it.window.goTo(Place::Agree);
    QWidget *levels = it.window.page()->firstFocus();
    CHECK(it.drawsAfter([&] { QTest::keyClick(levels, Qt::Key_3); }) == 1);
    const StatementNumber now = it.document.statement();
    CHECK(it.document.workspace().decision(it.review, now).level == level(3));
    it.document.performLater(QStringLiteral("x"),
                             edit::Write{it.review, now, edit::Write::Field::Comment, QStringLiteral("words")});
    CHECK(it.drawsAfter([&] { it.document.flush(); }) == 1);
}
