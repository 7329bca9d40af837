// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/notescards.h"

#include "ui/look/plainlabel.h"
#include "ui/statement/notefield.h"

#include <QHBoxLayout>

namespace waymark {

NoteCard::NoteCard(edit::Write::Field field, const QString &title, const QString &placeholder, QWidget *parent)
    : Card(parent)
    , m_field(field)
    , m_placeholder(placeholder)
    , m_head(new QHBoxLayout)
    , m_remark(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_text(new NoteField(this))
{
    setContentsMargins(0, 0, 0, 0);
    auto *name = new PlainLabel(title, TextSize::Body, TextWeight::SemiBold, Ink::Text, this);
    m_text->setAccessibleName(title);
    m_text->setPlaceholderText(placeholder);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(1);
    m_remark->setEliding(true);
    m_head->setSpacing(spacing::small);
    m_head->addWidget(name);
    m_head->addWidget(m_remark, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    all->setSpacing(2);
    all->addLayout(m_head);
    all->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void NoteCard::setRemark(const QString &remark, const QString &whole)
{
    m_remark->setText(remark);
    m_remark->setToolTip(plainToolTip(whole));
    m_text->setAccessibleDescription(whole);
}

void NoteCard::addToHead(QWidget *widget) { m_head->addWidget(widget); }

void NoteCard::show(const QString &text, bool locked, const QString &before)
{
    m_text->setPlaceholderText(before.isEmpty() ? m_placeholder : before);
    m_text->setToolTip(plainToolTip(before));
    m_text->setValue(text);
    m_text->setReadOnly(locked);
}

} // namespace waymark
