// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/failure.h"

/// Files as a whole: making them last, and putting them in place at one stroke. Throw Failure.
namespace waymark::storage {

/// Everything written to the file is on the disk afterwards.
void syncFile(const QString &path);
/// A name just made or taken away in the folder is so on the disk afterwards, where the system can promise that.
void syncFolderOf(const QString &path);

/// A file on its way: taken away again unless it was put in place.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &destination);
    ~TemporaryFile();
    const QString &path() const { return m_path; }
    /// Syncs and renames it; one that stands at the destination is replaced only where asked for.
    void putInPlace(bool replace);

    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

private:
    QString m_path;
    QString m_destination;
};

} // namespace waymark::storage
