// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/progressdialog.h"

#include "core/text/dates.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/field.h"
#include "ui/look/linkbutton.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

ProgressDialog::ProgressDialog(Document &document, ActionId action, QWidget *parent)
    : FormDialog(tr("Progress"), document.workspace().actions().find(action)->what, parent)
    , m_document(document)
    , m_action(action)
    , m_date(new QDateEdit(QDate::currentDate()))
    , m_text(new QPlainTextEdit)
    , m_keep(new QPushButton(tr("Add note")))
{
    setObjectName(QStringLiteral("progressDialog"));
    watch(document);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_date->setObjectName(QStringLiteral("progressDate"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("d MMMM yyyy", "date format of a field"));
    row->addWidget(new Field(tr("&Date"), m_date), 1, Qt::AlignTop);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(static_cast<int>(textScaled(64)));
    m_textField = new Field(tr("&How it is getting on"), m_text);
    row->addWidget(m_textField, 3, Qt::AlignTop);
    body()->addLayout(row);
    m_keep->setObjectName(QStringLiteral("keepNote"));
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, [this] { (void)keepNote(); });
    body()->addWidget(m_keep, 0, Qt::AlignRight);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(spacing::medium);
    body()->addLayout(m_notes);
    body()->addStretch(1);
    setButtons(tr("Done"), tr("Cancel"));
    listNotes();
    m_text->setFocus();
}

void ProgressDialog::listNotes()
{
    retireLayout(m_notes);
    auto notes = m_document.workspace().notesOf(m_action);
    if (notes.empty())
        m_notes->addWidget(wrappingLabel(tr("Nothing noted yet."), TextSize::Body, Ink::Mute));
    for (auto each = notes.rbegin(); each != notes.rend(); ++each) {
        const ProgressNote &note = **each;
        auto *entry = new QWidget;
        auto *column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setSpacing(spacing::small);
        const QString date = longDate(note.date);
        head->addWidget(new PlainLabel(date, TextSize::Body, TextWeight::SemiBold));
        auto *change = new LinkButton(tr("Change"), nullptr, TextSize::Small);
        change->setAccessibleName(tr("Change the note of %1").arg(date));
        connect(change, &QPushButton::clicked, this, [this, id = note.id] { revise(id); });
        head->addWidget(change);
        auto *remove = new LinkButton(tr("Remove"), nullptr, TextSize::Small);
        remove->setAccessibleName(tr("Remove the note of %1").arg(date));
        connect(remove, &QPushButton::clicked, this, [this, id = note.id] {
            m_document.perform(edit::RemoveProgress{id});
            if (m_revised == id)
                m_revised.reset();
            listNotes();
        });
        head->addWidget(remove);
        head->addStretch(1);
        column->addLayout(head);
        column->addWidget(wrappingLabel(note.text, TextSize::Body, Ink::Text));
        m_notes->addWidget(entry);
    }
    m_keep->setText(m_revised ? tr("Keep the change") : tr("Add note"));
}

void ProgressDialog::revise(ProgressNoteId id)
{
    const ProgressNote *note = m_document.workspace().progressNotes().find(id);
    if (!note)
        return;
    m_revised = id;
    m_date->setDate(note->date);
    m_text->setPlainText(note->text);
    m_keep->setText(tr("Keep the change"));
    m_text->setFocus();
}

bool ProgressDialog::keepNote()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        pointTo(m_textField, tr("Say in a few words how it is getting on."));
        return false;
    }
    m_textField->setProblem({});
    const ProgressNote note{m_revised.value_or(ProgressNoteId::create()), m_action, m_date->date(), text};
    const bool kept =
        m_revised ? m_document.perform(edit::ReviseProgress{note}) : m_document.perform(edit::NoteProgress{note});
    if (!kept)
        return false;
    m_revised.reset();
    m_text->clear();
    m_date->setDate(QDate::currentDate());
    listNotes();
    return true;
}

bool ProgressDialog::submit() { return m_text->toPlainText().trimmed().isEmpty() || keepNote(); }

bool ProgressDialog::wouldBeMissed() const { return m_text->toPlainText().size() > 40; }

} // namespace waymark
