// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/compare/reviewstab.h"

#include "ui/charts/chartview.h"
#include "ui/charts/dumbbellchart.h"
#include "ui/charts/groupedbarschart.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/reviewcharts.h"
#include "ui/charts/trendchart.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/look/badges.h"
#include "ui/look/card.h"
#include "ui/look/choices.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shownstack.h"
#include "ui/places/compare/mappingdialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace waymark {
namespace {

QPushButton *makeSwitch(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    return button;
}

} // namespace

ReviewsTab::ReviewsTab(Document &document, QWidget *parent)
    : PageTab(document, parent)
    , m_stack(new ShownStack)
    , m_earlier(new FlowLayout(spacing::small, new QWidget))
    , m_views(new SegmentedControl)
    , m_onlyChanged(makeSwitch(tr("Only what changed")))
    , m_byChange(makeSwitch(tr("Largest change first")))
    , m_counts(new FlowLayout(spacing::medium))
    , m_byTheme(new FlowLayout(spacing::page))
    , m_apart(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_match(new QPushButton(tr("Match the statements of the editions…")))
    , m_chart(new ChartView)
    , m_medians(new ChartView)
    , m_onlyEarlier(new QWidget)
    , m_earlierRows(new ChartView)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);

    column->addWidget(makeChoices());

    auto *counts = new QWidget; // without a card's edge: rows want the height
    auto *countsRow = new QVBoxLayout(counts);
    countsRow->setContentsMargins(0, 0, 0, 0);
    countsRow->addLayout(m_counts);
    countsRow->addLayout(m_byTheme);
    m_apart->setWordWrap(true);
    auto *apart = new QHBoxLayout;
    apart->addWidget(m_apart, 1);
    m_match->setObjectName(QStringLiteral("matchEditions"));
    apart->addWidget(m_match, 0, Qt::AlignTop);
    countsRow->addLayout(apart);
    connect(m_match, &QPushButton::clicked, this, [this] {
        if (this->document().flush())
            MappingDialog(this->document(), window()).exec();
    });
    needsChangeableFile(m_match, this->document());
    column->addWidget(counts);

    auto *card = new Card;
    card->setContentsMargins(spacing::cardPadding, spacing::small, spacing::cardPadding, spacing::small);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makePictures());
    scroll->viewport()->setAutoFillBackground(false);  // the card's ground between two pictures
    scroll->setMinimumHeight(qRound(textScaled(200))); // some rows of it, however large the text: the page scrolls then
    inside->addWidget(scroll);
    column->addWidget(card, 1);

    m_stack->addWidget(content);
    m_stack->addWidget(makeEmpty());
}

QWidget *ReviewsTab::makeChoices()
{
    auto *choices = new QWidget;
    auto *row = new FlowLayout(spacing::small, choices);
    m_views->setObjectName(QStringLiteral("compareViews"));
    m_views->addSegment(tr("Statements"));
    m_views->addSegment(tr("Themes"));
    m_views->addSegment(tr("Radar"));
    m_views->addSegment(tr("Trend"));
    m_views->addSegment(tr("All years"));
    row->addWidget(m_views);
    row->addSpring();
    row->addWidget(m_earlier->parentWidget());
    row->addWidget(m_onlyChanged);
    row->addWidget(m_byChange);
    auto *table = makeSwitch(tr("Table"));
    row->addWidget(table);
    QPushButton *picture = makePictureButton(*m_chart);
    row->addWidget(picture);
    auto *more = new QPushButton(tr("More", "a menu of what is done less often"));
    more->setObjectName(QStringLiteral("moreOfCompare"));
    row->foldInto(more, {m_onlyChanged, m_byChange, table, picture});

    connect(m_views, &SegmentedControl::currentChanged, this, [this](int index) {
        m_choice.view = CompareChoice::View(index);
        refresh();
    });
    connect(m_onlyChanged, &QPushButton::toggled, this, [this](bool on) {
        m_choice.onlyChanged = on;
        refresh();
    });
    connect(m_byChange, &QPushButton::toggled, this, [this](bool on) {
        m_choice.byChange = on;
        refresh();
    });
    for (ChartView *view : {m_chart, m_earlierRows})
        connect(table, &QPushButton::toggled, view, &ChartView::showTable);
    connect(m_chart->tableAction(), &QAction::toggled, table, &QPushButton::setChecked);
    tellOfSaving(*m_chart);
    return choices;
}

