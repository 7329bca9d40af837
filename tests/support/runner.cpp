// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/runner.h"
#include "tests/support/catch.h"

int waymark::testing::runTests(int argc, char **argv) { return Catch::Session().run(argc, argv); }
