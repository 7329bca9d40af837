// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/desk/page.h"
#include "ui/places/summary/summarypresenter.h"

#include <array>
#include <optional>

class QGridLayout;
class QVBoxLayout;
class QPushButton;

namespace waymark {

class ChartView;
class PlainLabel;
class ShownStack;

/// A review at a glance: counts per level and theme, radar, strengths, priority areas, where to find help.
class SummaryPage : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *makeFoot(QWidget *parent) override;
    QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool showsTheDocumentAlone() const override { return true; }
    /// Narrow: two cards beside each other, and the page scrolls down; otherwise three.
    void arrange(bool narrow);
    void fitColumns();
    QWidget *makeHead();
    QWidget *makeEmpty();
    QWidget *makeHighlights(HighlightKind kind, const QString &title, QVBoxLayout *&rows);
    QWidget *makeHelp();
    /// A card of its own, shown only where it has something to say; what is in it comes into the layout returned.
    static QVBoxLayout *makeDeeds(const QString &title, const QString &name, QLayout &beside);
    static void showDeeds(QVBoxLayout *rows, const std::vector<SummaryContent::Deed> &deeds);
    void showHighlights(QVBoxLayout *rows, const std::vector<SummaryContent::Line> &lines, const QString &further,
                        int levels);
    void showHelp(const SummaryContent &content);
    void showAllHelp();
    void goTo(StatementNumber statement);

    ShownStack *m_stack;
    QGridLayout *m_grid = nullptr;
    std::array<QWidget *, 5> m_cards{};
    bool m_narrow = false;
    int m_leastOfThree = 0; ///< the width that three cards beside each other asked for last
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    PlainLabel *m_warning;
    QPushButton *m_governors = nullptr;
    ChartView *m_bars;
    ChartView *m_radar;
    PlainLabel *m_radarTitle;
    std::optional<LevelBarsData> m_barsShown;
    std::optional<ThemeSeriesData> m_radarShown;
    QVBoxLayout *m_strengths = nullptr;
    QVBoxLayout *m_priorityAreas = nullptr;
    QVBoxLayout *m_help = nullptr;
    QVBoxLayout *m_leverage = nullptr;
    QVBoxLayout *m_done = nullptr;
};

} // namespace waymark
