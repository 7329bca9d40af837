// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/compare/criticalfrienddialog.h"

#include "core/review/limits.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/textfield.h"
#include "ui/look/card.h"
#include "ui/look/linkbutton.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

bool hasText(const CriticalFriendNote &note)
{
    return !note.asked.isEmpty() || !note.advised.isEmpty() || !note.successes.isEmpty();
}

} // namespace

CriticalFriendDialog::CriticalFriendDialog(Document &document, QWidget *parent)
    : FormDialog(
          tr("As a critical friend"),
          tr("In a peer review you help the other schools and colleges, and they help you. You ask questions "
             "and give advice on their highest-leverage actions, and no one gives levels. Record the successes you "
             "named and what you asked and advised, so that you can come back to it next time you meet."),
          parent)
    , m_document(document)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(tr("&Add a school or college")))
{
    setObjectName(QStringLiteral("criticalFriendDialog"));
    watch(document);
    setMinimumWidth(static_cast<int>(textScaled(560)));
    m_list->setSpacing(spacing::medium);
    body()->addLayout(m_list);
    // The latest first, as in the list of reviews: that is the one which somebody comes back to.
    const auto notes = document.workspace().criticalFriendNotesByDate();
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
        m_before.push_back(**note);
        add(**note);
    }
    m_add->setObjectName(QStringLiteral("addCriticalFriend"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &CriticalFriendDialog::addEntry);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addStretch(1);
    if (notes.empty())
        addEntry();
    setButtons(tr("Save"), tr("Cancel"));
}

void CriticalFriendDialog::addEntry()
{
    CriticalFriendNote note;
    note.id = CriticalFriendNoteId::create();
    note.date = QDate::currentDate();
    add(note);
    m_entries.back().school->setFocus(Qt::OtherFocusReason);
}

void CriticalFriendDialog::add(const CriticalFriendNote &note)
{
    const auto text = [](const QString &value) {
        auto *edit = new TextField(value);
        edit->setTabChangesFocus(true);
        setLines(*edit, 3);
        return edit;
    };
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    auto *school = new QLineEdit(note.school);
    school->setObjectName(QStringLiteral("criticalFriendSchool"));
    school->setMaxLength(maxName);
    auto *schoolField = new Field(tr("School or college"), school);
    row->addWidget(schoolField, 1, Qt::AlignTop);
    auto *date = new DateEdit(note.date);
    row->addWidget(new Field(tr("Date"), date), 0, Qt::AlignTop);
    inside->addLayout(row);
    QPlainTextEdit *successes = text(note.successes);
    successes->setObjectName(QStringLiteral("criticalFriendSuccesses"));
    inside->addWidget(new Field(tr("Successes we named"), successes));
    QPlainTextEdit *asked = text(note.asked);
    asked->setObjectName(QStringLiteral("criticalFriendAsked"));
    inside->addWidget(new Field(tr("What we asked"), asked));
    QPlainTextEdit *advised = text(note.advised);
    inside->addWidget(new Field(tr("What we advised"), advised));
    auto *away = new LinkButton(tr("Remove this entry"));
    away->setObjectName(QStringLiteral("removeCriticalFriend"));
    connect(away, &LinkButton::clicked, this, [this, id = note.id] { remove(id); });
    inside->addWidget(away, 0, Qt::AlignLeft);
    m_list->addWidget(card);
    m_entries.push_back({note.id, card, schoolField, school, date, asked, advised, successes});
}

void CriticalFriendDialog::remove(CriticalFriendNoteId id)
{
    const auto gone = std::ranges::find(m_entries, id, &Entry::id);
    if (gone == m_entries.end())
        return;
    gone->card->hide();
    gone->card->deleteLater();
    m_entries.erase(gone);
    m_add->setFocus(Qt::OtherFocusReason);
}

CriticalFriendNote CriticalFriendDialog::written(const Entry &entry) const
{
    return {entry.id,
            entry.school->text().trimmed(),
            entry.date->date(),
            entry.asked->toPlainText().trimmed().left(maxText),
            entry.advised->toPlainText().trimmed().left(maxText),
            entry.successes->toPlainText().trimmed().left(maxText)};
}

std::vector<CriticalFriendNote> CriticalFriendDialog::entered() const
{
    std::vector<CriticalFriendNote> notes;
    for (const Entry &entry : m_entries) {
        CriticalFriendNote note = written(entry);
        if (!note.school.isEmpty() || hasText(note))
            notes.push_back(std::move(note));
    }
    return notes;
}

bool CriticalFriendDialog::submit()
{
    for (const Entry &entry : m_entries) {
        const CriticalFriendNote note = written(entry);
        const bool lacksName = note.school.isEmpty() && hasText(note);
        if (lacksName) {
            pointTo(entry.schoolField, tr("Enter the school or college."));
            return false;
        }
        entry.schoolField->setProblem({});
    }
    return m_document.perform(edit::SetCriticalFriendNotes{entered()});
}

bool CriticalFriendDialog::wouldBeMissed() const { return entered() != m_before; }

} // namespace waymark
