// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/webaddress.h"
#include "core/review/edit.h"
#include "core/review/plan/planning.h"
#include "core/review/rowtexts.h"

namespace waymark {
namespace planning {

StepBuilder &StepBuilder::decide(const Workspace &workspace, const Decision &decision)
{
    return putOrRemove(workspace.decisions(), decision, decision.isEmpty());
}

Result<const Review *> openReview(const Workspace &workspace, ReviewId id)
{
    const Review *review = workspace.review(id);
    if (!review)
        return refused(Refusal::Reason::NoSuchReview);
    if (review->isFinished())
        return refused(Refusal::Reason::ReviewFinished, review->title);
    return review;
}

Result<const Review *> openStatement(const Workspace &workspace, ReviewId id, StatementNumber statement)
{
    auto review = openReview(workspace, id);
    if (review && !workspace.structureOf(**review).statement(statement))
        return refused(Refusal::Reason::NoSuchStatement, statement.toString());
    return review;
}

Result<void> choosable(const Workspace &workspace, const Review &review, StatementNumber statement, Level level)
{
    if (!workspace.structureOf(review).accepts(level))
        return refused(Refusal::Reason::LevelOutOfRange, statement.toString());
    if (level != Level::notInPlace() && workspace.wordingOf(review).descriptor(statement, level).isMissing())
        return refused(Refusal::Reason::NoDescriptor, statement.toString());
    return {};
}

Result<void> acceptable(const QString &text, const QString &subject, int max)
{
    if (text.size() > max || text.contains(QChar(0)))
        return refused(Refusal::Reason::TextTooLong, subject);
    return {};
}

Result<void> acceptableAddress(const QString &text)
{
    if (!text.isEmpty() && !isWebAddress(text))
        return refused(Refusal::Reason::NotAWebAddress, text.left(60));
    return {};
}

Result<void> acceptableTexts(Row row)
{
    Result<void> checked;
    eachText(row, [&](const TypedText &each) {
        if (checked)
            checked = acceptable(*each.text, each.text->left(40), each.max);
    });
    return checked;
}

} // namespace planning

Result<Step> plan(const Workspace &workspace, const Edit &edit)
{
    return std::visit([&](const auto &each) { return planning::plan(workspace, each); }, cleaned(edit));
}

} // namespace waymark
