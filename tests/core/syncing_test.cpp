// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/syncing.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <utility>

using namespace waymark;

namespace {

void touch(const QString &path)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("A conflict copy is known by its name")
{
    for (const char *copy :
         {"oak (conflicted copy 2026-11-12 101500).waymark", "oak (Jo's conflicted copy 2026-11-12).waymark",
          "oak (Case Conflict).waymark", "oak_conflict-20261112-101500.waymark",
          "oak.sync-conflict-20261112-101500-7F3KABC.waymark", "oak [Conflict].waymark", "oak[Conflict].waymark",
          "oak (1).waymark", "oak 2.waymark", "oak-LAPTOP123.waymark", "oak-DESKTOP-7F3K2A.waymark"}) {
        INFO(copy);
        CHECK(originalNameOf(QString::fromUtf8(copy)) == QStringLiteral("oak.waymark"));
    }
    for (const char *other : {"oak.waymark", "oak-hill.waymark", "oak-2026.waymark", "oak, copy of 2026-11-12.waymark",
                              "oak (sixth form).waymark", ".waymark"}) {
        INFO(other);
        CHECK_FALSE(originalNameOf(QString::fromUtf8(other)).has_value());
    }
}

TEST_CASE("Only a copy whose original is beside it counts, from whichever of the two it is asked")
{
    const QTemporaryDir folder;
    const QString oak = folder.filePath(QStringLiteral("oak.waymark"));
    const QString copy = folder.filePath(QStringLiteral("oak (1).waymark"));
    touch(oak);
    touch(folder.filePath(QStringLiteral("elm (1).waymark")));
    CHECK(conflictCopiesBeside(oak).isEmpty());
    CHECK(conflictCopiesBeside(folder.filePath(QStringLiteral("elm (1).waymark"))).isEmpty());
    touch(copy);
    CHECK(conflictCopiesBeside(oak) == QStringList(copy));
    CHECK(conflictCopiesBeside(copy) == QStringList(oak));
}

TEST_CASE("A folder that syncs is known by its name, by what is in it, or by the environment")
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    for (const auto &[name, service] : std::initializer_list<std::pair<const char *, SyncService>>{
             {"OneDrive - Example Academy/Careers", SyncService::OneDrive},
             {"Dropbox (Example)", SyncService::Dropbox},
             {"My Drive/Careers", SyncService::GoogleDrive},
             {"Library/Mobile Documents/com~apple~CloudDocs", SyncService::ICloud},
             {"Nextcloud", SyncService::Nextcloud}}) {
        INFO(name);
        const QString path = folder.filePath(QString::fromUtf8(name)) + u"/oak.waymark";
        touch(path);
        CHECK(syncServiceOf(path, environment) == service);
    }
    const QString plain = folder.filePath(QStringLiteral("shared/careers/oak.waymark"));
    touch(plain);
    CHECK_FALSE(syncServiceOf(plain, environment).has_value());
    touch(folder.filePath(QStringLiteral("shared/.stfolder")));
    CHECK(syncServiceOf(plain, environment) == SyncService::Syncthing);
    const QString work = folder.filePath(QStringLiteral("work/oak.waymark"));
    touch(work);
    environment.insert(QStringLiteral("OneDriveCommercial"), folder.filePath(QStringLiteral("work")));
    CHECK(syncServiceOf(work, environment) == SyncService::OneDrive);
}
