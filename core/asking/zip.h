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

/// A ZIP archive (PKWARE's APPNOTE 6.3, deflated, no ZIP64) of fewer than 65,535 entries and less than 4 GiB. `at` is
/// local time, from 1980 on, and becomes the time of every entry.
QByteArray zipOf(const std::vector<ZipEntry> &entries, const QDateTime &at);

} // namespace waymark
