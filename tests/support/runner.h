// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::testing {

/// Runs the test cases that the command line asks for. Returns what `main` returns: 0 where none failed.
int runTests(int argc, char **argv);

} // namespace waymark::testing
