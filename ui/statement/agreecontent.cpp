// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/agreecontent.h"

#include "core/insight/agenda.h"
#include "core/insight/followup.h"
#include "core/insight/profile.h"
#include "core/review/academicyear.h"
#include "core/review/acrosseditions.h"
#include "core/review/finishing.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "core/text/wordingnames.h"
#include "ui/document/document.h"
#include "ui/statement/statementroute.h"

#include <algorithm>
#include <set>

namespace waymark {

QString bulleted(const QStringList &points)
{
    QStringList lines;
    for (const QString &point : points)
        lines << u"• " + point;
    return lines.join(u'\n');
}

bool AgreeContent::isLocked() const { return review().isFinished() || m_document.isOnlyShown(); }

const Workspace &AgreeContent::workspace() const { return m_document.workspace(); }

const Review &AgreeContent::review() const { return *m_document.review(); }

const Structure &AgreeContent::structure() const { return workspace().structureOf(review()); }

QString AgreeContent::earlierName(const Review &earlier) const
{
    return nextAcademicYear(earlier.year) == review().year ? tr("last year") : earlier.year;
}

BadgeState AgreeContent::badge(const Decision &decision) const
{
    const int levels = structure().levels();
    if (!decision.level)
        return {BadgeKind::Unanswered, 0, levels};
    const int level = decision.level->value();
    if (decision.standing == Standing::Carried)
        return {BadgeKind::Carried, level, levels};
    return {level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, levels};
}

StatementEntry AgreeContent::entry(const Statement &statement) const
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

QString AgreeContent::countsOf(const Progress &part) const
{
    QString counts = tr("%1 of %2 agreed").arg(part.agreed).arg(part.total);
    if (part.drafts > 0)
        counts = tr("%1, %2", "agreed, drafts").arg(counts, tr("%n draft(s)", nullptr, part.drafts));
    if (part.carried > 0)
        counts = tr("%1, %2", "agreed, drafts").arg(counts, tr("%n carried", nullptr, part.carried));
    return counts;
}

ReviewColumnView AgreeContent::column() const
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

std::vector<DescriptorEntry> AgreeContent::descriptors() const
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

StatementView AgreeContent::statement() const
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
    made.shortWording = shortWordingName(wording);
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

QString AgreeContent::room() const
{
    const auto people = m_document.isSitting() ? static_cast<int>(workspace().peopleInTheRoom(review().id).size()) : 0;
    const QString round = m_document.round();
    return people == 0 ? tr("Round: %1").arg(round) : tr("%1 · %n in the meeting", "a round", people).arg(round);
}

BannerView AgreeContent::banner() const
{
    if (isLocked() && !review().isFinished())
        return {}; // the bar above the page tells why
    if (isLocked()) {
        if (m_document.isChangedSinceFinished(review().id))
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

FootView AgreeContent::foot() const
{
    FootView made;
    const StatementRoute route(workspace(), review(), m_document.statement());
    if (const auto before = route.neighbour(-1))
        made.previous = before->toString();
    if (const auto after = route.neighbour(1))
        made.next = after->toString();
    made.canAgree = !isLocked();
    if (!isLocked())
        made.nextOpen = route.next().kind;
    return made;
}

std::vector<ActionEntry> AgreeContent::actions() const
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
        // Carried on by nothing, it is to be done, and can be continued here.
        const bool isOpen = action.status == ActionStatus::CarriedOn && isRunning(workspace(), action);
        made.push_back({action.id, action.what, inOneLine(about), isOpen ? ActionStatus::Open : action.status,
                        action.outcome, earlier, earlier ? earlierName(*workspace().review(action.review)) : QString(),
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

TargetView AgreeContent::target() const
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

} // namespace waymark
