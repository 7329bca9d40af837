// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionform.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace waymark {

class OptionalDate;

/// What is to be done, by whom and by when, and what came of it. Writes nothing itself.
class ActionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `start.review` must be a review of the workspace. An action that the workspace has already is revised.
    ActionDialog(const Workspace &workspace, Action start, QWidget *parent = nullptr);

    /// The action as it was filled in, to be added or revised by the caller; nothing where the person changed their
    /// mind.
    static std::optional<Action> ask(QWidget *parent, const Workspace &workspace, Action start);

    [[nodiscard]] Action action() const;

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    void addStatements();
    void addWho();
    void addWhen();
    void addSuccess();
    void addOutcome();
    void chooseStatement(StatementNumber statement, bool chosen);
    [[nodiscard]] ActionStatus status() const;
    void readOwner(Action &action) const;

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

} // namespace waymark
