// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/copies.h"
#include "core/review/integrity.h"
#include "core/review/workspace.h"
#include "core/storage/connection.h"

namespace waymark::storage {

/// Every row of the file as a value. Throws Failure (Damaged, with table and key) at the first that is none, or is not
/// what was written.
Workspace loadWorkspace(Connection &connection);

/// The lines of the journal. Throws Failure (Damaged) at the first whose time is none.
FileJournal readJournal(Connection &connection);

struct Checked
{
    IntegrityReport report;
    Workspace workspace; ///< what could be read, with the report's problems as its damage
};

/// Looks at everything in the file anew, whatever the program believes of it. This alone decides whether a file is
/// sound: who opens one to show it, and who checks one, asks here. Throws where there are not even tables to read.
Checked checkFile(Connection &connection);

} // namespace waymark::storage
