// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

namespace waymark {

/// The same gesture with every text in it cleaned (core/base/plaintext.h): plan() sees no other. A model comes clean
/// from where it was read, because its digests are over its texts.
Edit cleaned(Edit edit);

} // namespace waymark
