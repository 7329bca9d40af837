// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/board/boardcontent.h"
#include "ui/desk/page.h"

#include <set>

class QBoxLayout;
class QPushButton;
class QSpacerItem;
class QStackedLayout;

namespace waymark {

class FlowLayout;
class Document;

/// Decides what a gesture on the board does; each is one edit. No widgets. Only while the document has a review.
class BoardPresenter
{
public:
    explicit BoardPresenter(Document &document) : m_document(document) {}

    /// A row and a theme of content().
    using Place = std::pair<int, int>;

    BoardContent content(QDate today) const;

    /// Gives the themes (counted from 0) to the rows, or takes them away; what stands like that already stays.
    bool give(const BoardContent &content, const std::set<Place> &places, bool given);
    /// Puts the person of a row into the group of another; nothing where they are in it.
    bool join(const BoardContent &content, int person, int group);
    /// Returns whom the preset would have asked and nobody is; nothing where the edit was refused.
    std::optional<std::vector<PresetAssignments::Missing>> usePreset(AssignmentPreset preset);
    bool takeAllAway();

private:
    Document &m_document;
};

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
    [[nodiscard]] bool hasNextStep() const override;
    /// Chooses the row of a person or a group; nothing where there is none of that id.
    void chooseRow(const QUuid &voice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

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
    QWidget *m_legend = nullptr;
    ReturnsList *m_returns;
    PlainLabel *m_summary;
    QBoxLayout *m_head = nullptr;
    FlowLayout *m_buttons = nullptr;
    int m_summaryWidth = 0; ///< that its room was reserved for
    int m_reserved = 0;     ///< height for the summary, whatever it takes
    QSpacerItem *m_spare = nullptr;
    PlainLabel *m_returnBy;
    PlainLabel *m_leftOut;
    PlainLabel *m_counted; ///< what is too few to be shown, and who counts once
    PlainLabel *m_notice;
    QPushButton *m_patterns;
    QPushButton *m_newGroup;
    QPushButton *m_handOut;
    QPushButton *m_bringIn;
    QPushButton *m_paste;
    QPushButton *m_answerHere;
    QStackedLayout *m_states;
    std::optional<BoardContent> m_shown;
};

} // namespace waymark
