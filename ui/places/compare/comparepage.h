// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

class QStackedWidget;

namespace waymark {

class PageTab;
class PlainLabel;
class SegmentedControl;

/// Year after year: the review beside earlier ones, how its rounds moved it, and the history of reviews of every kind.
class ComparePage : public Page
{
    Q_OBJECT

public:
    enum class Tab { Reviews, Rounds, History };

    explicit ComparePage(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *makeFoot(QWidget *parent) override;
    QWidget *firstFocus() override;
    void showTab(Tab tab);

private:
    [[nodiscard]] PageTab *tab() const;

    PlainLabel *m_title;
    SegmentedControl *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace waymark
