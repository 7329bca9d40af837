// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingwindows.h"

#include "ui/desk/messages.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/presenterwindow.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QUrl>

namespace waymark {

MeetingWindows::MeetingWindows(Document &document, QWidget &window)
    : m_window(window)
    , m_session(document)
    , m_audience(std::make_unique<AudienceWindow>(m_session))
{
    m_audience->installEventFilter(this);
    connect(&m_session, &MeetingSession::asked, this, &MeetingWindows::answer);
    connect(&m_session, &MeetingSession::ended, this, &MeetingWindows::close);
    connect(m_audience.get(), &AudienceWindow::closed, this, [this] {
        if (m_shown && (!m_presenter || !m_presenter->isVisible()))
            close();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] { followScreens(); });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen *gone) { followScreens(gone); });
}

MeetingWindows::~MeetingWindows()
{
    m_shown = false;
    disconnect(m_audience.get(), nullptr, this, nullptr);
}

bool MeetingWindows::isShown() const { return m_shown; }

QList<QScreen *> MeetingWindows::screens(const QScreen *gone) const
{
    QList<QScreen *> made = QGuiApplication::screens();
    made.removeIf([gone](const QScreen *screen) { return screen == gone; });
    return made;
}

void MeetingWindows::start()
{
    if (!m_session.hasReview())
        return;
    m_session.begin();
    m_withPresenter = true;
    m_shown = true;
    m_presenterInFront = false;
    ensurePresenter();
    arrange(nullptr);
    if (m_plan.isShared())
        m_session.setHint(tr("S shows the presenter's window, Esc ends the meeting."));
}

void MeetingWindows::present(AudienceScreen screen)
{
    if (!m_session.hasReview())
        return;
    m_withPresenter = false;
    m_shown = true;
    m_presenterInFront = false;
    m_session.present(screen);
    arrange(nullptr);
}

void MeetingWindows::close()
{
    if (!m_shown)
        return;
    m_shown = false;
    if (m_withPresenter)
        m_session.leave();
    else
        m_session.pauseClock();
    if (m_presenter)
        m_presenter->close();
    m_audience->close();
    Q_EMIT left();
}

void MeetingWindows::leave()
{
    if (m_presenter && m_presenter->isVisible() && m_presenter->stepBack())
        return;
    if (m_withPresenter) {
        QString question =
            tr("Both windows close and the clock pauses. Everything agreed is in the file. Start the meeting again to "
               "come back to this place.");
        if (const QString typed = m_presenter->unfinished(); !typed.isEmpty())
            question += QStringLiteral("\n\n") + tr("Typed but not added yet: an action for %1. It stays there until "
                                                    "this file is closed.",
                                                    "%1: statements and themes, \"1.2, theme 3\"")
                                                     .arg(typed);
        QWidget *over = m_presenter->isVisible() ? static_cast<QWidget *>(m_presenter.get()) : m_audience.get();
        if (!ask(over, tr("End the meeting?"), question, tr("End the meeting"), tr("Stay in the meeting")))
            return;
    }
    close();
}

bool MeetingWindows::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own close button asks as Esc does; our own close() has cleared m_shown by then.
    if (event->type() != QEvent::Close || !m_shown || !m_withPresenter || !m_session.hasReview())
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
}

void MeetingWindows::arrange(const QScreen *gone)
{
    m_screens = screens(gone);
    if (m_screens.isEmpty())
        return;
    QList<QRect> places;
    places.reserve(m_screens.size());
    for (const QScreen *screen : m_screens)
        places.append(screen->geometry());
    const qsizetype own = m_screens.indexOf(m_window.screen());
    m_plan = planScreens(places, std::max<qsizetype>(0, own), m_swapped);
    place();
}

void MeetingWindows::place()
{
    QScreen &forRoom = *m_screens[m_plan.audience];
    const bool turns = m_plan.isShared();
    const bool presenterShown = m_withPresenter && (!turns || m_presenterInFront);
    m_audience->setHints(!m_withPresenter || turns);
    // On one screen only one of them is shown at all: no window manager can bring private words in front of the room.
    if (turns && presenterShown) {
        m_presenter->showOn(*m_screens[m_plan.presenter]);
        m_audience->hide();
    } else {
        m_audience->showOn(forRoom);
        if (presenterShown)
            m_presenter->showOn(*m_screens[m_plan.presenter]);
        else if (m_presenter)
            m_presenter->hide();
    }
    if (m_presenter)
        m_presenter->setRoom(forRoom.geometry().size(), turns ? QString() : forRoom.name());
}

void MeetingWindows::swap()
{
    if (!m_withPresenter) {
        ensurePresenter();
        m_withPresenter = true;
        m_presenterInFront = true;
    } else if (m_plan.isShared()) {
        m_presenterInFront = !m_presenterInFront;
    } else {
        m_swapped = !m_swapped;
    }
    arrange(nullptr);
}

void MeetingWindows::followScreens(const QScreen *gone)
{
    if (!m_shown)
        return;
    const bool wasShared = m_plan.isShared();
    // Where the projector went, whoever presents sees what happened. Where the laptop's own screen went, or one came
    // that shows the same as ours, the room looks at what is left: nothing private may come up there.
    m_presenterInFront = gone && !wasShared && m_screens.value(m_plan.audience) == gone;
    arrange(gone);
    if (m_plan.isShared() && !wasShared)
        m_session.setHint(tr("A screen is gone. S shows what the room sees, and the presenter's window again."));
    else if (!m_plan.isShared() && wasShared)
        m_session.setHint(tr("There is a second screen now: the room sees it there."));
}

void MeetingWindows::answer(MeetingKey::Kind kind)
{
    using Kind = MeetingKey::Kind;
    switch (kind) {
    case Kind::Leave:
        leave();
        break;
    case Kind::Swap:
        swap();
        break;
    case Kind::Film:
        openFilm();
        break;
    default:
        // The rest is asked on the presenter's window, which the room must not see by surprise.
        if (m_presenter && m_presenter->isVisible())
            m_presenter->ask(kind);
        else
            m_session.setHint(tr("That is done on the presenter's window: S shows it."));
        break;
    }
}

void MeetingWindows::openFilm()
{
    const Document &document = m_session.document();
    const QString film = document.workspace().meeting(document.review()->id).film;
    if (film.isEmpty())
        m_session.setHint(tr("No film is chosen: see the plan of the meeting."));
    else if (!QFileInfo(film).isFile())
        m_session.setHint(tr("The film is not there any longer: %1").arg(film));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(film)))
        m_session.setHint(tr("This computer has no player for the film."));
}

} // namespace waymark
