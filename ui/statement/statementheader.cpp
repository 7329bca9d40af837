// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/statementheader.h"

#include "ui/look/badgewidgets.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"
#include "ui/statement/answeredline.h"
#include "ui/statement/pillbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace waymark {

StatementHeader::StatementHeader(QWidget *parent)
    : QWidget(parent)
    , m_badge(new ThemeBadge(1, this))
    , m_theme(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute, this))
    , m_answered(new AnsweredLine(this))
    , m_title(new PlainLabel({}, TextSize::Page, TextWeight::SemiBold, Ink::Text, this))
    , m_fullTitle(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_hint(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold, Ink::Warn, this))
    , m_wording(new PillButton(false, this))
    , m_present(new QPushButton(tr("Present"), this))
    , m_query(new PillButton(true, this))
{
    m_theme->setEliding(true);
    m_fullTitle->setEliding(true);
    m_title->setObjectName(QStringLiteral("statementTitle"));
    m_title->setMinimumWidth(1); // rather than more than the window has: it wraps, see fitTitle()
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->hide();
    m_wording->setObjectName(QStringLiteral("wording"));
    m_wording->setToolTip(tr("Choose the wording of this review"));
    m_present->setObjectName(QStringLiteral("present"));
    m_present->setAutoDefault(false);
    m_present->setToolTip(tr("Shows this statement full screen, without notes"));
    showKey(m_present, QStringLiteral("F5"));
    m_query->setObjectName(QStringLiteral("query"));
    m_query->setCheckable(true);
    connect(m_wording, &QAbstractButton::clicked, this, &StatementHeader::wordingWanted);
    connect(m_present, &QAbstractButton::clicked, this, &StatementHeader::presentWanted);
    connect(m_query, &QAbstractButton::clicked, this, &StatementHeader::queryPressed);

    auto *above = new QHBoxLayout;
    above->setSpacing(spacing::small);
    above->addWidget(m_badge);
    above->addWidget(m_theme, 1);
    above->addWidget(m_answered);
    above->addWidget(m_wording);
    above->addWidget(m_present);
    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::medium);
    below->addWidget(m_title);
    below->addWidget(m_fullTitle, 1, Qt::AlignBottom);
    below->addWidget(m_hint);
    below->addWidget(m_query);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(above);
    all->addLayout(below);
}

void StatementHeader::show(const StatementView &view)
{
    m_badge->setNumber(view.theme);
    m_theme->setText(view.themeTitle);
    m_title->setText(view.number + u' ' + view.shortTitle);
    m_title->setToolTip(view.title.isEmpty() ? QString() : plainToolTip(view.title));
    m_title->setAccessibleName(view.number + u' ' + (view.title.isEmpty() ? view.shortTitle : view.title));
    m_fullTitle->setText(view.title);
    m_wording->setWords(view.wording);
    m_wording->setAccessibleName(tr("Wording: %1").arg(view.wording));
    m_wording->setEnabled(!view.locked);
    m_query->setChecked(view.query);
    m_query->setWords(view.query ? tr("Query") : tr("Mark as query"), QStringLiteral("Q"));
    m_query->setAccessibleName(tr("Query: this statement is to be talked about"));
    m_query->setEnabled(!view.locked);
    fitTitle();
}

void StatementHeader::fitTitle()
{
    const int beside = m_query->sizeHint().width() + spacing::medium +
                       (m_hint->isHidden() ? 0 : m_hint->minimumSizeHint().width() + spacing::medium);
    const bool narrow = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 2 > width() - beside;
    m_title->setWordWrap(narrow);
    m_title->setSizePolicy(narrow ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_fullTitle->setVisible(m_hint->isHidden() && !narrow);
}

void StatementHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void StatementHeader::showAnswered(const std::optional<StatementSpread> &spread) { m_answered->show(spread); }

void StatementHeader::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    fitTitle();
    if (hint.isEmpty())
        return;
    QAccessibleEvent said(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString StatementHeader::hint() const { return m_hint->text(); }

} // namespace waymark
