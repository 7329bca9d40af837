// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/actionscard.h"

#include "ui/desk/page.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/statement/actionrow.h"
#include "ui/statement/pagescroll.h"

#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>

namespace waymark {

ActionsCard::ActionsCard(QWidget *parent)
    : Card(parent)
    , m_count(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_add(new LinkButton(tr("Add action..."), this))
    , m_target(new LinkButton({}, this, TextSize::Small))
    , m_points(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_none(new PlainLabel(tr("What would move us up?"), TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_scroll(new PageScroll(this))
{
    setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(QStringLiteral("addAction"));
    m_add->setContentsMargins(0, 0, 0, 0);
    connect(m_add, &QAbstractButton::clicked, this, &ActionsCard::addWanted);
    m_target->setObjectName(QStringLiteral("target"));
    connect(m_target, &QAbstractButton::clicked, this, &ActionsCard::targetWanted);
    m_points->setObjectName(QStringLiteral("targetPoints"));
    m_count->setEliding(true);
    auto *list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, spacing::tiny, 0);
    m_rows->setSpacing(spacing::tiny);
    m_rows->addWidget(m_none);
    m_rows->addWidget(m_points);
    m_rows->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setMinimumHeight(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(new PlainLabel(tr("Actions"), TextSize::Body, TextWeight::SemiBold, Ink::Text, this));
    head->addWidget(m_count, 1);
    head->addWidget(m_add);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_target, 0, Qt::AlignLeft);
    all->addWidget(m_scroll, 1);
}

ActionRow *ActionsCard::makeRow()
{
    auto *row = new ActionRow(this);
    connect(row, &ActionRow::statusChosen, this, &ActionsCard::statusChosen);
    connect(row, &ActionRow::outcomeTyped, this, &ActionsCard::outcomeTyped);
    connect(row, &ActionRow::outcomeLeft, this, &ActionsCard::outcomeLeft);
    connect(row, &ActionRow::reviseWanted, this, &ActionsCard::reviseWanted);
    connect(row, &ActionRow::removeWanted, this, &ActionsCard::removeWanted);
    m_rows->insertWidget(m_rows->indexOf(m_points), row);
    row->setVisible(true);
    return row;
}

void ActionsCard::show(const std::vector<ActionEntry> &entries, const TargetView &target)
{
    // Carried on, an action moves down: the keyboard goes with it, and does not answer for another.
    const QWidget *focus = window()->focusWidget(); // whatever list stands open over it
    const auto inFocus =
        std::ranges::find_if(m_actions, [focus](const ActionRow *row) { return focus && row->isAncestorOf(focus); });
    const std::optional<ActionId> kept =
        inFocus == m_actions.end() ? std::nullopt : std::optional((*inFocus)->action());
    while (m_actions.size() > entries.size()) {
        m_actions.back()->hide();
        m_actions.back()->deleteLater();
        m_actions.pop_back();
    }
    while (m_actions.size() < entries.size())
        m_actions.push_back(makeRow());
    for (std::size_t at = 0; at < entries.size(); ++at)
        m_actions[at]->show(entries[at]);
    const auto now = std::ranges::find_if(
        m_actions, [&](const ActionRow *row) { return kept && row->action() == *kept && !row->isAncestorOf(focus); });
    if (now != m_actions.end()) {
        if (auto *same = (*now)->findChild<QWidget *>(focus->objectName())) {
            same->setFocus();
            // Where it stands is known once the rows are laid out.
            QTimer::singleShot(0, same, [this, same] { m_scroll->ensureWidgetVisible(same); });
        }
    }
    const auto asked = std::ranges::count_if(entries, [](const ActionEntry &entry) {
        return entry.earlier && (entry.status == ActionStatus::Open || entry.status == ActionStatus::Underway);
    });
    m_count->setText(asked > 0 ? tr("%n open from before", nullptr, static_cast<int>(asked)) : QString());
    m_none->setVisible(entries.empty());
    m_target->setText(target.line);
    const QString points = bulleted(target.points);
    m_target->setToolTip(plainToolTip(points));
    m_target->setAccessibleDescription(target.points.join(QStringLiteral("; ")));
    m_points->setText(points);
    m_points->setVisible(!points.isEmpty());
}

} // namespace waymark
