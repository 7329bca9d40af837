// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace waymark {

struct ZipEntry
{
    QString name; ///< with "/" between folders; UTF-8 in the file
    QByteArray bytes;
};

/// A ZIP archive, deflated. `at`, from 1980 on, becomes the time of every entry. With a password (see password.h) the
/// bytes of the entries are encrypted by AES-256 as WinZip has it (AE-2); their names and sizes can be read by anybody.
/// Empty where memory does not suffice, or this build's libzip cannot encrypt.
QByteArray zipOf(const std::vector<ZipEntry> &entries, const QDateTime &at, const QString &password = {});

} // namespace waymark
