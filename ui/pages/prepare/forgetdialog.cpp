// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare/forgetdialog.h"

#include "core/review/personname.h"
#include "core/text/errors.h"
#include "core/text/meeting.h"
#include "core/text/roles.h"
#include "core/text/textplaces.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/look/linkbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/prepare/mendrow.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

/// The reviews that the step opens again.
QStringList reopenedBy(const Workspace &workspace, const Step &step)
{
    QStringList names;
    for (const RowChange &change : step.changes) {
        const auto *reopening = change.after ? std::get_if<Reopening>(&*change.after) : nullptr;
        if (!reopening || change.before)
            continue;
        if (const Review *review = workspace.review(reopening->review))
            names << review->year;
    }
    return names;
}

} // namespace

ForgetDialog::ForgetDialog(Document &document, const Person &person, QWidget *parent)
    : FormDialog(tr("Remove %1 for good").arg(voiceName(document.workspace(), person.id)),
                 tr("The name goes out of this file and cannot be brought back. Answers and counts stay, as those of a "
                    "former colleague."),
                 parent)
    , m_document(document)
    , m_person(person)
    , m_reopened(wrappingLabel({}, TextSize::Body, Ink::Text))
{
    setObjectName(QStringLiteral("forgetDialog"));
    watch(document);
    m_reopened->setObjectName(QStringLiteral("reopened"));
    listTexts();
    listConsequences();
    body()->addStretch(1);
    setButtons(tr("Remove for good"), tr("Cancel"));
    tell();
}

void ForgetDialog::listTexts()
{
    const Workspace &workspace = m_document.workspace();
    const std::vector<NamingText> texts = textsNaming(workspace, m_person.id);
    const auto name = nameExpression(m_person.name);
    const auto whole = wholeNameExpression(m_person.name);
    if (texts.empty() || !name || !whole) {
        body()->addWidget(wrappingLabel(tr("No text of this file names them."), TextSize::Body, Ink::Text));
        return;
    }
    m_progress = wrappingLabel({}, TextSize::Body, Ink::Text);
    m_progress->setWeight(TextWeight::SemiBold);
    m_progress->setObjectName(QStringLiteral("mendProgress"));
    body()->addWidget(m_progress);
    const QString role = roleTitle(m_person.role, workspace.institution().kind);
    auto *replace = new LinkButton(tr("Put \"%1\" in place of the name everywhere").arg(role));
    replace->setObjectName(QStringLiteral("replaceName"));
    connect(replace, &LinkButton::clicked, this, [this, role] {
        for (MendRow *row : m_rows)
            row->replaceName(role);
    });
    body()->addWidget(replace, 0, Qt::AlignLeft);
    for (const NamingText &text : texts) {
        auto *row = new MendRow(text, textPlaceName(workspace, text.place), *name, *whole);
        connect(row, &MendRow::edited, this, &ForgetDialog::tell);
        m_rows.push_back(row);
        body()->addWidget(row);
    }
}

void ForgetDialog::listConsequences()
{
    body()->addWidget(m_reopened);
    QStringList lines;
    for (const QString &backup : m_document.backups())
        lines
            << tr("%1 is deleted, because it holds the name", "a backup's file name").arg(QFileInfo(backup).fileName());
    lines << tr("Copies that you made yourself, papers and mails are not touched.");
    lines << tr("What was done before this can no longer be undone.");
    for (const QString &line : lines)
        body()->addWidget(wrappingLabel(line, TextSize::Small, Ink::Mute));
}

edit::ForgetPerson ForgetDialog::edit() const
{
    edit::ForgetPerson made{m_person.id, QDateTime::currentDateTimeUtc(), ReopeningId::create(), {}, {}};
    for (const MendRow *row : m_rows) {
        if (row->isChanged())
            made.mended.push_back({row->place(), row->text()});
        if (row->isLeft())
            made.left.push_back(row->place());
    }
    return made;
}

void ForgetDialog::tell()
{
    const auto open =
        static_cast<int>(std::ranges::count_if(m_rows, [](const MendRow *row) { return !row->isSettled(); }));
    if (m_progress)
        m_progress->setText(
            open > 0
                ? tr("%n text(s) still name them. Change each; leave one that means something else.", nullptr, open)
                : tr("No text names them any longer."));
    // What will happen is what the plan says, not what this dialog thinks.
    const auto step = plan(m_document.workspace(), edit());
    const QStringList reopened = step ? reopenedBy(m_document.workspace(), *step) : QStringList();
    m_reopened->setVisible(!reopened.isEmpty());
    const auto count = static_cast<int>(reopened.size());
    m_reopened->setText(tr("The finished review(s) %1 will be opened again, with the reason \"privacy\", because their "
                           "texts change. Finish them again afterwards.",
                           nullptr, count)
                            .arg(reopened.join(QStringLiteral(", "))));
}

bool ForgetDialog::wouldBeMissed() const
{
    return std::ranges::any_of(m_rows, [](const MendRow *row) { return row->isChanged(); });
}

bool ForgetDialog::submit()
{
    for (MendRow *row : m_rows) {
        if (!row->isSettled()) {
            setTrouble(tr("One text still names them. Change it, or say that it does not mean them."));
            row->editor()->setFocus();
            return false;
        }
    }
    return m_document.perform(edit());
}

void forgetPerson(Document &document, PersonId id, QWidget *parent)
{
    const Person *person = document.workspace().people().find(id);
    if (!person || !document.flush())
        return;
    const QString name = voiceName(document.workspace(), id);
    if (ForgetDialog(document, *person, parent).exec() != QDialog::Accepted)
        return;
    if (document.isParted()) {
        tell(parent, ForgetDialog::tr("Removed here"),
             ForgetDialog::tr(
                 "%1 is removed here, and a copy that you save will not contain the name. The file that you "
                 "had open still contains it, wherever it is now, and so do any backups of it.")
                 .arg(name));
        return;
    }
    tell(parent, ForgetDialog::tr("Removed for good"),
         document.hasTraces()
             ? ForgetDialog::tr(
                   "%1 is removed, and nothing shows the name any more. But the file or a backup could not "
                   "be rewritten just now, so the name may still stand in its bytes. It is removed when the "
                   "file is opened next.")
                   .arg(name)
             : ForgetDialog::tr("%1 is removed: from this file, byte for byte, and from its backups.").arg(name));
}

} // namespace waymark
