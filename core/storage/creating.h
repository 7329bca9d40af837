// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/step.h"
#include "core/review/workspace.h"

namespace waymark {

/// A new file with all these values in it, read back before it gets its name: it appears whole and equal to them, or
/// not at all. Refused where anything stands at `path`; an error where no file can hold such values. `gesture` names
/// in the journal where they came from. It is not left open.
Result<void> createFile(const QString &path, const Workspace &workspace, const QString &gesture, const QDateTime &at);

namespace storage {

/// The same. Throws Failure and SQLite::Exception.
void makeFile(const QString &path, const Workspace &workspace, const QString &gesture, const QDateTime &at);

} // namespace storage

} // namespace waymark
