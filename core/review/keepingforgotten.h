// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/copies.h"
#include "core/review/textplace.h"

#include <functional>

namespace waymark {

/// Removes somebody for good from one state of a file in the way in which that was done in another: the texts of that
/// one take the place of those that name them. Nothing where they are not there by name. Fails with `named`, about the
/// text, where a text names them that the other has not, unless `goesAnyway`.
Result<Step> forgottenAsIn(const Workspace &other, const Workspace &workspace, PersonId person, const QDateTime &at,
                           Refusal::Reason named, const std::function<bool(const TextPlace &)> &goesAnyway);

} // namespace waymark
