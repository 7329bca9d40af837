// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/groupexport.h"

#include "core/export/csvwriter.h"
#include "core/export/groupjson.h"
#include "core/export/workbook.h"
#include "core/text/editions.h"
#include "core/text/group.h"
#include "core/text/levels.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace waymark {
namespace {

using Cells = std::vector<ExportCell>;

int mostLevels(const InstitutionGroup &group)
{
    int most = 0;
    for (const GroupMember &member : group.members)
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
                                      {QCoreApplication::translate("core/group", "Year")},
                                      {QCoreApplication::translate("core/group", "Date")},
                                      {QCoreApplication::translate("core/group", "State")},
                                      {QCoreApplication::translate("core/group", "Edition"), middle},
                                      {QCoreApplication::translate("core/group", "Theme")},
                                      {QCoreApplication::translate("core/group", "Title of the theme"), wide},
                                      {QCoreApplication::translate("core/group", "Statements")},
                                      {QCoreApplication::translate("core/group", "Not answered")},
                                      {QCoreApplication::translate("core/group", "Carried forward")},
                                      {QCoreApplication::translate("core/group", "Median")}};
    for (int level = 0; level <= levels; ++level)
        columns.push_back({levelName(*Level::from(level))});
    columns.push_back({QCoreApplication::translate("core/group", "Remark"), wide});
    return columns;
}

Cells rowOf(const GroupMember &member, std::size_t theme, int levels)
{
    const GroupReview &review = *member.review;
    const ProfilePart &part = review.profile.themes[theme];
    Cells cells{memberName(member),
                institutionKindName(member.kind),
                member.source,
                review.year,
                review.date.toString(Qt::ISODate),
                reviewState(review),
                review.edition.title,
                part.theme,
                review.edition.themes[theme].title,
                part.total,
                part.unanswered,
                part.carriedCount(),
                part.median ? medianNumerals(part.median) : QString()};
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

ExportTable groupTable(const InstitutionGroup &group)
{
    const int levels = mostLevels(group);
    ExportTable table{QCoreApplication::translate("core/group", "Group"), columnsOf(levels), {}};
    for (const GroupMember &member : group.members) {
        if (!member.review) {
            table.rows.push_back(remark(memberName(member), institutionKindName(member.kind), member.source,
                                        QCoreApplication::translate("core/group", "no review yet"),
                                        table.columns.size()));
            continue;
        }
        for (std::size_t theme = 0; theme < member.review->profile.themes.size(); ++theme)
            table.rows.push_back(rowOf(member, theme, levels));
    }
    for (const GroupCopy &copy : group.copies)
        table.rows.push_back(remark({}, {}, copy.member.source, copyReason(copy), table.columns.size()));
    for (const UnreadFile &file : group.unread)
        table.rows.push_back(
            remark({}, {}, file.source,
                   QCoreApplication::translate("core/group", "not read: %1").arg(unreadReason(file.unread.why)),
                   table.columns.size()));
    return table;
}

Result<QByteArray> groupBytes(const InstitutionGroup &group, GroupExport format)
{
    switch (format) {
    case GroupExport::Csv:
        return csvOf(groupTable(group));
    case GroupExport::Xlsx:
        return workbookOf(groupTable(group));
    case GroupExport::Json:
        break;
    }
    return QJsonDocument(groupJson(group)).toJson();
}

} // namespace waymark
