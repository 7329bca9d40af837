// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/actions/actionsboard.h"

#include "core/text/followup.h"
#include "ui/actions/actiondialog.h"
#include "ui/look/plainlabel.h"
#include "ui/models/actionsmodel.h"
#include "ui/places/actions/boardcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

ActionsBoard::ActionsBoard(ActionsModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    for (const ActionStatus status : actionform::statuses) {
        auto *column = new BoardColumn(status);
        auto *title = new PlainLabel({}, TextSize::Body, TextWeight::SemiBold);
        auto *whole = new QVBoxLayout;
        whole->setSpacing(spacing::tiny);
        whole->addWidget(title);
        whole->addWidget(column, 1);
        row->addLayout(whole, 1);
        m_columns.push_back(column);
        m_titles.push_back(title);
        connect(column, &BoardColumn::lineChosen, this, [this, column](int line) { chosen(column, line); });
        connect(column, &BoardColumn::editWanted, this, &ActionsBoard::editWanted);
        connect(column, &BoardColumn::removeWanted, this, &ActionsBoard::removeWanted);
        connect(column, &BoardColumn::moveWanted, this, [this, column](int by) { move(column, by); });
        connect(column, &BoardColumn::stepWanted, this, [this, column](int by) { step(column, by); });
        // Later, when the drag is over: what follows may ask a question.
        connect(
            column, &BoardColumn::dropped, this,
            [this, column](BoardColumn *from) {
                if (from->line() >= 0)
                    Q_EMIT statusWanted(column->status());
            },
            Qt::QueuedConnection);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &ActionsBoard::read);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActionsBoard::read);
    read();
}

void ActionsBoard::read()
{
    m_reading = true;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->read(m_model);
        m_titles[i]->setText(tr("%1 (%2)", "a status, how many actions")
                                 .arg(actionStatusName(m_columns[i]->status()))
                                 .arg(m_columns[i]->count()));
    }
    m_reading = false;
    choose(m_line);
}

void ActionsBoard::choose(int line)
{
    m_line = line >= 0 && line < m_model.rowCount() ? line : -1;
    m_reading = true;
    for (BoardColumn *column : m_columns)
        column->choose(m_line);
    m_reading = false;
    Q_EMIT lineChanged();
}

void ActionsBoard::chosen(BoardColumn *column, int line)
{
    if (m_reading)
        return;
    m_line = line;
    m_reading = true;
    for (BoardColumn *other : m_columns) {
        if (other != column)
            other->choose(-1);
    }
    m_reading = false;
    Q_EMIT lineChanged();
}

void ActionsBoard::move(BoardColumn *from, int by)
{
    const auto here = std::ranges::find(m_columns, from) - m_columns.begin();
    const auto there = here + by;
    if (from->line() < 0 || there < 0 || there >= static_cast<std::ptrdiff_t>(m_columns.size()))
        return;
    Q_EMIT statusWanted(m_columns[static_cast<std::size_t>(there)]->status());
    firstFocus()->setFocus();
}

void ActionsBoard::step(BoardColumn *from, int by)
{
    auto at = std::ranges::find(m_columns, from) - m_columns.begin() + by;
    for (; at >= 0 && at < static_cast<std::ptrdiff_t>(m_columns.size()); at += by) {
        BoardColumn *column = m_columns[static_cast<std::size_t>(at)];
        if (column->count() > 0) {
            column->setFocus();
            return;
        }
    }
}

QWidget *ActionsBoard::firstFocus() const
{
    for (BoardColumn *column : m_columns) {
        if (m_line >= 0 && column->line() == m_line)
            return column;
    }
    const auto filled = std::ranges::find_if(m_columns, [](const BoardColumn *each) { return each->count() > 0; });
    return filled == m_columns.end() ? m_columns.front() : *filled;
}

} // namespace waymark
