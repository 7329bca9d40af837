// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autobackup.h"

#include <chrono>

namespace waymark {
namespace {

constexpr std::chrono::minutes workBetweenBackups{30};
constexpr std::chrono::minutes workBeforeFirstBackup{10};

} // namespace

AutoBackup::AutoBackup(QObject *parent) : QObject(parent)
{
    // A child, so that it is found by its name.
    m_work.setParent(this);
    m_work.setObjectName(QStringLiteral("work"));
    m_work.setSingleShot(true);
    m_work.setInterval(workBetweenBackups);
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
    m_isCovered = false;
    m_hasNone = isNew;
    m_editor = editor;
    if (editor && !isNew)
        editor->beforeFirstChange([this] { make(BackupReason::FirstChange); });
}

void AutoBackup::changed(const Step &step)
{
    if (!m_editor || !m_editor->makesBackups() || step.isEmpty())
        return;
    if (step.gesture != u"import-responses")
        m_isCovered = false;
    if (!m_work.isActive())
        m_work.start(m_hasNone ? workBeforeFirstBackup : workBetweenBackups);
    if (step.gesture != u"finish-review")
        return;
    for (const RowChange &change : step.changes) {
        const auto *review = change.after ? std::get_if<Review>(&*change.after) : nullptr;
        if (review && review->isFinished())
            make(BackupReason::Finish, review->number);
    }
}

void AutoBackup::before(BackupReason reason)
{
    if (!m_editor || !m_editor->makesBackups() || m_isCovered)
        return;
    make(reason);
    if (m_isCovered)
        m_editor->beforeFirstChange({}); // this one holds the same
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
    m_isCovered = true;
    m_hasNone = false;
    m_checking = std::thread([this, copy = std::move(*begun)]() mutable {
        const Result<Backup> made = copy->finish();
        copy.reset(); // the folder is free for the next one
        const std::optional<Error> error = made ? std::nullopt : std::optional(made.error());
        QMetaObject::invokeMethod(
            this, [this, error] { settle(error); }, Qt::QueuedConnection);
    });
}

void AutoBackup::settle(const std::optional<Error> &error)
{
    if (error)
        m_isCovered = false;
    tell(error);
}

void AutoBackup::tell(const std::optional<Error> &error)
{
    if (error && !m_told)
        Q_EMIT failed(*error);
    m_told = error.has_value();
}

} // namespace waymark
