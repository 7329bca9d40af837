// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace waymark {

struct TypedDate
{
    QDate date;
    bool shortYear = false; ///< "25": whoever types may still be on the way to "2526"
};

/// A date as people type or paste it: 12/12/2025, 12.12.25, 2025-12-12, 12 Dec 2025, Friday 12th December 2025,
/// December 12, 2025. The day comes before the month; months in English, in Welsh and in the program's language.
/// Nothing where any part of it is not understood, is missing or contradicts another.
std::optional<TypedDate> typedDate(const QString &text);

/// A time of day as people type it: 15:45, 15.45, 1545, 9:00, 3.45pm, 4 pm. Nothing where it is not understood.
std::optional<QTime> typedClock(const QString &text);

} // namespace waymark
