// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"
#include "core/review/followup.h"
#include "ui/desk/page.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QScrollArea;

namespace waymark {

class DateEdit;
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
    /// The visit as it is in the file, changed by what is typed and not written yet.
    void revise(const char *field, QString Visit::*text, const QString &value);

    Document &m_document;
    Visit m_shown;
    bool m_writing = false;
    SegmentedControl *m_kind;
    DateEdit *m_date;
    std::vector<std::pair<NoteField *, QString Visit::*>> m_notes;
};

class PlainLabel;
class VisitPanel;

/// "Next review of our own due: 12 November 2027", and likewise for the next peer review; overdue ones say so.
QStringList dueLines(const Workspace &workspace, QDate today);

/// Reviews of every kind in the order of time, when the next are due, and what visitors said.
class HistoryTab : public PageTab
{
    Q_OBJECT

public:
    explicit HistoryTab(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    void chooseVisit(VisitId visit);
    /// What was asked and advised as critical friend.
    void showAsFriend();

private:
    void record();
    void remove();
    void showChosen();
    QString lineOf(const HistoryEvent &event) const;

    PlainLabel *m_due;
    QListWidget *m_list;
    QPushButton *m_record;
    QPushButton *m_asFriend;
    QPushButton *m_remove;
    PlainLabel *m_explanation;
    QScrollArea *m_scroll;
    VisitPanel *m_panel;
    std::vector<HistoryEvent> m_events;
    std::optional<VisitId> m_visit; ///< the one that is looked at
};

} // namespace waymark
