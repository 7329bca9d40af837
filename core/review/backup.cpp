// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/backup.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>
#include <utility>

namespace waymark {
namespace {

constexpr std::pair<BackupReason, const char *> reasonWords[] = {
    {BackupReason::FirstChange, "first-change"},
    {BackupReason::Migration, "migration"},
    {BackupReason::Work, "work"},
    {BackupReason::Meeting, "meeting"},
    {BackupReason::Import, "import"},
    {BackupReason::Finish, "finish"},
    {BackupReason::Restore, "restore"},
    {BackupReason::Merge, "merge"},
    {BackupReason::Forget, "forget"},
};

// Colons are not possible in a name on Windows.
const QString timeForm = QStringLiteral("yyyy-MM-ddTHH-mm-ss.zzz");

} // namespace

QString keyOf(BackupReason reason)
{
    // Every reason has a word.
    return QLatin1String(std::ranges::find(reasonWords, reason, &std::pair<BackupReason, const char *>::first)->second);
}

QString backupFileName(const QDateTime &at, BackupReason reason, int review)
{
    QString name = at.toUTC().toString(timeForm) + u"Z-" + keyOf(reason);
    if (reason == BackupReason::Finish)
        name += u'-' + QString::number(review);
    return name + u".waymark";
}

std::optional<Backup> backupOf(const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3})Z-([a-z]+(?:-[a-z]+)?)(?:-([1-9]\d{0,8}))?\.waymark$)"));
    const auto match = form.match(fileName);
    if (!match.hasMatch())
        return {};
    Backup backup;
    backup.at = QDateTime::fromString(match.captured(1), timeForm);
    backup.at.setTimeSpec(Qt::UTC);
    const QString written = match.captured(2);
    const auto *word =
        std::ranges::find(reasonWords, written, [](const auto &each) { return QLatin1String(each.second); });
    if (!backup.at.isValid() || word == std::end(reasonWords))
        return {};
    backup.reason = word->first;
    backup.review = match.captured(3).toInt();
    // Any other spelling was not made here.
    if (backupFileName(backup.at, backup.reason, backup.review) != fileName)
        return {};
    return backup;
}

namespace {

/// Its Monday.
QDate weekOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

} // namespace

bool isOneOfManyImports(const std::vector<Backup> &newestFirst, const QDateTime &now)
{
    // One of the future was made by a wrong clock, and tells nothing of what was imported since.
    return !newestFirst.empty() && newestFirst.front().reason == BackupReason::Import &&
           newestFirst.front().at <= now && newestFirst.front().at.secsTo(now) < qint64(minutesOfImports) * 60;
}

std::vector<Backup> superfluousBackups(const std::vector<Backup> &backups, const QDateTime &now)
{
    std::vector<Backup> newestFirst = backups;
    std::ranges::stable_sort(newestFirst, [](const Backup &a, const Backup &b) {
        return a.at != b.at ? a.at > b.at : a.path > b.path; // two of one moment: in one order whoever asks
    });
    // Days and weeks are counted in which there was work, for a clock that is wrong for a day would make all others
    // old; and those of the future by themselves, for they would be the newest for years.
    struct Thinned
    {
        int newest = 0;
        std::set<QDate> days;
        std::set<QDate> weeks;

        bool keeps(QDate day)
        {
            const auto isOneOf = [](std::set<QDate> &kept, QDate each, int most) {
                return static_cast<int>(kept.size()) < most && kept.insert(each).second;
            };
            const bool isNew = ++newest <= newestBackups;
            const bool isOfDay = isOneOf(days, day, dailyBackups);
            const bool isOfWeek = isOneOf(weeks, weekOf(day), weeklyBackups);
            return isNew || isOfDay || isOfWeek;
        }
    };
    Thinned past;
    Thinned ahead;
    std::set<int> reviews;
    std::vector<Backup> superfluous;
    for (const Backup &backup : newestFirst) {
        bool kept = (backup.at > now ? ahead : past).keeps(backup.at.toUTC().date());
        if (backup.reason == BackupReason::Finish)
            kept = reviews.insert(backup.review).second || kept;
        if (!kept)
            superfluous.push_back(backup);
    }
    return superfluous;
}

} // namespace waymark
