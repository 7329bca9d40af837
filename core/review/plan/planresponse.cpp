// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/base/identity.h"
#include "core/review/parts.h"
#include "core/review/rowrules.h"

#include <algorithm>
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

/// Whether another one of its voice that counts has spoken where `part`, which is what this one says, does.
bool hasRival(const Workspace &workspace, const Response &response, const ResponsePart &part)
{
    return std::ranges::any_of(workspace.countingBeside(response), [&](const Response *other) {
        return !partOf(workspace, other->id).sharedWith(part).empty();
    });
}

/// Of a voice whose responses that count say `counting` together, those that waited for the choice count too, the
/// newest first, as far as nothing of theirs is said already; not one of which somebody has yet to say whose it is.
void promote(StepBuilder &builder, const Workspace &workspace, const std::vector<const Response *> &others,
             ResponsePart counting)
{
    for (auto other = others.rbegin(); other != others.rend(); ++other) {
        if ((*other)->state != ResponseState::Waiting || workspace.isUnderAnotherName(**other))
            continue;
        const ResponsePart part = partOf(workspace, (*other)->id);
        if (!part.sharedWith(counting).empty())
            continue;
        counting.add(part);
        Response counts = **other;
        counts.state = ResponseState::Counts;
        builder.put(workspace.responses(), counts);
    }
}

/// The same where a response leaves its voice.
void promoteWithout(StepBuilder &builder, const Workspace &workspace, const Response &leaving)
{
    if (leaving.state != ResponseState::Counts)
        return;
    std::vector<const Response *> others = workspace.sameVoice(leaving);
    std::erase_if(others, [&](const Response *each) { return each->id == leaving.id; });
    ResponsePart counting;
    for (const Response *other : others) {
        if (other->state == ResponseState::Counts)
            counting.add(partOf(workspace, other->id));
    }
    promote(builder, workspace, others, std::move(counting));
}

/// The response that is answered in the program; the step gets it by puttingAnswered().
Result<Response> answering(const Workspace &workspace, Response response)
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
    checked->state = ResponseState::Counts;
    return checked;
}

/// It waits once it says something that another one which counts says, and counts when that was taken back. Where
/// somebody chose that both count, they do.
void putAnswered(StepBuilder &builder, const Workspace &workspace, Response response, const ResponsePart &now)
{
    const bool before = hasRival(workspace, response, partOf(workspace, response.id));
    const bool after = hasRival(workspace, response, now);
    if (response.state == ResponseState::Counts && after && !before)
        response.state = ResponseState::Waiting;
    else if (response.state == ResponseState::Waiting && before && !after && !workspace.isUnderAnotherName(response))
        response.state = ResponseState::Counts;
    builder.put(workspace.responses(), response);
}

/// What the response says once `answer` takes the place of what it said there.
ResponsePart partWith(const Workspace &workspace, const ResponseAnswer &answer)
{
    ResponsePart part = partOf(workspace, answer.response);
    part.answered.erase(answer.statement);
    part.queried.erase(answer.statement);
    part.add(answer);
    return part;
}

