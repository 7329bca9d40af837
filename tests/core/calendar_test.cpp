// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar.h"
#include "core/insight/followup.h"
#include "core/insight/groupprofile.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <QMap>
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
    // A first peer review can follow at once, but nobody has arranged one: it is not in the calendar.
    REQUIRE(events.size() == 3);
    CHECK(events[0].summary == "Careers action due: Sooner");
    CHECK(events[1].uid == "action-" + open.id.toString() + "@waymark");
    CHECK(events[1].description.startsWith("Who: SENCo\nFor: 1.1"));
    CHECK(events[2].date == QDate(2027, 11, 12));
    CHECK(std::ranges::none_of(events, [](const CalendarEvent &event) { return event.uid.startsWith("peer-review"); }));
    CHECK_FALSE(calendarFile(events, noon).contains("Quixley"));
    CHECK(calendarEvents(workspace) == events); // the same identities each time
}

namespace {

/// The events of a calendar that takes one file after another, by UID, as RFC 5546 (2.1.5) tells it to.
class Calendar
{
public:
    void take(const QByteArray &file)
    {
        QMap<QString, QString> event;
        for (const QString &line : unfolded(file)) {
            if (line == QLatin1String("BEGIN:VEVENT"))
                event.clear();
            event.insert(line.section(u':', 0, 0).section(u';', 0, 0), line.section(u':', 1));
            if (line != QLatin1String("END:VEVENT"))
                continue;
            const QString uid = event.value(QStringLiteral("UID"));
            const qlonglong sequence = event.value(QStringLiteral("SEQUENCE")).toLongLong();
            CHECK(event.contains(QStringLiteral("DTSTART")));
            if (m_sequences.contains(uid) && m_sequences.value(uid) >= sequence)
                continue;
            m_sequences.insert(uid, sequence);
            if (event.value(QStringLiteral("STATUS")) == QLatin1String("CANCELLED"))
                m_dates.remove(uid);
            else
                m_dates.insert(uid, event.value(QStringLiteral("DTSTART")));
        }
    }
    QMap<QString, QString> dates() const { return m_dates; }

private:
    QMap<QString, qlonglong> m_sequences;
    QMap<QString, QString> m_dates;
};

QByteArray everything(const Workspace &workspace, const QDateTime &stamp)
{
    std::vector<CalendarEvent> events = calendarEvents(workspace);
    for (const CalendarEvent &each : cancelledEvents(workspace))
        events.push_back(each);
    return calendarFile(events, stamp);
}

} // namespace

TEST_CASE("A calendar that takes file after file holds what is still to come, and nothing that is over")
{
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    const ReviewId review = addReview(workspace, made, "2025/26", QDate(2025, 11, 12));
    Action finished = due(review, "Will be done", QDate(2026, 2, 1));
    Action undated = due(review, "Will lose its date", QDate(2026, 3, 1));
    Action moved = due(review, "Will move", QDate(2026, 4, 1));
    Action stopped = due(review, "Will be stopped", QDate(2026, 5, 1));
    for (const Action &each : {finished, undated, moved, stopped})
        perform(workspace, edit::AddAction{each});
    Calendar calendar;
    QDateTime now = noon;
    const auto save = [&] {
        calendar.take(everything(workspace, now));
        now = now.addSecs(1); // saved again at once
        QMap<QString, QString> expected;
        for (const CalendarEvent &each : calendarEvents(workspace))
            expected.insert(each.uid, each.date.toString(QStringLiteral("yyyyMMdd")));
        CHECK(calendar.dates() == expected);
    };
    save();
    CHECK(calendar.dates().size() == 5);
    finished.status = ActionStatus::Done;
    undated.due.reset();
    moved.due = QDate(2026, 6, 1);
    stopped.status = ActionStatus::Stopped;
    for (const Action &each : {finished, undated, moved, stopped})
        perform(workspace, edit::ReviseAction{each});
    save();
    CHECK(calendar.dates().size() == 2);
    finished.status = ActionStatus::Open; // begun again
    perform(workspace, edit::ReviseAction{finished});
    save();
    CHECK(calendar.dates().size() == 3);
    // The review that was to come is held, its peers come, and the next ones are counted from there.
    perform(workspace, edit::FinishReview{review, noon});
    save();
    perform(workspace, edit::RecordVisit{{VisitId::create(), VisitKind::Peer, QDate(2026, 5, 1)}});
    save();
    const ReviewId next = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    save();
    perform(workspace, edit::FinishReview{next, noon});
    save();
    perform(workspace, edit::ReopenReview{ReopeningId::create(), next, noon.addDays(1), QStringLiteral("A slip")});
    save();
}

