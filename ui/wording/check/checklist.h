// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace waymark {

class CheckRowsModel;

/// The statements by theme, each with a mark and the number of its doubtful texts. Arrows move, letters do not search.
class CheckList : public QListView
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    /// Shows these rows, and keeps the chosen one where it is still among them.
    void showRows(std::vector<CheckRow> rows);
    void choose(const CheckRow &row);
    [[nodiscard]] std::optional<CheckRow> chosen() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowChosen();
    void entered(); ///< by Enter: on to the texts

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CheckRowsModel *m_rows;
    bool m_setting = false;
};

} // namespace waymark
