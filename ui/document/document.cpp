// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/insight/profile.h"
#include "core/model/modelfile.h"
#include "core/review/merging.h"
#include "core/review/ofreview.h"
#include "core/storage/filecopies.h"
#include "core/text/meeting.h"

#include <QFileInfo>
#include <algorithm>
#include <set>
#include <utility>

namespace waymark {
namespace {

/// Found when the file was read: computing the digests once more would take as long again.
std::vector<ReviewId> changedIn(const std::vector<const Review *> &reviews, const std::vector<IntegrityProblem> &damage)
{
    std::vector<ReviewId> changed;
    for (const Review *review : reviews) {
        const QString number = QString::number(review->number);
        if (std::ranges::any_of(damage, [&](const IntegrityProblem &each) {
                return each.kind == IntegrityProblem::Kind::FinishedChanged && each.subject == number;
            }))
            changed.push_back(review->id);
    }
    return changed;
}

} // namespace

Document::Document(QObject *parent) : QObject(parent)
{
    const auto count = [this] { ++m_revision; };
    connect(this, &Document::reset, this, count);
    connect(this, &Document::changed, this, count);
    connect(this, &Document::reviewChanged, this, count);
    connect(this, &Document::statementChanged, this, count);
    m_timer.setSingleShot(true);
    m_timer.setInterval(600);
    connect(&m_timer, &QTimer::timeout, this, &Document::flush);
    m_backups.setParent(this);
    // Told after the edit that it was for: where that was not saved either, one message says so and no other one
    // says that it was.
    connect(
        &m_backups, &AutoBackup::failed, this,
        [this](const Error &error) {
            if (m_saveState.kind != SaveState::Kind::Failed)
                Q_EMIT backupFailed(error);
        },
        Qt::QueuedConnection);
}

Document::~Document() = default;

Result<void> Document::create(const QString &path, const Institution &institution, const Model &model)
{
    auto made = Editor::create(path, institution, model, QDateTime::currentDateTimeUtc());
    if (!made)
        return failed(made.error());
    start(std::move(*made), true);
    return {};
}

Result<void> Document::open(const QString &path)
{
    auto begun = std::exchange(m_opening, std::nullopt);
    auto opened = begun && begun->path == path
                      ? begun->editor.get()
                      : Editor::openOrShow(path, QDateTime::currentDateTimeUtc(), m_backupFolders);
    if (!opened)
        return failed(opened.error());
    start(std::move(*opened));
    return {};
}

void Document::beginOpening(const QString &path)
{
    const auto read = [path, folders = m_backupFolders] {
        auto opened = Editor::openOrShow(path, QDateTime::currentDateTimeUtc(), folders);
        (void)builtInModel(); // parsed here, for the first page asks whether the file's wording is our own
        return opened;
    };
    m_opening = Opening{path, std::async(std::launch::async, read)};
}

void Document::adopt(std::unique_ptr<Editor> editor) { start(std::move(editor), true); }

void Document::start(std::unique_ptr<Editor> editor, bool isNew)
{
    m_timer.stop();
    m_pending.reset();
    m_backups.watch(nullptr, false);
    m_editor = std::move(editor);
    if (m_editor) {
        m_editor->setBackupFolders(m_backupFolders);
        m_backups.watch(m_editor.get(), isNew);
    }
    m_review.reset();
    m_held.reset();
    m_sitting.reset();
    m_statement.reset();
    m_changedSinceFinished.clear();
    m_saveState = {SaveState::Kind::Saved, QDateTime(), {}};
    if (m_editor) {
        const auto reviews = workspace().reviewsByDate();
        m_changedSinceFinished = changedIn(reviews, workspace().damage());
        if (!reviews.empty())
            m_review = reviews.back()->id;
        resume();
    }
    Q_EMIT reset();
    Q_EMIT saveStateChanged();
}

bool Document::isChangedSinceFinished(ReviewId review) const
{
    return std::ranges::find(m_changedSinceFinished, review) != m_changedSinceFinished.end();
}

bool Document::close()
{
    if (!m_editor)
        return true;
    if (!flush())
        return false;
    confirm();
    if (isParted())
        return false;
    start(nullptr);
    return true;
}

void Document::abandon() { start(nullptr); }

const Review *Document::review() const { return m_editor && m_review ? workspace().review(*m_review) : nullptr; }

void Document::resume()
{
    const Review *current = review();
    m_statement.reset();
    if (current)
        m_statement = resumeAt(workspace(), *current);
}

bool Document::mayLeaveReview()
{
    if (m_held)
        Q_EMIT reviewHeld();
    return !m_held;
}

bool Document::setReview(ReviewId review)
{
    if (m_review == review)
        return true;
    if (!mayLeaveReview()) {
        Q_EMIT reviewChanged(); // what it was chosen in shows again which one it is
        return false;
    }
    if (!flush())
        return false;
    m_review = review;
    resume();
    Q_EMIT reviewChanged();
    return true;
}

void Document::holdReview()
{
    m_held = m_review;
    Q_EMIT holdingChanged();
}

void Document::releaseReview()
{
    m_held.reset();
    Q_EMIT holdingChanged();
}

void Document::setStatement(StatementNumber statement)
{
    if (m_statement == statement || !flush())
        return;
    m_statement = statement;
    Q_EMIT statementChanged();
}

void Document::lookAtWhatIsThere()
{
    if (m_follows && m_follows != m_review && workspace().review(*m_follows)) {
        m_review = m_follows;
        resume();
        return;
    }
    if (m_review && workspace().review(*m_review)) {
        if (!m_statement)
            resume();
        return;
    }
    const auto reviews = workspace().reviewsByDate();
    m_review = reviews.empty() ? std::nullopt : std::optional(reviews.back()->id);
    resume();
}

void Document::setSaveState(SaveState state)
{
    if (m_saveState == state)
        return;
    m_saveState = std::move(state);
    Q_EMIT saveStateChanged();
}

void Document::believe(const Step &step)
{
    if (!isParted())
        setSaveState({SaveState::Kind::Saved, QDateTime::currentDateTime(), {}});
    if (step.isEmpty())
        return;
    m_backups.changed(step);
    lookAtWhatIsThere();
    Q_EMIT changed(step);
}

void Document::leave(const Error &why)
{
    m_editor->leaveFile();
    setSaveState({SaveState::Kind::Failed, m_saveState.at, why});
}

/// Does what the editor writes, or does it in memory where the file turns out to have parted.
template <class Deed>
Result<void> Document::attempt(Deed &&deed)
{
    if (isOnlyShown())
        return failed(whyOnlyShown());
    Result<Step> step = deed();
    if (!step && waymark::isParted(step.error())) {
        leave(step.error());
        step = deed();
    }
    if (step) {
        believe(*step);
        return {};
    }
    // A refusal leaves the file as good as it was; anything else means that the file did not take the edit.
    if (!std::holds_alternative<Refusal>(step.error()))
        setSaveState({SaveState::Kind::Failed, m_saveState.at, step.error()});
    return failed(step.error());
}

bool Document::tell(const Result<void> &done)
{
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

bool Document::confirm()
{
    if (m_editor && !isParted() && !isOnlyShown()) {
        const auto there = m_editor->confirm();
        if (!there && waymark::isParted(there.error()))
            leave(there.error());
        else if (!there)
            setSaveState({SaveState::Kind::Failed, m_saveState.at, there.error()});
    }
    return m_saveState.kind == SaveState::Kind::Saved;
}

bool Document::isOpenAt(const QString &path)
{
    confirm();
    return isOpen() && !isParted() && QFileInfo(this->path()) == QFileInfo(path);
}

bool Document::perform(const Edit &edit)
{
    const auto sitting = m_sitting;
    noteSitting(edit);
    if (flush() && tell(attempt([&] { return m_editor->perform(edit, QDateTime::currentDateTimeUtc()); })))
        return true;
    m_sitting = sitting;
    return false;
}

void Document::noteSitting(const Edit &edit)
{
    if (const auto *presence = std::get_if<edit::SetPresence>(&edit))
        m_sitting = presence->people.empty() ? std::nullopt : std::optional(presence->review);
}

void Document::endSitting()
{
    if (!std::exchange(m_sitting, std::nullopt))
        return;
    Q_EMIT reviewChanged();
}

void Document::resumeSitting()
{
    if (isSitting() || workspace().peopleInTheRoom(*m_review).empty())
        return;
    m_sitting = m_review;
    Q_EMIT reviewChanged();
}

std::vector<Role> Document::present() const
{
    return isSitting() ? workspace().rolesInTheRoom(*m_review) : std::vector<Role>();
}

QString Document::round() const
{
    const bool isOver = !isSitting() && !workspace().peopleInTheRoom(*m_review).empty();
    return isOver ? roundsOf(workspace(), *m_review).first() : presentRound(workspace(), *m_review);
}

bool Document::performAll(const QString &gesture, const std::vector<Edit> &edits)
{
    const auto sitting = m_sitting;
    for (const Edit &each : edits)
        noteSitting(each);
    if (flush() && tell(attempt([&] { return m_editor->performAll(gesture, edits, QDateTime::currentDateTimeUtc()); })))
        return true;
    m_sitting = sitting;
    return false;
}

void Document::performLater(const QString &field, Edit edit)
{
    if (isOnlyShown()) {
        Q_EMIT refused(whyOnlyShown());
        return;
    }
    if (m_pending && m_pending->field != field && !flush())
        return;
    m_pending = Pending{field, std::move(edit)};
    m_timer.start();
    if (!isParted())
        setSaveState({SaveState::Kind::Saving, m_saveState.at, {}});
}

bool Document::flush() { return tell(writePending()); }

Result<void> Document::writePending()
{
    m_timer.stop();
    if (!m_pending)
        return {};
    // Taken out first: signals of this edit may lead back here. Put back where the file did not take it, so that the
    // next attempt (Ctrl+S, closing, another edit) tries again.
    Pending pending = std::move(*m_pending);
    m_pending.reset();
    auto done = attempt([&] { return m_editor->perform(pending.edit, QDateTime::currentDateTimeUtc()); });
    if (!done && !std::holds_alternative<Refusal>(done.error()))
        m_pending = std::move(pending);
    return done;
}

bool Document::canUndo() const { return m_editor && (m_pending || undoStep()); }

bool Document::canRedo() const { return redoStep(); }

const Step *Document::undoStep() const { return m_editor && !m_pending ? unlessHeld(m_editor->undoStep()) : nullptr; }

const Step *Document::redoStep() const { return m_editor && !m_pending ? unlessHeld(m_editor->redoStep()) : nullptr; }

bool Document::undo()
{
    return isOpen() && flush() && canUndo() &&
           follow(*undoStep(), [&] { return m_editor->undo(QDateTime::currentDateTimeUtc()); });
}

bool Document::redo()
{
    return isOpen() && flush() && canRedo() &&
           follow(*redoStep(), [&] { return m_editor->redo(QDateTime::currentDateTimeUtc()); });
}

namespace {

/// An action, and what is said of it, is shown and changed in every year: to take that back leads nowhere else.
bool isChangedFromAnyYear(const Row &row)
{
    return std::holds_alternative<Action>(row) || std::holds_alternative<ProgressNote>(row);
}

/// The one review that a step changes, if it is one.
std::optional<ReviewId> reviewOf(const Step &step, const Workspace &workspace)
{
    std::set<ReviewId> reviews;
    for (const RowChange &change : step.changes) {
        for (const std::optional<Row> &row : {change.before, change.after}) {
            if (!row || isChangedFromAnyYear(*row))
                continue;
            if (const auto review = reviewOf(*row, workspace))
                reviews.insert(*review);
        }
    }
    return reviews.size() == 1 ? std::optional(*reviews.begin()) : std::nullopt;
}

bool changesTheSitting(const RowChange &change)
{
    const auto roundOf = [](const std::optional<Row> &row) {
        const auto *meeting = row ? std::get_if<Meeting>(&*row) : nullptr;
        return meeting ? meeting->round : QString();
    };
    const Row &any = change.after ? *change.after : *change.before;
    return std::holds_alternative<Presence>(any) || roundOf(change.before) != roundOf(change.after);
}

} // namespace

const Step *Document::unlessHeld(const Step *step) const
{
    if (!step || !m_held)
        return step;
    const bool isElsewhere = reviewOf(*step, workspace()).value_or(*m_held) != *m_held;
    return isElsewhere || std::ranges::any_of(step->changes, changesTheSitting) ? nullptr : step;
}

bool Document::follow(const Step &step, const std::function<Result<Step>()> &again)
{
    const auto one = m_held ? std::nullopt : reviewOf(step, workspace());
    if (one && !workspace().review(*one))
        m_follows = one; // it comes back: one change, and not two
    const bool done = tell(attempt(again));
    m_follows.reset();
    return done && (!one || !workspace().review(*one) || setReview(*one));
}

Result<void> Document::saveCopy(const QString &path)
{
    const auto written = writePending();
    if (!written && !m_pending)
        Q_EMIT refused(written.error());
    confirm();
    const bool wasOnlyShown = isOnlyShown();
    if (m_pending && !isParted() && !wasOnlyShown)
        return saveWithPending(path);
    if (!isParted() && !wasOnlyShown)
        return m_editor->saveCopy(path);
    auto saved = m_editor->saveElsewhere(path, QDateTime::currentDateTimeUtc());
    if (saved)
        setSaveState({SaveState::Kind::Saved, QDateTime::currentDateTime(), {}});
    if (saved && wasOnlyShown)
        Q_EMIT reset(); // what could not be done can be done now
    return saved;
}

/// What the file does not take, on a full disk for one, goes into the copy, and the work goes on there. Until there is
/// a copy, the file is held as it was, and takes what is typed as soon as it can.
Result<void> Document::saveWithPending(const QString &path)
{
    const auto step = m_editor->saveElsewhereWith(m_pending->edit, path, QDateTime::currentDateTimeUtc());
    if (!step)
        return failed(step.error());
    m_timer.stop();
    m_pending.reset();
    believe(*step);
    return {};
}

Result<void> Document::saveSealedCopy(const QString &path, const QString &password)
{
    if (auto written = writePending(); !written)
        return written;
    confirm();
    if (isParted())
        return failed(*saveState().error);
    return m_editor->saveSealedCopy(path, password);
}

void Document::setBackupFolders(const QStringList &folders)
{
    m_backupFolders = folders;
    if (m_editor)
        m_editor->setBackupFolders(folders);
}

Result<Workspace> Document::readVersion(const Backup &backup) { return readBackup(backup.path); }

Result<edit::Restore> Document::restoring(std::shared_ptr<const Workspace> version, std::optional<ReviewId> review)
{
    confirm(); // a file that has parted goes on without its journal
    return m_editor->restoring(std::move(version), review);
}

Result<Merge> Document::compareWith(const QString &path)
{
    if (auto written = writePending(); !written)
        return failed(written.error());
    confirm(); // a file that has parted goes on without its journal
    auto mine = m_editor->held();
    auto theirs = mine ? readFileCopy(path) : Result<FileCopy>(FileCopy());
    if (!mine || !theirs)
        return failed(mine ? theirs.error() : mine.error());
    // Those from before the copy was made may be with the one or the other.
    std::vector<Backup> backups = versions();
    for (const Backup &each : backupsOfFile(m_backupFolders, path)) {
        if (std::ranges::find(backups, each) == backups.end())
            backups.push_back(each);
    }
    const auto earlier = earlierOfBoth(backups, *mine, *theirs);
    return Merge::of(*mine, *theirs, ancestorOf(*mine, *theirs, earlier ? &*earlier : nullptr),
                     QDateTime::currentDateTimeUtc());
}

Result<void> Document::backUp(BackupReason reason)
{
    if (auto written = writePending(); !written)
        return written;
    confirm();
    if (isParted())
        return failed(*m_saveState.error);
    const auto made = m_editor->backUp(reason, QDateTime::currentDateTimeUtc());
    if (!made)
        return failed(made.error());
    m_editor->beforeFirstChange({}); // this one holds the same
    return {};
}

void Document::backUpBefore(BackupReason reason)
{
    if (flush() && confirm())
        m_backups.before(reason);
}

Result<IntegrityReport> Document::check()
{
    confirm();
    if (isParted())
        return failed(*m_saveState.error);
    return m_editor->check();
}

} // namespace waymark
