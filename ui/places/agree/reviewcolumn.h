// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/statement/agreeview.h"

#include <QWidget>

class QLayout;
class QScrollArea;
class QToolButton;

namespace waymark {

class LinkButton;
class MenuTitle;
class PlainLabel;
class SplitProgress;
class StatementList;

/// The left column: which review, how far it is, and its themes and statements.
class ReviewColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewColumn(QWidget *parent = nullptr);

    void show(const ReviewColumnView &view);
    [[nodiscard]] StatementList *list() const { return m_list; }

Q_SIGNALS:
    void reviewChosen(waymark::ReviewId review);
    void newReviewWanted();
    void earlierReviewWanted();
    void roomWanted();
    void commandWanted(waymark::Command command);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    QLayout *makeMeeting();
    void openMeetingMenu();

    ReviewColumnView m_view;
    MenuTitle *m_review;
    PlainLabel *m_counts;
    SplitProgress *m_progress;
    LinkButton *m_room;
    LinkButton *m_start;
    QToolButton *m_more;
    StatementList *m_list;
    QScrollArea *m_scroll;
};

} // namespace waymark
