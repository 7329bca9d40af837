// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/backups.h"

#include "core/text/errors.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QDir>

namespace waymark {

QString backupTime(const Backup &backup)
{
    const QDateTime local = backup.at.toLocalTime();
    return QCoreApplication::translate("core/backups", "%1, %2", "date, time")
        .arg(longDate(local.date()), clockTime(local.time()));
}

QString backupReasonText(const Backup &backup, const Workspace &present)
{
    switch (backup.reason) {
    case BackupReason::FirstChange:
        return QCoreApplication::translate("core/backups", "Before the first change after opening");
    case BackupReason::Migration:
        return QCoreApplication::translate("core/backups", "Before an update to a newer version of Waymark");
    case BackupReason::Work:
        return QCoreApplication::translate("core/backups", "While you were working");
    case BackupReason::Meeting:
        return QCoreApplication::translate("core/backups", "Before a meeting");
    case BackupReason::Import:
        return QCoreApplication::translate("core/backups", "Before answers were imported");
    case BackupReason::Finish:
        if (const Review *review = present.reviewByNumber(backup.review))
            return QCoreApplication::translate("core/backups", "%1 finished", "academic year of a review")
                .arg(review->year);
        return QCoreApplication::translate("core/backups", "A review finished");
    case BackupReason::Restore:
        return QCoreApplication::translate("core/backups", "Before an earlier version was restored");
    case BackupReason::Merge:
        return QCoreApplication::translate("core/backups", "Before another copy was merged");
    case BackupReason::Forget:
        return QCoreApplication::translate("core/backups", "After a person was permanently removed");
    }
    return {};
}

QString backupFailure(const Error &error)
{
    using Problem = FileError::Problem;
    const auto *file = std::get_if<FileError>(&error);
    const QString folder = file ? QDir::toNativeSeparators(file->path) : QString();
    switch (file ? file->problem : Problem::CannotRead) {
    case Problem::DiskFull:
        return QCoreApplication::translate("core/backups",
                                           "Your work is saved, but there is no space for a backup in %1.")
            .arg(folder);
    case Problem::InUse:
        return QCoreApplication::translate(
            "core/backups",
            "Your work is saved, but no backup was made because another window was using the backup folder.");
    case Problem::FailedCheck:
        return sentence(error);
    case Problem::CannotWrite:
    case Problem::ReadOnly:
    case Problem::NameTooLong:
    case Problem::NameRefused:
    case Problem::HeldOpen:
        return QCoreApplication::translate("core/backups", "Your work is saved, but no backup could be made in %1. You "
                                                           "can choose another folder in Settings.")
            .arg(folder);
    default:
        return QCoreApplication::translate("core/backups", "Your work is saved, but no backup could be made.");
    }
}

QString contentText(const VersionContent &content)
{
    return QStringList{QCoreApplication::translate("core/backups", "%n review(s)", nullptr, content.reviews),
                       QCoreApplication::translate("core/backups", "%n answer(s)", nullptr, content.answers),
                       QCoreApplication::translate("core/backups", "%n action(s)", nullptr, content.actions)}
        .join(QStringLiteral(", "));
}

QStringList changeLines(const RestoreChanges &changes)
{
    QStringList lines;
    const auto add = [&](const QString &what, const ChangeCounts &counts) {
        QStringList parts;
        if (counts.added > 0)
            parts.append(QCoreApplication::translate("core/backups", "%1 to restore").arg(numberWord(counts.added)));
        if (counts.different > 0)
            parts.append(QCoreApplication::translate("core/backups", "%1 to change").arg(numberWord(counts.different)));
        if (counts.removed > 0)
            parts.append(QCoreApplication::translate("core/backups", "%1 to remove").arg(numberWord(counts.removed)));
        if (!parts.isEmpty())
            lines.append(QCoreApplication::translate("core/backups", "%1: %2", "Answers: three to change")
                             .arg(what, parts.join(QStringLiteral(", "))));
    };
    add(QCoreApplication::translate("core/backups", "Reviews"), changes.reviews);
    add(QCoreApplication::translate("core/backups", "Answers"), changes.answers);
    add(QCoreApplication::translate("core/backups", "Actions"), changes.actions);
    add(QCoreApplication::translate("core/backups", "Other entries, such as people, responses and evidence"),
        changes.others);
    return lines;
}

} // namespace waymark
