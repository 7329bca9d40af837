// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <vector>

namespace waymark {

class Workspace;

/// The program's own wordings of a structure that the file does not hold and a review can be given: the present one
/// where the file has one that it has replaced, then the translations. The file gets one when it is chosen.
std::vector<const Model *> offeredModels(const Workspace &workspace, const Digest &structure);

} // namespace waymark
