// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "ui/asking/differ/differcontent.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace waymark {

/// The discussion agenda as a table.
class DifferModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Position, Title, Spread, Why, Minutes, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const DifferContent &content);
    [[nodiscard]] const DifferContent &content() const { return m_content; }
    [[nodiscard]] const DifferRow &row(int row) const { return m_content.rows[static_cast<std::size_t>(row)]; }
    /// -1 where it is not among them.
    [[nodiscard]] int rowOf(StatementNumber statement) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;

    DifferContent m_content;
};

class DifferModel;

/// The discussion agenda with the answers as dots. Enter or a double click opens a statement.
class DifferTable : public QTableView
{
    Q_OBJECT

public:
    explicit DifferTable(DifferModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int row() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void choose(int row);

Q_SIGNALS:
    void opened();
    void rowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void share();

    DifferModel &m_model;
};

} // namespace waymark
