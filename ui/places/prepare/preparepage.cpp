// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/prepare/preparepage.h"

#include "core/find/finding.h"
#include "ui/asking/board/boardtab.h"
#include "ui/asking/differ/differtab.h"
#include "ui/desk/onlyshown.h"
#include "ui/look/choices.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shownstack.h"
#include "ui/look/waymarkstyle.h"
#include "ui/places/prepare/overviewtab.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

PreparePage::PreparePage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_title(new PlainLabel(tr("Prepare"), TextSize::Page, TextWeight::SemiBold))
    , m_tabs(new SegmentedControl)
    , m_primary(new QPushButton)
    , m_stack(new ShownStack)
{
    setObjectName(QStringLiteral("preparePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::small);
    column->setSpacing(spacing::medium);
    column->addLayout(makeHead());
    column->addWidget(m_stack, 1);
    auto *differ = new DifferTab(document);
    connect(differ, &DifferTab::boardWanted, this, [this] { showTab(Tab::Board); });
    for (PageTab *each : std::initializer_list<PageTab *>{new OverviewTab(document), new BoardTab(document), differ}) {
        m_stack->addWidget(each);
        connect(each, &PageTab::placeWanted, this, &PreparePage::placeWanted);
        connect(each, &PageTab::commandWanted, this, &PreparePage::commandWanted);
    }
}

QLayout *PreparePage::makeHead()
{
    auto *head = m_head = new FlowLayout(spacing::medium);
    m_title->setWordWrap(true);
    head->addWidget(m_title);
    head->addSpring();
    m_tabs->setObjectName(QStringLiteral("prepareTabs"));
    m_tabs->setAccessibleName(tr("What to prepare"));
    for (const QString &title : {tr("The review"), tr("Who we're asking"), tr("Where views differ")})
        m_tabs->addSegment(title);
    head->addWidget(m_tabs);
    makePrimary(m_primary);
    head->addWidget(m_primary);
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        refresh();
    });
    connect(m_primary, &QPushButton::clicked, this, &PreparePage::goOn);
    needsChangeableFile(m_primary, document());
    return head;
}

PageTab *PreparePage::tab() const { return static_cast<PageTab *>(m_stack->currentWidget()); }

void PreparePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_stack->setCurrentIndex(static_cast<int>(tab));
    refresh();
    firstFocus()->setFocus();
}

void PreparePage::carryOut(Command command)
{
    if (command == Command::ShowBoard)
        showTab(Tab::Board);
    else if (command == Command::ShowDifferences)
        showTab(Tab::Differ);
}

void PreparePage::showHit(const HitPlace &place)
{
    showTab(place.kind == HitKind::Person && document().review() ? Tab::Board : Tab::Overview);
    if (place.kind == HitKind::Person)
        static_cast<BoardTab *>(m_stack->widget(static_cast<int>(Tab::Board)))->chooseRow(place.row);
}

const Review *PreparePage::underWay() const
{
    const Review *review = document().review();
    if (!review || !review->isFinished())
        return nullptr;
    const auto all = document().workspace().reviewsByDate();
    return all.back()->isFinished() ? nullptr : all.back();
}

void PreparePage::goOn()
{
    const Review *review = document().review();
    const Review *later = underWay();
    if (later && !document().setReview(later->id))
        return;
    if (later || (review && !review->isFinished()))
        Q_EMIT placeWanted(Place::Agree);
    else
        Q_EMIT commandWanted(Command::NewReview);
}

void PreparePage::refresh()
{
    if (!document().isOpen())
        return;
    const Review *review = document().review();
    const Review *later = underWay();
    m_primary->setText(!review ? tr("Start the first review…")
                       : later ? tr("Continue review %1").arg(QString(later->year).replace(u'&', QStringLiteral("&&")))
                       : review->isFinished() ? tr("Start the next review…")
                                              : tr("Continue the review"));
    tab()->refresh();
    makePrimary(m_primary, !tab()->hasNextStep());
    fitTitle();
}

/// With the year of the review where there is room for it: a line more of the head would be one less of what is below.
/// The school's name is in the window's title.
void PreparePage::fitTitle()
{
    if (!document().isOpen())
        return;
    const Review *review = document().review();
    m_title->setText(review ? tr("Prepare %1", "page title with the academic year").arg(review->year) : tr("Prepare"));
    if (m_head->sizeHint().width() > contentsRect().width() - 2 * spacing::page)
        m_title->setText(tr("Prepare"));
}

void PreparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitTitle();
}

QWidget *PreparePage::firstFocus()
{
    return m_stack->currentIndex() == 0 && m_primary->isEnabled() ? m_primary : tab()->firstFocus();
}

} // namespace waymark
