// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/agreeempty.h"

#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

AgreeEmpty::AgreeEmpty(QWidget *parent) : QWidget(parent), m_start(new QPushButton(tr("Start a review"), this))
{
    setObjectName(QStringLiteral("agreeEmpty"));
    auto *text = new PlainLabel(tr("A review goes through the statements one by one. Choose the level that fits best "
                                   "as a draft, discuss it, then agree it. You can stop and continue at any time."),
                                this);
    text->setWordWrap(true);
    text->setFixedWidth(qRound(textScaled(520)));
    auto *earlier = new QPushButton(tr("Enter an earlier review"), this);
    m_start->setObjectName(QStringLiteral("startReview"));
    earlier->setObjectName(QStringLiteral("enterEarlier"));
    makePrimary(m_start);
    for (QPushButton *button : {m_start, earlier})
        button->setAutoDefault(false);
    connect(m_start, &QAbstractButton::clicked, this, [this] { Q_EMIT commandWanted(Command::NewReview); });
    connect(earlier, &QAbstractButton::clicked, this, [this] { Q_EMIT commandWanted(Command::EnterEarlierReview); });
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_start);
    row->addWidget(earlier);
    row->addStretch(1);
    auto *block = new QVBoxLayout;
    block->setSpacing(spacing::medium);
    block->addWidget(new PlainLabel(tr("No review yet"), TextSize::Page, TextWeight::SemiBold, Ink::Text, this));
    block->addWidget(text);
    block->addSpacing(spacing::small);
    block->addLayout(row);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addLayout(block);
    across->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addLayout(across);
    all->addStretch(3);
}

} // namespace waymark
