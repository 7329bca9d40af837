// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewjson.h"

#include <QJsonArray>
#include <numeric>

namespace waymark {
namespace {

QString rangeText(const CategoryRange &range, int first)
{
    const QString low = QString::number(first + range.low);
    return range.low == range.high ? low : QStringLiteral("%1-%2").arg(low).arg(first + range.high);
}

QJsonObject statementJson(const Statement &statement, const StatementSpread &spread)
{
    QJsonObject made{{QStringLiteral("counts"), QJsonValue()},
                     {QStringLiteral("leik_d"), QJsonValue()},
                     {QStringLiteral("consensus"), QJsonValue()},
                     {QStringLiteral("median"), QJsonValue()},
                     {QStringLiteral("quartiles"), QJsonValue()}};
    if (spread.spread)
        made = figuresJson(spread.spread->counts(), 0);
    made.insert(QStringLiteral("statement"), statement.number.toString());
    made.insert(QStringLiteral("title"), statement.title);
    made.insert(QStringLiteral("answers"), spread.answers);
    made.insert(QStringLiteral("people"), spread.people);
    made.insert(QStringLiteral("withoutLevel"), spread.withoutLevel);
    made.insert(QStringLiteral("queries"), spread.queries);
    made.insert(QStringLiteral("doNotKnow"), spread.doNotKnow ? QJsonValue(*spread.doNotKnow) : QJsonValue());
    made.insert(QStringLiteral("stances"),
                spread.stances ? QJsonValue(QJsonObject{{QStringLiteral("agree"), spread.stances->agree},
                                                        {QStringLiteral("higher"), spread.stances->higher},
                                                        {QStringLiteral("lower"), spread.stances->lower}})
                               : QJsonValue());
    return made;
}

} // namespace

QJsonObject figuresJson(const Counts &counts, int first)
{
    QJsonArray each;
    for (const int count : counts)
        each.append(count);
    return {{QStringLiteral("counts"), each},
            {QStringLiteral("answers"), std::accumulate(counts.begin(), counts.end(), 0)},
            {QStringLiteral("leik_d"), *leikD(counts)},
            {QStringLiteral("consensus"), *consensus(counts)},
            {QStringLiteral("median"), rangeText(*medianCategories(counts), first)},
            {QStringLiteral("quartiles"), rangeText(*quartileCategories(counts), first)}};
}

QJsonObject spreadJson(const Workspace &workspace, const Review &review)
{
    QJsonArray statements;
    for (const Statement &statement : workspace.structureOf(review).statements())
        statements.append(statementJson(statement, spreadOf(workspace, review, statement.number)));
    return {{QStringLiteral("format"), QStringLiteral("waymark-spread/1")},
            {QStringLiteral("review"), review.number},
            {QStringLiteral("levels"), workspace.structureOf(review).levels()},
            {QStringLiteral("fewestAnswers"), minAnonymous},
            {QStringLiteral("statements"), statements}};
}

} // namespace waymark
