// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files.h"

#include "core/base/filename.h"

#include <QFile>
#include <QFileInfo>

namespace waymark::storage {

void demand(const Result<void> &done)
{
    if (done)
        return;
    const auto &error = std::get<FileError>(done.error());
    throw Failure{error.problem, error.detail, error.path};
}

void demandFree(const QString &path)
{
    for (const QString &each : QStringList(path) + companionsOf(path)) {
        if (isTaken(each))
            throw Failure{FileError::Problem::AlreadyExists, {}, each};
        if (isNameTooLong(each))
            throw Failure{FileError::Problem::NameTooLong};
        if (isNameRefused(each))
            throw Failure{FileError::Problem::NameRefused};
    }
}

QString stemOf(const QString &path)
{
    const QFileInfo info(path);
    constexpr qsizetype maxBytes = 200; // of the 255 that a name can have
    return info.absolutePath() + u'/' + cutToBytes(info.completeBaseName(), maxBytes);
}

QString datedName(const QString &path, const QString &what, QDate date, const QString &ending)
{
    const QString start = QStringLiteral("%1.%2-%3").arg(stemOf(path), what, date.toString(Qt::ISODate));
    QString name = start + ending;
    for (int i = 2; isTaken(name); ++i)
        name = start + u'-' + QString::number(i) + ending;
    return name;
}

TemporaryFile::TemporaryFile(const QString &destination) : m_path(partOf(destination)), m_destination(destination) {}

TemporaryFile::~TemporaryFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    removeJournal();
}

void TemporaryFile::begin(const QString &place) const
{
    QFile empty(m_path);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile))
        throw Failure{FileError::Problem::CannotWrite, empty.errorString(), place};
}

void TemporaryFile::copyOf(const QString &path) const
{
    begin();
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly))
        throw Failure{FileError::Problem::CannotRead, from.errorString(), path};
    QFile to(m_path);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw Failure{FileError::Problem::CannotWrite, to.errorString()};
    constexpr qint64 piece = qint64{1} << 20;
    for (QByteArray next = from.read(piece); !next.isEmpty(); next = from.read(piece)) {
        if (to.write(next) != next.size())
            throw Failure{FileError::Problem::CannotWrite, to.errorString()};
    }
    if (from.error() != QFileDevice::NoError)
        throw Failure{FileError::Problem::CannotRead, from.errorString(), path};
}

void TemporaryFile::putInPlace(Existing existing)
{
    demand(syncFile(m_path));
    demand(moveInto(m_path, m_destination, existing));
    removeJournal();
    m_path.clear();
}

/// What SQLite leaves beside a database that it could not finish. VACUUM INTO succeeds even where its journal could not
/// be deleted.
void TemporaryFile::removeJournal() const { QFile::remove(m_path + u"-journal"); }

void vacuumInto(Connection &connection, const TemporaryFile &part, const QString &place)
{
    part.begin(place);
    SQLite::Statement vacuum(connection.database(), "VACUUM INTO ?1");
    vacuum.bind(1, pathForSystem(part.path()).toStdString());
    vacuum.exec();
}

} // namespace waymark::storage
