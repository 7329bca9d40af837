// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/actionsmodel.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace waymark {

class ActionsTable;
class PlainLabel;

/// All actions of all reviews: who does what by when, and what came of it.
class ActionsPage : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

private:
    QWidget *makeFilters();
    QWidget *makeEmpty();
    QWidget *makeDeeds();
    void fillFilters();
    [[nodiscard]] ActionFilter filter() const;
    void read();
    void tellLine();
    void add();
    void edit();
    void remove();
    void setStatus(ActionStatus status);
    [[nodiscard]] const Action *chosen() const;

    ActionsModel m_model;
    ActionsTable *m_table;
    PlainLabel *m_summary;
    QPushButton *m_add;
    QComboBox *m_review = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_priority = nullptr;
    QLineEdit *m_text = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_filters = nullptr;
    QWidget *m_deeds = nullptr;
    PlainLabel *m_emptyTitle = nullptr;
    PlainLabel *m_emptyText = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_setStatus = nullptr;
};

} // namespace waymark
