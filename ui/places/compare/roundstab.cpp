// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/compare/roundstab.h"

#include "core/insight/rounds.h"
#include "ui/charts/chartview.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/reviewcharts.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/look/card.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

QStringList roundLines(const RoundMoves &moves)
{
    QStringList lines;
    for (const RoundMoves::Round &round : moves.rounds) {
        const QString name = round.name.isEmpty() ? RoundsTab::tr("No round noted") : round.name;
        lines.append(RoundsTab::tr("%1: %2 agreed, of them %3 for the first time, %4 rose, %5 fell, %6 confirmed")
                         .arg(name)
                         .arg(round.agreed())
                         .arg(round.first)
                         .arg(round.rose)
                         .arg(round.fell)
                         .arg(round.confirmed));
    }
    return lines;
}

RoundsTab::RoundsTab(Document &document, QWidget *parent)
    : PageTab(document, parent)
    , m_stack(new QStackedWidget)
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
    m_table->setCheckable(true);
    row->addWidget(m_table, 0, Qt::AlignTop);
    row->addWidget(makePictureButton(*m_chart), 0, Qt::AlignTop);
    column->addWidget(head);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_chart);
    inside->addWidget(scroll);
    column->addWidget(card, 1);
    m_stack->addWidget(content);

    auto *empty = new QWidget;
    auto *words = new QVBoxLayout(empty);
    words->addWidget(new PlainLabel(tr("No round has agreed anything yet"), TextSize::Page, TextWeight::SemiBold));
    words->addWidget(
        wrappingLabel(tr("Each time that a statement is agreed, the round and the level are kept. Once two "
                         "rounds have agreed a statement, this shows how it moved between them."),
                      TextSize::Body, Ink::Mute));
    words->addStretch(1);
    m_stack->addWidget(empty);

    connect(m_table, &QPushButton::toggled, m_chart, &ChartView::showTable);
    connect(m_chart->tableAction(), &QAction::toggled, m_table, &QPushButton::setChecked);
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

} // namespace waymark
