// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/optionaldate.h"

#include "ui/look/tokens.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace waymark {

OptionalDate::OptionalDate(const QString &name, const QDate &proposal, QWidget *parent)
    : QWidget(parent)
    , m_tick(new QCheckBox)
    , m_date(new QDateEdit(proposal))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_tick->setAccessibleName(tr("%1: there is a date").arg(name));
    m_date->setAccessibleName(name);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("d MMMM yyyy", "date format of a field"));
    m_date->setEnabled(false);
    connect(m_tick, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_tick, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDate::changed);
    row->addWidget(m_tick);
    row->addWidget(m_date, 1);
    setFocusProxy(m_tick);
}

void OptionalDate::setDate(const std::optional<QDate> &date)
{
    m_tick->setChecked(date.has_value());
    if (date)
        m_date->setDate(*date);
}

std::optional<QDate> OptionalDate::date() const
{
    return m_tick->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

} // namespace waymark
