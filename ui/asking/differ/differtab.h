// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/differ/differcontent.h"
#include "ui/desk/page.h"
#include "ui/look/card.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;
class QCheckBox;
class QStackedLayout;

namespace waymark {

class AnswerDots;
class LinkButton;
class PlainLabel;
class ThemeBadge;

/// One statement of the agenda in full: its answers, what they come to in plain words, and what colleagues wrote.
class DifferDetailView : public Card
{
    Q_OBJECT

public:
    explicit DifferDetailView(QWidget *parent = nullptr);

    void show(const DifferDetail &detail);

Q_SIGNALS:
    void opened();

private:
    void makeHead(QVBoxLayout *column);
    void fillWords(const DifferDetail &detail);

    std::optional<DifferDetail> m_shown;
    ThemeBadge *m_badge;
    PlainLabel *m_title;
    PlainLabel *m_standing;
    PlainLabel *m_answers;
    PlainLabel *m_withheld;
    AnswerDots *m_dots;
    QVBoxLayout *m_figures;
    LinkButton *m_explain;
    PlainLabel *m_explained;
    QVBoxLayout *m_words;
    QPushButton *m_open;
};

class DifferDetailView;
class DifferModel;
class DifferTable;
class LinkButton;
class PlainLabel;
class SegmentedControl;

/// "Where do we differ?": the statements in the order worth talking about, with the answers of those who reflected.
class DifferTab : public PageTab
{
    Q_OBJECT

public:
    explicit DifferTab(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void boardWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeSummary();
    QWidget *makeEmpty();
    void fillThemes();
    void showDetail();
    void openStatement();
    void agreeUnanimous();

    DifferModel *m_model;
    DifferTable *m_table;
    DifferDetailView *m_detail;
    SegmentedControl *m_themes;
    QCheckBox *m_open;
    PlainLabel *m_estimate;
    LinkButton *m_why;
    PlainLabel *m_rule;
    QPushButton *m_unanimous;
    QPushButton *m_meeting = nullptr;
    QBoxLayout *m_across = nullptr;
    QStackedLayout *m_states;
    AgendaFilter m_filter;
    std::vector<int> m_themeNumbers;
    std::optional<DifferContent> m_shown;
};

} // namespace waymark
