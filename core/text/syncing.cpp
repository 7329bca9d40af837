// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/syncing.h"

namespace waymark {

QString syncServiceName(SyncService service)
{
    switch (service) {
    case SyncService::OneDrive:
        return QStringLiteral("OneDrive");
    case SyncService::Dropbox:
        return QStringLiteral("Dropbox");
    case SyncService::GoogleDrive:
        return QStringLiteral("Google Drive");
    case SyncService::ICloud:
        return QStringLiteral("iCloud Drive");
    case SyncService::Syncthing:
        return QStringLiteral("Syncthing");
    case SyncService::Nextcloud:
        return QStringLiteral("Nextcloud");
    }
    return {};
}

} // namespace waymark
