// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/base/identity.h"
#include "core/review/rowrules.h"

#include <set>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

Result<Response> sensible(const Workspace &workspace, Response response)
{
    const auto review = openReview(workspace, response.review);
    if (!review)
        return failed(review.error());
    if (auto checked = acceptableTexts(response); !checked)
        return failed(checked.error());
    if (response.speaksFor < 1 || response.speaksFor > maxSpokenFor || !parseDigest(response.wording.hex.toLatin1()))
        return refused(Reason::AnswerMakesNoSense, response.claimedName);
    if (response.voice) {
        if (auto there = presentVoice(workspace, *response.voice); !there)
            return failed(there.error());
    }
    response.savedAt = response.savedAt.toUTC();
    response.receivedAt = response.receivedAt.toUTC();
    return response;
}

Result<void> sensible(const Workspace &workspace, const Response &response, const ResponseAnswer &answer)
{
    const Structure &structure = workspace.structureOf(*workspace.review(response.review));
    const QString number = answer.statement.toString();
    if (!structure.statement(answer.statement))
        return refused(Reason::NoSuchStatement, number);
    if (answer.level && !structure.accepts(*answer.level))
        return refused(Reason::LevelOutOfRange, number);
    RowCheck check(workspace);
    RowKind<ResponseAnswer>::contradictions(answer, response.kind, check);
    if (check.problem())
        return refused(Reason::AnswerMakesNoSense, number);
    for (const QString &text : {answer.comment, answer.evidence}) {
        if (auto checked = acceptable(text, number, maxAnswer); !checked)
            return checked;
    }
    return {};
}

Result<void> sensible(const Workspace &workspace, const Response &response, const ResponseMark &mark)
{
    const Structure &structure = workspace.structureOf(*workspace.review(response.review));
    if (!structure.statement(mark.statement))
        return refused(Reason::NoSuchStatement, mark.statement.toString());
    if (!structure.accepts(mark.level) || mark.level == Level::notInPlace())
        return refused(Reason::LevelOutOfRange, mark.statement.toString());
    if (mark.point < 0 || mark.point >= Descriptor::maxPoints)
        return refused(Reason::NoSuchPoint, mark.statement.toString());
    return {};
}

bool anotherCounts(const Workspace &workspace, const Response &response)
{
    for (const Response *other : workspace.sameVoice(response)) {
        if (other->id != response.id && other->state == ResponseState::Counts)
            return true;
    }
    return false;
}

/// Where a response that counted leaves its voice, the newest that waited for the choice counts; not one of which
/// somebody has yet to say whose it is.
void promote(StepBuilder &builder, const Workspace &workspace, const Response &leaving)
{
    if (leaving.state != ResponseState::Counts)
        return;
    const Response *newest = nullptr;
    for (const Response *other : workspace.sameVoice(leaving)) {
        if (other->id != leaving.id && other->state == ResponseState::Waiting && !workspace.isUnderAnotherName(*other))
            newest = other;
    }
    if (!newest)
        return;
    Response counts = *newest;
    counts.state = ResponseState::Counts;
    builder.put(workspace.responses(), counts);
}

/// The response that is answered in the program; added to the step where this is its first answer.
Result<Response> answering(StepBuilder &builder, const Workspace &workspace, Response response)
{
    if (const Response *found = workspace.responses().find(response.id)) {
        if (found->origin == ResponseOrigin::File)
            return refused(Reason::AnsweredInFile, found->claimedName);
        if (auto review = openReview(workspace, found->review); !review)
            return failed(review.error());
        return *found;
    }
    response.origin = ResponseOrigin::Program;
    response.source = {};
    auto checked = sensible(workspace, std::move(response));
    if (!checked)
        return checked;
    if (checked->id.isNull())
        return refused(Reason::NoSuchResponse);
    checked->state = anotherCounts(workspace, *checked) ? ResponseState::Waiting : ResponseState::Counts;
    builder.put(workspace.responses(), *checked);
    return checked;
}

ResponseAnswer answerOf(const Workspace &workspace, ResponseId response, StatementNumber statement)
{
    const ResponseAnswer *found = workspace.answer(response, statement);
    return found ? *found : ResponseAnswer{response, statement};
}

