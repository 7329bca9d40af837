// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/messages.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace waymark {
namespace {

/// Enter and Esc both leave everything as it is.
bool isAnsweredYes(QMessageBox &box, const QString &yes, const QString &no)
{
    box.setTextFormat(Qt::PlainText);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *leave = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace

void tell(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, title, sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    return isAnsweredYes(box, yes, no);
}

bool confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::NoButton, parent);
    box.setInformativeText(explanation);
    return isAnsweredYes(box, yes, QCoreApplication::translate("waymark::FormDialog", "Go back"));
}

Choice choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
              const QString &second)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *one = box.addButton(first, QMessageBox::AcceptRole);
    const QPushButton *other = box.addButton(second, QMessageBox::DestructiveRole);
    box.setDefaultButton(one);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == one ? Choice::First : box.clickedButton() == other ? Choice::Second : Choice::Neither;
}

} // namespace waymark
