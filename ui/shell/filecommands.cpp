// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecommands.h"

#include "core/base/filename.h"
#include "core/editing/editor.h"
#include "core/export/calendar.h"
#include "core/export/exporting.h"
#include "core/export/workspacejson.h"
#include "core/insight/profile.h"
#include "core/model/modelfile.h"
#include "core/review/merging.h"
#include "core/sample/sample.h"
#include "core/storage/sealedcopy.h"
#include "core/text/errors.h"
#include "core/text/numbersanddates.h"
#include "core/text/syncing.h"
#include "core/wording/pdfreading.h"
#include "core/wording/wordingcsv.h"
#include "ui/backups/mergedialog.h"
#include "ui/backups/restoredialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/saved.h"
#include "ui/desk/settings.h"
#include "ui/group/groupwindow.h"
#include "ui/institution/institutiondialog.h"
#include "ui/shell/passworddialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace waymark {
namespace {

constexpr auto suffix = "waymark";
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
    return nameForEverySystem(words.join(u'-')) + u'.' + QLatin1String(suffix);
}

/// What a copy of the file is called, without its ending.
QString copyName(const QString &path)
{
    return FileCommands::tr("%1, copy of %2")
        .arg(QFileInfo(path).completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
}

bool isTableOfWording(const QString &path)
{
    const auto bytes = readCsvFile(path);
    return bytes && looksLikeWording(*bytes);
}

bool isOfReview(const RowChange &change)
{
    const RowKinds::Any &row = change.after ? *change.after : *change.before;
    return std::holds_alternative<Review>(row);
}

} // namespace

