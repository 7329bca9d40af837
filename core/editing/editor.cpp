// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"

#include "core/storage/store.h"

#include <QFile>
#include <algorithm>
#include <iterator>

namespace waymark {
namespace {

/// A file of ours that could not be opened, and nobody was told of it. Somebody who has it open already was quicker,
/// and keeps it.
void removeMade(const QString &path, const Error &why)
{
    const auto *error = std::get_if<FileError>(&why);
    if (error && error->problem != FileError::Problem::InUse)
        QFile::remove(path);
}

} // namespace

Editor::Editor(std::unique_ptr<Store> store, Workspace workspace)
    : m_path(store->path())
    , m_store(std::move(store))
    , m_workspace(std::move(workspace))
{}

Result<std::unique_ptr<Editor>> Editor::create(const QString &path, const Institution &institution, const Model &model,
                                               const QDateTime &at)
{
    // What may not be said of an institution later may not be said of it first either.
    Workspace first;
    for (const Edit &edit : {Edit(edit::DescribeInstitution{institution}), Edit(edit::AddModel{model})}) {
        const auto planned = plan(first, edit);
        if (!planned)
            return failed(planned.error());
        first.apply(*planned);
    }
    if (auto created = Store::create(path, first.institution(), model, at); !created)
        return failed(created.error());
    // What was written is read back like any other file: the values are those that the next opening will see.
    return openNew(path, at);
}

Result<std::unique_ptr<Editor>> Editor::openNew(const QString &path, const QDateTime &at)
{
    auto opened = open(path, at);
    if (!opened)
        removeMade(path, opened.error());
    return opened;
}

Result<std::unique_ptr<Editor>> Editor::open(const QString &path, const QDateTime &at, const QStringList &backupFolders)
{
    auto store = Store::open(path, at, backupFolders);
    if (!store)
        return failed(store.error());
    auto workspace = (*store)->load();
    if (!workspace)
        return failed(workspace.error());
    std::unique_ptr<Editor> editor(new Editor(std::move(*store), std::move(*workspace)));
    editor->m_backupFolders = backupFolders;
    return editor;
}

Editor::Editor(QString path, Workspace workspace, FileError whyOnlyShown)
    : m_path(std::move(path))
    , m_whyOnlyShown(std::move(whyOnlyShown))
    , m_workspace(std::move(workspace))
{}

Result<std::unique_ptr<Editor>> Editor::openOrShow(const QString &path, const QDateTime &at,
                                                   const QStringList &backupFolders)
{
    using Problem = FileError::Problem;
    const auto isLoss = [](const Workspace &workspace) {
        return std::ranges::any_of(workspace.damage(), &IntegrityProblem::isLoss);
    };
    Error why = FileError{Problem::ShownDamaged, path};
    if (auto store = Store::open(path, at, backupFolders)) {
        auto workspace = (*store)->loadAndCheck();
        if (!workspace)
            return failed(workspace.error());
        if (!isLoss(*workspace)) {
            std::unique_ptr<Editor> editor(new Editor(std::move(*store), std::move(*workspace)));
            editor->m_backupFolders = backupFolders;
            return editor;
        }
    } else {
        why = store.error();
    }
    const auto *error = std::get_if<FileError>(&why);
    const bool isDamaged = error->problem == Problem::Damaged || error->problem == Problem::ShownDamaged;
    if (error->problem != Problem::ReadOnly && !isDamaged)
        return failed(why);
    auto shown = readToShow(path);
    if (!shown)
        return failed(isDamaged ? why : shown.error());
    const auto problem = isLoss(*shown) || isDamaged ? Problem::ShownDamaged : Problem::ReadOnly;
    return std::unique_ptr<Editor>(new Editor(path, std::move(*shown), FileError{problem, path}));
}

Result<void> Editor::take(const Step &step, Direction direction, const QDateTime &at)
{
    if (m_whyOnlyShown)
        return failed(*m_whyOnlyShown);
    if (m_store) {
        if (auto there = confirm(); !there)
            return there;
        if (const auto call = std::exchange(m_beforeFirstChange, {}))
            call();
        if (auto written = m_store->write(step, direction, at, m_workspace); !written)
            return written;
    } else {
        m_leftTraces = m_leftTraces || step.leavesNoTrace;
    }
    m_workspace.apply(step);
    return {};
}

Result<Step> Editor::settle(Result<Step> step, const QDateTime &at)
{
    if (!step || step->isEmpty())
        return step;
    if (auto taken = take(*step, Direction::Do, at); !taken)
        return failed(taken.error());
    m_history.push(*step);
    return step;
}

Result<Step> Editor::perform(const Edit &edit, const QDateTime &at) { return settle(plan(m_workspace, edit), at); }

Result<Step> Editor::performAll(const QString &gesture, const std::vector<Edit> &edits, const QDateTime &at)
{
    Workspace ahead = m_workspace;
    Step whole;
    whole.gesture = gesture;
    for (const Edit &edit : edits) {
        auto step = plan(ahead, edit);
        if (!step)
            return step;
        ahead.apply(*step);
        whole.changes.insert(whole.changes.end(), std::make_move_iterator(step->changes.begin()),
                             std::make_move_iterator(step->changes.end()));
        whole.lastReviewNumber = std::max(whole.lastReviewNumber, step->lastReviewNumber);
        whole.endsHistory = whole.endsHistory || step->endsHistory;
        whole.leavesNoTrace = whole.leavesNoTrace || step->leavesNoTrace;
    }
    return settle(std::move(whole), at);
}

Result<Step> Editor::undo(const QDateTime &at)
{
    if (!canUndo())
        return Step{};
    Step step = m_history.toUndo()->inverse();
    if (auto taken = take(step, Direction::Undo, at); !taken)
        return failed(taken.error());
    m_history.undone();
    return step;
}

Result<Step> Editor::redo(const QDateTime &at)
{
    if (!canRedo())
        return Step{};
    Step step = *m_history.toRedo();
    if (auto taken = take(step, Direction::Redo, at); !taken)
        return failed(taken.error());
    m_history.redone();
    return step;
}

Result<void> Editor::confirm() { return m_whyOnlyShown ? Result<void>() : m_store->confirm(m_workspace); }

void Editor::leaveFile()
{
    m_leftTraces = m_store->hasTraces();
    m_leftNumber = m_store->number();
    m_store.reset();
}

Result<void> Editor::goOnIn(const QString &path, const Workspace &workspace, const QDateTime &at)
{
    if (auto created = createFile(path, workspace, QStringLiteral("save-copy"), at); !created)
        return created;
    auto store = Store::open(path, at, m_backupFolders);
    if (!store) {
        removeMade(path, store.error());
        return failed(store.error());
    }
    if (m_store)
        leaveFile();
    m_store = std::move(*store);
    // Where even this fails, it is saved all the same, and only finds no earlier backups.
    if (m_leftNumber)
        (void)m_store->takeOver(*m_leftNumber);
    m_path = path;
    m_whyOnlyShown.reset();
    m_workspace.setDamage({});
    m_leftTraces = false;
    return {};
}

Result<void> Editor::saveElsewhere(const QString &path, const QDateTime &at) { return goOnIn(path, m_workspace, at); }

Result<Step> Editor::saveElsewhereWith(const Edit &edit, const QString &path, const QDateTime &at)
{
    auto step = plan(m_workspace, edit);
    if (!step)
        return step;
    Workspace ahead = m_workspace;
    ahead.apply(*step);
    if (auto there = goOnIn(path, ahead, at); !there)
        return failed(there.error());
    m_workspace.apply(*step);
    if (!step->isEmpty())
        m_history.push(*step);
    return step;
}

Result<void> Editor::saveCopy(const QString &path, Existing existing)
{
    // Of what another program wrote into the file no copy is made.
    if (auto there = confirm(); !there)
        return there;
    return m_store->copyTo(path, existing);
}

Result<void> Editor::saveSealedCopy(const QString &path, const QString &password)
{
    if (m_whyOnlyShown)
        return failed(*m_whyOnlyShown);
    if (auto there = confirm(); !there)
        return there;
    return m_store->copySealedTo(path, password);
}

void Editor::setBackupFolders(const QStringList &folders)
{
    m_backupFolders = folders;
    if (m_store)
        m_store->setBackupFolders(folders);
}

Result<std::unique_ptr<UncheckedBackup>> Editor::beginBackup(BackupReason reason, int review, const QDateTime &at)
{
    if (auto there = confirm(); !there)
        return failed(there.error());
    return m_store->beginBackup(reason, review, at);
}

Result<Backup> Editor::backUp(BackupReason reason, const QDateTime &at)
{
    auto begun = beginBackup(reason, 0, at);
    if (!begun)
        return failed(begun.error());
    return (*begun)->finish();
}

Result<IntegrityReport> Editor::check()
{
    if (m_whyOnlyShown)
        return checkReadOnly(m_path);
    if (auto there = confirm(); !there)
        return failed(there.error());
    return m_store->check();
}

Result<FileCopy> Editor::held()
{
    if (!m_store)
        return FileCopy{m_workspace, {}};
    if (auto there = confirm(); !there)
        return failed(there.error());
    return m_store->journal().map([this](FileJournal journal) { return FileCopy{m_workspace, std::move(journal)}; });
}

Result<edit::Restore> Editor::restoring(std::shared_ptr<const Workspace> version, std::optional<ReviewId> review)
{
    return held().map([&](const FileCopy &copy) {
        return edit::Restore{std::move(version), review, forgottenIn(copy)};
    });
}

Result<std::unique_ptr<Editor>> createFromExport(const QString &path, const Workspace &workspace, const QDateTime &at)
{
    if (auto created = createFile(path, workspace, QStringLiteral("import-json"), at); !created)
        return failed(created.error());
    return Editor::openNew(path, at);
}

} // namespace waymark
