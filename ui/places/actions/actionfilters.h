// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/actionsmodel.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace waymark {

/// What is shown of the actions: words, status, review, theme, owner and priority.
class ActionFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ActionFilters(QWidget *parent = nullptr);

    /// Offers what the workspace has, and keeps what is chosen where it is still there.
    void read(const Workspace &workspace);
    /// Chooses a status without telling anybody.
    void setStatus(ActionFilter::Status status);
    /// Lets every action through, without telling anybody.
    void showAll();
    [[nodiscard]] ActionFilter filter() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthOfOneRow() const;
    /// In one row where there is room for all, otherwise in two.
    void arrange();

    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    QLineEdit *m_text;
    QComboBox *m_status;
    QComboBox *m_review;
    QComboBox *m_theme;
    QComboBox *m_owner;
    QComboBox *m_priority;
};

} // namespace waymark
