// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecommands.h"

#include "core/base/filename.h"
#include "core/editing/editor.h"
#include "core/export/exporting.h"
#include "core/export/workspacejson.h"
#include "core/kinds/filekind.h"
#include "core/sample/sample.h"
#include "core/storage/sealedcopy.h"
#include "core/text/errors.h"
#include "ui/desk/busypointer.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/group/groupwindow.h"
#include "ui/institution/institutiondialog.h"
#include "ui/shell/backupcommands.h"
#include "ui/shell/copycommands.h"
#include "ui/shell/otherfileoffers.h"
#include "ui/shell/waymarkfile.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <chrono>

namespace waymark {
namespace {

constexpr std::chrono::milliseconds afterFirstPicture(200);

/// A file name made of the institution's name: nothing in it that a file system could refuse.
QString fileNameFor(const QString &name)
{
    QStringList words;
    for (const QChar c : name.left(80)) {
        if (words.isEmpty() || !c.isLetterOrNumber())
            words.append(QString());
        if (c.isLetterOrNumber())
            words.last() += c.toLower();
    }
    words.removeAll(QString());
    return nameForEverySystem(words.join(u'-')) + u'.' + waymarkSuffix;
}

template <class Kind>
bool isOf(const RowChange &change)
{
    const RowKinds::Any &row = change.after ? *change.after : *change.before;
    return std::holds_alternative<Kind>(row);
}

} // namespace

FileCommands::FileCommands(QWidget &window, Document &document, Settings &settings, RecentFiles &recent)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
    , m_recent(recent)
    , m_copies(new CopyCommands(window, document, settings, recent, this))
    , m_backups(new BackupCommands(window, document, settings, this))
    , m_others(new OtherFileOffers(window, document, this))
{
    connect(m_backups, &BackupCommands::openWanted, this, &FileCommands::open);
    connect(m_backups, &BackupCommands::chooseWanted, this, &FileCommands::chooseAndOpen);
    connect(m_others, &OtherFileOffers::openWanted, this, &FileCommands::open);
    connect(m_others, &OtherFileOffers::chooseWanted, this, &FileCommands::chooseAndOpen);
    connect(m_others, &OtherFileOffers::modelChosen, this, &FileCommands::makeNewFor);
    connect(m_others, &OtherFileOffers::exportChosen, this, &FileCommands::makeFrom);
    connect(m_others, &OtherFileOffers::answersChosen, this, &FileCommands::answersDropped);
    connect(m_others, &OtherFileOffers::wordingChosen, this,
            [this](const QString &path) { Q_EMIT commandWanted(Command::LoadWording, path); });

    // What Home says of the file is there after a power cut, too; a burst of changes is written once.
    m_remembering.setSingleShot(true);
    connect(&m_remembering, &QTimer::timeout, this, [this] {
        if (m_document.isOpen())
            remember();
    });
    connect(&m_document, &Document::changed, this, [this](const Step &step) {
        constexpr int soon = 1000; // milliseconds: not at every key of a meeting
        if (std::ranges::any_of(step.changes, isOf<Review>))
            m_remembering.start(0);
        else if (!m_remembering.isActive() && (std::ranges::any_of(step.changes, isOf<Decision>) ||
                                               std::ranges::any_of(step.changes, isOf<Assignment>)))
            m_remembering.start(soon);
    });
}

void FileCommands::makeNew() { makeNewFor({}); }

void FileCommands::makeNewFor(const QString &model)
{
    InstitutionDialog form(&m_window);
    if (const auto taken = model.isEmpty() ? Result<void>() : form.takeModel(model); !taken) {
        tell(&m_window, tr("No file was created"), sentence(taken.error()));
        return;
    }
    std::unique_ptr<Editor> made;
    // Whoever thinks again about where to keep the file, or finds that it can't be kept there, comes back to what was
    // filled in, and what is open stays open.
    while (!made) {
        if (form.exec() != QDialog::Accepted)
            return;
        const QString name = fileNameFor(form.values().institution.name);
        const QString path =
            chooseNewWaymarkFile(m_window, tr("Where to save the file"), QDir(m_settings.folder()).filePath(name));
        if (path.isEmpty())
            continue;
        auto created = Editor::create(path, form.values().institution, form.model(), QDateTime::currentDateTimeUtc());
        if (created)
            made = std::move(*created);
        else
            tell(&m_window, tr("The file could not be created"), sentence(created.error()));
    }
    if (!close()) {
        const QString path = made->path();
        made.reset();
        QFile::remove(path);
        return;
    }
    const InstitutionValues values = form.values();
    m_document.adopt(std::move(made));
    if (!values.priorities.empty())
        m_document.perform(edit::SetPriorities{values.priorities});
    opened();
    Q_EMIT commandWanted(Command::NewReview, {});
}

void FileCommands::makeFromExport()
{
    const QString source = QFileDialog::getOpenFileName(&m_window, tr("Choose the exported data"), m_settings.folder(),
                                                        tr("JSON (*.json);;All files (*)"));
    if (!source.isEmpty())
        makeFrom(source);
}

void FileCommands::makeFrom(const QString &source)
{
    if (const auto kind = fileKindAt(source); kind && *kind != FileKind::Export) {
        m_others->offer(source, *kind);
        return;
    }
    const auto exported = withBusyPointer([&] { return readWorkspaceJson(source); });
    if (!exported || exported->deIdentified) {
        tell(&m_window, tr("No file was created"), exported ? noFileWithoutNames() : sentence(exported.error()));
        return;
    }
    const Workspace &workspace = exported->workspace;
    const QString name = fileNameFor(workspace.institution().name);
    const QString path =
        chooseNewWaymarkFile(m_window, tr("Where to save the file"), QDir(m_settings.folder()).filePath(name));
    if (path.isEmpty() || !mayLeave())
        return;
    auto made = withBusyPointer([&] { return createFromExport(path, workspace, QDateTime::currentDateTimeUtc()); });
    if (!made) {
        tell(&m_window, tr("No file was created"), sentence(made.error()));
        return;
    }
    m_document.adopt(std::move(*made));
    opened();
}

void FileCommands::chooseAndOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open a school or college file"), m_settings.folder(),
                                     tr("Waymark files and copies with a password (*.waymark *.zip);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileCommands::open(const QString &path)
{
    if (m_document.isOpenAt(path)) {
        m_window.raise();
        m_window.activateWindow();
        return;
    }
    if (!m_document.isBeingOpened(path) && isSealedCopy(path)) {
        if (const QString unsealed = m_copies->unseal(path); !unsealed.isEmpty())
            open(unsealed);
        return;
    }
    const auto kind = m_document.isBeingOpened(path) ? std::nullopt : fileKindAt(path);
    if (kind && *kind != FileKind::Waymark) {
        m_others->offer(path, *kind);
        return;
    }
    if (!mayLeave())
        return;
    // What is open stays open until the other file is known to be good.
    const auto done = withBusyPointer([&] { return m_document.open(path); });
    if (done) {
        opened();
        return;
    }
    const auto *error = std::get_if<FileError>(&done.error());
    if (error && error->problem == FileError::Problem::Damaged)
        m_backups->tellUnopened(path, done.error());
    else
        tell(&m_window, tr("The file could not be opened"), sentence(done.error()));
}

void FileCommands::findMissing(const QString &gone)
{
    const QString path =
        chooseWaymarkFile(m_window, tr("Where is %1 now?").arg(QFileInfo(gone).fileName()), m_settings.folder());
    if (path.isEmpty())
        return;
    open(path);
    if (m_document.isOpenAt(path))
        m_recent.remove(gone);
}

void FileCommands::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(tr("Example Academy") + u'.' + waymarkSuffix);
    if (m_document.isOpenAt(path)) {
        Q_EMIT placeWanted(Place::Summary);
        return;
    }
    const bool again = QFileInfo::exists(path);
    if (again &&
        !ask(&m_window, tr("Explore the sample"),
             tr("You have explored the sample before. Start again, or continue where you left off?"), tr("Start again"),
             tr("Continue"), tr("Starting again deletes what you changed in the sample, and its backups."))) {
        open(path);
        return;
    }
    if (!close())
        return;
    // The program's own file, with what a crash left next to it.
    for (const QString &each : companionsOf(path))
        QFile::remove(each);
    if (again && !QFile::remove(path)) {
        tell(&m_window, tr("The sample could not be created"),
             sentence(FileError{FileError::Problem::CannotWrite, path}));
        return;
    }
    // No list would show its backups again, and what was tried in it can have had people's names.
    for (const Backup &each : backupsOfLost(m_settings.backupFolders(), path))
        QFile::remove(each.path);
    auto sample = writeSample(path);
    if (!sample) {
        tell(&m_window, tr("The sample could not be created"), sentence(sample.error()));
        return;
    }
    m_document.adopt(std::move(*sample));
    opened();
    Q_EMIT placeWanted(Place::Summary);
    Q_EMIT sampleMade();
}

void FileCommands::opened()
{
    if (!m_document.setAside().isEmpty())
        tell(&m_window, tr("A journal was not used"), setAsideSentence(m_document.setAside()));
    if (std::ranges::any_of(m_document.workspace().damage(), &IntegrityProblem::isLoss)) {
        m_backups->tellDamage();
    } else if (!m_document.changedSinceFinished().empty()) {
        tell(&m_window, tr("A finished review was changed"),
             tr("%n finished review(s) in this file (has/have) been changed since (it/they) (was/were) finished. The "
                "file could be damaged, or another program could have changed it. The pages show which. An earlier "
                "copy might be intact.",
                nullptr, static_cast<int>(m_document.changedSinceFinished().size())));
    }
    if (m_document.review())
        Q_EMIT placeWanted(m_document.review()->isFinished() ? Place::Summary : Place::Agree);
    else
        Q_EMIT placeWanted(Place::Prepare);
    // A window that is still to appear is painted first: settings wait for the disk, and the folders above are
    // searched.
    if (m_window.isVisible())
        noteOpened();
    else
        QTimer::singleShot(afterFirstPicture, this, &FileCommands::noteOpened);
    m_others->handOn();
}

/// What can wait until the file is in sight.
void FileCommands::noteOpened()
{
    if (!m_document.isOpen())
        return;
    // The sample is in a folder of the program's own, where no one looks for their school's file.
    const QString folder = QFileInfo(m_document.path()).absolutePath();
    if (folder != QFileInfo(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).absoluteFilePath())
        m_settings.setFolder(folder);
    remember();
    m_copies->explainSyncing();
    m_copies->offerConflictCopies();
}

void FileCommands::take(const QList<QUrl> &urls) { m_others->take(urls); }

void FileCommands::remember() { m_recent.remember(m_document); }

void FileCommands::check()
{
    const auto report = withBusyPointer([&] { return m_document.check(); });
    if (!report)
        tell(&m_window, tr("The file could not be checked"), sentence(report.error()));
    else if (report->isSound())
        tell(&m_window, tr("No problems found"),
             tr("The structure, models, finished reviews and journal of this file are all in order."));
    else
        tell(&m_window, tr("There is a problem with this file"),
             sentences(report->problems, m_document.workspace()).join(u'\n'));
}

void FileCommands::showGroup()
{
    if (!m_group) {
        m_group = new InstitutionGroupWindow(m_document, m_settings.folder(), &m_window);
        m_group->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_group->show();
    m_group->raise();
    m_group->activateWindow();
}

bool FileCommands::mayLeave()
{
    if (const QString typed = m_unfinished ? m_unfinished() : QString();
        !typed.isEmpty() &&
        !ask(&m_window, tr("Something in the meeting is not saved"),
             tr("You have typed something for %1 in the meeting but not saved it. If you close the file, it is lost.",
                "%1: statements and themes, \"1.2, theme 3\"")
                 .arg(typed),
             tr("Close without it"), tr("Cancel")))
        return false;
    const auto written = m_document.writePending();
    m_document.confirm();
    if (m_document.isParted()) {
        const QString reason = sentence(*m_document.saveState().error);
        switch (choose(&m_window, tr("Not saved"),
                       tr("%1 Unless you save a copy, what you see in Waymark could be lost.").arg(reason),
                       tr("Save a copy…"), tr("Close without saving"))) {
        case Choice::First:
            return m_copies->save(m_window);
        case Choice::Second:
            return true;
        case Choice::Neither:
            return false;
        }
    }
    return written || ask(&m_window, tr("Not everything is saved"),
                          tr("Your last typing could not be saved. %1").arg(sentence(written.error())),
                          tr("Close without saving"), tr("Cancel"));
}

bool FileCommands::close()
{
    if (!m_document.isOpen())
        return true;
    if (!mayLeave())
        return false;
    if (!m_document.isParted() && !m_document.hasPending()) {
        remember();
        return m_document.close();
    }
    m_document.abandon();
    return true;
}

} // namespace waymark
