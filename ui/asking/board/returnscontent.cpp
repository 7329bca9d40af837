// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/returnslist.h"

#include "core/insight/spread.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace waymark {
namespace {

QString whoOf(const Workspace &workspace, const Response &response)
{
    if (response.voice)
        return whoAnswered(workspace, response);
    QStringList parts{response.claimedName, response.claimedRole};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return QCoreApplication::translate("ui/returns", "Somebody who gave no name");
    return QCoreApplication::translate("ui/returns", "\"%1\", as they wrote it").arg(parts.join(QStringLiteral(", ")));
}

int differences(const Workspace &workspace, const Response &one, const Response &other)
{
    int count = 0;
    for (const Statement &statement : workspace.structureOf(*workspace.review(one.review)).statements()) {
        const ResponseAnswer *a = workspace.answer(one.id, statement.number);
        const ResponseAnswer *b = workspace.answer(other.id, statement.number);
        count += (a ? a->level : std::nullopt) != (b ? b->level : std::nullopt) ? 1 : 0;
    }
    return count;
}

QString aboutReturn(const Workspace &workspace, const Review &review, const Response &response)
{
    const QDateTime came = response.receivedAt.toLocalTime();
    QStringList parts;
    parts << (response.origin == ResponseOrigin::Program
                  ? QCoreApplication::translate("ui/returns", "answered here on %1, %2", "day, time")
                  : QCoreApplication::translate("ui/returns", "came in on %1, %2", "day, time"))
                 .arg(dayAndMonth(came.date()), clockTime(came.time()));
    const auto said = static_cast<int>(std::ranges::count_if(
        workspace.answersOf(response.id), [](const ResponseAnswer *each) { return isAnswered(*each); }));
    parts << QCoreApplication::translate("ui/returns", "%n statement(s) answered", nullptr, said);
    if (response.speaksFor > 1)
        parts << QCoreApplication::translate("ui/returns", "for %n people", nullptr, response.speaksFor);
    if (response.wording != review.wording)
        parts << QCoreApplication::translate("ui/returns", "in another wording");
    if (response.state == ResponseState::SetAside)
        parts << QCoreApplication::translate("ui/returns", "set aside");
    return parts.join(QStringLiteral(" · "));
}

ReturnEntry entryOf(const Workspace &workspace, const Review &review, const Response &response)
{
    ReturnEntry entry{response.id, whoOf(workspace, response), aboutReturn(workspace, review, response), {}, false,
                      {},          response.voice.has_value()};
    for (const Response *other : workspace.sameVoice(response)) {
        if (other->id == response.id || other->state != ResponseState::Counts)
            continue;
        entry.canBeUsed = true;
        if (response.state != ResponseState::Waiting)
            continue;
        entry.other = other->id;
        const int differ = differences(workspace, response, *other);
        const QString counted = dayAndMonth(other->receivedAt.toLocalTime().date());
        entry.question =
            differ == 0
                ? QCoreApplication::translate("ui/returns", "A newer one with the same levels. The one of %1 counts "
                                                            "until you choose.")
                      .arg(counted)
                : QCoreApplication::translate("ui/returns",
                                              "A newer one, with %n other level(s). The one of %1 counts "
                                              "until you choose.",
                                              nullptr, differ)
                      .arg(counted);
    }
    // By a name or a role as it was written, which two people may share.
    if (!response.voice && entry.other)
        entry.question +=
            u' ' + QCoreApplication::translate("ui/returns", "If it is another person's, say whose it is.");
    if (!response.voice && entry.question.isEmpty() && response.state != ResponseState::SetAside)
        entry.question = QCoreApplication::translate("ui/returns", "Nobody in this file. It counts as it is; say whose "
                                                                   "it is, or remove it.");
    return entry;
}

} // namespace

ReturnsContent returnsContent(const Workspace &workspace, const Review &review)
{
    ReturnsContent content;
    content.locked = review.isFinished();
    std::vector<ReturnEntry> nobodys;
    auto all = workspace.responsesOf(review.id);
    std::ranges::reverse(all);
    for (const Response *response : all) {
        ReturnEntry entry = entryOf(workspace, review, *response);
        if (entry.other)
            content.toDecide.push_back(std::move(entry));
        else if (!entry.question.isEmpty())
            nobodys.push_back(std::move(entry));
        else
            content.others.push_back(std::move(entry));
    }
    content.toDecide.insert(content.toDecide.end(), nobodys.begin(), nobodys.end());
    for (const auto &[id, person] : workspace.people().rows()) {
        if (!workspace.isFormer(id))
            content.voices.emplace_back(voiceName(workspace, id), id);
    }
    for (const auto &[id, group] : workspace.groups().rows())
        content.voices.emplace_back(group.name, id);
    std::ranges::stable_sort(
        content.voices, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return content;
}

} // namespace waymark
