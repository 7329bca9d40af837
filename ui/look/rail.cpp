// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rail.h"

#include "ui/look/railentry.h"
#include "ui/look/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(6, spacing::medium, 5 + 1, spacing::medium);
    m_column->setSpacing(spacing::tiny);
    m_column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::addEntry(int id, const QString &icon, const QString &text)
{
    add(id, icon, text, static_cast<int>(m_entries.size()) - m_bottomEntries);
}

void Rail::addBottomEntry(int id, const QString &icon, const QString &text)
{
    ++m_bottomEntries;
    add(id, icon, text, -1);
}

void Rail::add(int id, const QString &icon, const QString &text, int place)
{
    auto *added = new RailEntry(id, icon, text, this);
    m_column->insertWidget(place, added);
    m_entries.insert(place < 0 ? m_entries.end() : m_entries.begin() + place, added);
    connect(added, &RailEntry::clicked, this, [this, id] { Q_EMIT chosen(id); });
    for (std::size_t i = 1; i < m_entries.size(); ++i)
        setTabOrder(m_entries[i - 1], m_entries[i]);
    updateTabStop();
}

void Rail::setEntryEnabled(int id, bool enabled, const QString &toolTip)
{
    if (RailEntry *found = entry(id)) {
        found->setEnabled(enabled);
        found->setToolTip(toolTip);
        updateTabStop();
    }
}

bool Rail::isEntryEnabled(int id) const
{
    const RailEntry *found = entry(id);
    return found && found->isEnabled();
}

void Rail::setCurrent(int id)
{
    m_current = entry(id) ? id : -1;
    for (RailEntry *each : m_entries)
        each->setChecked(each->id() == m_current);
    updateTabStop();
}

QSize Rail::sizeHint() const { return {QWidget::sizeHint().width(), m_column->sizeHint().height()}; }

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.line);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const auto focused =
        std::find_if(m_entries.begin(), m_entries.end(), [](const RailEntry *each) { return each->hasFocus(); });
    const int at = static_cast<int>(focused - m_entries.begin());
    const int count = static_cast<int>(m_entries.size());
    switch (event->key()) {
    case Qt::Key_Up:
        moveFocus(at - 1, -1);
        return;
    case Qt::Key_Down:
        moveFocus(at + 1, 1);
        return;
    case Qt::Key_Home:
        moveFocus(0, 1);
        return;
    case Qt::Key_End:
        moveFocus(count - 1, -1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

RailEntry *Rail::entry(int id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const RailEntry *each) { return each->id() == id; });
    return found == m_entries.end() ? nullptr : *found;
}

void Rail::moveFocus(int from, int step)
{
    for (int at = from; at >= 0 && at < static_cast<int>(m_entries.size()); at += step) {
        RailEntry *candidate = m_entries[static_cast<std::size_t>(at)];
        if (!candidate->isEnabled())
            continue;
        candidate->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

void Rail::updateTabStop()
{
    RailEntry *stop = entry(m_current);
    if (!stop || !stop->isEnabled()) {
        const auto first =
            std::find_if(m_entries.begin(), m_entries.end(), [](const RailEntry *each) { return each->isEnabled(); });
        stop = first == m_entries.end() ? nullptr : *first;
    }
    for (RailEntry *each : m_entries)
        each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace waymark
