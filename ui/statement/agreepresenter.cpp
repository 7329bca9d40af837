// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statement/agreepresenter.h"

#include "core/insight/agenda.h"
#include "core/insight/followup.h"
#include "core/insight/profile.h"
#include "core/review/academicyear.h"
#include "core/review/acrosseditions.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "core/text/wordingnames.h"
#include "ui/statement/agreekeys.h"

#include <QKeySequence>
#include <algorithm>
#include <set>

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

std::optional<StatementNumber> AgreePresenter::afterAgreeing() const
{
    if (const auto next = nextNotAgreed())
        return next;
    const auto &all = structure().statements();
    const auto at = std::ranges::find(all, m_document.statement(), &Statement::number);
    return at == all.end() || at + 1 == all.end() ? std::nullopt : std::optional((at + 1)->number);
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

QString AgreePresenter::noLongerAgreedText() const
{
    const Settlement *agreed = workspace().lastSettlement(review().id, m_document.statement());
    const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    return tr("%1 was agreed (%2) and is not any more. Undo (%3) brings that back.")
        .arg(m_document.statement().toString(), agreed ? levelInSentence(agreed->level) : QString(), keys);
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

// What the presenter shows; what it does is in agreepresenter.cpp.

QString AgreePresenter::earlierName(const Review &earlier) const
{
    return nextAcademicYear(earlier.year) == review().year ? tr("last year") : earlier.year;
}

BadgeState AgreePresenter::badge(const Decision &decision) const
{
    const int levels = structure().levels();
    if (!decision.level)
        return {BadgeKind::Unanswered, 0, levels};
    const int level = decision.level->value();
    if (decision.standing == Standing::Carried)
        return {BadgeKind::Carried, level, levels};
    return {level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, levels};
}

StatementEntry AgreePresenter::entry(const Statement &statement) const
{
    const Decision decision = workspace().decision(review().id, statement.number);
    StatementEntry made{statement.number,
                        statement.shortTitle,
                        statement.title,
                        badge(decision),
                        {},
                        decision.query,
                        statement.number == m_document.statement(),
                        {}};
    if (decision.standing == Standing::Draft)
        made.mark = tr("draft");
    else if (decision.standing == Standing::Carried)
        made.mark = tr("carried");
    made.spoken =
        QStringLiteral("%1 %2: %3").arg(statement.number.toString(), statement.shortTitle, decisionLine(decision));
    return made;
}

QString AgreePresenter::countsOf(const Progress &part) const
{
    QString counts = tr("%1 of %2 agreed").arg(part.agreed).arg(part.total);
    if (part.drafts > 0)
        counts = tr("%1, %2", "agreed, drafts").arg(counts, tr("%n draft(s)", nullptr, part.drafts));
    if (part.carried > 0)
        counts = tr("%1, %2", "agreed, drafts").arg(counts, tr("%n carried", nullptr, part.carried));
    return counts;
}

ReviewColumnView AgreePresenter::column() const
{
    ReviewColumnView made;
    for (const Review *each : workspace().reviewsByDate())
        made.reviews.insert(made.reviews.begin(), {each->id, tr("Review %1").arg(each->year)});
    // Two reviews of one year are told apart by their titles.
    for (auto &choice : made.reviews) {
        const auto same = std::ranges::count(made.reviews, workspace().review(choice.id)->year,
                                             [this](const auto &one) { return workspace().review(one.id)->year; });
        if (same > 1)
            choice.name =
                tr("Review %1, %2").arg(workspace().review(choice.id)->year, workspace().review(choice.id)->title);
    }
    made.current = review().id;
    made.locked = isLocked();
    made.onlyShown = m_document.isOnlyShown();
    made.room = room();
    const ReviewProgress counted = progress(workspace(), review());
    made.agreed = counted.overall.agreed;
    made.drafts = counted.overall.drafts;
    made.total = counted.overall.total;
    made.counts = countsOf(counted.overall);
    const auto &themes = structure().themes();
    for (std::size_t at = 0; at < themes.size(); ++at) {
        const Theme &theme = themes[at];
        const Progress &part = counted.themes[at];
        ThemeEntry shown{theme.number,
                         theme.shortTitle,
                         theme.title,
                         countsOf(part),
                         part.drafts,
                         part.queries > 0,
                         theme.number == m_document.statement().theme(),
                         {}};
        if (shown.current) {
            for (const Statement &statement : theme.statements)
                shown.statements.push_back(entry(statement));
        }
        made.themes.push_back(std::move(shown));
    }
    return made;
}

std::vector<DescriptorEntry> AgreePresenter::descriptors() const
{
    const StatementNumber number = m_document.statement();
    const Decision decision = workspace().decision(review().id, number);
    const Wording &wording = workspace().wordingOf(review());
    const InstitutionKind kind = workspace().institution().kind;
    const int levels = structure().levels();

    const std::optional<LastAnswer> earlier = lastAnswer(workspace(), review(), number);
    const std::optional<Level> last = earlier ? earlier->decision.level : std::nullopt;
    const std::optional<Level> base = decision.level ? decision.level : last;
    int next = base ? base->value() + 1 : levels + 1;
    while (next <= levels && wording.descriptor(number, *Level::from(next)).isMissing())
        ++next;

    std::vector<DescriptorEntry> made;
    for (int value = 0; value <= levels; ++value) {
        const Level level = *Level::from(value);
        const Descriptor &descriptor = wording.descriptor(number, level);
        DescriptorEntry shown;
        shown.level = value;
        shown.chosen = decision.level == level;
        shown.carried = shown.chosen && decision.standing == Standing::Carried;
        shown.badge = {shown.carried ? BadgeKind::Carried
                       : value == 0  ? BadgeKind::NotInPlace
                                     : BadgeKind::Filled,
                       value, levels};
        shown.missing = value > 0 && descriptor.isMissing();
        shown.locked = isLocked();
        if (shown.chosen)
            shown.state = standingName(decision.standing);
        if (last == level)
            shown.tag = earlierName(*earlier->review);
        else if (value == next)
            shown.tag = tr("next level");
        shown.possibleStates = {standingName(Standing::Draft), standingName(Standing::Agreed)};
        if (last == level && review().previous)
            shown.possibleStates << standingName(Standing::Carried);
        QStringList spoken;
        for (std::size_t at = 0; at < descriptor.points.size() && value > 0; ++at) {
            const Point &point = descriptor.points[at];
            const PointMark *mark = workspace().marks().find({{review().id, number}, {value, static_cast<int>(at)}});
            shown.points.push_back({worded(point.text, kind), point.isNew, value == next && point.isNew,
                                    mark ? std::optional(mark->mark) : std::nullopt});
            spoken << shown.points.back().text;
        }
        if (shown.missing)
            spoken << noDescriptor();
        shown.spoken =
            value == 0 ? tr("Level 0: %1").arg(levelName(level)) : tr("Level %1: %2").arg(value).arg(spoken.join(u' '));
        for (const QString &word : {shown.state, shown.tag}) {
            if (!word.isEmpty())
                shown.spoken += QStringLiteral(" (%1)").arg(word);
        }
        made.push_back(std::move(shown));
    }
    return made;
}

StatementView AgreePresenter::statement() const
{
    const StatementNumber number = m_document.statement();
    const Statement &statement = *structure().statement(number);
    const Decision decision = workspace().decision(review().id, number);
    const Wording &wording = workspace().wordingOf(review());
    StatementView made;
    made.theme = number.theme();
    const Theme &theme = *structure().theme(number.theme());
    const QString benchmarks = benchmarksLine(theme);
    for (const QStringList &facts :
         {QStringList{theme.title, benchmarks}, {theme.shortTitle, benchmarks}, {theme.shortTitle}}) {
        QStringList there = facts;
        there.removeAll(QString());
        made.themeTitles << inOneLine(there);
    }
    made.number = number.toString();
    made.shortTitle = statement.shortTitle;
    if (statement.title != statement.shortTitle)
        made.title = statement.title;
    made.wording = wordingName(wording);
    made.official = wording.isOfficial();
    made.query = decision.query;
    made.locked = isLocked();
    made.descriptors = descriptors();
    made.rationale = decision.rationale;
    made.evidence = decision.evidence;
    made.comment = decision.comment;
    const DecisionRecord record = decisionRecord(workspace(), review(), number);
    made.record = recordLine(record);
    QStringList whole;
    for (const RecordEntry &entry : recordEntries(workspace(), review().id, record))
        whole << entry.line << entry.details;
    made.recordWhole = whole.join(u'\n');
    if (const auto earlier = lastAnswer(workspace(), review(), number)) {
        const Decision &before = earlier->decision;
        const auto said = [&](const QString &text) {
            return text.trimmed().isEmpty()
                       ? QString()
                       : tr("%1: %2", "last year: what was noted then").arg(earlierName(*earlier->review), text);
        };
        made.rationaleBefore = said(before.rationale);
        made.evidenceBefore = said(before.evidence);
    }
    return made;
}

QString AgreePresenter::room() const
{
    const auto people = static_cast<int>(workspace().peopleInTheRoom(review().id).size());
    const QString round = presentRound(workspace(), review().id);
    return people == 0 ? round : tr("%1 · %n in the meeting", "a round", people).arg(round);
}

BannerView AgreePresenter::banner() const
{
    if (isLocked() && !review().isFinished())
        return {}; // the bar above the page tells why
    if (isLocked()) {
        const auto &damaged = m_document.changedSinceFinished();
        if (std::ranges::find(damaged, review().id) != damaged.end())
            return {BannerView::Kind::Damaged, tr("This review has been changed outside Waymark since it was finished. "
                                                  "Compare it with a copy before you rely on it.")};
        return {BannerView::Kind::Finished, tr("Finished %1 · locked").arg(longDate(finishedOn(review())))};
    }
    const Progress overall = progress(workspace(), review()).overall;
    if (overall.isComplete() && overall.total > 0)
        return {BannerView::Kind::AllAgreed,
                overall.queries == 0
                    ? tr("All %1 agreed.").arg(overall.total)
                    : tr("All %1 agreed, %n still marked as a query.", nullptr, overall.queries).arg(overall.total)};
    return {};
}

FootView AgreePresenter::foot() const
{
    FootView made;
    if (const auto before = neighbour(-1))
        made.previous = before->toString();
    if (const auto after = neighbour(1))
        made.next = after->toString();
    made.canAgree = !isLocked();
    std::optional<StatementNumber> there;
    if (!isLocked())
        made.nextOpen = kindOfNext(there);
    return made;
}

std::vector<ActionEntry> AgreePresenter::actions() const
{
    const StatementNumber number = m_document.statement();
    std::vector<ActionEntry> made;
    std::set<ActionId> listed;
    const auto add = [&](const Action &action) {
        if (!listed.insert(action.id).second)
            return;
        QStringList about;
        if (const QString owner = ownerInReports(workspace(), action); !owner.isEmpty())
            about << owner;
        if (action.due)
            about << tr("by %1").arg(longDate(*action.due));
        if (action.priority) {
            if (const Priority *priority = workspace().priorities().find(*action.priority))
                about << tr("priority: %1").arg(priority->text);
        }
        if (const Action *origin = action.carriedFrom ? workspace().actions().find(*action.carriedFrom) : nullptr)
            about << tr("continued from %1", "last year, or 2022/23")
                         .arg(earlierName(*workspace().review(origin->review)));
        const bool earlier = action.review != review().id;
        made.push_back({action.id, action.what, inOneLine(about), action.status, action.outcome, earlier,
                        earlier ? earlierName(*workspace().review(action.review)) : QString(),
                        m_document.isOnlyShown()});
    };
    const auto touches = [&](const Action *action) { return isFor(workspace(), review(), *action, number); };
    // Those of last time stay in sight after somebody said what came of them; older ones only while they run.
    for (const Action *action : workspace().actionsOf(review().id)) {
        if (touches(action))
            add(*action);
    }
    if (const Review *last = workspace().previousReview(review())) {
        for (const Action *action : workspace().actionsOf(last->id)) {
            if (touches(action))
                add(*action);
        }
    }
    for (const Action *action : runningActions(workspace(), review(), number)) {
        if (workspace().review(action->review)->date <= review().date)
            add(*action);
    }
    return made;
}

QString bulleted(const QStringList &points)
{
    QStringList lines;
    for (const QString &point : points)
        lines << u"• " + point;
    return lines.join(u'\n');
}

TargetView AgreePresenter::target() const
{
    const StatementNumber number = m_document.statement();
    const auto aim = targetOf(workspace(), review(), number);
    if (!aim)
        return {tr("Target…"), {}};
    TargetView made;
    const bool chosen = workspace().targets().find({review().id, number});
    const auto now = workspace().decision(review().id, number).level;
    made.line = (chosen       ? tr("Target: %1 (chosen)…", "level 4")
                 : now == aim ? tr("Target: keep %1…", "level 4")
                              : tr("Target: %1 (next level)…", "level 3"))
                    .arg(levelInSentence(*aim));
    for (const TargetPoint &point : pointsToTarget(workspace(), review(), number))
        made.points << worded(point.text, workspace().institution().kind);
    return made;
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
    return perform(edit::ReviseAction{revised});
}

void AgreePresenter::writeOutcome(ActionId action, const QString &text)
{
    const Action *before = workspace().actions().find(action);
    if (!before)
        return;
    Action revised = *before;
    revised.outcome = text.left(maxText);
    m_document.performLater(QStringLiteral("outcome ") + action.toString(), edit::ReviseAction{revised});
}

Action AgreePresenter::newAction() const { return {ActionId::create(), review().id, {m_document.statement()}, {}, {}}; }

AgreePresenter::Outcome AgreePresenter::keepAction(const Action &action)
{
    if (workspace().actions().find(action.id))
        return perform(edit::ReviseAction{action});
    // Of a finished review, too: actions lie outside its digest, and what follows from it is often settled later.
    return perform(edit::AddAction{action});
}

AgreePresenter::Outcome AgreePresenter::removeAction(ActionId action) { return perform(edit::RemoveAction{action}); }

} // namespace waymark
