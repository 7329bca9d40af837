// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/comparison.h"

#include "core/review/acrosseditions.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace waymark {
namespace {

ComparedValue valueOf(const Decision &decision) { return {true, decision.standing, decision.level, decision.query}; }

ChangeKind kindOf(const ComparedValue &before, const ComparedValue &after)
{
    if (!before.comparable || !after.comparable)
        return ChangeKind::NotComparable;
    if (after.standing == Standing::Carried)
        return ChangeKind::CarriedForward;
    if (!after.level)
        return before.level ? ChangeKind::NoLongerAnswered : ChangeKind::Unanswered;
    if (!before.level)
        return ChangeKind::NewlyAnswered;
    return *before.level == *after.level ? ChangeKind::Confirmed : ChangeKind::Changed;
}

void count(ComparisonTotals &totals, const ComparedStatement &row)
{
    switch (row.kind) {
    case ChangeKind::Changed:
        ++(row.change.value_or(0) > 0 ? totals.rose : totals.fell);
        break;
    case ChangeKind::Confirmed:
        ++totals.same;
        break;
    case ChangeKind::CarriedForward:
        ++totals.carried;
        break;
    case ChangeKind::NewlyAnswered:
        ++totals.newlyAnswered;
        break;
    case ChangeKind::NoLongerAnswered:
        ++totals.noLongerAnswered;
        break;
    case ChangeKind::Unanswered:
        ++totals.unanswered;
        break;
    case ChangeKind::NotComparable:
        ++totals.notComparable;
        break;
    }
}

} // namespace

Comparison compare(const Workspace &workspace, const Review &present, std::vector<const Review *> earlier, Span span)
{
    std::ranges::sort(earlier, [](const Review *a, const Review *b) {
        return std::tie(a->date, a->number) < std::tie(b->date, b->number);
    });
    std::vector<const Review *> all = std::move(earlier);
    all.push_back(&present);

    Comparison made;
    std::vector<Profile> profiles;
    for (const Review *review : all) {
        made.reviews.push_back(review->id);
        made.comparable.push_back(review->structure == present.structure);
        profiles.push_back(profile(workspace, *review));
    }
    const Structure &structure = workspace.structureOf(present);
    made.levels = structure.levels();
    const std::size_t from = all.size() > 1 ? made.from(span) : 0;
    for (const Theme &theme : structure.themes()) {
        ComparedTheme part;
        part.theme = theme.number;
        part.total = static_cast<int>(theme.statements.size());
        std::vector<Level> before;
        std::vector<Level> after;
        for (const Statement &statement : theme.statements) {
            ComparedStatement row{statement.number, {}};
            for (const Review *review : all) {
                const auto decision = decisionThen(workspace, *review, present, statement.number);
                row.values.push_back(decision ? valueOf(*decision) : ComparedValue{false});
            }
            const ComparedValue &first = row.values[from];
            const ComparedValue &last = row.values.back();
            row.kind = kindOf(first, last);
            // A level that is only carried forward was not looked at: it is not "the same".
            if (row.kind == ChangeKind::Changed || row.kind == ChangeKind::Confirmed) {
                row.change = last.level->value() - first.level->value();
                before.push_back(*first.level);
                after.push_back(*last.level);
            }
            count(part.totals, row);
            count(made.totals, row);
            made.statements.push_back(std::move(row));
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            const ProfilePart *found = made.comparable[i] ? profiles[i].theme(theme.number) : nullptr;
            part.parts.push_back(found ? std::optional(*found) : std::nullopt);
        }
        part.medianBefore = median(std::move(before));
        part.medianAfter = median(std::move(after));
        made.themes.push_back(std::move(part));
    }
    return made;
}

