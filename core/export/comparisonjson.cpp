// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewjson.h"

#include "core/review/keys.h"

#include <QJsonArray>

namespace waymark {
namespace {

QJsonObject totalsJson(const ComparisonTotals &totals)
{
    return {{QStringLiteral("rose"), totals.rose},
            {QStringLiteral("fell"), totals.fell},
            {QStringLiteral("same"), totals.same},
            {QStringLiteral("carried"), totals.carried},
            {QStringLiteral("newlyAnswered"), totals.newlyAnswered},
            {QStringLiteral("noLongerAnswered"), totals.noLongerAnswered},
            {QStringLiteral("unanswered"), totals.unanswered},
            {QStringLiteral("notComparable"), totals.notComparable}};
}

QJsonValue valueJson(const ComparedValue &value)
{
    if (!value.comparable)
        return {};
    return QJsonObject{{QStringLiteral("level"), levelJson(value.level)},
                       {QStringLiteral("standing"), keyOf(value.standing)},
                       {QStringLiteral("query"), value.query}};
}

QJsonObject statementJson(const Structure &structure, const ComparedStatement &row)
{
    QJsonArray values;
    for (const ComparedValue &value : row.values)
        values.append(valueJson(value));
    return {{QStringLiteral("statement"), row.number.toString()},
            {QStringLiteral("title"), structure.statement(row.number)->title},
            {QStringLiteral("values"), values},
            {QStringLiteral("kind"), keyOf(row.kind)},
            {QStringLiteral("change"), row.change ? QJsonValue(*row.change) : QJsonValue()}};
}

QJsonObject earlierJson(const Workspace &workspace, const Comparison &comparison, const EarlierStatement &row)
{
    const Review &review = *workspace.review(comparison.reviews[row.review]);
    return {{QStringLiteral("review"), review.number},
            {QStringLiteral("statement"), row.number.toString()},
            {QStringLiteral("title"), workspace.structureOf(review).statement(row.number)->title},
            {QStringLiteral("value"), valueJson(row.value)},
            {QStringLiteral("why"), keyOf(row.why)}};
}

QJsonObject themeJson(const Structure &structure, const ComparedTheme &theme, int levels)
{
    QJsonArray counts;
    for (const auto &part : theme.parts)
        counts.append(part ? QJsonValue(countsJson(*part, levels)) : QJsonValue());
    return {{QStringLiteral("theme"), theme.theme},
            {QStringLiteral("title"), structure.theme(theme.theme)->title},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("totals"), totalsJson(theme.totals)},
            {QStringLiteral("medianBefore"), medianJson(theme.medianBefore)},
            {QStringLiteral("medianAfter"), medianJson(theme.medianAfter)}};
}

} // namespace

QString keyOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Changed:
        return QStringLiteral("changed");
    case ChangeKind::Confirmed:
        return QStringLiteral("confirmed");
    case ChangeKind::CarriedForward:
        return QStringLiteral("carried-forward");
    case ChangeKind::NewlyAnswered:
        return QStringLiteral("newly-answered");
    case ChangeKind::NoLongerAnswered:
        return QStringLiteral("no-longer-answered");
    case ChangeKind::Unanswered:
        return QStringLiteral("unanswered");
    case ChangeKind::NotComparable:
        return QStringLiteral("not-comparable");
    }
    return {};
}

QString keyOf(EarlierStatement::Why why)
{
    switch (why) {
    case EarlierStatement::Why::NotMatched:
        return QStringLiteral("not-matched");
    case EarlierStatement::Why::Gone:
        return QStringLiteral("gone");
    case EarlierStatement::Why::Merged:
        return QStringLiteral("merged");
    }
    return {};
}

QJsonObject comparisonJson(const Workspace &workspace, const Comparison &comparison)
{
    const Structure &structure = workspace.structureOf(*workspace.review(comparison.reviews.back()));
    QJsonArray reviews;
    for (std::size_t i = 0; i < comparison.reviews.size(); ++i) {
        const Review &review = *workspace.review(comparison.reviews[i]);
        reviews.append(QJsonObject{{QStringLiteral("number"), review.number},
                                   {QStringLiteral("year"), review.year},
                                   {QStringLiteral("title"), review.title},
                                   {QStringLiteral("date"), review.date.toString(Qt::ISODate)},
                                   {QStringLiteral("comparable"), static_cast<bool>(comparison.comparable[i])}});
    }
    QJsonArray statements;
    for (const ComparedStatement &row : comparison.statements)
        statements.append(statementJson(structure, row));
    QJsonArray themes;
    for (const ComparedTheme &theme : comparison.themes)
        themes.append(themeJson(structure, theme, comparison.levels));
    QJsonArray apart;
    for (const EarlierStatement &row : onlyEarlier(workspace, comparison))
        apart.append(earlierJson(workspace, comparison, row));
    return {{QStringLiteral("format"), QStringLiteral("waymark-compare/1")},
            {QStringLiteral("reviews"), reviews},
            {QStringLiteral("totals"), totalsJson(comparison.totals)},
            {QStringLiteral("themes"), themes},
            {QStringLiteral("statements"), statements},
            {QStringLiteral("onlyEarlier"), apart}};
}

} // namespace waymark
