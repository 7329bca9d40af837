// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/table.h"

#include "reader/layout/celltext.h"
#include "reader/layout/furniture.h"
#include "reader/layout/lines.h"
#include "reader/layout/rows.h"
#include "reader/layout/rulings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <map>

namespace waymark::reader {
namespace {

/// How far the lines of each column reach in each table.
using Reach = std::map<std::pair<std::size_t, std::size_t>, qreal>;

void learn(const std::vector<TableRow> &rows, Reach &reach, Vocabulary &words)
{
    for (const TableRow &row : rows) {
        for (const Block &block : row.blocks) {
            for (std::size_t column = 0; column < block.cells.size(); ++column) {
                for (const Line &line : block.cells[column]) {
                    qreal &right = reach[{block.table, column}];
                    right = std::max(right, line.rect.right());
                    words.add(line);
                }
            }
            for (const MergedCell &cell : block.merged) {
                for (const Line &line : cell.lines)
                    words.add(line);
            }
        }
    }
}

std::vector<Line> linesIn(const TableRow &row, std::size_t column)
{
    std::vector<Line> lines;
    for (const Block &block : row.blocks) {
        if (column < block.cells.size())
            lines.insert(lines.end(), block.cells[column].begin(), block.cells[column].end());
    }
    return lines;
}

/// The hyphens at line ends, once every word is known.
void learnBreaks(const std::vector<TableRow> &rows, Vocabulary &words)
{
    for (const TableRow &row : rows) {
        for (std::size_t column = 0; column < row.blocks.front().cells.size(); ++column) {
            const std::vector<Line> lines = linesIn(row, column);
            for (std::size_t i = 1; i < lines.size(); ++i) {
                const QString last = lines[i - 1].words.back().text;
                const QString first = lines[i].words.front().text;
                if ((last.endsWith(u'-') || last.endsWith(u'\u2010')) && last.size() > 1 && first[0].isLower())
                    words.addBreak(last, first);
            }
        }
    }
}

Cell cellFrom(const std::vector<Line> &lines, int row, int column, int columns, qreal right, const Vocabulary &words)
{
    Cell cell{row, column, columns, {}, {}};
    const CellText text = cellText(lines, right, words);
    cell.text = text.text;
    cell.unsureHyphen = text.unsureHyphen;
    for (const Line &line : lines) {
        if (cell.areas.empty() || cell.areas.back().first != line.page)
            cell.areas.emplace_back(line.page, line.rect);
        else
            cell.areas.back().second = cell.areas.back().second.united(line.rect);
    }
    cell.joinedOverPage = cell.areas.size() > 1;
    return cell;
}

void addHeading(const TableRow &row, int number, const Vocabulary &words, std::vector<Cell> &cells)
{
    std::map<int, MergedCell> merged;
    for (const Block &block : row.blocks) {
        for (const MergedCell &cell : block.merged) {
            MergedCell &whole =
                merged.try_emplace(cell.column, MergedCell{cell.column, cell.columns, {}}).first->second;
            whole.lines.insert(whole.lines.end(), cell.lines.begin(), cell.lines.end());
        }
    }
    for (const auto &[column, cell] : merged)
        cells.push_back(cellFrom(cell.lines, number, column, cell.columns, 0, words));
}

void addBody(const TableRow &row, int number, const Reach &reach, const Vocabulary &words, std::vector<Cell> &cells)
{
    for (std::size_t column = 0; column < row.blocks.front().cells.size(); ++column) {
        const std::vector<Line> lines = linesIn(row, column);
        if (lines.empty())
            continue;
        const auto right = reach.find({row.blocks.front().table, column});
        cells.push_back(
            cellFrom(lines, number, static_cast<int>(column), 1, right == reach.end() ? 0 : right->second, words));
        cells.back().unsurePlace = row.unsure;
    }
}

int tenths(qreal points) { return static_cast<int>(std::lround(points * 10)); }

} // namespace

Table tableOf(std::vector<Page> pages)
{
    Table table;
    for (const Page &page : pages)
        table.pages.push_back(page.size);
    for (Page &page : pages)
        dropStems(page);
    dropFurniture(pages);
    dropLinesDrawnAgain(pages);
    Blocks blocks = blocksOf(pages);
    table.columns = blocks.columns;
    if (table.columns == 0)
        return table;
    const std::vector<TableRow> rows = rowsOf(std::move(blocks));
    Reach reach;
    Vocabulary words;
    learn(rows, reach, words);
    learnBreaks(rows, words);
    int number = 0;
    for (const TableRow &row : rows) {
        if (row.isHeading)
            addHeading(row, number, words, table.cells);
        else
            addBody(row, number, reach, words, table.cells);
        ++number;
    }
    return table;
}

QByteArray cellsJson(const Table &table)
{
    QJsonArray pages;
    for (const QSizeF &size : table.pages)
        pages.append(QJsonArray{tenths(size.width()), tenths(size.height())});
    QJsonArray cells;
    for (const Cell &cell : table.cells) {
        QJsonArray areas;
        for (const auto &[page, rect] : cell.areas)
            areas.append(
                QJsonArray{page, tenths(rect.x()), tenths(rect.y()), tenths(rect.width()), tenths(rect.height())});
        QJsonArray flags;
        if (cell.joinedOverPage)
            flags.append(QStringLiteral("joined-over-page"));
        if (cell.unsureHyphen)
            flags.append(QStringLiteral("unsure-hyphen"));
        if (cell.unsurePlace)
            flags.append(QStringLiteral("unsure-place"));
        cells.append(QJsonObject{{QStringLiteral("row"), cell.row},
                                 {QStringLiteral("column"), cell.column},
                                 {QStringLiteral("columns"), cell.columns},
                                 {QStringLiteral("text"), cell.text},
                                 {QStringLiteral("areas"), areas},
                                 {QStringLiteral("flags"), flags}});
    }
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("waymark-cells/1")},
                             {QStringLiteral("pages"), pages},
                             {QStringLiteral("columns"), table.columns},
                             {QStringLiteral("cells"), cells}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace waymark::reader
