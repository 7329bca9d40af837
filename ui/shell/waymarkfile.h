// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

class QWidget;

namespace waymark {

/// What the name of a school or college file ends with, after the dot.
inline constexpr QLatin1String waymarkSuffix("waymark");

/// Asks over that window for a school or college file that is there, beginning in that folder. Empty where the person
/// thought again.
QString chooseWaymarkFile(QWidget &over, const QString &title, const QString &folder);

/// Asks over that window where to keep a new school or college file, beginning with the path `proposal`. The path has
/// the suffix; whether there is a file at it already is for whoever writes it to find out. Empty where the person
/// thought again.
QString chooseNewWaymarkFile(QWidget &over, const QString &title, const QString &proposal);

} // namespace waymark
