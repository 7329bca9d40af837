// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/followup.h"
#include "core/text/errors.h"
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QFile>
#include <QSet>
#include <ctime>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace waymark;
using namespace waymark::testing;
using Problem = FileError::Problem;

namespace {

/// The time zone of this process, until the test ends.
class TimeZone
{
public:
    explicit TimeZone(const char *zone) : m_before(qgetenv("TZ")) { set(zone); }
    ~TimeZone() { set(m_before); }
    TimeZone(const TimeZone &) = delete;
    TimeZone &operator=(const TimeZone &) = delete;

private:
    static void set(const QByteArray &zone)
    {
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
#ifdef Q_OS_UNIX
        ::tzset();
#endif
    }
    QByteArray m_before;
};

} // namespace

TEST_CASE("Everything that can be wrong with a file has a sentence of its own, which names the file", "[places]")
{
    QSet<QString> told;
    constexpr int count = static_cast<int>(Problem::HeldOpen) + 1;
    for (int problem = 0; problem < count; ++problem) {
        const QString text = sentence(FileError{static_cast<Problem>(problem), QStringLiteral("/x/school.waymark")});
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("school.waymark")));
        CHECK_FALSE(text.contains(u'%'));
        told.insert(text);
    }
    CHECK(told.size() == count);
}

TEST_CASE("What is no file, or no file of ours, is refused to be shown as well, each with its reason", "[places]")
{
    const Folder folder;
    createEditor(folder.file());
    const QString path = QFileInfo(folder.file()).absolutePath();
    const auto problemOfShowing = [](const QString &file) { return problemOf(Editor::openOrShow(file, noon)); };
    CHECK(problemOfShowing(folder.file("nothing")) == Problem::NotFound);
    CHECK(problemOfShowing(path + QStringLiteral("/gone/school.waymark")) == Problem::NotFound);
    CHECK(problemOfShowing(path) == Problem::NotAFile);
    writeBytes(folder.file("letter"), QByteArray("Dear governors,\n").repeated(200));
    CHECK(problemOfShowing(folder.file("letter")) == Problem::NotWaymark);
    writeBytes(folder.file("empty"), {});
    CHECK(problemOfShowing(folder.file("empty")) == Problem::NotWaymark);
    writeBytes(folder.file("newer"), bytesOf(folder.file()));
    REQUIRE(OtherProgram(folder.file("newer")).run("PRAGMA user_version = 99") == SQLITE_OK);
    CHECK(problemOfShowing(folder.file("newer")) == Problem::TooNew);
    {
        const auto first = openEditor(folder.file());
        CHECK(problemOfShowing(folder.file()) == Problem::InUse);
    }
    CHECK(Editor::openOrShow(folder.file(), noon).has_value());
#ifdef Q_OS_UNIX
    // Nobody writes into it: whoever opened it to read would wait for ever.
    REQUIRE(::mkfifo(QFile::encodeName(folder.file("pipe")).constData(), 0600) == 0);
    CHECK(problemOfShowing(folder.file("pipe")) == Problem::NotAFile);
#endif
}

TEST_CASE("A clock that was set back changes nothing but the times that are recorded", "[places]")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    const QDateTime yesterday = noon.addDays(-1);
    REQUIRE(editor->perform(edit::ChooseLevel{review, number("1.1"), level(2)}, noon).has_value());
    REQUIRE(editor->perform(edit::Agree{review, {number("1.1")}, yesterday, {}}, yesterday).has_value());
    REQUIRE(editor->perform(edit::FinishReview{review, yesterday}, yesterday).has_value());
    REQUIRE(
        editor
            ->perform(edit::ReopenReview{ReopeningId::create(), review, yesterday.addYears(-20), QStringLiteral("x")},
                      yesterday.addYears(-20))
            .has_value());
    CHECK(editor->check()->isSound());
    const Workspace before = editor->workspace();
    editor.reset();
    editor = openEditor(folder.file());
    CHECK(editor->workspace() == before);
}

TEST_CASE("A file that travels to another time zone is the same there, to the millisecond and the day", "[places]")
{
    const Folder folder;
    Workspace before;
    {
        const TimeZone home("Pacific/Auckland");
        auto editor = createEditor(folder.file());
        const ReviewId review = addReview(*editor);
        perform(*editor, edit::ChooseLevel{review, number("1.1"), level(2)});
        // In the hour that a change to winter time has twice.
        const QDateTime twice(QDate(2026, 10, 25), QTime(0, 30, 0, 123), Qt::UTC);
        perform(*editor, edit::Agree{review, {number("1.1")}, twice.toLocalTime(), {}});
        perform(*editor, edit::FinishReview{review, twice.toLocalTime()});
        before = editor->workspace();
    }
    for (const char *zone : {"America/Los_Angeles", "Europe/London", "Asia/Kolkata", "Pacific/Auckland"}) {
        const TimeZone away(zone);
        INFO(zone);
        const auto editor = openEditor(folder.file());
        CHECK(editor->workspace() == before);
        CHECK(editor->check()->isSound());
        CHECK(editor->workspace().reviews().rows().begin()->second.date == QDate(2026, 11, 12));
    }
}

TEST_CASE("29 February and the years after 2038 are days like others", "[places]")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId id = addReview(*editor);
    const QDateTime afterTheEnd(QDate(2038, 1, 19), QTime(3, 14, 8), Qt::UTC); // one second more than 32 bits hold
    for (const QDate day : {QDate(2028, 2, 29), QDate(2038, 1, 19), QDate(2106, 2, 7), QDate(9999, 12, 31)}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const Review review = *editor->workspace().review(id);
        perform(*editor, edit::ReviseReview{id, review.year, review.title, day, {}});
        CHECK(editor->workspace().review(id)->date == day);
    }
    Action action{ActionId::create(), id, {number("1.1")}, QStringLiteral("Ask families"), QStringLiteral("SENCo")};
    action.due = QDate(2028, 2, 29);
    perform(*editor, edit::AddAction{action});
    CHECK(overdueActions(editor->workspace(), QDate(2028, 2, 29)).empty());
    CHECK(overdueActions(editor->workspace(), QDate(2028, 3, 1)).size() == 1);
    REQUIRE(editor->perform(edit::ChooseLevel{id, number("1.1"), level(2)}, afterTheEnd).has_value());
    REQUIRE(editor->perform(edit::Agree{id, {number("1.1")}, afterTheEnd, {}}, afterTheEnd).has_value());
    REQUIRE(editor->perform(edit::FinishReview{id, afterTheEnd}, afterTheEnd).has_value());
    const Workspace before = editor->workspace();
    editor.reset();
    editor = openEditor(folder.file());
    CHECK(editor->workspace() == before);
    CHECK(editor->workspace().review(id)->finished == afterTheEnd);
    CHECK(editor->check()->isSound());
}
