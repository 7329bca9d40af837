// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/targets.h"

#include "core/review/acrosseditions.h"

namespace waymark {
namespace {

int levelBefore(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    if (const auto level = workspace.decision(review.id, statement).level)
        return level->value();
    // Not answered yet: what the last review said, as the levels' own tags do.
    const auto last = lastAnswer(workspace, review, statement);
    return last && last->decision.level ? last->decision.level->value() : 0;
}

std::optional<Mark> markAt(const Workspace &workspace, const Review &review, StatementNumber statement, Level level,
                           int point)
{
    const PointMark *mark = workspace.marks().find({{review.id, statement}, {level.value(), point}});
    return mark ? std::optional(mark->mark) : std::nullopt;
}

} // namespace

std::optional<Level> targetOf(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    if (const Target *set = workspace.targets().find({review.id, statement}))
        return set->level;
    const Wording &wording = workspace.wordingOf(review);
    const int now = levelBefore(workspace, review, statement);
    const int top = workspace.structureOf(review).levels();
    for (int value = now + 1; value <= top; ++value) {
        const Level level = *Level::from(value);
        if (!wording.descriptor(statement, level).isMissing())
            return level;
    }
    return now > 0 ? Level::from(now) : std::nullopt;
}

std::vector<TargetPoint> pointsToTarget(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    std::vector<TargetPoint> found;
    const auto target = targetOf(workspace, review, statement);
    if (!target)
        return found;
    const Wording &wording = workspace.wordingOf(review);
    for (int value = levelBefore(workspace, review, statement) + 1; value <= target->value(); ++value) {
        const Level level = *Level::from(value);
        const std::vector<Point> &points = wording.descriptor(statement, level).points;
        for (int i = 0; i < static_cast<int>(points.size()); ++i) {
            const Point &point = points[static_cast<std::size_t>(i)];
            const auto mark = markAt(workspace, review, statement, level, i);
            if (point.isNew && mark != Mark::InPlace)
                found.push_back({level, i, point.text, mark});
        }
    }
    return found;
}

} // namespace waymark
