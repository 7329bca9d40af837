// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/statement/agreeview.h"

class QVBoxLayout;

namespace waymark {

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
