// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/forms/formdialog.h"

class QPlainTextEdit;

namespace waymark {

/// Opens the finished review looked at again, with a reason that is kept.
class ReopenDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ReopenDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    Document &m_document;
    ReviewId m_review;
    QPlainTextEdit *m_reason;
    Field *m_field;
};

} // namespace waymark
