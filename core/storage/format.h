// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"

#include <QString>
#include <string>
#include <vector>

/// What makes a file a Waymark file, and how an older one becomes a newer one. docs/file-format.md says the same in
/// prose. For core/storage only, but for tests that bring formats of their own.
namespace waymark::storage {

/// "WMRK", in the file's header: MIME databases recognise a file by it, whatever its name.
inline constexpr int applicationId = 0x574D524B;

/// Brings a file from format `from` to `from` + 1. Runs inside the one transaction of a migration, foreign keys on.
struct Migration
{
    int from = 0;
    std::vector<std::string> statements;
};

struct Format
{
    int version = 0;
    /// One CREATE statement each, exactly as sqlite_schema keeps it, in the order in which a new file is made.
    std::vector<std::string> schema;
    /// Every step from the oldest format that can still be opened.
    std::vector<Migration> migrations;

    /// The tables of any format there was, up to this program's own.
    static std::vector<std::string> schemaOf(int version);
    /// The format that this program writes.
    static const Format &current();
    /// Over version-independent text: a test pins it, so that no table changes without a new version.
    Digest schemaDigest() const;
};

} // namespace waymark::storage
