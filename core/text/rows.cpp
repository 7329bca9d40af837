// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/rows.h"

#include "core/base/identity.h"

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
    Gesture{"mark-left", QT_TRANSLATE_NOOP("core/gestures", "recording that someone is no longer here")},
    Gesture{"mark-back", QT_TRANSLATE_NOOP("core/gestures", "recording that someone is here again")},
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
    Gesture{"write", QT_TRANSLATE_NOOP("core/gestures", "editing text")},
    Gesture{"add-action", QT_TRANSLATE_NOOP("core/gestures", "adding an action")},
    Gesture{"revise-action", QT_TRANSLATE_NOOP("core/gestures", "changing an action")},
    Gesture{"remove-action", QT_TRANSLATE_NOOP("core/gestures", "removing an action")},
    Gesture{"write-briefing", QT_TRANSLATE_NOOP("core/gestures", "editing text for governors")},
    Gesture{"choose-highlight", QT_TRANSLATE_NOOP("core/gestures", "replacing a strength or priority area")},
    Gesture{"finish-review", QT_TRANSLATE_NOOP("core/gestures", "finishing the review")},
    Gesture{"reopen-review", QT_TRANSLATE_NOOP("core/gestures", "reopening the review")},
    Gesture{"add-group", QT_TRANSLATE_NOOP("core/gestures", "adding a group")},
    Gesture{"revise-group", QT_TRANSLATE_NOOP("core/gestures", "changing a group")},
    Gesture{"remove-group", QT_TRANSLATE_NOOP("core/gestures", "removing a group")},
    Gesture{"set-assignments", QT_TRANSLATE_NOOP("core/gestures", "asking colleagues about themes")},
    Gesture{"describe-reflection", QT_TRANSLATE_NOOP("core/gestures", "changing how colleagues are asked")},
    Gesture{"import-response", QT_TRANSLATE_NOOP("core/gestures", "importing a response")},
    Gesture{"import-responses", QT_TRANSLATE_NOOP("core/gestures", "importing responses")},
    Gesture{"choose-response", QT_TRANSLATE_NOOP("core/gestures", "choosing which response counts")},
    Gesture{"match-response", QT_TRANSLATE_NOOP("core/gestures", "matching a response to a person")},
    Gesture{"remove-response", QT_TRANSLATE_NOOP("core/gestures", "removing a response")},
    Gesture{"record-answer", QT_TRANSLATE_NOOP("core/gestures", "answering")},
    Gesture{"write-answer", QT_TRANSLATE_NOOP("core/gestures", "editing text with an answer")},
    Gesture{"mark-answer", QT_TRANSLATE_NOOP("core/gestures", "marking a point of an answer")},
    Gesture{"agree-unanimous", QT_TRANSLATE_NOOP("core/gestures", "agreeing unanimous statements")},
    Gesture{"write-dissent", QT_TRANSLATE_NOOP("core/gestures", "recording a different view")},
    Gesture{"set-rounds", QT_TRANSLATE_NOOP("core/gestures", "changing the rounds")},
    Gesture{"choose-round", QT_TRANSLATE_NOOP("core/gestures", "choosing the round")},
    Gesture{"write-opening", QT_TRANSLATE_NOOP("core/gestures", "editing the meeting's opening")},
    Gesture{"choose-film", QT_TRANSLATE_NOOP("core/gestures", "choosing a video")},
    Gesture{"set-presence", QT_TRANSLATE_NOOP("core/gestures", "recording who is in the meeting")},
    Gesture{"set-meeting-plan", QT_TRANSLATE_NOOP("core/gestures", "changing the meeting plan")},
    Gesture{"arrange-meeting", QT_TRANSLATE_NOOP("core/gestures", "changing when and where the meeting is")},
    Gesture{"set-apologies", QT_TRANSLATE_NOOP("core/gestures", "recording apologies")},
    Gesture{"count-hands", QT_TRANSLATE_NOOP("core/gestures", "counting hands")},
    Gesture{"set-school-file", QT_TRANSLATE_NOOP("core/gestures", "changing the logo or Word template")},
    Gesture{"forget-person", QT_TRANSLATE_NOOP("core/gestures", "permanently removing a person")},
    Gesture{"carry-on-action", QT_TRANSLATE_NOOP("core/gestures", "continuing an action")},
    Gesture{"note-progress", QT_TRANSLATE_NOOP("core/gestures", "adding a progress note")},
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
    Gesture{"set-critical-friend-notes",
            QT_TRANSLATE_NOOP("core/gestures", "changing what you said as a critical friend")},
    Gesture{"set-mapping", QT_TRANSLATE_NOOP("core/gestures", "matching statements of two models")},
    Gesture{"merge", QT_TRANSLATE_NOOP("core/gestures", "merging another copy")},
    Gesture{"restore", QT_TRANSLATE_NOOP("core/gestures", "restoring an earlier version")},
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
        else if (const auto *count = std::get_if<HandCount>(&*row))
            found.insert(count->statement);
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
    const bool aboutStatements =
        step.gesture != u"merge" && std::ranges::none_of(step.changes, [](const RowChange &change) {
            const std::optional<Row> &row = change.after ? change.after : change.before;
            return row && std::holds_alternative<Review>(*row);
        });
    const auto statements = aboutStatements ? statementsOf(step) : std::set<StatementNumber>{};
    constexpr std::size_t maxNamed = 3;
    if (statements.empty())
        return text;
    if (statements.size() > maxNamed) {
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

namespace {

struct Named
{
    const char *table;
    const char *field; ///< what the field begins with: "ask2" and "present1" are numbered
    const char *text;
};

constexpr std::array names{
    Named{"institution", "phase", QT_TRANSLATE_NOOP("core/places", "the school's or college's phase")},
    Named{"institution", "reference", QT_TRANSLATE_NOOP("core/places", "the school's or college's reference")},
    Named{"institution", "contacts", QT_TRANSLATE_NOOP("core/places", "the school's or college's contacts")},
    Named{"priority", "text", QT_TRANSLATE_NOOP("core/places", "a school or college priority")},
    Named{"person", "role", QT_TRANSLATE_NOOP("core/places", "someone's role in the list of people")},
    Named{"people_group", "name", QT_TRANSLATE_NOOP("core/places", "a group's name")},
    Named{"review", "year", QT_TRANSLATE_NOOP("core/places", "year")},
    Named{"review", "title", QT_TRANSLATE_NOOP("core/places", "title")},
    Named{"participant", "role", QT_TRANSLATE_NOOP("core/places", "role of someone who took part")},
    Named{"decision", "rationale", QT_TRANSLATE_NOOP("core/places", "why")},
    Named{"decision", "evidence", QT_TRANSLATE_NOOP("core/places", "evidence")},
    Named{"decision", "comment", QT_TRANSLATE_NOOP("core/places", "private comment")},
    Named{"decision", "round", QT_TRANSLATE_NOOP("core/places", "round")},
    Named{"action", "what", QT_TRANSLATE_NOOP("core/places", "action")},
    Named{"action", "owner", QT_TRANSLATE_NOOP("core/places", "owner of an action")},
    Named{"action", "outcome", QT_TRANSLATE_NOOP("core/places", "outcome of an action")},
    Named{"action", "success", QT_TRANSLATE_NOOP("core/places", "what success looks like for an action")},
    Named{"progress_note", "text", QT_TRANSLATE_NOOP("core/places", "progress of an action")},
    Named{"evidence", "title", QT_TRANSLATE_NOOP("core/places", "title of a piece of evidence")},
    Named{"evidence", "link", QT_TRANSLATE_NOOP("core/places", "link to a piece of evidence")},
    Named{"evidence", "note", QT_TRANSLATE_NOOP("core/places", "note on a piece of evidence")},
    Named{"attachment", "name", QT_TRANSLATE_NOOP("core/places", "name of an attached file")},
    Named{"attachment", "bytes", QT_TRANSLATE_NOOP("core/places", "inside an attached file")},
    Named{"hand_count", "round", QT_TRANSLATE_NOOP("core/places", "round of a show of hands")},
    Named{"school_file", "name", QT_TRANSLATE_NOOP("core/places", "name of the logo or Word template")},
    Named{"school_file", "bytes", QT_TRANSLATE_NOOP("core/places", "inside the logo or Word template")},
    Named{"visit", "visitors", QT_TRANSLATE_NOOP("core/places", "who visited")},
    Named{"visit", "successes", QT_TRANSLATE_NOOP("core/places", "strengths that visitors identified")},
    Named{"visit", "questions", QT_TRANSLATE_NOOP("core/places", "questions that visitors asked")},
    Named{"visit", "advice", QT_TRANSLATE_NOOP("core/places", "advice from visitors")},
    Named{"visit", "next_steps", QT_TRANSLATE_NOOP("core/places", "next steps after a visit")},
    Named{"critical_friend_note", "school", QT_TRANSLATE_NOOP("core/places", "whose critical friend you were")},
    Named{"critical_friend_note", "asked", QT_TRANSLATE_NOOP("core/places", "what you asked as a critical friend")},
    Named{"critical_friend_note", "successes",
          QT_TRANSLATE_NOOP("core/places", "the successes you named as a critical friend")},
    Named{"critical_friend_note", "advised", QT_TRANSLATE_NOOP("core/places", "what you advised as a critical friend")},
    Named{"governor_answer", "sentence", QT_TRANSLATE_NOOP("core/places", "answer to governors")},
    Named{"governor_answer", "evidence", QT_TRANSLATE_NOOP("core/places", "evidence of an answer to governors")},
    Named{"briefing", "headline", QT_TRANSLATE_NOOP("core/places", "headline for governors")},
    Named{"briefing", "ask", QT_TRANSLATE_NOOP("core/places", "what you ask of governors")},
    Named{"highlight", "reason", QT_TRANSLATE_NOOP("core/places", "reason for a strength or priority area")},
    Named{"reopening", "reason", QT_TRANSLATE_NOOP("core/places", "reason for reopening")},
    Named{"reflection", "message", QT_TRANSLATE_NOOP("core/places", "message to colleagues")},
    Named{"reflection", "guidance_link", QT_TRANSLATE_NOOP("core/places", "where your guidance for colleagues is")},
    Named{"reflection", "guidance", QT_TRANSLATE_NOOP("core/places", "your guidance for colleagues")},
    Named{"response", "claimed_name", QT_TRANSLATE_NOOP("core/places", "name given with a response")},
    Named{"response", "claimed_role", QT_TRANSLATE_NOOP("core/places", "role given with a response")},
    Named{"response_answer", "comment", QT_TRANSLATE_NOOP("core/places", "comment in a response")},
    Named{"response_answer", "evidence", QT_TRANSLATE_NOOP("core/places", "evidence in a response")},
    Named{"settlement", "round", QT_TRANSLATE_NOOP("core/places", "round of an agreement")},
    Named{"settlement", "rationale", QT_TRANSLATE_NOOP("core/places", "why it was agreed")},
    Named{"settlement", "dissent", QT_TRANSLATE_NOOP("core/places", "different view")},
    Named{"settlement", "present", QT_TRANSLATE_NOOP("core/places", "role of someone in the meeting")},
    Named{"meeting", "round", QT_TRANSLATE_NOOP("core/places", "a round's name")},
    Named{"meeting", "opening", QT_TRANSLATE_NOOP("core/places", "the meeting's opening")},
    Named{"meeting", "film", QT_TRANSLATE_NOOP("core/places", "where the video is")},
    Named{"arrangement", "place", QT_TRANSLATE_NOOP("core/places", "where the meeting is")},
    Named{"meeting_item", "title", QT_TRANSLATE_NOOP("core/places", "the meeting plan")},
};

QString nameInSentence(const TextPlace &place)
{
    const auto found = std::ranges::find_if(names, [&](const Named &each) {
        return place.table == QLatin1String(each.table) && place.field.startsWith(QLatin1String(each.field));
    });
    return found == names.end() ? place.field : QCoreApplication::translate("core/places", found->text);
}

/// The action that a subject is about: itself, or the one of a progress note.
const Action *actionOf(const Workspace &workspace, const TextPlace &place)
{
    if (place.table == u"action")
        return workspace.actions().find(ActionId::parse(place.subject));
    const ProgressNote *note = place.table == u"progress_note"
                                   ? workspace.progressNotes().find(ProgressNoteId::parse(place.subject))
                                   : nullptr;
    return note ? workspace.actions().find(note->action) : nullptr;
}

/// The piece of evidence that a subject is about: itself, or the one of a copied file.
const EvidenceItem *evidenceOf(const Workspace &workspace, const TextPlace &place)
{
    const bool isOne = place.table == u"evidence" || place.table == u"attachment";
    return isOne ? workspace.evidence().find(EvidenceId::parse(place.subject)) : nullptr;
}

/// The review that a subject is about: its own, its row's, or its response's.
const Review *reviewOf(const Workspace &workspace, const TextPlace &place)
{
    const QString first = place.subject.section(u' ', 0, 0);
    if (const Action *action = actionOf(workspace, place))
        return workspace.review(action->review);
    if (place.table == u"reopening") {
        const Reopening *reopening = workspace.reopenings().find(ReopeningId::parse(first));
        return reopening ? workspace.review(reopening->review) : nullptr;
    }
    if (place.table == u"hand_count") {
        const HandCount *count = workspace.handCounts().find(HandCountId::parse(first));
        return count ? workspace.review(count->review) : nullptr;
    }
    if (place.table.startsWith(u"response")) {
        const Response *response = workspace.responses().find(ResponseId::parse(first));
        return response ? workspace.review(response->review) : nullptr;
    }
    return workspace.review(ReviewId::parse(first));
}

/// The statement that a subject names, or the first that an action is for.
QString statementOf(const Workspace &workspace, const TextPlace &place)
{
    if (const Action *action = actionOf(workspace, place))
        return action->statements.front().toString();
    if (const EvidenceItem *item = evidenceOf(workspace, place))
        return item->statements.empty() ? QString() : item->statements.front().toString();
    if (place.table == u"hand_count") {
        const HandCount *count = workspace.handCounts().find(HandCountId::parse(place.subject));
        return count ? count->statement.toString() : QString();
    }
    const auto number = StatementNumber::parse(place.subject.section(u' ', 1, 1));
    return number ? number->toString() : QString();
}

} // namespace

QString fieldName(const QString &table, const QString &field)
{
    QString text = nameInSentence({table, {}, field});
    text[0] = text[0].toUpper();
    return text;
}

QString textPlaceName(const Workspace &workspace, const TextPlace &place)
{
    QStringList parts;
    if (const Review *review = reviewOf(workspace, place))
        parts << QCoreApplication::translate("core/places", "Review %1").arg(review->year);
    if (const QString statement = statementOf(workspace, place); !statement.isEmpty())
        parts << statement;
    parts << nameInSentence(place);
    QString text = parts.join(QStringLiteral(", "));
    text[0] = text[0].toUpper();
    return text;
}

namespace {

struct NamedKind
{
    const char *table;
    const char *text;
};

constexpr std::array kinds{
    NamedKind{"institution", QT_TRANSLATE_NOOP("core/kinds", "details of the school or college")},
    NamedKind{"structure", QT_TRANSLATE_NOOP("core/kinds", "model")},
    NamedKind{"wording", QT_TRANSLATE_NOOP("core/kinds", "wording of a model")},
    NamedKind{"priority", QT_TRANSLATE_NOOP("core/kinds", "school or college priority")},
    NamedKind{"person", QT_TRANSLATE_NOOP("core/kinds", "person")},
    NamedKind{"review", QT_TRANSLATE_NOOP("core/kinds", "title, dates and status of the review")},
    NamedKind{"participant", QT_TRANSLATE_NOOP("core/kinds", "someone who took part")},
    NamedKind{"decision", QT_TRANSLATE_NOOP("core/kinds", "answer")},
    NamedKind{"mark", QT_TRANSLATE_NOOP("core/kinds", "mark on a point")},
    NamedKind{"action", QT_TRANSLATE_NOOP("core/kinds", "action")},
    NamedKind{"briefing", QT_TRANSLATE_NOOP("core/kinds", "briefing for governors")},
    NamedKind{"highlight", QT_TRANSLATE_NOOP("core/kinds", "chosen strength or priority area")},
    NamedKind{"reopening", QT_TRANSLATE_NOOP("core/kinds", "reason for reopening")},
    NamedKind{"people_group", QT_TRANSLATE_NOOP("core/kinds", "group of colleagues")},
    NamedKind{"membership", QT_TRANSLATE_NOOP("core/kinds", "member of a group")},
    NamedKind{"assignment", QT_TRANSLATE_NOOP("core/kinds", "theme that a colleague is asked about")},
    NamedKind{"reflection", QT_TRANSLATE_NOOP("core/kinds", "how colleagues are asked")},
    NamedKind{"response", QT_TRANSLATE_NOOP("core/kinds", "colleague's response")},
    NamedKind{"response_answer", QT_TRANSLATE_NOOP("core/kinds", "answer in a colleague's response")},
    NamedKind{"response_mark", QT_TRANSLATE_NOOP("core/kinds", "mark in a colleague's response")},
    NamedKind{"settlement", QT_TRANSLATE_NOOP("core/kinds", "record of an agreement")},
    NamedKind{"hand_count", QT_TRANSLATE_NOOP("core/kinds", "show of hands")},
    NamedKind{"school_file", QT_TRANSLATE_NOOP("core/kinds", "logo or Word template")},
    NamedKind{"meeting", QT_TRANSLATE_NOOP("core/kinds", "meeting")},
    NamedKind{"presence", QT_TRANSLATE_NOOP("core/kinds", "someone in the meeting")},
    NamedKind{"arrangement", QT_TRANSLATE_NOOP("core/kinds", "when and where the meeting is")},
    NamedKind{"apology", QT_TRANSLATE_NOOP("core/kinds", "someone who sent apologies")},
    NamedKind{"meeting_item", QT_TRANSLATE_NOOP("core/kinds", "item in the meeting plan")},
    NamedKind{"leaver", QT_TRANSLATE_NOOP("core/kinds", "someone who is no longer here")},
    NamedKind{"retired_priority", QT_TRANSLATE_NOOP("core/kinds", "priority of earlier years")},
    NamedKind{"past_priority", QT_TRANSLATE_NOOP("core/kinds", "priority at the time of a review")},
    NamedKind{"past_membership", QT_TRANSLATE_NOOP("core/kinds", "someone in a group at the time of a review")},
    NamedKind{"action_end", QT_TRANSLATE_NOOP("core/kinds", "date on which an action ended")},
    NamedKind{"former_colleague", QT_TRANSLATE_NOOP("core/kinds", "former colleague")},
    NamedKind{"progress_note", QT_TRANSLATE_NOOP("core/kinds", "progress note on an action")},
    NamedKind{"target", QT_TRANSLATE_NOOP("core/kinds", "target level")},
    NamedKind{"leverage", QT_TRANSLATE_NOOP("core/kinds", "choice of a highest-leverage action")},
    NamedKind{"evidence", QT_TRANSLATE_NOOP("core/kinds", "piece of evidence")},
    NamedKind{"attachment", QT_TRANSLATE_NOOP("core/kinds", "attached file")},
    NamedKind{"critical_friend_note", QT_TRANSLATE_NOOP("core/kinds", "note as a critical friend")},
    NamedKind{"visit", QT_TRANSLATE_NOOP("core/kinds", "review by visitors")},
    NamedKind{"mapping", QT_TRANSLATE_NOOP("core/kinds", "match between statements of two models")},
    NamedKind{"governor_answer", QT_TRANSLATE_NOOP("core/kinds", "answer to a governors' question")},
    NamedKind{"journal", QT_TRANSLATE_NOOP("core/kinds", "entry in the journal")},
    NamedKind{"counter", QT_TRANSLATE_NOOP("core/kinds", "number of the last review")},
};

/// What people call a row of its kind, where it has a name of its own.
QString ownName(const Workspace &workspace, const TextPlace &place)
{
    if (place.table == u"journal")
        return place.subject;
    if (const Person *person =
            place.table == u"person" ? workspace.people().find(PersonId::parse(place.subject)) : nullptr)
        return person->name;
    if (const Action *action = actionOf(workspace, place))
        return action->what;
    const EvidenceItem *evidence = evidenceOf(workspace, place);
    return evidence ? evidence->title : QString();
}

} // namespace

QString rowKindName(const QString &table)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const NamedKind &each) { return table == QLatin1String(each.table); });
    return found == kinds.end() ? table : QCoreApplication::translate("core/kinds", found->text);
}

QString rowName(const Workspace &workspace, const QString &table, const QString &subject)
{
    const TextPlace place{table, subject, {}};
    QStringList parts;
    if (const Review *review = reviewOf(workspace, place))
        parts << QCoreApplication::translate("core/places", "Review %1").arg(review->year);
    if (const QString statement = statementOf(workspace, place); !statement.isEmpty())
        parts << statement;
    QString kind = rowKindName(table);
    if (const QString name = ownName(workspace, place); !name.isEmpty())
        kind =
            QCoreApplication::translate("core/kinds", "%1 “%2”", "a kind of thing, what it is called").arg(kind, name);
    parts << kind;
    QString text = parts.join(QStringLiteral(", "));
    text[0] = text[0].toUpper();
    return text;
}

} // namespace waymark
