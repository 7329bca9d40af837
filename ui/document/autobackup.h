// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editor.h"

#include <QObject>
#include <QTimer>
#include <thread>

namespace waymark {

/// Makes backups while somebody works: before the first change after opening, after half an hour of work, when a
/// review is finished, and before a meeting or an import. Only the copying happens here; the check runs on a thread of
/// its own. Whatever fails, the work goes on.
class AutoBackup : public QObject
{
    Q_OBJECT

public:
    explicit AutoBackup(QObject *parent = nullptr);
    /// Waits for the backup that is being checked.
    ~AutoBackup() override;

    /// The editor from now on, or none, after waiting for the one before. A file that was just made has nothing yet
    /// that could be lost before its first change; its first backup comes after ten minutes of work.
    void watch(Editor *editor, bool isNew);
    /// After a change was written.
    void changed(const Step &step);
    /// Before a meeting or an import, unless a backup has everything already. Imports that follow each other with
    /// nothing else in between have one: the file before the first of them.
    void before(BackupReason reason);

Q_SIGNALS:
    /// Told once for each file, until one was made again.
    void failed(const waymark::Error &error);

private:
    void make(BackupReason reason, int review = 0);
    void settle(const std::optional<Error> &error);
    void tell(const std::optional<Error> &error);
    void wait();

    Editor *m_editor = nullptr;
    QTimer m_work; ///< runs while there are changes that no backup has
    std::thread m_checking;
    bool m_told = false;
    bool m_hasNone = false;   ///< no backup of a file that was just made
    bool m_isCovered = false; ///< nothing but imports changed the file since the last backup
};

} // namespace waymark
