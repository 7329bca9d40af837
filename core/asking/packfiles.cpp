// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/packfiles.h"

#include "core/base/filename.h"
#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace waymark {

QStringList distinctFileNames(const QStringList &names)
{
    QStringList distinct;
    QSet<QString> taken;
    for (const QString &name : names) {
        const qsizetype dot = name.lastIndexOf(u'.');
        QString made = name;
        for (int count = 2; taken.contains(made.toCaseFolded()); ++count)
            made = QStringLiteral("%1 (%2)%3").arg(name.left(dot)).arg(count).arg(name.mid(dot));
        taken.insert(made.toCaseFolded());
        distinct.append(made);
    }
    return distinct;
}

std::vector<PackFile> packFiles(const Workspace &workspace, const std::vector<Pack> &packs)
{
    QStringList names;
    for (const Pack &pack : packs)
        names.append(packFileName(workspace, pack, QStringLiteral("html")));
    names = distinctFileNames(names);
    std::vector<PackFile> files;
    files.reserve(packs.size());
    for (const Pack &pack : packs)
        files.push_back({names[static_cast<qsizetype>(files.size())], packHtml(workspace, pack)});
    return files;
}

Result<QStringList> writePackFolder(const std::vector<PackFile> &files, const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failed(FileError{FileError::Problem::AlreadyExists, folder});
    const bool isNew = !info.exists();
    if (isNew && isNameRefused(QDir::cleanPath(folder)))
        return failed(FileError{FileError::Problem::NameRefused, folder});
    if (!QDir().mkpath(folder))
        return failed(FileError{FileError::Problem::CannotWrite, folder});
    const QDir dir(folder);
    QStringList names;
    for (const PackFile &file : files) {
        if (auto written = writeWholeFile(dir.filePath(file.name), file.bytes, Existing::Refuse); !written) {
            // Whoever sends out what is in the folder must not take some forms for all of them.
            for (const QString &name : names)
                QFile::remove(dir.filePath(name));
            if (isNew)
                QDir().rmdir(folder);
            return failed(std::move(written.error()));
        }
        names.append(file.name);
    }
    return names;
}

Result<void> writePackZip(const std::vector<PackFile> &files, const QString &path, Existing existing)
{
    std::vector<ZipEntry> entries;
    entries.reserve(files.size());
    for (const PackFile &file : files)
        entries.push_back({file.name, file.bytes});
    const QByteArray archive = zipOf(entries, QDateTime::currentDateTime());
    if (archive.isEmpty())
        return failed(FileError{FileError::Problem::CannotWrite, path});
    return writeWholeFile(path, archive, existing);
}

} // namespace waymark
