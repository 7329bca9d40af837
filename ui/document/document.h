// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editor.h"
#include "ui/document/autobackup.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <future>
#include <memory>

namespace waymark {

class Merge;

/// How far the file is behind what the window shows.
struct SaveState
{
    enum class Kind { Saved, Saving, Failed };
    Kind kind = Kind::Saved;
    QDateTime at;               ///< the last write, local time; null before the first
    std::optional<Error> error; ///< why, where the last write failed or the file parted

    friend bool operator==(const SaveState &, const SaveState &) = default;
};

/// The open file as the window sees it: the Editor's values, which review and statement are looked at, typing that
/// is still to be written, and signals. It never shows anything itself.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    bool isOpen() const { return m_editor != nullptr; }
    /// Empty where nothing is open.
    QString path() const { return m_editor ? m_editor->path() : QString(); }
    /// Where a journal was put that was next to the file when it was opened and did not belong to it.
    QStringList setAside() const { return m_editor->setAside(); }
    /// Only while a file is open.
    const Workspace &workspace() const { return m_editor->workspace(); }

    Result<void> create(const QString &path, const Institution &institution, const Model &model);
    /// A file that cannot be changed is opened to be shown.
    Result<void> open(const QString &path);
    /// Begins to read a file on a thread of its own, while its window is made: open() of the same path waits for that.
    void beginOpening(const QString &path);
    /// Until then nothing else may look into that file: it would take SQLite's locks away (core/base/heldfile.h).
    bool isBeingOpened(const QString &path) const { return m_opening && m_opening->path == path; }
    /// Takes over a file that was just made, e.g. the sample.
    void adopt(std::unique_ptr<Editor> editor);
    /// Writes pending typing first; false (and still open) where that fails or isParted().
    bool close();
    /// Closes although not everything is in a file: only after the person said so.
    void abandon();

    /// The review looked at: the latest one on opening. Null while there is none.
    const Review *review() const;
    /// False where that one cannot be looked at: what is pending was not written, or another is held. Either is told.
    [[nodiscard]] bool setReview(ReviewId review);
    /// False, and told by reviewHeld(), where setReview() would refuse any other one.
    [[nodiscard]] bool mayLeaveReview();
    /// From now on everyone sees the review in view, without its year: it stays in view until it is released, and
    /// setReview() tells by reviewHeld() why another one does not come. Only a step that removes it ends that.
    void holdReview();
    void releaseReview();
    bool holdsReview() const { return m_held.has_value(); }
    /// The review that everyone was to see is gone from the file.
    bool hasLostHeldReview() const { return m_held && m_held != m_review; }
    /// The statement looked at; on opening a review the next open one. Only while there is a review.
    StatementNumber statement() const { return *m_statement; }
    void setStatement(StatementNumber statement);

    /// The file was moved, replaced or changed by another program while it was open. Everything is here and can be
    /// changed, nothing of it is written, and saveState() tells why; saveCopy() makes a file of it again.
    bool isParted() const { return m_editor && !m_editor->hasFile() && !isOnlyShown(); }
    /// The file is read-only or damaged: nothing in it can be changed, and whyOnlyShown() tells why. saveCopy() makes a
    /// file of it that can be, and goes on with that.
    bool isOnlyShown() const { return m_editor && m_editor->whyOnlyShown(); }
    const FileError &whyOnlyShown() const { return *m_editor->whyOnlyShown(); }
    /// Looks at the file, and finds out whether it has parted. True where everything is saved in it.
    bool confirm();

    /// Whether the file at that path is the one that is open and in the window: it cannot be opened a second time, and
    /// need not be. Another one that has taken its place can. Looks at the file first, as confirm() does.
    bool isOpenAt(const QString &path);

    /// People sit together about this review: from when somebody says who is there until the meeting ends or the file
    /// is closed. The file remembers who was there last; what is agreed at a desk afterwards is not theirs.
    bool isSitting() const { return m_review && m_sitting == m_review; }
    void endSitting();
    /// Those who were there when the meeting was left are there again.
    void resumeSitting();
    /// Whose agreement it is that is made now: the roles that are there, none outside a sitting.
    std::vector<Role> present() const;
    /// The round that it is made in: outside a sitting, where the file remembers one, the first of the review's rounds.
    QString round() const;

    /// True where the edit was done or nothing was to change; otherwise refused() was emitted.
    bool perform(const Edit &edit);
    /// Several edits as one gesture, undone as one; all or nothing.
    bool performAll(const QString &gesture, const std::vector<Edit> &edits);
    /// Typing: becomes an edit 600 ms after the last call for the same field, and before any other edit.
    void performLater(const QString &field, Edit edit);
    /// Writes pending typing now; false where that fails.
    bool flush();
    /// The same for a caller who tells the reason: refused() is not emitted.
    Result<void> writePending();
    bool hasPending() const { return m_pending.has_value(); }

