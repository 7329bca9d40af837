// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/backups.h"

#include "core/text/errors.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QDir>
#include <map>

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

namespace {

/// What a step does to things that people know by name, or that are counted by name.
struct NamedChanges
{
    QStringList added;
    QStringList different;
    QStringList removed;

    void add(const RowChange &change, const QString &name)
    {
        (!change.before ? added : !change.after ? removed : different).append(name);
    }
};

QString toRestore() { return QCoreApplication::translate("core/backups", "%1 to restore"); }
QString toChange() { return QCoreApplication::translate("core/backups", "%1 to change"); }
QString toRemove() { return QCoreApplication::translate("core/backups", "%1 to remove"); }

QString changeLine(const QString &what, const QString &added, const QString &different, const QString &removed,
                   const QString &between)
{
    QStringList parts;
    if (!added.isEmpty())
        parts.append(toRestore().arg(added));
    if (!different.isEmpty())
        parts.append(toChange().arg(different));
    if (!removed.isEmpty())
        parts.append(toRemove().arg(removed));
    return parts.isEmpty() ? QString()
                           : QCoreApplication::translate("core/backups", "%1: %2", "Answers: three to change")
                                 .arg(what, parts.join(between));
}

QString changeLine(const QString &what, const ChangeCounts &counts)
{
    const auto inWords = [](int number) { return number > 0 ? numberWord(number) : QString(); };
    return changeLine(what, inWords(counts.added), inWords(counts.different), inWords(counts.removed),
                      QStringLiteral(", "));
}

QString changeLine(const QString &what, const NamedChanges &changes)
{
    const auto some = [](const QStringList &names) {
        constexpr qsizetype maxNamed = 6;
        const auto more = static_cast<int>(names.size() - maxNamed);
        return more > 1 ? QCoreApplication::translate("core/backups", "%1 and %n more", "names", more)
                              .arg(names.first(maxNamed).join(QStringLiteral(", ")))
                        : names.join(QStringLiteral(", "));
    };
    return changeLine(what, some(changes.added), some(changes.different), some(changes.removed), QStringLiteral("; "));
}

} // namespace

QStringList changeLines(const Step &step, const Workspace &present)
{
    NamedChanges people;
    NamedChanges evidence;
    std::map<ResponseId, const RowChange *> responses; // null where only something in it changes
    ChangeCounts rest;
    QStringList reopened;
    for (const RowChange &change : step.changes) {
        const auto *was = change.before ? std::get_if<Review>(&*change.before) : nullptr;
        const auto *willBe = change.after ? std::get_if<Review>(&*change.after) : nullptr;
        if (was && willBe && was->isFinished() && !willBe->isFinished())
            reopened << QCoreApplication::translate("core/backups", "Review %1 is finished now and will be open again.")
                            .arg(was->year);
        const Row &row = change.after ? *change.after : *change.before;
        // As it is called now, where it is there now.
        const Row &known = change.before ? *change.before : *change.after;
        if (const auto *person = std::get_if<Person>(&known)) {
            people.add(change,
                       person->name.isEmpty() ? roleTitle(person->role, present.institution().kind) : person->name);
        } else if (const auto *item = std::get_if<EvidenceItem>(&known)) {
            evidence.add(change, item->title);
        } else if (const auto *response = std::get_if<Response>(&row)) {
            responses[response->id] = &change;
        } else if (const auto *answer = std::get_if<ResponseAnswer>(&row)) {
            responses.emplace(answer->response, nullptr);
        } else if (const auto *mark = std::get_if<ResponseMark>(&row)) {
            responses.emplace(mark->response, nullptr);
        } else if (!std::holds_alternative<Review>(row) && !std::holds_alternative<Decision>(row) &&
                   !std::holds_alternative<Action>(row)) {
            ++(!change.before ? rest.added : !change.after ? rest.removed : rest.different);
        }
    }
    ChangeCounts ofResponses;
    for (const auto &[id, change] : responses) {
        const bool isDifferent = !change || (change->before && change->after);
        ++(isDifferent ? ofResponses.different : change->before ? ofResponses.removed : ofResponses.added);
    }
    const RestoreChanges changes = changesOf(step, present);
    QStringList lines{changeLine(QCoreApplication::translate("core/backups", "Reviews"), changes.reviews),
                      changeLine(QCoreApplication::translate("core/backups", "Answers"), changes.answers),
                      changeLine(QCoreApplication::translate("core/backups", "Actions"), changes.actions),
                      changeLine(QCoreApplication::translate("core/backups", "People"), people),
                      changeLine(QCoreApplication::translate("core/backups", "Evidence"), evidence),
                      changeLine(QCoreApplication::translate("core/backups", "Colleagues' responses"), ofResponses),
                      changeLine(QCoreApplication::translate("core/backups", "Other entries"), rest)};
    lines.removeAll(QString());
    return reopened + lines;
}

} // namespace waymark
