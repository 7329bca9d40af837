// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formdialog.h"
#include "ui/review/finishlist.h"

class QListWidget;
class QListWidgetItem;

namespace waymark {

/// Shows what is not settled, then locks the review looked at. There must be one, not finished yet.
class FinishDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit FinishDialog(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to look at a statement first; the dialog has closed without finishing, and the document already
    /// looks at it.
    void statementWanted(waymark::StatementNumber statement);

protected:
    bool submit() override;

private:
    void goTo(const QListWidgetItem *item);

    Document &m_document;
    ReviewId m_review;
    QListWidget *m_list = nullptr;
};

} // namespace waymark
