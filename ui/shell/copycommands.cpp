// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copycommands.h"

#include "core/review/merging.h"
#include "core/storage/sealedcopy.h"
#include "core/text/errors.h"
#include "core/text/syncing.h"
#include "ui/backups/mergedialog.h"
#include "ui/desk/busypointer.h"
#include "ui/desk/command.h"
#include "ui/desk/messages.h"
#include "ui/desk/saved.h"
#include "ui/desk/settings.h"
#include "ui/document/document.h"
#include "ui/shell/passworddialogs.h"
#include "ui/shell/waymarkfile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace waymark {
namespace {

/// What a copy of the file is called, without its ending.
QString copyName(const QString &path)
{
    return CopyCommands::tr("%1, copy of %2")
        .arg(QFileInfo(path).completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

CopyCommands::CopyCommands(QWidget &window, Document &document, Settings &settings, RecentFiles &recent,
                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
    , m_recent(recent)
{}

QDir CopyCommands::folderHere() const
{
    const QDir here = QFileInfo(m_document.path()).absoluteDir();
    return here.exists() ? here : QDir(m_settings.folder());
}

bool CopyCommands::save(QWidget &over)
{
    const QString proposal = folderHere().filePath(copyName(m_document.path()) + u'.' + waymarkSuffix);
    const QString path = chooseNewWaymarkFile(over, tr("Save a copy"), proposal);
    if (path.isEmpty())
        return false;
    if (const auto saved = m_document.saveCopy(path); !saved) {
        tell(&over, tr("The copy was not saved"), sentence(saved.error()));
        return false;
    }
    if (QFileInfo(m_document.path()) == QFileInfo(path)) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        m_recent.remember(m_document);
        tellSaved(&over, tr("Copy saved"), tr("The copy is saved at %1. You are now working in it.").arg(path), path);
    } else {
        tellSaved(&over, tr("Copy saved"),
                  tr("The copy is saved at %1. You are still working in the file you had open.").arg(path), path);
    }
    return true;
}

void CopyCommands::saveSealed()
{
    NewPasswordDialog form(&m_window);
    QString path;
    // Whoever thinks again about where to save it comes back to the password.
    while (path.isEmpty()) {
        if (form.exec() != QDialog::Accepted)
            return;
        path = QFileDialog::getSaveFileName(&m_window, tr("Save a copy with a password"),
                                            folderHere().filePath(copyName(m_document.path()) + QStringLiteral(".zip")),
                                            tr("ZIP files (*.zip)"), nullptr, QFileDialog::DontConfirmOverwrite);
    }
    path = saveTarget(path, QStringLiteral("zip")).path;
    const auto saved = withBusyPointer([&] { return m_document.saveSealedCopy(path, form.password()); });
    if (saved)
        tellSaved(&m_window, tr("Copy saved"),
                  tr("The copy is saved at %1. To open it, choose File > Open in Waymark on any computer and type the "
                     "password.")
                      .arg(path),
                  path);
    else
        tell(&m_window, tr("The copy was not saved"), sentence(saved.error()));
}

QString CopyCommands::unseal(const QString &archive)
{
    Result<QByteArray> file;
    PasswordDialog form(
        archive,
        [&](const QString &password) {
            file = openSealedCopy(archive, password);
            return file ? QString() : sentence(file.error());
        },
        &m_window);
    if (form.exec() != QDialog::Accepted)
        return {};
    const QString name = QFileInfo(archive).completeBaseName() + u'.' + waymarkSuffix;
    QString path =
        chooseNewWaymarkFile(m_window, tr("Where to save the file"), QDir(m_settings.folder()).filePath(name));
    if (path.isEmpty())
        return {};
    if (const auto kept = keepUnsealed(*file, archive, path); !kept) {
        tell(&m_window, tr("The file could not be opened"), sentence(kept.error()));
        return {};
    }
    return path;
}

void CopyCommands::merge(const QString &copy)
{
    const QString path = !copy.isEmpty() ? copy
                                         : chooseWaymarkFile(m_window, tr("Choose the other copy of this file"),
                                                             QFileInfo(m_document.path()).absolutePath());
    if (path.isEmpty())
        return;
    // What came back by mail with a password is opened with it first, and saved as what it holds.
    if (isSealedCopy(path)) {
        if (const QString unsealed = unseal(path); !unsealed.isEmpty())
            merge(unsealed);
        return;
    }
    if (m_document.isOpenAt(path)) {
        tell(&m_window, tr("Nothing to merge"), tr("That is the file you have open."));
        return;
    }
    auto merge = withBusyPointer([&] { return m_document.compareWith(path); });
    if (!merge) {
        tell(&m_window, tr("The copy could not be merged"), sentence(merge.error()));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    MergeDialog dialog(m_document, std::move(*merge), name, &m_window);
    if (!dialog.hasAnything())
        tell(&m_window, tr("Nothing to merge"), tr("Everything in %1 is already in this file.").arg(name));
    else if (dialog.exec() == QDialog::Accepted)
        showNoticeOf(m_document, &m_window,
                     m_document.canUndo() ? tr("%1 has been merged. You can undo this.").arg(name)
                                          : tr("%1 has been merged.").arg(name));
}

/// What a program that keeps a folder in step does with a file that two people change is told before it happens.
void CopyCommands::explainSyncing()
{
    const QString path = m_document.path();
    const auto service = syncServiceOf(path, QProcessEnvironment::systemEnvironment());
    const QString what = service ? QStringLiteral("syncing") : QString();
    if (what.isEmpty() || m_settings.wasExplained(what))
        return;
    m_settings.setExplained(what);
    tell(&m_window, tr("This folder is synced"),
         tr("%1 syncs this folder with other computers. Only one person at a time should have the file open. Wait "
            "until it has synced before the next person opens it. If two people change it at the same time, %1 leaves "
            "two copies. To put them together again, choose File > Merge another copy.")
             .arg(syncServiceName(*service)));
}

void CopyCommands::offerConflictCopies()
{
    if (!isPossible(Command::MergeCopy, m_document))
        return;
    for (const QString &copy : conflictCopiesBeside(m_document.path())) {
        const QString what = QStringLiteral("copy ") + copy;
        if (m_settings.wasExplained(what))
            continue;
        m_settings.setExplained(what);
        if (ask(&m_window, tr("Another copy of this file"),
                tr("%1 is in the same folder. Its name suggests that two people changed the file at the same time. Do "
                   "you want to see what is different?")
                    .arg(QFileInfo(copy).fileName()),
                tr("Merge it…"), tr("Not now"),
                tr("Neither copy is changed until you choose to. You can also do this later with File > Merge another "
                   "copy.")))
            merge(copy);
        return; // one at a time
    }
}

} // namespace waymark
