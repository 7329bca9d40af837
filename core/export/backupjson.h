// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/backup.h"
#include "core/review/restoring.h"

#include <QJsonObject>

namespace waymark {

struct BackupContent
{
    Backup backup;
    std::optional<VersionContent> content; ///< nothing where it cannot be read
};

/// `backups --json`: the form "waymark-backups/1" of docs/user-guide/command-line.md.
QJsonObject backupsJson(const std::vector<BackupContent> &backups);

} // namespace waymark
