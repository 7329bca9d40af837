// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/group/groupcontent.h"

#include "core/text/group.h"
#include "core/text/levels.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString counted(const char *text, std::size_t count)
{
    return QCoreApplication::translate("Group", text, nullptr, static_cast<int>(count));
}

QString lineName(const GroupMember &member)
{
    const GroupReview &review = *member.review;
    return review.finished
               ? QCoreApplication::translate("Group", "%1, %2", "name of a school, academic year")
                     .arg(memberName(member), review.year)
               : QCoreApplication::translate("Group", "%1, %2, not finished", "name of a school, academic year")
                     .arg(memberName(member), review.year);
}

} // namespace

LevelBarsData groupBarsOf(const InstitutionGroup &group, const GroupEdition &edition, int theme)
{
    LevelBarsData data;
    data.rowHeader = QCoreApplication::translate("Group", "School or college");
    data.title = QCoreApplication::translate("Group", "Statements at each level, all themes");
    for (const GroupEdition::OneTheme &each : edition.themes) {
        if (each.number == theme)
            data.title = QCoreApplication::translate("Group", "Statements at each level, theme %1 %2")
                             .arg(QString::number(theme), each.title);
    }
    data.source = edition.title;
    for (const GroupMember *member : group.membersOf(edition.structure)) {
        const Profile &profile = member->review->profile;
        const ProfilePart &part = theme == 0 ? profile.overall : *profile.theme(theme);
        data.levels = profile.levels;
        LevelBarsRow row;
        row.theme = {0, lineName(*member)};
        for (int level = 0; level <= profile.levels; ++level) {
            row.agreed.append(part.agreed[static_cast<std::size_t>(level)]);
            row.draft.append(part.drafts[static_cast<std::size_t>(level)]);
        }
        row.unanswered = part.total - part.answeredCount();
        if (part.median)
            row.median = medianNumerals(part.median);
        data.rows.append(row);
    }
    return data;
}

QString groupSummary(const InstitutionGroup &group)
{
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("Group", "%n school(s) or college(s), by name and not ranked."),
                              group.members.size())};
    if (const std::size_t without = group.withoutReview().size(); without > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("Group", "%n without a review."), without));
    if (!group.copies.empty())
        parts.append(counted(QT_TRANSLATE_N_NOOP("Group", "%n copies not counted."), group.copies.size()));
    if (!group.unread.empty())
        parts.append(counted(QT_TRANSLATE_N_NOOP("Group", "%n file(s) not read."), group.unread.size()));
    return parts.join(u' ');
}

QStringList copyLines(const InstitutionGroup &group)
{
    QStringList lines;
    for (const GroupCopy &copy : group.copies) {
        const QString &source = copy.member.source;
        const QString name = source.isEmpty() ? QCoreApplication::translate("Group", "A file") : source;
        lines.append(QCoreApplication::translate("Group", "%1: %2", "a file, why it is not counted")
                         .arg(name, copyReason(copy)));
    }
    return lines;
}

QStringList unreadLines(const InstitutionGroup &group)
{
    QStringList lines;
    for (const UnreadFile &file : group.unread) {
        const QString name = file.source.isEmpty() ? QCoreApplication::translate("Group", "A file") : file.source;
        lines.append(QCoreApplication::translate("Group", "%1: %2", "a file, why it was not read")
                         .arg(name, unreadReason(file.unread.why)));
    }
    return lines;
}

QStringList withoutReviewLines(const InstitutionGroup &group)
{
    QStringList lines;
    for (const GroupMember *member : group.withoutReview())
        lines.append(QCoreApplication::translate("Group", "%1: no review yet").arg(memberName(*member)));
    return lines;
}

} // namespace waymark
