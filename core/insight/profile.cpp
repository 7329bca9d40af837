// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/profile.h"

#include <algorithm>
#include <numeric>

namespace waymark {
namespace {

int sum(const LevelCounts &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

struct Tally
{
    ProfilePart part;
    std::vector<Level> answers;

    void take(const Decision &decision)
    {
        ++part.total;
        part.queries += decision.query ? 1 : 0;
        if (decision.standing == Standing::Unanswered || !decision.level) {
            ++part.unanswered;
            return;
        }
        const auto at = static_cast<std::size_t>(decision.level->value());
        if (decision.standing == Standing::Carried) {
            ++part.carried[at];
            return;
        }
        ++(decision.standing == Standing::Agreed ? part.agreed : part.drafts)[at];
        answers.push_back(*decision.level);
    }

    ProfilePart finish()
    {
        if (!answers.empty()) {
            const auto add = [](int before, Level level) { return before + level.value(); };
            part.mean = static_cast<double>(std::accumulate(answers.begin(), answers.end(), 0, add)) /
                        static_cast<double>(answers.size());
            part.lowest = *std::ranges::min_element(answers);
            part.highest = *std::ranges::max_element(answers);
            part.median = median(std::move(answers));
        }
        return part;
    }
};

} // namespace

std::optional<LevelRange> median(std::vector<Level> answers)
{
    if (answers.empty())
        return std::nullopt;
    std::ranges::sort(answers);
    return LevelRange{answers[(answers.size() - 1) / 2], answers[answers.size() / 2]};
}

int ProfilePart::agreedCount() const { return sum(agreed); }
int ProfilePart::draftCount() const { return sum(drafts); }
int ProfilePart::carriedCount() const { return sum(carried); }

const ProfilePart *Profile::theme(int number) const
{
    const auto found = std::ranges::find(themes, number, &ProfilePart::theme);
    return found == themes.end() ? nullptr : &*found;
}

Profile profile(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    Profile made;
    made.levels = structure.levels();
    Tally overall;
    for (const Theme &theme : structure.themes()) {
        Tally tally;
        tally.part.theme = theme.number;
        for (const Statement &statement : theme.statements) {
            const Decision decision = workspace.decision(review.id, statement.number);
            tally.take(decision);
            overall.take(decision);
        }
        made.themes.push_back(tally.finish());
    }
    made.overall = overall.finish();
    return made;
}

namespace {

void count(Progress &progress, const Decision &decision)
{
    ++progress.total;
    progress.queries += decision.query ? 1 : 0;
    switch (decision.standing) {
    case Standing::Unanswered:
        ++progress.unanswered;
        break;
    case Standing::Carried:
        ++progress.carried;
        break;
    case Standing::Draft:
        ++progress.drafts;
        break;
    case Standing::Agreed:
        ++progress.agreed;
        break;
    }
}

} // namespace

ReviewProgress progress(const Workspace &workspace, const Review &review)
{
    ReviewProgress made;
    for (const Theme &theme : workspace.structureOf(review).themes()) {
        Progress part;
        part.theme = theme.number;
        for (const Statement &statement : theme.statements) {
            const Decision decision = workspace.decision(review.id, statement.number);
            count(part, decision);
            count(made.overall, decision);
        }
        made.themes.push_back(part);
    }
    return made;
}

std::optional<StatementNumber> nextOpen(const Workspace &workspace, const Review &review,
                                        std::optional<StatementNumber> after)
{
    const auto &statements = workspace.structureOf(review).statements();
    const auto size = statements.size();
    const auto at = after ? std::ranges::find(statements, *after, &Statement::number) : statements.end();
    const std::size_t first = at == statements.end() ? 0 : static_cast<std::size_t>(at - statements.begin()) + 1;
    std::optional<StatementNumber> draft;
    for (std::size_t step = 0; step < size; ++step) {
        const StatementNumber number = statements[(first + step) % size].number;
        const Decision decision = workspace.decision(review.id, number);
        if (decision.isOpen())
            return number;
        if (!draft && decision.standing == Standing::Draft)
            draft = number;
    }
    return draft;
}

std::optional<StatementNumber> resumeAt(const Workspace &workspace, const Review &review)
{
    const auto &statements = workspace.structureOf(review).statements();
    if (statements.empty())
        return std::nullopt;
    std::optional<StatementNumber> latest;
    QDateTime when;
    for (const Statement &statement : statements) {
        const Decision decision = workspace.decision(review.id, statement.number);
        // A theme agreed at once has one time: its last statement is where people were.
        if (decision.standing == Standing::Agreed && decision.agreedAt && (!latest || *decision.agreedAt >= when)) {
            latest = statement.number;
            when = *decision.agreedAt;
        }
    }
    const auto open = nextOpen(workspace, review, latest);
    return open ? *open : statements.front().number;
}

} // namespace waymark
