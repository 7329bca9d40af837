// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"

#include "core/storage/sums.h"
#include "tests/support/catch.h"

#include <QFile>

namespace waymark::testing {

OtherProgram::OtherProgram(const QString &path)
{
    REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                            nullptr) == SQLITE_OK);
    storage::addSumFunction(m_handle);
}

OtherProgram::~OtherProgram() { sqlite3_close(m_handle); }

int OtherProgram::run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

void fitSums(const QString &path)
{
    storage::Connection connection(path);
    storage::Transaction transaction(connection, storage::Transaction::Kind::Uncounted);
    storage::renewSums(connection);
    transaction.commit();
}

void cutShort(const QString &whole, const QString &file)
{
    OtherProgram other(whole);
    REQUIRE(other.run("PRAGMA cache_size = 1; BEGIN; UPDATE journal SET gesture = gesture || 'x'") == SQLITE_OK);
    REQUIRE(other.run("CREATE TABLE filler (a); INSERT INTO filler SELECT zeroblob(20000) FROM journal") == SQLITE_OK);
    REQUIRE(sqlite3_db_cacheflush(other.handle()) == SQLITE_OK);
    writeBytes(file, bytesOf(whole));
    writeBytes(file + QStringLiteral("-journal"), bytesOf(whole + QStringLiteral("-journal")));
    REQUIRE(other.run("ROLLBACK") == SQLITE_OK);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace waymark::testing
