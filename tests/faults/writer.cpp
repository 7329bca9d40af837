// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/review/forgetting.h"
#include "tests/support/faultydisk.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <cstdio>
#include <cstdlib>

/// A program to be killed, or to run out of disk: it writes 1, 2, 3, ... as the comment on a statement, each an edit,
/// and says each number only after the edit was acknowledged.
///
///     waymark-faults-writer write FILE [CALLS]  creates FILE where it is missing; goes on from the number in it; until
///                                        an edit fails (exit 3: the disk is full, 4: the drive is gone), or somebody
///                                        ends the program, or at the change to the disk that follows CALLS of them
///     waymark-faults-writer forget FILE [CALLS]  says "ready", then takes the only person out of FILE for good; killed
///                                        at the change to the disk that follows CALLS of them
///     waymark-faults-writer backup FILE FOLDER [CALLS]  says "ready", then writes a number and makes a backup in
///     FOLDER,
///                                        without an end; killed at the change to the disk that follows CALLS of them
///     waymark-faults-writer restore FILE FOLDER BACKUP [CALLS]  says "ready", then restores FILE from BACKUP
///     waymark-faults-writer read FILE    says the number in FILE; exit 1 where the file is not sound

using namespace waymark;
using waymark::testing::noon;

namespace {

const StatementNumber statement = testing::number("1.1");

/// Stands in front of the system's until the program ends, for a file may be open as long.
testing::FaultyDisk &disk()
{
    static testing::FaultyDisk one;
    return one;
}

int failedWith(const Error &error)
{
    const auto *file = std::get_if<FileError>(&error);
    std::fprintf(stderr, "%d %s\n", file ? static_cast<int>(file->problem) : -1, file ? qPrintable(file->detail) : "");
    if (!file)
        return 1;
    return file->problem == FileError::Problem::DiskFull ? 3 : file->problem == FileError::Problem::DriveGone ? 4 : 1;
}

Result<std::unique_ptr<Editor>> start(const QString &path)
{
    if (QFile::exists(path))
        return Editor::open(path, noon);
    const Model model = testing::model();
    auto editor = Editor::create(path, {QStringLiteral("Example Academy")}, model, noon);
    if (!editor)
        return editor;
    Review review;
    review.id = ReviewId::create();
    review.year = QStringLiteral("2026/27");
    review.title = QStringLiteral("Careers leadership review");
    review.date = noon.date();
    review.structure = model.structure.digest();
    review.wording = model.wording.digest();
    if (auto added = (*editor)->perform(edit::AddReview{review, {}}, noon); !added)
        return failed(added.error());
    return editor;
}

int numberIn(const Workspace &workspace)
{
    const Review *review = workspace.reviewByNumber(1);
    return review ? workspace.decision(review->id, statement).comment.toInt() : 0;
}

int write(Editor &editor)
{
    const ReviewId review = editor.workspace().reviewByNumber(1)->id;
    for (int number = numberIn(editor.workspace()) + 1;; ++number) {
        const edit::Write edit{review, statement, edit::Write::Field::Comment, QString::number(number)};
        if (const auto step = editor.perform(edit, noon); !step)
            return failedWith(step.error());
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

int forget(Editor &editor, const char *calls)
{
    const PersonId person = editor.workspace().people().rows().begin()->first;
    edit::ForgetPerson edit{person, noon, ReopeningId::create()};
    for (const NamingText &text : textsNaming(editor.workspace(), person))
        edit.mended.push_back({text.place, QStringLiteral("A colleague")});
    std::printf("ready\n");
    std::fflush(stdout);
    if (calls)
        disk().killAfter(std::atoi(calls));
    const auto step = editor.perform(edit, noon);
    if (calls)
        disk().heal();
    return step ? 0 : failedWith(step.error());
}

int backUp(Editor &editor, const QString &folder)
{
    const ReviewId review = editor.workspace().reviewByNumber(1)->id;
    editor.setBackupFolders({folder});
    std::printf("ready\n");
    std::fflush(stdout);
    for (int number = numberIn(editor.workspace()) + 1;; ++number) {
        const edit::Write edit{review, statement, edit::Write::Field::Comment, QString::number(number)};
        if (const auto step = editor.perform(edit, noon); !step)
            return failedWith(step.error());
        // A minute later each time, so that old ones are removed too.
        if (const auto made = editor.backUp(BackupReason::Work, noon.addSecs(60 * number)); !made)
            return failedWith(made.error());
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

int restore(Editor &editor, const QString &folder, const QString &backup)
{
    editor.setBackupFolders({folder});
    auto version = readBackup(backup);
    if (!version)
        return failedWith(version.error());
    std::printf("ready\n");
    std::fflush(stdout);
    if (const auto made = editor.backUp(BackupReason::Restore, noon); !made)
        return failedWith(made.error());
    const edit::Restore edit{std::make_shared<const Workspace>(std::move(*version)), {}};
    const auto step = editor.perform(edit, noon);
    disk().heal();
    return step ? 0 : failedWith(step.error());
}

} // namespace

int main(int argc, char **argv)
{
    const bool backsUp = argc >= 4 && argc <= 5 && qstrcmp(argv[1], "backup") == 0;
    const bool restores = argc >= 5 && argc <= 6 && qstrcmp(argv[1], "restore") == 0;
    if (backsUp || restores) {
        disk();
        const auto editor = start(QFile::decodeName(argv[2]));
        if (!editor)
            return failedWith(editor.error());
        if (argc == (backsUp ? 5 : 6))
            disk().killAfter(std::atoi(argv[argc - 1]));
        return backsUp ? backUp(**editor, QFile::decodeName(argv[3]))
                       : restore(**editor, QFile::decodeName(argv[3]), QFile::decodeName(argv[4]));
    }
    const bool forgets = argc >= 3 && qstrcmp(argv[1], "forget") == 0;
    const bool writes = argc >= 3 && qstrcmp(argv[1], "write") == 0;
    if (argc != 3 && !((forgets || writes) && argc == 4))
        return 2;
    const char *calls = argc == 4 ? argv[3] : nullptr;
    if (calls)
        disk();
    const auto editor = start(QFile::decodeName(argv[2]));
    if (!editor)
        return failedWith(editor.error());
    if (writes && calls)
        disk().killAfter(std::atoi(calls));
    if (writes)
        return write(**editor);
    if (forgets)
        return forget(**editor, calls);
    std::printf("%d\n", numberIn((*editor)->workspace()));
    return (*editor)->check()->isSound() ? 0 : 1;
}
