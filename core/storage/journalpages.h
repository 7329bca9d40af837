// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <set>

/// SQLite's rollback journal, as far as it has to be understood before SQLite sees one. Its layout is that of "The
/// Rollback Journal" in https://www.sqlite.org/fileformat2.html, what SQLite makes of it that of pager.c in 3.40.
namespace waymark::storage {

/// SQLite plays nothing back where the first byte is none: so it blots out the head of a journal that it is done with.
bool isHot(const QByteArray &journal);

/// Whether the bytes are those of a journal at all, in use, empty or blotted out: SQLite deletes whatever has a
/// journal's name, once it finds nothing in it to play back.
bool isJournal(const QByteArray &bytes);

/// Whether the journal ends in a super-journal record. SQLite would delete the file that this names, whatever it is, or
/// drop the journal where there is no such file. Waymark never attaches a database, so it never writes one.
bool namesAnotherFile(const QByteArray &journal);

/// The numbers of the pages that SQLite would write back: up to the first record that is incomplete or has another
/// checksum than it should. Empty where the head makes no sense.
std::set<quint32> pagesIn(const QByteArray &journal);

} // namespace waymark::storage
