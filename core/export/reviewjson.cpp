// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewjson.h"

#include "core/review/keys.h"
#include "core/review/reviewdigest.h"
#include "core/text/institution.h"

#include <QJsonArray>
#include <numeric>

namespace waymark {
namespace {

QJsonValue timeJson(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray numbersJson(const std::vector<StatementNumber> &statements)
{
    QJsonArray numbers;
    for (const StatementNumber statement : statements)
        numbers.append(statement.toString());
    return numbers;
}

QJsonObject answerJson(const Workspace &workspace, const Review &review, const Statement &statement)
{
    const Decision decision = workspace.decision(review.id, statement.number);
    QJsonArray marks;
    for (const PointMark *mark : workspace.marksOf(review.id, statement.number)) {
        marks.append(QJsonObject{{QStringLiteral("level"), mark->level.value()},
                                 {QStringLiteral("point"), mark->point + 1},
                                 {QStringLiteral("mark"), keyOf(mark->mark)}});
    }
    return {{QStringLiteral("statement"), statement.number.toString()},
            {QStringLiteral("title"), statement.title},
            {QStringLiteral("level"), levelJson(decision.level)},
            {QStringLiteral("standing"), keyOf(decision.standing)},
            {QStringLiteral("query"), decision.query},
            {QStringLiteral("rationale"), decision.rationale},
            {QStringLiteral("evidence"), decision.evidence},
            {QStringLiteral("comment"), decision.comment},
            {QStringLiteral("agreedAt"), timeJson(decision.agreedAt)},
            {QStringLiteral("round"), decision.round},
            {QStringLiteral("marks"), marks}};
}

QJsonObject actionJson(const Workspace &workspace, const Action &action)
{
    const bool isRetired = action.priority && workspace.retiredPriorities().find(*action.priority);
    const Priority *priority = action.priority && !isRetired ? workspace.priorities().find(*action.priority) : nullptr;
    return {{QStringLiteral("statements"), numbersJson(action.statements)},
            {QStringLiteral("what"), action.what},
            {QStringLiteral("owner"), action.owner},
            {QStringLiteral("due"), action.due ? QJsonValue(action.due->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("priority"), priority ? QJsonValue(priority->position) : QJsonValue()},
            {QStringLiteral("status"), keyOf(action.status)},
            {QStringLiteral("outcome"), action.outcome}};
}

QJsonValue meetingJson(const Arrangement &arrangement)
{
    if (arrangement.isEmpty())
        return {};
    const auto orNull = [](bool isThere, const QString &text) { return isThere ? QJsonValue(text) : QJsonValue(); };
    return QJsonObject{
        {QStringLiteral("day"),
         orNull(arrangement.day.has_value(), arrangement.day.value_or(QDate()).toString(Qt::ISODate))},
        {QStringLiteral("start"),
         orNull(arrangement.start.has_value(), arrangement.start.value_or(QTime()).toString(QStringLiteral("HH:mm")))},
        {QStringLiteral("place"), arrangement.place}};
}

QJsonObject institutionJson(const Workspace &workspace)
{
    QJsonArray priorities;
    for (const Priority *priority : workspace.prioritiesInOrder())
        priorities.append(priority->text);
    const Institution &institution = workspace.institution();
    return {{QStringLiteral("name"), institution.name},
            {QStringLiteral("kind"), keyOf(institution.kind)},
            {QStringLiteral("phase"), institution.phase},
            {QStringLiteral("reference"), institution.reference},
            {QStringLiteral("priorities"), priorities}};
}

} // namespace

QJsonValue levelJson(std::optional<Level> level) { return level ? QJsonValue(level->value()) : QJsonValue(); }

QJsonValue medianJson(const std::optional<LevelRange> &median)
{
    if (!median)
        return {};
    return QJsonObject{{QStringLiteral("low"), median->low.value()}, {QStringLiteral("high"), median->high.value()}};
}

QJsonObject countsJson(const ProfilePart &part, int levels)
{
    QJsonObject answered;
    for (int level = 0; level <= levels; ++level)
        answered.insert(QString::number(level), part.answered(level));
    return {{QStringLiteral("total"), part.total},
            {QStringLiteral("agreed"), part.agreedCount()},
            {QStringLiteral("draft"), part.draftCount()},
            {QStringLiteral("carried"), part.carriedCount()},
            {QStringLiteral("unanswered"), part.unanswered},
            {QStringLiteral("query"), part.queries},
            {QStringLiteral("levels"), answered},
            {QStringLiteral("median"), medianJson(part.median)}};
}

QJsonObject reviewJson(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    const Wording &wording = workspace.wordingOf(review);
    const Profile counted = profile(workspace, review);
    QJsonArray themes;
    for (const ProfilePart &part : counted.themes) {
        themes.append(QJsonObject{{QStringLiteral("theme"), part.theme},
                                  {QStringLiteral("title"), structure.theme(part.theme)->title},
                                  {QStringLiteral("counts"), countsJson(part, counted.levels)}});
    }
    QJsonArray roles;
    for (const Participant *participant : workspace.participantsOf(review.id)) {
        const Role &role = participant->role;
        roles.append(role.ownTitle.isEmpty() ? role.key : role.ownTitle);
    }
    QJsonArray answers;
    for (const Statement &statement : structure.statements())
        answers.append(answerJson(workspace, review, statement));
    QJsonArray actions;
    for (const Action *action : workspace.actionsOf(review.id))
        actions.append(actionJson(workspace, *action));
    const Review *previous = review.previous ? workspace.review(*review.previous) : nullptr;
    const bool unchanged = !review.isFinished() || reviewDigest(workspace, review) == review.finishDigest;
    return {{QStringLiteral("number"), review.number},
            {QStringLiteral("year"), review.year},
            {QStringLiteral("title"), review.title},
            {QStringLiteral("date"), review.date.toString(Qt::ISODate)},
            {QStringLiteral("meeting"), meetingJson(workspace.arrangement(review.id))},
            {QStringLiteral("state"), review.isFinished() ? QStringLiteral("finished") : QStringLiteral("open")},
            {QStringLiteral("finished"), timeJson(review.finished)},
            {QStringLiteral("digest"), review.isFinished() ? QJsonValue(review.finishDigest.hex) : QJsonValue()},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("previous"), previous ? QJsonValue(previous->number) : QJsonValue()},
            {QStringLiteral("edition"), editionName(structure, wording, workspace.institution().kind)},
            {QStringLiteral("structure"), review.structure.hex},
            {QStringLiteral("wording"), wording.name()},
            {QStringLiteral("wordingDigest"), review.wording.hex},
            {QStringLiteral("participants"), roles},
            {QStringLiteral("counts"), countsJson(counted.overall, counted.levels)},
            {QStringLiteral("themes"), themes},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("actions"), actions}};
}

QJsonObject workspaceJson(const Workspace &workspace, const std::vector<const Review *> &reviews)
{
    QJsonArray items;
    for (const Review *review : reviews)
        items.append(reviewJson(workspace, *review));
    return {{QStringLiteral("format"), QStringLiteral("waymark-show/1")},
            {QStringLiteral("institution"), institutionJson(workspace)},
            {QStringLiteral("reviews"), items}};
}

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
    case EarlierStatement::Why::OtherScale:
        return QStringLiteral("other-scale");
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
    made.insert(QStringLiteral("answers"), spread.answers - spread.withoutLevel.value_or(0));
    made.insert(QStringLiteral("people"), spread.people);
    made.insert(QStringLiteral("withoutLevel"), spread.withoutLevel ? QJsonValue(*spread.withoutLevel) : QJsonValue());
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

namespace {

QJsonArray levelsJson(const Model &model, StatementNumber statement, InstitutionKind kind)
{
    QJsonArray levels;
    for (int level = 1; level <= model.structure.levels(); ++level) {
        QJsonArray points;
        for (const Point &point : model.wording.descriptor(statement, *Level::from(level)).points) {
            points.append(
                QJsonObject{{QStringLiteral("text"), worded(point.text, kind)}, {QStringLiteral("new"), point.isNew}});
        }
        levels.append(QJsonObject{{QStringLiteral("level"), level}, {QStringLiteral("points"), points}});
    }
    return levels;
}

} // namespace

QJsonObject modelJson(const Model &model, InstitutionKind kind)
{
    QJsonArray themes;
    for (const Theme &theme : model.structure.themes()) {
        QJsonArray statements;
        for (const Statement &statement : theme.statements) {
            statements.append(QJsonObject{{QStringLiteral("statement"), statement.number.toString()},
                                          {QStringLiteral("title"), worded(statement.title, kind)},
                                          {QStringLiteral("levels"), levelsJson(model, statement.number, kind)}});
        }
        themes.append(QJsonObject{{QStringLiteral("theme"), theme.number},
                                  {QStringLiteral("title"), theme.title},
                                  {QStringLiteral("benchmarks"), QJsonArray::fromStringList(theme.benchmarks)},
                                  {QStringLiteral("statements"), statements}});
    }
    return {{QStringLiteral("format"), QStringLiteral("waymark-model-show/1")},
            {QStringLiteral("kind"), keyOf(kind)},
            {QStringLiteral("edition"), editionName(model.structure, model.wording, kind)},
            {QStringLiteral("levels"), model.structure.levels()},
            {QStringLiteral("notes"), QJsonArray::fromStringList(model.structure.notes())},
            {QStringLiteral("structureDigest"), model.structure.digest().hex},
            {QStringLiteral("wording"), model.wording.name()},
            {QStringLiteral("wordingDigest"), model.wording.digest().hex},
            {QStringLiteral("themes"), themes}};
}

} // namespace waymark
