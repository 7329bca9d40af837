// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namesintexts.h"

#include "core/report/paperwords.h"
#include "core/review/personname.h"

#include <QCoreApplication>

namespace waymark {
namespace {

struct Text
{
    QString place;
    QString text;
};

QString inStatement(StatementNumber number, const QString &what)
{
    return QCoreApplication::translate("core/report", "%1, %2", "a statement's number, where in it")
        .arg(number.toString(), what);
}

void addActions(std::vector<Text> &texts, const Workspace &workspace, ReviewId review)
{
    for (const Action *action : workspace.actionsOf(review)) {
        const QString place =
            inStatement(action->statements.front(), QCoreApplication::translate("core/report", "action"));
        for (const QString &text : {action->what, action->owner, action->outcome})
            texts.push_back({place, text});
    }
}

std::vector<Text> textsOf(const Workspace &workspace, const Review &review)
{
    std::vector<Text> texts;
    const Briefing briefing = workspace.briefing(review.id);
    texts.push_back({QCoreApplication::translate("core/report", "title"), review.title});
    texts.push_back({QCoreApplication::translate("core/report", "headline"), briefing.headline});
    for (const QString &ask : briefing.asks)
        texts.push_back({paperWord(PaperWord::Asks), ask});
    for (const Participant *participant : workspace.participantsOf(review.id))
        texts.push_back({QCoreApplication::translate("core/report", "role"), participant->role.ownTitle});
    for (const Priority *priority : workspace.prioritiesInOrder())
        texts.push_back({QCoreApplication::translate("core/report", "school or college priority"), priority->text});
    for (const auto &[key, highlight] : workspace.highlights().rows()) {
        if (highlight.review == review.id)
            texts.push_back(
                {inStatement(highlight.statement, QCoreApplication::translate("core/report", "reason for naming it")),
                 highlight.reason});
    }
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        texts.push_back(
            {inStatement(statement.number, QCoreApplication::translate("core/report", "why")), decision.rationale});
        texts.push_back(
            {inStatement(statement.number, QCoreApplication::translate("core/report", "evidence")), decision.evidence});
    }
    addActions(texts, workspace, review.id);
    if (const Review *last = workspace.previousReview(review))
        addActions(texts, workspace, last->id);
    return texts;
}

} // namespace

std::vector<NameInText> namesInTexts(const Workspace &workspace, const Review &review)
{
    const std::vector<Text> texts = textsOf(workspace, review);
    std::vector<NameInText> found;
    for (const auto &[id, person] : workspace.people().rows()) {
        const auto name = nameExpression(person.name);
        if (!name)
            continue;
        for (const Text &text : texts) {
            const auto match = name->match(text.text);
            if (match.hasMatch())
                found.push_back({id, match.captured(), text.place, text.text});
        }
    }
    return found;
}

} // namespace waymark