QWidget *ReviewsTab::makePictures()
{
    auto *pictures = new QWidget;
    auto *column = new QVBoxLayout(pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::page);
    auto *across = new QHBoxLayout;
    across->setSpacing(spacing::page);
    across->addWidget(m_chart, 1);
    m_medians->setObjectName(QStringLiteral("mediansBesideRadar"));
    across->addWidget(m_medians, 1);
    tellOfSaving(*m_medians);
    column->addLayout(across, 1);
    m_onlyEarlier->setObjectName(QStringLiteral("onlyEarlier"));
    auto *apart = new QVBoxLayout(m_onlyEarlier);
    apart->setContentsMargins(0, 0, 0, 0);
    apart->setSpacing(spacing::small);
    apart->addWidget(new PlainLabel(tr("Only in the earlier edition"), TextSize::Title, TextWeight::SemiBold));
    apart->addWidget(m_earlierRows);
    column->addWidget(m_onlyEarlier);
    tellOfSaving(*m_earlierRows);
    for (QWidget *ground : {pictures, m_onlyEarlier})
        ground->setAutoFillBackground(false); // the card's
    return pictures;
}

QWidget *ReviewsTab::makeEmpty()
{
    QPushButton *enter = nullptr;
    auto *empty = makeEmptyState(tr("Nothing to compare with yet"),
                                 tr("Here you can compare a review with earlier ones. If you did one on paper or in "
                                    "another tool, enter those answers. It takes a few minutes."),
                                 tr("Enter an earlier review…"), enter);
    connect(enter, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::EnterEarlierReview); });
    needsChangeableFile(enter, document());
    return empty;
}

void ReviewsTab::refresh()
{
    if (!document().isOpen() || !document().review()) {
        m_stack->setCurrentIndex(1);
        return;
    }
    const ComparePresenter presenter(document().workspace(), *document().review(), m_choice);
    // With every earlier review switched off the switches must stay in reach.
    m_stack->setCurrentIndex(presenter.earlier().empty() ? 1 : 0);
    showEarlier(presenter);
    showCounts(presenter);
    const bool statements =
        m_choice.view == CompareChoice::View::Statements || m_choice.view == CompareChoice::View::AllYears;
    m_views->setSegmentVisible(int(CompareChoice::View::AllYears),
                               presenter.areAllYearsMore() || m_choice.view == CompareChoice::View::AllYears);
    m_onlyChanged->setEnabled(statements);
    m_byChange->setEnabled(statements);
    m_chart->setVisible(!presenter.isEmpty());
    if (!presenter.isEmpty()) {
        m_chart->setChart(chartFor(presenter));
        m_medians->setChart(std::make_unique<GroupedBarsChart>(
            themeSeriesOf(document().workspace(), presenter.comparable(), ThemeSeriesData::Measure::Median)));
    }
    showMedians();
    auto apart =
        earlierRowsOf(document().workspace(),
                      m_choice.view == CompareChoice::View::AllYears ? presenter.allYears() : presenter.comparison());
    m_onlyEarlier->setVisible(statements && !apart.rows.isEmpty());
    if (!apart.rows.isEmpty())
        m_earlierRows->setChart(std::make_unique<HeatMapChart>(std::move(apart)));
}

void ReviewsTab::showMedians()
{
    m_medians->setVisible(m_choice.view == CompareChoice::View::Radar && m_chart->isVisibleTo(this) &&
                          width() >= textScaled(1000));
}

void ReviewsTab::resizeEvent(QResizeEvent *event)
{
    PageTab::resizeEvent(event);
    showMedians();
}

