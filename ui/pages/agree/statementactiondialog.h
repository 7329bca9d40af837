// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace waymark {

/// Asks for an action: what, who, by when, and which priority of the school or college it serves.
class StatementActionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `due` is what the date starts with before one is set.
    StatementActionDialog(const Workspace &workspace, const QString &statement, QDate due, QWidget *parent = nullptr);

    void show(const Action &action);
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] std::optional<QDate> due() const;
    [[nodiscard]] std::optional<PriorityId> priority() const;

private:
    void refresh();

    QPlainTextEdit *m_what;
    QComboBox *m_owner;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QComboBox *m_priority;
    QPushButton *m_ok;
};

} // namespace waymark
