// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "core/review/forgetting.h"
#include "core/review/namefinder.h"
#include "ui/forms/formdialog.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace waymark {

class PlainLabel;

/// A text that names a person, to be changed where it is, or left where it means something else. A copied file is
/// not changed in here: it is taken out, or left.
class MendRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` finds the person; a text with the whole name cannot be left.
    MendRow(const NamingText &text, const QString &where, const NameFinder &name, QWidget *parent = nullptr);

    [[nodiscard]] const TextPlace &place() const { return m_text.place; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isLeft() const;
    /// Nothing is left to do here.
    [[nodiscard]] bool isSettled() const;
    /// Puts `words` wherever the name surely is: an everyday word that may be the name is for a person to decide.
    void replaceName(const QString &words);
    /// Only everyday words are in it that may be the name.
    [[nodiscard]] bool isDoubtful() const;
    /// It does not mean them. Nothing where the name is surely in it.
    void leave();
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

private:
    void tell();
    [[nodiscard]] bool isFile() const { return m_text.place.field == attachedBytesField; }

    NamingText m_text;
    NameFinder m_name;
    QPlainTextEdit *m_editor;
    QCheckBox *m_leave;
    QCheckBox *m_takeOut;
    PlainLabel *m_state;
};

class LinkButton;
class MendRow;
class PlainLabel;

/// Removes a person for good: first every text that names them is changed or left, then the name goes out of the file
/// and its backups. Attached files that cannot be searched are named, and can be removed with it.
class ForgetDialog : public FormDialog
{
    Q_OBJECT

public:
    ForgetDialog(Document &document, const Person &person, QWidget *parent = nullptr);

    /// What was removed, and what could not be searched or was left: no more than was checked.
    [[nodiscard]] QString outcome(const QString &name) const;

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    void listTexts();
    void listUnsearched();
    /// The attached files that could not be searched and stay, each with the reason.
    [[nodiscard]] QStringList unsearched() const;
    void listConsequences();
    [[nodiscard]] edit::ForgetPerson edit() const;
    void tell();

    Document &m_document;
    Person m_person;
    std::vector<MendRow *> m_rows;
    std::vector<std::pair<UnsearchedFile, QCheckBox *>> m_unsearched; ///< ticked: to be removed
    PlainLabel *m_progress = nullptr;
    LinkButton *m_leaveDoubtful = nullptr;
    PlainLabel *m_reopened;
};

/// Asks, removes, and says plainly what is gone and what is not yet.
void forgetPerson(Document &document, PersonId id, QWidget *parent);

} // namespace waymark
