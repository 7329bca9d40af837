// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agree/agreeview.h"

#include <QWidget>

class QScrollArea;

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();

    ReviewColumnView m_view;
    MenuTitle *m_review;
    PlainLabel *m_counts;
    SplitProgress *m_progress;
    LinkButton *m_room;
    StatementList *m_list;
    QScrollArea *m_scroll;
};

} // namespace waymark
