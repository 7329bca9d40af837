// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/pack.h"
#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/base/zipping.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace waymark {

/// A form under the name that it is handed out with.
struct PackFile
{
    QString name;
    QByteArray bytes;
};

/// The names with " (2)" and so on where two would be one, whatever the case of their letters.
QStringList distinctFileNames(const QStringList &names);

/// Each pack as a form, under a name of its own.
std::vector<PackFile> packFiles(const Workspace &workspace, const std::vector<Pack> &packs);

/// Writes them into a folder, which is made where there is none, and answers with their names. Nothing is replaced.
/// Where one of them cannot be written, those before it are removed again: all of them are there, or none.
Result<QStringList> writePackFolder(const std::vector<PackFile> &files, const QString &folder);

/// All in one ZIP file, for mail that takes no web pages. FileErrors as writeWholeFile() has them.
Result<void> writePackZip(const std::vector<PackFile> &files, const QString &path,
                          Existing existing = Existing::Replace);

} // namespace waymark
