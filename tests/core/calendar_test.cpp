// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar.h"
#include "core/insight/followup.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <QRegularExpression>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The lines as a calendar reads them: what was folded is one again.
QStringList unfolded(const QByteArray &file)
{
    return QString::fromUtf8(file).replace(QStringLiteral("\r\n "), QString()).split(QStringLiteral("\r\n"));
}

Action due(ReviewId review, const char *what, QDate date)
{
    return {ActionId::create(), review, {number("1.1")}, QString::fromUtf8(what), QStringLiteral("SENCo"), date};
}

} // namespace

TEST_CASE("A calendar file is made of short lines, whatever the texts hold")
{
    const QString text = QStringLiteral("Dŵr, 学校; \\ and \"quotes\"\nBEGIN:VEVENT\r\nEND:VCALENDAR ") +
                         QStringLiteral("学").repeated(200) + QChar(7);
    const QByteArray file =
        calendarFile({{QStringLiteral("a@waymark"), QDate(2027, 12, 31), text, text}}, noon.addMSecs(999));
    CHECK(file.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : file.chopped(2).split('\n')) {
        CHECK(line.trimmed().size() <= 75);
        CHECK(QByteArrayView(line).isValidUtf8());
    }
    CHECK(file.count('\n') == file.count("\r\n"));
    const QStringList lines = unfolded(file);
    CHECK(lines.contains(QStringLiteral("DTSTAMP:20261112T120000Z")));
    CHECK(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20271231")));
    CHECK(lines.contains(QStringLiteral("DTEND;VALUE=DATE:20280101")));
    CHECK(lines.filter(QStringLiteral("BEGIN:VEVENT")).size() == 3); // one, and two inside texts
    CHECK(lines.count(QStringLiteral("BEGIN:VEVENT")) == 1);
    const QString summary = lines.filter(QRegularExpression(QStringLiteral("^SUMMARY:"))).value(0);
    CHECK(summary.startsWith(QStringLiteral("SUMMARY:Dŵr\\, 学校\\; \\\\ and \"quotes\"\\nBEGIN:VEVENT\\nEND")));
    CHECK(summary.endsWith(QStringLiteral("学").repeated(200)));
}

TEST_CASE("The calendar holds what is still to be done, and no name of the people list")
{
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    const ReviewId review = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    Action open = due(review, "Write the plan", QDate(2027, 3, 1));
    const Person person{PersonId::create(), QStringLiteral("Zebedee Quixley"), {QStringLiteral("senco"), {}}};
    perform(workspace, edit::AddPerson{person});
    open.person = person.id;
    open.owner.clear();
    Action done = due(review, "Done with", QDate(2027, 2, 1));
    done.status = ActionStatus::Done;
    for (const Action &each : {open, done, due(review, "Sooner", QDate(2026, 12, 1))})
        perform(workspace, edit::AddAction{each});
    perform(workspace, edit::FinishReview{review, noon});
    const auto events = calendarEvents(workspace);
    REQUIRE(events.size() == 4);
    CHECK(events[1].summary == "Due: Sooner");
    CHECK(events[2].uid == "action-" + open.id.toString() + "@waymark");
    CHECK(events[2].description.startsWith("Who: SENCo\nFor: 1.1"));
    CHECK(events[3].date == QDate(2027, 11, 12));
    // A first peer review can follow the first review at once.
    CHECK(events[0].date == QDate(2026, 11, 12));
    CHECK(events[0].summary == "First peer review");
    CHECK(events[0].description.contains("no peer visit is recorded yet"));
    CHECK_FALSE(calendarFile(events, noon).contains("Quixley"));
    CHECK(calendarEvents(workspace) == events); // the same identities each time
}

TEST_CASE("The next reviews are counted from the last ones, and there is none before the first")
{
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    CHECK_FALSE(nextYearlyReview(workspace));
    CHECK_FALSE(nextPeerReview(workspace));
    const ReviewId first = addReview(workspace, made, "2023/24", QDate(2024, 2, 29));
    CHECK_FALSE(nextPeerReview(workspace));
    perform(workspace, edit::FinishReview{first, noon});
    CHECK(nextYearlyReview(workspace) == NextReview{QDate(2024, 2, 29), QDate(2025, 2, 28)});
    perform(workspace, edit::RecordVisit{{VisitId::create(), VisitKind::Expert, QDate(2025, 5, 1)}});
    // An expert's visit is none by peers: the first one follows our own first review, with no years in between.
    CHECK(nextPeerReview(workspace) == NextReview{QDate(2024, 2, 29), QDate(2024, 2, 29), NextReview::Because::First});
    perform(workspace, edit::RecordVisit{{VisitId::create(), VisitKind::Peer, QDate(2024, 5, 1)}});
    CHECK(nextPeerReview(workspace)->due == QDate(2027, 5, 1));
    Institution institution = workspace.institution();
    institution.peerReviewYears = 2;
    perform(workspace, edit::DescribeInstitution{institution});
    CHECK(nextPeerReview(workspace)->due == QDate(2026, 5, 1));
    CHECK(calendarEvents(workspace).size() == 2);
}

TEST_CASE("A review that is planned or not finished is the next one, and not the last")
{
    using Because = NextReview::Because;
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    const ReviewId first = addReview(workspace, made, "2024/25", QDate(2024, 11, 12));
    CHECK(nextYearlyReview(workspace) == NextReview{QDate(), QDate(2024, 11, 12), Because::Planned});
    addReview(workspace, made, "2023/24", QDate(2024, 1, 12)); // never finished, and overtaken
    perform(workspace, edit::FinishReview{first, noon});
    const auto yearly = [&] {
        const auto events = calendarEvents(workspace);
        const auto found = std::ranges::find(events, "Next careers leadership review", &CalendarEvent::summary);
        REQUIRE(found != events.end());
        return *found;
    };
    const auto counted = yearly();
    CHECK(counted.date == QDate(2025, 11, 12));
    const ReviewId planned = addReview(workspace, made, "2025/26", QDate(2025, 12, 3));
    CHECK(nextYearlyReview(workspace) == NextReview{QDate(2024, 11, 12), QDate(2025, 12, 3), Because::Planned});
    // The calendar moves what it has to the planned day, and does not jump over it.
    const auto moved = yearly();
    CHECK(moved.uid == counted.uid);
    CHECK(moved.date == QDate(2025, 12, 3));
    CHECK(moved.description.contains("not finished there yet"));
    perform(workspace, edit::FinishReview{planned, noon});
    CHECK(nextYearlyReview(workspace) == NextReview{QDate(2025, 12, 3), QDate(2026, 12, 3)});
}
