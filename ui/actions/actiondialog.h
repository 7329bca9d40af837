// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"
#include "ui/forms/formdialog.h"

#include <array>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace waymark::actionform {

inline constexpr std::array statuses{ActionStatus::Open, ActionStatus::Underway, ActionStatus::Done,
                                     ActionStatus::CarriedOn, ActionStatus::Stopped};

enum class Input { What, Statements, When, Success, Outcome };

struct Problem
{
    Input input = Input::What;
    QString sentence;
};

/// "2.4, 3.1".
QString numbersText(const std::vector<StatementNumber> &statements);
/// The numbers in a text, whatever is between them; nothing where a word is no number.
std::optional<std::vector<StatementNumber>> numbersFrom(const QString &text);
/// "2.4 Destinations data · 3.1 Pathways", or what is wrong with the text.
QString statementsHint(const QString &text, const Structure &structure);
/// What is wrong, the first thing only; `statements` as typed.
std::optional<Problem> problem(const Action &action, const QString &statements, const Structure &structure);
/// Somebody of the file who can own an action, and how the list names them.
struct OwnerChoice
{
    QString text;
    PersonId person;
};
/// Everybody with a name who is still there, by name.
std::vector<OwnerChoice> people(const Workspace &workspace);
/// Someone of the file whom that text names, as the list does or by name alone, becomes the owner, whom others see as a
/// role; anything else is a role or a group as it was typed. Of two whom it names, neither is the owner, but the role
/// that they share.
void setOwner(Action &action, const QString &text, const Workspace &workspace);
/// Titles that owners are chosen from: the known roles, then roles of the institution's own.
/// `first`: those of a meeting, who are named before all others.
QStringList ownerTitles(const Workspace &workspace, const std::vector<Role> &first = {});

} // namespace waymark::actionform

namespace waymark {

class DateEdit;
class OptionalDate;

/// What will be done, by whom and by when, and its outcome.
class ActionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `start.review` must be a review of the document. An action that it has already is revised, another one added.
    ActionDialog(Document &document, Action start, QWidget *parent = nullptr);

    /// False where the person changed their mind.
    static bool ask(QWidget *parent, Document &document, Action start);

    /// The same for one that came to an end just now: it asks what came of it.
    static bool askOutcome(QWidget *parent, Document &document, Action ended);

    [[nodiscard]] Action action() const;

protected:
    bool submit() override;

private:
    void addStatements();
    void addWho();
    void addWhen();
    void addSuccess();
    void addOutcome();
    void chooseStatement(StatementNumber statement, bool chosen);
    [[nodiscard]] ActionStatus status() const;
    void readOwner(Action &action) const;

    Document &m_document;
    const Workspace &m_workspace;
    const Structure &m_structure;
    Action m_start;
    QLineEdit *m_what;
    QLineEdit *m_statements = nullptr;
    QComboBox *m_owner = nullptr;
    QString m_ownerBefore; ///< as it was shown: untouched, it stays what it was
    OptionalDate *m_from = nullptr;
    OptionalDate *m_due = nullptr;
    QPlainTextEdit *m_success = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_status = nullptr;
    QPlainTextEdit *m_outcome = nullptr;
    Field *m_whatField;
    Field *m_statementsField = nullptr;
    Field *m_whenField = nullptr;
    Field *m_successField = nullptr;
    Field *m_outcomeField = nullptr;
};

/// How an action is getting on: notes with their dates, the newest first. Each is written at once and undone by itself.
class ProgressDialog : public FormDialog
{
    Q_OBJECT

public:
    ProgressDialog(Document &document, ActionId action, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    void listNotes();
    [[nodiscard]] bool keepNote();
    void revise(ProgressNoteId id);

    Document &m_document;
    ActionId m_action;
    std::optional<ProgressNoteId> m_revised; ///< the note that is in the fields to be changed
    DateEdit *m_date;
    QPlainTextEdit *m_text;
    Field *m_textField;
    QPushButton *m_keep;
    QVBoxLayout *m_notes;
};

} // namespace waymark
