// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/audiencewindow.h"

#include "ui/meeting/audiencepainter.h"
#include "ui/meeting/meetingkeys.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/roomentry.h"
#include "ui/meeting/screenwatch.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace waymark {

AudiencePreview::AudiencePreview(MeetingSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("audiencePreview"));
    setAccessibleName(tr("What the meeting sees"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&session, &MeetingSession::changed, this, qOverload<>(&QWidget::update));
    connect(&session, &MeetingSession::ticked, this, qOverload<>(&QWidget::update));
}

void AudiencePreview::setRoom(QSize room)
{
    m_room = room.isEmpty() ? QSize(1920, 1080) : room;
    setFixedHeight(heightFor(width()));
    update();
}

QSize AudiencePreview::sizeHint() const { return {400, heightFor(400)}; }

int AudiencePreview::heightFor(int width) const
{
    return qRound((width - 2) * 1.0 * m_room.height() / m_room.width()) + 2;
}

void AudiencePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightFor(width()));
}

void AudiencePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.line);
    if (!m_session.hasReview())
        return;
    const QSizeF room(m_room);
    const AudienceContent content = m_session.content();
    const qreal scale = std::min((width() - 2) / room.width(), (height() - 2) / room.height());
    painter.translate(1, 1);
    painter.setClipRect(QRectF(0, 0, room.width() * scale, room.height() * scale));
    painter.scale(scale, scale);
    paintAudience(painter, content, AudienceGeometry::of(content, room, font(), m_session.textStep()), tokens, room);
}

namespace {

/// Of what is typed in front of everyone: little more than the least that the back row reads, for it is one line.
constexpr qreal lettersShare = 0.032;

} // namespace

AudienceWindow::AudienceWindow(MeetingSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
{
    setObjectName(QStringLiteral("audienceWindow"));
    setWindowTitle(tr("Meeting view"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    m_pointerRests.setSingleShot(true);
    m_pointerRests.setInterval(2500);
    connect(&m_pointerRests, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&session, &MeetingSession::changed, this, &AudienceWindow::refresh);
    connect(&session, &MeetingSession::ticked, this, &AudienceWindow::refresh);
    connect(&session, &MeetingSession::ended, this, [this] {
        dropEntry();
        close();
    });
    refresh();
}

AudienceWindow::~AudienceWindow() = default;

int AudienceWindow::letters() const { return qRound(std::max(1.0, height() * lettersShare)); }

void AudienceWindow::take(std::unique_ptr<RoomEntry> entry)
{
    dropEntry();
    m_entry = std::move(entry);
    m_entry->setParent(this);
    connect(m_entry.get(), &RoomEntry::finished, this, &AudienceWindow::dropEntry);
    // While it is there the window itself never has the keyboard, whose keys would be commands.
    setFocusProxy(m_entry.get());
    m_entry->show();
    layOut();
    setFocus();
}

bool AudienceWindow::stepBack()
{
    if (!m_entry)
        return false;
    m_entry->leave();
    return true;
}

void AudienceWindow::dropEntry()
{
    if (!m_entry)
        return;
    setFocusProxy(nullptr);
    RoomEntry *over = m_entry.release();
    over->hide();
    over->disconnect(this);
    over->end();
    over->deleteLater(); // one of its own keys may have finished it
    setFocus();
    layOut();
}

void AudienceWindow::showOn(const ScreenPlace &place)
{
    // A full-screen window does not move: it is put there first.
    if (isVisible() && !fills(*this, place)) {
        hide();
        setWindowState(Qt::WindowNoState);
    }
    setScreen(place.screen);
    setGeometry(place.geometry);
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

void AudienceWindow::setHints(bool shown)
{
    m_hints = shown;
    layOut();
}

QString AudienceWindow::hint() const { return m_hints ? m_session.hint() : QString(); }

void AudienceWindow::refresh()
{
    if (!m_session.hasReview())
        return;
    m_content = m_session.content();
    layOut();
    QStringList spoken = m_content.paragraphs + m_content.list;
    for (const AudienceRow &row : m_content.rows)
        spoken << QStringLiteral("%1: %2 %3").arg(row.badge.level).arg(row.points.join(u' '), row.state).trimmed();
    setAccessibleName(m_content.title);
    setAccessibleDescription(spoken.join(u'\n'));
}

void AudienceWindow::layOut()
{
    if (m_entry) {
        const int high = m_entry->layout()->totalMinimumSize().height();
        m_entry->setGeometry(0, height() - high, width(), high);
    }
    // Where people type in this window, they read on meanwhile: what they read keeps its place.
    const int below = m_hints ? RoomEntry::heightFor(font(), letters()) : 0;
    m_geometry = AudienceGeometry::of(m_content, size(), font(), m_session.textStep(), below);
    update();
}

bool AudienceWindow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_entry)
        layOut();
    return QWidget::event(event);
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_session.isTyping(*event))
        return;
    if (const auto key = meetingKey(*event))
        m_session.carryOut(*key);
    else
        QWidget::keyPressEvent(event);
}

void AudienceWindow::mousePressEvent(QMouseEvent *event)
{
    // What is being typed has the window to itself, as with the keys.
    if (event->button() != Qt::LeftButton || m_entry)
        return;
    const auto &rows = m_geometry.rows;
    const auto row =
        std::ranges::find_if(rows, [&](const PlacedRow &each) { return each.rect.contains(event->position()); });
    if (row != rows.end())
        m_session.pointTo(static_cast<std::size_t>(row - rows.begin()));
}

void AudienceWindow::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press would choose whatever level has come to be there since the first.
    event->accept();
}

