// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/desk/settings.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>

/// The program's window over a file, and ways to choose in its menus and answer what it asks.
namespace waymark::testing {

struct MenuWindow : OpenFile
{
    Settings settings;
    RecentFiles recent;
    MainWindow window{document, settings, recent};

    explicit MenuWindow(const QString &name = QStringLiteral("Example Academy")) : OpenFile(name)
    {
        settings.setFolder(folder.path());
    }

    /// By its text without mnemonic; null where there is none.
    QAction *action(const QString &text) const
    {
        for (QAction *each : window.findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void choose(const char *text) const
    {
        QAction *found = action(QString::fromUtf8(text));
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->trigger();
    }
    /// Lets a file fall on the window. What it asks comes with the next events.
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
};

/// Answers the next message box, and says what it said.
inline QString messageAfter(const std::function<void()> &deed)
{
    QString said;
    withNextDialog([&said](QDialog &dialog) {
        if (const auto *box = qobject_cast<QMessageBox *>(&dialog)) {
            CHECK(box->textFormat() == Qt::PlainText);
            said = box->text();
        }
        dialog.reject();
    });
    deed();
    QTest::qWait(5);
    return said;
}

enum class Then { Message, Nothing };

/// Types a path into each file dialog that comes, one after another; what the message box after them says. `title` is
/// that of the last of them.
inline QString chooseFiles(QStringList paths, Then then, const std::function<void()> &deed, QString *title = nullptr)
{
    QString said;
    std::function<void(QDialog &)> answer = [&](QDialog &dialog) {
        if (auto *files = qobject_cast<QFileDialog *>(&dialog)) {
            if (title)
                *title = files->windowTitle();
            files->selectFile(paths.takeFirst());
            if (!paths.isEmpty() || then == Then::Message)
                withNextDialog(answer);
            dialog.done(QDialog::Accepted);
        } else if (const auto *box = qobject_cast<QMessageBox *>(&dialog)) {
            said = box->text();
            dialog.reject();
        }
    };
    withNextDialog(answer);
    deed();
    return said;
}

} // namespace waymark::testing
