// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/boardmodel.h"

#include "ui/look/plainlabel.h"

namespace waymark {

bool BoardModel::setContent(const BoardContent &content)
{
    const auto voices = [](const BoardContent &of) {
        std::vector<Voice> all;
        all.reserve(of.rows.size());
        for (const BoardRow &row : of.rows)
            all.push_back(row.voice);
        return all;
    };
    const bool others = voices(content) != voices(m_content) || content.themes.size() != m_content.themes.size();
    if (others)
        beginResetModel();
    m_content = content;
    m_pending.clear();
    if (others)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    return others;
}

void BoardModel::setPending(const std::set<BoardPresenter::Place> &places, bool given)
{
    m_pending = places;
    m_pendingGiven = given;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

BoardCell BoardModel::cell(int row, int theme) const
{
    BoardCell cell = this->row(row).cells[static_cast<std::size_t>(theme)];
    if (m_pending.contains({row, theme}) && cell.isGiven() != m_pendingGiven) {
        const bool came = cell.answered > 0;
        cell.state = m_pendingGiven ? (came ? BoardCell::State::Partly : BoardCell::State::Asked)
                                    : (came ? BoardCell::State::AnsweredUnasked : BoardCell::State::NotAsked);
        cell.overdue = false;
    }
    return cell;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : themes() + 2; }

QString BoardModel::text(const QModelIndex &index) const
{
    if (index.column() == 0)
        return row(index.row()).name;
    if (index.column() == stateColumn())
        return row(index.row()).state;
    return cellText(cell(index.row(), themeAt(index.column())));
}

QString BoardModel::spoken(const QModelIndex &index) const
{
    const BoardRow &who = row(index.row());
    if (index.column() == 0) {
        const QString name = who.isGroup ? tr("group %1").arg(who.name) : who.name;
        return who.about.isEmpty() ? name : tr("%1, %2", "name, role").arg(name, who.about);
    }
    if (index.column() == stateColumn())
        return tr("%1: %2", "name, how they stand").arg(who.name, who.state);
    const int theme = themeAt(index.column());
    return cellSpoken(who, m_content.themes[static_cast<std::size_t>(theme)], cell(index.row(), theme));
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(index));
    case Qt::CheckStateRole:
        if (const int theme = themeAt(index.column()); theme >= 0)
            return cell(index.row(), theme).isGiven() ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int theme = themeAt(section);
    if (theme < 0) {
        const QString title = section == 0 ? tr("Who") : tr("Status");
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(title) : QVariant();
    }
    const BoardTheme &about = m_content.themes[static_cast<std::size_t>(theme)];
    if (role == Qt::DisplayRole)
        return about.shortTitle;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString said = tr("Theme %1, %2: %3 of the %4 people asked have answered")
                                 .arg(QString::number(about.number), about.title, QString::number(about.returned),
                                      QString::number(about.asked));
        return role == Qt::ToolTipRole ? plainToolTip(said) : said;
    }
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (themeAt(index.column()) < 0)
        return all;
    return all | Qt::ItemIsUserCheckable;
}

} // namespace waymark
