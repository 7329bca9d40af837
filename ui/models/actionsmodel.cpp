// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actionsmodel.h"

#include "core/insight/followup.h"
#include "core/review/acrosseditions.h"
#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"
#include "ui/look/plainlabel.h"

#include <algorithm>

namespace waymark {
namespace {

QString numbers(const Action &action)
{
    QStringList found;
    for (const StatementNumber &statement : action.statements)
        found << statement.toString();
    return found.join(QStringLiteral(", "));
}

bool isOverdue(const Workspace &workspace, const Action &action, QDate today)
{
    return isRunning(workspace, action) && action.due && *action.due < today;
}

bool passes(const Workspace &workspace, const Action &action, ActionFilter::Status status, QDate today)
{
    switch (status) {
    case ActionFilter::Status::Running:
        return isRunning(workspace, action);
    case ActionFilter::Status::Overdue:
        return isOverdue(workspace, action, today);
    case ActionFilter::Status::Open:
        return action.status == ActionStatus::Open;
    case ActionFilter::Status::Underway:
        return action.status == ActionStatus::Underway;
    case ActionFilter::Status::Done:
        return action.status == ActionStatus::Done;
    case ActionFilter::Status::CarriedOn:
        return action.status == ActionStatus::CarriedOn;
    case ActionFilter::Status::Stopped:
        return action.status == ActionStatus::Stopped;
    case ActionFilter::Status::All:
        break;
    }
    return true;
}

/// By the themes of the latest review's edition, which are those that are offered.
bool touches(const Workspace &workspace, const Action &action, int theme)
{
    const auto statements = statementsIn(workspace, *workspace.reviewsByDate().back(), action);
    return std::ranges::any_of(statements, [&](StatementNumber each) { return each.theme() == theme; });
}

bool isPicked(const Workspace &workspace, ActionId action)
{
    return std::ranges::any_of(workspace.leverage().rows(),
                               [&](const auto &row) { return row.second.action == action; });
}

QString newestNote(const Workspace &workspace, ActionId action)
{
    const auto notes = workspace.notesOf(action);
    if (notes.empty())
        return {};
    return ActionsModel::tr("%1: %2", "a date, how an action was getting on then")
        .arg(longDate(notes.back()->date), notes.back()->text);
}

bool says(const Workspace &workspace, const Action &action, const QString &text)
{
    const auto holds = [&](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || holds(action.what) || holds(ownerOnScreen(workspace, action)) || holds(action.outcome) ||
           holds(action.success) || holds(newestNote(workspace, action.id)) || holds(numbers(action));
}

} // namespace

std::vector<Action> filteredActions(const Workspace &workspace, const ActionFilter &filter, QDate today)
{
    std::vector<Action> found;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if ((!filter.review || action.review == *filter.review) && passes(workspace, action, filter.status, today) &&
            (!filter.priority || action.priority == filter.priority) &&
            (!filter.theme || touches(workspace, action, *filter.theme)) &&
            (filter.owner.isEmpty() || ownerOnScreen(workspace, action) == filter.owner) &&
            says(workspace, action, filter.text.trimmed()))
            found.push_back(action);
    }
    const auto order = [&](const Action &action) {
        return std::pair(!isRunning(workspace, action), action.due.value_or(QDate(9999, 12, 31)));
    };
    std::ranges::stable_sort(found, [&](const Action &a, const Action &b) { return order(a) < order(b); });
    return found;
}

void ActionsModel::read(const Workspace &workspace, const ActionFilter &filter, QDate today)
{
    std::vector<Line> rows;
    for (const Action &action : filteredActions(workspace, filter, today)) {
        const auto *priority = action.priority ? workspace.priorities().find(*action.priority) : nullptr;
        const Review *review = workspace.review(action.review);
        rows.push_back({action, priority ? priority->text : QString(), review ? review->year : QString(),
                        ownerOnScreen(workspace, action), newestNote(workspace, action.id),
                        isOverdue(workspace, action, today), isPicked(workspace, action.id)});
    }
    if (rows == m_rows)
        return;
    // The same number of lines is an edit in place: what is chosen stays chosen.
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ActionsModel::lineOf(ActionId action) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Line &line) { return line.action.id == action; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_rows[static_cast<std::size_t>(index.row())];
    if (role == overdueRole)
        return line.overdue;
    if (role == leverageRole)
        return line.leverage;
    // Two lines do not hold every text; a tip is plain text, too.
    if (role == Qt::ToolTipRole && (index.column() == What || index.column() == Outcome))
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return line.leverage ? tr("▲ %1", "an action of highest leverage").arg(line.action.what) : line.action.what;
    case Statements:
        return numbers(line.action);
    case Owner:
        return line.owner;
    case Due:
        if (!line.action.due)
            return QString();
        return line.overdue ? tr("! overdue, %1").arg(longDate(*line.action.due)) : longDate(*line.action.due);
    case Priority:
        return line.priority;
    case Status:
        return actionStatusName(line.action.status);
    case From:
        return line.from;
    case Outcome:
        return line.action.outcome.isEmpty() ? line.note : line.action.outcome;
    default:
        return {};
    }
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Statements:
        return tr("For");
    case Owner:
        return tr("Who");
    case Due:
        return tr("By when");
    case Priority:
        return tr("Priority");
    case Status:
        return tr("Status");
    case From:
        return tr("From");
    case Outcome:
        return tr("Progress and outcome");
    default:
        return {};
    }
}

} // namespace waymark
