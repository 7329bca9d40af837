// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "core/review/forgetting.h"
#include "ui/forms/formdialog.h"

class QCheckBox;

namespace waymark {

class LinkButton;
class MendRow;
class PlainLabel;

/// Removes a person for good: first every text that names them is changed or left, then the name goes out of the file
/// and its backups. Attached files that cannot be searched are named, and can be removed with it.
class ForgetDialog : public FormDialog
{
    Q_OBJECT

public:
    ForgetDialog(Document &document, const Person &person, QWidget *parent = nullptr);

    /// What was removed, and what could not be searched or was left: no more than was checked.
    [[nodiscard]] QString outcome(const QString &name) const;

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    void listTexts();
    void listUnsearched();
    /// The attached files that could not be searched and stay, each with the reason.
    [[nodiscard]] QStringList unsearched() const;
    void listConsequences();
    [[nodiscard]] edit::ForgetPerson edit() const;
    void tell();

    Document &m_document;
    Person m_person;
    std::vector<MendRow *> m_rows;
    std::vector<std::pair<UnsearchedFile, QCheckBox *>> m_unsearched; ///< ticked: to be removed
    PlainLabel *m_progress = nullptr;
    LinkButton *m_leaveDoubtful = nullptr;
    PlainLabel *m_reopened;
};

/// Asks, removes, and says plainly what is gone and what is not yet.
void forgetPerson(Document &document, PersonId person, QWidget *parent);

} // namespace waymark
