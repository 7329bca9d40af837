// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/summary/summarypage.h"

#include "ui/charts/chartview.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/reviewcharts.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/guide/why.h"
#include "ui/look/badges.h"
#include "ui/look/card.h"
#include "ui/look/flowlayout.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/screens.h"
#include "ui/look/shownstack.h"
#include "ui/look/waymarkstyle.h"
#include "ui/places/summary/summarydialogs.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace waymark {
namespace {

Card *makeCard(QVBoxLayout *&inside)
{
    auto *card = new Card;
    inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::small);
    return card;
}

} // namespace

SummaryPage::SummaryPage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_stack(new ShownStack)
    , m_title(new PlainLabel({}, TextSize::Page, TextWeight::SemiBold))
    , m_subtitle(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_warning(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold, Ink::Warn))
    , m_bars(new ChartView)
    , m_radar(new ChartView)
    , m_radarTitle(new PlainLabel({}, TextSize::Title, TextWeight::SemiBold))
{
    // The charts take the room that the words leave: a scroll bar is for windows too small for the least of them.
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_radar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_bars->installEventFilter(this);
    m_radar->installEventFilter(this);
    tellOfSaving(*m_bars);
    tellOfSaving(*m_radar);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(makeHead());
    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing::medium);
    QVBoxLayout *inside = nullptr;
    auto *bars = makeCard(inside);
    auto *barsHead = new QHBoxLayout;
    barsHead->setSpacing(spacing::small);
    barsHead->addWidget(
        new PlainLabel(tr("Statements at each level, by theme"), TextSize::Title, TextWeight::SemiBold));
    barsHead->addWidget(
        makeWhyLink(tr("What is counted"),
                    tr("Agreed answers and drafts are counted, and drafts are also shown separately. Answers carried "
                       "forward count once they have been reviewed. No answer never counts as 0. The median is the "
                       "middle answer when all are put in order: with an even number there can be two.\n\nWhat went up "
                       "or down is compared with the review before this one, statement by statement."),
                    QStringLiteral("summary-and-compare.md#summary"), tr("how is this counted?")));
    barsHead->addStretch(1);
    inside->addLayout(barsHead);
    inside->addWidget(m_bars, 1);
    auto *radar = makeCard(inside);
    inside->addWidget(m_radarTitle);
    inside->addWidget(m_radar, 1);
    auto *strengths = makeHighlights(HighlightKind::Strength, tr("Strengths"), m_strengths);
    auto *priorityAreas = makeHighlights(HighlightKind::PriorityArea, tr("Priority areas"), m_priorityAreas);
    m_cards = {bars, radar, strengths, priorityAreas, makeHelp()};
    arrange(false);
    column->addLayout(m_grid, 1);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(spacing::medium);
    m_leverage = makeDeeds(tr("Highest-leverage actions"), QStringLiteral("leverageCard"), *deeds);
    m_done = makeDeeds(tr("Done since the last review"), QStringLiteral("doneCard"), *deeds);
    column->addLayout(deeds);

    auto *scroll = new QScrollArea;
    scrollOnGround(*scroll, content);
    scroll->setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(scroll);
    m_stack->addWidget(makeEmpty());
}

void SummaryPage::arrange(bool narrow)
{
    m_narrow = narrow;
    m_radarTitle->setWordWrap(narrow);
    const auto &[bars, radar, strengths, priorityAreas, help] = m_cards;
    for (QWidget *card : m_cards)
        m_grid->removeWidget(card);
    m_grid->addWidget(bars, 0, 0, 1, narrow ? 6 : 4);
    m_grid->addWidget(strengths, 1, 0, 1, narrow ? 3 : 2);
    m_grid->addWidget(priorityAreas, 1, narrow ? 3 : 2, 1, narrow ? 3 : 2);
    if (narrow) {
        m_grid->addWidget(radar, 2, 0, 1, 3);
        m_grid->addWidget(help, 2, 3, 1, 3);
    } else {
        m_grid->addWidget(radar, 0, 4, 1, 2);
        m_grid->addWidget(help, 1, 4, 1, 2);
    }
    // A little more on the right: a radar needs room for its titles on both sides.
    for (int i = 0; i < 6; ++i)
        m_grid->setColumnStretch(i, !narrow && i >= 4 ? 38 : 31);
    m_grid->setRowStretch(0, narrow ? 0 : 3);
    m_grid->setRowStretch(1, narrow ? 0 : 1);
    m_grid->setRowStretch(2, narrow ? 1 : 0);
}

