// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupcommands.h"

#include "core/editing/editor.h"
#include "core/text/errors.h"
#include "core/text/numbersanddates.h"
#include "ui/backups/restoredialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/document/document.h"
#include "ui/shell/waymarkfile.h"

#include <QDir>
#include <QFileInfo>

namespace waymark {

BackupCommands::BackupCommands(QWidget &window, Document &document, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void BackupCommands::restoreVersion()
{
    if (!m_document.isOpen()) {
        if (ask(&m_window, tr("Open the file first"),
                tr("Each file has its own backups. Open the file you want an earlier version of. If it is damaged, "
                   "Waymark offers its latest backup."),
                tr("Open a file…"), tr("Cancel"), whereBackupsAre()))
            Q_EMIT chooseWanted();
        return;
    }
    if (m_document.versions().empty()) {
        tell(&m_window, tr("No earlier versions yet"),
             tr("Waymark makes backups of this file as you work: before your first change, every half hour, before "
                "meetings and imports, and when you finish a review. There are none yet."));
        return;
    }
    RestoreDialog dialog(m_document, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        showNoticeOf(m_document, &m_window, tr("Restored. You can undo this."));
}

void BackupCommands::tellDamage()
{
    constexpr qsizetype maxTold = 8;
    const Workspace &workspace = m_document.workspace();
    QStringList told = sentences(workspace.damage(), workspace);
    if (const qsizetype more = told.size() - maxTold; more > 1) {
        told.resize(maxTold);
        told.append(tr("… and %n more", nullptr, static_cast<int>(more)));
    }
    offer(newestBackup(m_document.path()), m_document.path(), tr("This file is damaged"),
          tr("Waymark shows what can still be read in %1, and the file is not changed. Wrong or missing:\n\n%2")
              .arg(QFileInfo(m_document.path()).fileName(), told.join(u'\n')),
          tr("Show what is left"));
}

void BackupCommands::tellUnopened(const QString &path, const Error &why)
{
    const QString title = tr("The file could not be opened");
    if (const QString backup = newestBackup(path); !backup.isEmpty())
        offer(backup, path, title, sentence(why), tr("Close"));
    else
        tell(&m_window, title,
             tr("%1\n\nThis computer has no backup of it. If someone sent it to you, ask them to send it again. If it "
                "is yours, look for a copy: on the computer it was made on, in your email or on your school's "
                "drive.\n\n%2")
                 .arg(sentence(why), whereBackupsAre()));
}

QString BackupCommands::newestBackup(const QString &path) const
{
    return newestGoodBackup(m_settings.backupFolders(), path);
}

QString BackupCommands::whereBackupsAre() const
{
    QStringList folders;
    for (const QString &folder : m_settings.backupFolders())
        folders << QDir::toNativeSeparators(folder);
    return tr("Waymark's backups on this computer are in: %1", "folders").arg(folders.join(QStringLiteral(", ")));
}

/// The backup stays what it is: a copy of it, with a name of its own beside the damaged file, is opened.
void BackupCommands::offer(const QString &backup, const QString &path, const QString &title, const QString &text,
                           const QString &stay)
{
    const QDateTime at = QFileInfo(backup).lastModified();
    const QDate day = at.date();
    const QString when = tr("%1, %2", "a date, a time").arg(longDate(day), clockTime(at.time()));
    const QString offer = backup.isEmpty() ? tr("Choose a backup…") : tr("Restore the backup from %1").arg(when);
    if (!ask(&m_window, title, text, offer, stay))
        return;
    if (backup.isEmpty()) {
        Q_EMIT chooseWanted();
        return;
    }
    const QFileInfo damaged(path);
    const QString name = tr("%1, as on %2", "a file's name, a date as 2026-11-29")
                             .arg(damaged.completeBaseName(), day.toString(Qt::ISODate));
    QString back = damaged.dir().filePath(name + u'.' + waymarkSuffix);
    for (int next = 2; QFileInfo::exists(back); ++next)
        back = damaged.dir().filePath(QStringLiteral("%1 (%2).%3").arg(name).arg(next).arg(waymarkSuffix));
    if (const auto done = bringBack(backup, back); !done)
        return tell(&m_window, tr("The backup could not be restored"), sentence(done.error()));
    Q_EMIT openWanted(back);
    if (m_document.isOpenAt(back))
        tell(&m_window, tr("The backup is restored"),
             tr("You are now working in %1, which is as your file was on %2. What you did after that is not in it. The "
                "damaged file is still there: %3.")
                 .arg(QFileInfo(back).fileName(), when, damaged.fileName()));
}

} // namespace waymark
