// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/leveragedialog.h"

#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/choices.h"
#include "ui/look/linkbutton.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

LeverageDialog::LeverageDialog(Document &document, ReviewId review, QWidget *parent)
    : FormDialog(tr("Highest-leverage actions"),
                 tr("Choose the two or three that will make most difference. They come first in the summary, the "
                    "action plan, the dashboard and peer reviews."),
                 parent)
    , m_document(document)
    , m_review(review)
    , m_count(wrappingLabel({}, TextSize::Body, Ink::Mute))
    , m_rule(
          wrappingLabel(leverageRule(document.workspace().institution().kind).join(u'\n'), TextSize::Small, Ink::Mute))
{
    setObjectName(QStringLiteral("leverageDialog"));
    watch(document);
    auto *why = new LinkButton(tr("Why this order?"));
    why->setObjectName(QStringLiteral("leverageRule"));
    body()->addWidget(why, 0, Qt::AlignLeft);
    m_rule->hide();
    connect(why, &LinkButton::clicked, m_rule, [this] { m_rule->setVisible(!m_rule->isVisible()); });
    body()->addWidget(m_rule);

    const Workspace &workspace = document.workspace();
    std::vector<ActionId> before;
    for (const Action *action : workspace.leverageOf(review))
        before.push_back(action->id);
    const auto wasPicked = [&](ActionId id) { return std::ranges::find(before, id) != before.end(); };
    std::vector<ActionId> listed;
    for (const LeverageItem &item : byLeverage(workspace, *workspace.review(review))) {
        add(*workspace.actions().find(item.action), leverageLine(item, workspace.institution().kind),
            wasPicked(item.action));
        listed.push_back(item.action);
    }
    // One that was picked and has ended since stays in sight until the leader takes it off.
    for (const ActionId id : before) {
        if (std::ranges::find(listed, id) == listed.end())
            add(*workspace.actions().find(id), tr("ended since you chose it"), true);
    }
    if (m_entries.empty())
        body()->addWidget(
            wrappingLabel(tr("No current action would raise a level. Add actions first."), TextSize::Body, Ink::Text));
    m_count->setObjectName(QStringLiteral("leverageCount"));
    addAboveFoot(m_count); // in sight beside whatever cannot be ticked because of it
    body()->addStretch(1);
    setButtons(tr("Save"), tr("Cancel"));
    tell();
}

void LeverageDialog::add(const Action &action, const QString &why, bool picked)
{
    auto *tick = new WrappingCheck(action.what);
    tick->setObjectName(QStringLiteral("pick"));
    tick->setChecked(picked);
    tick->setAccessibleDescription(why);
    connect(tick, &QCheckBox::toggled, this, &LeverageDialog::tell);
    const QString owner = ownerOnScreen(m_document.workspace(), action);
    auto *entry = new QVBoxLayout;
    entry->setSpacing(0);
    entry->addWidget(tick);
    auto *below =
        wrappingLabel(owner.isEmpty() ? why : tr("%1 · %2", "who, why").arg(owner, why), TextSize::Small, Ink::Mute);
    below->setContentsMargins(static_cast<int>(textScaled(26)), 0, 0, 0);
    entry->addWidget(below);
    body()->addLayout(entry);
    m_entries.push_back({action.id, tick});
}

std::vector<ActionId> LeverageDialog::picked() const
{
    std::vector<ActionId> chosen;
    for (const Entry &entry : m_entries) {
        if (entry.tick->isChecked())
            chosen.push_back(entry.action);
    }
    return chosen;
}

void LeverageDialog::tell()
{
    const auto count = static_cast<int>(picked().size());
    m_count->setVisible(!m_entries.empty());
    const QString chosen = tr("%n of 3 chosen", nullptr, count);
    m_count->setText(count < maxLeverage ? chosen : tr("%1. To choose another, untick one first.").arg(chosen));
    // The fourth cannot be ticked: which one to give up is the leader's to say.
    for (const Entry &entry : m_entries)
        entry.tick->setEnabled(entry.tick->isChecked() || count < maxLeverage);
}

bool LeverageDialog::submit() { return m_document.perform(edit::SetLeverage{m_review, picked()}); }

} // namespace waymark
