// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "core/review/step.h"
#include "core/storage/backups.h"
#include "core/storage/store.h"

#include <functional>
#include <memory>
#include <vector>

namespace waymark {

/// What can be undone and redone. It only remembers: a step moves from one side to the other after the file took it.
class History
{
public:
    /// A new step: what was undone before can no longer be redone.
    void push(const Step &step)
    {
        m_undone.clear();
        if (step.endsHistory)
            m_done.clear();
        else
            m_done.push_back(step);
    }
    /// Null where there is none.
    const Step *toUndo() const { return m_done.empty() ? nullptr : &m_done.back(); }
    std::size_t count() const { return m_done.size(); } ///< of the steps that can be undone
    const Step *toRedo() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    void undone() { move(m_done, m_undone); }
    void redone() { move(m_undone, m_done); }

private:
    static void move(std::vector<Step> &from, std::vector<Step> &to)
    {
        to.push_back(std::move(from.back()));
        from.pop_back();
    }

    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

/// A file and the values in it, kept equal: an edit is planned, written, and only then believed. Whatever fails moves
/// neither file nor values nor history, and says so. Used by the window and by the command line alike.
///
/// An edit is in the file that is at path() when it succeeds. Where that file was moved, replaced or written by another
/// program, every edit fails with an error that isParted(); leaveFile() then goes on in memory alone, and
/// saveElsewhere() makes a new file of that.
class Editor
{
public:
    /// Creates the file (refuses an existing one), with institution and model in it.
    static Result<std::unique_ptr<Editor>> create(const QString &path, const Institution &institution,
                                                  const Model &model, const QDateTime &at);
    /// Opens a file that was just created here; where that fails, it is removed again.
    static Result<std::unique_ptr<Editor>> openNew(const QString &path, const QDateTime &at);
    /// May migrate an older format, after a backup: see Store::open().
    static Result<std::unique_ptr<Editor>> open(const QString &path, const QDateTime &at,
                                                const QStringList &backupFolders = {});
    /// The same, but that a file which cannot be changed is opened to be shown: one that is read-only, in a read-only
    /// folder, or damaged. Whatever is wrong with the file is the workspace's damage().
    static Result<std::unique_ptr<Editor>> openOrShow(const QString &path, const QDateTime &at,
                                                      const QStringList &backupFolders = {});

    /// Why the file is only shown, ReadOnly or ShownDamaged: every edit fails with this, and the file stays as it is.
    /// saveElsewhere() makes a file of it that can be changed.
    const std::optional<FileError> &whyOnlyShown() const { return m_whyOnlyShown; }
    /// Of the file that was left, too.
    const QString &path() const { return m_path; }
    const Workspace &workspace() const { return m_workspace; }

    /// Plans, writes, applies, remembers. The step is on disk when this returns (but for leaveFile()); an empty one
    /// changed nothing.
    Result<Step> perform(const Edit &edit, const QDateTime &at);

    /// Several edits as one gesture: one transaction, one undo, all or nothing. Each is planned as if those before it
    /// were done. `gesture` names them in the journal.
    Result<Step> performAll(const QString &gesture, const std::vector<Edit> &edits, const QDateTime &at);

    bool canUndo() const { return m_history.toUndo() != nullptr; }
    bool canRedo() const { return m_history.toRedo() != nullptr; }
    /// The step that would be undone or redone; null where there is none.
    const Step *undoStep() const { return m_history.toUndo(); }
    std::size_t undoCount() const { return m_history.count(); }
    const Step *redoStep() const { return m_history.toRedo(); }
    /// An empty step where there is nothing to undo or redo.
    Result<Step> undo(const QDateTime &at);
    Result<Step> redo(const QDateTime &at);

    /// Whether everything is in the file at path(): that an edit succeeded was true then, and a file can be moved
    /// since.
    Result<void> confirm();
    /// Nothing more is written at path() nor deleted next to it: edits, undo and redo happen in memory alone.
    void leaveFile();
    bool hasFile() const { return m_store != nullptr; }
    /// After leaveFile(), or where the file is only shown: a new file with everything that is in memory, which the
    /// editor goes on with; undo still works. Its journal begins with "save-copy". Refuses an existing file.
    Result<void> saveElsewhere(const QString &path, const QDateTime &at);
    /// The same with one more edit that the file did not take: the file is left only once the copy is there. Where
    /// that fails, everything is as it was.
    Result<Step> saveElsewhereWith(const Edit &edit, const QString &path, const QDateTime &at);

