// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/prepare/preparecard.h"

#include "ui/desk/page.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark {

PrepareCard::PrepareCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_title(new PlainLabel(title, TextSize::Title, TextWeight::SemiBold))
    , m_head(new QHBoxLayout)
    , m_lines(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_head->setSpacing(spacing::medium);
    m_title->setEliding(true);
    m_head->addWidget(m_title, 1);
    column->addLayout(m_head);
    m_lines->setSpacing(spacing::tiny);
    column->addLayout(m_lines);
    column->addStretch(1);
}

void PrepareCard::setTitle(const QString &title) { m_title->setText(title); }

LinkButton *PrepareCard::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    m_head->addWidget(link);
    return link;
}

void PrepareCard::clear() { retireLayout(m_lines); }

void PrepareCard::addText(const QString &text, bool quiet, bool strong)
{
    if (text.isEmpty())
        return;
    auto *label = new PlainLabel(text, TextSize::Body, strong ? TextWeight::SemiBold : TextWeight::Regular,
                                 quiet ? Ink::Mute : Ink::Text);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void PrepareCard::addRow(QWidget *row) { m_lines->addWidget(row); }

} // namespace waymark
