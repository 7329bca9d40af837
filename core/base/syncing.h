// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <optional>

/// Programs that keep a folder in step between computers, and the copies that they leave of a file that was changed in
/// two places. Known by names alone: none of them is asked anything.
namespace waymark {

enum class SyncService { OneDrive, Dropbox, GoogleDrive, ICloud, Syncthing, Nextcloud };

/// Whose folder a file is in, by the names of the folders above it, by what the service keeps in them, and by what
/// OneDrive says of its own in the environment.
std::optional<SyncService> syncServiceOf(const QString &path, const QProcessEnvironment &environment);

/// The name of the file that a name says its own is a copy of: "oak.waymark" for "oak (conflicted copy
/// 2026-11-12).waymark". Nothing where it is no copy's. Some of these names can mean anything, so it takes both files
/// to be believed.
std::optional<QString> originalNameOf(const QString &fileName);

/// The other copies of a file that are beside it, by name: its conflict copies, or, where it is one itself, the file
/// that it is a copy of.
QStringList conflictCopiesBeside(const QString &path);

} // namespace waymark
