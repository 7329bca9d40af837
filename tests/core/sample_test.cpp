// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/export/calendar.h"
#include "core/insight/returns.h"
#include "core/text/meeting.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

using namespace waymark;

TEST_CASE("Two samples are equal in content, and sound", "[sample]")
{
    const QTemporaryDir folder;
    const auto first = writeSample(folder.filePath(QStringLiteral("a.waymark")));
    const auto second = writeSample(folder.filePath(QStringLiteral("b.waymark")));
    REQUIRE(first);
    REQUIRE(second);
    CHECK((*first)->workspace() == (*second)->workspace());
    CHECK((*first)->workspace().reviews().size() == 3);
    const auto report = (*first)->check();
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->finishedReviews == 2);
}

TEST_CASE(
    "The sample shows what follows a review: progress, targets to pick from, evidence, a visit, governors' answers",
    "[sample]")
{
    const QTemporaryDir folder;
    const auto sample = writeSample(folder.filePath(QStringLiteral("a.waymark")));
    REQUIRE(sample);
    const Workspace &workspace = (*sample)->workspace();
    const Review &newest = *workspace.reviewsByDate().back();
    CHECK(workspace.leverageOf(newest.id).size() == 3);
    CHECK(workspace.progressNotes().size() >= 3);
    CHECK(workspace.visits().size() == 1);
    CHECK(workspace.criticalFriendNotes().size() == 2);
    CHECK(workspace.evidence().size() >= 4);
    CHECK(workspace.governorAnswers().size() == 5);
    CHECK(workspace.institution().quality == QualityStatus::WorkingTowards);
    // A meeting is arranged, so that Home, the calendar and papers have one to show.
    CHECK(whenAndWhere(workspace.arrangement(newest.id)) == QStringLiteral("Thursday 3 December 2026, 15:45, Room 4"));
    CHECK(std::ranges::any_of(calendarEvents(workspace, QDate(2026, 11, 30)), [](const CalendarEvent &event) {
        return event.date == QDate(2026, 12, 3) && event.place == QStringLiteral("Room 4");
    }));
    CHECK(themesNoOneIsAsked(workspace, newest).empty());
    // What was carried on has a successor in the year after.
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (action.status == ActionStatus::CarriedOn)
            CHECK(workspace.successorOf(id) != nullptr);
    }
}

TEST_CASE("A sample never replaces a file", "[sample]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.waymark"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    CHECK_FALSE(writeSample(path));
    CHECK(QFileInfo(path).size() == 4);
}

TEST_CASE("A sample that cannot be written leaves nothing behind", "[sample]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nowhere/sample.waymark"));
    CHECK_FALSE(writeSample(path));
    CHECK_FALSE(QFileInfo::exists(path));
}
