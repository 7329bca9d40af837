// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editor.h"

#include <memory>

namespace waymark {

/// Makes the sample school's file: every line of it by the Edits that people use, so that the sample shows what the
/// program does and nothing it cannot do. Refuses a path that exists; leaves no file behind where it fails.
Result<std::unique_ptr<Editor>> writeSample(const QString &path);

} // namespace waymark
