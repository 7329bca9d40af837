// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/text/backups.h"
#include "core/text/errors.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/forms/onebar.h"
#include "ui/look/keyboard.h"
#include "ui/look/rail.h"
#include "ui/look/screens.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingwindows.h"
#include "ui/shell/commands.h"
#include "ui/shell/copycommands.h"
#include "ui/shell/exportcommands.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/findcommand.h"
#include "ui/shell/footbar.h"
#include "ui/shell/guidecommand.h"
#include "ui/shell/menus.h"
#include "ui/shell/reviewcommands.h"
#include "ui/shell/tour.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

MainWindow::MainWindow(Document &document, Settings &settings, RecentFiles &recent, PageMaker maker)
    : m_document(document)
    , m_settings(settings)
    , m_recent(recent)
    , m_makePage(std::move(maker))
    , m_fileCommands(new FileCommands(*this, document, settings, recent))
    , m_reviewCommands(new ReviewCommands(*this, document, settings))
    , m_askingCommands(new AskingCommands(*this, document, settings))
    , m_commands(new Commands(
          commandTable({*this, document, *m_fileCommands, *m_reviewCommands,
                        *new ReportCommands(*this, document, settings), *new ExportCommands(*this, document, settings),
                        *m_askingCommands, *new FindCommand(*this, document), *new GuideCommand(*this)}),
          document, this))
    , m_rail(new Rail)
    , m_stack(new QStackedWidget)
    , m_notSaved(new NotSavedBar(document))
    , m_tour(new TourBar(settings))
    , m_foot(new FootBar(document))
{
    setAcceptDrops(true);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_notSaved);
    main->addWidget(m_tour);
    main->addWidget(m_stack, 1);
    main->addWidget(new NoticePlace);
    main->addWidget(m_foot);
    columns->addLayout(main, 1);
    setCentralWidget(body);
    addRail();

    new Menus(*this, *m_commands, document, recent);

    connect(m_notSaved, &NotSavedBar::copyWanted, this, [this] { run(Command::SaveCopy); });
    connect(m_fileCommands, &FileCommands::answersDropped, m_askingCommands, &AskingCommands::bringIn);
    connect(m_fileCommands, &FileCommands::placeWanted, this, &MainWindow::goTo);
    connect(m_fileCommands, &FileCommands::commandWanted, this, &MainWindow::run);
    connect(m_fileCommands, &FileCommands::sampleMade, m_tour, &TourBar::offer);
    connect(m_tour, &TourBar::placeWanted, this, &MainWindow::goTo);
    connect(m_tour, &TourBar::left, this, [this] { page()->firstFocus()->setFocus(); });
    connect(m_reviewCommands, &ReviewCommands::placeWanted, this, &MainWindow::goTo);
    connect(m_reviewCommands, &ReviewCommands::commandWanted, this, &MainWindow::run);
    connect(&m_document, &Document::reset, this, &MainWindow::readAnew);
    connect(&m_document, &Document::changed, this, &MainWindow::showWhatIsOpen);
    connect(&m_document, &Document::refused, this, &MainWindow::tellRefused);
    connect(&m_document, &Document::reviewHeld, this, [this] {
        const bool onlyShows = m_meeting && m_meeting->session().onlyShows();
        showNotice(this, (onlyShows ? tr("Everyone is looking at review %1. Press Esc in the meeting view first to "
                                         "change to another review.")
                                    : tr("Everyone is looking at review %1. End the meeting first to change to another "
                                         "review."))
                             .arg(m_document.review()->year));
    });
    connect(&m_document, &Document::backupFailed, this,
            [this](const Error &error) { showNotice(this, backupFailure(error)); });

    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(1366, 728);
    showWhatIsOpen();
}

MainWindow::~MainWindow() = default;

void MainWindow::addRail()
{
    const std::pair<Place, const char *> entries[] = {
        {Place::Home, "home"},       {Place::Prepare, "prepare"}, {Place::Agree, "agree"},
        {Place::Summary, "summary"}, {Place::Compare, "compare"}, {Place::Actions, "actions"},
        {Place::Reports, "reports"},
    };
    const auto titleOf = [this](Place place) { return m_commands->action(goingTo(place))->text(); };
    for (const auto &[place, icon] : entries)
        m_rail->addEntry(static_cast<int>(place), QString::fromLatin1(icon), titleOf(place));
    m_rail->addBottomEntry(static_cast<int>(Place::Settings), QStringLiteral("settings"), titleOf(Place::Settings));
    connect(m_rail, &Rail::chosen, this, [this](int id) { run(goingTo(static_cast<Place>(id))); });
}

Page *MainWindow::pageAt(Place place)
{
    Page *&page = m_pages[place];
    if (!page) {
        page = m_makePage(place, m_document, m_settings, m_recent);
        page->setAccessibleName(m_commands->action(goingTo(place))->text().remove(u'&'));
        connect(page, &Page::placeWanted, this, &MainWindow::goTo);
        connect(page, &Page::commandWanted, this, &MainWindow::run);
        // A page that wants more width than the screen has scrolls, and the window stays as it is.
        auto *scroll = new QScrollArea;
        scrollOnGround(*scroll, page);
        if (place == Place::Actions ||
            place == Place::Prepare) // Agree's and Compare's lists are next to what they show
            new OneBar(*scroll);
        m_stack->addWidget(scroll);
        m_foot->add(page, page->makeFoot(m_foot));
    }
    return page;
}

