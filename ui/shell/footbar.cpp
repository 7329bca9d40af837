// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/footbar.h"

#include "core/text/numbersanddates.h"
#include "ui/look/accessible.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shownstack.h"

#include <QHBoxLayout>
#include <QPainter>

namespace waymark {

FootBar::FootBar(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_feet(new ShownStack)
    , m_saved(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
{
    setObjectName(QStringLiteral("foot"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_feet, 1);
    m_feet->addWidget(new QWidget(this));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setWordWrap(false);
    row->addWidget(m_saved);
    connect(&document, &Document::saveStateChanged, this, &FootBar::refresh);
    refresh();
}

void FootBar::add(QWidget *page, QWidget *foot)
{
    if (!foot)
        return;
    m_feet->addWidget(foot);
    m_footOf.insert(page, foot);
}

void FootBar::show(QWidget *page)
{
    QWidget *foot = m_footOf.value(page);
    if (foot)
        m_feet->setCurrentWidget(foot);
    else
        m_feet->setCurrentIndex(0);
}

void FootBar::answer()
{
    refresh();
    m_saved->setWeight(TextWeight::SemiBold);
    announce(*this, m_saved->text());
    QTimer::singleShot(1500, this, [this] { m_saved->setWeight(TextWeight::Regular); });
}

void FootBar::refresh()
{
    m_saved->setVisible(m_document.isOpen());
    const SaveState &state = m_document.saveState();
    if (m_document.isOnlyShown()) {
        m_saved->setInk(Ink::Warn);
        m_saved->setText(tr("Read only"));
        return;
    }
    m_saved->setInk(state.kind == SaveState::Kind::Failed ? Ink::Warn : Ink::Mute);
    switch (state.kind) {
    case SaveState::Kind::Saved:
        m_saved->setText(state.at.isNull() ? tr("All changes saved")
                                           : tr("All changes saved %1").arg(clockTime(state.at.time())));
        break;
    case SaveState::Kind::Saving:
        m_saved->setText(tr("Saving…"));
        break;
    case SaveState::Kind::Failed:
        // Why, is in the bar above the page for as long as it is so.
        m_saved->setText(tr("Not saved"));
        break;
    }
}

void FootBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace waymark
