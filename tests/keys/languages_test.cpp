// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, dialog and window in Welsh and from right to left: nothing is cut off, no letter of a menu means two
// things.
#include "tests/keys/surfaces.h"
#include "tests/support/catch.h"
#include "tests/support/cutoff.h"
#include "tests/support/documents.h"
#include "tests/support/inwelsh.h"
#include "ui/charts/chartview.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/guide/guidebook.h"
#include "ui/look/tokens.h"
#include "ui/places/prepare/overviewtab.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>
#include <map>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct FromRightToLeft
{
    FromRightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~FromRightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// What of all surfaces is cut off at the size that a laptop shows.
QStringList cutOffAnywhere()
{
    QStringList cut;
    for (const SurfaceMaker &maker : allSurfaces()) {
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        for (const QString &each : cutOffTexts(window))
            cut.append(QString::fromStdString(maker.name) + QStringLiteral(": ") + each);
    }
    return cut;
}

/// Two commands of one menu that have the same letter.
void checkLetters(const QMenu &menu)
{
    std::map<QChar, QString> letters;
    for (const QAction *action : menu.actions()) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
        if (action->menu())
            checkLetters(*action->menu());
        if (mnemonic.isEmpty())
            continue;
        const QChar letter(mnemonic[0].key());
        const auto [first, isNew] = letters.emplace(letter, action->text());
        if (!isNew)
            FAIL_CHECK(menu.title().toStdString()
                       << ": " << first->second.toStdString() << " and " << action->text().toStdString());
    }
}

} // namespace

TEST_CASE("In Welsh no text of any page, dialog or window is cut off", "[languages]")
{
    const InWelsh welsh;
    const QStringList cut = cutOffAnywhere();
    INFO(cut.join(u'\n').toStdString());
    CHECK(cut.isEmpty());
}

TEST_CASE("In Welsh every card of Prepare shows its title whole on 1093 by 614", "[languages]")
{
    const InWelsh welsh;
    for (const SurfaceMaker &maker : surfaces(SurfaceMaker::Kind::Page)) {
        if (maker.name != "Prepare, the review")
            continue;
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        window.resize(1093, 614);
        QCoreApplication::processEvents();
        int titles = 0;
        for (const auto *label : window.findChildren<PlainLabel *>()) {
            if (!dynamic_cast<const PrepareCard *>(label->parentWidget()) || !label->isHeading())
                continue;
            ++titles;
            INFO(label->text().toStdString());
            CHECK_FALSE(label->isEliding());
            const int wide = label->fontMetrics().horizontalAdvance(label->text());
            CHECK((label->width() >= wide || label->heightForWidth(label->width()) <= label->height()));
        }
        CHECK(titles == 7);
        return;
    }
    FAIL("there is no such page");
}

TEST_CASE("A message has the margins of our other dialogs, and in Welsh no button of it is English", "[languages]")
{
    const InWelsh welsh;
    QWidget window;
    window.show();
    int seen = 0;
    QStringList buttons;
    const auto look = [&](QDialog &dialog) {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int left = label->mapTo(&dialog, QPoint()).x() + std::max(0, label->indent());
            CHECK(left + label->contentsMargins().left() == spacing::page);
            CHECK(label->mapTo(&dialog, label->rect().bottomRight()).x() <= dialog.width() - spacing::page);
            ++seen;
        }
        int right = 0;
        int bottom = 0;
        for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
            buttons << button->text();
            right = std::max(right, button->mapTo(&dialog, QPoint(button->width(), 0)).x());
            bottom = std::max(bottom, button->mapTo(&dialog, QPoint(0, button->height())).y());
        }
        CHECK(dialog.width() - right == spacing::page);
        CHECK(dialog.height() - bottom == spacing::page);
        dialog.reject();
    };
    withNextDialog(look);
    tell(&window, QStringLiteral("A title"), QStringLiteral("A sentence of some words, which is told."));
    withNextDialog(look);
    CHECK(choose(&window, QStringLiteral("A title"), QStringLiteral("Which of them?"), QStringLiteral("1"),
                 QStringLiteral("2")) == Choice::Neither);
    withNextDialog(look);
    CHECK_FALSE(confirm(&window, QStringLiteral("Really?"), QStringLiteral("It is a question."), QStringLiteral("1")));
    CHECK(seen == 4);
    buttons.sort();
    CHECK(buttons == QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2"),
                                 QStringLiteral("Canslo"), QStringLiteral("Canslo"), QStringLiteral("Iawn")});
}

