// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"

#include <QWidget>

class QDateEdit;

namespace waymark {

class Document;
class NoteField;
class SegmentedControl;

/// One visit by peers or experts, to be read and written. Typing is kept as anywhere: a moment after the last key.
class VisitPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VisitPanel(Document &document, QWidget *parent = nullptr);

    void showVisit(const Visit &visit);
    /// Gives the keyboard to the first field.
    void startWriting();

private:
    NoteField *addNote(const char *name, const QString &label, const QString &hint, QString Visit::*text, int height);
    /// The visit as it stands in the file, changed by what is typed and not written yet.
    void revise(const char *field, QString Visit::*text, const QString &value);

    Document &m_document;
    Visit m_shown;
    bool m_writing = false;
    SegmentedControl *m_kind;
    QDateEdit *m_date;
    std::vector<std::pair<NoteField *, QString Visit::*>> m_notes;
};

} // namespace waymark
