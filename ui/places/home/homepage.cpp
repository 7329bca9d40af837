// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/home/homepage.h"

#include "core/insight/profile.h"
#include "ui/desk/settings.h"
#include "ui/look/card.h"
#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/places/home/homecontent.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

RecentRow::RecentRow(const RecentLine &line, QWidget *parent) : QFrame(parent), m_missing(line.missing)
{
    setObjectName(QStringLiteral("recentRow"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(line.missing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(tr("%1, %2", "a school and the state of its file").arg(line.institution, line.state));
    setAccessibleDescription(line.path);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::tiny, spacing::small, spacing::tiny, spacing::small);
    row->setSpacing(spacing::small);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *name =
        new PlainLabel(line.institution, TextSize::Body, TextWeight::SemiBold, line.missing ? Ink::Mute : Ink::Text);
    name->setEliding(true);
    names->addWidget(name);
    auto *place = new PlainLabel(line.place, TextSize::Small, TextWeight::Regular, Ink::Mute);
    place->setEliding(true);
    names->addWidget(place);
    row->addLayout(names, 1);
    row->addWidget(
        new PlainLabel(line.state, TextSize::Small, TextWeight::Regular, line.missing ? Ink::Text : Ink::Mute));
    const auto link = [&](const QString &text, void (RecentRow::*wanted)()) {
        row->addWidget(new PlainLabel(QStringLiteral("·"), TextSize::Small, TextWeight::Regular, Ink::Mute));
        auto *button = new LinkButton(text, nullptr, TextSize::Small);
        button->setAccessibleName(tr("%1: %2").arg(line.institution, text));
        connect(button, &LinkButton::clicked, this, wanted);
        row->addWidget(button);
    };
    if (line.missing)
        link(tr("find it…"), &RecentRow::findWanted);
    else if (!line.nextYear.isEmpty())
        link(tr("start %1").arg(line.nextYear), &RecentRow::startNextWanted);
    auto *away = new QToolButton;
    away->setObjectName(QStringLiteral("removeRecent"));
    away->setIcon(icon(QStringLiteral("close")));
    away->setAutoRaise(true);
    away->setToolTip(tr("Remove from this list (does not delete the file)"));
    away->setAccessibleName(tr("Remove %1 from this list").arg(line.institution));
    connect(away, &QToolButton::clicked, this, &RecentRow::removeWanted);
    row->addWidget(away);
}

void RecentRow::press()
{
    if (m_missing)
        Q_EMIT findWanted();
    else
        Q_EMIT openWanted();
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        press();
    else if (event->key() == Qt::Key_Delete && !event->isAutoRepeat())
        Q_EMIT removeWanted();
    else
        QFrame::keyPressEvent(event);
}

void RecentRow::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        press();
}

void RecentRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_missing ? tr("Find it…") : tr("Open"), this, &RecentRow::press);
    menu.addAction(tr("Remove from this list"), this, &RecentRow::removeWanted);
    menu.exec(event->globalPos());
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    if (underMouse() && !m_missing)
        paintPanel(painter, QRectF(rect()), mixed(tokens.window, tokens.tint, 0.7), {}, 0, corner::small);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(rect()), tokens, corner::small);
}

namespace {

constexpr int maxColumnWidth = 1044; ///< of the column, at normal text size: lines stay readable on a wide screen

} // namespace

