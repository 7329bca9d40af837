// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/review/edit.h"

#include <algorithm>
#include <iterator>

/// Small workspaces for tests that need no file.
namespace waymark::testing {

inline StatementNumber number(const char *text) { return *StatementNumber::parse(QString::fromLatin1(text)); }

inline Level level(int value) { return *Level::from(value); }
inline std::vector<Level> levelsOf(const std::vector<int> &values)
{
    std::vector<Level> levels;
    std::ranges::transform(values, std::back_inserter(levels), level);
    return levels;
}

inline const QDateTime noon(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);

/// A model of `statementsPerTheme.size()` themes. Each descriptor has two points, of which the second is new. Statement
/// 1.2, where there is one, has no descriptor at level 1.
inline Model model(const std::vector<int> &statementsPerTheme = {3, 2}, int levels = 4)
{
    std::vector<Theme> themes;
    Wording::Descriptors descriptors;
    for (std::size_t t = 0; t < statementsPerTheme.size(); ++t) {
        const int theme = static_cast<int>(t) + 1;
        Theme made{theme,
                   QStringLiteral("Theme number %1").arg(theme),
                   QStringLiteral("Theme %1").arg(theme),
                   {QString::number(theme)},
                   {}};
        for (int s = 1; s <= statementsPerTheme[t]; ++s) {
            const StatementNumber statement = *StatementNumber::from(theme, s);
            const QString title = QStringLiteral("Statement %1").arg(statement.toString());
            made.statements.push_back({statement, title, title});
            for (int l = 1; l <= levels; ++l) {
                Descriptor descriptor;
                if (statement != number("1.2") || l != 1) {
                    const QString text = QStringLiteral("The {institution} does %1 of %2");
                    descriptor.points = {{text.arg(l - 1).arg(title), l == 1}, {text.arg(l).arg(title), true}};
                }
                descriptors[statement].push_back(descriptor);
            }
        }
        themes.push_back(made);
    }
    Structure structure(QStringLiteral("Test edition"), levels, {}, themes);
    Wording wording(QStringLiteral("Test wording"), QStringLiteral("en"), {}, false, structure.digest(), descriptors);
    return {structure, wording};
}

/// Plans and applies; throws (so that the test fails where it stands) when the edit is refused.
inline void perform(Workspace &workspace, const Edit &edit) { workspace.apply(plan(workspace, edit).value()); }

/// A workspace with a name and a model in it, and nothing else.
inline Workspace workspaceWith(const Model &model)
{
    Workspace workspace;
    perform(workspace, edit::DescribeInstitution{{QStringLiteral("Example Academy")}});
    perform(workspace, edit::AddModel{model});
    return workspace;
}

inline ReviewId addReview(Workspace &workspace, const Model &model, const char *year, QDate date,
                          std::optional<ReviewId> previous = {})
{
    Review review;
    review.id = ReviewId::create();
    review.year = QString::fromLatin1(year);
    review.title = QStringLiteral("Careers leadership review");
    review.date = date;
    review.structure = model.structure.digest();
    review.wording = model.wording.digest();
    review.previous = previous;
    perform(workspace, edit::AddReview{review, {}});
    return review.id;
}

inline void agree(Workspace &workspace, ReviewId review, const char *statement, int value)
{
    edit::Answer answer{review, {{number(statement), edit::Answer::One::Kind::Level, level(value)}}, true, noon};
    perform(workspace, answer);
}

} // namespace waymark::testing
