// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

class QPushButton;
class QStackedLayout;

namespace waymark {

class BoardModel;
class BoardTable;
class PlainLabel;
class ReturnsList;

/// Who is asked about which theme, who has answered, who is missing, and what is to be decided about answers that came.
class BoardTab : public PageTab
{
    Q_OBJECT

public:
    explicit BoardTab(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLegend();
    void connectTable();
    void fillPatterns();
    void open(int row);
    void removeGroup(int row);
    void showMenu(int row, const QPoint &global);
    void giveRow(int row, bool given);
    void say(const QString &notice);
    void reserveSummary();

    BoardPresenter m_presenter;
    BoardModel *m_model;
    BoardTable *m_table;
    QWidget *m_nobody = nullptr; ///< in the table's place while there is nobody to give a theme to
    ReturnsList *m_returns;
    PlainLabel *m_summary;
    int m_summaryWidth = 0; ///< that its room was reserved for
    PlainLabel *m_returnBy;
    PlainLabel *m_notice;
    QPushButton *m_patterns;
    QPushButton *m_newGroup;
    QPushButton *m_handOut;
    QPushButton *m_bringIn;
    QPushButton *m_answerHere;
    QStackedLayout *m_states;
    std::optional<BoardContent> m_shown;
};

} // namespace waymark
