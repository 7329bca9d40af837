// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencecopies.h"

#include "core/base/filename.h"
#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

namespace waymark {
namespace {

const QString lockName = QStringLiteral("in-use");

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0); // however long it runs
    return lock;
}

} // namespace

void EvidenceCopies::removeLeftovers()
{
    const QFileInfoList folders =
        QDir(place()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &each : folders) {
        // Held by a Waymark that runs: what it shows is its own.
        const auto lock = lockOf(each.absoluteFilePath());
        if (!lock->tryLock(0))
            continue;
        lock->unlock();
        QDir(each.absoluteFilePath()).removeRecursively(); // what is still open goes next time
    }
}

QString EvidenceCopies::place()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/copies");
}

EvidenceCopies::EvidenceCopies(QObject *parent)
    : QObject(parent)
    , m_folder(place() + u'/' + QUuid::createUuid().toString(QUuid::Id128))
{}

EvidenceCopies::~EvidenceCopies()
{
    if (!m_inUse)
        return;
    m_inUse->unlock();
    QDir(m_folder).removeRecursively();
}

Result<QString> EvidenceCopies::make(const Attachment &attachment)
{
    // A folder for each: the same name can be attached twice.
    const QString folder = m_folder + u'/' + QString::number(++m_made);
    const QString path = folder + u'/' + nameForEverySystem(QFileInfo(attachment.name).fileName());
    if (!QDir().mkpath(folder))
        return failed(FileError{FileError::Problem::CannotWrite, path});
    QFile::setPermissions(m_folder, ownersFile | QFileDevice::ExeOwner);
    if (!m_inUse) {
        m_inUse = lockOf(m_folder);
        m_inUse->tryLock(0);
    }
    if (const auto saved = saveAttachment(attachment, path); !saved)
        return failed(saved.error());
    // What is written into the copy would be lost: it shows as read-only.
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

Result<void> saveAttachment(const Attachment &attachment, const QString &path)
{
    return writeWholeFile(path, attachment.bytes, Existing::Replace);
}

} // namespace waymark