    // About the file; not after leaveFile() but for hasTraces() and backups().

    /// A copy of the file as it is now, whole and on disk, or nothing at all.
    Result<void> saveCopy(const QString &path, Existing existing = Existing::Refuse);
    /// The same in an archive that this password opens: see core/storage/sealedcopy.h.
    Result<void> saveSealedCopy(const QString &path, const QString &password);
    /// After edit::ForgetPerson: whether the name may still be in bytes of the file or of a backup, because they
    /// could not be rewritten or deleted just then. The next opening tries again by itself.
    bool hasTraces() const { return m_store ? m_store->hasTraces() : m_leftTraces; }
    Result<void> removeTraces() { return m_store->removeTraces(); }
    /// The backups beside the file, which edit::ForgetPerson deletes; none of a file that was left.
    QStringList backups() const { return m_store ? m_store->backups() : QStringList(); }
    /// Where a journal was put that was next to the file and did not belong to it; nothing of a file that was left.
    QStringList setAside() const { return m_store ? m_store->setAside() : QStringList(); }
    /// Why that was not possible.
    std::optional<Error> tracesLeft() const { return m_store ? m_store->tracesLeft() : std::nullopt; }

    // Backups, see core/storage/backups.h.

    /// For a file that was just made; open() was told.
    void setBackupFolders(const QStringList &folders);
    /// Whether there is a folder for them, and the file was not left.
    bool makesBackups() const { return m_store && !m_backupFolders.isEmpty(); }
    /// Called once, while the file is still as it was opened: before the first change to it is written.
    void beforeFirstChange(std::function<void()> call) { m_beforeFirstChange = std::move(call); }
    /// The newest first.
    std::vector<Backup> versions() { return m_store ? m_store->versions() : std::vector<Backup>(); }
    /// Quick enough for a window to wait; UncheckedBackup::finish() is for another thread.
    Result<std::unique_ptr<UncheckedBackup>> beginBackup(BackupReason reason, int review, const QDateTime &at);
    /// Both at once.
    Result<Backup> backUp(BackupReason reason, const QDateTime &at);
    /// Reads everything in the file anew and compares.
    Result<IntegrityReport> check();
    /// The file's journal; nothing where the file was left or is only shown.
    FileJournal journal() { return m_store ? m_store->journal().value_or(FileJournal()) : FileJournal(); }
    /// What is held, with the file's journal, which a file that was left has not: to be merged with a copy of it.
    Result<FileCopy> held();
    /// The edit that restores a version, or one review of it: who was removed for good from this file stays so, and
    /// only its journal tells of all of them.
    Result<edit::Restore> restoring(std::shared_ptr<const Workspace> version, std::optional<ReviewId> review = {});

private:
    Editor(std::unique_ptr<Store> store, Workspace workspace);
    Editor(QString path, Workspace workspace, FileError whyOnlyShown);
    Result<Step> settle(Result<Step> step, const QDateTime &at);
    /// Makes a file with these values and goes on with it; or makes none, and all is as it was.
    Result<void> goOnIn(const QString &path, const Workspace &workspace, const QDateTime &at);
    /// Write, then believe.
    Result<void> take(const Step &step, Direction direction, const QDateTime &at);

    QString m_path;
    std::unique_ptr<Store> m_store; ///< null after leaveFile(), and where the file is only shown
    std::optional<FileError> m_whyOnlyShown;
    Workspace m_workspace;
    History m_history;
    bool m_leftTraces = false; ///< what was to leave no trace is still in a file that was left
    QStringList m_backupFolders;
    std::optional<qint64> m_leftNumber; ///< of a file that was left: the copy has its backups
    std::function<void()> m_beforeFirstChange;
};

/// Creates a file with values that another one held, read from an export, and opens it. Its journal begins with
/// "import-json"; what went before stays with the other file. Refuses an existing file.
Result<std::unique_ptr<Editor>> createFromExport(const QString &path, const Workspace &workspace, const QDateTime &at);

} // namespace waymark
