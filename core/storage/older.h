// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/format.h"
#include "core/storage/loading.h"

namespace waymark::storage {

/// What a file of an older format holds, brought up to date in memory; the file stays as it is. Where it is damaged,
/// everything that can be read of it, and what is known to be wrong. `connection` only reads, as far as it goes. Throws
/// Failure (Damaged) where there are not even tables to read.
Checked readOlder(Connection &connection, const Format &format, int version);

} // namespace waymark::storage
