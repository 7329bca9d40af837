// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingwindows.h"

#include "core/kinds/filekind.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/meeting/screenwatch.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QEvent>
#include <QFileInfo>
#include <QUrl>
#include <utility>

namespace waymark {
namespace {

// Window managers learn of a change of screens when the program does, and move windows in their own time: for two
// seconds what they moved is put back, though never in a quarrel without end.
constexpr int msBetweenLooks = 100;
constexpr int maxLooks = 20;
constexpr int maxCorrections = 5;

} // namespace

MeetingWindows::MeetingWindows(Document &document, QWidget &window, Settings *settings)
    : m_window(window)
    , m_settings(settings)
    , m_session(document)
    , m_audience(std::make_unique<AudienceWindow>(m_session))
{
    m_audience->installEventFilter(this);
    connect(&m_session, &MeetingSession::asked, this, &MeetingWindows::answer);
    connect(&m_session, &MeetingSession::ended, this, &MeetingWindows::close);
    connect(&m_session, &MeetingSession::changed, this, &MeetingWindows::keepPlace);
    connect(m_audience.get(), &AudienceWindow::closed, this, [this] {
        if (m_shown && (!m_presenter || !m_presenter->isVisible()))
            close();
    });
    m_settling.setInterval(msBetweenLooks);
    connect(&m_settling, &QTimer::timeout, this, &MeetingWindows::settle);
    connect(&m_watch, &ScreenWatch::changed, this, &MeetingWindows::followScreens);
}

MeetingWindows::~MeetingWindows()
{
    if (std::exchange(m_shown, false))
        m_session.document().releaseReview();
    disconnect(m_audience.get(), nullptr, this, nullptr);
}

bool MeetingWindows::isShown() const { return m_shown; }

QList<MeetingScreen> MeetingWindows::screensNow(const QScreen *gone)
{
    m_screens.clear();
    QList<MeetingScreen> now;
    for (const ScreenWatch::Seen &seen : ScreenWatch::screens(gone)) {
        m_screens.append(seen.screen);
        now.append(seen.facts);
    }
    return now;
}

ScreenPlace MeetingWindows::placeAt(qsizetype at) const { return {m_screens.value(at), m_plan.screens()[at].geometry}; }

void MeetingWindows::begin(bool withPresenter)
{
    m_shown = true;
    m_isSwapped = false;
    m_session.document().holdReview();
    m_session.setOnlyShows(!withPresenter);
    const QList<MeetingScreen> now = screensNow(nullptr);
    m_plan.begin(now, m_screens.indexOf(m_window.screen()), m_chosenRoom, withPresenter);
}

void MeetingWindows::start()
{
    if (!m_session.hasReview())
        return;
    m_session.document().backUpBefore(BackupReason::Meeting);
    if (m_settings) {
        const QString review = m_session.document().review()->id.toString();
        if (const auto left = MeetingPlace::from(m_settings->meetingPlace(review)))
            m_session.recall(*left);
    }
    const bool comesBack = m_session.begin();
    ensurePresenter();
    begin(true);
    place();
    if (comesBack)
        m_session.setHint(m_plan.isShared() ? tr("Back where you left off. O: opening. S: your window. ?: shortcuts. "
                                                 "Esc: end the meeting.")
                                            : tr("Back where you left off. O: opening."));
    else if (m_plan.isShared())
        m_session.setHint(
            tr("Press Enter to continue, or right-click for the menu. Press S for the presenter's window, ? "
               "for the shortcuts, Esc to end the meeting."));
}

void MeetingWindows::present(AudienceScreen screen)
{
    if (!m_session.hasReview())
        return;
    // A meeting that is on stays one: who is there, its clock, and what the presenter has typed.
    if (!m_shown || !m_plan.wantsPresenter())
        begin(false);
    m_session.present(screen);
    place();
}

void MeetingWindows::close()
{
    if (!m_shown)
        return;
    keepPlace();
    m_shown = false;
    m_settling.stop();
    const bool wasMeeting = m_plan.wantsPresenter();
    const bool isThere = m_session.hasReview();
    // Whoever closes the file or Waymark in the middle of a meeting has not ended it.
    if (wasMeeting && m_settings && m_session.hasReview())
        m_settings->setOpenMeeting({});
    if (wasMeeting)
        m_session.leave();
    else
        m_session.pauseClock();
    if (m_presenter)
        m_presenter->close();
    m_audience->dropEntry();
    m_audience->close();
    m_session.document().releaseReview();
    Q_EMIT left();
    if (wasMeeting && isThere)
        Q_EMIT meetingEnded();
}

/// At each step of the meeting, for nobody says beforehand that a computer will be switched off.
void MeetingWindows::keepPlace()
{
    if (!m_settings || !m_shown || !m_plan.wantsPresenter() || !m_session.hasReview())
        return;
    m_settings->setMeetingPlace(m_session.here().parts());
    const Document &document = m_session.document();
    // Home speaks of the newest review of a file.
    if (document.review() == document.workspace().reviewsByDate().back() && !document.review()->isFinished())
        m_settings->setOpenMeeting(OpenMeeting{QFileInfo(document.path()).absoluteFilePath(),
                                               document.statement().toString(), QDate::currentDate(),
                                               document.review()->id.toString(), document.review()->year});
}

void MeetingWindows::leave()
{
    if (m_presenter && m_presenter->isVisible() && m_presenter->stepBack())
        return;
    if (m_keys && m_keys->isVisible() && m_keys->close())
        return;
    if (m_audience->stepBack())
        return;
    if (m_plan.wantsPresenter()) {
        // What is agreed must not be called saved where it is not.
        QString question =
            whatCloses() + u' ' +
            (m_session.document().isParted()
                 ? tr("What you agreed since the file was lost is not saved until you save a copy.")
                 : tr("Everything agreed is saved. Start the meeting again to come back to this point."));
        if (const QString typed = unfinished(); !typed.isEmpty())
            question +=
                QStringLiteral("\n\n") +
                tr("You have typed an action for %1 but not added it. It stays there until you close this file.",
                   "%1: statements and themes, \"1.2, theme 3\"")
                    .arg(typed);
        if (const QString dialog = m_presenter ? m_presenter->putAwayUnsaved() : QString(); !dialog.isEmpty())
            question += QStringLiteral("\n\n") +
                        tr("You have not saved what you typed in %1. It stays there until you close this file.",
                           "the title of a dialog, in quotation marks")
                            .arg(dialog);
        QWidget *over = m_presenter->isVisible() ? static_cast<QWidget *>(m_presenter.get()) : m_audience.get();
        if (!ask(over, tr("End the meeting?"), question, tr("End the meeting"), tr("Cancel")))
            return;
    }
    close();
}

QString MeetingWindows::unfinished() const { return m_presenter ? m_presenter->unfinished() : QString(); }

QString MeetingWindows::lostByClosing() const
{
    QStringList parts{unfinished(), m_presenter ? m_presenter->putAwayUnsaved() : QString(),
                      m_audience->entry() ? m_audience->entry()->unfinished() : QString()};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

QString MeetingWindows::whatCloses() const
{
    return m_plan.isShared() ? tr("This window will close and the clock will pause.")
                             : tr("Both windows will close and the clock will pause.");
}

bool MeetingWindows::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own close button asks as Esc does; our own close() has cleared m_shown by then.
    const bool asks = m_plan.wantsPresenter() || m_audience->entry();
    if (event->type() != QEvent::Close || !m_shown || !asks || !m_session.hasReview())
        return QObject::eventFilter(watched, event);
    event->ignore();
    QMetaObject::invokeMethod(this, &MeetingWindows::leave, Qt::QueuedConnection);
    return true;
}

void MeetingWindows::ensurePresenter()
{
    if (m_presenter)
        return;
    m_presenter = std::make_unique<PresenterWindow>(m_session);
    m_presenter->installEventFilter(this);
    connect(m_presenter.get(), &PresenterWindow::closed, this, &MeetingWindows::close);
    connect(m_presenter.get(), &PresenterWindow::copyWanted, this, [this] { Q_EMIT copyWanted(m_presenter.get()); });
    connect(m_presenter.get(), &PresenterWindow::roomChosen, this, &MeetingWindows::chooseRoom);
}

void MeetingWindows::place()
{
    if (m_plan.screens().isEmpty())
        return;
    const ScreenPlace forRoom = placeAt(m_plan.room());
    const ScreenPlace forPresenter = placeAt(m_plan.presenter());
    if (!forRoom.screen || !forPresenter.screen)
        return; // gone since: the system tells that next
    m_audience->setHints(!m_plan.showsPresenter());
    // On one screen only one of them is shown at all: no window manager can bring private words in front of the room.
    // What may not be seen is hidden before anything else moves.
    if (!m_plan.showsPresenter())
        hidePresenter();
    if (m_plan.showsRoom())
        m_audience->showOn(forRoom);
    if (m_plan.showsPresenter())
        m_presenter->showOn(forPresenter);
    if (!m_plan.showsRoom())
        m_audience->hide();
    if (m_presenter) {
        m_presenter->setRoom(forRoom.geometry.size(),
                             m_plan.isShared() ? QString() : m_plan.screens()[m_plan.room()].name.label());
        QList<ScreenName> names;
        for (const MeetingScreen &screen : m_plan.screens())
            names.append(screen.name);
        m_presenter->setScreens(names, m_plan.room());
    }
}

void MeetingWindows::hidePresenter()
{
    if (!m_presenter)
        return;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_presenter->putAway();
}

void MeetingWindows::swap()
{
    ensurePresenter();
    m_plan.swap();
    m_session.setHint({}); // it said what S would show, which is now in sight
    place();
}

void MeetingWindows::askToSwap()
{
    const bool exchanges = m_plan.showsPresenter() && !m_plan.isShared();
    if (exchanges && !m_isSwapped &&
        !ask(m_presenter.get(), tr("Swap the screens?"), tr("Show your window on the screen that everyone sees?"),
             tr("Swap the screens"), tr("Cancel"),
             tr("Everyone would see your notes, and what colleagues wrote. S swaps them back.")))
        return;
    m_isSwapped = exchanges && !m_isSwapped;
    swap();
}

void MeetingWindows::chooseRoom(const ScreenName &name)
{
    m_chosenRoom = name;
    m_isSwapped = false;
    m_plan.chooseRoom(name);
    place();
    Q_EMIT roomChosen(name);
}

void MeetingWindows::followScreens(const QScreen *gone)
{
    if (!m_shown)
        return;
    const bool wasShared = m_plan.isShared();
    const bool wasShown = m_plan.showsPresenter();
    const QList<MeetingScreen> now = screensNow(gone);
    if (now.isEmpty())
        return; // all are off: what was shown is shown to no one
    m_plan.follow(now, m_screens.indexOf(m_window.screen()));
    place();
    bringBackProgram();
    m_looks = 0;
    m_corrections = 0;
    m_settling.start();
    const bool isShown = m_plan.showsPresenter();
    if (m_plan.isShared() && !wasShared) {
        m_session.setHint(isShown ? tr("A screen was disconnected. Press S to switch between the meeting view and the "
                                       "presenter's window.")
                          : m_plan.wantsPresenter()
                              ? tr("Everyone can see this screen now. Press S to show the presenter's window.")
                              : tr("Everyone can see this screen now."));
    } else if (!m_plan.isShared() && (wasShared || wasShown != isShown)) {
        m_session.setHint(
            isShown || !m_plan.wantsPresenter()
                ? tr("A second screen is connected, and the meeting view is there.")
                : tr("A second screen is connected. Press S to show the presenter's window on %1.", "a screen")
                      .arg(m_plan.screens()[m_plan.presenter()].name.label()));
    }
}

/// The program's own windows, moved onto the room's screen by the window manager when the laptop's went.
void MeetingWindows::bringBackProgram()
{
    const ScreenPlace room = placeAt(m_plan.room());
    const ScreenPlace other = placeAt(m_plan.presenter());
    if (!m_plan.hasPrivateScreen() || !room.screen || !other.screen)
        return;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const bool isProgram = window == &m_window || window->windowType() == Qt::Dialog;
        if (isProgram && window->isVisible() && isOn(*window, room))
            moveTo(*window, other);
    }
}

