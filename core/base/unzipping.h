// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace waymark {

/// How much of an archive is unpacked at most. Sizes that an archive claims are never believed.
struct UnzipLimits
{
    qint64 maxEntries = 4096;
    qint64 maxBytes = qint64{64} * 1024 * 1024; ///< of all entries together
};

enum class Unzipped {
    Whole,
    NotZip,   ///< or too damaged to be opened
    Damaged,  ///< an entry could not be read, or is packed in a way that is not known
    Locked,   ///< an entry needs a password, or another one
    TooLarge, ///< more than the limits allow
};

/// Whether the bytes could be a ZIP archive at all: quick.
bool looksLikeZip(const QByteArray &bytes);

/// Calls `each` for every file in a ZIP archive that can be read, with its name in the archive and its bytes; until it
/// returns false. `comments` gets those of the archive and of its entries. What cannot be read is passed over and told
/// in the end, the gravest first: TooLarge, Locked, Damaged.
Unzipped unzip(const QByteArray &bytes, const UnzipLimits &limits,
               const std::function<bool(const QString &name, const QByteArray &content)> &each,
               const std::function<void(const QString &)> &comments = {});

/// What was deflated (zlib, RFC 1950): nothing where the bytes are not that, whole and as they were written, or where
/// they are more than `maxBytes` once they are unpacked. (qUncompress() complains of damage on the program's own error
/// output.)
std::optional<QByteArray> inflated(const QByteArray &bytes, qsizetype maxBytes);

/// The name and the bytes of the one file in an archive that a password protects; the password may be empty where only
/// the name is wanted. NotZip where it is none, or has another number of files, or none that is protected; Locked where
/// the password is another one; TooLarge where the file is larger than `maxBytes` once it is unpacked.
struct Unlocked
{
    Unzipped result;
    QString name;
    QByteArray content;
};
Unlocked unlock(const QByteArray &bytes, const QString &password, qint64 maxBytes);

} // namespace waymark
