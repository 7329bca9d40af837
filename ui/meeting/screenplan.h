// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace waymark {

/// Which window belongs on which screen.
struct ScreenPlan
{
    qsizetype presenter = 0;
    qsizetype audience = 0;

    /// One screen for both: they are shown in turns, never side by side.
    [[nodiscard]] bool isShared() const { return presenter == audience; }
    friend bool operator==(const ScreenPlan &, const ScreenPlan &) = default;
};

/// `screens`: their geometries; `own`: the one that the program's window is on; `swapped`: the other way round than
/// usual. A screen that shows the same part of the desktop as our own is none: what stands on it, the room can read.
ScreenPlan planScreens(const QList<QRect> &screens, qsizetype own, bool swapped);

} // namespace waymark
