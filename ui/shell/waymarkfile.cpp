// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waymarkfile.h"

#include "ui/desk/saved.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace waymark {

QString chooseWaymarkFile(QWidget &over, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        &over, title, folder,
        QCoreApplication::translate("ui/waymarkfile", "Waymark files (*.waymark *.zip);;All files (*)"));
}

QString chooseNewWaymarkFile(QWidget &over, const QString &title, const QString &proposal)
{
    const QString path = QFileDialog::getSaveFileName(
        &over, title, proposal, QCoreApplication::translate("ui/waymarkfile", "Waymark files (*.waymark)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    return path.isEmpty() ? QString() : saveTarget(path, waymarkSuffix).path;
}

} // namespace waymark
