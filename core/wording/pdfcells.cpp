// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/pdfcells.h"

#include "core/base/strictjson.h"

#include <QJsonArray>
#include <map>
#include <optional>
#include <utility>

namespace waymark {
namespace {

constexpr qsizetype maxCellsBytes = 8 << 20;
constexpr int maxPages = 500;
constexpr int maxCells = 20'000;
constexpr int maxCellTextLength = 20'000;
constexpr int maxTenths = 2'000'000; // 200,000 points: PDF itself allows no larger page

qreal points(const QJsonValue &tenths) { return tenths.toInt() / 10.0; }

/// Whole numbers only, none beyond what a page can be.
bool areTenths(const QJsonArray &array, qsizetype size)
{
    if (array.size() != size)
        return false;
    for (const QJsonValue &each : array) {
        const double value = each.toDouble(maxTenths + 1.0);
        if (!each.isDouble() || value != each.toInt(maxTenths + 1) || value > maxTenths || value < -maxTenths)
            return false;
    }
    return true;
}

std::optional<PdfCell> cellFrom(const QJsonValue &value, const QString &file, int pages, int columns)
{
    StrictObject object(value.toObject(), file, QStringLiteral("cells"));
    object.only({QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("columns"), QStringLiteral("text"),
                 QStringLiteral("areas"), QStringLiteral("flags")});
    PdfCell cell;
    cell.row = object.integer(QStringLiteral("row"), 0, maxCells);
    cell.column = object.integer(QStringLiteral("column"), 0, columns - 1);
    cell.columns = object.integer(QStringLiteral("columns"), 1, columns);
    cell.text = object.string(QStringLiteral("text"), maxCellTextLength, false);
    for (const QJsonValue &each : object.array(QStringLiteral("areas"), 1, pages)) {
        const QJsonArray area = each.toArray();
        if (!areTenths(area, 5) || area[0].toInt() < 1 || area[0].toInt() > pages)
            return std::nullopt;
        cell.areas.push_back(
            {area[0].toInt(), QRectF(points(area[1]), points(area[2]), points(area[3]), points(area[4]))});
    }
    const std::map<QString, bool *> flags{{QStringLiteral("joined-over-page"), &cell.joinedOverPage},
                                          {QStringLiteral("unsure-hyphen"), &cell.unsureHyphen},
                                          {QStringLiteral("unsure-place"), &cell.unsurePlace}};
    for (const QJsonValue &each : object.array(QStringLiteral("flags"), 0, static_cast<int>(flags.size()))) {
        const auto flag = flags.find(each.toString());
        if (flag == flags.end())
            return std::nullopt;
        *flag->second = true;
    }
    if (object.error() || cell.column + cell.columns > columns)
        return std::nullopt;
    return cell;
}

std::optional<PdfError::Problem> refusalFrom(const QString &key)
{
    static const std::map<QString, PdfError::Problem> known{
        {QStringLiteral("not-pdf"), PdfError::Problem::NotPdf},
        {QStringLiteral("encrypted"), PdfError::Problem::Encrypted},
        {QStringLiteral("pictures-only"), PdfError::Problem::PicturesOnly},
        {QStringLiteral("no-table"), PdfError::Problem::NoTable},
        {QStringLiteral("too-many-pages"), PdfError::Problem::TooManyPages},
        {QStringLiteral("damaged"), PdfError::Problem::Damaged}};
    const auto found = known.find(key);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

Result<PdfCells> parsePdfCells(const QByteArray &json, const QString &file)
{
    const PdfError nonsense{PdfError::Problem::ReaderAnswer, file};
    if (json.size() > maxCellsBytes)
        return failed(nonsense);
    const auto parsed = parseStrictJson(json, file, 5);
    if (!parsed || parsed->value(QStringLiteral("format")).toString() != u"waymark-cells/1")
        return failed(nonsense);
    StrictObject object(*parsed, file, {});
    if (object.has(QStringLiteral("refused"))) {
        object.only({QStringLiteral("format"), QStringLiteral("refused")});
        const auto why = refusalFrom(object.string(QStringLiteral("refused"), 40));
        return failed(object.error() || !why ? nonsense : PdfError{*why, file});
    }
    object.only(
        {QStringLiteral("format"), QStringLiteral("pages"), QStringLiteral("columns"), QStringLiteral("cells")});
    PdfCells cells;
    for (const QJsonValue &each : object.array(QStringLiteral("pages"), 1, maxPages)) {
        const QJsonArray size = each.toArray();
        if (!areTenths(size, 2) || size[0].toInt() < 1 || size[1].toInt() < 1)
            return failed(nonsense);
        cells.pages.emplace_back(points(size[0]), points(size[1]));
    }
    cells.columns = object.integer(QStringLiteral("columns"), 1, 40);
    const QJsonArray given = object.array(QStringLiteral("cells"), 0, maxCells);
    if (object.error())
        return failed(nonsense);
    std::pair<int, int> last{-1, -1};
    for (const QJsonValue &each : given) {
        auto cell = cellFrom(each, file, static_cast<int>(cells.pages.size()), cells.columns);
        if (!cell || std::pair(cell->row, cell->column) <= last)
            return failed(nonsense);
        last = {cell->row, cell->column};
        cells.cells.emplace_back(std::move(*cell));
    }
    return cells;
}

} // namespace waymark