bool SummaryPage::eventFilter(QObject *watched, QEvent *event)
{
    // A narrower chart may need more lines for its legend, and then more height for its rows.
    if (event->type() == QEvent::Resize) {
        auto *chart = static_cast<ChartView *>(watched);
        // In a smaller radar nothing could be read: the page scrolls instead.
        const int picture = chart == m_radar ? qRound(textScaled(230)) : 0;
        const int least = std::max(picture, chart->minHeight(chart->width()));
        if (chart->minimumHeight() != least)
            chart->setMinimumHeight(least);
    }
    return Page::eventFilter(watched, event);
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

/// Three cards beside each other hold their words down to about 900 dots; with large letters two do, and in a language
/// of longer words as well.
void SummaryPage::fitColumns()
{
    if (!m_narrow)
        m_leastOfThree = m_grid->minimumSize().width() + 2 * spacing::page +
                         style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const bool narrow = width() < std::max(qRound(textScaled(900)), m_leastOfThree);
    if (narrow != m_narrow)
        arrange(narrow);
}

QWidget *SummaryPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    m_title->setWordWrap(true);
    words->addWidget(m_title);
    m_subtitle->setWordWrap(true);
    words->addWidget(m_subtitle);
    m_warning->setWordWrap(true);
    words->addWidget(m_warning);
    row->addLayout(words, 1);
    auto *compare = new QPushButton(tr("Compare…"));
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(Place::Compare); });
    row->addWidget(compare, 0, Qt::AlignTop);
    m_governors = new QPushButton(tr("Governors' paper"));
    makePrimary(m_governors);
    connect(m_governors, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(Place::Reports); });
    row->addWidget(m_governors, 0, Qt::AlignTop);
    return head;
}

QWidget *SummaryPage::makeEmpty()
{
    QPushButton *start = nullptr;
    auto *empty = makeEmptyState(tr("No review yet"),
                                 tr("The summary shows a review as soon as its first statement is answered."),
                                 tr("Start a review…"), start);
    connect(start, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::NewReview); });
    needsChangeableFile(start, document());
    return empty;
}

QWidget *SummaryPage::makeHighlights(HighlightKind kind, const QString &title, QVBoxLayout *&rows)
{
    QVBoxLayout *inside = nullptr;
    auto *card = makeCard(inside);
    auto *head = new FlowLayout(spacing::small);
    head->addWidget(new PlainLabel(title, TextSize::Title, TextWeight::SemiBold));
    auto *why = new LinkButton(tr("why these?"), nullptr, TextSize::Small);
    why->setAccessibleName(tr("%1: why these?").arg(title));
    connect(why, &QPushButton::clicked, this, [this, kind] {
        showHighlightRule(this, kind, document().workspace().structureOf(*document().review()).levels());
    });
    head->addWidget(why);
    auto *choose = new LinkButton(tr("choose others"), nullptr, TextSize::Small);
    choose->setAccessibleName(tr("%1: choose others").arg(title));
    connect(choose, &QPushButton::clicked, this, [this, kind] { HighlightDialog(document(), kind, this).exec(); });
    needsChangeableFile(choose, document());
    head->addWidget(choose);
    inside->addLayout(head);
    rows = new QVBoxLayout;
    rows->setSpacing(spacing::medium);
    inside->addLayout(rows);
    inside->addStretch(1);
    return card;
}

QVBoxLayout *SummaryPage::makeDeeds(const QString &title, const QString &name, QLayout &beside)
{
    QVBoxLayout *inside = nullptr;
    auto *card = makeCard(inside);
    card->setObjectName(name);
    auto *heading = new PlainLabel(title, TextSize::Title, TextWeight::SemiBold);
    heading->setWordWrap(true); // two of these beside each other can be wider than a laptop
    inside->addWidget(heading);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(spacing::small);
    inside->addLayout(rows);
    inside->addStretch(1);
    beside.addWidget(card);
    return rows;
}

void SummaryPage::showDeeds(QVBoxLayout *rows, const std::vector<SummaryContent::Deed> &deeds)
{
    clearLayout(rows);
    for (const SummaryContent::Deed &deed : deeds) {
        auto *entry = new QWidget;
        auto *words = new QVBoxLayout(entry);
        words->setContentsMargins(0, 0, 0, 0);
        words->setSpacing(0);
        words->addWidget(wrappingLabel(deed.what, TextSize::Body, Ink::Text));
        if (!deed.note.isEmpty())
            words->addWidget(wrappingLabel(deed.note, TextSize::Small, Ink::Mute));
        rows->addWidget(entry);
    }
    rows->parentWidget()->setVisible(!deeds.empty());
}

