// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"
#include "core/review/voices.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QComboBox;

namespace waymark {

/// People who answer together: their name as a group, and who they are.
class GroupDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Makes a group, or revises `group` where it is one of the file.
    GroupDialog(Document &document, const std::optional<Group> &group, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    void list(const std::vector<PersonId> &members);

    Document &m_document;
    std::optional<Group> m_group;
    QLineEdit *m_name;
    Field *m_nameField;
    QListWidget *m_members;
};

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
    /// Someone else here has this name and role.
    [[nodiscard]] bool isThere(const Person &person) const;

    Document &m_document;
    std::optional<Person> m_person;
    QString m_toldTwo;            ///< the name that was said to read as two
    std::optional<Person> m_told; ///< said to be there already: whoever presses again means another one
    QLineEdit *m_name;
    QComboBox *m_role;
    Field *m_roleField;
    QCheckBox *m_takesPart = nullptr; ///< in the review that is open; only for somebody new
};

} // namespace waymark
