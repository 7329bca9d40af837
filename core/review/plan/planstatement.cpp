// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/review/unanimity.h"

#include <set>

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

/// Since it was agreed last.
bool isReopenedSince(const Workspace &workspace, const Settlement &last)
{
    const std::vector<const Reopening *> reopenings = workspace.reopeningsOf(last.review);
    return !reopenings.empty() && last.at < reopenings.back()->at;
}

/// While those go on who agreed it, its reason is still being written; another meeting, a correction after reopening,
/// and whoever writes at a desk after a meeting find the reason of an earlier one untouched.
void keepReason(StepBuilder &builder, const Workspace &workspace, const Decision &decision, bool inSitting)
{
    const Settlement *last = workspace.lastSettlement(decision.review, decision.statement);
    if (decision.standing != Standing::Agreed || !last || isReopenedSince(workspace, *last))
        return;
    const QString round = workspace.meeting(decision.review).round;
    const bool isOtherMeeting = inSitting && !round.isEmpty() && round != decision.round;
    if (isOtherMeeting || (!inSitting && !last->present.empty()))
        return;
    Settlement newest = *last;
    newest.rationale = decision.rationale;
    builder.put(workspace.settlements(), newest);
}

} // namespace

void agree(StepBuilder &builder, const Workspace &workspace, Decision &decision, const Settlement &how)
{
    const bool again = decision.standing == Standing::Agreed;
    if (again && (how.round.isEmpty() || how.round == decision.round))
        return;
    // Passed over at a desk, with the same level: nothing is corrected after reopening, and nobody confirms what a
    // meeting agreed.
    const Settlement *last = workspace.lastSettlement(decision.review, decision.statement);
    if (again && last && how.present.empty() && (!last->present.empty() || isReopenedSince(workspace, *last)))
        return;
    decision.standing = Standing::Agreed;
    decision.agreedAt = how.at;
    decision.round = how.round;
    Settlement settlement = how;
    settlement.review = decision.review;
    settlement.statement = decision.statement;
    settlement.number = static_cast<int>(workspace.settlementsOf(decision.review, decision.statement).size()) + 1;
    settlement.level = *decision.level;
    settlement.rationale = decision.rationale;
    builder.put(workspace.settlements(), settlement);
}

Result<Settlement> sensibleSettlement(const QDateTime &at, const QString &round, std::vector<Role> present,
                                      const QString &dissent)
{
    if (auto checked = acceptable(round, {}, maxName); !checked)
        return failed(checked.error());
    if (auto checked = acceptable(dissent, {}); !checked)
        return failed(checked.error());
    if (static_cast<int>(present.size()) > maxParticipants)
        return refused(Reason::TooManyParticipants);
    for (Role &role : present) {
        role.ownTitle = role.ownTitle.simplified(); // one line each in the file
        if (auto checked = sensibleRole(role); !checked)
            return failed(checked.error());
    }
    return Settlement{{},     *StatementNumber::from(1, 1), 1, at.toUTC(), round, Level::notInPlace(), {}, present,
                      dissent};
}

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
    const auto how = sensibleSettlement(edit.at, edit.round, edit.present, edit.dissent);
    if (!how)
        return failed(how.error());
    StepBuilder builder(QStringLiteral("agree"));
    const std::set<StatementNumber> statements(edit.statements.begin(), edit.statements.end());
    for (const StatementNumber statement : statements) {
        const auto review = openStatement(workspace, edit.review, statement);
        if (!review)
            return failed(review.error());
        Decision decision = workspace.decision(edit.review, statement);
        if (!decision.level)
            return refused(Reason::NothingToAgree, statement.toString());
        agree(builder, workspace, decision, *how);
        builder.decide(workspace, decision);
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::AgreeUnanimous &edit)
{
    const auto how = sensibleSettlement(edit.at, edit.round, edit.present, {});
    if (!how)
        return failed(how.error());
    StepBuilder builder(QStringLiteral("agree-unanimous"));
    const std::set<StatementNumber> statements(edit.statements.begin(), edit.statements.end());
    for (const StatementNumber statement : statements) {
        const auto review = openStatement(workspace, edit.review, statement);
        if (!review)
            return failed(review.error());
        const auto level = unanimousLevel(workspace, edit.review, statement);
        if (!level)
            return refused(Reason::NotUnanimous, statement.toString());
        if (auto offered = choosable(workspace, **review, statement, *level); !offered)
            return failed(offered.error());
        Decision decision = workspace.decision(edit.review, statement);
        choose(decision, level);
        agree(builder, workspace, decision, *how);
        builder.decide(workspace, decision);
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::WriteDissent &edit)
{
    const auto review = openStatement(workspace, edit.review, edit.statement);
    if (!review)
        return failed(review.error());
    const Settlement *found = workspace.settlements().find({{edit.review, edit.statement}, edit.settlement});
    if (!found)
        return refused(Reason::NoSuchSettlement, edit.statement.toString());
    if (auto checked = acceptable(edit.text, edit.statement.toString()); !checked)
        return failed(checked.error());
    Settlement settlement = *found;
    settlement.dissent = edit.text;
    return StepBuilder(QStringLiteral("write-dissent")).put(workspace.settlements(), settlement).step();
}

Result<Step> plan(const Workspace &workspace, const edit::Answer &edit)
{
    const auto how = sensibleSettlement(edit.at, edit.round, edit.present, {});
    if (!how)
        return failed(how.error());
    // One statement may be named more than once (a level and a query): each builds on what came before it.
    std::map<StatementNumber, Decision> decisions;
    std::set<StatementNumber> agreed;
    for (const edit::Answer::One &one : edit.answers) {
        const auto review = openStatement(workspace, edit.review, one.statement);
        if (!review)
            return failed(review.error());
        Decision &decision =
            decisions.try_emplace(one.statement, workspace.decision(edit.review, one.statement)).first->second;
        if (auto applied = apply(decision, one, workspace, **review); !applied)
            return failed(applied.error());
        if (edit.agree && one.kind == edit::Answer::One::Kind::Level)
            agreed.insert(one.statement);
        else if (one.kind == edit::Answer::One::Kind::Clear)
            agreed.erase(one.statement);
    }
    StepBuilder builder(QStringLiteral("answer"));
    for (auto &[statement, decision] : decisions) {
        if (agreed.contains(statement))
            agree(builder, workspace, decision, *how);
        builder.decide(workspace, decision);
    }
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
    StepBuilder builder(QStringLiteral("write"));
    builder.decide(workspace, decision);
    if (edit.field == edit::Write::Field::Rationale)
        keepReason(builder, workspace, decision, edit.inSitting);
    return builder.step();
}

} // namespace waymark::planning
