// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/backupjson.h"

#include "core/base/identity.h"

#include <QJsonArray>

namespace waymark {

QJsonObject backupsJson(const std::vector<BackupContent> &backups)
{
    QJsonArray list;
    for (const auto &[backup, content] : backups) {
        QJsonObject each{{QStringLiteral("path"), backup.path},
                         {QStringLiteral("at"), QString::fromLatin1(spelled(backup.at))},
                         {QStringLiteral("reason"), keyOf(backup.reason)}};
        if (backup.reason == BackupReason::Finish)
            each.insert(QStringLiteral("review"), backup.review);
        each.insert(QStringLiteral("readable"), content.has_value());
        if (content) {
            each.insert(QStringLiteral("reviews"), content->reviews);
            each.insert(QStringLiteral("answers"), content->answers);
            each.insert(QStringLiteral("actions"), content->actions);
        }
        list.append(each);
    }
    return {{QStringLiteral("format"), QStringLiteral("waymark-backups/1")}, {QStringLiteral("backups"), list}};
}

} // namespace waymark
