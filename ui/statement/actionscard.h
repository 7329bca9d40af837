// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/statement/agreeview.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace waymark {

class PlainLabel;

/// One action at the statement. Of an earlier one it asks what came of it; one of this review can be changed.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    void show(const ActionEntry &entry);
    [[nodiscard]] ActionId action() const { return m_entry.id; }

Q_SIGNALS:
    void statusChosen(waymark::ActionId action, waymark::ActionStatus status);
    void outcomeTyped(waymark::ActionId action, const QString &text);
    void outcomeLeft();
    void reviseWanted(waymark::ActionId action);
    void removeWanted(waymark::ActionId action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange();

    ActionEntry m_entry;
    PlainLabel *m_what;
    PlainLabel *m_about;
    QWidget *m_asked;
    QComboBox *m_status;
    QLineEdit *m_outcome;
    QToolButton *m_more;
    QMenu *m_menu;
};

class ActionRow;
class LinkButton;
class PageScroll;
class PlainLabel;

/// The actions at a statement: this review's, and those of earlier ones that still run; and the level they aim at, with
/// what is not in place yet on the way there.
class ActionsCard : public Card
{
    Q_OBJECT

public:
    explicit ActionsCard(QWidget *parent = nullptr);

    void show(const std::vector<ActionEntry> &entries, const TargetView &target);

Q_SIGNALS:
    void addWanted();
    void targetWanted();
    void statusChosen(waymark::ActionId action, waymark::ActionStatus status);
    void outcomeTyped(waymark::ActionId action, const QString &text);
    void outcomeLeft();
    void reviseWanted(waymark::ActionId action);
    void removeWanted(waymark::ActionId action);

private:
    ActionRow *makeRow();

    PlainLabel *m_count;
    LinkButton *m_add;
    LinkButton *m_target;
    PlainLabel *m_points;
    QVBoxLayout *m_rows;
    std::vector<ActionRow *> m_actions;
    PlainLabel *m_none;
    PageScroll *m_scroll;
};

} // namespace waymark
