// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"

#include <QMainWindow>
#include <map>
#include <memory>

class QStackedWidget;

namespace waymark {

class AskingCommands;
class ExportCommands;
class FileCommands;
class FootBar;
class Menus;
class Rail;
class MeetingWindows;
class NotSavedBar;
class RecentFiles;
class ReportCommands;
class ReviewCommands;
class Settings;
class YearsCommands;

/// The frame: menu bar, rail, the page in sight, foot. It knows where everything is and does nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Document &document, Settings &settings, RecentFiles &recent);
    ~MainWindow() override;

    Place place() const { return m_place; }
    void goTo(Place place);
    void run(Command command, const QVariant &about = {});
    Page *page() const;

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addRail();
    void refresh();
    void readAnew();
    void showWhatIsOpen();
    void present(Command command);
    void save();
    void tellRefused(const Error &error);
    Page *pageAt(Place place);

    Document &m_document;
    Settings &m_settings;
    RecentFiles &m_recent;
    Menus *m_menus;
    Rail *m_rail;
    QStackedWidget *m_stack;
    NotSavedBar *m_notSaved;
    FootBar *m_foot;
    FileCommands *m_fileCommands;
    ReviewCommands *m_reviewCommands;
    ReportCommands *m_reportCommands;
    ExportCommands *m_exportCommands;
    AskingCommands *m_askingCommands;
    YearsCommands *m_yearsCommands;
    std::map<Place, Page *> m_pages;
    std::unique_ptr<MeetingWindows> m_meeting;
    Place m_place = Place::Home;
    bool m_telling = false; ///< why something was refused
};

} // namespace waymark