QWidget *SummaryPage::makeHelp()
{
    QVBoxLayout *inside = nullptr;
    auto *card = makeCard(inside);
    inside->addWidget(new PlainLabel(tr("Where to find help"), TextSize::Title, TextWeight::SemiBold));
    m_help = new QVBoxLayout;
    m_help->setSpacing(spacing::small);
    inside->addLayout(m_help);
    auto *all = new LinkButton(tr("All themes and your own contacts…"));
    connect(all, &QPushButton::clicked, this, &SummaryPage::showAllHelp);
    inside->addWidget(all, 0, Qt::AlignLeft);
    inside->addStretch(1);
    return card;
}

void SummaryPage::refresh()
{
    const Review *review = document().isOpen() ? document().review() : nullptr;
    m_stack->setCurrentIndex(review ? 0 : 1);
    if (!review)
        return;
    const Workspace &workspace = document().workspace();
    const SummaryContent content = summaryContent(workspace, *review, document().isChangedSinceFinished(review->id));
    m_title->setText(content.title);
    m_subtitle->setText(content.since.isEmpty() ? content.subtitle : QString(content.subtitle + u'\n' + content.since));
    m_warning->setText(content.warning);
    m_warning->setVisible(!content.warning.isEmpty());

    const Review *last = workspace.previousReview(*review);
    // A chart that would be the same stays painted.
    if (auto bars = levelBarsOf(workspace, *review, last); m_barsShown != bars) {
        m_barsShown = bars;
        m_bars->setChart(std::make_unique<LevelBarsChart>(std::move(bars)));
    }
    std::vector<const Review *> beside{review};
    if (last && last->structure == review->structure)
        beside.insert(beside.begin(), last);
    m_radarTitle->setText(beside.size() > 1 ? tr("Themes compared with %1").arg(reviewLabel(workspace, *last))
                                            : tr("Themes"));
    if (auto radar = themeSeriesOf(workspace, beside, ThemeSeriesData::Measure::Mean); m_radarShown != radar) {
        m_radarShown = radar;
        m_radar->setChart(std::make_unique<RadarChart>(std::move(radar)));
    }
    for (ChartView *chart : {m_bars, m_radar})
        chart->setMinimumHeight(chart->minHeight(chart->width()));
    showHighlights(m_strengths, content.strengths, content.furtherStrengths, content.levels);
    showHighlights(m_priorityAreas, content.priorityAreas, content.furtherPriorityAreas, content.levels);
    showHelp(content);
    showDeeds(m_leverage, content.leverage);
    showDeeds(m_done, content.done);
    fitColumns();
}

void SummaryPage::showHighlights(QVBoxLayout *rows, const std::vector<SummaryContent::Line> &lines,
                                 const QString &further, int levels)
{
    clearLayout(rows);
    if (lines.empty())
        rows->addWidget(
            wrappingLabel(tr("None yet. They come from the answers given so far."), TextSize::Body, Ink::Mute));
    for (const SummaryContent::Line &line : lines) {
        auto *entry = new QWidget;
        auto *grid = new QGridLayout(entry);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(spacing::small);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        auto *badge = new LevelBadge;
        const bool none = line.level == Level::notInPlace();
        badge->setAnswer(none ? BadgeKind::NotInPlace : BadgeKind::Filled, line.level.value(), levels);
        grid->addWidget(badge, 0, 0, Qt::AlignTop);
        auto *title = new LinkButton(line.title);
        title->setAccessibleDescription(tr("Go to this statement"));
        connect(title, &QPushButton::clicked, this, [this, to = line.statement] { goTo(to); });
        grid->addWidget(title, 0, 1, Qt::AlignLeft);
        grid->addWidget(wrappingLabel(line.why, TextSize::Small, Ink::Mute), 1, 1);
        rows->addWidget(entry);
    }
    if (!further.isEmpty())
        rows->addWidget(wrappingLabel(further, TextSize::Small, Ink::Mute));
}

void SummaryPage::showHelp(const SummaryContent &content)
{
    clearLayout(m_help);
    for (const SummaryContent::Help &help : content.help)
        m_help->addWidget(makeHelpRow(help));
    if (!content.noHelp.isEmpty())
        m_help->addWidget(wrappingLabel(content.noHelp, TextSize::Body, Ink::Mute));
}

void SummaryPage::showAllHelp()
{
    const Workspace &workspace = document().workspace();
    showHelpDialog(this, summaryContent(workspace, *document().review(), false));
}

void SummaryPage::goTo(StatementNumber statement)
{
    document().setStatement(statement);
    Q_EMIT placeWanted(Place::Agree);
}

QWidget *SummaryPage::makeFoot(QWidget *)
{
    return wrappingLabel(tr("Levels are steps, not scores: read the counts first; averages are a guide only"),
                         TextSize::Body, Ink::Mute);
}

QWidget *SummaryPage::firstFocus() { return m_governors; }

} // namespace waymark
