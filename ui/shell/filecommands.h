// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/document/document.h"
#include "ui/shell/otherfile.h"

#include <QDir>
#include <QList>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QVariant>
#include <functional>

class QWidget;

namespace waymark {

class InstitutionGroupWindow;
class RecentFiles;
class Settings;

/// New, open, sample, copy, check, close: what is done with a file as a whole, and the questions asked about it.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(QWidget &window, Document &document, Settings &settings, RecentFiles &recent);

    /// What has been typed for the open file without being part of it yet, e.g. "1.2, theme 3" of actions in the
    /// meeting, or nothing: it is asked about before the file is closed.
    void setUnfinished(std::function<QString()> unfinished) { m_unfinished = std::move(unfinished); }
    void makeNew();
    void chooseAndOpen();
    /// Asks where a recent file is now that is no longer at that path.
    void findMissing(const QString &gone);
    void openSample();
    void saveCalendar();
    void check();
    void restoreVersion();
    /// Another copy of the open file; asks for it where the path is empty.
    void mergeCopy(const QString &copy);
    /// Files of several institutions side by side: needs no open file.
    void showGroup();
    /// Files dropped on the window: a Waymark file is opened, a model file, a CSV or the publisher's PDF is loaded into
    /// the open file (or the next one, if there is none), other JSON files and folders hold colleagues' answers.
    void take(const QList<QUrl> &urls);
    void open(const QString &path);
    /// Asks for exported data, and makes a new file of it.
    void makeFromExport();
    /// Closes the file; false where not everything is saved and the person stays.
    bool close();
    /// Asks where, over that window. True where the copy was made.
    bool saveCopy(QWidget &over);
    /// Asks for a password and where.
    void saveSealedCopy();

Q_SIGNALS:
    /// The sample is open, as new.
    void sampleMade();
    void placeWanted(waymark::Place place);
    void commandWanted(waymark::Command command, const QVariant &about);
    void answersDropped(const QStringList &paths);

private:
    /// With the model of a file, or with the program's own where that is empty.
    void makeNewFor(const QString &model);
    void load(const QString &path);
    /// Makes a new file of data that was exported.
    void makeFrom(const QString &source);
    void offerOther(const QString &path, OtherFile kind);
    void offerAnswers(const QString &path, const QString &title, const QString &what);
    /// Asks for the password of a copy, and where to keep the file in it.
    void openSealed(const QString &archive);
    /// The folder of the open file, or of documents where that is gone.
    [[nodiscard]] QDir folderHere() const;
    bool isInWindow(const QString &path);
    /// Whether the open file can be left: everything is in it, or the person gives up what is not.
    bool mayLeave();
    void opened();
    void noteOpened();
    void tellDamage();
    /// Once on this machine: that a program keeps copies of this folder, and what to do with one that came apart.
    void explainSyncing();
    void offerConflictCopies();
    /// Empty where there is none in which nothing is wrong.
    QString newestBackup(const QString &path) const;
    QString whereBackupsAre() const;
    /// Says that text, and offers to bring back this backup of the file at `path`, or to choose one where it is empty.
    void offerBackup(const QString &backup, const QString &path, const QString &title, const QString &text,
                     const QString &stay);
    void remember();

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
    RecentFiles &m_recent;
    QPointer<InstitutionGroupWindow> m_group;
    QTimer m_remembering;
    std::function<QString()> m_unfinished;
    QStringList m_waiting;        ///< wordings dropped while no file was open
    QStringList m_answersWaiting; ///< while their file is chosen
};

} // namespace waymark