TEST_CASE("From right to left no text of any page, dialog or window is cut off", "[languages]")
{
    const FromRightToLeft mirrored;
    const QStringList cut = cutOffAnywhere();
    INFO(cut.join(u'\n').toStdString());
    CHECK(cut.isEmpty());
}

TEST_CASE("In Welsh no page scrolls sideways on 1093 by 614", "[languages][sideways]")
{
    const InWelsh welsh;
    for (const SurfaceMaker &maker : surfaces(SurfaceMaker::Kind::Page)) {
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.setWindowState(window.windowState() & ~Qt::WindowMaximized);
        window.resize(1093, 614);
        QCoreApplication::processEvents();
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                FAIL_CHECK(maker.name << " scrolls sideways by " << area->horizontalScrollBar()->maximum());
        }
    }
}

TEST_CASE("In Welsh neither a page nor the meeting scrolls sideways on 1366 by 768 with text of 200 %",
          "[languages][sideways]")
{
    const InWelsh welsh;
    qApp->setProperty("keysTheme", true); // or the first surface would have the usual text again
    applyTheme(*qApp, ThemeChoice::Light, 2.0);
    std::vector<SurfaceMaker> makers = surfaces(SurfaceMaker::Kind::Page);
    std::ranges::copy(surfaces(SurfaceMaker::Kind::Meeting), std::back_inserter(makers));
    for (const SurfaceMaker &maker : makers) {
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        window.setWindowState(window.windowState() & ~Qt::WindowMaximized);
        window.resize(1366, 728);
        QCoreApplication::processEvents();
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                FAIL_CHECK(maker.name << " scrolls sideways by " << area->horizontalScrollBar()->maximum());
        }
        for (const ChartView *chart : window.findChildren<ChartView *>()) {
            const int least = chart->minHeight(chart->width());
            const int shown = std::min(chart->height(), chart->parentWidget()->height() - chart->y());
            if (maker.name == "Summary" && chart->isVisible() && shown < least)
                FAIL_CHECK(maker.name << " shows " << shown << " of a chart's " << least);
        }
    }
    applyTheme(*qApp, ThemeChoice::Light, 1.0);
}

TEST_CASE("In Welsh no letter of a menu means two commands", "[languages]")
{
    const InWelsh welsh;
    const auto surface = surfaces(SurfaceMaker::Kind::Page).front().make();
    auto *bar = qobject_cast<MainWindow *>(&surface->window())->menuBar();
    std::map<QChar, QString> letters;
    for (const QAction *action : bar->actions()) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
        REQUIRE_FALSE(mnemonic.isEmpty());
        CHECK(letters.emplace(QChar(mnemonic[0].key()), action->text()).second);
        checkLetters(*action->menu());
    }
    CHECK(letters.size() == 6);
}

TEST_CASE("In Welsh the guide's first pages are Welsh, and the others say that they are not", "[languages][guide]")
{
    const std::vector<GuideChapter> english = guideChapters();
    const InWelsh welsh;
    const std::vector<GuideChapter> chapters = guideChapters();
    REQUIRE(chapters.size() == english.size());
    int translated = 0;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const GuideChapter &chapter = chapters[i];
        INFO(chapter.file.toStdString());
        REQUIRE(chapter.file == english[i].file);
        REQUIRE(chapter.sections.size() == english[i].sections.size());
        // A link leads to the same place whatever the language.
        for (std::size_t s = 0; s < chapter.sections.size(); ++s)
            CHECK(chapter.sections[s].anchor == english[i].sections[s].anchor);
        if (QFile::exists(QStringLiteral(":/docs/user-guide/cy/") + chapter.file)) {
            ++translated;
            CHECK(chapter.title != english[i].title);
        } else {
            // The contents, which are translated, have a name for it; the page itself has its own.
            CHECK((chapter.title != english[i].title || chapter.title == QStringLiteral("Waymark")));
            CHECK(chapter.sections.front().title == english[i].title);
            CHECK(chapter.sections.front().text.startsWith(QStringLiteral("Yn Saesneg yn unig")));
        }
        QTextDocument page;
        page.setMarkdown(guideText(chapter.file));
        addGuideAnchors(page, chapter.file);
        qsizetype heading = 0;
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 1)
                CHECK(block.begin().fragment().charFormat().anchorNames() ==
                      QStringList{chapter.sections[static_cast<std::size_t>(++heading)].anchor});
        }
    }
    CHECK(translated == 4);
}
