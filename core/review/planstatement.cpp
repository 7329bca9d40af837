// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/planning.h"

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

void choose(Decision &decision, std::optional<Level> level)
{
    // Choosing what is a draft or agreed already says nothing new; confirming a carried answer does.
    if (level && decision.level == level && !decision.isOpen())
        return;
    decision.level = level;
    decision.standing = level ? Standing::Draft : Standing::Unanswered;
    decision.agreedAt.reset();
    decision.round.clear();
}

void agree(Decision &decision, const QDateTime &at, const QString &round)
{
    if (decision.standing == Standing::Agreed)
        return;
    decision.standing = Standing::Agreed;
    decision.agreedAt = at.toUTC();
    decision.round = round;
}

Result<void> apply(Decision &decision, const edit::Answer::One &one, const Workspace &workspace, const Review &review)
{
    switch (one.kind) {
    case edit::Answer::One::Kind::Query:
        decision.query = true;
        return {};
    case edit::Answer::One::Kind::Clear:
        choose(decision, std::nullopt);
        return {};
    case edit::Answer::One::Kind::Level:
        break;
    }
    if (!one.level)
        return refused(Reason::LevelOutOfRange, one.statement.toString());
    if (auto offered = choosable(workspace, review, one.statement, *one.level); !offered)
        return offered;
    choose(decision, one.level);
    return {};
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::ChooseLevel &edit)
{
    const auto review = openStatement(workspace, edit.review, edit.statement);
    if (!review)
        return failed(review.error());
    if (edit.level) {
        if (auto offered = choosable(workspace, **review, edit.statement, *edit.level); !offered)
            return failed(offered.error());
    }
    Decision decision = workspace.decision(edit.review, edit.statement);
    choose(decision, edit.level);
    return StepBuilder(QStringLiteral("choose-level")).decide(workspace, decision).step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetQuery &edit)
{
    const auto review = openStatement(workspace, edit.review, edit.statement);
    if (!review)
        return failed(review.error());
    Decision decision = workspace.decision(edit.review, edit.statement);
    decision.query = edit.query;
    return StepBuilder(QStringLiteral("set-query")).decide(workspace, decision).step();
}

Result<Step> plan(const Workspace &workspace, const edit::Agree &edit)
{
    if (auto checked = acceptable(edit.round, {}, longestName); !checked)
        return failed(checked.error());
    StepBuilder builder(QStringLiteral("agree"));
    for (const StatementNumber statement : edit.statements) {
        const auto review = openStatement(workspace, edit.review, statement);
        if (!review)
            return failed(review.error());
        Decision decision = workspace.decision(edit.review, statement);
        if (!decision.level)
            return refused(Reason::NothingToAgree, statement.toString());
        agree(decision, edit.at, edit.round);
        builder.decide(workspace, decision);
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::Answer &edit)
{
    if (auto checked = acceptable(edit.round, {}, longestName); !checked)
        return failed(checked.error());
    // One statement may be named more than once (a level and a query): each builds on what came before it.
    std::map<StatementNumber, Decision> decisions;
    for (const edit::Answer::One &one : edit.answers) {
        const auto review = openStatement(workspace, edit.review, one.statement);
        if (!review)
            return failed(review.error());
        Decision &decision =
            decisions.try_emplace(one.statement, workspace.decision(edit.review, one.statement)).first->second;
        if (auto applied = apply(decision, one, workspace, **review); !applied)
            return failed(applied.error());
        if (edit.agree && one.kind == edit::Answer::One::Kind::Level)
            agree(decision, edit.at, edit.round);
    }
    StepBuilder builder(QStringLiteral("answer"));
    for (const auto &[statement, decision] : decisions)
        builder.decide(workspace, decision);
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::MarkPoint &edit)
{
    const auto review = openStatement(workspace, edit.review, edit.statement);
    if (!review)
        return failed(review.error());
    const auto &points = workspace.wordingOf(**review).descriptor(edit.statement, edit.level).points;
    if (edit.point < 0 || edit.point >= static_cast<int>(points.size()))
        return refused(Reason::NoSuchPoint, edit.statement.toString());
    StepBuilder builder(QStringLiteral("mark-point"));
    const PointMark mark{edit.review, edit.statement, edit.level, edit.point, edit.mark.value_or(Mark::InPlace)};
    if (edit.mark)
        builder.put(workspace.marks(), mark);
    else if (const PointMark *before = workspace.marks().find(mark.key()))
        builder.remove(*before);
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::Write &edit)
{
    const auto review = openStatement(workspace, edit.review, edit.statement);
    if (!review)
        return failed(review.error());
    if (auto checked = acceptable(edit.text, edit.statement.toString()); !checked)
        return failed(checked.error());
    Decision decision = workspace.decision(edit.review, edit.statement);
    switch (edit.field) {
    case edit::Write::Field::Rationale:
        decision.rationale = edit.text;
        break;
    case edit::Write::Field::Evidence:
        decision.evidence = edit.text;
        break;
    case edit::Write::Field::Comment:
        decision.comment = edit.text;
        break;
    }
    return StepBuilder(QStringLiteral("write")).decide(workspace, decision).step();
}

} // namespace waymark::planning
