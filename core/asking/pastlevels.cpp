// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/pastlevels.h"

#include "core/asking/offered.h"
#include "core/asking/tablewords.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace waymark {
namespace {

constexpr qsizetype maxShown = 60; ///< characters of a cell that is no level

QString headingAbove(const SheetRow &column, qsizetype firstStatement)
{
    for (qsizetype above = std::min(firstStatement, column.cells.size()) - 1; above >= 0; --above) {
        if (const QString heading = plainLine(column.cells[above]); !heading.isEmpty())
            return heading.left(maxShown);
    }
    return QCoreApplication::translate("core/asking", "Column %1").arg(columnLetters(column.number - 1));
}

} // namespace

Result<std::vector<LevelColumn>> findLevelColumns(const std::vector<Sheet> &sheets, const QString &file,
                                                  const Workspace &workspace, const Review &review)
{
    LevelWords words(workspace, review);
    // Turned, it is a table of answers: its headings are the statements, and each row was a column.
    std::vector<Sheet> turned;
    turned.reserve(sheets.size());
    for (const Sheet &sheet : sheets)
        turned.push_back(turnedOver(sheet));
    const auto table = findAnswerTable(turned, file, workspace.structureOf(review));
    std::vector<LevelColumn> found;
    if (table) {
        const auto sheet = std::ranges::find(turned, table->name, &Sheet::name) - turned.begin();
        const auto &rows = sheets[static_cast<std::size_t>(sheet)].rows;
        const auto first = std::ranges::find(table->columns, AnswerColumn::Use::Level, &AnswerColumn::use);
        for (const SheetRow &column : table->rows) {
            for (std::size_t at = 0; at < table->columns.size(); ++at) {
                if (table->columns[at].use == AnswerColumn::Use::Level)
                    words.see(*table->columns[at].statement, column.number,
                              column.cells.value(static_cast<qsizetype>(at)));
            }
        }
        for (const SheetRow &column : table->rows) {
            LevelColumn levels{headingAbove(column, first - table->columns.begin()), {}, {}};
            for (std::size_t at = 0; at < table->columns.size(); ++at) {
                const AnswerColumn &statement = table->columns[at];
                const QString cell = column.cells.value(static_cast<qsizetype>(at));
                if (statement.use != AnswerColumn::Use::Level)
                    continue;
                const SaidInCell said = words.read(*statement.statement, cell);
                using Kind = SaidInCell::Kind;
                using Why = CellProblem::Why;
                if (said.level)
                    levels.levels.emplace(*statement.statement, *said.level);
                else if (said.kind != Kind::Nothing && said.kind != Kind::DoNotKnow)
                    levels.problems.push_back({columnLetters(column.number - 1) + QString::number(rows[at].number),
                                               said.kind == Kind::NotOnScale     ? Why::NotOnScale
                                               : said.kind == Kind::NoDescriptor ? Why::NoDescriptor
                                                                                 : Why::NoLevel,
                                               plainLine(cell).left(maxShown), statement.statement});
            }
            if (!levels.levels.empty() && levels.levels.size() >= levels.problems.size())
                found.push_back(std::move(levels));
        }
    }
    if (found.empty())
        return failed(ContentError{ContentError::Problem::NoStatementRows, file, {}});
    return found;
}

Result<std::vector<LevelColumn>> readLevelColumns(const QString &path, const Workspace &workspace, const Review &review)
{
    const QString name = QFileInfo(path).fileName();
    Result<std::vector<LevelColumn>> read = failed(Error(ContentError{ContentError::Problem::NotATable, name, {}}));
    eachOfferedFile({path}, {}, [&](const OfferedFile &file) {
        if (const auto *sheets = std::get_if<std::vector<Sheet>>(&file.content))
            read = findLevelColumns(*sheets, name, workspace, review);
        else if (const auto *error = std::get_if<Error>(&file.content))
            read = failed(*error);
        return false;
    });
    return read;
}

} // namespace waymark
