// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/groupexport.h"

#include "core/export/exporttable.h"
#include "core/export/reviewjson.h"
#include "core/export/workbook.h"
#include "core/review/academicyear.h"
#include "core/review/keys.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace waymark {
namespace {

using Cells = std::vector<ExportCell>;

int mostLevels(const InstitutionGroup &group)
{
    int most = 0;
    for (const InstitutionGroupMember &member : group.members)
        most = std::max(most, member.review ? member.review->profile.levels : 0);
    return most;
}

std::vector<ExportColumn> columnsOf(int levels)
{
    constexpr int wide = 34;
    constexpr int middle = 20;
    std::vector<ExportColumn> columns{{QCoreApplication::translate("core/group", "School or college"), wide},
                                      {QCoreApplication::translate("core/group", "Kind"), middle},
                                      {QCoreApplication::translate("core/group", "File"), middle},
                                      {QCoreApplication::translate("core/group", "Key"), middle},
                                      {QCoreApplication::translate("core/group", "Year")},
                                      {QCoreApplication::translate("core/group", "Date")},
                                      {QCoreApplication::translate("core/group", "Status")},
                                      {QCoreApplication::translate("core/group", "Edition"), middle},
                                      {QCoreApplication::translate("core/group", "Theme")},
                                      {QCoreApplication::translate("core/group", "Theme title"), wide},
                                      {QCoreApplication::translate("core/group", "Statements")},
                                      {QCoreApplication::translate("core/group", "Not answered")},
                                      {QCoreApplication::translate("core/group", "Carried forward")},
                                      {QCoreApplication::translate("core/group", "Median")}};
    for (int level = 0; level <= levels; ++level)
        columns.push_back({levelName(*Level::from(level))});
    columns.push_back({QCoreApplication::translate("core/group", "Note"), wide});
    return columns;
}

Cells rowOf(const InstitutionGroupMember &member, std::size_t theme, int levels)
{
    const InstitutionGroupReview &review = *member.review;
    const ProfilePart &part = review.profile.themes[theme];
    Cells cells{memberName(member),  institutionKindName(member.kind),
                member.source,       member.key,
                review.year,         review.date.toString(Qt::ISODate),
                reviewState(review), review.edition.title,
                part.theme,          review.edition.themes[theme].title,
                part.total,          part.unanswered,
                part.carriedCount(), part.median ? medianNumerals(part.median) : QString()};
    for (int level = 0; level <= levels; ++level)
        cells.push_back(level <= review.profile.levels ? ExportCell(part.answered(level)) : ExportCell());
    cells.push_back({});
    return cells;
}

/// Nothing but what it is and why nothing is said of it.
Cells remark(const QString &name, const QString &kind, const QString &file, const QString &why, std::size_t columns)
{
    Cells cells(columns);
    cells[0] = name;
    cells[1] = kind;
    cells[2] = file;
    cells.back() = why;
    return cells;
}

} // namespace

ExportTable institutionGroupTable(const InstitutionGroup &group)
{
    const int levels = mostLevels(group);
    ExportTable table{QCoreApplication::translate("core/group", "Group"), columnsOf(levels), {}};
    for (const InstitutionGroupMember &member : group.members) {
        if (!member.review) {
            table.rows.push_back(remark(memberName(member), institutionKindName(member.kind), member.source,
                                        QCoreApplication::translate("core/group", "no review yet"),
                                        table.columns.size()));
            continue;
        }
        for (std::size_t theme = 0; theme < member.review->profile.themes.size(); ++theme)
            table.rows.push_back(rowOf(member, theme, levels));
    }
    for (const InstitutionGroupCopy &copy : group.copies)
        table.rows.push_back(remark({}, {}, copy.member.source, copyReason(copy), table.columns.size()));
    for (const UnreadFile &file : group.unread)
        table.rows.push_back(
            remark({}, {}, file.source,
                   QCoreApplication::translate("core/group", "not read: %1").arg(unreadReason(file.unread.why)),
                   table.columns.size()));
    return table;
}

namespace {

/// In which the review's school year begins. It is typed by hand: what does not begin with a year is told by the date.
QByteArray schoolYearIn(const InstitutionGroupAnswers &review)
{
    constexpr int digits = 4;
    const QString typed = review.year.trimmed().left(digits);
    const bool isYear =
        typed.size() == digits && std::ranges::all_of(typed, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return (isYear ? typed : academicYearOf(review.date).left(digits)).toLatin1();
}

} // namespace

QByteArray institutionGroupTidy(const InstitutionGroup &group)
{
    QByteArray bytes("institution,kind,year,date,finished,structure,theme,statement,level,standing\r\n");
    constexpr int digits = 12; // of a digest: as many as an institution's key has
    for (const InstitutionGroupMember &member : group.members) {
        const QByteArray who = member.key.toLatin1() + ',' + keyOf(member.kind).toLatin1() + ',';
        for (const InstitutionGroupAnswers &review : member.answers) {
            const QByteArray before = who + schoolYearIn(review) + ',' + review.date.toString(Qt::ISODate).toLatin1() +
                                      ',' + (review.finished ? "true," : "false,") +
                                      review.structure.hex.left(digits).toLatin1() + ',';
            for (const InstitutionGroupAnswers::Answer &answer : review.answers) {
                bytes += before + QByteArray::number(answer.statement.theme()) + ',' +
                         answer.statement.toString().toLatin1() + ',' +
                         (answer.level ? QByteArray::number(answer.level->value()) : QByteArray()) + ',' +
                         keyOf(answer.standing).toLatin1() + "\r\n";
            }
        }
    }
    return bytes;
}

Result<QByteArray> institutionGroupBytes(const InstitutionGroup &group, InstitutionGroupExport format)
{
    switch (format) {
    case InstitutionGroupExport::Csv:
        return csvOf(institutionGroupTable(group));
    case InstitutionGroupExport::Xlsx:
        return workbookOf(institutionGroupTable(group));
    case InstitutionGroupExport::Tidy:
        return institutionGroupTidy(group);
    case InstitutionGroupExport::Json:
        break;
    }
    return QJsonDocument(institutionGroupJson(group)).toJson();
}

namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue reviewValue(const std::optional<InstitutionGroupReview> &review)
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
    case Why::Sealed:
        return QStringLiteral("sealed");
    case Why::CannotRead:
    case Why::NotWaymark:
    case Why::Damaged:
        break;
    }
    return QStringLiteral("unreadable");
}

QJsonObject institutionGroupJson(const InstitutionGroup &group)
{
    QJsonArray members;
    for (const InstitutionGroupMember &member : group.members) {
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
    for (const InstitutionGroupCopy &copy : group.copies) {
        copies.append(QJsonObject{{QStringLiteral("file"), textOrNull(copy.member.source)},
                                  {QStringLiteral("counted"), textOrNull(copy.counted)}});
    }
    return {{QStringLiteral("format"), QStringLiteral("waymark-group/1")},
            {QStringLiteral("institutions"), members},
            {QStringLiteral("copies"), copies},
            {QStringLiteral("notRead"), unread}};
}

} // namespace waymark