void AudienceWindow::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(Qt::ArrowCursor);
    m_pointerRests.start();
    QWidget::mouseMoveEvent(event);
}

void AudienceWindow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_entry || !m_session.hasReview())
        return;
    QMenu menu(this);
    QFont font = menu.font();
    font.setPixelSize(letters());
    menu.setFont(font);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void AudienceWindow::fillMenu(QMenu &menu)
{
    using Kind = MeetingKey::Kind;
    const auto add = [&](const QString &text, const MeetingKey &key) {
        menu.addAction(text, this, [this, key] { m_session.carryOut(key); });
    };
    const AudienceScreen screen = m_session.screen();
    const bool leads = !m_session.onlyShows();
    if (screen == AudienceScreen::Statement && leads) {
        add(tr("Agree and next"), {Kind::Answer, {AgreeKey::Kind::Agree}});
        add(tr("Query"), {Kind::Answer, {AgreeKey::Kind::Query}});
        add(tr("Show of hands"), {Kind::Hands});
        add(tr("Different view"), {Kind::Dissent});
        add(tr("Why this fits"), {Kind::Reason});
    }
    if ((screen == AudienceScreen::Statement || screen == AudienceScreen::Theme) && leads) {
        add(tr("Add action"), {Kind::Help});
        menu.addSeparator();
    }
    if (screen == AudienceScreen::Statement || screen == AudienceScreen::Theme) {
        add(m_session.isRevealed() ? tr("Hide answers") : tr("Show answers"), {Kind::Reveal});
        add(screen == AudienceScreen::Theme ? tr("Statement") : tr("Theme"), {Kind::Theme});
        menu.addSeparator();
    }
    add(tr("Next"), {Kind::Next});
    add(tr("Previous"), {Kind::Previous});
    if (leads)
        add(tr("Undo"), {Kind::Undo});
    menu.addSeparator();
    add(screen == AudienceScreen::Blank ? tr("Show again") : tr("Blank"), {Kind::Blank});
    add(tr("Shortcuts"), {Kind::Keys});
    if (leads) {
        add(tr("Presenter's window"), {Kind::Swap});
        add(tr("End the meeting"), {Kind::Leave});
    } else {
        if (m_session.mayStart())
            add(tr("Start the meeting"), {Kind::Start});
        add(tr("Close"), {Kind::Leave});
    }
}

void AudienceWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAudience(painter, m_content, m_geometry, Tokens::of(palette()), size(), hint());
}

void AudienceWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFont(sizedFont(font(), letters())); // for what is asked over it
    layOut();
}

void AudienceWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void AudienceWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

} // namespace waymark
