// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/compare/comparepresenter.h"

#include "core/text/levels.h"
#include "core/text/numbersanddates.h"
#include "ui/charts/reviewcharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {
namespace {

QString compareCount(const char *text, int count)
{
    return QCoreApplication::translate("Compare", text, nullptr, count);
}

} // namespace

ComparePresenter::ComparePresenter(const Workspace &workspace, const Review &present, const CompareChoice &choice)
    : m_workspace(workspace)
    , m_present(present)
    , m_choice(choice)
{
    for (const Review *review : workspace.reviewsByDate()) {
        if (review->id == present.id)
            break;
        m_earlier.insert(m_earlier.begin(), review);
    }
    for (const Review *review : m_earlier) {
        if (!choice.left.contains(review->id) && m_chosen.size() < maxEarlier)
            m_chosen.push_back(review);
    }
    if (!m_chosen.empty())
        m_comparison = compare(workspace, present, m_chosen);
}

std::vector<ComparedStatement> ComparePresenter::rowsOf(const Comparison &comparison) const
{
    if (m_choice.byChange)
        return waymark::byChange(comparison.statements, m_choice.onlyChanged);
    auto rows = comparison.statements;
    if (m_choice.onlyChanged)
        std::erase_if(rows, [](const ComparedStatement &row) { return row.kind != ChangeKind::Changed; });
    return rows;
}

Comparison ComparePresenter::allYears() const { return compare(m_workspace, m_present, m_earlier); }

std::vector<const Review *> ComparePresenter::comparableOf(const std::vector<const Review *> &earlier) const
{
    std::vector<const Review *> found{&m_present};
    for (const Review *review : earlier) {
        if (review->structure == m_present.structure)
            found.insert(found.begin(), review);
    }
    return found;
}

QString ComparePresenter::title() const
{
    // Whatever else is shown, what went up or down did so since the one before.
    if (!m_chosen.empty())
        return QCoreApplication::translate("Compare", "%1 compared with %2", "two reviews")
            .arg(reviewLabel(m_workspace, m_present),
                 reviewLabel(m_workspace, *m_workspace.review(m_comparison.reviews[m_comparison.from(Span::LastTwo)])));
    return QCoreApplication::translate("Compare", "%1 compared with earlier reviews")
        .arg(reviewLabel(m_workspace, m_present));
}

std::vector<ComparePresenter::Count> ComparePresenter::counts() const
{
    const ComparisonTotals &totals = m_comparison.totals;
    std::vector<Count> counts;
    counts.push_back(
        {Count::Kind::Rose, QStringLiteral("↑ ") + compareCount(QT_TRANSLATE_N_NOOP("Compare", "%n up"), totals.rose)});
    counts.push_back({Count::Kind::Fell,
                      QStringLiteral("↓ ") + compareCount(QT_TRANSLATE_N_NOOP("Compare", "%n down"), totals.fell)});
    counts.push_back(
        {Count::Kind::Other,
         QStringLiteral("= ") + compareCount(QT_TRANSLATE_N_NOOP("Compare", "%n unchanged"), totals.same)});
    const auto drafts = std::ranges::count_if(m_comparison.statements, [](const ComparedStatement &row) {
        const bool counted = row.kind == ChangeKind::Changed || row.kind == ChangeKind::Confirmed;
        return counted && row.values.back().standing == Standing::Draft;
    });
    if (drafts > 0)
        counts.push_back({Count::Kind::Other, compareCount(QT_TRANSLATE_N_NOOP("Compare", "%n of these not agreed yet"),
                                                           static_cast<int>(drafts))});
    if (totals.carried > 0)
        counts.push_back(
            {Count::Kind::Other,
             compareCount(QT_TRANSLATE_N_NOOP("Compare", "%n carried forward, not yet reviewed"), totals.carried)});
    if (totals.newlyAnswered > 0)
        counts.push_back(
            {Count::Kind::Other,
             compareCount(QT_TRANSLATE_N_NOOP("Compare", "%n answered for the first time"), totals.newlyAnswered)});
    if (totals.noLongerAnswered + totals.unanswered > 0)
        counts.push_back({Count::Kind::Other, compareCount(QT_TRANSLATE_N_NOOP("Compare", "%n not answered"),
                                                           totals.noLongerAnswered + totals.unanswered)});
    if (totals.notComparable > 0)
        counts.push_back({Count::Kind::Other,
                          compareCount(QT_TRANSLATE_N_NOOP("Compare", "structure changed: %n"), totals.notComparable)});
    return counts;
}

std::vector<ComparePresenter::ThemeCount> ComparePresenter::countsByTheme() const
{
    const Structure &structure = m_workspace.structureOf(m_present);
    std::vector<ThemeCount> counts;
    for (const ComparedTheme &theme : m_comparison.themes) {
        const QString change = changeCounts(theme.totals);
        if (!change.isEmpty())
            counts.push_back(
                {theme.theme, change,
                 QCoreApplication::translate("Compare", "%1 %2: %3", "number and title of a theme, \"4 up, 0 down\"")
                     .arg(QString::number(theme.theme), structure.theme(theme.theme)->shortTitle, change)});
    }
    return counts;
}

QString ComparePresenter::notComparable() const
{
    QStringList apart;
    std::set<StatementNumber> matched;
    for (const Review *review : m_earlier) {
        if (review->structure == m_present.structure)
            continue;
        apart.append(reviewLabel(m_workspace, *review));
        for (const MappedStatement *row : m_workspace.mapping(review->structure, m_present.structure)) {
            if (row->now)
                matched.insert(*row->now);
        }
    }
    if (apart.isEmpty())
        return {};
    const QString names = apart.join(QStringLiteral(", "));
    if (matched.empty())
        return QCoreApplication::translate("Compare", "%1: uses different themes and statements, so can't be compared")
            .arg(names);
    return QCoreApplication::translate("Compare", "%1: uses different themes and statements. %2",
                                       "names of reviews; how many statements are compared")
        .arg(names,
             compareCount(
                 QT_TRANSLATE_N_NOOP(
                     "Compare",
                     "%n statement(s) (is/are) compared as you matched them. The others, and the themes, are not."),
                 static_cast<int>(matched.size())));
}

} // namespace waymark
