// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/dissentdialog.h"

#include "core/text/levels.h"
#include "ui/forms/field.h"
#include "ui/look/tokens.h"
#include "ui/statement/agreepresenter.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waymark {

DissentDialog::DissentDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Dissent on %1").arg(document.statement().toString()),
                 tr("Somebody sees it differently, and the room goes on. It is kept with the agreement: write a role "
                    "rather than a name."),
                 parent)
    , m_document(document)
    , m_statement(document.review()->id, document.statement())
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("dissentDialog"));
    watch(document);
    const Workspace &workspace = document.workspace();
    const Decision decision = workspace.decision(m_statement.first, m_statement.second);
    const auto settlements = workspace.settlementsOf(m_statement.first, m_statement.second);
    if (decision.standing == Standing::Agreed && !settlements.empty()) {
        m_settlement = settlements.back()->number;
        m_text->setPlainText(settlements.back()->dissent);
    }
    m_text->setObjectName(QStringLiteral("dissentText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(static_cast<int>(textScaled(72)));
    body()->addWidget(new Field(tr("&What is to be noted"), m_text));
    body()->addStretch(1);
    setButtons(m_settlement > 0 ? tr("Note it") : tr("Agree %1 and note it").arg(levelInSentence(*decision.level)),
               tr("Cancel"));
}

bool DissentDialog::submit()
{
    const QString text = m_text->toPlainText().trimmed().left(maxText);
    if (m_settlement > 0)
        return m_document.perform(edit::WriteDissent{m_statement.first, m_statement.second, m_settlement, text});
    return AgreePresenter(m_document).agree(text) == AgreePresenter::Outcome::Done;
}

bool DissentDialog::wouldBeMissed() const { return m_text->toPlainText().size() > 60; }

} // namespace waymark
