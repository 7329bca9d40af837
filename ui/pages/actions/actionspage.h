// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/actionsmodel.h"
#include "ui/pages/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace waymark {

class ActionFilters;
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
    QWidget *makeEmpty();
    QWidget *makeDeeds();
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
    ActionFilters *m_filters;
    QStackedWidget *m_stack;
    QWidget *m_deeds = nullptr;
    PlainLabel *m_emptyTitle = nullptr;
    PlainLabel *m_emptyText = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_setStatus = nullptr;
};

} // namespace waymark
