// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merging.h"

/// Row by row, which of two copies' rows stay, and which a person has to choose between. For core/review only.
namespace waymark {

using NamedRows = std::map<RowName, Row>;

/// Rows by the names under which the copies are compared.
NamedRows comparedRows(const Workspace &workspace);

struct ComparedCopies
{
    std::vector<Row> settled;
    std::vector<MergeConflict> conflicts;
};

/// `earlier` holds what is known of the rows when the copies parted; `ancestor` may be null.
ComparedCopies comparedCopies(const Workspace &here, const Workspace &there, const NamedRows &earlier,
                              const Ancestor *ancestor);

} // namespace waymark