std::vector<ComparedStatement> byChange(const std::vector<ComparedStatement> &rows, bool onlyChanged)
{
    std::vector<ComparedStatement> sorted;
    for (const ComparedStatement &row : rows) {
        if (!onlyChanged || row.kind == ChangeKind::Changed)
            sorted.push_back(row);
    }
    const auto rank = [](const ComparedStatement &row) {
        const int change = row.change.value_or(0);
        return std::tuple(-std::abs(change), change < 0, !row.change.has_value());
    };
    std::ranges::stable_sort(sorted, [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return sorted;
}

namespace {

std::tuple<QDate, bool> rankOf(const HistoryEvent &event)
{
    return {event.date, event.kind != HistoryEvent::Kind::Internal};
}

} // namespace

std::vector<HistoryEvent> reviewHistory(const Workspace &workspace)
{
    std::vector<HistoryEvent> events;
    events.reserve(workspace.reviews().size() + workspace.visits().size());
    for (const Review *review : workspace.reviewsByDate())
        events.push_back({HistoryEvent::Kind::Internal, review->date, review->id, {}});
    for (const Visit *visit : workspace.visitsByDate())
        events.push_back({visit->kind == VisitKind::Peer ? HistoryEvent::Kind::Peer : HistoryEvent::Kind::Expert,
                          visit->date,
                          {},
                          visit->id});
    std::ranges::reverse(events);
    std::ranges::stable_sort(events, [](const auto &a, const auto &b) { return rankOf(b) < rankOf(a); });
    return events;
}

namespace {

/// Words that say something: short ones are in every title.
std::set<QString> wordsOf(const QString &title)
{
    std::set<QString> words;
    QString word;
    const QString text = title.toCaseFolded() + u' ';
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else {
            if (word.size() > 3)
                words.insert(word);
            word.clear();
        }
    }
    return words;
}

/// Shared words in per cent of all words of both.
int likeness(const std::set<QString> &a, const std::set<QString> &b)
{
    std::set<QString> all = a;
    all.insert(b.begin(), b.end());
    if (all.empty())
        return 0;
    const std::size_t shared = a.size() + b.size() - all.size();
    return static_cast<int>(100 * shared / all.size());
}

std::optional<StatementNumber> suggestionFor(const Statement &old, const Structure &to)
{
    constexpr int minShared = 50;
    const std::set<QString> words = wordsOf(old.title);
    std::optional<StatementNumber> best;
    std::tuple<int, bool> bestRank{minShared - 1, true};
    for (const Statement &candidate : to.statements()) {
        const std::tuple rank(likeness(words, wordsOf(candidate.title)), candidate.number == old.number);
        if (rank > bestRank) {
            best = candidate.number;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

std::vector<MappingRow> mappingRows(const Workspace &workspace, const Structure &from, const Structure &to)
{
    const std::vector<const MappedStatement *> confirmed = workspace.mapping(from.digest(), to.digest());
    std::vector<MappingRow> rows;
    rows.reserve(from.statements().size());
    for (const Statement &old : from.statements()) {
        MappingRow row{old.number, suggestionFor(old, to), false, std::nullopt};
        const auto found = std::ranges::find(confirmed, old.number, &MappedStatement::old);
        if (found != confirmed.end()) {
            row.confirmed = true;
            row.now = (*found)->now;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<const Structure *> otherStructuresBefore(const Workspace &workspace, const Review &review)
{
    std::vector<const Structure *> found;
    for (const Review *earlier = workspace.previousReview(review); earlier;
         earlier = workspace.previousReview(*earlier)) {
        const Structure &structure = workspace.structureOf(*earlier);
        if (earlier->structure != review.structure && std::ranges::find(found, &structure) == found.end())
            found.push_back(&structure);
    }
    return found;
}

namespace {

using Apart = EarlierStatement::Why;

/// Nothing where the present structure has a statement that is compared with this one.
std::optional<Apart> whyApart(const Workspace &workspace, const Digest &from, const Digest &to, StatementNumber old)
{
    const MappedStatement *row = workspace.mappings().find({from, to, old});
    if (!row)
        return Apart::NotMatched;
    if (!row->now)
        return Apart::Gone;
    if (!statementThen(workspace, from, to, *row->now))
        return Apart::Merged;
    const auto levelsOf = [&](const Digest &digest) { return workspace.structures().find(digest)->structure.levels(); };
    return levelsOf(from) == levelsOf(to) ? std::nullopt : std::optional(Apart::OtherScale);
}

} // namespace

std::vector<EarlierStatement> onlyEarlier(const Workspace &workspace, const Comparison &comparison)
{
    std::vector<EarlierStatement> found;
    for (std::size_t i = 0; i < comparison.reviews.size(); ++i) {
        if (comparison.comparable[i])
            continue;
        const Review &earlier = *workspace.review(comparison.reviews[i]);
        const Digest &present = workspace.review(comparison.reviews.back())->structure;
        for (const Statement &statement : workspace.structureOf(earlier).statements()) {
            const auto why = whyApart(workspace, earlier.structure, present, statement.number);
            if (!why)
                continue;
            const Decision decision = workspace.decision(earlier.id, statement.number);
            found.push_back({i, statement.number, {true, decision.standing, decision.level, decision.query}, *why});
        }
    }
    return found;
}

} // namespace waymark
