// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/meeting/audiencecontent.h"
#include "ui/shell/pages.h"

#include <QMainWindow>
#include <functional>
#include <map>
#include <memory>

class QStackedWidget;

namespace waymark {

class AskingCommands;
class Commands;
class FileCommands;
class FootBar;
class MeetingWindows;
class NotSavedBar;
class Rail;
class RecentFiles;
class ReviewCommands;
class Settings;
class TourBar;

/// The frame: menu bar, rail, the page in sight, foot. It knows where everything is and does nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using PageMaker = std::function<Page *(Place, Document &, Settings &, RecentFiles &)>;

    MainWindow(Document &document, Settings &settings, RecentFiles &recent, PageMaker maker = makePage);
    ~MainWindow() override;

    Place place() const { return m_place; }
    /// Home instead, where the place needs a file and none is open.
    void goTo(Place place);
    Page *page() const;
    const Commands &commands() const { return *m_commands; }
    /// However it is asked for; nothing where it is not possible now.
    void run(Command command, const QVariant &about = {});

    // What is done with the window itself; the meeting only while there is a review.
    void save();
    void present(AudienceScreen screen);
    void startMeeting();
    [[nodiscard]] bool isMeetingShown() const; ///< its windows are on the screens
    /// What in the meeting would be lost with this window; or nothing.
    [[nodiscard]] QString unsavedInMeeting() const;
    void toggleFullScreen() { setWindowState(windowState() ^ Qt::WindowFullScreen); }

Q_SIGNALS:
    void closed();
    void meetingLeft();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addRail();
    void readAnew();
    void showWhatIsOpen();
    MeetingWindows &meeting();
    void tellRefused(const Error &error);
    Page *pageAt(Place place);

    Document &m_document;
    Settings &m_settings;
    RecentFiles &m_recent;
    PageMaker m_makePage;
    FileCommands *m_fileCommands;
    ReviewCommands *m_reviewCommands;
    AskingCommands *m_askingCommands;
    Commands *m_commands;
    Rail *m_rail;
    QStackedWidget *m_stack;
    NotSavedBar *m_notSaved;
    TourBar *m_tour;
    FootBar *m_foot;
    std::map<Place, Page *> m_pages;
    std::unique_ptr<MeetingWindows> m_meeting;
    Place m_place = Place::Home;
    bool m_telling = false; ///< why something was refused
};

} // namespace waymark
