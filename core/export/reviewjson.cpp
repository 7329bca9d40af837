// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewjson.h"

#include "core/review/keys.h"
#include "core/review/reviewdigest.h"
#include "core/text/institution.h"

#include <QJsonArray>

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
    const Priority *priority = action.priority ? workspace.priorities().find(*action.priority) : nullptr;
    return {{QStringLiteral("statements"), numbersJson(action.statements)},
            {QStringLiteral("what"), action.what},
            {QStringLiteral("owner"), action.owner},
            {QStringLiteral("due"), action.due ? QJsonValue(action.due->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("priority"), priority ? QJsonValue(priority->position) : QJsonValue()},
            {QStringLiteral("status"), keyOf(action.status)},
            {QStringLiteral("outcome"), action.outcome}};
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

} // namespace waymark
