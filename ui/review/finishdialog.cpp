// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finishdialog.h"

#include "ui/document/document.h"
#include "ui/look/plainlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {
namespace {

constexpr int numberRole = Qt::UserRole;

} // namespace

FinishDialog::FinishDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Finish review %1").arg(document.review()->year), {}, parent)
    , m_document(document)
    , m_review(document.review()->id)
{
    setObjectName(QStringLiteral("finishDialog"));
    watch(document);
    document.flush();
    const FinishList list = finishList(document.workspace(), *document.review());
    setIntroduction(list.isSettled() ? list.headline
                                     : tr("%1 These are not settled. You can finish all the same, and reports will say "
                                          "so; choose one to go to it instead.")
                                           .arg(list.headline));
    if (!list.isSettled()) {
        m_list = new QListWidget;
        m_list->setObjectName(QStringLiteral("unsettled"));
        m_list->setAccessibleName(tr("Statements that are not settled"));
        int rows = 0;
        for (const FinishList::Group &group : list.groups) {
            auto *title = new QListWidgetItem(group.title, m_list);
            title->setFlags(Qt::ItemIsEnabled);
            title->setFont(textFont(TextSize::Body, TextWeight::SemiBold));
            for (const FinishList::Item &item : group.items) {
                auto *row = new QListWidgetItem(tr("%1 %2 · %3", "statement, its title, how it stands")
                                                    .arg(item.statement.toString(), item.title, item.standing),
                                                m_list);
                row->setData(numberRole, item.statement.toString());
                ++rows;
            }
        }
        m_list->setMinimumHeight(static_cast<int>(textScaled(std::min(rows + 2, 10) * 26)));
        m_list->setCurrentRow(1); // the first line is a heading
        connect(m_list, &QListWidget::itemClicked, this, &FinishDialog::goTo);
        connect(m_list, &QListWidget::itemActivated, this, &FinishDialog::goTo);
        body()->addWidget(m_list, 1);
    }
    auto *lock =
        new PlainLabel(tr("Finishing locks the answers, texts and people of this review, and keeps a digest of "
                          "them: whenever the file is opened, Waymark can tell whether anything was changed. "
                          "Actions and the words for governors can still be edited, and the review can be "
                          "reopened with a reason. What came before can no longer be undone."));
    lock->setWordWrap(true);
    body()->addWidget(lock);
    setButtons(tr("Finish review"), tr("Not yet"));
}

void FinishDialog::goTo(const QListWidgetItem *item)
{
    const auto number = StatementNumber::parse(item->data(numberRole).toString());
    if (!number)
        return;
    QDialog::reject();
    m_document.setStatement(*number);
    Q_EMIT statementWanted(*number);
}

bool FinishDialog::submit()
{
    return m_document.perform(edit::FinishReview{m_review, QDateTime::currentDateTimeUtc()});
}

} // namespace waymark