ResponsePart partWith(const Workspace &workspace, const ResponseMark &mark, bool isMarked)
{
    ResponsePart part = partOf(workspace, mark.response);
    const auto marks = workspace.marksOf(mark.response, mark.statement);
    const bool others = std::ranges::any_of(marks, [&](const ResponseMark *each) { return each->key() != mark.key(); });
    if (isMarked)
        part.add(mark);
    else if (!others)
        part.marked.erase(mark.statement);
    return part;
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
    ResponsePart part;
    for (const ResponseAnswer &answer : edit.answers)
        part.add(answer);
    for (const ResponseMark &mark : edit.marks)
        part.add(mark);
    const bool waits = response->state == ResponseState::Waiting || hasRival(workspace, *response, part);
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
    using How = edit::ChooseResponse::How;
    StepBuilder builder(QStringLiteral("choose-response"));
    if (edit.how == How::Aside) {
        promoteWithout(builder, workspace, **response);
        Response aside = **response;
        aside.state = ResponseState::SetAside;
        return builder.put(workspace.responses(), aside).step();
    }
    Response chosen = **response;
    chosen.state = ResponseState::Counts;
    builder.put(workspace.responses(), chosen);
    const ResponsePart said = partOf(workspace, chosen.id);
    ResponsePart counting = said;
    std::vector<const Response *> others;
    for (const Response *each : workspace.sameVoice(chosen)) {
        if (each->id == chosen.id)
            continue;
        const ResponsePart part = partOf(workspace, each->id);
        if (edit.how == How::Instead && !part.sharedWith(said).empty()) {
            Response aside = *each;
            aside.state = ResponseState::SetAside;
            builder.put(workspace.responses(), aside);
            continue;
        }
        if (each->state == ResponseState::Counts)
            counting.add(part);
        others.push_back(each);
    }
    promote(builder, workspace, others, std::move(counting));
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::MatchResponse &edit)
{
    const auto response = openResponse(workspace, edit.response);
    if (!response)
        return failed(response.error());
    StepBuilder builder(QStringLiteral("match-response"));
    // Whose it is can be confirmed where that was the question.
    const ResponsePart part = partOf(workspace, edit.response);
    const bool confirmed = (*response)->state == ResponseState::Waiting && !hasRival(workspace, **response, part);
    if ((*response)->voice == edit.voice && !confirmed)
        return builder.step();
    if (edit.voice) {
        if (auto there = presentVoice(workspace, *edit.voice); !there)
            return failed(there.error());
    }
    if ((*response)->voice != edit.voice)
        promoteWithout(builder, workspace, **response);
    Response matched = **response;
    matched.voice = edit.voice;
    if (matched.state != ResponseState::SetAside)
        matched.state = hasRival(workspace, matched, part) ? ResponseState::Waiting : ResponseState::Counts;
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
    promoteWithout(builder, workspace, *response);
    return builder.remove(*response).step();
}

Result<Step> plan(const Workspace &workspace, const edit::RecordAnswer &edit)
{
    StepBuilder builder(QStringLiteral("record-answer"));
    const auto response = answering(workspace, edit.response);
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
    putAnswered(builder, workspace, *response, partWith(workspace, answer));
    return builder.putOrRemove(workspace.answers(), answer, answer.isEmpty()).step();
}

Result<Step> plan(const Workspace &workspace, const edit::WriteAnswer &edit)
{
    StepBuilder builder(QStringLiteral("write-answer"));
    const auto response = answering(workspace, edit.response);
    if (!response)
        return failed(response.error());
    ResponseAnswer answer = answerOf(workspace, response->id, edit.statement);
    (edit.field == edit::WriteAnswer::Field::Comment ? answer.comment : answer.evidence) = edit.text;
    if (auto checked = sensible(workspace, *response, answer); !checked)
        return failed(checked.error());
    putAnswered(builder, workspace, *response, partWith(workspace, answer));
    return builder.putOrRemove(workspace.answers(), answer, answer.isEmpty()).step();
}

Result<Step> plan(const Workspace &workspace, const edit::MarkAnswer &edit)
{
    StepBuilder builder(QStringLiteral("mark-answer"));
    const auto response = answering(workspace, edit.response);
    if (!response)
        return failed(response.error());
    const ResponseMark mark{response->id, edit.statement, edit.level, edit.point, edit.mark.value_or(Mark::InPlace)};
    if (auto checked = sensible(workspace, *response, mark); !checked)
        return failed(checked.error());
    const StoredWording *wording = workspace.wordings().find(response->wording);
    if (!wording ||
        edit.point >= static_cast<int>(wording->wording.descriptor(edit.statement, edit.level).points.size()))
        return refused(Reason::NoSuchPoint, edit.statement.toString());
    putAnswered(builder, workspace, *response, partWith(workspace, mark, edit.mark.has_value()));
    return builder.putOrRemove(workspace.answerMarks(), mark, !edit.mark).step();
}

} // namespace waymark::planning
