// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/differ/differdetailview.h"

#include "ui/desk/answerdots.h"
#include "ui/desk/page.h"
#include "ui/look/badgewidgets.h"
#include "ui/look/linkbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark {

DifferDetailView::DifferDetailView(QWidget *parent)
    : Card(parent)
    , m_badge(new ThemeBadge(1))
    , m_title(wrappingLabel({}, TextSize::Title, Ink::Text))
    , m_standing(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_answers(wrappingLabel({}, TextSize::Body, Ink::Text))
    , m_withheld(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_dots(new AnswerDots(Qt::Vertical))
    , m_figures(new QVBoxLayout)
    , m_explain(new LinkButton({}, nullptr, TextSize::Small))
    , m_explained(wrappingLabel(figuresExplained(), TextSize::Small, Ink::Mute))
    , m_words(new QVBoxLayout)
    , m_open(new QPushButton(tr("Open on Agree")))
{
    setObjectName(QStringLiteral("differDetail"));
    m_title->setWeight(TextWeight::SemiBold);
    m_withheld->setObjectName(QStringLiteral("withheld"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    makeHead(column);
    m_figures->setSpacing(2);
    column->addWidget(m_answers);
    column->addWidget(m_dots);
    column->addWidget(m_withheld);
    column->addLayout(m_figures);
    column->addWidget(m_explain, 0, Qt::AlignLeft);
    column->addWidget(m_explained);
    m_words->setSpacing(spacing::small);
    column->addLayout(m_words);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The statement in full"));
    scroll->setWidget(content);
    // The card's own ground.
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(spacing::small);
    all->addWidget(scroll, 1);
    m_open->setAutoDefault(false);
    all->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &DifferDetailView::opened);
    m_explained->hide();
    m_explain->setText(tr("What do these figures say?"));
    connect(m_explain, &LinkButton::clicked, this, [this] {
        m_explained->setVisible(m_explained->isHidden());
        m_explain->setText(m_explained->isHidden() ? tr("What do these figures say?") : tr("Hide the explanation"));
    });
}

void DifferDetailView::makeHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_standing);
    head->addLayout(titles, 1);
    column->addLayout(head);
}

void DifferDetailView::show(const DifferDetail &detail)
{
    if (m_shown == detail)
        return;
    m_shown = detail;
    m_badge->setNumber(detail.statement.theme());
    m_title->setText(tr("%1 %2", "number and title").arg(detail.statement.toString(), detail.shortTitle));
    m_standing->setText(detail.title.isEmpty() ? detail.standing : tr("%1 · %2").arg(detail.title, detail.standing));
    m_answers->setText(detail.answers);
    m_withheld->setText(detail.withheld);
    m_withheld->setVisible(!detail.withheld.isEmpty());
    m_dots->setCounts(detail.counts);
    m_dots->setVisible(!detail.counts.empty());
    retireLayout(m_figures);
    for (const QString &line : detail.figures)
        m_figures->addWidget(wrappingLabel(line, TextSize::Small, Ink::Text));
    m_explain->setVisible(!detail.counts.empty());
    if (detail.counts.empty())
        m_explained->hide();
    fillWords(detail);
}

void DifferDetailView::fillWords(const DifferDetail &detail)
{
    retireLayout(m_words);
    const auto heading = [this](const QString &text) {
        m_words->addWidget(new PlainLabel(text, TextSize::Body, TextWeight::SemiBold));
    };
    if (!detail.named.isEmpty()) {
        heading(tr("Who answered what"));
        for (const QString &line : detail.named)
            m_words->addWidget(wrappingLabel(line, TextSize::Small, Ink::Text));
    }
    if (!detail.marks.isEmpty()) {
        heading(tr("Points they marked"));
        for (const QString &line : detail.marks)
            m_words->addWidget(wrappingLabel(line, TextSize::Small, Ink::Text));
    }
    for (const bool evidence : {false, true}) {
        bool first = true;
        for (const DifferDetail::Said &said : detail.said) {
            if (said.isEvidence != evidence)
                continue;
            if (first)
                heading(evidence ? tr("Evidence they name") : tr("Comments"));
            first = false;
            m_words->addWidget(wrappingLabel(
                said.who.isEmpty() ? said.text : tr("%1: %2", "a person, what they wrote").arg(said.who, said.text),
                TextSize::Small, Ink::Text));
        }
    }
}

} // namespace waymark
