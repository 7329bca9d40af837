// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark {

/// Why a file that was only to be looked at was not read. `detail` is for the curious, never the sentence itself.
struct Unread
{
    enum class Why {
        NotFound,
        CannotRead,  ///< no right to, or its drive is gone
        NotWaymark,  ///< something else
        Locked,      ///< somebody has it open
        Interrupted, ///< its last change was cut short; the next opening takes that back
        Older,       ///< an older format, which only opening brings up to date
        Newer,       ///< a newer format than this program knows
        Damaged,
    };
    Why why = Why::CannotRead;
    QString detail = {};

    friend bool operator==(const Unread &, const Unread &) = default;
};

/// One of several files that were to be read together.
struct UnreadFile
{
    QString source; ///< as whoever looked for it calls it; empty where that may not be said
    Unread unread;

    friend bool operator==(const UnreadFile &, const UnreadFile &) = default;
};

} // namespace waymark
