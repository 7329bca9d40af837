// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editor.h"

namespace waymark {

/// Creates a file with values that another one held, read from an export, and opens it. Its journal begins with
/// "import-json"; what went before stays with the other file. Refuses an existing file.
Result<std::unique_ptr<Editor>> createFromExport(const QString &path, const Workspace &workspace, const QDateTime &at);

} // namespace waymark