bool MeetingWindows::isPlaced() const
{
    const ScreenPlace room = placeAt(m_plan.room());
    const ScreenPlace other = placeAt(m_plan.presenter());
    if (!room.screen || !other.screen)
        return true; // gone since: the system tells that next
    if (m_plan.showsRoom() && !(m_audience->isVisible() && fills(*m_audience, room)))
        return false;
    return !m_plan.showsPresenter() || (m_presenter->isVisible() && isOn(*m_presenter, other));
}

void MeetingWindows::settle()
{
    if (!isPlaced() && m_corrections < maxCorrections) {
        ++m_corrections;
        place();
    }
    bringBackProgram();
    if (++m_looks >= maxLooks)
        m_settling.stop();
}

void MeetingWindows::answer(MeetingKey::Kind kind)
{
    using Kind = MeetingKey::Kind;
    switch (kind) {
    case Kind::Leave:
        leave();
        break;
    case Kind::Swap:
        askToSwap();
        break;
    case Kind::Film:
        openFilm();
        break;
    case Kind::Start:
        if (m_session.mayStart()) {
            Q_EMIT startWanted(); // first: what else waits for the end of this may make the program's window anew
            close();
        } else if (m_session.onlyShows()) {
            m_session.tellOnlyShows();
        }
        break;
    default:
        if (m_presenter && m_presenter->isVisible())
            m_presenter->ask(kind);
        else
            answerInRoom(kind);
        break;
    }
}

