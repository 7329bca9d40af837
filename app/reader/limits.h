// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::reader {

/// What this program allows itself before it opens a file that may be meant to do harm: memory, time, and no dump of
/// either.
void limitOurselves();

} // namespace waymark::reader
