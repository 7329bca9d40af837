// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <sqlite3.h>

/// What another program could do to a file, by SQLite's own C API and by plain bytes.
namespace waymark::testing {

/// A connection of another program, which knows waymark_sum() but uses it only where told; closed with the test.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path);
    ~OtherProgram();
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    /// SQLite's result code for the last of the statements.
    int run(const char *sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// Gives every row and table of a closed file the checksum of what it holds now, as a program does that knows the
/// format: after changes that are to look like an older Waymark's, or like a forger's.
void fitSums(const QString &path);

/// Makes `file`, and a journal beside it, as they lie on the disk when the power goes during a change of `whole`, whose
/// pages are written already: the journal has to be played back. `whole` stays as it was.
void cutShort(const QString &whole, const QString &file);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace waymark::testing
