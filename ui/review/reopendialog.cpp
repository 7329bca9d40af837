// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reopendialog.h"

#include "core/text/dates.h"
#include "ui/document/document.h"
#include "ui/forms/field.h"
#include "ui/look/tokens.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waymark {

ReopenDialog::ReopenDialog(Document &document, QWidget *parent)
    : FormDialog(
          tr("Reopen review %1").arg(document.review()->year),
          tr("It was finished on %1. Reopened, its answers can be changed again, and reports say DRAFT until it is "
             "finished anew. When and why it was reopened is kept in the file.")
              .arg(longDate(finishedOn(*document.review()))),
          parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_reason(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("reopenDialog"));
    watch(document);
    m_reason->setObjectName(QStringLiteral("reopenReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(static_cast<int>(textScaled(72)));
    m_field = new Field(tr("&Reason"), m_reason);
    body()->addWidget(m_field);
    body()->addStretch(1);
    setButtons(tr("Reopen review"), tr("Cancel"));
}

bool ReopenDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        pointTo(m_field, tr("Say in a few words why it is reopened."));
        return false;
    }
    m_field->setProblem({});
    return m_document.perform(
        edit::ReopenReview{ReopeningId::create(), m_review, QDateTime::currentDateTimeUtc(), reason});
}

bool ReopenDialog::wouldBeMissed() const { return m_reason->toPlainText().size() > 60; }

} // namespace waymark
