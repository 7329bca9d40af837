// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"
#include "tests/pictures/example.h"
#include "tests/pictures/takes.h"
#include "ui/look/choices.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingsession.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTemporaryDir>

namespace waymark::pictures {
namespace {

void takeYears(const Album &album, MainWindow &window, const QSize &size)
{
    window.goTo(Place::Compare);
    auto *page = static_cast<ComparePage *>(window.page());
    auto *views = page->findChild<SegmentedControl *>(QStringLiteral("compareViews"));
    constexpr const char *names[] = {"compare", "compare-themes", "compare-radar", "compare-trend", "compare-all"};
    for (int view = 1; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        album.take(window, QLatin1String(names[view]), size);
    }
    views->setCurrentIndex(0);
    page->showTab(ComparePage::Tab::Rounds);
    album.take(window, QStringLiteral("compare-rounds"), size);
    page->showTab(ComparePage::Tab::History);
    if (auto *list = page->findChild<QListWidget *>(QStringLiteral("history")))
        list->setCurrentRow(list->count() - 1);
    album.take(window, QStringLiteral("compare-history"), size);
    page->showTab(ComparePage::Tab::Reviews);
}

} // namespace

void takePages(const Album &album, Program &program)
{
    constexpr std::pair<Place, const char *> places[] = {
        {Place::Home, "home"},       {Place::Prepare, "prepare"},   {Place::Agree, "agree"},
        {Place::Summary, "summary"}, {Place::Compare, "compare"},   {Place::Actions, "actions"},
        {Place::Reports, "reports"}, {Place::Settings, "settings"},
    };
    MainWindow &window = program.window();
    const QSize size = album.screen();
    window.resize(size);
    window.goTo(Place::Home);
    while (!window.findChild<QWidget *>(QStringLiteral("recentRow")))
        settle(); // it is looked for on the disk first
    for (const auto &[place, name] : places) {
        window.goTo(place);
        album.take(window, QLatin1String(name), size);
    }
    for (const auto &[command, name] :
         {std::pair(Command::ShowBoard, "board"), std::pair(Command::ShowDifferences, "differ")}) {
        window.run(command);
        album.take(window, QLatin1String(name), size);
    }
    static_cast<PreparePage *>(window.page())->showTab(PreparePage::Tab::Overview);
    takeYears(album, window, size);
    window.goTo(Place::Actions);
    auto *view = window.page()->findChild<SegmentedControl *>(QStringLiteral("actionsView"));
    const auto segments = view->findChildren<QAbstractButton *>();
    segments.at(1)->click();
    album.take(window, QStringLiteral("actions-board"), size);
    segments.at(0)->click();
}

void takeEmpty(const Album &album)
{
    const QTemporaryDir folder;
    Document document;
    Settings settings;
    RecentFiles recent;
    // As on a computer that Waymark was never opened on; what the other pictures show is put back.
    const std::vector<RecentFile> known = recent.files();
    for (const RecentFile &file : known)
        recent.remove(file.path);
    MainWindow window(document, settings, recent);
    const QSize size = album.screen();
    window.show();
    window.resize(size);
    window.goTo(Place::Home);
    album.take(window, QStringLiteral("empty-home"), size);
    for (auto file = known.rbegin(); file != known.rend(); ++file)
        recent.put(*file);
    startAnew(document, folder.filePath(QStringLiteral("new.waymark")));
    for (const auto &[place, name] :
         {std::pair(Place::Agree, "empty-agree"), std::pair(Place::Summary, "empty-summary"),
          std::pair(Place::Compare, "empty-compare"), std::pair(Place::Actions, "empty-actions"),
          std::pair(Place::Reports, "empty-reports"), std::pair(Place::Prepare, "empty-prepare")}) {
        window.goTo(place);
        album.take(window, QLatin1String(name), size);
    }
    for (const auto &[command, name] :
         {std::pair(Command::ShowBoard, "empty-board"), std::pair(Command::ShowDifferences, "empty-differ")}) {
        window.run(command);
        album.take(window, QLatin1String(name), size);
    }
    MeetingSession session(document);
    session.show(AudienceScreen::Opening);
    AudienceWindow room(session);
    room.resize(size);
    room.show();
    room.resize(size);
    album.take(room, QStringLiteral("empty-opening"), size);
}

} // namespace waymark::pictures
