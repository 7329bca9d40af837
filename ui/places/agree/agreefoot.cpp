// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/agreefoot.h"

#include "ui/look/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/look/keyboard.h"
#include "ui/look/keycap.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"
#include "ui/statement/statementheader.h"

#include <QPushButton>

namespace waymark {
namespace {

/// What the next press leads to, in the words of that statement's card.
QString nextOpenText(FootView::Next next)
{
    switch (next) {
    case FootView::Next::Carried:
        return AgreeFoot::tr("Next carried forward");
    case FootView::Next::Draft:
        return AgreeFoot::tr("Next draft");
    case FootView::Next::Query:
        return AgreeFoot::tr("Next query");
    case FootView::Next::Unanswered:
    case FootView::Next::None:
        break;
    }
    return AgreeFoot::tr("Next unanswered");
}

} // namespace

AgreeFoot::AgreeFoot(QWidget *parent)
    : QWidget(parent)
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_agree(new QPushButton(tr("Agree and next"), this))
    , m_nextOpen(new QPushButton(nextOpenText(FootView::Next::Unanswered), this))
    , m_keys(new PillButton(false, this))
{
    setObjectName(QStringLiteral("agreeFoot"));
    m_previous->setObjectName(QStringLiteral("previous"));
    m_next->setObjectName(QStringLiteral("next"));
    m_agree->setObjectName(QStringLiteral("agree"));
    m_nextOpen->setObjectName(QStringLiteral("nextOpen"));
    m_previous->setIcon(icon(QStringLiteral("arrow-left")));
    m_next->setIcon(icon(QStringLiteral("arrow-right")));
    m_next->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    showKey(m_agree, QStringLiteral("↵"));
    showKey(m_nextOpen, QStringLiteral("N"));
    // With large letters it takes two lines rather than ask for a wider window than the screen.
    auto *row = new FlowLayout(spacing::medium, this);
    for (QPushButton *button : {m_previous, m_next, m_agree, m_nextOpen}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is: on the statement
        row->addWidget(button);
    }
    row->addSpring();
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setWords(tr("Shortcuts"), QStringLiteral("?"));
    m_keys->setFocusPolicy(Qt::TabFocus);
    m_keys->setToolTip(tr("Everything you can do with the keyboard"));
    row->addWidget(m_keys);
    connect(m_keys, &QAbstractButton::clicked, this, &AgreeFoot::keysWanted);
    // Buttons keep their places at the first and the last statement: who clicks twice must hit the same one.
    for (QPushButton *button : {m_previous, m_next}) {
        allowQuickClicks(*button);
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
    connect(m_previous, &QAbstractButton::clicked, this, &AgreeFoot::previousWanted);
    connect(m_next, &QAbstractButton::clicked, this, &AgreeFoot::nextWanted);
    connect(m_agree, &QAbstractButton::clicked, this, &AgreeFoot::agreeWanted);
    connect(m_nextOpen, &QAbstractButton::clicked, this, &AgreeFoot::nextOpenWanted);
}

void AgreeFoot::show(const FootView &view, bool primary)
{
    m_previous->setText(view.previous);
    m_previous->setVisible(!view.previous.isEmpty());
    m_previous->setAccessibleName(tr("Previous statement, %1").arg(view.previous));
    m_next->setText(view.next);
    m_next->setVisible(!view.next.isEmpty());
    m_next->setAccessibleName(tr("Next statement, %1").arg(view.next));
    m_agree->setVisible(view.canAgree);
    makePrimary(m_agree, primary);
    m_nextOpen->setVisible(view.canAgree);
    m_nextOpen->setEnabled(view.nextOpen != FootView::Next::None);
    m_nextOpen->setText(nextOpenText(view.nextOpen));
}

} // namespace waymark
