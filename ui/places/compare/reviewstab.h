// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/places/compare/comparepresenter.h"

#include <memory>

class QPushButton;

namespace waymark {

class Chart;
class ChartView;
class PlainLabel;
class SegmentedControl;
class ShownStack;

class FlowLayout;

/// The review beside one to four earlier ones: statements, themes, radar; beside all of them: trend and heat map. Each
/// with its table and as a picture.
class ReviewsTab : public PageTab
{
    Q_OBJECT

public:
    explicit ReviewsTab(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makePictures();
    QWidget *makeEmpty();
    void showEarlier(const ComparePresenter &presenter);
    void showCounts(const ComparePresenter &presenter);
    void showMedians();
    std::unique_ptr<Chart> chartFor(const ComparePresenter &presenter) const;

    CompareChoice m_choice;
    ShownStack *m_stack;
    FlowLayout *m_earlier;
    SegmentedControl *m_views;
    QPushButton *m_onlyChanged;
    QPushButton *m_byChange;
    FlowLayout *m_counts;
    FlowLayout *m_byTheme;
    PlainLabel *m_apart;
    QPushButton *m_match;
    ChartView *m_chart;
    /// Next to the radar, where there is room, the medians that are to be read before its averages.
    ChartView *m_medians;
    QWidget *m_onlyEarlier; ///< a heading and the rows below it
    ChartView *m_earlierRows;
};

} // namespace waymark
