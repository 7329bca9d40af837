// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/integrity.h"
#include "core/review/workspace.h"
#include "core/storage/connection.h"

namespace waymark::storage {

/// Every row of the file as a value. Throws Failure (Damaged, with table and key) at the first that is none.
Workspace loadWorkspace(Connection &connection);

/// Looks at everything in the file anew, whatever the program believes of it.
IntegrityReport checkFile(Connection &connection);

} // namespace waymark::storage
