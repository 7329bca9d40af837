// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/differ/differtable.h"

#include "ui/desk/answerdots.h"
#include "ui/look/plainlabel.h"

#include <algorithm>

namespace waymark {

void DifferModel::setContent(const DifferContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int DifferModel::rowOf(StatementNumber statement) const
{
    const auto found = std::ranges::find(m_content.rows, statement, &DifferRow::statement);
    return found == m_content.rows.end() ? -1 : static_cast<int>(found - m_content.rows.begin());
}

int DifferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int DifferModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString DifferModel::text(const QModelIndex &index) const
{
    const DifferRow &about = row(index.row());
    switch (index.column()) {
    case Position:
        return QString::number(about.position);
    case Title:
        return tr("%1 %2", "number and title").arg(about.statement.toString(), about.title);
    case Spread:
        return about.counts.empty() ? about.withheld : countsInWords(about.counts);
    case Why:
        return about.reason;
    default:
        return !about.minutes ? QString() : *about.minutes == 0 ? tr("<1", "minutes") : QString::number(*about.minutes);
    }
}

QVariant DifferModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::AccessibleTextRole)
        return index.column() == Title ? row(index.row()).spoken : text(index);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(index));
    return {};
}

QVariant DifferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Position:
        return tr("No.", "place in the agenda");
    case Title:
        return tr("Statement");
    case Spread:
        return tr("Answers");
    case Why:
        return tr("Why it stands here");
    default:
        return tr("Min.", "minutes");
    }
}

} // namespace waymark
