// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autobackup.h"

#include <chrono>

namespace waymark {

AutoBackup::AutoBackup(QObject *parent) : QObject(parent)
{
    // A child, so that it is found by its name.
    m_work.setParent(this);
    m_work.setObjectName(QStringLiteral("work"));
    m_work.setSingleShot(true);
    m_work.setInterval(std::chrono::minutes(30));
    connect(&m_work, &QTimer::timeout, this, [this] { make(BackupReason::Work); });
}

AutoBackup::~AutoBackup() { wait(); }

void AutoBackup::wait()
{
    if (m_checking.joinable())
        m_checking.join();
}

void AutoBackup::watch(Editor *editor, bool isNew)
{
    wait();
    m_work.stop();
    m_told = false;
    m_editor = editor;
    if (editor && !isNew)
        editor->beforeFirstChange([this] { make(BackupReason::FirstChange); });
}

void AutoBackup::changed(const Step &step)
{
    if (!m_editor || !m_editor->makesBackups() || step.isEmpty())
        return;
    if (!m_work.isActive())
        m_work.start();
    if (step.gesture != u"finish-review")
        return;
    for (const RowChange &change : step.changes) {
        const auto *review = change.after ? std::get_if<Review>(&*change.after) : nullptr;
        if (review && review->isFinished())
            make(BackupReason::Finish, review->number);
    }
}

void AutoBackup::make(BackupReason reason, int review)
{
    if (!m_editor || !m_editor->makesBackups())
        return;
    wait();
    auto begun = m_editor->beginBackup(reason, review, QDateTime::currentDateTimeUtc());
    if (!begun) {
        tell(begun.error());
        return;
    }
    m_work.stop();
    m_checking = std::thread([this, copy = std::move(*begun)]() mutable {
        const Result<Backup> made = copy->finish();
        copy.reset(); // the folder is free for the next one
        const std::optional<Error> error = made ? std::nullopt : std::optional(made.error());
        QMetaObject::invokeMethod(
            this, [this, error] { tell(error); }, Qt::QueuedConnection);
    });
}

void AutoBackup::tell(const std::optional<Error> &error)
{
    if (error && !m_told)
        Q_EMIT failed(*error);
    m_told = error.has_value();
}

} // namespace waymark
