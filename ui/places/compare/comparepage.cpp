// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/compare/comparepage.h"

#include "ui/look/choices.h"
#include "ui/look/plainlabel.h"
#include "ui/places/compare/historytab.h"
#include "ui/places/compare/reviewstab.h"
#include "ui/places/compare/roundstab.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace waymark {

ComparePage::ComparePage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_title(new PlainLabel(tr("Compare"), TextSize::Page, TextWeight::SemiBold))
    , m_tabs(new SegmentedControl)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("comparePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::medium);
    column->setSpacing(spacing::medium);
    auto *head = new QHBoxLayout;
    m_title->setEliding(true);
    head->addWidget(m_title, 1);
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
        connect(each, &PageTab::commandWanted, this, [this](Command command) { Q_EMIT commandWanted(command); });
    }
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!this->document().flush())
            return;
        m_stack->setCurrentIndex(index);
        refresh();
    });
}

PageTab *ComparePage::tab() const { return static_cast<PageTab *>(m_stack->currentWidget()); }

void ComparePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_stack->setCurrentIndex(static_cast<int>(tab));
    refresh();
}

void ComparePage::refresh()
{
    if (document().isOpen())
        tab()->refresh();
}

QWidget *ComparePage::makeFoot(QWidget *parent)
{
    return new PlainLabel(tr("Levels are places on an ordered scale: a median is shown, a mean only as a picture"),
                          TextSize::Body, TextWeight::Regular, Ink::Mute, parent);
}

QWidget *ComparePage::firstFocus() { return m_tabs; }

} // namespace waymark