void ReviewsTab::showEarlier(const ComparePresenter &presenter)
{
    clearLayout(m_earlier);
    const auto addTo = [&](const Review *review, auto *button) {
        const bool shown = std::ranges::find(presenter.chosen(), review) != presenter.chosen().end();
        button->setCheckable(true);
        button->setChecked(shown);
        connect(button, &std::remove_pointer_t<decltype(button)>::toggled, this, [this, id = review->id](bool on) {
            if (on)
                m_choice.left.erase(id);
            else
                m_choice.left.insert(id);
            // Queued: the switch that was pressed is made anew.
            QMetaObject::invokeMethod(this, &ReviewsTab::refresh, Qt::QueuedConnection);
        });
    };
    const bool few = presenter.earlier().size() <= ComparePresenter::maxEarlier;
    if (few) {
        for (const Review *review : presenter.earlier()) {
            auto *button = new QPushButton(reviewLabel(document().workspace(), *review));
            addTo(review, button);
            m_earlier->addWidget(button);
        }
        return;
    }
    auto *button = new QPushButton(tr("Earlier reviews (%1 shown)").arg(presenter.chosen().size()));
    auto *menu = new QMenu(button);
    for (const Review *review : presenter.earlier())
        addTo(review, menu->addAction(reviewLabel(document().workspace(), *review)));
    button->setMenu(menu);
    m_earlier->addWidget(button);
}

void ReviewsTab::showCounts(const ComparePresenter &presenter)
{
    clearLayout(m_counts);
    // On one line with what it came to: rows want the height.
    auto *title = new PlainLabel(presenter.title(), TextSize::Title, TextWeight::SemiBold);
    title->setWordWrap(true);
    m_counts->addWidget(title);
    if (presenter.isEmpty()) {
        m_counts->addWidget(new PlainLabel(tr("Choose an earlier review above.")));
    } else {
        using Kind = ComparePresenter::Count::Kind;
        for (const auto &count : presenter.counts()) {
            const Ink ink = count.kind == Kind::Rose ? Ink::Good : count.kind == Kind::Fell ? Ink::Warn : Ink::Mute;
            m_counts->addWidget(new PlainLabel(count.text, TextSize::Body,
                                               ink == Ink::Mute ? TextWeight::Regular : TextWeight::SemiBold, ink));
        }
    }
    const bool themes = m_choice.view == CompareChoice::View::Themes || m_choice.view == CompareChoice::View::Radar ||
                        m_choice.view == CompareChoice::View::Trend;
    retireLayout(m_byTheme);
    for (const auto &count : themes ? presenter.countsByTheme() : std::vector<ComparePresenter::ThemeCount>()) {
        auto *one = new QWidget;
        one->setObjectName(QStringLiteral("countOfTheme"));
        auto *across = new QHBoxLayout(one);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(spacing::tiny);
        across->addWidget(new ThemeBadge(count.theme));
        auto *words = new PlainLabel(count.text);
        words->setAccessibleName(count.spoken);
        words->setToolTip(plainToolTip(count.spoken));
        across->addWidget(words);
        m_byTheme->addWidget(one);
    }
    const QString apart = presenter.notComparable();
    m_apart->setText(apart);
    m_apart->setVisible(!apart.isEmpty());
    m_match->setVisible(!apart.isEmpty());
}

std::unique_ptr<Chart> ReviewsTab::chartFor(const ComparePresenter &presenter) const
{
    const Workspace &workspace = document().workspace();
    const auto series = [&](ThemeSeriesData::Measure measure) {
        const bool all = m_choice.view == CompareChoice::View::Trend;
        return themeSeriesOf(workspace, all ? presenter.allComparable() : presenter.comparable(), measure);
    };
    switch (m_choice.view) {
    case CompareChoice::View::Themes:
        return std::make_unique<GroupedBarsChart>(series(ThemeSeriesData::Measure::Median));
    case CompareChoice::View::Radar:
        return std::make_unique<RadarChart>(series(ThemeSeriesData::Measure::Mean));
    case CompareChoice::View::Trend:
        return std::make_unique<TrendChart>(series(ThemeSeriesData::Measure::Median));
    case CompareChoice::View::AllYears:
        return std::make_unique<HeatMapChart>(statementRowsOf(
            workspace, presenter.allYears(), presenter.rowsOf(presenter.allYears()), !m_choice.byChange));
    case CompareChoice::View::Statements:
        break;
    }
    auto rows = statementRowsOf(workspace, presenter.comparison(), presenter.rows(), !m_choice.byChange);
    // A dumbbell joins two points; more reviews read better as numerals side by side.
    if (presenter.comparison().reviews.size() == 2)
        return std::make_unique<DumbbellChart>(std::move(rows));
    return std::make_unique<HeatMapChart>(std::move(rows));
}

QWidget *ReviewsTab::firstFocus() { return m_views; }

} // namespace waymark
