// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/settings.h"

#include "core/base/wholefile.h"
#include "core/insight/profile.h"
#include "core/insight/returns.h"
#include "core/review/finishing.h"
#include "ui/document/document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace waymark {
namespace {

constexpr auto themeKey = "look/theme";
constexpr auto textScaleKey = "look/textScale";
constexpr auto languageKey = "language";
constexpr auto geometryKey = "window/geometry";
constexpr auto roomScreenKey = "meeting/screen";
constexpr auto meetingPlacesKey = "meeting/places";
constexpr auto openMeetingKey = "meeting/open";
constexpr auto calendarUidsKey = "calendar/saved";
constexpr auto folderKey = "files/folder";
constexpr auto explainedKey = "explained";
constexpr auto answersFolderKey = "files/answersFolder";
constexpr auto reportKey = "reports/kind";

struct ThemeName
{
    ThemeChoice theme;
    QLatin1String name; ///< in the settings' file
};

constexpr ThemeName themeNames[] = {
    {ThemeChoice::System, QLatin1String("system")},
    {ThemeChoice::Light, QLatin1String("light")},
    {ThemeChoice::Dark, QLatin1String("dark")},
    {ThemeChoice::HighContrast, QLatin1String("highContrast")},
};

QString optionKey(ReportKind kind, const char *option)
{
    return QStringLiteral("reports/%1/%2").arg(keyOf(kind), QString::fromLatin1(option));
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent)
{
    // Which files were opened is nobody else's business, and Qt leaves its file as readable as it is. (Elsewhere than
    // on Linux settings are no file, or the system's own care.)
#ifdef Q_OS_LINUX
    QDir().mkpath(QFileInfo(m_settings.fileName()).absolutePath());
    QFile file(m_settings.fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile))
        file.setPermissions(ownersFile);
#endif
}

ThemeChoice Settings::theme() const
{
    const QString key = m_settings.value(themeKey).toString();
    const auto found = std::ranges::find(themeNames, key, &ThemeName::name);
    return found == std::end(themeNames) ? ThemeChoice::System : found->theme;
}

void Settings::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(themeKey, QString(std::ranges::find(themeNames, theme, &ThemeName::theme)->name));
    Q_EMIT lookChanged();
}

double Settings::textScale() const { return std::clamp(m_settings.value(textScaleKey, 1.0).toDouble(), 0.75, 2.0); }

void Settings::setTextScale(double scale)
{
    if (scale == textScale())
        return;
    m_settings.setValue(textScaleKey, scale);
    Q_EMIT lookChanged();
    Q_EMIT textScaleChanged();
}

QString Settings::language() const { return m_settings.value(languageKey).toString(); }

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

QByteArray Settings::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(geometryKey, geometry); }

ScreenName Settings::roomScreen() const { return ScreenName::from(m_settings.value(roomScreenKey).toStringList()); }

void Settings::setRoomScreen(const ScreenName &screen)
{
    if (screen.isEmpty())
        m_settings.remove(roomScreenKey);
    else
        m_settings.setValue(roomScreenKey, screen.parts());
}

QStringList Settings::meetingPlace(const QString &review) const
{
    const QStringList all = m_settings.value(meetingPlacesKey).toStringList();
    const auto found = std::ranges::find_if(all, [&](const QString &each) { return each.startsWith(review + u' '); });
    return found == all.end() ? QStringList() : found->split(u' ');
}

void Settings::setMeetingPlace(const QStringList &place)
{
    constexpr qsizetype maxKept = 20;
    QStringList all = m_settings.value(meetingPlacesKey).toStringList();
    all.removeIf([&](const QString &each) { return each.startsWith(place.front() + u' '); });
    all.prepend(place.join(u' '));
    m_settings.setValue(meetingPlacesKey, all.mid(0, maxKept));
}

std::optional<OpenMeeting> Settings::openMeeting() const
{
    constexpr qsizetype parts = 5;
    const QStringList kept = m_settings.value(openMeetingKey).toStringList();
    if (kept.size() != parts)
        return std::nullopt;
    return OpenMeeting{kept[0], kept[1], QDate::fromString(kept[2], Qt::ISODate), kept[3], kept[4]};
}

