// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/compare/comparepage.h"

#include "core/find/finding.h"
#include "core/insight/rounds.h"
#include "core/text/meeting.h"
#include "ui/charts/chartview.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/reviewcharts.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/look/card.h"
#include "ui/look/choices.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shownstack.h"
#include "ui/places/compare/historytab.h"
#include "ui/places/compare/reviewstab.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark {

QStringList roundLines(const RoundMoves &moves)
{
    QStringList lines;
    for (const RoundMoves::Round &round : moves.rounds) {
        QStringList parts;
        const auto add = [&parts](const char *text, int count) {
            if (count > 0)
                parts << RoundsTab::tr(text, nullptr, count);
        };
        add(QT_TRANSLATE_N_NOOP("waymark::RoundsTab", "%n new"), round.first);
        add(QT_TRANSLATE_N_NOOP("waymark::RoundsTab", "%n up"), round.rose);
        add(QT_TRANSLATE_N_NOOP("waymark::RoundsTab", "%n down"), round.fell);
        add(QT_TRANSLATE_N_NOOP("waymark::RoundsTab", "%n unchanged"), round.confirmed);
        lines.append(RoundsTab::tr("%1: %2 agreed (%3)", "a round, a number, what changed")
                         .arg(roundTitle(round), QString::number(round.agreed()), parts.join(QStringLiteral(", "))));
    }
    return lines;
}

RoundsTab::RoundsTab(Document &document, QWidget *parent)
    : PageTab(document, parent)
    , m_stack(new ShownStack)
    , m_lines(wrappingLabel({}, TextSize::Body, Ink::Text))
    , m_chart(new ChartView)
    , m_table(new QPushButton(tr("Table")))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *head = new Card;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lines, 1);
    row->addWidget(m_table, 0, Qt::AlignTop);
    row->addWidget(makePictureButton(*m_chart), 0, Qt::AlignTop);
    column->addWidget(head);
    column->addWidget(chartOnCard(m_chart), 1);
    m_stack->addWidget(content);

    auto *empty = new QWidget;
    auto *words = new QVBoxLayout(empty);
    words->addWidget(
        new PlainLabel(tr("Nothing has been agreed in any round yet"), TextSize::Page, TextWeight::SemiBold));
    words->addWidget(wrappingLabel(tr("Each time a statement is agreed, Waymark records the round and the level. Once "
                                      "two rounds have agreed a statement, you can see here how it changed."),
                                   TextSize::Body, Ink::Mute));
    words->addStretch(1);
    m_stack->addWidget(empty);

    m_chart->showTableBy(*m_table);
    tellOfSaving(*m_chart);
}

void RoundsTab::refresh()
{
    const Review *review = document().review();
    const RoundMoves moves = review ? roundMoves(document().workspace(), *review) : RoundMoves{};
    m_stack->setCurrentIndex(moves.rows.empty() ? 1 : 0);
    if (moves.rows.empty())
        return;
    m_lines->setText(roundLines(moves).join(u'\n'));
    m_chart->setChart(std::make_unique<HeatMapChart>(roundRowsOf(document().workspace(), *review, moves)));
}

QWidget *RoundsTab::firstFocus() { return m_table; }

ComparePage::ComparePage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_title(new PlainLabel(tr("Compare"), TextSize::Page, TextWeight::SemiBold))
    , m_tabs(new SegmentedControl)
    , m_stack(new ShownStack)
{
    setObjectName(QStringLiteral("comparePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::small);
    column->setSpacing(spacing::medium);
    auto *head = new FlowLayout(spacing::medium);
    m_title->setWordWrap(true);
    head->addWidget(m_title);
    head->addSpring();
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setAccessibleName(tr("What to compare"));
    for (const QString &title : {tr("Reviews"), tr("Rounds"), tr("History")})
        m_tabs->addSegment(title);
    head->addWidget(m_tabs);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    for (PageTab *each : std::initializer_list<PageTab *>{new ReviewsTab(document), new RoundsTab(document),
                                                          new HistoryTab(document)}) {
        m_stack->addWidget(each);
        connect(each, &PageTab::commandWanted, this, &ComparePage::commandWanted);
    }
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!this->document().flush())
            return;
        m_stack->setCurrentIndex(index);
        tellOfFigures();
        refresh();
    });
}

PageTab *ComparePage::tab() const { return static_cast<PageTab *>(m_stack->currentWidget()); }

void ComparePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_stack->setCurrentIndex(static_cast<int>(tab));
    tellOfFigures();
    refresh();
}

/// Where there are any: rounds are levels, and a visit has none.
void ComparePage::tellOfFigures()
{
    if (m_foot)
        m_foot->setText(m_stack->currentIndex() == static_cast<int>(Tab::Reviews)
                            ? tr("Levels are steps, not scores: medians are shown; averages appear on the radar only")
                            : QString());
}

void ComparePage::refresh()
{
    if (document().isOpen())
        tab()->refresh();
}

QWidget *ComparePage::makeFoot(QWidget *)
{
    m_foot = wrappingLabel({}, TextSize::Body, Ink::Mute);
    tellOfFigures();
    return m_foot;
}

void ComparePage::showHit(const HitPlace &place)
{
    showTab(Tab::History);
    tab()->firstFocus()->setFocus(Qt::OtherFocusReason);
    auto *history = static_cast<HistoryTab *>(tab());
    if (place.kind == HitKind::Visit)
        history->chooseVisit(VisitId{place.row});
    else
        history->showAsFriend();
}

QWidget *ComparePage::firstFocus() { return m_tabs; }

} // namespace waymark
