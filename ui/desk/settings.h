// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/look/screens.h"
#include "ui/look/tokens.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace waymark {

class Document;

/// A meeting that goes on, or that went on when Waymark was last open.
struct OpenMeeting
{
    QString path; ///< of its file, absolute
    QString at;   ///< the number of the statement that it is at
    QDate day;
    QString review = {}; ///< its id: a newer one may have come into the file since
    QString year = {};   ///< of that

    friend bool operator==(const OpenMeeting &, const OpenMeeting &) = default;
};

/// What a person sets on this machine, typed. Nothing of a school or college is kept here but paths of files.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// 1.0 is the system's text size; 0.9 to 1.5 are offered.
    double textScale() const;
    void setTextScale(double scale);
    /// A language with a translation, e.g. "cy"; empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The screen for what everyone sees in a meeting; empty: Waymark chooses.
    ScreenName roomScreen() const;
    void setRoomScreen(const ScreenName &screen);
    /// Where the meeting of a review was left, as MeetingPlace has it: its first part is the review's id. Of the
    /// reviews that had a meeting last.
    QStringList meetingPlace(const QString &review) const;
    void setMeetingPlace(const QStringList &place);
    /// The meeting that nobody has ended: Home offers to continue it, also after Waymark was killed.
    std::optional<OpenMeeting> openMeeting() const;
    void setOpenMeeting(const std::optional<OpenMeeting> &meeting);
    /// The UIDs of all that was ever saved for a calendar on this computer, so that only those are cancelled.
    QStringList calendarUids() const;
    void addCalendarUids(const QStringList &uids);
    /// Where the last file was opened or saved; one's own files at first, and where that folder is gone.
    QString folder() const;
    /// Where answers were taken from last; at first where browsers save what colleagues send.
    QString answersFolder() const;
    void setAnswersFolder(const QString &folder);
    void setFolder(const QString &folder);
    /// Where backups are made, and after it where they were made before; at first beside the program's own data.
    QStringList backupFolders() const;
    bool hasOwnBackupFolder() const; ///< another than the usual one
    /// Those that are where they were made until now stay there. Empty for the usual place.
    void setBackupFolder(const QString &folder);
    /// What is explained once, and once only, on this machine.
    bool wasExplained(const QString &what) const;
    void setExplained(const QString &what);
    /// The report made last, and how each one was made last.
    ReportKind reportKind() const;
    void setReportKind(ReportKind kind);
    ReportOptions reportOptions(ReportKind kind) const;
    void setReportOptions(ReportKind kind, const ReportOptions &options);

Q_SIGNALS:
    void lookChanged();
    void textScaleChanged();
    void languageChanged();
    void backupFoldersChanged();
    void openMeetingChanged();

private:
    QSettings m_settings;
    /// What the page shows is what is saved from it: another Waymark's choice is none of this one's once it is known.
    mutable std::optional<ReportKind> m_report;
    mutable std::map<ReportKind, ReportOptions> m_options;
};

/// What Home can say about a file without opening it, as it was when the file was last open.
struct RecentFile
{
    QString path; ///< absolute
    QString institution;
    QString year; ///< of the newest review; empty where the file has none
    int agreed = 0;
    int open = 0;    ///< statements not looked at yet
    int carried = 0; ///< of those, with a level carried forward
    int total = 0;
    QString next;         ///< the next open statement, "2.5 Learner perception"; empty where none is open
    QStringList leftOut;  ///< numbers of the themes that no one is asked about, see themesNoOneIsAsked()
    bool damaged = false; ///< what is left of it was shown, and the other facts are of that
    QDate finished;       ///< when the newest review was finished, see finishedOn(); null while it is not
    QDateTime lastOpened; ///< UTC

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The files that were open last, the latest first, twelve at most; kept in the person's settings. Nothing here looks
/// at a disk: a path on a drive that is gone could block for long.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxFiles = 12;

    explicit RecentFiles(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<RecentFile> &files() const { return m_files; }
    /// Notes the open file as it is now; call it after opening and before closing.
    void remember(const Document &document);
    /// Puts a file first, in place of what was noted for its path.
    void put(RecentFile file);
    void remove(const QString &path);

    /// What there is to say about the open file.
    static RecentFile describe(const Document &document);

Q_SIGNALS:
    void changed();

private:
    void read();
    /// Another Waymark may have noted files of its own since.
    void readAnew();
    void write();

    QSettings m_settings;
    std::vector<RecentFile> m_files;
};

} // namespace waymark