void Settings::setOpenMeeting(const std::optional<OpenMeeting> &meeting)
{
    if (meeting == openMeeting())
        return;
    if (meeting)
        m_settings.setValue(openMeetingKey, QStringList{meeting->path, meeting->at, meeting->day.toString(Qt::ISODate),
                                                        meeting->review, meeting->year});
    else
        m_settings.remove(openMeetingKey);
    Q_EMIT openMeetingChanged();
}

QStringList Settings::calendarUids() const { return m_settings.value(calendarUidsKey).toStringList(); }

void Settings::addCalendarUids(const QStringList &uids)
{
    constexpr qsizetype maxKept = 5000;
    QStringList all = uids + calendarUids();
    all.removeDuplicates();
    m_settings.setValue(calendarUidsKey, all.mid(0, maxKept));
}

QString Settings::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {m_settings.value(folderKey).toString(), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void Settings::setFolder(const QString &folder) { m_settings.setValue(folderKey, folder); }

QString Settings::answersFolder() const
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString folder = m_settings.value(answersFolderKey, downloads).toString();
    return QFileInfo(folder).isDir() ? folder : Settings::folder();
}

void Settings::setAnswersFolder(const QString &folder) { m_settings.setValue(answersFolderKey, folder); }

QStringList Settings::backupFolders() const { return waymark::backupFolders(m_settings); }

bool Settings::hasOwnBackupFolder() const { return backupFolders().front() != defaultBackupFolder(); }

void Settings::setBackupFolder(const QString &folder)
{
    chooseBackupFolder(m_settings, folder);
    Q_EMIT backupFoldersChanged();
}

bool Settings::wasExplained(const QString &what) const
{
    return m_settings.value(explainedKey).toStringList().contains(what);
}

void Settings::setExplained(const QString &what)
{
    constexpr qsizetype maxKept = 100; // copies come and go
    QStringList explained = m_settings.value(explainedKey).toStringList();
    explained.removeAll(what);
    explained.prepend(what);
    m_settings.setValue(explainedKey, explained.mid(0, maxKept));
}

ReportKind Settings::reportKind() const
{
    if (!m_report)
        m_report = reportKindFrom(m_settings.value(reportKey).toString()).value_or(ReportKind::Governors);
    return *m_report;
}

void Settings::setReportKind(ReportKind kind)
{
    m_report = kind;
    m_settings.setValue(reportKey, keyOf(kind));
}

ReportOptions Settings::reportOptions(ReportKind kind) const
{
    const auto known = m_options.find(kind);
    if (known != m_options.end())
        return known->second;
    const ReportOptions read{m_settings.value(optionKey(kind, "deidentified")).toBool(),
                             m_settings.value(optionKey(kind, "comments")).toBool(),
                             m_settings.value(optionKey(kind, "signposts"), ReportOptions{}.signposts).toBool(),
                             m_settings.value(optionKey(kind, "criticalFriend")).toBool()};
    m_options.emplace(kind, read);
    return read;
}

void Settings::setReportOptions(ReportKind kind, const ReportOptions &options)
{
    m_options.insert_or_assign(kind, options);
    m_settings.setValue(optionKey(kind, "deidentified"), options.deidentified);
    m_settings.setValue(optionKey(kind, "comments"), options.comments);
    m_settings.setValue(optionKey(kind, "signposts"), options.signposts);
    m_settings.setValue(optionKey(kind, "criticalFriend"), options.criticalFriend);
}

namespace {

constexpr QLatin1String list("recent");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String institutionKey("institution");
constexpr QLatin1String yearKey("year");
constexpr QLatin1String agreedKey("agreed");
constexpr QLatin1String openKey("open");
constexpr QLatin1String carriedKey("carried");
constexpr QLatin1String totalKey("total");
constexpr QLatin1String nextKey("next");
constexpr QLatin1String leftOutKey("leftOut");
constexpr QLatin1String damagedKey("damaged");
constexpr QLatin1String finishedKey("finished");
constexpr QLatin1String lastOpenedKey("lastOpened");

} // namespace

