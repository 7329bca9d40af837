// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/workspace.h"

namespace waymark {

inline constexpr qint64 maxExportSize = 128 << 20; ///< bytes

/// All that a file holds but its journal, and whether names were taken out of it (core/export/deidentify.h).
struct WorkspaceExport
{
    Workspace workspace;
    bool deIdentified = false;

    friend bool operator==(const WorkspaceExport &, const WorkspaceExport &) = default;
};

/// "waymark-workspace/7" (docs/exchange-format.md): the same bytes for the same values, whenever and wherever they are
/// written. TooLarge where nobody could read them back; `file` names the target in that error.
Result<QByteArray> writeWorkspaceJson(const WorkspaceExport &exported, const QString &file);

/// What writeWorkspaceJson() wrote, or the first thing that is wrong, with its place: size, UTF-8, depth, twice the
/// same key, a missing or unknown key, a wrong type, too long a text, something that is there twice or refers to
/// nothing, values that contradict each other, and a finished review that is not what was finished. `file` names the
/// source.
Result<WorkspaceExport> parseWorkspaceJson(const QByteArray &bytes, const QString &file);
/// The same of a file of at most `maxExportSize`, or why that cannot be read.
Result<WorkspaceExport> readWorkspaceJson(const QString &path);

/// Whether it was written as an export, of this format or a later one: whole, cut short or changed since. A quick look.
bool claimsToBeExport(const QByteArray &bytes);

/// The keys of all lists in an export, as they are documented.
QStringList workspaceJsonLists();

} // namespace waymark
