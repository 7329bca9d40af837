// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/backups.h"

#include "core/review/ofreview.h"
#include "core/text/errors.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"
#include "core/text/rows.h"

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

QString toRestore() { return QCoreApplication::translate("core/backups", "%1 brought back"); }
QString toChange() { return QCoreApplication::translate("core/backups", "%1 changed back"); }
QString toRemove() { return QCoreApplication::translate("core/backups", "%1 removed"); }

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
                           : QCoreApplication::translate("core/backups", "%1: %2", "Answers: three changed back")
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

/// What a step does to the rows of one review.
struct ReviewChanges
{
    QString name;
    std::optional<RowChange> itself = {}; ///< its own row
    int answers = 0;                      ///< decisions
    int disagreed = 0;                    ///< of these, agreed now and not agreed then

    bool isKept() const { return !itself || (itself->before && itself->after); }
};

/// By year; with its title where two of them have one year.
std::map<ReviewId, QString> reviewNames(const Workspace &present, const Workspace &ahead)
{
    std::map<ReviewId, const Review *> all;
    for (const Workspace *each : {&ahead, &present}) {
        for (const auto &[id, review] : each->reviews().rows())
            all[id] = &review;
    }
    std::map<QString, int> ofYear;
    for (const auto &[id, review] : all)
        ++ofYear[review->year];
    std::map<ReviewId, QString> names;
    for (const auto &[id, review] : all)
        names[id] = ofYear[review->year] > 1
                        ? QCoreApplication::translate("core/backups", "%1 (%2)", "academic year, title of a review")
                              .arg(review->year, review->title)
                        : review->year;
    return names;
}

std::map<ReviewId, ReviewChanges> changesByReview(const Step &step, const Workspace &present)
{
    Workspace ahead = present;
    ahead.apply(step);
    const std::map<ReviewId, QString> names = reviewNames(present, ahead);
    std::map<ReviewId, ReviewChanges> reviews;
    for (const RowChange &change : step.changes) {
        const Row &row = change.after ? *change.after : *change.before;
        const auto id = reviewOf(row, change.after ? ahead : present);
        if (!id || !names.contains(*id))
            continue;
        ReviewChanges &review = reviews[*id];
        review.name = names.at(*id);
        if (std::holds_alternative<Review>(row)) {
            review.itself = change;
        } else if (std::holds_alternative<Decision>(row)) {
            ++review.answers;
            const auto isAgreed = [](const std::optional<Row> &one) {
                return one && std::get<Decision>(*one).standing == Standing::Agreed;
            };
            review.disagreed += isAgreed(change.before) && !isAgreed(change.after) ? 1 : 0;
        }
    }
    return reviews;
}

/// Which come, go or change, by name: nobody has to guess whether it is a finished one.
QString reviewsLine(const std::map<ReviewId, ReviewChanges> &reviews)
{
    NamedChanges named;
    for (const auto &[id, review] : reviews) {
        if (!review.isKept())
            named.add(*review.itself, review.name);
        else if (review.itself || review.answers > 0)
            named.different << review.name;
        else
            named.different << QCoreApplication::translate("core/backups", "%1 (its answers stay as they are)",
                                                           "a review")
                                   .arg(review.name);
    }
    for (QStringList *names : {&named.added, &named.different, &named.removed})
        names->sort();
    return changeLine(QCoreApplication::translate("core/backups", "Reviews"), named);
}

/// What a head has to know before anything else.
QStringList warnings(const std::map<ReviewId, ReviewChanges> &reviews)
{
    QStringList told;
    for (const auto &[id, review] : reviews) {
        if (!review.isKept())
            continue;
        if (review.itself && std::get<Review>(*review.itself->before).isFinished() &&
            !std::get<Review>(*review.itself->after).isFinished())
            told << QCoreApplication::translate("core/backups", "Review %1 is finished now and will be open again.")
                        .arg(review.name);
        if (review.disagreed > 0)
            told << QCoreApplication::translate("core/backups", "%n answer(s) of %1 will no longer be agreed.", nullptr,
                                                review.disagreed)
                        .arg(review.name);
    }
    return told;
}

/// What the rest is, as long as that is soon read; else how much it is.
QStringList otherLines(const std::map<QString, ChangeCounts> &byKind)
{
    constexpr std::size_t maxKinds = 5;
    QStringList lines;
    ChangeCounts all;
    for (const auto &[kind, counts] : byKind) {
        lines << changeLine(capitalised(kind), counts);
        all.added += counts.added;
        all.removed += counts.removed;
        all.different += counts.different;
    }
    if (byKind.size() > maxKinds)
        return {changeLine(QCoreApplication::translate("core/backups", "Other entries"), all)};
    return lines;
}

} // namespace

QStringList changeLines(const Step &step, const Workspace &present)
{
    NamedChanges people;
    NamedChanges evidence;
    std::map<ResponseId, const RowChange *> responses; // null where only something in it changes
    std::map<QString, ChangeCounts> rest;              // by what they are
    for (const RowChange &change : step.changes) {
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
            ChangeCounts &counts = rest[rowKindName(tableOf(row))];
            ++(!change.before ? counts.added : !change.after ? counts.removed : counts.different);
        }
    }
    ChangeCounts ofResponses;
    for (const auto &[id, change] : responses) {
        const bool isDifferent = !change || (change->before && change->after);
        ++(isDifferent ? ofResponses.different : change->before ? ofResponses.removed : ofResponses.added);
    }
    const RestoreChanges changes = changesOf(step, present);
    const std::map<ReviewId, ReviewChanges> reviews = changesByReview(step, present);
    QStringList lines{reviewsLine(reviews),
                      changeLine(QCoreApplication::translate("core/backups", "Answers"), changes.answers),
                      changeLine(QCoreApplication::translate("core/backups", "Actions"), changes.actions),
                      changeLine(QCoreApplication::translate("core/backups", "People"), people),
                      changeLine(QCoreApplication::translate("core/backups", "Evidence"), evidence),
                      changeLine(QCoreApplication::translate("core/backups", "Colleagues' responses"), ofResponses)};
    lines += otherLines(rest);
    lines.removeAll(QString());
    return warnings(reviews) + lines;
}

} // namespace waymark
