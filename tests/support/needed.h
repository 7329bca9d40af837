// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QString>

namespace waymark::test {

/// Whether what tests of documents need is there. Where it is not they are left out and say so; with
/// WAYMARK_DOCUMENTS_TEST=needed, as in .ci/run, they fail.
inline bool isThere(bool there, const char *what)
{
    if (there)
        return true;
    if (qEnvironmentVariable("WAYMARK_DOCUMENTS_TEST") == u"needed")
        FAIL(what << " is needed, and not there");
    WARN("left out: " << what << " is not there");
    return false;
}

} // namespace waymark::test
