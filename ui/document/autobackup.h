// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editor.h"

#include <QObject>
#include <QTimer>
#include <thread>

namespace waymark {

/// Makes backups while somebody works: before the first change after opening, after half an hour of work, and when a
/// review is finished. Only the copying happens here; the check runs on a thread of its own. Whatever fails, the work
/// goes on.
class AutoBackup : public QObject
{
    Q_OBJECT

public:
    explicit AutoBackup(QObject *parent = nullptr);
    /// Waits for the backup that is being checked.
    ~AutoBackup() override;

    /// The editor from now on, or none, after waiting for the one before. A file that was just made has nothing yet
    /// that could be lost.
    void watch(Editor *editor, bool isNew);
    /// After a change was written.
    void changed(const Step &step);

Q_SIGNALS:
    /// Told once for each file, until one was made again.
    void failed(const waymark::Error &error);

private:
    void make(BackupReason reason, int review = 0);
    void tell(const std::optional<Error> &error);
    void wait();

    Editor *m_editor = nullptr;
    QTimer m_work; ///< runs while there are changes that no backup has
    std::thread m_checking;
    bool m_told = false;
};

} // namespace waymark