    bool canUndo() const;
    bool canRedo() const;
    /// What undo and redo would take back or do again; null where there is nothing, or only typing that is not
    /// written yet. While a review is held, neither changes another year, which nobody sees then, nor who is in the
    /// meeting and its round, which every agreement is recorded with: that waits until the review is released.
    const Step *undoStep() const;
    /// How many steps undo could take back, one after the other.
    std::size_t undoCount() const { return m_editor ? m_editor->undoCount() : 0; }
    const Step *redoStep() const;
    bool undo();
    bool redo();

    /// Where the file parted, is only shown or does not take what is typed, the copy is what is open from then on.
    /// Where it fails, all is as it was.
    Result<void> saveCopy(const QString &path);
    /// An archive with a password, for sending; nothing else changes. See core/storage/sealedcopy.h.
    Result<void> saveSealedCopy(const QString &path, const QString &password);
    Result<IntegrityReport> check();
    /// The backups beside the file, which removing a person for good deletes: to be said beforehand.
    QStringList backups() const { return m_editor ? m_editor->backups() : QStringList(); }
    /// After that: the file or a backup could not be cleaned just then. The next opening tries again by itself.
    bool hasTraces() const { return m_editor && m_editor->hasTraces(); }
    /// Why not.
    std::optional<Error> tracesLeft() const { return m_editor ? m_editor->tracesLeft() : std::nullopt; }

    /// Where backups are made, and after it where they were made before. None are made without one.
    void setBackupFolders(const QStringList &folders);
    /// The backups of the open file, the newest first.
    std::vector<Backup> versions() const { return m_editor ? m_editor->versions() : std::vector<Backup>(); }
    /// What a backup holds.
    static Result<Workspace> readVersion(const Backup &backup);
    /// See Editor::restoring().
    Result<edit::Restore> restoring(std::shared_ptr<const Workspace> version, std::optional<ReviewId> review);
    /// When actions were noted, as the file's journal tells: for minutes.
    ActionTimes actionTimes() const { return m_editor ? waymark::actionTimes(m_editor->journal()) : ActionTimes(); }
    /// Compares another copy of the open file with it, and with what both were before as far as the journals and the
    /// backups tell. Neither is changed.
    Result<Merge> compareWith(const QString &path);
    /// Makes one now, and waits for it.
    Result<void> backUp(BackupReason reason);
    /// Before a meeting or an import: makes one unless there is one of the same already. It is checked while the work
    /// goes on, and where it fails that is told by backupFailed().
    void backUpBefore(BackupReason reason);
    /// Finished reviews whose content is not what was finished, as the file was when it was opened.
    const std::vector<ReviewId> &changedSinceFinished() const { return m_changedSinceFinished; }
    bool isChangedSinceFinished(ReviewId review) const;
    const SaveState &saveState() const { return m_saveState; }
    /// Another number after each change of what is open or looked at, known before anybody else is told of it.
    qint64 revision() const { return m_revision; }

Q_SIGNALS:
    /// Another file, or none: everything is to be read anew.
    void reset();
    // One change is one of the next three, and what it leads to is all there by then.
    /// The values changed by this step, already applied. Another review may be in view: a step can remove one.
    void changed(const waymark::Step &step);
    void reviewChanged();
    void statementChanged();
    /// setReview() was asked for another review than the one that is held.
    void reviewHeld();
    /// A review is held or released: what can be undone is another.
    void holdingChanged();
    void saveStateChanged();
    void refused(const waymark::Error &error);
    /// A backup could not be made. The file itself has everything; told once.
    void backupFailed(const waymark::Error &error);

private:
    /// The step, or null where it has to wait.
    [[nodiscard]] const Step *unlessHeld(const Step *step) const;
    void believe(const Step &step);
    /// Who says who is there begins a sitting; nobody there ends it.
    void noteSitting(const Edit &edit);
    void start(std::unique_ptr<Editor> editor, bool isNew = false);
    void resume();
    void setSaveState(SaveState state);
    template <class Deed>
    Result<void> attempt(Deed &&deed);
    bool tell(const Result<void> &done);
    /// Takes `step` back or does it again by `again`, and looks at the review that it belongs to: nobody has to search
    /// for what came back.
    bool follow(const Step &step, const std::function<Result<Step>()> &again);
    void leave(const Error &why);
    Result<void> saveWithPending(const QString &path);
    /// A review or statement that a step took away is not looked at any longer.
    void lookAtWhatIsThere();

    struct Opening
    {
        QString path;
        std::future<Result<std::unique_ptr<Editor>>> editor;
    };
    struct Pending
    {
        QString field;
        Edit edit;
    };

    std::unique_ptr<Editor> m_editor;
    AutoBackup m_backups; // after the editor that it watches
    QStringList m_backupFolders;
    std::optional<ReviewId> m_follows; ///< a review that comes back by the step that is taken back or done again
    std::optional<ReviewId> m_review;
    std::optional<ReviewId> m_held;
    std::optional<ReviewId> m_sitting;
    std::optional<StatementNumber> m_statement;
    std::optional<Opening> m_opening;
    std::optional<Pending> m_pending;
    std::vector<ReviewId> m_changedSinceFinished;
    QTimer m_timer;
    SaveState m_saveState;
    qint64 m_revision = 0;
};

} // namespace waymark
