// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QTableView>

namespace waymark {

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
