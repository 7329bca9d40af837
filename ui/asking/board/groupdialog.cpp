// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/peopledialogs.h"

#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/tokens.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

GroupDialog::GroupDialog(Document &document, const std::optional<Group> &group, QWidget *parent)
    : FormDialog(group ? tr("Group") : tr("New group"),
                 tr("People who answer together, with one form. One return counts as one answer, however many people "
                    "stand behind it."),
                 parent)
    , m_document(document)
    , m_group(group)
    , m_name(new QLineEdit(group ? group->name : QString()))
    , m_members(new QListWidget)
{
    setObjectName(QStringLiteral("groupDialog"));
    watch(document);
    m_name->setMaxLength(maxName);
    m_nameField = new Field(tr("&Name"), m_name, tr("For example: Heads of year"));
    body()->addWidget(m_nameField);
    m_members->setObjectName(QStringLiteral("members"));
    m_members->setMinimumHeight(qRound(textScaled(180)));
    body()->addWidget(new Field(tr("&Who is in it"), m_members,
                                tr("Space ticks. Nobody has to be named: a group can be asked as it is.")),
                      1);
    list(group ? document.workspace().membersOf(group->id) : std::vector<PersonId>());
    setButtons(group ? tr("Save") : tr("Make the group"), tr("Cancel"));
}

void GroupDialog::list(const std::vector<PersonId> &members)
{
    const Workspace &workspace = m_document.workspace();
    for (const auto &[id, person] : workspace.people().rows()) {
        const bool isIn = std::ranges::find(members, id) != members.end();
        if (workspace.isFormer(id))
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
        pointTo(m_nameField, tr("Name the group."));
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

} // namespace waymark
