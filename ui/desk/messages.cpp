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

bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *leave = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace waymark
