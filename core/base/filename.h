// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark {

/// Names of files as every system takes them. A file made on one computer is often opened on another, so names that
/// Waymark makes itself are good for all of them, wherever they are made.

/// Whether Windows refuses this name (not a path), or takes it for something else: one of its devices (CON, NUL.txt), a
/// stream of another file (a:b), a letter that it forbids, a full stop or space at the end, which it leaves away.
/// (Microsoft, "Naming Files, Paths, and Namespaces")
bool isRefusedByWindows(const QString &fileName);

/// Whether this system can't have a file of the name that the path ends with: isRefusedByWindows() on Windows. Only
/// some of these names fail there by themselves; with the others the file would be somewhere else.
bool isNameRefused(const QString &path);

/// The name as every system takes it: "a:b" becomes "a-b", "con.csv" "_con.csv". Never empty.
QString nameForEverySystem(QString fileName);

/// The path as the system's own calls take it, SQLite's among them. On Windows they take one that is longer than its
/// old limit only whole, and marked as such, wherever an administrator has not lifted the limit; elsewhere it is the
/// same.
QString pathForSystem(const QString &path);

} // namespace waymark
