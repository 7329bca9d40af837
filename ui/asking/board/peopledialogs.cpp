// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/peopledialogs.h"

#include "core/base/foldedtext.h"
#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/tokens.h"
#include "ui/review/someonenew.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

GroupDialog::GroupDialog(Document &document, const std::optional<Group> &group, QWidget *parent)
    : FormDialog(
          group ? tr("Group") : tr("New group"),
          tr("People who answer together on one form. It counts as one answer, however many people it represents."),
          parent)
    , m_document(document)
    , m_group(group)
    , m_name(new QLineEdit(group ? group->name : QString()))
    , m_members(new QListWidget)
{
    setObjectName(QStringLiteral("groupDialog"));
    watch(document);
    m_name->setMaxLength(maxName);
    m_nameField = new Field(tr("&Name"), m_name, tr("For example: Heads of department"));
    body()->addWidget(m_nameField);
    m_members->setObjectName(QStringLiteral("members"));
    m_members->setMinimumHeight(qRound(textScaled(180)));
    body()->addWidget(new Field(tr("&Members"), m_members, tr("Press Space to tick. Members are optional.")), 1);
    list(group ? document.workspace().membersOf(group->id) : std::vector<PersonId>());
    setButtons(group ? tr("Save") : tr("Create group"), tr("Cancel"));
}

void GroupDialog::list(const std::vector<PersonId> &members)
{
    const Workspace &workspace = m_document.workspace();
    for (const auto &[id, person] : workspace.people().rows()) {
        const bool isIn = std::ranges::find(members, id) != members.end();
        if (!workspace.isHere(id))
            continue;
        const QString role = roleTitle(person.role, workspace.institution().kind);
        auto *item = new QListWidgetItem(
            person.name.isEmpty() ? role : tr("%1, %2", "name, role").arg(person.name, role), m_members);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, id.toString());
    }
    m_members->sortItems();
}

bool GroupDialog::submit()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        pointTo(m_nameField, tr("Give the group a name."));
        return false;
    }
    std::vector<PersonId> members;
    for (int row = 0; row < m_members->count(); ++row) {
        if (m_members->item(row)->checkState() == Qt::Checked)
            members.push_back(PersonId::parse(m_members->item(row)->data(Qt::UserRole).toString()));
    }
    if (m_group)
        return m_document.perform(edit::ReviseGroup{{m_group->id, name}, members});
    return m_document.perform(edit::AddGroup{{GroupId::create(), name}, members});
}

PersonDialog::PersonDialog(Document &document, const std::optional<Person> &person, QWidget *parent)
    : FormDialog(person ? tr("Person") : tr("Add a person"),
                 tr("Names help you prepare. They stay in this file. Reports for governors show roles only."), parent)
    , m_document(document)
    , m_person(person)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
{
    setObjectName(QStringLiteral("personDialog"));
    m_name->setObjectName(QStringLiteral("personName"));
    watch(document);
    m_name->setMaxLength(maxName);
    body()->addWidget(new Field(tr("&Name"), m_name, tr("Optional: the role is enough for a review.")));
    m_role->setEditable(true);
    m_role->setInsertPolicy(QComboBox::NoInsert); // Enter would add the typed title as a role without a key
    const InstitutionKind kind = document.workspace().institution().kind;
    for (const QString &key : rolesOf(kind))
        m_role->addItem(roleTitle({key, {}}, kind), key);
    m_role->setCurrentText({});
    if (person) {
        m_name->setText(person->name);
        m_role->setCurrentText(roleTitle(person->role, kind));
    }
    m_roleField = new Field(tr("&Role"), m_role, tr("Choose a role or type your own."));
    body()->addWidget(m_roleField);
    if (const Review *review = document.review(); review && !review->isFinished() && !person) {
        m_takesPart = new QCheckBox(tr("Takes &part in the %1 review").arg(review->year));
        m_takesPart->setObjectName(QStringLiteral("takesPart"));
        m_takesPart->setChecked(true);
        body()->addWidget(m_takesPart);
    }
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
    const InstitutionKind kind = m_document.workspace().institution().kind;
    Person person{m_person ? m_person->id : PersonId(), m_name->text().simplified(), roleTitled(title, kind)};
    m_roleField->setProblem({});
    if (m_told != person && isThere(person)) {
        m_told = person;
        setTrouble(
            tr("%1 (%2) is already on the list. If this is someone else, press %3 again.", "a name, a role, a button")
                .arg(person.name, roleTitle(person.role, kind), acceptButton()->text()));
        return false;
    }
    if (readsAsTwo(person.name) && m_toldTwo != person.name && !(m_person && m_person->name == person.name)) {
        m_toldTwo = person.name;
        setTrouble(tr("%1 looks like two people. Add each of them, so that both get a form and are counted. If it is "
                      "one person, press %2 again.",
                      "a name, a button")
                       .arg(person.name, acceptButton()->text()));
        return false;
    }
    if (m_person && isAnotherName(m_person->name, person.name)) {
        const Choice who = askWhoItIs(this, m_person->name, person.name);
        if (who == Choice::Neither)
            return false;
        if (who == Choice::First) {
            if (!m_document.performAll(QStringLiteral("add-person"),
                                       takeOver(m_document.workspace(), m_person->id, person.name, person.role)))
                return false;
            showNoticeOf(
                m_document, parentWidget() ? parentWidget() : this,
                tr("%1 is on your list. If %2 has left, choose “%3” next to their name.", "a name, a name, a link")
                    .arg(person.name, m_person->name, markAsLeftLink()));
            return true;
        }
    }
    if (m_person)
        return m_document.perform(edit::RevisePerson{person});
    person.id = PersonId::create();
    std::vector<Edit> edits{edit::AddPerson{person}};
    if (m_takesPart && m_takesPart->isChecked()) {
        const Review &review = *m_document.review();
        edit::ReviseReview part{review.id, review.year, review.title, review.date, {}};
        for (const Participant *each : m_document.workspace().participantsOf(review.id))
            part.participants.push_back(*each);
        part.participants.push_back({review.id, person.id, person.role});
        edits.emplace_back(std::move(part));
    }
    return m_document.performAll(QStringLiteral("add-person"), edits);
}

bool PersonDialog::isThere(const Person &person) const
{
    const auto &people = m_document.workspace().people().rows();
    return !person.name.isEmpty() && person != m_person && std::ranges::any_of(people, [&](const auto &row) {
        const Person &other = row.second;
        return other.id != person.id && !m_document.workspace().isFormer(other.id) &&
               sameName(other.name, person.name) && other.role.key == person.role.key &&
               sameName(other.role.ownTitle, person.role.ownTitle);
    });
}

} // namespace waymark
