// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presentercontent.h"

#include "core/insight/spread.h"
#include "core/review/acrosseditions.h"
#include "core/text/followup.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/meeting/meetingsession.h"

#include <QCoreApplication>
#include <array>

namespace waymark {
namespace {

struct PresenterTexts
{
    Q_DECLARE_TR_FUNCTIONS(PresenterWindow)
};

enum class Seen { Nothing, Opening, Theme, ThemeAnswers, Hands, StatementAnswers, Statement };
constexpr std::array allSeen{Seen::Nothing, Seen::Opening,          Seen::Theme,    Seen::ThemeAnswers,
                             Seen::Hands,   Seen::StatementAnswers, Seen::Statement};

QString seenText(Seen seen)
{
    switch (seen) {
    case Seen::Nothing:
        return PresenterTexts::tr("On screen now: nothing (blanked)");
    case Seen::Opening:
        return PresenterTexts::tr("On screen now: opening");
    case Seen::Theme:
        return PresenterTexts::tr("On screen now: theme");
    case Seen::ThemeAnswers:
        return PresenterTexts::tr("On screen now: theme with answers");
    case Seen::Hands:
        return PresenterTexts::tr("On screen now: show of hands");
    case Seen::StatementAnswers:
        return PresenterTexts::tr("On screen now: statement with answers");
    case Seen::Statement:
        break;
    }
    return PresenterTexts::tr("On screen now: statement");
}

Seen seenNow(const MeetingSession &session)
{
    switch (session.screen()) {
    case AudienceScreen::Blank:
        return Seen::Nothing;
    case AudienceScreen::Opening:
        return Seen::Opening;
    case AudienceScreen::Theme:
        return session.isRevealed() ? Seen::ThemeAnswers : Seen::Theme;
    case AudienceScreen::Statement:
        break;
    }
    if (!session.content().hands.empty())
        return Seen::Hands;
    return session.isRevealed() ? Seen::StatementAnswers : Seen::Statement;
}

void addNote(std::vector<PresenterNote> &notes, const QString &heading, const QString &text)
{
    if (!text.trimmed().isEmpty())
        notes.push_back({heading, text});
}

/// A line for each piece in the register: "Survey of leavers · Data · 3 October 2025", and its note below.
QString keptEvidence(const Workspace &workspace, const Review &review, StatementNumber number)
{
    QStringList lines;
    for (const EvidenceItem *item : workspace.evidenceFor(review.structure, number)) {
        QStringList parts{item->title, evidenceKindName(item->kind)};
        if (item->date)
            parts << longDate(*item->date);
        lines << u"• " + inOneLine(parts);
        if (!item->note.trimmed().isEmpty())
            lines << item->note.trimmed();
    }
    return lines.join(u'\n');
}

/// Those of this review, a line for each: "Deputy head, by 31 January" after what is to be done.
QString actionsNoted(MeetingSession &session)
{
    QStringList lines;
    for (const ActionEntry &action : session.presenter().actions()) {
        if (!action.earlier)
            lines << u"• " + inOneLine({action.what, action.about});
    }
    return lines.join(u'\n');
}

QString saidBeside(const ResponseAnswer &answer)
{
    QStringList said;
    if (answer.doNotKnow)
        said << PresenterTexts::tr("doesn't know");
    if (answer.stance == Stance::Agree)
        said << PresenterTexts::tr("agrees with the draft");
    else if (answer.stance == Stance::Higher)
        said << PresenterTexts::tr("higher than the draft");
    else if (answer.stance == Stance::Lower)
        said << PresenterTexts::tr("lower than the draft");
    if (answer.query)
        said << PresenterTexts::tr("query");
    return said.join(QStringLiteral(", "));
}

/// Names are beside answers only where core gives them out; texts without a name are in an order that tells nothing.
void addVoices(PresenterContent &made, const Workspace &workspace, const Review &review, StatementNumber number)
{
    const StatementSpread answers = spreadOf(workspace, review, number);
    QStringList line;
    if (answers.answers > 0 || !workspace.responsesOf(review.id).empty())
        line << answersText(answers);
    if (answers.spread) {
        line << medianText(answers.spread->median());
        made.spread = answers.spread->counts();
    }
    if (answers.stances)
        line << stancesText(*answers.stances);
    made.answers = line.join(QStringLiteral(", "));
    for (const NamedAnswer &each : namedAnswers(workspace, review, number)) {
        VoiceEntry voice;
        voice.badge.levels = made.levels;
        if (each.answer->level) {
            const int level = each.answer->level->value();
            voice.badge = {level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, made.levels};
        }
        voice.who = whoAnswered(workspace, *each.response);
        voice.said = saidBeside(*each.answer);
        made.voices.push_back(std::move(voice));
    }
    for (const Remark &remark : remarks(workspace, review, number)) {
        VoiceEntry voice;
        if (remark.response)
            voice.who = whoAnswered(workspace, *remark.response);
        if (remark.isEvidence)
            voice.said = PresenterTexts::tr("Evidence");
        voice.text = remark.text;
        made.voices.push_back(std::move(voice));
    }
}

void addRecord(PresenterContent &made, const Workspace &workspace, const Review &review, StatementNumber number)
{
    const auto entries = recordEntries(workspace, review.id, decisionRecord(workspace, review, number));
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        made.record.push_back({entry->line, entry->details.join(u'\n')});
}

} // namespace

QStringList seenTexts()
{
    QStringList texts;
    for (const Seen each : allSeen)
        texts << seenText(each);
    return texts;
}

PresenterContent presenterContent(MeetingSession &session)
{
    const Workspace &workspace = session.document().workspace();
    const Review &review = *session.document().review();
    const StatementNumber number = session.document().statement();
    const StatementView view = session.presenter().statement();
    const Decision decision = workspace.decision(review.id, number);
    PresenterContent made;
    made.theme = view.theme;
    made.number = view.number;
    made.title = view.shortTitle;
    made.wholeTitle = view.title;
    made.standing = decisionLine(decision);
    made.locked = view.locked;
    made.levels = workspace.structureOf(review).levels();
    for (const DescriptorEntry &entry : view.descriptors) {
        made.missing.push_back(entry.missing);
        if (entry.chosen)
            made.badge = entry.badge;
    }
    made.badge.levels = made.levels;
    made.rationale = view.rationale;
    addVoices(made, workspace, review, number);
    addRecord(made, workspace, review, number);
    made.round = session.presenter().room();
    addNote(made.notes, PresenterTexts::tr("Actions noted"), actionsNoted(session));
    addNote(made.notes, PresenterTexts::tr("Evidence"), view.evidence);
    addNote(made.notes, PresenterTexts::tr("Linked evidence"), keptEvidence(workspace, review, number));
    addNote(made.notes, PresenterTexts::tr("Private comment"), view.comment);
    if (const auto earlier = lastAnswer(workspace, review, number)) {
        const Decision &before = earlier->decision;
        QStringList last;
        last << decisionLine(before);
        for (const QString &text : {before.rationale, before.evidence, before.comment}) {
            if (!text.trimmed().isEmpty())
                last << text.trimmed();
        }
        const QString name = session.presenter().earlierName(*earlier->review);
        addNote(made.notes, name.left(1).toUpper() + name.mid(1), last.join(u'\n'));
    }
    for (const ActionEntry &action : session.presenter().actions()) {
        if (action.earlier)
            addNote(made.notes, PresenterTexts::tr("Action from %1").arg(action.from), action.what);
    }
    made.seen = seenText(seenNow(session));
    if (const auto next = session.upNext()) {
        const Statement *statement = workspace.structureOf(review).statement(*next);
        made.upNext = PresenterTexts::tr("Next: %1 %2").arg(next->toString(), statement->shortTitle);
    } else if (session.followsAgenda()) {
        const std::vector<StatementNumber> open = session.stillOpen();
        made.upNext =
            open.empty()
                ? PresenterTexts::tr("Next: the end of the agenda")
                : PresenterTexts::tr("Next: the end of the agenda. Still open: %1", "numbers").arg(numbersInLine(open));
    }
    return made;
}

} // namespace waymark
