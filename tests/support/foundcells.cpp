// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foundcells.h"

#include "core/model/model.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace waymark::testing {
namespace {

constexpr int rowsOnPage = 7;
constexpr qreal rowHeight = 75;
constexpr qreal columnWidth = 160;

PdfCell cell(int row, int column, const QString &text)
{
    PdfCell made;
    made.row = row;
    made.column = column;
    made.text = text;
    made.areas = {{row / rowsOnPage + 1,
                   QRectF(20 + column * columnWidth, 35 + (row % rowsOnPage) * rowHeight, columnWidth, rowHeight)}};
    return made;
}

QString wordsOf(const Descriptor &descriptor)
{
    QStringList sentences;
    for (const Point &point : descriptor.points) {
        const QString text = worded(point.text, InstitutionKind::School);
        sentences << (text.endsWith(u'.') ? text : text + u'.');
    }
    return sentences.join(u' ');
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file of the test could not be written");
}

int tenths(qreal points) { return static_cast<int>(std::lround(points * 10)); }

QByteArray jsonOf(const PdfCells &cells)
{
    QJsonArray pages;
    for (const QSizeF &page : cells.pages)
        pages << QJsonArray{tenths(page.width()), tenths(page.height())};
    QJsonArray list;
    for (const PdfCell &each : cells.cells) {
        QJsonArray areas;
        for (const PageArea &area : each.areas)
            areas << QJsonArray{area.page, tenths(area.rect.x()), tenths(area.rect.y()), tenths(area.rect.width()),
                                tenths(area.rect.height())};
        QJsonArray flags;
        if (each.joinedOverPage)
            flags << QStringLiteral("joined-over-page");
        if (each.unsurePlace)
            flags << QStringLiteral("unsure-place");
        list << QJsonObject{{QStringLiteral("row"), each.row},         {QStringLiteral("column"), each.column},
                            {QStringLiteral("columns"), each.columns}, {QStringLiteral("text"), each.text},
                            {QStringLiteral("areas"), areas},          {QStringLiteral("flags"), flags}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("waymark-cells/1")},
                                     {QStringLiteral("pages"), pages},
                                     {QStringLiteral("columns"), cells.columns},
                                     {QStringLiteral("cells"), list}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

PdfCells cellsOf(const Model &model)
{
    PdfCells cells;
    cells.columns = model.structure.levels() + 1;
    int row = 0;
    for (const Theme &theme : model.structure.themes()) {
        PdfCell heading = cell(row++, 0, QStringLiteral("Theme %1: %2").arg(theme.number).arg(theme.title));
        heading.columns = cells.columns;
        cells.cells.push_back(heading);
        for (const Statement &statement : theme.statements) {
            cells.cells.push_back(cell(row, 0, statement.number.toString() + u' ' + statement.title));
            for (int level = 1; level <= model.structure.levels(); ++level)
                cells.cells.push_back(
                    cell(row, level, wordsOf(model.wording.descriptor(statement.number, *Level::from(level)))));
            ++row;
        }
    }
    cells.pages.assign(static_cast<std::size_t>((row - 1) / rowsOnPage + 1), QSizeF(842, 595));
    return cells;
}

PdfCell &cellAt(PdfCells &cells, const char *statement, int level)
{
    const QString begin = QString::fromLatin1(statement) + u' ';
    const auto first = std::ranges::find_if(
        cells.cells, [&](const PdfCell &each) { return each.column == 0 && each.text.startsWith(begin); });
    for (auto at = first; at != cells.cells.end(); ++at) {
        if (at->row == first->row && at->column == level)
            return *at;
    }
    throw std::runtime_error("the table has no such cell");
}

void fillEmpty(PdfCells &cells)
{
    for (PdfCell &each : cells.cells) {
        if (each.text.isEmpty())
            each.text = QStringLiteral("Nothing is done about it here so far.");
    }
}

void removeStatement(PdfCells &cells, const char *statement)
{
    const int row = cellAt(cells, statement, 0).row;
    std::erase_if(cells.cells, [row](const PdfCell &each) { return each.row == row; });
}

Model otherModel()
{
    std::vector<Theme> themes;
    Wording::Descriptors descriptors;
    for (int theme = 1; theme <= 2; ++theme) {
        const QString themeTitle = QStringLiteral("Made up theme %1").arg(theme);
        Theme made{theme, themeTitle, themeTitle, {}, {}};
        for (int ordinal = 1; ordinal <= 1 + theme; ++ordinal) {
            const StatementNumber number = *StatementNumber::from(theme, ordinal);
            const QString title = QStringLiteral("Made up statement ") + number.toString();
            made.statements.push_back({number, title, title});
            for (int level = 1; level <= 3; ++level)
                descriptors[number].push_back(
                    {{{QStringLiteral("Something at level %1 of %2 is done by many.").arg(level).arg(number.toString()),
                       true}}});
        }
        themes.push_back(made);
    }
    const Structure structure(QStringLiteral("Other edition"), 3, {}, themes);
    return {structure,
            Wording(QStringLiteral("Other wording"), QStringLiteral("en"), {}, true, structure.digest(), descriptors)};
}

FoundModel foundIn(const PdfCells &cells)
{
    auto found = FoundModel::fromCells(cells, QStringLiteral("publisher.pdf"));
    if (!found)
        throw std::runtime_error("there is no model in these cells");
    return *found;
}

PretendedReader::PretendedReader(const PdfCells &cells)
    : PretendedReader(QByteArray("here=$(dirname \"$0\")\n"
                                 "if [ \"$1\" = --cells ]; then echo 'page 1 2' >&2; cat \"$here/cells.json\"\n"
                                 "else cat \"$here/page.png\"; fi\n"))
{
    write(folder.filePath(QStringLiteral("cells.json")), jsonOf(cells));
    QImage page(842, 595, QImage::Format_RGB32);
    page.fill(Qt::white);
    page.save(folder.filePath(QStringLiteral("page.png")));
}

PretendedReader::PretendedReader(const QByteArray &script)
    : pdf(folder.filePath(QStringLiteral("publisher.pdf")))
    , program(folder.filePath(QStringLiteral("reader")))
{
    write(pdf, "%PDF-1.7\n");
    write(program, "#!/bin/sh\n" + script);
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace waymark::testing
