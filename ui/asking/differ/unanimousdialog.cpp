// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/differ/unanimousdialog.h"

#include "core/insight/agenda.h"
#include "core/review/unanimity.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/tokens.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

UnanimousDialog::UnanimousDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Agree unanimous statements"),
                 tr("At least %n colleagues answered each of these, all chose the same level, and no one has a query. "
                    "All of them will be agreed at that level. You can undo this.",
                    nullptr, minUnanimous),
                 parent)
    , m_document(document)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("unanimousDialog"));
    watch(document);
    const Workspace &workspace = document.workspace();
    const Review &review = *document.review();
    m_list->setObjectName(QStringLiteral("unanimous"));
    m_list->setAccessibleName(tr("Statements to agree"));
    wrapItems(*m_list);
    for (const StatementNumber number : agreeable(workspace, review)) {
        const Statement &statement = *workspace.structureOf(review).statement(number);
        const Decision decision = workspace.decision(review.id, number);
        const auto level = unanimousLevel(workspace, review.id, number);
        const int answers = spreadOf(workspace, review, number).answers;
        const QString text =
            tr("%1 %2: %n answer(s), all %3. Recorded: %4", "number, title, level, how it stands", answers)
                .arg(number.toString(), statement.shortTitle, levelInSentence(*level), decisionLine(decision));
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, number.toString());
    }
    m_list->setCurrentRow(0);
    m_list->setMinimumHeight(qRound(textScaled(std::clamp(m_list->count() + 1, 4, 12) * 28)));
    connect(m_list, &QListWidget::itemChanged, this, &UnanimousDialog::count);
    body()->addWidget(m_list, 1);
    setButtons(tr("Agree"), tr("Cancel"));
    count();
}

std::vector<StatementNumber> UnanimousDialog::ticked() const
{
    std::vector<StatementNumber> numbers;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto number = StatementNumber::parse(m_list->item(row)->data(Qt::UserRole).toString());
        if (number && m_list->item(row)->checkState() == Qt::Checked)
            numbers.push_back(*number);
    }
    return numbers;
}

void UnanimousDialog::count()
{
    const auto chosen = static_cast<int>(ticked().size());
    acceptButton()->setText(tr("Agree %n statement(s)", nullptr, chosen));
    acceptButton()->setEnabled(chosen > 0);
}

bool UnanimousDialog::submit()
{
    const ReviewId review = m_document.review()->id;
    // Before anyone has met it was no round of a team: the minutes would name one that was never there.
    const std::vector<Role> present = m_document.present();
    const QString round =
        present.empty() ? tr("All answers the same", "how it was agreed, in place of a round") : m_document.round();
    return m_document.perform(edit::AgreeUnanimous{review, ticked(), QDateTime::currentDateTimeUtc(), round, present});
}

} // namespace waymark
