// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/meeting.h"

#include "core/base/foldedtext.h"
#include "core/text/roles.h"

#include <QCoreApplication>

namespace waymark {

QStringList usualRounds()
{
    return {QCoreApplication::translate("core/meeting", "Careers team draft"),
            QCoreApplication::translate("core/meeting", "SLT"),
            QCoreApplication::translate("core/meeting", "Headteacher and SLT link")};
}

QStringList roundsOf(const Workspace &workspace, ReviewId review)
{
    QStringList rounds = workspace.meeting(review).rounds;
    return rounds.isEmpty() ? usualRounds() : rounds;
}

QString presentRound(const Workspace &workspace, ReviewId review)
{
    QString round = workspace.meeting(review).round;
    return round.isEmpty() ? roundsOf(workspace, review).first() : round;
}

std::vector<MeetingItem> usualMeetingPlan(const Structure &structure, ReviewId review)
{
    std::vector<MeetingItem> items{
        {review, 1, QCoreApplication::translate("core/meeting", "Introduction"), 5, {}},
        {review, 2, QCoreApplication::translate("core/meeting", "Film"), 2, {}},
        {review, 3, QCoreApplication::translate("core/meeting", "Hand out the themes"), 5, {}},
        {review, 4, QCoreApplication::translate("core/meeting", "Pairs discuss"), 15, {}}};
    for (const Theme &theme : structure.themes()) {
        const QString title = QCoreApplication::translate("core/meeting", "Feedback on theme %1: %2")
                                  .arg(QString::number(theme.number), theme.shortTitle);
        items.push_back(
            {review, static_cast<int>(items.size()) + 1, title.left(maxName), feedbackMinutes, theme.number});
    }
    return items;
}

std::vector<MeetingItem> meetingPlanOf(const Workspace &workspace, const Review &review)
{
    std::vector<MeetingItem> items;
    for (const MeetingItem *item : workspace.meetingItemsOf(review.id))
        items.push_back(*item);
    return items.empty() ? usualMeetingPlan(workspace.structureOf(review), review.id) : items;
}

QString usualOpening()
{
    return QStringList{
        QCoreApplication::translate("core/meeting",
                                    "Careers work is for every learner: it shows them what they could become, and why "
                                    "what they learn here matters."),
        QCoreApplication::translate("core/meeting",
                                    "Done well, it also drives our wider improvement: attendance, progress and where "
                                    "learners go next."),
        QCoreApplication::translate("core/meeting",
                                    "Today we look at it together: what is really in place, where we see it "
                                    "differently, and what would move us up."),
        QCoreApplication::translate("core/meeting", "There are no marks to win. An honest answer helps us most.")}
        .join(u'\n');
}

QString openingOf(const Workspace &workspace, ReviewId review)
{
    QString own = workspace.meeting(review).opening.trimmed();
    return own.isEmpty() ? usualOpening() : own;
}

QString voiceName(const Workspace &workspace, const Voice &voice)
{
    if (const auto *group = std::get_if<GroupId>(&voice))
        return workspace.groups().find(*group)->name;
    const Person *person = workspace.people().find(std::get<PersonId>(voice));
    if (workspace.isFormer(person->id))
        return QCoreApplication::translate("core/meeting", "A former colleague");
    return person->name.isEmpty() ? roleTitle(person->role, workspace.institution().kind) : person->name;
}

QString whoAnswered(const Workspace &workspace, const Response &response)
{
    const QString claimed = response.claimedName.simplified();
    if (!response.voice)
        return claimed.isEmpty() ? response.claimedRole.simplified() : claimed;
    QString known = voiceName(workspace, *response.voice);
    // What a former colleague wrote must not bring the name back.
    const auto *person = std::get_if<PersonId>(&*response.voice);
    if (claimed.isEmpty() || sameName(claimed, known) || (person && workspace.isFormer(*person)))
        return known;
    return QCoreApplication::translate("core/meeting", "%1 (wrote: %2)", "a person of the list, the name they typed")
        .arg(known, claimed);
}

} // namespace waymark
