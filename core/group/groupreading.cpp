// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/groupreading.h"

#include "core/exchange/workspacejson.h"
#include "core/storage/reading.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <thread>
#include <variant>

namespace waymark {
namespace {

/// Nothing until a thread has come to it.
using Outcome = std::variant<std::monostate, GroupMember, UnreadFile>;

const QString exportSuffix = QStringLiteral(".json");

Unread unreadFor(const Error &error)
{
    using Why = Unread::Why;
    if (const auto *file = std::get_if<FileError>(&error))
        return {file->problem == FileError::Problem::NotFound ? Why::NotFound : Why::CannotRead, file->detail};
    const auto *content = std::get_if<ContentError>(&error);
    const bool other = content && (content->problem == ContentError::Problem::WrongFormat ||
                                   content->problem == ContentError::Problem::NotJson);
    return {other ? Why::NotWaymark : Why::Damaged, content ? content->place : QString()};
}

Outcome outcomeOf(const GroupSource &source)
{
    if (source.path.endsWith(exportSuffix, Qt::CaseInsensitive)) {
        const auto exported = readWorkspaceJson(source.path);
        if (!exported)
            return UnreadFile{source.name, unreadFor(exported.error())};
        return groupMember(exported->workspace, source.name);
    }
    const auto workspace = readOnly(source.path);
    if (!workspace)
        return UnreadFile{source.name, workspace.error()};
    return groupMember(*workspace, source.name);
}

bool isBackup(const QString &name) { return name.contains(QLatin1String(".backup-")); }

} // namespace

std::vector<GroupSource> groupSourcesIn(const QString &folder)
{
    const QDir root(QFileInfo(folder).absoluteFilePath()); // names are made from whole paths
    QDirIterator files(root.path(), {QStringLiteral("*.waymark"), QStringLiteral("*.waymark.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    std::vector<GroupSource> found;
    while (files.hasNext()) {
        files.next();
        if (!isBackup(files.fileName()))
            found.push_back({files.filePath(), root.relativeFilePath(files.filePath())});
    }
    std::ranges::sort(found, {}, &GroupSource::name);
    return found;
}

std::vector<GroupSource> groupSourcesOf(const QStringList &paths)
{
    std::vector<GroupSource> found;
    found.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString &path : paths)
        found.push_back({path, QFileInfo(path).fileName()});
    return found;
}

InstitutionGroup readGroup(const std::vector<GroupSource> &sources, int threads, GroupProgress &progress)
{
    std::vector<Outcome> outcomes(sources.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < sources.size() && !progress.cancelled; i = next++) {
            outcomes[i] = outcomeOf(sources[i]);
            ++progress.done;
        }
    };
    const int most = std::max(1, std::min(threads, static_cast<int>(sources.size())));
    std::vector<std::thread> others;
    others.reserve(static_cast<std::size_t>(most - 1));
    for (int i = 1; i < most; ++i)
        others.emplace_back(work);
    work();
    for (std::thread &other : others)
        other.join();

    std::vector<GroupMember> members;
    std::vector<UnreadFile> unread;
    for (Outcome &outcome : outcomes) {
        if (auto *member = std::get_if<GroupMember>(&outcome))
            members.push_back(std::move(*member));
        else if (auto *file = std::get_if<UnreadFile>(&outcome))
            unread.push_back(std::move(*file));
    }
    return groupOf(std::move(members), std::move(unread));
}

} // namespace waymark