RecentFiles::RecentFiles(QObject *parent) : QObject(parent) { read(); }

RecentFile RecentFiles::describe(const Document &document)
{
    const Workspace &workspace = document.workspace();
    RecentFile file;
    file.path = QFileInfo(document.path()).absoluteFilePath();
    file.institution = workspace.institution().name;
    file.lastOpened = QDateTime::currentDateTimeUtc();
    file.damaged = document.isOnlyShown() && document.whyOnlyShown().problem != FileError::Problem::ReadOnly;
    const auto reviews = workspace.reviewsByDate();
    if (reviews.empty())
        return file;
    const Review &review = *reviews.back();
    const Progress now = progress(workspace, review).overall;
    file.year = review.year;
    file.agreed = now.agreed;
    file.open = now.open();
    file.carried = now.carried;
    file.total = now.total;
    file.finished = finishedOn(review);
    for (const int theme : themesNoOneIsAsked(workspace, review))
        file.leftOut << QString::number(theme);
    const auto next = now.open() > 0 ? resumeAt(workspace, review) : std::nullopt; // where "Continue" opens it
    if (const Statement *statement = next ? workspace.structureOf(review).statement(*next) : nullptr)
        file.next = next->toString() + u' ' + statement->shortTitle;
    return file;
}

void RecentFiles::remember(const Document &document) { put(describe(document)); }

void RecentFiles::put(RecentFile file)
{
    readAnew();
    std::erase_if(m_files, [&](const RecentFile &each) { return each.path == file.path; });
    m_files.insert(m_files.begin(), std::move(file));
    if (m_files.size() > maxFiles)
        m_files.resize(maxFiles);
    write();
    Q_EMIT changed();
}

void RecentFiles::remove(const QString &path)
{
    readAnew();
    if (std::erase_if(m_files, [&](const RecentFile &each) { return each.path == path; }) == 0)
        return;
    write();
    Q_EMIT changed();
}

void RecentFiles::readAnew()
{
    m_settings.sync();
    m_files.clear();
    read();
}

void RecentFiles::read()
{
    const int count = std::min(m_settings.beginReadArray(list), maxFiles);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentFile file;
        file.path = m_settings.value(pathKey).toString();
        file.institution = m_settings.value(institutionKey).toString();
        file.year = m_settings.value(yearKey).toString();
        file.agreed = m_settings.value(agreedKey).toInt();
        file.open = m_settings.value(openKey).toInt();
        file.carried = m_settings.value(carriedKey).toInt();
        file.total = m_settings.value(totalKey).toInt();
        file.next = m_settings.value(nextKey).toString();
        file.leftOut = m_settings.value(leftOutKey).toStringList();
        file.damaged = m_settings.value(damagedKey).toBool();
        file.finished = QDate::fromString(m_settings.value(finishedKey).toString(), Qt::ISODate);
        file.lastOpened = QDateTime::fromString(m_settings.value(lastOpenedKey).toString(), Qt::ISODate);
        if (!file.path.isEmpty())
            m_files.push_back(std::move(file));
    }
    m_settings.endArray();
}

void RecentFiles::write()
{
    m_settings.remove(list);
    m_settings.beginWriteArray(list, static_cast<int>(m_files.size()));
    int index = 0;
    for (const RecentFile &file : m_files) {
        m_settings.setArrayIndex(index++);
        m_settings.setValue(pathKey, file.path);
        m_settings.setValue(institutionKey, file.institution);
        m_settings.setValue(yearKey, file.year);
        m_settings.setValue(agreedKey, file.agreed);
        m_settings.setValue(openKey, file.open);
        m_settings.setValue(carriedKey, file.carried);
        m_settings.setValue(totalKey, file.total);
        m_settings.setValue(nextKey, file.next);
        m_settings.setValue(leftOutKey, file.leftOut);
        m_settings.setValue(damagedKey, file.damaged);
        m_settings.setValue(finishedKey, file.finished.toString(Qt::ISODate));
        m_settings.setValue(lastOpenedKey, file.lastOpened.toString(Qt::ISODate));
    }
    m_settings.endArray();
}

} // namespace waymark
