// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/models/actionsmodel.h"

class QAbstractItemView;
class QComboBox;
class QLayout;
class QPushButton;

namespace waymark {

class ActionFilters;
class ActionsBoard;
class ActionsTable;
class PlainLabel;
class SegmentedControl;
class ShownStack;

/// All actions of all reviews: who does what by when, and what came of it, as a table or as a board.
class ActionsPage : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    /// The line of an action, whatever was filtered out before.
    void showHit(const HitPlace &place) override;
    QWidget *firstFocus() override;

private:
    bool showsTheDocumentAlone() const override { return true; }
    QWidget *makeEmpty();
    QWidget *makeDeeds();
    QLayout *makeHead();
    void showView(int view);
    [[nodiscard]] int line() const;
    void choose(int line);
    void read();
    void tellLine();
    void add();
    void edit();
    void remove();
    void noteProgress();
    void setTargets();
    void pickLeverage();
    void setStatus(ActionStatus status);
    /// What the buttons below do, and the way to its statement, at a place of a table or a column of the board.
    void offerMenu(QAbstractItemView *view, QPoint at);
    [[nodiscard]] const Action *chosen() const;

    ActionsModel m_model;
    ActionsTable *m_table;
    ActionsBoard *m_board;
    SegmentedControl *m_view;
    PlainLabel *m_summary;
    PlainLabel *m_about = nullptr; ///< which status it is, or what the buttons wait for
    QPushButton *m_add;
    ActionFilters *m_filters;
    ShownStack *m_stack;
    int m_shown = 0; ///< table or board
    QWidget *m_deeds = nullptr;
    PlainLabel *m_emptyTitle = nullptr;
    PlainLabel *m_emptyText = nullptr;
    QPushButton *m_leverage = nullptr;
    QPushButton *m_calendar = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_progress = nullptr;
    QPushButton *m_targets = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_setStatus = nullptr;
};

} // namespace waymark
