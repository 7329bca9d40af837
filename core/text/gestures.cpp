// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/gestures.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <set>

namespace waymark {
namespace {

struct Gesture
{
    const char *name;
    const char *text;
};

constexpr std::array gestures{
    Gesture{"describe-institution", QT_TRANSLATE_NOOP("core/gestures", "describing the institution")},
    Gesture{"set-priorities", QT_TRANSLATE_NOOP("core/gestures", "changing the priorities")},
    Gesture{"add-person", QT_TRANSLATE_NOOP("core/gestures", "adding a person")},
    Gesture{"revise-person", QT_TRANSLATE_NOOP("core/gestures", "changing a person")},
    Gesture{"remove-person", QT_TRANSLATE_NOOP("core/gestures", "removing a person")},
    Gesture{"add-model", QT_TRANSLATE_NOOP("core/gestures", "adding a model")},
    Gesture{"add-review", QT_TRANSLATE_NOOP("core/gestures", "adding a review")},
    Gesture{"revise-review", QT_TRANSLATE_NOOP("core/gestures", "changing a review's details")},
    Gesture{"remove-review", QT_TRANSLATE_NOOP("core/gestures", "removing a review")},
    Gesture{"use-wording", QT_TRANSLATE_NOOP("core/gestures", "choosing another wording")},
    Gesture{"choose-level", QT_TRANSLATE_NOOP("core/gestures", "choosing a level")},
    Gesture{"set-query", QT_TRANSLATE_NOOP("core/gestures", "marking a query")},
    Gesture{"agree", QT_TRANSLATE_NOOP("core/gestures", "agreeing")},
    Gesture{"answer", QT_TRANSLATE_NOOP("core/gestures", "entering answers")},
    Gesture{"mark-point", QT_TRANSLATE_NOOP("core/gestures", "marking a point")},
    Gesture{"write", QT_TRANSLATE_NOOP("core/gestures", "writing")},
    Gesture{"add-action", QT_TRANSLATE_NOOP("core/gestures", "adding an action")},
    Gesture{"revise-action", QT_TRANSLATE_NOOP("core/gestures", "changing an action")},
    Gesture{"remove-action", QT_TRANSLATE_NOOP("core/gestures", "removing an action")},
    Gesture{"write-briefing", QT_TRANSLATE_NOOP("core/gestures", "writing for governors")},
    Gesture{"choose-highlight", QT_TRANSLATE_NOOP("core/gestures", "replacing a strength or priority area")},
    Gesture{"finish-review", QT_TRANSLATE_NOOP("core/gestures", "finishing the review")},
    Gesture{"reopen-review", QT_TRANSLATE_NOOP("core/gestures", "reopening the review")},
    Gesture{"add-group", QT_TRANSLATE_NOOP("core/gestures", "adding a group")},
    Gesture{"revise-group", QT_TRANSLATE_NOOP("core/gestures", "changing a group")},
    Gesture{"remove-group", QT_TRANSLATE_NOOP("core/gestures", "removing a group")},
    Gesture{"set-assignments", QT_TRANSLATE_NOOP("core/gestures", "giving out themes")},
    Gesture{"describe-reflection", QT_TRANSLATE_NOOP("core/gestures", "changing how colleagues are asked")},
    Gesture{"import-response", QT_TRANSLATE_NOOP("core/gestures", "taking in a response")},
    Gesture{"import-responses", QT_TRANSLATE_NOOP("core/gestures", "taking in responses")},
    Gesture{"choose-response", QT_TRANSLATE_NOOP("core/gestures", "choosing which response counts")},
    Gesture{"match-response", QT_TRANSLATE_NOOP("core/gestures", "saying whose response it is")},
    Gesture{"remove-response", QT_TRANSLATE_NOOP("core/gestures", "removing a response")},
    Gesture{"record-answer", QT_TRANSLATE_NOOP("core/gestures", "answering")},
    Gesture{"write-answer", QT_TRANSLATE_NOOP("core/gestures", "writing with an answer")},
    Gesture{"mark-answer", QT_TRANSLATE_NOOP("core/gestures", "marking a point of an answer")},
    Gesture{"agree-unanimous", QT_TRANSLATE_NOOP("core/gestures", "agreeing where all answered the same")},
    Gesture{"write-dissent", QT_TRANSLATE_NOOP("core/gestures", "noting dissent")},
    Gesture{"set-rounds", QT_TRANSLATE_NOOP("core/gestures", "changing the rounds")},
    Gesture{"choose-round", QT_TRANSLATE_NOOP("core/gestures", "choosing the round")},
    Gesture{"write-opening", QT_TRANSLATE_NOOP("core/gestures", "writing the meeting's opening")},
    Gesture{"choose-film", QT_TRANSLATE_NOOP("core/gestures", "choosing a film")},
    Gesture{"set-presence", QT_TRANSLATE_NOOP("core/gestures", "saying who is in the room")},
    Gesture{"set-meeting-plan", QT_TRANSLATE_NOOP("core/gestures", "changing the meeting's plan")},
    Gesture{"forget-person", QT_TRANSLATE_NOOP("core/gestures", "removing a person for good")},
    Gesture{"carry-on-action", QT_TRANSLATE_NOOP("core/gestures", "carrying on an action")},
    Gesture{"note-progress", QT_TRANSLATE_NOOP("core/gestures", "noting progress")},
    Gesture{"revise-progress", QT_TRANSLATE_NOOP("core/gestures", "changing a progress note")},
    Gesture{"remove-progress", QT_TRANSLATE_NOOP("core/gestures", "removing a progress note")},
    Gesture{"set-target", QT_TRANSLATE_NOOP("core/gestures", "setting a target")},
    Gesture{"set-leverage", QT_TRANSLATE_NOOP("core/gestures", "choosing the highest-leverage actions")},
    Gesture{"add-evidence", QT_TRANSLATE_NOOP("core/gestures", "adding evidence")},
    Gesture{"revise-evidence", QT_TRANSLATE_NOOP("core/gestures", "changing a piece of evidence")},
    Gesture{"attach", QT_TRANSLATE_NOOP("core/gestures", "changing an attached file")},
    Gesture{"remove-evidence", QT_TRANSLATE_NOOP("core/gestures", "removing a piece of evidence")},
    Gesture{"record-visit", QT_TRANSLATE_NOOP("core/gestures", "recording a visit")},
    Gesture{"revise-visit", QT_TRANSLATE_NOOP("core/gestures", "changing a visit")},
    Gesture{"remove-visit", QT_TRANSLATE_NOOP("core/gestures", "removing a visit")},
    Gesture{"set-mapping", QT_TRANSLATE_NOOP("core/gestures", "matching statements of two models")},
    Gesture{"answer-governors", QT_TRANSLATE_NOOP("core/gestures", "answering governors' questions")},
};

std::set<StatementNumber> statementsOf(const Step &step)
{
    std::set<StatementNumber> found;
    for (const RowChange &change : step.changes) {
        const std::optional<Row> &row = change.after ? change.after : change.before;
        if (!row)
            continue;
        if (const auto *decision = std::get_if<Decision>(&*row))
            found.insert(decision->statement);
        else if (const auto *mark = std::get_if<PointMark>(&*row))
            found.insert(mark->statement);
        else if (const auto *target = std::get_if<Target>(&*row))
            found.insert(target->statement);
    }
    return found;
}

} // namespace

QString gestureText(const Step &step)
{
    const auto found =
        std::ranges::find_if(gestures, [&](const Gesture &each) { return step.gesture == QLatin1String(each.name); });
    QString text = found == gestures.end() ? QCoreApplication::translate("core/gestures", "the last change")
                                           : QCoreApplication::translate("core/gestures", found->text);
    // A review that is added or removed brings rows for every statement: there the gesture says enough.
    const bool aboutStatements = std::ranges::none_of(step.changes, [](const RowChange &change) {
        const std::optional<Row> &row = change.after ? change.after : change.before;
        return row && std::holds_alternative<Review>(*row);
    });
    const auto statements = aboutStatements ? statementsOf(step) : std::set<StatementNumber>{};
    constexpr std::size_t mostNamed = 3;
    if (statements.empty())
        return text;
    if (statements.size() > mostNamed) {
        const auto count = static_cast<int>(statements.size()); // lupdate cannot read a cast inside the call
        return QCoreApplication::translate("core/gestures", "%1 for %n statement(s)", nullptr, count).arg(text);
    }
    QStringList numbers;
    for (const StatementNumber number : statements)
        numbers << number.toString();
    return QCoreApplication::translate("core/gestures", "%1 for %2", "a gesture, statement numbers")
        .arg(text, numbers.join(QStringLiteral(", ")));
}

QString undoText(const Step &step)
{
    return QCoreApplication::translate("core/gestures", "Undo %1").arg(gestureText(step));
}

QString redoText(const Step &step)
{
    return QCoreApplication::translate("core/gestures", "Redo %1").arg(gestureText(step));
}

} // namespace waymark
