// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/document/document.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QVariant>
#include <functional>

class QWidget;

namespace waymark {

class BackupCommands;
class CopyCommands;
class InstitutionGroupWindow;
class OtherFileOffers;
class RecentFiles;
class Settings;

/// New, open, sample, check, close: what is done with a file as a whole, and the questions asked about it.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(QWidget &window, Document &document, Settings &settings, RecentFiles &recent);

    CopyCommands &copies() const { return *m_copies; }
    BackupCommands &backups() const { return *m_backups; }
    /// What has been typed for the open file without being part of it yet, e.g. "1.2, theme 3" of actions in the
    /// meeting, or nothing: it is asked about before the file is closed.
    void setUnfinished(std::function<QString()> unfinished) { m_unfinished = std::move(unfinished); }
    void makeNew();
    void chooseAndOpen();
    /// Asks where a recent file is now that is no longer at that path.
    void findMissing(const QString &gone);
    void openSample();
    void check();
    /// Files of several institutions side by side: needs no open file.
    void showGroup();
    /// Files dropped on the window.
    void take(const QList<QUrl> &urls);
    void open(const QString &path);
    /// Asks for exported data, and makes a new file of it.
    void makeFromExport();
    /// Closes the file; false where not everything is saved and the person stays.
    bool close();

Q_SIGNALS:
    /// The sample is open, as new.
    void sampleMade();
    void placeWanted(waymark::Place place);
    void commandWanted(waymark::Command command, const QVariant &about);
    void answersDropped(const QStringList &paths);

private:
    /// With the model of a file, or with the program's own where that is empty.
    void makeNewFor(const QString &model);
    /// Makes a new file of data that was exported.
    void makeFrom(const QString &source);
    /// Whether the open file can be left: everything is in it, or the person gives up what is not.
    bool mayLeave();
    void opened();
    void noteOpened();
    void remember();

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
    RecentFiles &m_recent;
    CopyCommands *m_copies;
    BackupCommands *m_backups;
    OtherFileOffers *m_others;
    QPointer<InstitutionGroupWindow> m_group;
    QTimer m_remembering;
    std::function<QString()> m_unfinished;
};

} // namespace waymark
