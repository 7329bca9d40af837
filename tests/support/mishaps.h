// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QProcess>
#include <vector>

/// What people and other programs do to a file while Waymark has it open. All of it is done by another program: this
/// one would drop SQLite's locks by opening and closing the file. In the shell of Linux: Windows lets no open file be
/// moved.
namespace waymark::testing {

/// Runs a line of shell with these as $1, $2, ...; what it prints.
inline QByteArray shell(const char *line, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("sh"),
                  QStringList{QStringLiteral("-euc"), QString::fromUtf8(line), QStringLiteral("sh")} + arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(line << ": " << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

struct Mishap
{
    const char *what; ///< "the file is ..."
    FileError::Problem found;
    /// $1: the open file, in a folder of its own that holds nothing else; $2: another Waymark file, outside that
    /// folder.
    const char *line;
};

/// The file bears the name Example Academy inside.
inline const std::vector<Mishap> mishaps{
    {"deleted", FileError::Problem::MovedAway, R"(rm "$1")"},
    {"renamed", FileError::Problem::MovedAway, R"(mv "$1" "$1.old")"},
    {"replaced by another one, as sync programs do", FileError::Problem::Replaced, R"(mv "$2" "$1")"},
    {"deleted with its folder", FileError::Problem::FolderGone, R"(rm -r "${1%/*}")"},
    {"in a folder that is renamed", FileError::Problem::FolderGone, R"(mv "${1%/*}" "${1%/*}.old")"},
    {"cut short", FileError::Problem::ChangedOutside, R"(: > "$1")"},
    {"cut short by a page", FileError::Problem::ChangedOutside, R"(truncate -s -4096 "$1")"},
    {"overwritten with a file of another size", FileError::Problem::ChangedOutside, R"(cat "$2" > "$1")"},
    {"overwritten with a file of the same size and SQLite header", FileError::Problem::ChangedOutside,
     R"(LC_ALL=C sed "s/Example Academy/Changed Academy/g" "$1" > "$2"; cat "$2" > "$1")"},
    // A mount needs rights that a test may not have (tests/faults/unmounted.sh makes one where it can). What is left
    // after that is the same: the folder is there, on another drive, and the file is not.
    {"on a drive that is disconnected", FileError::Problem::DriveGone,
     R"(mv "${1%/*}" "${1%/*}.old"; ln -s /proc/sys "${1%/*}")"},
};

/// Every file below a folder with its digest, links aside.
inline QByteArray contentOf(const QString &folder)
{
    return shell(R"(cd "$1"; find . -type f -exec sha256sum {} + | sort -k 2)", {folder});
}

} // namespace waymark::testing
