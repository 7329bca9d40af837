// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/syncing.h"

namespace waymark {

/// "OneDrive", "iCloud Drive": as its makers call it, in every language.
QString syncServiceName(SyncService service);

} // namespace waymark
