// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/integrity.h"

#include <QStringList>

namespace waymark {

/// Each problem of a file in a sentence, in the order found; empty for a sound file.
QStringList sentences(const IntegrityReport &report);

} // namespace waymark
