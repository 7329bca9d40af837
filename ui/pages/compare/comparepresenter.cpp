// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparepresenter.h"

#include "ui/charts/reviewcharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {
namespace {

QString counted(const char *text, int count) { return QCoreApplication::translate("Compare", text, nullptr, count); }

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
        if (!choice.left.contains(review->id) && m_chosen.size() < mostEarlier)
            m_chosen.push_back(review);
    }
    if (!m_chosen.empty())
        m_comparison = compare(workspace, present, m_chosen);
}

std::vector<ComparedStatement> ComparePresenter::rows() const
{
    if (m_choice.byChange)
        return waymark::byChange(m_comparison.statements, m_choice.onlyChanged);
    auto rows = m_comparison.statements;
    if (m_choice.onlyChanged)
        std::erase_if(rows, [](const ComparedStatement &row) { return row.kind != ChangeKind::Changed; });
    return rows;
}

std::vector<const Review *> ComparePresenter::comparable() const
{
    std::vector<const Review *> found{&m_present};
    for (const Review *review : m_chosen) {
        if (review->structure == m_present.structure)
            found.insert(found.begin(), review);
    }
    return found;
}

QString ComparePresenter::title() const
{
    return QCoreApplication::translate("Compare", "%1 beside earlier reviews").arg(reviewLabel(m_workspace, m_present));
}

std::vector<ComparePresenter::Count> ComparePresenter::counts() const
{
    const ComparisonTotals &totals = m_comparison.totals;
    std::vector<Count> counts;
    counts.push_back(
        {Count::Kind::Rose, QStringLiteral("↑ ") + counted(QT_TRANSLATE_N_NOOP("Compare", "%n rose"), totals.rose)});
    counts.push_back(
        {Count::Kind::Fell, QStringLiteral("↓ ") + counted(QT_TRANSLATE_N_NOOP("Compare", "%n fell"), totals.fell)});
    counts.push_back(
        {Count::Kind::Other,
         QStringLiteral("= ") + counted(QT_TRANSLATE_N_NOOP("Compare", "%n confirmed, the same"), totals.same)});
    if (totals.carried > 0)
        counts.push_back(
            {Count::Kind::Other,
             counted(QT_TRANSLATE_N_NOOP("Compare", "%n carried forward, not looked at again"), totals.carried)});
    if (totals.newlyAnswered > 0)
        counts.push_back({Count::Kind::Other, counted(QT_TRANSLATE_N_NOOP("Compare", "%n answered for the first time"),
                                                      totals.newlyAnswered)});
    if (totals.noLongerAnswered + totals.unanswered > 0)
        counts.push_back({Count::Kind::Other, counted(QT_TRANSLATE_N_NOOP("Compare", "%n not answered"),
                                                      totals.noLongerAnswered + totals.unanswered)});
    if (totals.notComparable > 0)
        counts.push_back(
            {Count::Kind::Other, counted(QT_TRANSLATE_N_NOOP("Compare", "%n not comparable"), totals.notComparable)});
    return counts;
}

QString ComparePresenter::notComparable() const
{
    QStringList apart;
    for (const Review *review : m_chosen) {
        if (review->structure != m_present.structure)
            apart.append(reviewLabel(m_workspace, *review));
    }
    if (apart.isEmpty())
        return {};
    return QCoreApplication::translate("Compare", "%1: another structure of themes and statements, so not comparable")
        .arg(apart.join(QStringLiteral(", ")));
}

} // namespace waymark
