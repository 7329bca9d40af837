// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/agreepresenter.h"

#include "core/insight/agenda.h"
#include "core/text/agenda.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/statement/agreekeys.h"

#include <algorithm>

namespace waymark {

AgreePresenter::Outcome AgreePresenter::perform(const Edit &edit)
{
    return m_document.perform(edit) ? Outcome::Done : Outcome::Refused;
}

AgreePresenter::Outcome AgreePresenter::choose(int level)
{
    if (isLocked())
        return Outcome::Locked;
    const auto wanted = Level::from(level);
    if (!wanted || !structure().accepts(*wanted))
        return Outcome::OffScale;
    const StatementNumber number = m_document.statement();
    if (level > 0 && workspace().wordingOf(review()).descriptor(number, *wanted).isMissing())
        return Outcome::NoDescriptor;
    return perform(edit::ChooseLevel{review().id, number, wanted});
}

AgreePresenter::Outcome AgreePresenter::clear()
{
    if (isLocked())
        return Outcome::Locked;
    return perform(edit::ChooseLevel{review().id, m_document.statement(), std::nullopt});
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
                               presentRound(workspace(), review().id),
                               workspace().rolesInTheRoom(review().id),
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
    if (const auto next = nextNotAgreed())
        goTo(*next);
    else
        goNext();
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
    edit::Agree agree{review().id, draftsOfTheme(), QDateTime::currentDateTimeUtc(),
                      presentRound(workspace(), review().id), workspace().rolesInTheRoom(review().id)};
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
    m_document.performLater(name, edit::Write{review().id, number, field, text.left(maxText)});
}

void AgreePresenter::goToTheme(int theme)
{
    const Theme *wanted = structure().theme(theme);
    if (!wanted || wanted->statements.empty())
        return;
    const auto notAgreed = [this](const Statement &statement) {
        return workspace().decision(review().id, statement.number).standing != Standing::Agreed;
    };
    const auto first = std::ranges::find_if(wanted->statements, notAgreed);
    goTo(first == wanted->statements.end() ? wanted->statements.front().number : first->number);
}

std::optional<StatementNumber> AgreePresenter::neighbour(int by) const
{
    const auto &all = structure().statements();
    const auto at = std::ranges::find(all, m_document.statement(), &Statement::number);
    const auto index = (at - all.begin()) + by;
    if (at == all.end() || index < 0 || index >= static_cast<std::ptrdiff_t>(all.size()))
        return std::nullopt;
    return all[static_cast<std::size_t>(index)].number;
}

void AgreePresenter::step(int by)
{
    if (const auto there = neighbour(by))
        goTo(*there);
}

std::optional<StatementNumber> AgreePresenter::nextNotAgreed() const
{
    // Drafts count here: a room that goes through a theme's drafts one by one must not be thrown into the next theme.
    const auto &all = structure().statements();
    const auto at = std::ranges::find(all, m_document.statement(), &Statement::number) - all.begin();
    for (std::size_t on = 1; on < all.size(); ++on) {
        const Statement &statement = all[(static_cast<std::size_t>(at) + on) % all.size()];
        if (workspace().decision(review().id, statement.number).standing != Standing::Agreed)
            return statement.number;
    }
    return std::nullopt;
}

AgreePresenter::Outcome AgreePresenter::goNextOpen()
{
    std::optional<StatementNumber> there;
    const FootView::Next kind = kindOfNext(there);
    if (there)
        goTo(*there);
    switch (kind) {
    case FootView::Next::Open:
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

FootView::Next AgreePresenter::kindOfNext(std::optional<StatementNumber> &there) const
{
    there = nextOpen(workspace(), review(), m_document.statement());
    if (there)
        return workspace().decision(review().id, *there).isOpen() ? FootView::Next::Open : FootView::Next::Draft;
    const auto &all = structure().statements();
    const auto at = std::ranges::find(all, m_document.statement(), &Statement::number) - all.begin();
    for (std::size_t on = 1; on <= all.size(); ++on) {
        const Statement &statement = all[(static_cast<std::size_t>(at) + on) % all.size()];
        if (workspace().decision(review().id, statement.number).query) {
            there = statement.number;
            return FootView::Next::Query;
        }
    }
    return FootView::Next::None;
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

QString AgreePresenter::hint(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Done:
    case Outcome::Refused: // the window says why
        return {};
    case Outcome::Locked:
        return tr("This review is finished and locked.");
    case Outcome::NoLevel:
        return tr("Choose a level first: press 0 to %1, or click a card.").arg(structure().levels());
    case Outcome::NoDescriptor:
        return tr("There is no descriptor in our source, so this level cannot be chosen.");
    case Outcome::OffScale:
        return tr("The levels go from 0 to %1.").arg(structure().levels());
    case Outcome::DraftNext:
        return tr("Nothing is open any more. This is the next draft: agree or change it.");
    case Outcome::QueryNext:
        return tr("All is agreed. This one is still marked as a query.");
    case Outcome::NothingOpen:
        return tr("Every statement is agreed.");
    }
    return {};
}

} // namespace waymark
