// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/export/backupjson.h"
#include "core/review/copies.h"
#include "core/storage/filecopies.h"
#include "core/text/backups.h"

#include <QFileInfo>

namespace waymark::cli {
namespace {

struct BackupOptions
{
    std::string path;
    std::string folder; ///< empty for where the window keeps them
    bool json = false;
    std::string from;
    std::string review;
    bool hasReview = false;
};

QStringList foldersOf(const BackupOptions &options)
{
    return options.folder.empty() ? backupFolders() : QStringList(text(options.folder));
}

/// A file that is missing or damaged cannot say which backups are its own.
struct FileAndBackups
{
    std::unique_ptr<Editor> editor; ///< null where the file cannot be opened
    std::optional<Error> why;
    std::vector<Backup> backups;
};

FileAndBackups lookAt(const BackupOptions &options)
{
    FileAndBackups found;
    auto editor = openFile(options.path, foldersOf(options));
    if (editor) {
        found.editor = std::move(*editor);
        found.backups = found.editor->versions();
    } else {
        found.why = editor.error();
        found.backups = backupsOfLost(foldersOf(options), text(options.path));
    }
    return found;
}

bool isLost(const Error &error)
{
    const auto *file = std::get_if<FileError>(&error);
    using Problem = FileError::Problem;
    return file && (file->problem == Problem::NotFound || file->problem == Problem::Damaged ||
                    file->problem == Problem::NotWaymark);
}

Exit list(const BackupOptions &options)
{
    const FileAndBackups found = lookAt(options);
    if (found.why && (!isLost(*found.why) || found.backups.empty()))
        return fail(*found.why);
    std::vector<BackupContent> contents;
    for (const Backup &backup : found.backups) {
        const auto held = readBackup(backup.path);
        contents.push_back({backup, held ? std::optional(contentOf(*held)) : std::nullopt});
    }
    if (options.json) {
        printJson(backupsJson(contents));
        return Exit::Ok;
    }
    if (found.backups.empty())
        print(QCoreApplication::translate("cli", "No backups yet."));
    const Workspace nothing;
    for (const BackupContent &each : contents)
        print(
            QCoreApplication::translate("cli", "%1: %2; %3", "a backup's file name, why it was made, what it holds")
                .arg(QFileInfo(each.backup.path).fileName(),
                     backupReasonText(each.backup, found.editor ? found.editor->workspace() : nothing),
                     each.content ? contentText(*each.content) : QCoreApplication::translate("cli", "can't be read")));
    return Exit::Ok;
}

/// A path, or the name of one of the file's own.
QString backupNamed(const std::string &name, const std::vector<Backup> &backups)
{
    const auto own = std::ranges::find_if(
        backups, [&](const Backup &each) { return QFileInfo(each.path).fileName() == text(name); });
    return own == backups.end() ? text(name) : own->path;
}

Exit bringLostBack(const BackupOptions &options, const FileAndBackups &found)
{
    // What is there may hold more than the backup: it is moved out of the way by whoever decides so.
    if (std::get<FileError>(*found.why).problem != FileError::Problem::NotFound)
        return fail(*found.why);
    if (options.hasReview)
        return failWith(
            QCoreApplication::translate("cli", "%1 is not in it, so only the whole version can be restored.")
                .arg(text(options.path)));
    const auto back = bringBack(backupNamed(options.from, found.backups), text(options.path));
    if (!back)
        return fail(back.error());
    print(QCoreApplication::translate("cli", "%1 has been restored.").arg(text(options.path)));
    return Exit::Ok;
}

Exit restore(const BackupOptions &options)
{
    const FileAndBackups found = lookAt(options);
    if (found.why && !isLost(*found.why))
        return fail(*found.why);
    if (found.why)
        return bringLostBack(options, found);
    const QString from = backupNamed(options.from, found.backups);
    auto version = readBackup(from);
    if (!version)
        return fail(version.error());
    // Any path can be named, and another school's file would replace everything. (A backup of an older format has no
    // copy's journal to read.)
    const auto held = found.editor->held();
    const auto copy = readFileCopy(from);
    if (held && copy && !areCopies(*held, *copy))
        return fail(Refusal{Refusal::Reason::NotACopy, from});
    const auto whole = std::make_shared<const Workspace>(std::move(*version));
    std::optional<ReviewId> chosen;
    if (options.hasReview) {
        const auto review = reviewOf(*whole, options.review);
        if (!review)
            return fail(review.error());
        chosen = (*review)->id;
    }
    Editor &editor = *found.editor;
    const auto edit = editor.restoring(whole, chosen);
    if (!edit)
        return fail(edit.error());
    const auto step = plan(editor.workspace(), *edit);
    if (!step)
        return fail(step.error());
    if (step->isEmpty()) {
        print(QCoreApplication::translate("cli", "Nothing to change: the file already has the same content."));
        return Exit::Ok;
    }
    const QStringList changes = changeLines(*step, editor.workspace());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Without a way back nothing is changed.
    const auto before = editor.backUp(BackupReason::Restore, now);
    if (!before)
        return fail(before.error());
    if (const auto done = editor.perform(*edit, now); !done)
        return fail(done.error());
    for (const QString &line : changes)
        print(line);
    print(
        QCoreApplication::translate("cli", "The file as it was before is %1.").arg(QFileInfo(before->path).fileName()));
    return Exit::Ok;
}

void addFolderOption(CLI::App &command, BackupOptions &options)
{
    command
        .add_option("--folder", options.folder,
                    utf8(QCoreApplication::translate("cli", "Where the backups are, if not in the usual folder")))
        ->option_text("DIR");
}

} // namespace

void addBackupCommands(CLI::App &app, Chosen &chosen)
{
    auto *backups = app.add_subcommand(
        "backups", utf8(QCoreApplication::translate("cli", "List the backups of a file, the newest first")));
    auto listing = std::make_shared<BackupOptions>();
    addFileArgument(*backups, listing->path);
    addFolderOption(*backups, *listing);
    backups->add_flag("--json", listing->json, utf8(QCoreApplication::translate("cli", "For scripts")));
    backups->callback([&chosen, listing] { chosen = [listing] { return list(*listing); }; });

    auto *restored = app.add_subcommand(
        "restore", utf8(QCoreApplication::translate(
                       "cli", "Restore an earlier version of a file, or of one of its reviews, from a backup")));
    auto options = std::make_shared<BackupOptions>();
    addFileArgument(*restored, options->path);
    restored
        ->add_option("--from", options->from,
                     utf8(QCoreApplication::translate("cli", "The backup: its name from the list, or a path")))
        ->required()
        ->option_text("BACKUP");
    auto *review =
        restored
            ->add_option("--review", options->review,
                         utf8(QCoreApplication::translate("cli", "The number or year of one review; otherwise all")))
            ->option_text("R")
            ->check(numberOrYear());
    addFolderOption(*restored, *options);
    restored->callback([&chosen, options, review] {
        options->hasReview = review->count() > 0;
        chosen = [options] { return restore(*options); };
    });
}

} // namespace waymark::cli
