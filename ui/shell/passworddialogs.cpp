// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passworddialogs.h"

#include "core/base/password.h"
#include "core/text/errors.h"
#include "ui/look/tokens.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace waymark {
namespace {

QLineEdit *passwordEdit(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

/// Whoever is alone in the room can look at what they type.
QCheckBox *showTick(const QString &text, const QList<QLineEdit *> &edits)
{
    auto *tick = new QCheckBox(text);
    tick->setObjectName(QStringLiteral("showPassword"));
    QObject::connect(tick, &QCheckBox::toggled, tick, [edits](bool shown) {
        for (QLineEdit *edit : edits)
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return tick;
}

} // namespace

NewPasswordDialog::NewPasswordDialog(QWidget *parent)
    : FormDialog(
          tr("Save a copy with a password"),
          tr("For sending the file by email or on a USB stick. Everything is in the copy: colleagues' own answers and "
             "comments too. It is a ZIP file, encrypted with AES-256. You can open it with the password in Waymark, "
             "7-Zip, Keka and most ZIP programs, but not in Windows Explorer."),
          parent)
    , m_password(passwordEdit("password"))
    , m_again(passwordEdit("passwordAgain"))
    , m_passwordField(new Field(tr("&Password"), m_password,
                                tr("At least %1 characters, for example four random words.").arg(minPasswordLength)))
    , m_againField(
          new Field(tr("Password &again"), m_again,
                    tr("Tell the other person the password by phone, not in the same email. If the password is lost, "
                       "no one can open the copy, not even you.")))
{
    setObjectName(QStringLiteral("newPasswordDialog"));
    setMinimumWidth(static_cast<int>(textScaled(520)));
    body()->addWidget(m_passwordField);
    body()->addWidget(m_againField);
    body()->addWidget(showTick(tr("&Show the password"), {m_password, m_again}));
    body()->addStretch();
    setButtons(tr("Choose where to save…"), tr("Cancel"));
}

QString NewPasswordDialog::password() const { return m_password->text(); }

bool NewPasswordDialog::submit()
{
    m_passwordField->setProblem({});
    m_againField->setProblem({});
    if (const auto problem = problemWithPassword(password())) {
        pointTo(m_passwordField, sentence(*problem));
        return false;
    }
    if (m_again->text() != password()) {
        pointTo(m_againField, tr("The passwords are not the same."));
        return false;
    }
    return true;
}

PasswordDialog::PasswordDialog(const QString &archive, Try attempt, QWidget *parent)
    : FormDialog(tr("A copy with a password"),
                 tr("%1 is protected by a password. Type it, then choose where to save the file.")
                     .arg(QFileInfo(archive).fileName()),
                 parent)
    , m_attempt(std::move(attempt))
    , m_password(passwordEdit("password"))
    , m_field(new Field(tr("&Password"), m_password, tr("Capital letters and spaces count.")))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setMinimumWidth(static_cast<int>(textScaled(460)));
    body()->addWidget(m_field);
    body()->addWidget(showTick(tr("&Show the password"), {m_password}));
    body()->addStretch();
    setButtons(tr("Open"), tr("Cancel"));
}

bool PasswordDialog::submit()
{
    m_field->setProblem({});
    const QString wrong = m_attempt(m_password->text());
    if (!wrong.isEmpty())
        pointTo(m_field, wrong);
    return wrong.isEmpty();
}

} // namespace waymark
