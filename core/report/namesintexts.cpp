// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namesintexts.h"

#include "core/report/paperwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

/// One expression for all the ways in which a text may name this person; empty where the name is.
QString expressionFor(const QString &name)
{
    static const QStringList titles{QStringLiteral("mr"),   QStringLiteral("mrs"), QStringLiteral("ms"),
                                    QStringLiteral("miss"), QStringLiteral("mx"),  QStringLiteral("dr"),
                                    QStringLiteral("prof"), QStringLiteral("rev"), QStringLiteral("sir")};
    static const QRegularExpression separators(QStringLiteral("[\\s,.]+"));
    QStringList words;
    for (const QString &word : name.split(separators, Qt::SkipEmptyParts)) {
        if (word.size() > 1 && !titles.contains(word.toLower()))
            words << word;
    }
    if (words.isEmpty())
        return {};
    if (name.contains(QLatin1Char(',')) && words.size() > 1) // "Smith, Anna"
        words.append(words.takeFirst());
    QStringList escaped;
    for (const QString &word : words)
        escaped << QRegularExpression::escape(word);
    QStringList ways{QStringLiteral("(?i:%1)").arg(escaped.join(QStringLiteral("\\s+"))),
                     QStringLiteral("(?i:%1)").arg(escaped.last())};
    ways += escaped.mid(0, escaped.size() - 1);
    return QStringLiteral("(?<![\\p{L}\\p{N}])(?:") + ways.join(QLatin1Char('|')) +
           QStringLiteral(")(?![\\p{L}\\p{N}])");
}

} // namespace

std::vector<NameInText> namesInTexts(const Workspace &workspace, const Review &review)
{
    const std::vector<Text> texts = textsOf(workspace, review);
    std::vector<NameInText> found;
    for (const auto &[id, person] : workspace.people().rows()) {
        const QString expression = expressionFor(person.name);
        if (expression.isEmpty())
            continue;
        const QRegularExpression name(expression, QRegularExpression::UseUnicodePropertiesOption);
        for (const Text &text : texts) {
            const auto match = name.match(text.text);
            if (match.hasMatch())
                found.push_back({id, match.captured(), text.place, text.text});
        }
    }
    return found;
}

} // namespace waymark
