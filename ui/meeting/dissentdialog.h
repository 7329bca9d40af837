// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/voices.h"
#include "ui/forms/formdialog.h"

class QPlainTextEdit;

namespace waymark {

/// What somebody wants to be noted against an agreement. Where the statement is agreed it is noted with that agreement,
/// otherwise the level is agreed with it. Only for a statement with a level, in an open review.
class DissentDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit DissentDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    Document &m_document;
    StatementKey m_statement;
    int m_settlement = 0; ///< the agreement that stands; 0 where there is none yet
    QPlainTextEdit *m_text;
};

} // namespace waymark
