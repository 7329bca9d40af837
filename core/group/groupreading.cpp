// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/groupreading.h"

#include "core/base/wholefile.h"
#include "core/export/workspacejson.h"
#include "core/review/rows.h"
#include "core/storage/sealedcopy.h"
#include "core/storage/store.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <thread>
#include <variant>

namespace waymark {
namespace {

/// Nothing until a thread has come to it, and of what is no concern of ours.
using Outcome = std::variant<std::monostate, InstitutionGroupMember, UnreadFile>;

const QString exportSuffix = QStringLiteral(".json");
const QString archiveSuffix = QStringLiteral(".zip");
/// An export that is called so claims to be one, whatever it holds.
const QString claimingSuffix = QStringLiteral(".waymark.json");

/// `claims`: what was read says that it is an export.
Unread unreadFor(const Error &error, bool claims)
{
    using Why = Unread::Why;
    if (const auto *file = std::get_if<FileError>(&error))
        return {file->problem == FileError::Problem::NotFound ? Why::NotFound : Why::CannotRead, file->detail};
    const auto *content = std::get_if<ContentError>(&error);
    if (!content)
        return {Why::Damaged};
    const bool other = content->problem == ContentError::Problem::WrongFormat;
    if (other || content->problem == ContentError::Problem::NotJson) {
        if (!claims)
            return {Why::NotWaymark, content->place};
        return {other ? Why::Newer : Why::Damaged, content->place};
    }
    return {Why::Damaged, content->place};
}

/// The latest time that any row has.
class LatestTime : public FieldsSkipped
{
public:
    QDateTime latest;

    void time(const char *name, const std::optional<QDateTime> &at)
    {
        // By the clock of whoever answered, wherever that was.
        const bool isFromElsewhere = QLatin1String(name) == QLatin1String("saved_at");
        if (at && !isFromElsewhere && (!latest.isValid() || *at > latest))
            latest = *at;
    }
};

/// What an export, which has no journal, tells of how far the work in it went.
QDateTime latestIn(const Workspace &workspace)
{
    LatestTime found;
    workspace.forEachRow([&]<class T>(const T &row) { RowKind<T>::fields(found, row); });
    return found.latest;
}

InstitutionGroupMember memberFrom(const Workspace &workspace, const InstitutionGroupSource &source,
                                  InstitutionGroupDetail detail, const QDateTime &worked, qint64 lines = 0)
{
    InstitutionGroupMember member = groupMember(workspace, source.name, detail);
    member.worked = worked;
    member.lines = lines;
    member.changed = QFileInfo(source.path).lastModified();
    return member;
}

Outcome outcomeOfExport(const InstitutionGroupSource &source, InstitutionGroupDetail detail)
{
    const auto bytes = readWholeFile(source.path, maxExportSize);
    if (!bytes)
        return UnreadFile{source.name, unreadFor(bytes.error(), false)};
    const bool claims = claimsToBeExport(*bytes);
    if (source.onlyIfOurs && !claims)
        return std::monostate();
    const auto exported = parseWorkspaceJson(*bytes, source.path);
    if (!exported)
        return UnreadFile{source.name, unreadFor(exported.error(), claims)};
    return memberFrom(exported->workspace, source, detail, latestIn(exported->workspace));
}

Outcome outcomeOf(const InstitutionGroupSource &source, InstitutionGroupDetail detail)
{
    if (source.path.endsWith(exportSuffix, Qt::CaseInsensitive))
        return outcomeOfExport(source, detail);
    if (source.path.endsWith(archiveSuffix, Qt::CaseInsensitive)) {
        if (isSealedCopy(source.path))
            return UnreadFile{source.name, {Unread::Why::Sealed}};
        if (source.onlyIfOurs)
            return std::monostate();
    }
    const auto read = readWithHistory(source.path);
    if (!read)
        return UnreadFile{source.name, read.error()};
    const auto &[workspace, history] = *read;
    return memberFrom(workspace, source, detail, history.lastChange, history.lines);
}

bool isBackup(const QString &name) { return name.contains(QLatin1String(".backup-")); }

} // namespace

std::vector<InstitutionGroupSource> institutionGroupSourcesIn(const QString &folder)
{
    const QDir root(QFileInfo(folder).absoluteFilePath()); // names are made from whole paths
    QDirIterator files(root.path(), {QStringLiteral("*.waymark"), u'*' + exportSuffix, u'*' + archiveSuffix},
                       QDir::Files, QDirIterator::Subdirectories);
    std::vector<InstitutionGroupSource> found;
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileName();
        if (isBackup(name))
            continue;
        const auto endsWith = [&](const QString &suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); };
        const bool mayBeOurs = endsWith(archiveSuffix) || (endsWith(exportSuffix) && !endsWith(claimingSuffix));
        found.push_back({files.filePath(), root.relativeFilePath(files.filePath()), mayBeOurs});
    }
    std::ranges::sort(found, {}, &InstitutionGroupSource::name);
    return found;
}

std::vector<InstitutionGroupSource> institutionGroupSourcesOf(const QStringList &paths)
{
    std::vector<InstitutionGroupSource> found;
    found.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString &path : paths)
        found.push_back({path, QFileInfo(path).fileName(), false});
    return found;
}

InstitutionGroup readInstitutionGroup(const std::vector<InstitutionGroupSource> &sources, int threads,
                                      InstitutionGroupProgress &progress, InstitutionGroupDetail detail)
{
    std::vector<Outcome> outcomes(sources.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < sources.size() && !progress.cancelled; i = next++) {
            outcomes[i] = outcomeOf(sources[i], detail);
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

    std::vector<InstitutionGroupMember> members;
    std::vector<UnreadFile> unread;
    for (Outcome &outcome : outcomes) {
        if (auto *member = std::get_if<InstitutionGroupMember>(&outcome))
            members.push_back(std::move(*member));
        else if (auto *file = std::get_if<UnreadFile>(&outcome))
            unread.push_back(std::move(*file));
    }
    return groupOf(std::move(members), std::move(unread));
}

} // namespace waymark
