// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

#include <QStringList>

class QPushButton;

namespace waymark {

class ChartView;
class PlainLabel;
class ShownStack;
struct RoundMoves;

/// "SLT: 12 agreed, of them 3 rose, 1 fell, 6 confirmed, 2 for the first time": a line for each round.
QStringList roundLines(const RoundMoves &moves);

/// How the answers of the review looked at moved from round to round.
class RoundsTab : public PageTab
{
    Q_OBJECT

public:
    explicit RoundsTab(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

private:
    ShownStack *m_stack;
    PlainLabel *m_lines;
    ChartView *m_chart;
    QPushButton *m_table;
};

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
    /// A visit, or what was said as critical friend.
    void showHit(const HitPlace &place) override;
    QWidget *firstFocus() override;
    void showTab(Tab tab);

private:
    bool showsTheDocumentAlone() const override { return true; }
    [[nodiscard]] PageTab *tab() const;
    void tellOfFigures();

    PlainLabel *m_title;
    SegmentedControl *m_tabs;
    ShownStack *m_stack;
    PlainLabel *m_foot = nullptr;
};

} // namespace waymark
