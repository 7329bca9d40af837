// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <optional>

namespace waymark {

/// The language of a wording of our own that was offered and then replaced; nothing for a present one and for anyone
/// else's. What replaced it is newerModelFor().
std::optional<QString> replacedLanguage(const Digest &wording);
/// Whether the words are Waymark's, in whatever version and language.
bool isOwnWording(const Wording &wording);
/// Which version of Waymark's wording in English it is, counted from 1; nothing for any other wording.
std::optional<int> ownVersion(const Wording &wording);

} // namespace waymark