TEST_CASE("A first calendar file cancels nothing and has no review of the past; later ones cancel what was exported")
{
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    const ReviewId review = addReview(workspace, made, "2025/26", QDate(2025, 11, 29));
    const Action dated = due(review, "Dated", QDate(2027, 2, 1));
    Action never = due(review, "Never dated", QDate(2027, 2, 1));
    never.due.reset();
    Action over = due(review, "Over long ago", QDate(2026, 1, 1));
    over.status = ActionStatus::Done;
    for (const Action &each : {dated, never, over})
        perform(workspace, edit::AddAction{each});
    perform(workspace, edit::FinishReview{review, noon});
    const QDate today(2026, 11, 29);
    const auto first = eventsToWrite(workspace, today, {});
    REQUIRE(first.size() == 2); // the action and the yearly review, today; a first peer review has no day
    CHECK(first[0].summary == "Next careers leadership review");
    CHECK(first[1].summary == "Careers action due: Dated");
    CHECK(std::ranges::none_of(first, &CalendarEvent::cancelled));
    CHECK(eventsToWrite(workspace, today.addDays(1), {}).size() == 1);
    // What a calendar may have is what was in a file.
    const QSet<QString> exported = uidsIn(calendarFile(first, noon));
    CHECK(exported.size() == 2);
    CHECK(uidsIn("no calendar").isEmpty());
    Action stopped = dated;
    stopped.status = ActionStatus::Stopped;
    perform(workspace, edit::ReviseAction{stopped});
    const auto second = eventsToWrite(workspace, today, exported);
    REQUIRE(second.size() == 2);
    CHECK(second[1].uid == first[1].uid);
    CHECK(second[1].cancelled);
}

