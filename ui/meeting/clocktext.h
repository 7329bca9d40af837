// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark {

/// "4:07", "72:30": minutes and seconds of milliseconds.
QString minutesAndSeconds(qint64 milliseconds);

} // namespace waymark
