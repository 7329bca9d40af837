// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/recorddialog.h"

#include "core/text/decisionrecord.h"
#include "core/text/levels.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/badgewidgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

RecordDialog::RecordDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Decision record, %1").arg(document.review()->year),
                 tr("How each statement came to its answer: every round that agreed it, why, and who was in the room."),
                 parent)
{
    setObjectName(QStringLiteral("recordDialog"));
    fill(document);
    body()->addStretch(1);
    setButtons(tr("Close"), {});
}

void RecordDialog::fill(const Document &document)
{
    const Workspace &workspace = document.workspace();
    const Review &review = *document.review();
    const Structure &structure = workspace.structureOf(review);
    bool any = false;
    for (const DecisionRecord &record : decisionRecords(workspace, review)) {
        if (record.rounds.empty())
            continue;
        any = true;
        auto *head = new QHBoxLayout;
        head->setSpacing(spacing::small);
        head->addWidget(new ThemeBadge(record.statement.theme()));
        head->addWidget(
            new PlainLabel(record.statement.toString() + u' ' + structure.statement(record.statement)->shortTitle,
                           TextSize::Body, TextWeight::SemiBold),
            1);
        body()->addLayout(head);
        if (record.lastYear)
            body()->addWidget(wrappingLabel(tr("Last review: %1").arg(levelInSentence(*record.lastYear)),
                                            TextSize::Small, Ink::Mute));
        for (std::size_t round = 0; round < record.rounds.size(); ++round) {
            body()->addWidget(wrappingLabel(roundLine(record, round), TextSize::Body, Ink::Text));
            const QStringList details = roundDetails(record.rounds[round].settlement, workspace.institution().kind);
            body()->addWidget(wrappingLabel(details.join(u'\n'), TextSize::Small, Ink::Mute));
        }
        if (record.isOpenAgain())
            body()->addWidget(
                wrappingLabel(tr("Open again: changed since it was agreed."), TextSize::Small, Ink::Warn));
        body()->addSpacing(spacing::small);
    }
    if (!any)
        body()->addWidget(wrappingLabel(tr("Nothing is agreed yet."), TextSize::Body, Ink::Mute));
}

} // namespace waymark
