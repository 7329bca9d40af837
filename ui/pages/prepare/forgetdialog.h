// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "ui/pages/dialogs/formdialog.h"

namespace waymark {

class MendRow;
class PlainLabel;

/// Removes a person for good: first every text that names them is mended or left, then the name goes out of the file
/// and its backups.
class ForgetDialog : public FormDialog
{
    Q_OBJECT

public:
    ForgetDialog(Document &document, const Person &person, QWidget *parent = nullptr);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    void listTexts();
    void listConsequences();
    [[nodiscard]] edit::ForgetPerson edit() const;
    void tell();

    Document &m_document;
    Person m_person;
    std::vector<MendRow *> m_rows;
    PlainLabel *m_progress = nullptr;
    PlainLabel *m_reopened;
};

/// Asks, removes, and says plainly what is gone and what is not yet.
void forgetPerson(Document &document, PersonId person, QWidget *parent);

} // namespace waymark
