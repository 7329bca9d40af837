// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/compare/visitpanel.h"

#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/choices.h"
#include "ui/look/tokens.h"
#include "ui/statement/notefield.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace waymark {

VisitPanel::VisitPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_kind(new SegmentedControl)
    , m_date(new QDateEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_kind->setObjectName(QStringLiteral("visitKind"));
    m_kind->setAccessibleName(tr("Who came"));
    m_kind->addSegment(tr("Peers"));
    m_kind->addSegment(tr("Experts"));
    row->addWidget(new Field(tr("&Kind"), m_kind));
    m_date->setObjectName(QStringLiteral("visitDate"));
    m_date->setCalendarPopup(true);
    row->addWidget(new Field(tr("&Date"), m_date));
    row->addStretch(1);
    column->addLayout(row);
    addNote("visitors", tr("&Who came, by role"), tr("Roles and institutions rather than names"), &Visit::visitors, 44);
    addNote("successes", tr("&Successes that they named"), {}, &Visit::successes, 60);
    addNote("questions", tr("&Questions that they asked"), {}, &Visit::questions, 60);
    addNote("advice", tr("Their &advice"), {}, &Visit::advice, 60);
    addNote("nextSteps", tr("What we do &next"), {}, &Visit::nextSteps, 60);

    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_document.flush())
            return;
        Visit visit = m_shown;
        visit.kind = index == 0 ? VisitKind::Peer : VisitKind::Expert;
        m_document.perform(edit::ReviseVisit{visit});
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        m_shown.date = date;
        m_document.performLater(QStringLiteral("visit-date"), edit::ReviseVisit{m_shown});
    });
}

NoteField *VisitPanel::addNote(const char *name, const QString &label, const QString &hint, QString Visit::*text,
                               int height)
{
    auto *note = new NoteField;
    note->setObjectName(QString::fromLatin1(name));
    note->setFixedHeight(static_cast<int>(textScaled(height)));
    static_cast<QVBoxLayout *>(layout())->addWidget(new Field(label, note, hint), 1);
    connect(note, &NoteField::typed, this, [this, name, text](const QString &value) { revise(name, text, value); });
    connect(note, &NoteField::left, this, [this] { m_document.flush(); });
    m_notes.emplace_back(note, text);
    return note;
}

void VisitPanel::revise(const char *field, QString Visit::*text, const QString &value)
{
    m_shown.*text = value;
    // Typing elsewhere that was still pending is written first, and what is shown anew then lacks this key.
    m_writing = true;
    m_document.performLater(QStringLiteral("visit-") + QLatin1String(field), edit::ReviseVisit{m_shown});
    m_writing = false;
}

void VisitPanel::showVisit(const Visit &visit)
{
    // What is being typed is not in the file yet, and stays as it is typed.
    if ((m_writing || m_document.hasPending()) && visit.id == m_shown.id)
        return;
    m_shown = visit;
    const QSignalBlocker kindBlocker(m_kind);
    const QSignalBlocker dateBlocker(m_date);
    m_kind->setCurrentIndex(visit.kind == VisitKind::Peer ? 0 : 1);
    m_date->setDate(visit.date);
    for (const auto &[note, text] : m_notes)
        note->setValue(visit.*text);
}

void VisitPanel::startWriting() { m_notes.front().first->setFocus(Qt::OtherFocusReason); }

} // namespace waymark
