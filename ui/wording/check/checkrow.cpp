// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/checklist.h"

#include "ui/wording/check/checkwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

bool wasDoubted(const FoundModel::Text &text) { return !text.doubts.empty() && !text.isOpen(); }

CheckRow rowOf(const WordingCheck &check, const FoundModel::FoundStatement &statement)
{
    CheckRow row{CheckRow::Kind::Statement, statement.number.theme(), statement.number, statement.title.text};
    if (const Structure *structure = check.structure())
        row.shortTitle = structure->statement(statement.number)->shortTitle;
    row.open = statement.title.isOpen();
    row.looked = wasDoubted(statement.title) && (check.isModel() || !statement.title.doubts.empty());
    for (const FoundModel::Text &text : statement.levels) {
        row.open += text.isOpen();
        row.looked = row.looked || wasDoubted(text);
    }
    row.looked = row.looked && row.open == 0;
    return row;
}

} // namespace

std::vector<CheckRow> checkRows(const WordingCheck &check, bool onlyDoubtful, const std::optional<CheckRow> &kept)
{
    const FoundModel &found = check.found();
    std::vector<CheckRow> rows{{CheckRow::Kind::Document, 0, {}, found.file()}};
    const auto isWanted = [&](const CheckRow &row) {
        return !onlyDoubtful || row.open > 0 || (kept && kept->isSame(row));
    };
    for (const FoundModel::FoundTheme &theme : found.themes()) {
        CheckRow heading{CheckRow::Kind::Theme, theme.number, {}, theme.title.text};
        if (const Structure *structure = check.structure())
            heading.shortTitle = structure->theme(theme.number)->shortTitle;
        heading.heading = !check.isModel();
        heading.open = theme.title.isOpen();
        heading.looked = wasDoubted(theme.title);
        const std::size_t at = rows.size();
        for (const FoundModel::FoundStatement &statement : found.statements()) {
            if (statement.number.theme() != theme.number)
                continue;
            const CheckRow row = rowOf(check, statement);
            if (isWanted(row))
                rows.push_back(row);
        }
        if (rows.size() > at || isWanted(heading))
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), heading);
    }
    if (!found.leftOut().isEmpty())
        rows.push_back({CheckRow::Kind::LeftOut, 0, {}, {}});
    return rows;
}

QString spokenRow(const CheckRow &row)
{
    QString name;
    switch (row.kind) {
    case CheckRow::Kind::Document:
        name = QCoreApplication::translate("ui/wordingcheck", "The document");
        break;
    case CheckRow::Kind::LeftOut:
        name = QCoreApplication::translate("ui/wordingcheck", "What was left out");
        break;
    case CheckRow::Kind::Theme:
        name = QCoreApplication::translate("ui/wordingcheck", "Theme %1, %2", "number, title")
                   .arg(QString::number(row.theme), row.title);
        break;
    case CheckRow::Kind::Statement:
        name = row.statement->toString() + u' ' + row.title;
        break;
    }
    if (row.open > 0)
        return QCoreApplication::translate("ui/wordingcheck", "%1, %2", "a line of the list, what is to be done")
            .arg(name, QCoreApplication::translate("ui/wordingcheck", "%n doubtful text(s)", "", row.open));
    if (row.looked)
        return QCoreApplication::translate("ui/wordingcheck", "%1, %2", "a line of the list, what is to be done")
            .arg(name, QCoreApplication::translate("ui/wordingcheck", "looked at"));
    return name;
}

} // namespace waymark
