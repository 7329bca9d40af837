// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/agreepresenter.h"

#include "core/insight/agenda.h"
#include "core/insight/followup.h"
#include "core/review/acrosseditions.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/statement/agreekeys.h"

#include <QKeySequence>

namespace waymark {
namespace {

/// What a hint says of a refused choice; nothing where the window has to tell why.
std::optional<AgreePresenter::Outcome> asHint(const Error &error)
{
    const auto *refusal = std::get_if<Refusal>(&error);
    if (refusal && refusal->reason == Refusal::Reason::LevelOutOfRange)
        return AgreePresenter::Outcome::OffScale;
    if (refusal && refusal->reason == Refusal::Reason::NoDescriptor)
        return AgreePresenter::Outcome::NoDescriptor;
    return {};
}

} // namespace

AgreePresenter::Outcome AgreePresenter::perform(const Edit &edit)
{
    return m_document.perform(edit) ? Outcome::Done : Outcome::Refused;
}

AgreePresenter::Outcome AgreePresenter::changeAnswer(const edit::ChooseLevel &choice)
{
    const auto isAgreed = [&] {
        return workspace().decision(choice.review, choice.statement).standing == Standing::Agreed;
    };
    const bool wasAgreed = isAgreed();
    const Outcome outcome = perform(choice);
    return outcome == Outcome::Done && wasAgreed && !isAgreed() ? Outcome::NoLongerAgreed : outcome;
}

AgreePresenter::Outcome AgreePresenter::choose(int level)
{
    if (isLocked())
        return Outcome::Locked;
    const auto wanted = Level::from(level);
    if (!wanted)
        return Outcome::OffScale;
    const edit::ChooseLevel choice{review().id, m_document.statement(), wanted};
    const auto planned = plan(workspace(), choice);
    const auto hinted = planned ? std::nullopt : asHint(planned.error());
    return hinted ? *hinted : changeAnswer(choice);
}

AgreePresenter::Outcome AgreePresenter::clear()
{
    if (isLocked())
        return Outcome::Locked;
    return changeAnswer({review().id, m_document.statement(), std::nullopt});
}

AgreePresenter::Outcome AgreePresenter::toggleQuery()
{
    if (isLocked())
        return Outcome::Locked;
    const bool query = workspace().decision(review().id, m_document.statement()).query;
    return perform(edit::SetQuery{review().id, m_document.statement(), !query});
}

AgreePresenter::Outcome AgreePresenter::agree(const QString &dissent)
{
    if (isLocked())
        return Outcome::Locked;
    const Decision decision = workspace().decision(review().id, m_document.statement());
    if (!decision.level)
        return Outcome::NoLevel;
    return perform(edit::Agree{review().id,
                               {decision.statement},
                               QDateTime::currentDateTimeUtc(),
                               m_document.round(),
                               m_document.present(),
                               dissent});
}

AgreePresenter::Outcome AgreePresenter::mayDissent() const
{
    if (isLocked())
        return Outcome::Locked;
    return workspace().decision(review().id, m_document.statement()).level ? Outcome::Done : Outcome::NoLevel;
}

AgreePresenter::Outcome AgreePresenter::agreeAndGoOn()
{
    if (const Outcome agreed = agree(); agreed != Outcome::Done)
        return agreed;
    if (const auto next = afterAgreeing())
        goTo(*next);
    return Outcome::Done;
}

std::vector<StatementNumber> AgreePresenter::draftsOfTheme() const
{
    std::vector<StatementNumber> drafts;
    for (const Statement &statement : structure().theme(m_document.statement().theme())->statements) {
        if (workspace().decision(review().id, statement.number).standing == Standing::Draft)
            drafts.push_back(statement.number);
    }
    return drafts;
}

QStringList AgreePresenter::unheardInTheme() const
{
    QStringList lines;
    if (isLocked())
        return lines;
    for (const AgendaItem &item : unheard(workspace(), review(), draftsOfTheme()))
        lines << tr("%1 %2: %3. Colleagues: %4", "number, title, how it stands, what they answered")
                     .arg(item.statement.toString(), structure().statement(item.statement)->shortTitle,
                          decisionLine(item.decision), agendaReason(item));
    return lines;
}

AgreePresenter::Outcome AgreePresenter::agreeTheme()
{
    if (isLocked())
        return Outcome::Locked;
    edit::Agree agree{review().id, draftsOfTheme(), QDateTime::currentDateTimeUtc(), m_document.round(),
                      m_document.present()};
    return agree.statements.empty() ? Outcome::NoLevel : perform(agree);
}

AgreePresenter::Outcome AgreePresenter::mark(int level, int point, std::optional<Mark> mark)
{
    if (isLocked())
        return Outcome::Locked;
    const auto wanted = Level::from(level);
    if (!wanted)
        return Outcome::OffScale;
    return perform(edit::MarkPoint{review().id, m_document.statement(), *wanted, point, mark});
}

AgreePresenter::Outcome AgreePresenter::cycleMark(int level, int point)
{
    const PointMark *before = workspace().marks().find({{review().id, m_document.statement()}, {level, point}});
    if (!before)
        return mark(level, point, Mark::InPlace);
    switch (before->mark) {
    case Mark::InPlace:
        return mark(level, point, Mark::NotYet);
    case Mark::NotYet:
        return mark(level, point, Mark::Query);
    case Mark::Query:
        break;
    }
    return mark(level, point, std::nullopt);
}

void AgreePresenter::write(edit::Write::Field field, const QString &text)
{
    if (isLocked())
        return;
    const StatementNumber number = m_document.statement();
    const QString name =
        QStringLiteral("%1 %2 %3").arg(review().id.toString(), number.toString()).arg(static_cast<int>(field));
    m_document.performLater(name, edit::Write{review().id, number, field, text.left(maxText), m_document.isSitting()});
}

void AgreePresenter::goToTheme(int theme)
{
    if (const auto first = route().firstToSeeOf(theme))
        goTo(*first);
}

void AgreePresenter::step(int by)
{
    if (const auto there = route().neighbour(by))
        goTo(*there);
}

AgreePresenter::Outcome AgreePresenter::goNextOpen()
{
    const NextStop next = route().next();
    if (next.statement)
        goTo(*next.statement);
    switch (next.kind) {
    case FootView::Next::Unanswered:
    case FootView::Next::Carried:
        return Outcome::Done;
    case FootView::Next::Draft:
        return Outcome::DraftNext;
    case FootView::Next::Query:
        return Outcome::QueryNext;
    case FootView::Next::None:
        break;
    }
    return Outcome::NothingOpen;
}

void AgreePresenter::goFirst() { goTo(structure().statements().front().number); }

void AgreePresenter::goLast() { goTo(structure().statements().back().number); }

AgreePresenter::Outcome AgreePresenter::carryOut(const AgreeKey &key)
{
    using Kind = AgreeKey::Kind;
    switch (key.kind) {
    case Kind::Choose:
        return choose(key.level);
    case Kind::Clear:
        return clear();
    case Kind::Query:
        return toggleQuery();
    case Kind::NextOpen:
        return goNextOpen();
    case Kind::Agree:
        return agreeAndGoOn();
    case Kind::Previous:
        goPrevious();
        break;
    case Kind::Next:
        goNext();
        break;
    case Kind::First:
        goFirst();
        break;
    case Kind::Last:
        goLast();
        break;
    case Kind::Dissent: // asked for in a dialog, by the page or the window
        return mayDissent();
    }
    return Outcome::Done;
}

QString AgreePresenter::noLongerAgreedText() const
{
    const Settlement *agreed = workspace().lastSettlement(review().id, m_document.statement());
    const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    const QString level = agreed ? levelInSentence(agreed->level) : QString();
    QStringList sentences{tr("%1 was agreed (%2) and is not any more. Undo (%3) brings that back.")
                              .arg(m_document.statement().toString(), level, keys)};
    // It would be read as the reason for the new level, in the minutes too.
    const Decision now = workspace().decision(review().id, m_document.statement());
    if (agreed && now.level && !now.rationale.trimmed().isEmpty() && now.rationale == agreed->rationale)
        sentences << tr("The reason is still the one for %1.").arg(level);
    return sentences.join(u' ');
}

QString AgreePresenter::hint(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Done:
    case Outcome::Refused: // the window says why
        return {};
    case Outcome::NoLongerAgreed:
        return noLongerAgreedText();
    case Outcome::Locked:
        return m_document.isOnlyShown() ? tr("Nothing in this file can be changed.")
                                        : tr("This review is finished and locked.");
    case Outcome::NoLevel:
        return tr("Choose a level first. Press 0 to %1, or click a card.").arg(structure().levels());
    case Outcome::NoDescriptor:
        return notChoosableText();
    case Outcome::OffScale:
        return tr("The levels go from 0 to %1.").arg(structure().levels());
    case Outcome::DraftNext:
        return tr("Every statement has an answer. This is the next draft: agree it or change it.");
    case Outcome::QueryNext:
        return tr("Everything is agreed. This one is still marked as a query.");
    case Outcome::NothingOpen:
        return tr("Every statement is agreed.");
    }
    return {};
}

