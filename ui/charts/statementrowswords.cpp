// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/statementrowswords.h"

#include "ui/charts/chartwords.h"

#include <algorithm>

namespace waymark {

namespace {

QString wordsOf(const StatementRowsData &data, const StatementMark &mark)
{
    return mark.asked || data.notAsked.isEmpty() ? chartwords::mark(mark) : data.notAsked;
}

} // namespace

ChartTable statementRowsTable(const StatementRowsData &data)
{
    const auto any = [&data](auto &&has) { return std::any_of(data.rows.begin(), data.rows.end(), has); };
    const bool changes = any([](const StatementRow &row) { return !row.change.words.isEmpty(); });
    const bool hows = any([](const StatementRow &row) { return !row.how.isEmpty(); });
    ChartTable table;
    table.headers << ChartTexts::tr("Theme") << ChartTexts::tr("Statement") << data.reviews;
    if (changes)
        table.headers << ChartTexts::tr("change");
    if (hows)
        table.headers << ChartTexts::tr("how it came");
    for (const StatementRow &row : data.rows) {
        QStringList cells{chartwords::theme(themeOf(data, row.theme)), statementName(row)};
        for (qsizetype i = 0; i < data.reviews.size(); ++i)
            cells << wordsOf(data, row.marks.value(i));
        if (changes)
            cells << chartwords::change(row.change);
        if (hows)
            cells << row.how;
        table.rows << cells;
    }
    return table;
}

QString statementRowTip(const StatementRowsData &data, qsizetype row)
{
    if (row < 0 || row >= data.rows.size())
        return {};
    const StatementRow &statement = data.rows[row];
    QStringList lines{statementName(statement)};
    for (qsizetype i = 0; i < data.reviews.size(); ++i)
        lines << ChartTexts::tr("%1: %2").arg(data.reviews[i], wordsOf(data, statement.marks.value(i)));
    if (!statement.change.words.isEmpty())
        lines << chartwords::change(statement.change);
    return lines.join(QLatin1Char('\n'));
}

QString statementRowsDescription(const StatementRowsData &data, const QString &kind)
{
    return ChartTexts::tr("%1: statements shown %2, on a scale from 0 to %3, for %4.")
        .arg(kind, QString::number(data.rows.size()), QString::number(data.levels),
             data.reviews.join(ChartTexts::tr(", ")));
}

QString statementName(const StatementRow &row) { return ChartTexts::tr("%1 %2").arg(row.number, row.title); }

ChartTheme themeOf(const StatementRowsData &data, int number)
{
    const auto found = std::find_if(data.themes.begin(), data.themes.end(),
                                    [number](const ChartTheme &theme) { return theme.number == number; });
    return found == data.themes.end() ? ChartTheme{number, {}} : *found;
}

QString shortReview(const StatementRowsData &data, qsizetype review)
{
    return review < data.shortNames.size() ? data.shortNames[review] : data.reviews.value(review);
}

} // namespace waymark
