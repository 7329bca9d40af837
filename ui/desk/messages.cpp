// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/messages.h"

#include <QMessageBox>
#include <QPushButton>

namespace waymark {

void tell(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, title, sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no,
         const QString &explanation)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *leave = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    box.exec();
    return box.clickedButton() == accept;
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
