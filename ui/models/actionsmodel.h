// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QAbstractTableModel>

namespace waymark {

/// Which actions are shown. An empty member lets all through.
struct ActionFilter
{
    enum class Status { Running, Overdue, Open, Underway, Done, CarriedOn, Stopped, All };
    std::optional<ReviewId> review;
    Status status = Status::Running;
    std::optional<PriorityId> priority;
    QString text;             ///< anywhere in what, who, outcome, notes or the statements' numbers
    std::optional<int> theme; ///< of one of the statements
    QString owner;            ///< as core/text/institution.h shows them to the leader

    friend bool operator==(const ActionFilter &, const ActionFilter &) = default;
};

/// The actions of a workspace that a filter lets through: running ones first, by date.
std::vector<Action> filteredActions(const Workspace &workspace, const ActionFilter &filter, QDate today);

/// A line for each action. Texts are plain; what is overdue says so in a word.
class ActionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Statements, Owner, Due, Priority, Status, From, Outcome, columns };
    static constexpr int overdueRole = Qt::UserRole;
    /// Whether the leader picked it as one of highest leverage, for any review.
    static constexpr int leverageRole = Qt::UserRole + 1;

    explicit ActionsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Reads the values anew. `workspace` is needed only during the call.
    void read(const Workspace &workspace, const ActionFilter &filter, QDate today);
    [[nodiscard]] const Action &action(int line) const { return m_rows[static_cast<std::size_t>(line)].action; }
    /// The line of an action; -1 where it is not shown.
    [[nodiscard]] int lineOf(ActionId action) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        Action action;
        QString priority;
        QString from;
        QString owner;
        QString note; ///< the newest progress note, with its date
        bool overdue = false;
        bool leverage = false;

        friend bool operator==(const Line &, const Line &) = default;
    };
    std::vector<Line> m_rows;
};

} // namespace waymark