HomePage::HomePage(Document &document, RecentFiles &recent, const Settings &settings, QWidget *parent)
    : Page(document, parent)
    , m_recent(recent)
    , m_settings(settings)
    , m_missing(new MissingFiles(this))
{
    setObjectName(QStringLiteral("homePage"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(scroll);
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    auto *middle = new QWidget;
    middle->setMaximumWidth(static_cast<int>(textScaled(maxColumnWidth)));
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    scroll->setWidget(content);

    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->setSpacing(spacing::small);
    m_greeting = new PlainLabel({}, TextSize::Home, TextWeight::SemiBold);
    column->addWidget(m_greeting);
    m_line = new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    m_welcome = new PlainLabel({}, TextSize::Body);
    m_welcome->setObjectName(QStringLiteral("welcome"));
    m_welcome->setWordWrap(true);
    column->addWidget(m_welcome);
    column->addSpacing(spacing::small);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(spacing::medium);
    column->addLayout(m_cardGrid);
    column->addSpacing(spacing::medium);
    m_recentTitle = new PlainLabel(tr("Recent"), TextSize::Body, TextWeight::SemiBold);
    column->addWidget(m_recentTitle);
    m_recentArea = new QWidget;
    m_recentRows = new QVBoxLayout(m_recentArea);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(0);
    column->addWidget(m_recentArea);
    column->addStretch(1);

    connect(m_missing, &MissingFiles::looked, this, &HomePage::present);
    connect(&recent, &RecentFiles::changed, this, &HomePage::present);
    connect(&settings, &Settings::openMeetingChanged, this, &HomePage::present);
}

void HomePage::refresh()
{
    present();
    std::vector<QString> paths;
    for (const RecentFile &file : m_recent.files())
        paths.push_back(file.path);
    m_missing->look(paths);
}

void HomePage::present()
{
    HomeContent content = homeContent(document(), m_recent.files(), m_missing->missing(), QDateTime::currentDateTime(),
                                      m_settings.openMeeting(), stoppedAt());
    // Nothing new: what has the keyboard keeps it.
    if (content == m_shown)
        return;
    m_shown = std::move(content);
    m_greeting->setText(m_shown.greeting);
    m_line->setText(m_shown.line);
    m_line->setVisible(m_shown.welcome.isEmpty());
    m_welcome->setText(m_shown.welcome);
    m_welcome->setVisible(!m_shown.welcome.isEmpty());
    addCards(m_shown.cards);
    addRecent(m_shown.recent);
}

QString HomePage::stoppedAt() const
{
    const auto reviews = document().isOpen() ? document().workspace().reviewsByDate() : std::vector<const Review *>();
    if (reviews.empty())
        return {};
    return m_settings.meetingPlace(reviews.back()->id.toString()).value(1); // MeetingPlace::parts(): review, statement
}

void HomePage::addCards(const std::vector<HomeCard> &cards)
{
    std::size_t focused = m_cards.size();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i]->hasFocus())
            focused = i;
        m_cardGrid->removeWidget(m_cards[i]);
        m_cards[i]->hide();
        m_cards[i]->deleteLater();
    }
    m_cards.clear();
    for (const HomeCard &card : cards) {
        auto *shown = new Card;
        shown->setPressable(true);
        shown->setSelected(card.primary);
        shown->setAccessibleName(card.title);
        shown->setAccessibleDescription(card.text);
        auto *column = new QVBoxLayout(shown);
        column->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
        column->setSpacing(spacing::tiny);
        auto *title = new PlainLabel(card.title, TextSize::Title, TextWeight::SemiBold);
        title->setWordWrap(true);
        column->addWidget(title);
        auto *text = new PlainLabel(card.text, TextSize::Body, TextWeight::Regular, Ink::Mute);
        text->setWordWrap(true);
        column->addWidget(text);
        column->addStretch(1);
        // Queued, here and below: what is asked for may replace the very widget that asks.
        connect(
            shown, &Card::pressed, this, [this, deed = card.deed] { run(deed); }, Qt::QueuedConnection);
        m_cards.push_back(shown);
    }
    m_columns = 0;
    arrange();
    if (focused < m_cards.size())
        m_cards[focused]->setFocus(Qt::OtherFocusReason);
}

void HomePage::arrange()
{
    if (m_cards.empty())
        return;
    const int count = static_cast<int>(m_cards.size());
    // The card that matters most is wider; all are in one row where there is room, otherwise in two.
    const int room = std::min(width() - 2 * spacing::page, static_cast<int>(textScaled(maxColumnWidth)));
    const bool oneRow = room >= static_cast<int>(textScaled(205)) * count + spacing::medium * count;
    const int columns = oneRow ? count : (count + 1) / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (Card *card : m_cards)
        m_cardGrid->removeWidget(card);
    for (int i = 0; i < 8; ++i)
        m_cardGrid->setColumnStretch(i, i < columns ? (oneRow && i == 0 && m_shown.cards[0].primary ? 14 : 10) : 0);
    for (int i = 0; i < count; ++i) {
        Card *card = m_cards[static_cast<std::size_t>(i)];
        card->setMinimumHeight(static_cast<int>(textScaled(oneRow ? 104 : 84)));
        m_cardGrid->addWidget(card, i / columns, i % columns);
    }
}

