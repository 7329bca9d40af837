// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/groupjson.h"

#include "core/export/reviewjson.h"
#include "core/text/group.h"

#include <QJsonArray>

namespace waymark {
namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue reviewValue(const std::optional<GroupReview> &review)
{
    if (!review)
        return {};
    const Profile &profile = review->profile;
    QJsonArray themes;
    for (std::size_t i = 0; i < profile.themes.size(); ++i) {
        themes.append(QJsonObject{{QStringLiteral("theme"), profile.themes[i].theme},
                                  {QStringLiteral("title"), review->edition.themes[i].title},
                                  {QStringLiteral("counts"), countsJson(profile.themes[i], profile.levels)}});
    }
    return QJsonObject{
        {QStringLiteral("year"), review->year},
        {QStringLiteral("date"), review->date.toString(Qt::ISODate)},
        {QStringLiteral("state"), review->finished ? QStringLiteral("finished") : QStringLiteral("open")},
        {QStringLiteral("edition"), review->edition.title},
        {QStringLiteral("structure"), review->edition.structure.hex},
        {QStringLiteral("levels"), profile.levels},
        {QStringLiteral("counts"), countsJson(profile.overall, profile.levels)},
        {QStringLiteral("themes"), themes}};
}

} // namespace

QString keyOf(Unread::Why why)
{
    using Why = Unread::Why;
    switch (why) {
    case Why::NotFound:
        return QStringLiteral("not-found");
    case Why::Locked:
        return QStringLiteral("locked");
    case Why::Interrupted:
        return QStringLiteral("interrupted");
    case Why::Older:
        return QStringLiteral("older");
    case Why::Newer:
        return QStringLiteral("newer");
    case Why::CannotRead:
    case Why::NotWaymark:
    case Why::Damaged:
        break;
    }
    return QStringLiteral("unreadable");
}

QJsonObject groupJson(const InstitutionGroup &group)
{
    QJsonArray members;
    for (const GroupMember &member : group.members) {
        members.append(QJsonObject{{QStringLiteral("file"), textOrNull(member.source)},
                                   {QStringLiteral("name"), textOrNull(member.name)},
                                   {QStringLiteral("kind"), keyOf(member.kind)},
                                   {QStringLiteral("reviews"), member.reviews},
                                   {QStringLiteral("review"), reviewValue(member.review)}});
    }
    QJsonArray unread;
    for (const UnreadFile &file : group.unread) {
        unread.append(QJsonObject{{QStringLiteral("file"), textOrNull(file.source)},
                                  {QStringLiteral("state"), keyOf(file.unread.why)},
                                  {QStringLiteral("reason"), unreadReason(file.unread.why)}});
    }
    QJsonArray copies;
    for (const GroupCopy &copy : group.copies) {
        copies.append(QJsonObject{{QStringLiteral("file"), textOrNull(copy.member.source)},
                                  {QStringLiteral("counted"), textOrNull(copy.counted)}});
    }
    return {{QStringLiteral("format"), QStringLiteral("waymark-group/1")},
            {QStringLiteral("institutions"), members},
            {QStringLiteral("copies"), copies},
            {QStringLiteral("notRead"), unread}};
}

} // namespace waymark