Page *MainWindow::page() const
{
    const auto shown = m_pages.find(m_place);
    return shown == m_pages.end() ? nullptr : shown->second;
}

void MainWindow::goTo(Place place)
{
    if (!m_commands->isPossible(goingTo(place)))
        place = Place::Home;
    if (!m_document.flush())
        return;
    m_place = place;
    Page *page = pageAt(place);
    page->bringUpToDate();
    m_foot->show(page); // before the page, which would be laid out twice: feet are not all of one height
    m_stack->setCurrentWidget(page->parentWidget()->parentWidget()); // its viewport, its scroll area
    m_rail->setCurrent(static_cast<int>(place));
    page->firstFocus()->setFocus();
}

void MainWindow::readAnew()
{
    m_meeting.reset();
    m_tour->hide();
    showWhatIsOpen();
    if (page()) // until the window is shown there is none, and showEvent() makes the one that is wanted by then
        goTo(m_document.isOpen() ? m_place : Place::Home);
}

void MainWindow::showEvent(QShowEvent *event)
{
    // The first page is made now and not earlier: a file may have been opened before the window is seen.
    if (!page())
        goTo(m_place);
    QMainWindow::showEvent(event);
}

void MainWindow::showWhatIsOpen()
{
    const bool open = m_document.isOpen();
    setWindowTitle(open ? m_document.workspace().institution().name + u" - Waymark" : QStringLiteral("Waymark"));
    for (const Place place : {Place::Prepare, Place::Agree, Place::Summary, Place::Compare, Place::Actions,
                              Place::Reports, Place::Settings}) {
        const bool possible = m_commands->isPossible(goingTo(place));
        m_rail->setEntryEnabled(static_cast<int>(place), possible,
                                possible ? QString() : tr("Open a school or college file first"));
    }
}

void MainWindow::run(Command command, const QVariant &about) { m_commands->carryOut(command, about); }

MeetingWindows &MainWindow::meeting()
{
    // Kept after leaving: who comes back finds clock and screen where they were.
    if (!m_meeting) {
        m_meeting = std::make_unique<MeetingWindows>(m_document, *this, &m_settings);
        connect(m_meeting.get(), &MeetingWindows::left, this, [this] { activateWindow(); });
        connect(m_meeting.get(), &MeetingWindows::left, this, &MainWindow::meetingLeft);
        connect(m_meeting.get(), &MeetingWindows::meetingEnded, m_reviewCommands, &ReviewCommands::tellOfMinutes);
        connect(
            m_meeting.get(), &MeetingWindows::startWanted, this, [this] { run(Command::StartMeeting); },
            Qt::QueuedConnection); // asked over this window, once the key is let go of
        connect(m_meeting.get(), &MeetingWindows::copyWanted, m_fileCommands,
                [this](QWidget *asking) { m_fileCommands->copies().save(*asking); });
        connect(m_meeting.get(), &MeetingWindows::roomChosen, &m_settings, &Settings::setRoomScreen);
        m_fileCommands->setUnfinished([this] { return unsavedInMeeting(); });
    }
    m_meeting->setChosenRoom(m_settings.roomScreen());
    return *m_meeting;
}

QString MainWindow::unsavedInMeeting() const { return m_meeting ? m_meeting->lostByClosing() : QString(); }

bool MainWindow::isMeetingShown() const { return m_meeting && m_meeting->isShown(); }

void MainWindow::present(AudienceScreen screen) { meeting().present(screen); }

void MainWindow::startMeeting()
{
    // Who is here is asked once for a sitting; after that it is on Agree and on the presenter's window, to be changed.
    if (m_reviewCommands->askBeforeMeeting())
        meeting().start();
}

void MainWindow::save()
{
    if (!m_document.flush())
        return;
    // Whoever presses Ctrl+S asks whether the file has everything, and the file may be gone since the last change.
    if (m_document.confirm())
        m_foot->answer();
    else
        m_notSaved->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::tellRefused(const Error &error)
{
    // The message takes the focus from the field that was typed in, and leaving a field writes: a file that takes
    // nothing would be complained about again, on top of the first complaint.
    if (m_telling || dialogShowsRefusals())
        return;
    // A message over this window would bring it, and all that only its owner may see, before the whole room.
    if (isMeetingShown())
        return m_meeting->session().setProblem(sentence(error));
    m_telling = true;
    tell(this, tr("Waymark could not do that"), sentence(error));
    m_telling = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    // Whoever comes back from another program may have moved the file there, or had it replaced.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_document.confirm();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (!m_fileCommands->close())
        return event->ignore();
    m_meeting.reset();
    event->accept();
    Q_EMIT closed();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Asked once the drag is over: a dialog inside it would hold up the program that the file came from.
    QTimer::singleShot(0, this, [this, urls = event->mimeData()->urls()] { m_fileCommands->take(urls); });
}

} // namespace waymark
