// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"
#include "ui/forms/formdialog.h"

#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waymark {

class DateEdit;

/// The successes that we named, and what we asked and advised, as critical friend of others: an entry for each school
/// or college. All that changed is one gesture.
class CriticalFriendDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit CriticalFriendDialog(Document &document, QWidget *parent = nullptr);

    /// One more entry, with the keyboard in it.
    void addEntry();

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    struct Entry
    {
        CriticalFriendNoteId id;
        QWidget *card;
        Field *schoolField;
        QLineEdit *school;
        DateEdit *date;
        QPlainTextEdit *asked;
        QPlainTextEdit *advised;
        QPlainTextEdit *successes;
    };
    void add(const CriticalFriendNote &note);
    void remove(CriticalFriendNoteId id);
    [[nodiscard]] CriticalFriendNote written(const Entry &entry) const;
    /// Without entries in which nothing is written.
    [[nodiscard]] std::vector<CriticalFriendNote> entered() const;

    Document &m_document;
    std::vector<CriticalFriendNote> m_before;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    std::vector<Entry> m_entries;
};

} // namespace waymark
