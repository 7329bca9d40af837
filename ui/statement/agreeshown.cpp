// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/progress.h"
#include "core/review/acrosseditions.h"
#include "core/text/benchmarks.h"
#include "core/text/dates.h"
#include "core/text/decisionrecord.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/statement/agreepresenter.h"

#include <algorithm>

// What the presenter shows; what it does is in agreepresenter.cpp.
namespace waymark {

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
    const QString agreed = tr("%1 of %2 agreed").arg(part.agreed).arg(part.total);
    return part.drafts == 0 ? agreed
                            : tr("%1, %2", "agreed, drafts").arg(agreed, tr("%n draft(s)", nullptr, part.drafts));
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
            spoken << tr("No descriptor in our source");
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
    QStringList above{theme.title, benchmarksLine(theme)};
    above.removeAll(QString());
    made.themeTitle = above.join(QStringLiteral(" · "));
    made.number = number.toString();
    made.shortTitle = statement.shortTitle;
    if (statement.title != statement.shortTitle)
        made.title = statement.title;
    made.wording = wording.name();
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
    for (std::size_t round = 0; round < record.rounds.size(); ++round)
        whole << roundLine(record, round)
              << roundDetails(record.rounds[round].settlement, workspace().institution().kind);
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
    return people == 0 ? round : tr("%1 · %n in the room", "a round", people).arg(round);
}

BannerView AgreePresenter::banner() const
{
    if (isLocked()) {
        const auto &damaged = m_document.changedSinceFinished();
        if (std::ranges::find(damaged, review().id) != damaged.end())
            return {BannerView::Kind::Damaged,
                    tr("This review is not what was finished: its content changed outside Waymark. Compare it with "
                       "a copy before you rely on it.")};
        return {BannerView::Kind::Finished,
                tr("Finished %1 · locked").arg(longDate(finishedOn(review())))};
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

} // namespace waymark