AgreePresenter::Outcome AgreePresenter::setStatus(ActionId action, ActionStatus status)
{
    const Action *before = workspace().actions().find(action);
    if (!before)
        return Outcome::Refused;
    if (status == ActionStatus::CarriedOn && before->review != review().id && isRunning(workspace(), *before)) {
        if (const auto next = carriedInto(workspace(), review(), *before, ActionId::create()))
            return perform(edit::CarryOnAction{action, *next});
    }
    Action revised = *before;
    revised.status = status;
    return perform(edit::ReviseAction{revised, QDate::currentDate()});
}

void AgreePresenter::writeOutcome(ActionId action, const QString &text)
{
    const Action *before = workspace().actions().find(action);
    if (!before)
        return;
    Action revised = *before;
    revised.outcome = text.left(maxText);
    m_document.performLater(QStringLiteral("outcome ") + action.toString(),
                            edit::ReviseAction{revised, QDate::currentDate()});
}

Action AgreePresenter::newAction() const { return {ActionId::create(), review().id, {m_document.statement()}, {}, {}}; }

AgreePresenter::Outcome AgreePresenter::keepAction(const Action &action)
{
    if (workspace().actions().find(action.id))
        return perform(edit::ReviseAction{action, QDate::currentDate()});
    // Of a finished review, too: actions lie outside its digest, and what follows from it is often settled later.
    return perform(edit::AddAction{action});
}

AgreePresenter::Outcome AgreePresenter::removeAction(ActionId action) { return perform(edit::RemoveAction{action}); }

} // namespace waymark
