// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"

namespace waymark::testing {

/// The program's own model as it was before its wording was revised: what files made until then hold.
const Model &replacedModel();

} // namespace waymark::testing