TEST_CASE("A meeting is in the calendar with its hours and its place, without a time zone")
{
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    const ReviewId review = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const QDate day(2026, 12, 3);
    const QString uid = "meeting-" + review.toString() + "@waymark";
    const auto meetings = [&](QDate today) {
        auto events = calendarEvents(workspace, today);
        std::erase_if(events, [&](const CalendarEvent &each) { return each.uid != uid; });
        return events;
    };
    const auto cancelled = [&] {
        return std::ranges::count(cancelledEvents(workspace, day), uid, &CalendarEvent::uid) == 1;
    };
    perform(workspace, edit::SetMeetingPlan{review, {{{}, 1, QStringLiteral("Talk"), 57, {}}}});
    perform(workspace, edit::ArrangeMeeting{{review, {}, QTime(15, 45), QStringLiteral("Room 4")}});
    CHECK(meetings(day).empty()); // on no day yet
    CHECK(cancelled());
    perform(workspace, edit::ArrangeMeeting{{review, day, QTime(15, 45), QStringLiteral("Room 4, Main\\East")}});
    REQUIRE(meetings(day).size() == 1);
    CHECK_FALSE(cancelled());
    QStringList lines = unfolded(calendarFile(meetings(day), noon));
    CHECK(lines.contains(QStringLiteral("DTSTART:20261203T154500")));
    CHECK(lines.contains(QStringLiteral("DTEND:20261203T164200")));
    CHECK(lines.contains(QStringLiteral("LOCATION:Room 4\\, Main\\\\East")));
    CHECK(lines.contains(QStringLiteral("SUMMARY:Careers leadership review meeting")));
    CHECK(lines.contains(QStringLiteral("TRANSP:OPAQUE")));
    // Past midnight it ends on the next day. Without a time it is a whole day.
    perform(workspace, edit::ArrangeMeeting{{review, day, QTime(23, 30), {}}});
    lines = unfolded(calendarFile(meetings(day), noon));
    CHECK(lines.contains(QStringLiteral("DTEND:20261204T002700")));
    CHECK(lines.filter(QStringLiteral("LOCATION")).isEmpty());
    perform(workspace, edit::ArrangeMeeting{{review, day, {}, {}}});
    lines = unfolded(calendarFile(meetings(day), noon));
    CHECK(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20261203")));
    CHECK(lines.contains(QStringLiteral("TRANSP:TRANSPARENT")));
    // One that was held is no reminder, and stays where a calendar has it.
    CHECK(meetings(day.addDays(1)).empty());
    CHECK(std::ranges::count(cancelledEvents(workspace, day.addDays(1)), uid, &CalendarEvent::uid) == 0);
    perform(workspace, edit::FinishReview{review, noon});
    CHECK(meetings(day).empty());
    CHECK_FALSE(cancelled());
}

TEST_CASE("A calendar file is published, counts upwards, and says of each event whether it is on")
{
    const CalendarEvent on{QStringLiteral("a@waymark"), QDate(2027, 1, 1), QStringLiteral("On")};
    CalendarEvent off{QStringLiteral("b@waymark"), QDate(2027, 1, 2), QStringLiteral("Off")};
    off.cancelled = true;
    const QStringList lines = unfolded(calendarFile({on, off}, noon));
    CHECK(lines.mid(0, 5) == QStringList{QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
                                         QStringLiteral("PRODID:-//Waymark//Waymark//EN"),
                                         QStringLiteral("CALSCALE:GREGORIAN"), QStringLiteral("METHOD:PUBLISH")});
    CHECK(lines.filter(QStringLiteral("STATUS:")) ==
          QStringList{QStringLiteral("STATUS:CONFIRMED"), QStringLiteral("STATUS:CANCELLED")});
    CHECK_FALSE(lines.join(u'\n').contains(QStringLiteral("ORGANIZER"))); // nobody is invited
    // 12 November 2026, noon.
    CHECK(lines.filter(QStringLiteral("SEQUENCE:")).first() == QStringLiteral("SEQUENCE:216648000"));
    CHECK(unfolded(calendarFile({on}, QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC)))
              .contains(QStringLiteral("SEQUENCE:0")));
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

TEST_CASE(
    "A review that was finished by mistake and reopened is under way; one that is corrected was held all the same")
{
    using Because = NextReview::Because;
    const Model made = model({2});
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const auto finishAndReopen = [&] {
        perform(workspace, edit::FinishReview{id, noon.addSecs(3600)});
        perform(workspace,
                edit::ReopenReview{ReopeningId::create(), id, noon.addSecs(7200), QStringLiteral("too early")});
    };
    agree(workspace, id, "1.1", 2);
    finishAndReopen();
    CHECK_FALSE(workspace.wasHeld(*workspace.review(id)));
    CHECK(nextYearlyReview(workspace) == NextReview{QDate(), QDate(2026, 11, 12), Because::Planned});
    agree(workspace, id, "1.2", 2);
    finishAndReopen();
    CHECK(workspace.wasHeld(*workspace.review(id)));
    CHECK(nextYearlyReview(workspace) == NextReview{QDate(2026, 11, 12), QDate(2027, 11, 12)});
    CHECK(reviewForInstitutionGroup(workspace)->id == id);
    addReview(workspace, made, "2027/28", QDate(2027, 11, 12));
    CHECK(reviewForInstitutionGroup(workspace)->id == id); // a trust sees the corrected one, and not the year before
}

TEST_CASE("The review that is being done is no next review in the calendar, and the forms' day is in it")
{
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    const QDate today(2026, 11, 30);
    const ReviewId review = addReview(workspace, made, "2026/27", today);
    const auto summaries = [&] {
        QStringList found;
        for (const CalendarEvent &each : calendarEvents(workspace, today))
            found << each.date.toString(Qt::ISODate) + u' ' + each.summary;
        return found;
    };
    CHECK(summaries().isEmpty());
    Reflection reflection{review};
    reflection.returnBy = QDate(2026, 12, 9);
    perform(workspace, edit::DescribeReflection{reflection});
    perform(workspace, edit::ArrangeMeeting{{review, QDate(2026, 12, 14), QTime(15, 45), {}}});
    CHECK(summaries() == QStringList{QStringLiteral("2026-12-09 Careers review: colleagues' answers due back"),
                                     QStringLiteral("2026-12-14 Careers leadership review meeting")});
    // A day that was taken away goes from a calendar that has it.
    const QSet<QString> exported = uidsIn(calendarFile(calendarEvents(workspace, today), noon));
    reflection.returnBy.reset();
    perform(workspace, edit::DescribeReflection{reflection});
    const auto after = eventsToWrite(workspace, today, exported);
    CHECK(std::ranges::count(after, true, &CalendarEvent::cancelled) == 1);
    perform(workspace, edit::FinishReview{review, noon});
    CHECK(summaries() == QStringList{QStringLiteral("2027-11-30 Next careers leadership review")});
    // Planned ahead and with no day for its meeting, the next one keeps its place.
    addReview(workspace, made, "2027/28", QDate(2027, 12, 3));
    CHECK(summaries() == QStringList{QStringLiteral("2027-12-03 Next careers leadership review")});
}

TEST_CASE("A later calendar file cancels what a finished review no longer needs, and what was removed")
{
    const Model made = model();
    Workspace workspace = workspaceWith(made);
    const ReviewId review = addReview(workspace, made, "2026/27", QDate(2026, 11, 30));
    const QDate today(2026, 12, 1);
    Reflection reflection{review};
    reflection.returnBy = QDate(2026, 12, 9);
    perform(workspace, edit::DescribeReflection{reflection});
    perform(workspace, edit::ArrangeMeeting{{review, QDate(2026, 12, 14), QTime(15, 45), {}}});
    const Action action = due(review, "Ask; then\\or, later", QDate(2027, 5, 28));
    perform(workspace, edit::AddAction{action});
    const auto earlier = eventsIn(calendarFile(eventsToWrite(workspace, today, QSet<QString>()), noon));
    CHECK(earlier.size() == 3);
    perform(workspace, edit::RemoveAction{action.id});
    perform(workspace, edit::FinishReview{review, noon});
    std::vector<CalendarEvent> events = eventsToWriteAfter(earlier, workspace, today);
    std::erase_if(events, [](const CalendarEvent &each) { return !each.cancelled; });
    REQUIRE(events.size() == 3);
    CHECK(events[0].date == QDate(2026, 12, 9));
    CHECK(events[1].date == QDate(2026, 12, 14));
    CHECK(events[2].date == QDate(2027, 5, 28));
    CHECK(events[2].summary == "Careers action due: Ask; then\\or, later");
    // Cancelled once, and what was held stays.
    const auto again = eventsToWriteAfter(eventsIn(calendarFile(events, noon)), workspace, today);
    CHECK(std::ranges::none_of(again, [](const auto &each) { return each.date == QDate(2027, 5, 28); }));
    events = eventsToWriteAfter(earlier, workspace, QDate(2026, 12, 20));
    CHECK(std::ranges::count(events, true, &CalendarEvent::cancelled) == 1);
}
