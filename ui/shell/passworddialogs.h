// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formdialog.h"

#include <QString>
#include <functional>

class QLineEdit;

namespace waymark {

/// Asks for the password of a copy that is to be made, twice, and says what such a copy is good for.
class NewPasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewPasswordDialog(QWidget *parent = nullptr);
    [[nodiscard]] QString password() const;

protected:
    bool submit() override;

private:
    QLineEdit *m_password;
    QLineEdit *m_again;
    Field *m_passwordField;
    Field *m_againField;
};

/// Asks for the password of a copy that was made.
class PasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Tries a password, and returns a sentence where it is not the one; the dialog stays then.
    using Try = std::function<QString(const QString &password)>;
    PasswordDialog(const QString &archive, Try attempt, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    Try m_attempt;
    QLineEdit *m_password;
    Field *m_field;
};

} // namespace waymark
