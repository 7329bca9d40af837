// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;

namespace waymark {

/// Somebody who leads or supports careers: a role, and a name where one is wanted.
class PersonDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Adds somebody, or revises `person` where it is one of the file.
    PersonDialog(Document &document, const std::optional<Person> &person, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    Document &m_document;
    std::optional<Person> m_person;
    QLineEdit *m_name;
    QComboBox *m_role;
    Field *m_roleField;
};

} // namespace waymark
