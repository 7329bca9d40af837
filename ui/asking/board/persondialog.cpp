// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/peopledialogs.h"

#include "core/text/institution.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace waymark {

PersonDialog::PersonDialog(Document &document, const std::optional<Person> &person, QWidget *parent)
    : FormDialog(person ? tr("Person") : tr("Add a person"),
                 tr("Names help you prepare. They stay in this file; reports for governors name roles only."), parent)
    , m_document(document)
    , m_person(person)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
{
    setObjectName(QStringLiteral("personDialog"));
    watch(document);
    m_name->setMaxLength(maxName);
    body()->addWidget(new Field(tr("&Name"), m_name, tr("Optional: the role is enough for a review.")));
    m_role->setEditable(true);
    m_role->setInsertPolicy(QComboBox::NoInsert); // Enter would add the typed title as a role without a key
    const InstitutionKind kind = document.workspace().institution().kind;
    for (const QString &key : knownRoles())
        m_role->addItem(roleTitle({key, {}}, kind), key);
    m_role->setCurrentText({});
    if (person) {
        m_name->setText(person->name);
        m_role->setCurrentText(roleTitle(person->role, kind));
    }
    m_roleField = new Field(tr("&Role"), m_role, tr("Choose one, or type a title of your own."));
    body()->addWidget(m_roleField);
    body()->addStretch(1);
    setButtons(person ? tr("Save") : tr("Add"), tr("Cancel"));
}

bool PersonDialog::submit()
{
    const QString title = m_role->currentText().simplified();
    if (title.isEmpty()) {
        pointTo(m_roleField, tr("Choose or type a role."));
        return false;
    }
    const int known = m_role->findText(title, Qt::MatchFixedString);
    const Role role = known >= 0 ? Role{m_role->itemData(known).toString(), {}} : Role{QStringLiteral("own"), title};
    if (m_person)
        return m_document.perform(edit::RevisePerson{{m_person->id, m_name->text().simplified(), role}});
    return m_document.perform(edit::AddPerson{{PersonId::create(), m_name->text().simplified(), role}});
}

} // namespace waymark
