// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/backup.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace waymark;

namespace {

QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

Backup madeAt(const QDateTime &at, BackupReason reason = BackupReason::Work, int review = 0)
{
    return {backupFileName(at, reason, review), at, reason, review};
}

using Backups = std::vector<Backup>;

bool holds(const Backups &backups, const Backup &backup) { return std::ranges::find(backups, backup) != backups.end(); }

Backups thinned(Backups backups, const QDateTime &now)
{
    const Backups gone = superfluousBackups(backups, now);
    std::erase_if(backups, [&](const Backup &each) { return holds(gone, each); });
    return backups;
}

QDate mondayOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

/// A computer on which backups are made and thinned, one after the other.
struct Computer
{
    Backups kept;
    Backups everMade;

    void backUp(const QDateTime &at, BackupReason reason = BackupReason::Work, int review = 0)
    {
        const Backup made = madeAt(at, reason, review);
        if (holds(kept, made))
            return;
        kept.push_back(made);
        everMade.push_back(made);
        kept = thinned(kept, at);
    }
};

/// At most what the rule says, for this many finished reviews.
constexpr int mostKept(int reviews) { return 2 * newestBackups + dailyBackups + 6 + reviews; }

} // namespace

TEST_CASE("The name of a backup says when and why it was made, and no other name is taken for one")
{
    const QDateTime at(QDate(2026, 11, 29), QTime(9, 15, 0, 123), Qt::UTC);
    CHECK(backupFileName(at, BackupReason::FirstChange, 0) == u"2026-11-29T09-15-00.123Z-first-change.waymark");
    CHECK(backupFileName(at, BackupReason::Finish, 3) == u"2026-11-29T09-15-00.123Z-finish-3.waymark");
    for (const auto reason :
         {BackupReason::FirstChange, BackupReason::Migration, BackupReason::Work, BackupReason::Meeting,
          BackupReason::Import, BackupReason::Restore, BackupReason::Merge, BackupReason::Forget}) {
        const auto read = backupOf(backupFileName(at, reason, 0));
        REQUIRE(read);
        CHECK(*read == Backup{{}, at, reason, 0});
    }
    CHECK(backupOf(backupFileName(at, BackupReason::Finish, 12)) == Backup{{}, at, BackupReason::Finish, 12});
    for (const char *other :
         {"school.waymark", "2026-11-29T09-15-00.123Z-work-3.waymark", "2026-11-29T09-15-00.123Z-finish.waymark",
          "2026-02-30T09-15-00.123Z-work.waymark", "2026-11-29T09-15-00.123Z-lunch.waymark",
          ".2026-11-29T09-15-00.123Z-work.waymark.abcd1234.part", "2026-11-29T09-15-00.123Z-work.waymark-journal"})
        CHECK_FALSE(backupOf(QString::fromLatin1(other)));
}

TEST_CASE("Of imports that follow each other within ten minutes the first one alone has a backup")
{
    const QDateTime now = utc(2026, 11, 12, 9, 15);
    CHECK_FALSE(isOneOfManyImports({}, now));
    CHECK(isOneOfManyImports({madeAt(utc(2026, 11, 12, 9, 6), BackupReason::Import)}, now));
    CHECK_FALSE(isOneOfManyImports({madeAt(utc(2026, 11, 12, 9, 5), BackupReason::Import)}, now));
    CHECK_FALSE(isOneOfManyImports({madeAt(utc(2026, 11, 12, 9, 14), BackupReason::Work)}, now));
    CHECK_FALSE(isOneOfManyImports({madeAt(utc(2026, 11, 12, 9, 16), BackupReason::Import)}, now));
}

TEST_CASE("The ten newest backups are kept, however close they are")
{
    Backups all;
    for (int minute = 0; minute < 30; ++minute)
        all.push_back(madeAt(utc(2026, 11, 12, 9, minute)));
    const Backups kept = thinned(all, utc(2026, 11, 12));
    CHECK(kept.size() == newestBackups);
    CHECK(kept.front().at == utc(2026, 11, 12, 9, 20));
}

TEST_CASE("One backup a day is kept for a week, and one a week for a month: the last of each")
{
    // Twelve on each day of a quarter, seen from a Thursday.
    Backups all;
    for (QDate day(2026, 9, 1); day <= QDate(2026, 11, 12); day = day.addDays(1)) {
        for (int hour = 6; hour < 18; ++hour)
            all.push_back(madeAt(utc(day.year(), day.month(), day.day(), hour)));
    }
    const Backups kept = thinned(all, utc(2026, 11, 12, 18));
    std::set<QDate> days;
    for (const Backup &each : kept) {
        if (each.at.date() != QDate(2026, 11, 12))
            CHECK(each.at.time().hour() == 17);
        days.insert(each.at.date());
    }
    CHECK(days == std::set<QDate>{QDate(2026, 10, 11), QDate(2026, 10, 18), QDate(2026, 10, 25), QDate(2026, 11, 1),
                                  QDate(2026, 11, 6), QDate(2026, 11, 7), QDate(2026, 11, 8), QDate(2026, 11, 9),
                                  QDate(2026, 11, 10), QDate(2026, 11, 11), QDate(2026, 11, 12)});
}

