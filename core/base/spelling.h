// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QUuid>
#include <optional>

/// How files spell digests, identities, dates and times. Each has exactly one spelling, so reading is strict: what is
/// read would be written the same. Ids in this spelling sort as QUuid sorts them.
namespace waymark {

std::optional<Digest> parseDigest(QByteArrayView text);  ///< 64 hexadecimal digits, lower case
std::optional<QUuid> parseId(QByteArrayView text);       ///< 36 characters, lower case
std::optional<QDate> parseDate(QByteArrayView text);     ///< "2026-10-12"
std::optional<QDateTime> parseTime(QByteArrayView text); ///< "2026-10-12T09:15:00.000Z", UTC

QByteArray spelled(const QUuid &id);
/// Empty where the date or time is none, or lies outside the years 0001 to 9999.
QByteArray spelled(QDate date);
QByteArray spelled(const QDateTime &time);

} // namespace waymark
