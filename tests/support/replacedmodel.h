// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"

namespace waymark::testing {

/// The program's own model as it was before its wording was revised: what files made until then hold.
const Model &replacedModel();
/// What files made after that, and before the present one, hold.
const Model &secondModel();
/// The Welsh wording of that time.
const Model &replacedWelshModel();

} // namespace waymark::testing
