// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/group/groupreading.h"

#include <QObject>
#include <QTimer>
#include <thread>

namespace waymark {

/// Reads the files of a group in the background, so that the window goes on. One reading at a time.
class InstitutionGroupReader : public QObject
{
    Q_OBJECT

public:
    explicit InstitutionGroupReader(QObject *parent = nullptr);
    /// Stops what is being read, and waits for it.
    ~InstitutionGroupReader() override;

    /// The Waymark files in these folders, and these files. Cancels what is being read.
    void read(const QStringList &paths);
    void cancel();

Q_SIGNALS:
    /// `total` is 0 while the folders are still looked through.
    void progressed(int done, int total);
    /// What came of it; after cancel() it holds what had been read by then.
    void finished(const waymark::InstitutionGroup &group, bool cancelled);

private:
    void stop();
    void look();

    std::thread m_thread;
    InstitutionGroupProgress m_progress;
    std::atomic<int> m_total = 0;
    std::atomic<bool> m_done = false;
    InstitutionGroup m_group;
    QTimer m_timer;
};

} // namespace waymark
