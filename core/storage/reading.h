// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/workspace.h"

#include <tl/expected.hpp>

namespace waymark {

/// All values of a file that stays exactly as it is: nothing is made beside it, nothing is taken back, migrated or
/// repaired, and no time of change moves. Others may read it meanwhile; for the moment of reading nobody can write.
/// May be called by several threads at once, each for another file.
tl::expected<Workspace, Unread> readOnly(const QString &path);

} // namespace waymark
