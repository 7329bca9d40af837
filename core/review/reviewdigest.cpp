// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewdigest.h"

#include "core/review/keys.h"

#include <algorithm>

namespace waymark {
namespace {

std::vector<const Settlement *> settlementsOf(const Workspace &workspace, ReviewId review)
{
    std::vector<const Settlement *> found;
    for (const auto &[key, settlement] : workspace.settlements().rows()) {
        if (settlement.review == review)
            found.push_back(&settlement);
    }
    return found;
}

/// The form of the bytes: no later one than what is in the review needs, so that whatever was finished before there was
/// a later form keeps its digest for good.
enum class Form {
    One = 1, ///< no agreeing left a settlement
    Two,     ///< with settlements
    Three,   ///< of which merging set one aside at least
};

Form formFor(const std::vector<const Settlement *> &settlements)
{
    if (settlements.empty())
        return Form::One;
    const bool anySetAside =
        std::ranges::any_of(settlements, [](const Settlement *each) { return each->setAside.has_value(); });
    return anySetAside ? Form::Three : Form::Two;
}

/// What forms 2 and 3 add, at the end: each time that a statement was agreed.
void addSettlements(CanonicalBytes &bytes, const std::vector<const Settlement *> &settlements, Form form)
{
    bytes.number(static_cast<qint64>(settlements.size()));
    for (const Settlement *each : settlements) {
        bytes.text(each->statement.toString()).number(each->number);
        bytes.utf8(spelled(each->at)).text(each->round).number(each->level.value());
        bytes.text(each->rationale).text(each->dissent).number(static_cast<qint64>(each->present.size()));
        for (const Role &role : each->present)
            bytes.text(role.key).text(role.ownTitle);
        if (form == Form::Three)
            bytes.utf8(each->setAside ? spelled(*each->setAside) : QByteArray());
    }
}

CanonicalBytes canonical(const Workspace &workspace, const Review &review)
{
    const auto settlements = settlementsOf(workspace, review.id);
    const Form form = formFor(settlements);
    CanonicalBytes bytes(QStringLiteral("waymark-review/%1").arg(static_cast<int>(form)));
    bytes.text(review.year).text(review.title).utf8(spelled(review.date));
    bytes.text(review.structure.hex).text(review.wording.hex);

    auto participants = workspace.participantsOf(review.id);
    std::ranges::sort(participants, [](const Participant *a, const Participant *b) { return a->person < b->person; });
    bytes.number(static_cast<qint64>(participants.size()));
    for (const Participant *each : participants)
        bytes.utf8(spelled(each->person.value)).text(each->role.key).text(each->role.ownTitle);

    const auto &statements = workspace.structureOf(review).statements();
    bytes.number(static_cast<qint64>(statements.size()));
    for (const Statement &statement : statements) {
        const Decision decision = workspace.decision(review.id, statement.number);
        bytes.text(statement.number.toString()).text(keyOf(decision.standing));
        bytes.utf8(decision.level ? QByteArray::number(decision.level->value()) : QByteArray()).flag(decision.query);
        bytes.text(decision.rationale).text(decision.evidence).text(decision.comment);
        bytes.utf8(decision.agreedAt ? spelled(*decision.agreedAt) : QByteArray());
        bytes.text(decision.round);
        const auto marks = workspace.marksOf(review.id, statement.number);
        bytes.number(static_cast<qint64>(marks.size()));
        for (const PointMark *mark : marks)
            bytes.number(mark->level.value()).number(mark->point).text(keyOf(mark->mark));
    }
    if (form != Form::One)
        addSettlements(bytes, settlements, form);
    return bytes;
}

} // namespace

QByteArray reviewBytes(const Workspace &workspace, const Review &review)
{
    return canonical(workspace, review).bytes();
}

Digest reviewDigest(const Workspace &workspace, const Review &review) { return canonical(workspace, review).digest(); }

bool isAsFinished(const Workspace &workspace, const Review &review)
{
    return !review.isFinished() || reviewDigest(workspace, review) == review.finishDigest;
}

std::vector<const Review *> changedSinceFinished(const Workspace &workspace)
{
    std::vector<const Review *> found;
    for (const Review *review : workspace.reviewsByDate()) {
        if (!isAsFinished(workspace, *review))
            found.push_back(review);
    }
    return found;
}

} // namespace waymark