TEST_CASE("The last backup of each finished review is kept for years")
{
    Computer computer;
    computer.backUp(utc(2020, 11, 12, 9), BackupReason::Finish, 1);
    computer.backUp(utc(2020, 11, 13, 9), BackupReason::Finish, 1); // finished again
    computer.backUp(utc(2021, 11, 12, 9), BackupReason::Finish, 2);
    for (int day = 1; day <= 28; ++day)
        computer.backUp(utc(2026, 2, day));
    std::map<int, QDate> finished;
    for (const Backup &each : computer.kept) {
        if (each.reason == BackupReason::Finish)
            finished[each.review] = each.at.date();
    }
    CHECK(finished == std::map<int, QDate>{{1, QDate(2020, 11, 13)}, {2, QDate(2021, 11, 12)}});
}

TEST_CASE("A month that ends on 29 February is a month")
{
    Backups all;
    for (QDate day(2028, 1, 1); day <= QDate(2028, 3, 31); day = day.addDays(1))
        all.push_back(madeAt(utc(day.year(), day.month(), day.day())));
    // A month before 31 March is 29 February; a month before 29 February is 29 January.
    CHECK(holds(thinned(all, utc(2028, 3, 31, 18)), madeAt(utc(2028, 3, 5))));
    Backups few{madeAt(utc(2028, 2, 29))};
    for (int minute = 0; minute < newestBackups; ++minute)
        few.push_back(madeAt(utc(2028, 3, 31, 9, minute)));
    CHECK(superfluousBackups(few, utc(2028, 3, 31, 18)).empty());
}

TEST_CASE("A clock that is wrong for a day takes away no day and no week of work before it")
{
    Backups all;
    for (int day = 1; day <= 24; ++day)
        all.push_back(madeAt(utc(2026, 12, day)));
    const Backups before = thinned(all, utc(2026, 12, 24, 18));
    // The battery was empty: it is 2009 again, and some work is done.
    Backups then = before;
    for (int minute = 0; minute < 30; ++minute)
        then.push_back(madeAt(utc(2009, 1, 1, 9, minute)));
    then = thinned(then, utc(2009, 1, 1, 10));
    for (const Backup &each : before)
        CHECK(holds(then, each));
    // Or it is 2038.
    Backups later = before;
    for (int minute = 0; minute < 2; ++minute)
        later.push_back(madeAt(utc(2038, 1, 1, 9, minute)));
    later = thinned(later, utc(2038, 1, 1, 10));
    for (int day = 19; day <= 24; ++day)
        CHECK(holds(later, madeAt(utc(2026, 12, day))));
    CHECK(holds(later, madeAt(utc(2026, 12, 6)))); // a Sunday
}

TEST_CASE("A clock that was wrong neither keeps new backups out nor fills the disk")
{
    Computer computer;
    // Set to 2038, back to today, and a month back.
    for (int minute = 0; minute < 40; ++minute)
        computer.backUp(utc(2038, 1, 19, 3, minute));
    for (int minute = 0; minute < 40; ++minute) {
        computer.backUp(utc(2026, 11, 12, 9, minute));
        CHECK(holds(computer.kept, madeAt(utc(2026, 11, 12, 9, minute))));
    }
    for (int minute = 0; minute < 40; ++minute) {
        computer.backUp(utc(2026, 10, 12, 9, minute));
        CHECK(holds(computer.kept, madeAt(utc(2026, 10, 12, 9, minute))));
    }
    CHECK(computer.kept.size() <= 2 * newestBackups + 2);
}

TEST_CASE("Whatever the history, what the rule promises is there and no more")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
        Computer computer;
        QDateTime now = utc(2027, 1, 1).addDays(below(500));
        int reviews = 0;
        for (int i = 0; i < 400; ++i) {
            // Minutes, hours, or days until the next: months without any come too.
            now = now.addSecs(60 + below(i % 3 == 0 ? 90000U : 4000U));
            if (below(60) == 0)
                now = now.addDays(below(70));
            const bool finishes = below(50) == 0;
            reviews += finishes ? 1 : 0;
            if (finishes)
                computer.backUp(now, BackupReason::Finish, reviews);
            else
                computer.backUp(now);
            const Backups &kept = computer.kept;
            // The newest ten of all that were ever made.
            const std::size_t newest = std::min<std::size_t>(computer.everMade.size(), newestBackups);
            for (auto each = computer.everMade.end() - static_cast<std::ptrdiff_t>(newest);
                 each != computer.everMade.end(); ++each)
                REQUIRE(holds(kept, *each));
            REQUIRE(static_cast<int>(kept.size()) <= mostKept(reviews));
            // The last of each day for a week, of each week for a month, and of each review.
            std::map<QDate, Backup> days;
            std::map<QDate, Backup> weeks;
            for (const Backup &each : computer.everMade) {
                if (each.at.date() > now.date().addDays(-dailyBackups))
                    days[each.at.date()] = each;
                if (each.at.date() >= now.date().addMonths(-1))
                    weeks[mondayOf(each.at.date())] = each;
                if (each.reason == BackupReason::Finish)
                    REQUIRE(holds(kept, each));
            }
            for (const auto &[day, last] : days)
                REQUIRE(holds(kept, last));
            for (const auto &[week, last] : weeks)
                REQUIRE(holds(kept, last));
        }
        // Thinning again removes nothing, in whatever order they are found.
        Backups shuffled = computer.kept;
        std::ranges::shuffle(shuffled, random);
        CHECK(superfluousBackups(shuffled, now).empty());
    }
}
