// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

class QLayout;
class QPushButton;

namespace waymark {

class FlowLayout;
class PageTab;
class PlainLabel;
class SegmentedControl;
class ShownStack;

/// What is done before the meeting: the review and what it rests on, who is asked, and where the answers differ.
class PreparePage : public Page
{
    Q_OBJECT

public:
    enum class Tab { Overview, Board, Differ };

    explicit PreparePage(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    /// ShowBoard and ShowDifferences.
    void carryOut(Command command) override;
    /// The row of a person or a group among those who are asked, or the review.
    void showHit(const HitPlace &place) override;
    QWidget *firstFocus() override;
    void showTab(Tab tab);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    void fitTitle();
    void goOn();
    /// While a finished review is looked at: a later one that is not.
    [[nodiscard]] const Review *underWay() const;
    [[nodiscard]] PageTab *tab() const;

    FlowLayout *m_head = nullptr;
    PlainLabel *m_title;
    SegmentedControl *m_tabs;
    QPushButton *m_primary;
    ShownStack *m_stack;
};

} // namespace waymark
