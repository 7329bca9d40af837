// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/reasons.h"

#include "core/text/dates.h"
#include "core/text/levels.h"
#include "core/text/numbers.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString actionRunning(const HighlightReason &reason, const Workspace &workspace)
{
    const Action *action = workspace.actions().find(reason.action);
    QString many = QCoreApplication::translate("core/reasons", "%n action(s) running", nullptr, reason.count);
    if (!action)
        return many;
    QStringList parts{many};
    if (!action->owner.isEmpty())
        parts << action->owner;
    if (action->due)
        parts << longDate(*action->due);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString reasonText(const HighlightReason &reason, const Workspace &workspace)
{
    using Kind = HighlightReason::Kind;
    switch (reason.kind) {
    case Kind::RoseFrom:
        return QCoreApplication::translate("core/reasons", "up from %1").arg(levelNumeral(reason.level));
    case Kind::FellFrom:
        return QCoreApplication::translate("core/reasons", "down from %1").arg(levelNumeral(reason.level));
    case Kind::SameForYears:
        return QCoreApplication::translate("core/reasons", "%1 for %2 years")
            .arg(reason.level ? levelInSentence(*reason.level) : QString(), numberWord(reason.count));
    case Kind::NewlyAnswered:
        return QCoreApplication::translate("core/reasons", "no answer in the last review");
    case Kind::HasEvidence:
        return QCoreApplication::translate("core/reasons", "evidence noted");
    case Kind::Query:
        return QCoreApplication::translate("core/reasons", "query");
    case Kind::Draft:
        return QCoreApplication::translate("core/reasons", "draft");
    case Kind::NoAction:
        return QCoreApplication::translate("core/reasons", "no action yet");
    case Kind::ActionRunning:
        return actionRunning(reason, workspace);
    case Kind::ChosenByLeader:
        return reason.text.isEmpty()
                   ? QCoreApplication::translate("core/reasons", "chosen by the careers leader")
                   : QCoreApplication::translate("core/reasons", "chosen by the careers leader: %1").arg(reason.text);
    }
    return {};
}

QString reasonsLine(const HighlightItem &item, const Workspace &workspace)
{
    QStringList parts;
    for (const HighlightReason &reason : item.reasons)
        parts << reasonText(reason, workspace);
    return parts.join(QStringLiteral(", "));
}

QString actionLine(const Action &action)
{
    QString line =
        action.owner.trimmed().isEmpty()
            ? action.what
            : QCoreApplication::translate("core/reasons", "%1: %2", "who, what").arg(action.owner, action.what);
    if (action.due)
        line = QCoreApplication::translate("core/reasons", "%1, by %2", "an action, a date")
                   .arg(line, longDate(*action.due));
    return line;
}

QStringList highlightRule(HighlightKind kind, int levels)
{
    QStringList rule{QCoreApplication::translate(
        "core/reasons",
        "Only answers given in this review count, drafts and agreed alike: nothing unanswered and nothing "
        "merely carried forward. No statement is in both lists.")};
    if (kind == HighlightKind::Strength) {
        rule << QCoreApplication::translate("core/reasons", "A strength is an answer at level %1 or above.")
                    .arg(levels / 2 + 1)
             << QCoreApplication::translate("core/reasons",
                                            "Answers marked as a query come after all others. Then the higher level "
                                            "comes first, then the larger rise since the last review, then those with "
                                            "an evidence note, then the order of the model.");
    } else {
        rule << QCoreApplication::translate(
                    "core/reasons", "A priority area is an answer below the highest level that is not a strength.")
             << QCoreApplication::translate("core/reasons",
                                            "The lower level comes first, “not in place yet” lowest of all. Then those "
                                            "that fell furthest since the last review, then those marked as a query, "
                                            "then those without a running action, then the order of the model.");
    }
    rule << QCoreApplication::translate("core/reasons",
                                        "At most two of the three come from one theme, unless no other theme has one.")
         << QCoreApplication::translate("core/reasons",
                                        "The careers leader may replace any of them; the reason is then shown.");
    return rule;
}

} // namespace waymark
