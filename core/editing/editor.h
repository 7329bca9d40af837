// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/history.h"
#include "core/review/edit.h"
#include "core/storage/store.h"

#include <memory>

namespace waymark {

/// A file and the values in it, kept equal: an edit is planned, written, and only then believed. Whatever fails moves
/// neither file nor values nor history, and says so. Used by the window and by the command line alike.
class Editor
{
public:
    /// Creates the file (refuses an existing one), with institution and model in it.
    static Result<std::unique_ptr<Editor>> create(const QString &path, const Institution &institution,
                                                  const Model &model, const QDateTime &at);
    /// Opens a file that was just created here; where that fails, it is removed again.
    static Result<std::unique_ptr<Editor>> openNew(const QString &path, const QDateTime &at);
    /// May migrate an older format, after a backup beside the file.
    static Result<std::unique_ptr<Editor>> open(const QString &path, const QDateTime &at);

    const QString &path() const { return m_store->path(); }
    const Workspace &workspace() const { return m_workspace; }

    /// Plans, writes, applies, remembers. The step is on disk when this returns; an empty one changed nothing.
    Result<Step> perform(const Edit &edit, const QDateTime &at);

    /// Several edits as one gesture: one transaction, one undo, all or nothing. Each is planned as if those before it
    /// were done. `gesture` names them in the journal.
    Result<Step> performAll(const QString &gesture, const std::vector<Edit> &edits, const QDateTime &at);

    bool canUndo() const { return m_history.toUndo() != nullptr; }
    bool canRedo() const { return m_history.toRedo() != nullptr; }
    /// The step that would be undone or redone; null where there is none.
    const Step *undoStep() const { return m_history.toUndo(); }
    const Step *redoStep() const { return m_history.toRedo(); }
    /// An empty step where there is nothing to undo or redo.
    Result<Step> undo(const QDateTime &at);
    Result<Step> redo(const QDateTime &at);

    /// A copy of the file as it stands now, whole and on disk, or nothing at all.
    Result<void> saveCopy(const QString &path, Existing existing = Existing::Refuse);
    /// After edit::ForgetPerson: whether the name may still stand in bytes of the file or of a backup, because they
    /// could not be rewritten or deleted just then. The next opening tries again by itself.
    bool hasTraces() const { return m_store->hasTraces(); }
    Result<void> removeTraces() { return m_store->removeTraces(); }
    /// The backups beside the file, which edit::ForgetPerson deletes.
    QStringList backups() const { return m_store->backups(); }
    /// Where a journal was put that was beside the file and did not belong to it.
    const QStringList &setAside() const { return m_store->setAside(); }
    /// Reads everything in the file anew and compares.
    Result<IntegrityReport> check();

private:
    Editor(std::unique_ptr<Store> store, Workspace workspace);
    Result<Step> settle(Result<Step> step, const QDateTime &at);
    /// Write, then believe.
    Result<void> take(const Step &step, Direction direction, const QDateTime &at);

    std::unique_ptr<Store> m_store;
    Workspace m_workspace;
    History m_history;
};

} // namespace waymark
