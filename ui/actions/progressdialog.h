// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"
#include "ui/forms/formdialog.h"

class QDateEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace waymark {

/// How an action is getting on: notes with their dates, the newest first. Each is written at once and undone by itself.
class ProgressDialog : public FormDialog
{
    Q_OBJECT

public:
    ProgressDialog(Document &document, ActionId action, QWidget *parent = nullptr);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    void listNotes();
    [[nodiscard]] bool keepNote();
    void revise(ProgressNoteId note);

    Document &m_document;
    ActionId m_action;
    std::optional<ProgressNoteId> m_revised; ///< the note that stands in the fields to be changed
    QDateEdit *m_date;
    QPlainTextEdit *m_text;
    Field *m_textField;
    QPushButton *m_keep;
    QVBoxLayout *m_notes;
};

} // namespace waymark
