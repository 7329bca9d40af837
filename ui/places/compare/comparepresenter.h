// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"

#include <QString>
#include <QStringList>

#include <set>

namespace waymark {

/// What is compared and how it is looked at: chosen on the page, no part of the file.
struct CompareChoice
{
    enum class View { Statements, Themes, Radar, Trend, AllYears };
    View view = View::Statements;
    bool onlyChanged = false;
    bool byChange = false;
    std::set<ReviewId> left; ///< earlier reviews that are not wanted
};

/// Decides what Compare shows; the page draws it.
class ComparePresenter
{
public:
    static constexpr std::size_t maxEarlier = 4;

    ComparePresenter(const Workspace &workspace, const Review &present, const CompareChoice &choice);

    /// The earlier reviews, latest first: all there are, and those that are shown (at most four).
    const std::vector<const Review *> &earlier() const { return m_earlier; }
    const std::vector<const Review *> &chosen() const { return m_chosen; }
    bool isEmpty() const { return m_chosen.empty(); }

    const Comparison &comparison() const { return m_comparison; }
    /// As the page's switches want them: by change or in the model's order, all or only changed.
    std::vector<ComparedStatement> rows() const { return rowsOf(m_comparison); }
    std::vector<ComparedStatement> rowsOf(const Comparison &comparison) const;
    /// The present review beside every earlier one, whatever is switched off.
    Comparison allYears() const;
    /// Whether that is another picture than the statements have, which show no more than four, and two in their own
    /// way.
    bool areAllYearsMore() const { return m_chosen.size() != m_earlier.size() || m_chosen.size() < 2; }
    /// Oldest first, the present one last; those of another structure left out.
    std::vector<const Review *> comparable() const { return comparableOf(m_chosen); }
    std::vector<const Review *> allComparable() const { return comparableOf(m_earlier); }

    QString title() const;
    /// "9 rose", "1 fell", "18 same", "4 carried forward, not looked at again", ...: each counted apart.
    struct Count
    {
        enum class Kind { Rose, Fell, Other };
        Kind kind = Kind::Other;
        QString text;
    };
    std::vector<Count> counts() const;
    struct ThemeCount
    {
        int theme = 1;
        QString text;   ///< "4 up", "1 up, 2 down", "no change"
        QString spoken; ///< with the theme's title
    };
    /// Beside pictures of themes, whose medians and means can stay where they are while statements change. Empty where
    /// nothing was compared.
    std::vector<ThemeCount> countsByTheme() const;
    /// Which reviews, of all there are, stand apart because their structure differs, and how many statements are
    /// compared all the same because the leader confirmed what became of them; empty where none does.
    QString notComparable() const;

private:
    std::vector<const Review *> comparableOf(const std::vector<const Review *> &earlier) const;

    const Workspace &m_workspace;
    const Review &m_present;
    CompareChoice m_choice;
    std::vector<const Review *> m_earlier;
    std::vector<const Review *> m_chosen;
    Comparison m_comparison;
};

} // namespace waymark