FileCommands::FileCommands(QWidget &window, Document &document, Settings &settings, RecentFiles &recent)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
    , m_recent(recent)
{
    // What Home says of the file is there after a power cut, too; a burst of changes is written once.
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(0);
    connect(&m_remembering, &QTimer::timeout, this, [this] {
        if (m_document.isOpen())
            remember();
    });
    connect(&m_document, &Document::changed, this, [this](const Step &step) {
        if (std::ranges::any_of(step.changes, isOfReview))
            m_remembering.start();
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
    QString path;
    // Whoever thinks again about where to keep the file comes back to what was filled in.
    while (path.isEmpty()) {
        if (form.exec() != QDialog::Accepted)
            return;
        const QString name = fileNameFor(form.values().institution.name);
        path = QFileDialog::getSaveFileName(&m_window, tr("Where to save the file"),
                                            QDir(m_settings.folder()).filePath(name), tr("Waymark files (*.waymark)"),
                                            nullptr, QFileDialog::DontConfirmOverwrite);
    }
    path = saveTarget(path, QLatin1String(suffix)).path;
    if (!close())
        return;
    const InstitutionValues values = form.values();
    if (const auto made = m_document.create(path, values.institution, form.model()); !made) {
        tell(&m_window, tr("The file could not be created"), sentence(made.error()));
        return;
    }
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
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto exported = readWorkspaceJson(source);
    QGuiApplication::restoreOverrideCursor();
    if (!exported || exported->deIdentified) {
        tell(&m_window, tr("No file was created"), exported ? noFileWithoutNames() : sentence(exported.error()));
        return;
    }
    const Workspace &workspace = exported->workspace;
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Where to save the file"),
                                     QDir(m_settings.folder()).filePath(fileNameFor(workspace.institution().name)),
                                     tr("Waymark files (*.waymark)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty() || !mayLeave())
        return;
    path = saveTarget(path, QLatin1String(suffix)).path;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = createFromExport(path, workspace, QDateTime::currentDateTimeUtc());
    QGuiApplication::restoreOverrideCursor();
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

/// The file that is open already cannot be opened a second time, and need not be. Another one that has taken its place
/// can.
bool FileCommands::isInWindow(const QString &path)
{
    m_document.confirm();
    return m_document.isOpen() && !m_document.isParted() && QFileInfo(m_document.path()) == QFileInfo(path);
}

void FileCommands::open(const QString &path)
{
    if (isInWindow(path)) {
        m_window.raise();
        m_window.activateWindow();
        return;
    }
    if (!m_document.isBeingOpened(path) && isSealedCopy(path)) {
        openSealed(path);
        return;
    }
    if (const auto other = m_document.isBeingOpened(path) ? std::nullopt : otherFileAt(path)) {
        offerOther(path, *other);
        return;
    }
    if (!mayLeave())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    // What is open stays open until the other file is known to be good.
    const auto done = m_document.open(path);
    QGuiApplication::restoreOverrideCursor();
    if (done) {
        opened();
        return;
    }
    const auto *error = std::get_if<FileError>(&done.error());
    const QString backup = error && error->problem == FileError::Problem::Damaged ? newestBackup(path) : QString();
    if (backup.isEmpty() && error && error->problem == FileError::Problem::Damaged)
        tell(&m_window, tr("The file could not be opened"),
             tr("%1\n\nThis computer has no backup of it. If someone sent it to you, ask them to send it again. If it "
                "is yours, look for a copy: on the computer it was made on, in your email or on your school's "
                "drive.\n\n%2")
                 .arg(sentence(done.error()), whereBackupsAre()));
    else if (backup.isEmpty())
        tell(&m_window, tr("The file could not be opened"), sentence(done.error()));
    else
        offerBackup(backup, path, tr("The file could not be opened"), sentence(done.error()), tr("Close"));
}

/// What can be done with a file that is not one to be opened.
void FileCommands::offerOther(const QString &path, OtherFile kind)
{
    const QString what = otherFileText(kind).arg(QFileInfo(path).fileName());
    const QString title = tr("Not a school or college file");
    switch (kind) {
    case OtherFile::Answers:
    case OtherFile::Table:
        offerAnswers(path, title, what);
        break;
    case OtherFile::Wording:
    case OtherFile::Pdf:
    case OtherFile::Model:
        if (m_document.isOpen() && !isPossible(Command::LoadWording, m_document))
            tell(&m_window, title, what);
        // A model with no file open asks by itself.
        else if ((!m_document.isOpen() && kind == OtherFile::Model) ||
                 ask(&m_window, title, what,
                     kind == OtherFile::Model ? tr("Add the model…") : tr("Load official wording…"), tr("Cancel")))
            load(path);
        break;
    case OtherFile::Export:
        if (ask(&m_window, title, what, tr("Create a file from it…"), tr("Cancel")))
            makeFrom(path);
        break;
    default:
        tell(&m_window, title, what);
    }
}

void FileCommands::offerAnswers(const QString &path, const QString &title, const QString &what)
{
    const Review *review = m_document.review();
    if (!m_document.isOpen()) {
        if (!ask(&m_window, title,
                 tr("%1 Answers are imported into the file the forms came from. Open that file first.").arg(what),
                 tr("Open the file…"), tr("Cancel")))
            return;
        m_answersWaiting = {path};
        chooseAndOpen();
        m_answersWaiting.clear();
    } else if (!isPossible(Command::BringAnswersIn, m_document)) {
        tell(&m_window, title,
             review && review->isFinished()
                 ? tr("%1 The review you are viewing is finished, so no answers can be imported into it.").arg(what)
                 : tr("%1 Start a review before you import answers.").arg(what));
    } else if (ask(&m_window, title, tr("%1 Import the answers into the file you have open?").arg(what),
                   tr("Import answers…"), tr("Cancel"))) {
        Q_EMIT answersDropped({path});
    }
}

void FileCommands::findMissing(const QString &gone)
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Where is %1 now?").arg(QFileInfo(gone).fileName()),
                                     m_settings.folder(), tr("Waymark files (*.waymark);;All files (*)"));
    if (path.isEmpty())
        return;
    open(path);
    if (isInWindow(path))
        m_recent.remove(gone);
}

void FileCommands::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(tr("Example Academy") + u'.' + QLatin1String(suffix));
    if (isInWindow(path)) {
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
        tellDamage();
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
    for (const QString &path : std::exchange(m_waiting, {}))
        Q_EMIT commandWanted(Command::LoadWording, path);
    if (const QStringList answers = std::exchange(m_answersWaiting, {}); !answers.isEmpty())
        Q_EMIT answersDropped(answers);
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
    explainSyncing();
    offerConflictCopies();
}

/// What is wrong with the file, and the way to a better one.
void FileCommands::tellDamage()
{
    constexpr qsizetype maxTold = 8;
    const Workspace &workspace = m_document.workspace();
    QStringList told = sentences(workspace.damage(), workspace);
    if (const qsizetype more = told.size() - maxTold; more > 1) {
        told.resize(maxTold);
        told.append(tr("… and %n more", nullptr, static_cast<int>(more)));
    }
    offerBackup(newestBackup(m_document.path()), m_document.path(), tr("This file is damaged"),
                tr("Waymark shows what can still be read in %1, and the file is not changed. Wrong or missing:\n\n%2")
                    .arg(QFileInfo(m_document.path()).fileName(), told.join(u'\n')),
                tr("Show what is left"));
}

QString FileCommands::newestBackup(const QString &path) const
{
    return newestGoodBackup(m_settings.backupFolders(), path);
}

/// The backup stays what it is: a copy of it, with a name of its own beside the damaged file, is opened.
void FileCommands::offerBackup(const QString &backup, const QString &path, const QString &title, const QString &text,
                               const QString &stay)
{
    const QDateTime at = QFileInfo(backup).lastModified();
    const QDate day = at.date();
    const QString when = tr("%1, %2", "a date, a time").arg(longDate(day), clockTime(at.time()));
    const QString offer = backup.isEmpty() ? tr("Choose a backup…") : tr("Restore the backup from %1").arg(when);
    if (!ask(&m_window, title, text, offer, stay))
        return;
    if (backup.isEmpty()) {
        chooseAndOpen();
        return;
    }
    const QFileInfo damaged(path);
    const QString name = tr("%1, as on %2", "a file's name, a date as 2026-11-29")
                             .arg(damaged.completeBaseName(), day.toString(Qt::ISODate));
    QString back = damaged.dir().filePath(name + u'.' + QLatin1String(suffix));
    for (int next = 2; QFileInfo::exists(back); ++next)
        back = damaged.dir().filePath(QStringLiteral("%1 (%2).%3").arg(name).arg(next).arg(QLatin1String(suffix)));
    if (const auto done = bringBack(backup, back); !done)
        return tell(&m_window, tr("The backup could not be restored"), sentence(done.error()));
    open(back);
    if (isInWindow(back))
        tell(&m_window, tr("The backup is restored"),
             tr("You are now working in %1, which is as your file was on %2. What you did after that is not in it. The "
                "damaged file is still there: %3.")
                 .arg(QFileInfo(back).fileName(), when, damaged.fileName()));
}

void FileCommands::remember() { m_recent.remember(m_document); }

QDir FileCommands::folderHere() const
{
    const QDir here = QFileInfo(m_document.path()).absoluteDir();
    return here.exists() ? here : QDir(m_settings.folder());
}

bool FileCommands::saveCopy(QWidget &over)
{
    const QString proposal = folderHere().filePath(copyName(m_document.path()) + u'.' + QLatin1String(suffix));
    QString path = QFileDialog::getSaveFileName(&over, tr("Save a copy"), proposal, tr("Waymark files (*.waymark)"),
                                                nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return false;
    path = saveTarget(path, QLatin1String(suffix)).path;
    if (const auto saved = m_document.saveCopy(path); !saved) {
        tell(&over, tr("The copy was not saved"), sentence(saved.error()));
        return false;
    }
    if (QFileInfo(m_document.path()) == QFileInfo(path)) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        remember();
        tellSaved(&over, tr("Copy saved"), tr("The copy is saved at %1. You are now working in it.").arg(path), path);
    } else {
        tellSaved(&over, tr("Copy saved"),
                  tr("The copy is saved at %1. You are still working in the file you had open.").arg(path), path);
    }
    return true;
}

void FileCommands::saveSealedCopy()
{
    NewPasswordDialog form(&m_window);
    QString path;
    // Whoever thinks again about where to save it comes back to the password.
    while (path.isEmpty()) {
        if (form.exec() != QDialog::Accepted)
            return;
        path = QFileDialog::getSaveFileName(&m_window, tr("Save a copy with a password"),
                                            folderHere().filePath(copyName(m_document.path()) + QStringLiteral(".zip")),
                                            tr("ZIP files (*.zip)"), nullptr, QFileDialog::DontConfirmOverwrite);
    }
    path = saveTarget(path, QStringLiteral("zip")).path;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto saved = m_document.saveSealedCopy(path, form.password());
    QGuiApplication::restoreOverrideCursor();
    if (saved)
        tellSaved(&m_window, tr("Copy saved"),
                  tr("The copy is saved at %1. To open it, choose File > Open in Waymark on any computer and type the "
                     "password.")
                      .arg(path),
                  path);
    else
        tell(&m_window, tr("The copy was not saved"), sentence(saved.error()));
}

void FileCommands::openSealed(const QString &archive)
{
    Result<QByteArray> file;
    PasswordDialog form(
        archive,
        [&](const QString &password) {
            file = openSealedCopy(archive, password);
            return file ? QString() : sentence(file.error());
        },
        &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Where to save the file"),
        QDir(m_settings.folder()).filePath(QFileInfo(archive).completeBaseName() + u'.' + QLatin1String(suffix)),
        tr("Waymark files (*.waymark)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    path = saveTarget(path, QLatin1String(suffix)).path;
    if (const auto kept = keepUnsealed(*file, archive, path); !kept)
        tell(&m_window, tr("The file could not be opened"), sentence(kept.error()));
    else
        open(path);
}

void FileCommands::saveCalendar()
{
    const Workspace &workspace = m_document.workspace();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList before = m_settings.calendarUids();
    const std::vector<CalendarEvent> events =
        eventsToWrite(workspace, now.toLocalTime().date(), QSet<QString>(before.begin(), before.end()));
    if (events.empty()) {
        tell(&m_window, tr("There are no dates yet"),
             tr("A calendar file lists when actions and the next reviews are due. First give an action a date, or "
                "start a review."));
        return;
    }
    const auto reviews = workspace.reviewsByDate();
    const QString name = proposedFileName({workspace.institution().name, tr("dates", "in the name of a file"),
                                           reviews.empty() ? QString() : reviews.back()->year},
                                          QStringLiteral("ics"));
    const QString chosen = QFileDialog::getSaveFileName(
        &m_window, tr("Save the calendar file"), QDir(m_settings.folder()).filePath(name), tr("Calendar (*.ics)"));
    if (chosen.isEmpty())
        return;
    const auto [path, existing] = saveTarget(chosen, QStringLiteral("ics"));
    const auto written = writeCalendar(events, path, now, existing);
    if (!written) {
        tell(&m_window, tr("The calendar file was not saved"), sentence(written.error()));
        return;
    }
    QStringList uids;
    for (const CalendarEvent &event : events)
        uids << event.uid;
    m_settings.addCalendarUids(uids);
    tellSaved(&m_window, tr("Calendar file saved"),
              tr("It is saved at %1. Open it with your calendar. If dates change, save a new file and open that: "
                 "existing entries are updated, and entries no longer needed are removed.")
                  .arg(path),
              path);
}

void FileCommands::check()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = m_document.check();
    QGuiApplication::restoreOverrideCursor();
    if (!report)
        tell(&m_window, tr("The file could not be checked"), sentence(report.error()));
    else if (report->isSound())
        tell(&m_window, tr("No problems found"),
             tr("The structure, models, finished reviews and journal of this file are all in order."));
    else
        tell(&m_window, tr("There is a problem with this file"),
             sentences(report->problems, m_document.workspace()).join(u'\n'));
}

void FileCommands::mergeCopy(const QString &copy)
{
    const QString path = !copy.isEmpty()
                             ? copy
                             : QFileDialog::getOpenFileName(&m_window, tr("Choose the other copy of this file"),
                                                            QFileInfo(m_document.path()).absolutePath(),
                                                            tr("Waymark files (*.waymark);;All files (*)"));
    if (path.isEmpty())
        return;
    if (isInWindow(path)) {
        tell(&m_window, tr("Nothing to merge"), tr("That is the file you have open."));
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto merge = m_document.compareWith(path);
    QGuiApplication::restoreOverrideCursor();
    if (!merge) {
        tell(&m_window, tr("The copy could not be merged"), sentence(merge.error()));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    MergeDialog dialog(m_document, std::move(*merge), name, &m_window);
    if (!dialog.hasAnything())
        tell(&m_window, tr("Nothing to merge"), tr("Everything in %1 is already in this file.").arg(name));
    else if (dialog.exec() == QDialog::Accepted)
        showNoticeOf(m_document, &m_window,
                     m_document.canUndo() ? tr("%1 has been merged. You can undo this.").arg(name)
                                          : tr("%1 has been merged.").arg(name));
}

/// What a program that keeps a folder in step does with a file that two people change is told before it happens.
void FileCommands::explainSyncing()
{
    const QString path = m_document.path();
    const auto service = syncServiceOf(path, QProcessEnvironment::systemEnvironment());
    const QString what = service ? QStringLiteral("syncing") : QString();
    if (what.isEmpty() || m_settings.wasExplained(what))
        return;
    m_settings.setExplained(what);
    tell(&m_window, tr("This folder is synced"),
         tr("%1 syncs this folder with other computers. Only one person at a time should have the file open. Wait "
            "until it has synced before the next person opens it. If two people change it at the same time, %1 leaves "
            "two copies. To put them together again, choose File > Merge another copy.")
             .arg(syncServiceName(*service)));
}

void FileCommands::offerConflictCopies()
{
    if (!isPossible(Command::MergeCopy, m_document))
        return;
    for (const QString &copy : conflictCopiesBeside(m_document.path())) {
        const QString what = QStringLiteral("copy ") + copy;
        if (m_settings.wasExplained(what))
            continue;
        m_settings.setExplained(what);
        if (ask(&m_window, tr("Another copy of this file"),
                tr("%1 is in the same folder. Its name suggests that two people changed the file at the same time. Do "
                   "you want to see what is different?")
                    .arg(QFileInfo(copy).fileName()),
                tr("Merge it…"), tr("Not now"),
                tr("Neither copy is changed until you choose to. You can also do this later with File > Merge another "
                   "copy.")))
            Q_EMIT commandWanted(Command::MergeCopy, copy);
        return; // one at a time
    }
}

QString FileCommands::whereBackupsAre() const
{
    QStringList folders;
    for (const QString &folder : m_settings.backupFolders())
        folders << QDir::toNativeSeparators(folder);
    return tr("Waymark's backups on this computer are in: %1", "folders").arg(folders.join(QStringLiteral(", ")));
}

void FileCommands::restoreVersion()
{
    if (!m_document.isOpen()) {
        if (ask(&m_window, tr("Open the file first"),
                tr("Each file has its own backups. Open the file you want an earlier version of. If it is damaged, "
                   "Waymark offers its latest backup."),
                tr("Open a file…"), tr("Cancel"), whereBackupsAre()))
            chooseAndOpen();
        return;
    }
    if (m_document.versions().empty()) {
        tell(&m_window, tr("No earlier versions yet"),
             tr("Waymark makes backups of this file as you work: before your first change, every half hour, before "
                "meetings and imports, and when you finish a review. There are none yet."));
        return;
    }
    RestoreDialog dialog(m_document, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        showNoticeOf(m_document, &m_window, tr("Restored. You can undo this."));
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
        !ask(&m_window, tr("An action is not added"),
             tr("You have typed an action for %1 in the meeting but not added it. If you close the file, it is lost.",
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
            return saveCopy(m_window);
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

void FileCommands::take(const QList<QUrl> &urls)
{
    QStringList answers;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        const QFileInfo info(path);
        const QString kind = info.suffix().toLower();
        // Without an open file no table can be answers.
        const bool isWordingTable = kind == u"csv" && (!m_document.isOpen() || isTableOfWording(path));
        const bool isWording = !info.isDir() && (isMeantAsPdf(path) || isWordingTable || looksLikeModel(path));
        // What else people send back is recognised where answers are brought in, and told what it is.
        const bool isOffered = !isSealedCopy(path) && (info.isDir() || kind == u"json" || kind == u"zip" ||
                                                       path.contains(QLatin1String("waymark-response")) ||
                                                       (m_document.isOpen() && kind != u"waymark"));
        if (isWording)
            load(path);
        else if (isOffered)
            answers.append(path);
        else
            open(path);
    }
    if (!answers.isEmpty())
        Q_EMIT answersDropped(answers);
}

void FileCommands::load(const QString &path)
{
    if (m_document.isOpen()) {
        Q_EMIT commandWanted(Command::LoadWording, path);
    } else if (looksLikeModel(path)) {
        if (ask(&m_window, tr("A model file"),
                tr("%1 contains a model. Create a new school or college file with it? To add it to a file you already "
                   "have, open that file first.")
                    .arg(QFileInfo(path).fileName()),
                tr("New school or college…"), tr("Not now")))
            makeNewFor(path);
    } else {
        m_waiting.append(path);
        tell(&m_window, tr("Open a file first"),
             tr("Official wording is loaded into a school or college file. Open or create that file, and %1 will be "
                "loaded into it.")
                 .arg(QFileInfo(path).fileName()));
    }
}

} // namespace waymark
