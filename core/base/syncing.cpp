// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/syncing.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <array>

namespace waymark {
namespace {

struct SyncFolder
{
    SyncService service;
    const char *name;   ///< of a folder, as a pattern
    const char *inside; ///< what the service keeps in it, as a wildcard; empty for nothing
};

constexpr std::array syncFolders{
    SyncFolder{SyncService::OneDrive, "OneDrive( - .+| .+)?", ""},
    SyncFolder{SyncService::Dropbox, "Dropbox( \\(.+\\))?", ".dropbox*"},
    SyncFolder{SyncService::GoogleDrive, "Google ?Drive(-.+)?|My Drive", ""},
    SyncFolder{SyncService::ICloud, "iCloud ?Drive|com~apple~CloudDocs|Mobile Documents", ""},
    SyncFolder{SyncService::Syncthing, "", ".stfolder"},
    SyncFolder{SyncService::Nextcloud, "Nextcloud\\d*|ownCloud", ".sync_*.db"},
};

bool isSynced(const QDir &folder, const SyncFolder &known)
{
    const QRegularExpression name(QRegularExpression::anchoredPattern(QLatin1String(known.name)));
    if (*known.name != 0 && name.match(folder.dirName()).hasMatch())
        return true;
    return *known.inside != 0 &&
           !folder.entryList({QLatin1String(known.inside)}, QDir::AllEntries | QDir::Hidden).isEmpty();
}

/// Of the name without its ending; the first group is the original's.
constexpr std::array conflictNames{
    // Dropbox and Nextcloud: "oak (Jo's conflicted copy 2026-11-12)"
    "(.+) \\([^()]*(?i:conflicted copy|case conflict)[^()]*\\)",
    "(.+)_conflict-\\d{8}-\\d{6}",                       // older Nextcloud
    "(.+)\\.sync-conflict-\\d{8}-\\d{6}(?:-[A-Z0-9]+)?", // Syncthing
    "(.+?) ?[\\[(](?i:conflict)[\\])](?: ?\\(\\d+\\))?", // Google Drive
    "(.+) \\(\\d{1,2}\\)",                               // Google Drive, and browsers: "oak (1)"
    "(.+) \\d{1,2}",                                     // iCloud: "oak 2"
    "(.+?)-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,14}",  // OneDrive, with the computer's name: "oak-LAPTOP-7F3K"
};

} // namespace

std::optional<SyncService> syncServiceOf(const QString &path, const QProcessEnvironment &environment)
{
    const QString file = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    for (const char *variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        const QString root = QDir::cleanPath(QDir::fromNativeSeparators(environment.value(QLatin1String(variable))));
        if (root.size() > 1 && file.startsWith(root + u'/', Qt::CaseInsensitive))
            return SyncService::OneDrive;
    }
    QDir folder = QFileInfo(file).absoluteDir();
    do {
        for (const SyncFolder &known : syncFolders) {
            if (isSynced(folder, known))
                return known.service;
        }
    } while (!folder.isRoot() && folder.cdUp());
    return std::nullopt;
}

std::optional<QString> originalNameOf(const QString &fileName)
{
    const QFileInfo info(fileName);
    const QString ending = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    for (const char *each : conflictNames) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1String(each)));
        if (const auto match = pattern.match(info.completeBaseName()); match.hasMatch())
            return match.captured(1) + ending;
    }
    return std::nullopt;
}

QStringList conflictCopiesBeside(const QString &path)
{
    const QFileInfo here(path);
    const QDir folder = here.absoluteDir();
    QStringList found;
    if (const auto original = originalNameOf(here.fileName());
        original && QFileInfo::exists(folder.filePath(*original)))
        found.append(folder.filePath(*original));
    const QString wildcard = QStringLiteral("*.") + here.suffix();
    for (const QString &name : folder.entryList({wildcard}, QDir::Files, QDir::Name)) {
        if (originalNameOf(name) == here.fileName())
            found.append(folder.filePath(name));
    }
    return found;
}

} // namespace waymark