void MeetingWindows::answerInRoom(MeetingKey::Kind kind)
{
    using Kind = MeetingKey::Kind;
    switch (kind) {
    case Kind::Keys: {
        const Document &document = m_session.document();
        m_keys = new KeysSheet(document.workspace().structureOf(*document.review()).levels(), m_audience.get(),
                               m_audience->letters());
        m_keys->open();
        m_audience->setFocus();
        break;
    }
    case Kind::Hands:
    case Kind::Dissent:
    case Kind::Reason:
    case Kind::Help:
        writeInRoom(kind);
        break;
    default:
        // Who is here is asked by name, which the room must not see by surprise.
        m_session.setHint(tr("You can do that in the presenter's window. Press S to show it."));
        break;
    }
}

void MeetingWindows::writeInRoom(MeetingKey::Kind kind)
{
    using Outcome = AgreePresenter::Outcome;
    const AgreePresenter &presenter = m_session.presenter();
    Outcome may = presenter.isLocked() ? Outcome::Locked : Outcome::Done;
    if (may == Outcome::Done && kind == MeetingKey::Kind::Dissent)
        may = presenter.mayDissent();
    m_session.tell(may);
    if (may != Outcome::Done || !m_session.document().flush())
        return;
    // It is about what everyone looks at: an action can be the theme's, everything else is the statement's.
    const bool isOfTheme = kind == MeetingKey::Kind::Help && m_session.screen() == AudienceScreen::Theme;
    if (!isOfTheme && m_session.screen() != AudienceScreen::Statement)
        m_session.show(AudienceScreen::Statement);
    m_audience->take(RoomEntry::of(kind, m_session, m_said, m_audience->letters()));
}

void MeetingWindows::openFilm()
{
    const Document &document = m_session.document();
    const QString film = document.workspace().meeting(document.review()->id).film;
    if (film.isEmpty())
        m_session.setProblem(tr("No video is chosen. Choose one in the meeting plan."));
    // The file may have come from somebody else, and with it a program called a video. On a server that this computer
    // does not know, looking is signing in.
    else if (!isSafeToOpen(film) || film.startsWith(u"//") || film.startsWith(u"\\\\"))
        m_session.setProblem(tr("Waymark plays a video only from this computer or one of its drives: %1").arg(film));
    else if (!QFileInfo(film).isFile())
        m_session.setProblem(tr("The video could not be found: %1").arg(film));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(film)))
        m_session.setProblem(tr("This computer has no program that can play the video."));
}

} // namespace waymark