Result<const Response *> openResponse(const Workspace &workspace, ResponseId id)
{
    const Response *response = workspace.responses().find(id);
    if (!response)
        return refused(Reason::NoSuchResponse);
    if (auto review = openReview(workspace, response->review); !review)
        return failed(review.error());
    return response;
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::ImportResponse &edit)
{
    StepBuilder builder(QStringLiteral("import-response"));
    for (const auto &[id, other] : workspace.responses().rows()) {
        const bool same = !edit.response.source.isEmpty() && other.source == edit.response.source;
        if (same && other.review == edit.response.review)
            return builder.step();
    }
    auto response = sensible(workspace, edit.response);
    if (!response)
        return failed(response.error());
    if (response->id.isNull() || workspace.responses().find(response->id))
        return refused(Reason::AlreadyThere, response->claimedName);
    response->origin = ResponseOrigin::File;
    const bool waits = response->state == ResponseState::Waiting || anotherCounts(workspace, *response);
    response->state = waits ? ResponseState::Waiting : ResponseState::Counts;
    builder.put(workspace.responses(), *response);
    std::set<StatementNumber> answered;
    for (ResponseAnswer answer : edit.answers) {
        answer.response = response->id;
        if (auto checked = sensible(workspace, *response, answer); !checked)
            return failed(checked.error());
        if (!answered.insert(answer.statement).second)
            return refused(Reason::AlreadyThere, answer.statement.toString());
        if (!answer.isEmpty())
            builder.put(workspace.answers(), answer);
    }
    std::set<ResponseMark::Key> marked;
    for (ResponseMark mark : edit.marks) {
        mark.response = response->id;
        if (auto checked = sensible(workspace, *response, mark); !checked)
            return failed(checked.error());
        if (!marked.insert(mark.key()).second)
            return refused(Reason::AlreadyThere, mark.statement.toString());
        builder.put(workspace.answerMarks(), mark);
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::ChooseResponse &edit)
{
    const auto response = openResponse(workspace, edit.response);
    if (!response)
        return failed(response.error());
    StepBuilder builder(QStringLiteral("choose-response"));
    for (const Response *each : workspace.sameVoice(**response)) {
        Response changed = *each;
        changed.state = each->id == edit.response ? ResponseState::Counts : ResponseState::SetAside;
        builder.put(workspace.responses(), changed);
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::MatchResponse &edit)
{
    const auto response = openResponse(workspace, edit.response);
    if (!response)
        return failed(response.error());
    StepBuilder builder(QStringLiteral("match-response"));
    // Whose it is can be confirmed where that was the question.
    const bool confirmed = (*response)->state == ResponseState::Waiting && !anotherCounts(workspace, **response);
    if ((*response)->voice == edit.voice && !confirmed)
        return builder.step();
    if (edit.voice) {
        if (auto there = presentVoice(workspace, *edit.voice); !there)
            return failed(there.error());
    }
    promote(builder, workspace, **response);
    Response matched = **response;
    matched.voice = edit.voice;
    if (matched.state != ResponseState::SetAside)
        matched.state = anotherCounts(workspace, matched) ? ResponseState::Waiting : ResponseState::Counts;
    return builder.put(workspace.responses(), matched).step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveResponse &edit)
{
    const Response *response = workspace.responses().find(edit.response);
    if (!response)
        return refused(Reason::NoSuchResponse);
    StepBuilder builder(QStringLiteral("remove-response"));
    for (const auto &[key, mark] : workspace.answerMarks().rows()) {
        if (mark.response == edit.response)
            builder.remove(mark);
    }
    for (const ResponseAnswer *answer : workspace.answersOf(edit.response))
        builder.remove(*answer);
    promote(builder, workspace, *response);
    return builder.remove(*response).step();
}

Result<Step> plan(const Workspace &workspace, const edit::RecordAnswer &edit)
{
    StepBuilder builder(QStringLiteral("record-answer"));
    const auto response = answering(builder, workspace, edit.response);
    if (!response)
        return failed(response.error());
    ResponseAnswer answer = answerOf(workspace, response->id, edit.statement);
    answer.level = edit.level;
    answer.doNotKnow = edit.doNotKnow;
    answer.stance = edit.stance;
    answer.query = edit.query;
    if (auto checked = sensible(workspace, *response, answer); !checked)
        return failed(checked.error());
    if (answer.level) {
        const Review &review = *workspace.review(response->review);
        if (auto offered = choosable(workspace, review, edit.statement, *answer.level); !offered)
            return failed(offered.error());
    }
    return builder.putOrRemove(workspace.answers(), answer, answer.isEmpty()).step();
}

Result<Step> plan(const Workspace &workspace, const edit::WriteAnswer &edit)
{
    StepBuilder builder(QStringLiteral("write-answer"));
    const auto response = answering(builder, workspace, edit.response);
    if (!response)
        return failed(response.error());
    ResponseAnswer answer = answerOf(workspace, response->id, edit.statement);
    (edit.field == edit::WriteAnswer::Field::Comment ? answer.comment : answer.evidence) = edit.text;
    if (auto checked = sensible(workspace, *response, answer); !checked)
        return failed(checked.error());
    return builder.putOrRemove(workspace.answers(), answer, answer.isEmpty()).step();
}

Result<Step> plan(const Workspace &workspace, const edit::MarkAnswer &edit)
{
    StepBuilder builder(QStringLiteral("mark-answer"));
    const auto response = answering(builder, workspace, edit.response);
    if (!response)
        return failed(response.error());
    const ResponseMark mark{response->id, edit.statement, edit.level, edit.point, edit.mark.value_or(Mark::InPlace)};
    if (auto checked = sensible(workspace, *response, mark); !checked)
        return failed(checked.error());
    const StoredWording *wording = workspace.wordings().find(response->wording);
    if (!wording ||
        edit.point >= static_cast<int>(wording->wording.descriptor(edit.statement, edit.level).points.size()))
        return refused(Reason::NoSuchPoint, edit.statement.toString());
    return builder.putOrRemove(workspace.answerMarks(), mark, !edit.mark).step();
}

} // namespace waymark::planning
