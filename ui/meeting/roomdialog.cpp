// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/roomdialog.h"

#include "core/text/meeting.h"
#include "core/text/roles.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/field.h"
#include "ui/look/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace waymark {

RoomDialog::RoomDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Round and room"),
                 tr("What is agreed from now on is kept with this round and with the roles of those who are here. "
                    "Names are never kept with it."),
                 parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_round(new QComboBox)
{
    setObjectName(QStringLiteral("roomDialog"));
    watch(document);
    const Workspace &workspace = document.workspace();
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setEditable(true);
    m_round->setInsertPolicy(QComboBox::NoInsert);
    m_round->lineEdit()->setMaxLength(longestName);
    m_round->addItems(roundsOf(workspace, m_review));
    m_round->setCurrentText(presentRound(workspace, m_review));
    m_roundField = new Field(tr("&Round"), m_round, tr("Choose one, or type a name of your own."));
    body()->addWidget(m_roundField);
    addPeople();
    body()->addStretch(1);
    setButtons(tr("Use for this meeting"), tr("Cancel"));
}

void RoomDialog::addPeople()
{
    const Workspace &workspace = m_document.workspace();
    const InstitutionKind kind = workspace.institution().kind;
    const std::vector<PersonId> here = workspace.peopleInTheRoom(m_review);
    std::vector<std::pair<PersonId, Role>> all;
    std::set<PersonId> listed;
    for (const Participant *each : workspace.participantsOf(m_review)) {
        all.emplace_back(each->person, each->role);
        listed.insert(each->person);
    }
    for (const auto &[id, person] : workspace.people().rows()) {
        if (!listed.count(id) && !workspace.isFormer(id))
            all.emplace_back(id, person.role);
    }
    body()->addWidget(new PlainLabel(tr("Who is in the room?"), TextSize::Body, TextWeight::SemiBold));
    if (all.empty())
        body()->addWidget(
            wrappingLabel(tr("Nobody is named in this file yet: add people on Prepare."), TextSize::Body, Ink::Mute));
    for (const auto &[person, role] : all) {
        const QString title = roleTitle(role, kind);
        const QString name =
            workspace.isFormer(person) ? voiceName(workspace, Voice(person)) : workspace.people().find(person)->name;
        QString text = name.isEmpty() ? title : tr("%1, %2", "a name, a role").arg(name, title);
        auto *box = new QCheckBox(text.replace(u'&', QStringLiteral("&&")));
        box->setChecked(std::ranges::find(here, person) != here.end());
        body()->addWidget(box);
        m_people.push_back({person, box});
    }
}

bool RoomDialog::submit()
{
    const QString round = m_round->currentText().simplified();
    if (round.isEmpty()) {
        pointTo(m_roundField, tr("Give the round a name."));
        return false;
    }
    m_roundField->setProblem({});
    std::vector<Edit> edits;
    QStringList rounds = roundsOf(m_document.workspace(), m_review);
    if (!rounds.contains(round))
        edits.emplace_back(edit::SetRounds{m_review, rounds << round});
    edits.emplace_back(edit::ChooseRound{m_review, round});
    edit::SetPresence presence{m_review, {}};
    for (const Here &each : m_people) {
        if (each.box->isChecked())
            presence.people.push_back(each.person);
    }
    edits.emplace_back(std::move(presence));
    return m_document.performAll(QStringLiteral("choose-round"), edits);
}

} // namespace waymark