void HomePage::addRecent(const std::vector<RecentLine> &lines)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_recentTitle->setVisible(!lines.empty());
    for (const RecentLine &line : lines) {
        auto *row = new RecentRow(line);
        const QString path = line.path;
        const auto on = [this, row](void (RecentRow::*wanted)(), const auto &deed) {
            connect(row, wanted, this, deed, Qt::QueuedConnection);
        };
        on(&RecentRow::openWanted, [this, path, open = line.isOpenNow] {
            if (open)
                run(HomeCard::Deed::GoOn);
            else
                Q_EMIT commandWanted(Command::OpenPath, path);
        });
        on(&RecentRow::startNextWanted, [this, path] { openAndStartNext(path); });
        on(&RecentRow::findWanted, [this, path] { Q_EMIT commandWanted(Command::FindMissing, path); });
        on(&RecentRow::removeWanted, [this, path] { m_recent.remove(path); });
        m_recentRows->addWidget(row);
    }
}

void HomePage::openAndStartNext(const QString &path)
{
    const auto isOpen = [&] { return document().isOpen() && QFileInfo(document().path()).absoluteFilePath() == path; };
    if (!isOpen())
        Q_EMIT commandWanted(Command::OpenPath, path);
    if (isOpen()) // it may have refused to open
        Q_EMIT commandWanted(Command::NewReview);
}

void HomePage::run(HomeCard::Deed deed)
{
    switch (deed) {
    case HomeCard::Deed::GoOn:
        if (!document().review())
            Q_EMIT placeWanted(Place::Prepare);
        else
            resume();
        return;
    case HomeCard::Deed::ContinueMeeting:
        continueMeeting();
        return;
    case HomeCard::Deed::AskColleagues:
        askOfLatest(Command::ShowBoard);
        return;
    case HomeCard::Deed::PlanMeeting:
        askOfLatest(Command::MeetingPlan);
        return;
    case HomeCard::Deed::OpenRecent:
        openRecent();
        return;
    case HomeCard::Deed::StartNext:
        Q_EMIT commandWanted(Command::NewReview);
        return;
    case HomeCard::Deed::NewFile:
        Q_EMIT commandWanted(Command::NewFile);
        return;
    case HomeCard::Deed::OpenFile:
        Q_EMIT commandWanted(Command::OpenFile);
        return;
    case HomeCard::Deed::Sample:
        Q_EMIT commandWanted(Command::OpenSample);
        return;
    }
}

/// What a card is for, done to the review that it names or to none.
void HomePage::askOfLatest(Command command)
{
    if (document().setReview(document().workspace().reviewsByDate().back()->id))
        Q_EMIT commandWanted(command);
}

void HomePage::openRecent()
{
    const auto there = std::ranges::find(m_shown.recent, false, &RecentLine::missing);
    if (there != m_shown.recent.end())
        Q_EMIT commandWanted(Command::OpenPath, QString(there->path));
}

void HomePage::continueMeeting()
{
    if (!document().isOpen())
        openRecent();
    const auto meeting = m_settings.openMeeting();
    if (!document().isOpen() || !meeting) // it may have refused to open
        return;
    const Review *review = document().workspace().review(ReviewId::parse(meeting->review));
    if (review && document().setReview(review->id))
        Q_EMIT commandWanted(Command::StartMeeting);
}

void HomePage::resume()
{
    // What the card names, not what was looked at last: see RecentFiles::describe().
    const Review &latest = *document().workspace().reviewsByDate().back();
    if (!document().setReview(latest.id))
        return;
    if (!latest.isFinished() && document().review() == &latest) {
        if (const auto next = resumeAt(document().workspace(), latest))
            document().setStatement(*next);
    }
    Q_EMIT placeWanted(latest.isFinished() ? Place::Summary : Place::Agree);
}

QWidget *HomePage::makeFoot(QWidget *)
{
    return wrappingLabel(tr("Drag a Waymark file or the official wording here to open it"), TextSize::Body, Ink::Mute);
}

QWidget *HomePage::firstFocus() { return m_cards.empty() ? static_cast<QWidget *>(this) : m_cards.front(); }

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace waymark
