// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

namespace waymark {

/// "Gatsby Benchmarks 1, 3": the labels of a theme; empty where it has none.
QString benchmarksLine(const Theme &theme);

/// That they are labels and no scores; empty where no theme has one.
QString benchmarksNote(const Structure &structure);

} // namespace waymark
