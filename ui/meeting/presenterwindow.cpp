// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presenterwindow.h"

#include "ui/actions/targetdialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/look/accessible.h"
#include "ui/look/card.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keyboard.h"
#include "ui/look/keycap.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/screens.h"
#include "ui/meeting/agendapanel.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/helpentry.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/planstrip.h"
#include "ui/meeting/presenternotes.h"
#include "ui/meeting/screenwatch.h"
#include "ui/statement/notefield.h"
#include "ui/statement/pagescroll.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <array>
#include <utility>

namespace waymark {
namespace {

// Pixels at 100 %.
constexpr int maxScreenNameWidth = 180;
constexpr int minColumnsWidth = 1000; ///< less is one column
constexpr int minLeadHeight = 330;    ///< of a window that has what leads the meeting above what scrolls
constexpr int minPointsHeight = 32;   ///< of what the next level adds
constexpr int maxPreviewWidth = 400;  ///< in one column
constexpr int minAgendaHeight = 220;  ///< likewise

} // namespace

PresenterWindow::~PresenterWindow() = default;

PresenterWindow::PresenterWindow(MeetingSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_strip(new PlanStrip(session, this))
    , m_agenda(new AgendaPanel(session))
    , m_notes(new PresenterNotes(this))
    , m_preview(new AudiencePreview(session))
    , m_help(new HelpEntry(session, this))
    , m_seen(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold))
    , m_room(new LinkButton({}, this, TextSize::Small))
    , m_hint(wrappingLabel({}, TextSize::Body, Ink::Warn))
    , m_upNext(wrappingLabel({}, TextSize::Body, Ink::Text))
    , m_target(new LinkButton)
    , m_points(wrappingLabel({}, TextSize::Body, Ink::Mute))
{
    setObjectName(QStringLiteral("presenterWindow"));
    setWindowTitle(tr("Meeting: for the presenter"));
    // A press on a button that leaves the keyboard where it is must not give it to this, where letters are commands:
    // see mousePressEvent().
    setFocusPolicy(Qt::TabFocus);
    setAutoFillBackground(true);
    m_hint->setObjectName(QStringLiteral("presenterHint"));
    m_seen->setObjectName(QStringLiteral("roomSees"));
    m_room->setObjectName(QStringLiteral("roomScreen"));
    m_room->setFocusPolicy(Qt::TabFocus);
    m_target->setObjectName(QStringLiteral("presenterTarget"));
    m_target->setFocusPolicy(Qt::TabFocus);
    m_points->setObjectName(QStringLiteral("presenterTargetPoints"));
    m_points->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRoom({}, {});
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(spacing::page, spacing::medium, spacing::page, 0);
    m_columns->setSpacing(spacing::medium);
    for (QWidget *column : {static_cast<QWidget *>(m_agenda), static_cast<QWidget *>(m_notes), makeSide()})
        m_columns->addWidget(column);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    foot->addWidget(m_help);
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *notSaved = new NotSavedBar(session.document());
    notSaved->button()->setShortcut(NotSavedBar::copyKeys()); // the main window's menu is out of reach here
    connect(notSaved, &NotSavedBar::copyWanted, this, &PresenterWindow::copyWanted);
    all->addLayout(m_columns, 1);
    all->addLayout(foot);
    m_lead = new QVBoxLayout;
    m_lead->setContentsMargins(spacing::page, 0, spacing::page, 0);
    m_lead->setSpacing(spacing::small);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->setSizeConstraint(QLayout::SetNoConstraint); // never larger than its screen
    whole->addWidget(m_strip);
    whole->addWidget(notSaved);
    whole->addLayout(m_lead);
    // With large text or on a small screen it is larger than the window.
    whole->addWidget(new WindowScroll(content, this), 1);
    arrange();
    connect(&session, &MeetingSession::changed, this, &PresenterWindow::refresh);
    // Whatever was typed belongs to the statement before: a number that follows chooses a level of this one.
    connect(&session.document(), &Document::statementChanged, this, [this] {
        toStage();
        if (dynamic_cast<HandsDialog *>(m_aside.get()))
            m_aside.reset(); // those hands were up for another one
    });
    connect(&session.document(), &Document::reviewChanged, this, [this] {
        if (!isAsideOfThis() && dynamic_cast<HandsDialog *>(m_aside.get()))
            m_aside.reset();
    });
    connect(m_agenda, &AgendaPanel::chosen, this, &PresenterWindow::toStage);
    connect(m_notes, &PresenterNotes::levelChosen, this, [this](int level) {
        m_session.carryOut({MeetingKey::Kind::Answer, {AgreeKey::Kind::Choose, level}});
        refresh();
        toStage();
    });
    const auto agree = [this] {
        m_session.carryOut({MeetingKey::Kind::Answer, {AgreeKey::Kind::Agree}});
        toStage();
    };
    connect(m_notes, &PresenterNotes::agreeWanted, this, agree);
    connect(m_notes, &PresenterNotes::handsWanted, this, [this] { ask(MeetingKey::Kind::Hands); });
    connect(m_notes, &PresenterNotes::dissentWanted, this, [this] { ask(MeetingKey::Kind::Dissent); });
    connect(m_notes, &PresenterNotes::roomWanted, this, [this] { ask(MeetingKey::Kind::Room); });
    connect(m_target, &QPushButton::clicked, this, &PresenterWindow::askForTarget);
    needsChangeableFile(m_target, m_session.document());
    needsChangeableFile(m_help, m_session.document());
    connect(m_room, &QPushButton::clicked, this, &PresenterWindow::offerScreens);
    connect(m_strip, &PlanStrip::planWanted, this, &PresenterWindow::revisePlan);
    connect(m_strip, &PlanStrip::keysWanted, this, &PresenterWindow::toggleKeys);
    NoteField *why = m_notes->rationale();
    connect(why, &NoteField::typed, this,
            [this](const QString &text) { m_session.presenter().write(edit::Write::Field::Rationale, text); });
    connect(why, &NoteField::left, this, [this] { m_session.document().flush(); });
    connect(why, &NoteField::escaped, this, &PresenterWindow::toStage);
    connect(why, &NoteField::agreeWanted, this, agree);
    refresh();
}

QWidget *PresenterWindow::makeSide()
{
    auto *side = new QWidget(this);
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(spacing::small);
    m_remote = makeRemote();
    m_seen->setWordWrap(true);
    m_seen->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_upNext->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *head = new QVBoxLayout; // one thing, in two lines
    head->setSpacing(0);
    head->addWidget(m_seen);
    head->addWidget(m_room, 0, Qt::AlignLeft);
    m_side->addLayout(head);
    m_side->addWidget(m_preview);
    m_side->addWidget(m_remote);
    m_side->addWidget(m_upNext);
    m_side->addWidget(m_target, 0, Qt::AlignLeft);
    auto *scroll = new PageScroll;
    scroll->setWidget(m_points);
    scroll->setMinimumHeight(qRound(textScaled(minPointsHeight)));
    m_side->addWidget(scroll, 1);
    // Last, so that a message moves nothing that people look at or press.
    m_side->addWidget(m_hint);
    return side;
}

QWidget *PresenterWindow::makeRemote()
{
    auto *remote = new QWidget(this);
    using Kind = MeetingKey::Kind;
    auto *row = new FlowLayout(spacing::tiny, remote);
    const auto add = [&](const char *name, const QString &text, const QString &key, const MeetingKey &deed) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the levels
        if (!key.isEmpty())
            showKey(button, key);
        connect(button, &QPushButton::clicked, this, [this, deed, button] {
            m_session.carryOut(deed);
            refresh();
            if (!focusWidget() || focusWidget() == button) // anything else is being typed in
                toStage();
        });
        row->addWidget(button);
        return button;
    };
    m_reveal = add("remoteReveal", tr("Show answers"), QStringLiteral("R"), {Kind::Reveal});
    add("remoteQuery", tr("Query"), QStringLiteral("Q"), {Kind::Answer, {AgreeKey::Kind::Query}});
    m_theme = add("remoteTheme", tr("Theme"), QStringLiteral("T"), {Kind::Theme});
    m_blank = add("remoteBlank", tr("Blank"), QStringLiteral("B"), {Kind::Blank});
    // Pressed for as long as it is so: another word would move the others.
    for (QPushButton *each : {m_reveal, m_theme, m_blank})
        each->setCheckable(true);
    // Its keys are known everywhere, and would take a line more below one screen than below another.
    add("remoteUndo", tr("Undo"), {}, {Kind::Undo})
        ->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    return remote;
}

void PresenterWindow::showRemote()
{
    m_reveal->setChecked(m_session.isRevealed());
    m_theme->setChecked(m_session.screen() == AudienceScreen::Theme);
    m_blank->setChecked(m_session.screen() == AudienceScreen::Blank);
}

void PresenterWindow::arrange()
{
    // What is less high than that has no room for them above the scrolling rest.
    const bool isNarrow = width() < textScaled(minColumnsWidth) && height() > textScaled(minLeadHeight);
    const bool wasNarrow = m_isNarrow.value_or(false);
    if (std::exchange(m_isNarrow, isNarrow) && wasNarrow == isNarrow)
        return;
    if (isNarrow) {
        for (QWidget *each : {m_notes->stage(), m_remote, static_cast<QWidget *>(m_hint)})
            m_lead->addWidget(each);
    } else if (wasNarrow) {
        m_notes->takeStageBack();
        m_side->insertWidget(m_side->indexOf(m_preview) + 1, m_remote);
        m_side->addWidget(m_hint);
    }
    m_lead->setContentsMargins(spacing::page, 0, spacing::page, isNarrow ? spacing::small : 0);
    // The agenda last: keys go along it.
    m_columns->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_preview->setMaximumWidth(isNarrow ? qRound(textScaled(maxPreviewWidth)) : QWIDGETSIZE_MAX);
    m_agenda->setMinimumHeight(isNarrow ? qRound(textScaled(minAgendaHeight)) : 0);
    share();
}

/// Words get no better to read on wider lines: what a wide window has more goes to the room's picture, where the levels
/// can then be read.
void PresenterWindow::share()
{
    const bool isWide = width() >= textScaled(1500);
    std::array<int, 3> shares = isWide ? std::array{5, 8, 8} : std::array{10, 22, 11};
    if (m_isNarrow.value_or(false))
        shares = {1, 0, 0};
    for (int column = 0; column < 3; ++column)
        m_columns->setStretch(column, shares[static_cast<std::size_t>(column)]);
}

/// What changes with every statement has the room of its longest, so that what is below stays where it is.
void PresenterWindow::reserveLines()
{
    const int line = m_seen->fontMetrics().lineSpacing();
    const int wide = std::max(1, m_seen->width());
    int high = line;
    for (const QString &each : seenTexts())
        high = std::max(
            high,
            m_seen->fontMetrics().boundingRect(QRect(0, 0, wide, QWIDGETSIZE_MAX), Qt::TextWordWrap, each).height());
    m_seen->setMinimumHeight(high);
    m_upNext->setMinimumHeight(2 * m_upNext->fontMetrics().lineSpacing());
}

void PresenterWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    share();
    reserveLines();
}

void PresenterWindow::showOn(const ScreenPlace &place)
{
    if (isVisible() && isOn(*this, place)) {
        raise();
    } else {
        // A window that is maximised does not move, and one that is moved can be seen on its way.
        hide();
        setWindowState(Qt::WindowNoState);
        setScreen(place.screen);
        setGeometry(place.available());
        showMaximized();
    }
    activateWindow();
    toStage();
    refresh();
    if (m_aside)
        QTimer::singleShot(0, this, &PresenterWindow::bringDialogBack);
}

void PresenterWindow::setRoom(QSize size, const QString &name)
{
    m_preview->setRoom(size);
    m_isApart = !name.isEmpty();
    const QString text = name.isEmpty() ? tr("this screen: press S to swap") : tr("on %1", "a screen's name").arg(name);
    m_room->setText(fontMetrics().elidedText(text, Qt::ElideRight, qRound(textScaled(maxScreenNameWidth))));
    m_room->setAccessibleName(text);
}

void PresenterWindow::setScreens(const QList<ScreenName> &screens, qsizetype room)
{
    m_screens = screens;
    m_roomScreen = room;
    m_room->setEnabled(screens.size() > 1);
    m_room->setToolTip(tr("Choose the screen that everyone sees"));
}

void PresenterWindow::offerScreens()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("roomScreens"));
    menu->addSection(tr("Everyone sees this screen"));
    for (qsizetype at = 0; at < m_screens.size(); ++at) {
        const ScreenName screen = m_screens[at];
        QAction *choice = menu->addAction(screen.label(), this, [this, screen] { Q_EMIT roomChosen(screen); });
        choice->setCheckable(true);
        choice->setChecked(at == m_roomScreen);
    }
    menu->popup(m_room->mapToGlobal(QPoint(0, m_room->height())));
}

void PresenterWindow::ask(MeetingKey::Kind kind)
{
    switch (kind) {
    case MeetingKey::Kind::Keys:
        toggleKeys();
        break;
    case MeetingKey::Kind::Help:
        activateWindow();
        m_help->what()->setFocus();
        m_help->what()->selectAll();
        break;
    case MeetingKey::Kind::Reason:
        writeReason();
        break;
    case MeetingKey::Kind::Dissent: {
        const AgreePresenter::Outcome may = m_session.presenter().mayDissent();
        if (may == AgreePresenter::Outcome::Done && m_session.document().flush())
            open(std::make_unique<DissentDialog>(m_session.document(), this));
        m_session.tell(may);
        toStage();
        break;
    }
    case MeetingKey::Kind::Hands:
        countHands();
        break;
    case MeetingKey::Kind::Room:
        if (!m_session.presenter().isLocked() && m_session.document().flush())
            open(std::make_unique<RoomDialog>(m_session.document(), this));
        toStage();
        break;
    default:
        break;
    }
}

void PresenterWindow::countHands()
{
    if (m_session.presenter().isLocked()) {
        m_session.tell(AgreePresenter::Outcome::Locked);
        return;
    }
    if (m_session.screen() != AudienceScreen::Statement)
        m_session.show(AudienceScreen::Statement);
    if (m_session.document().flush())
        open(std::make_unique<HandsDialog>(m_session, this, m_isApart));
    toStage();
}

void PresenterWindow::writeReason()
{
    if (m_session.presenter().isLocked()) {
        m_session.tell(AgreePresenter::Outcome::Locked);
        return;
    }
    activateWindow();
    m_notes->rationale()->setFocus();
    m_notes->rationale()->moveCursor(QTextCursor::End);
}

void PresenterWindow::toggleKeys()
{
    if (stepBack())
        return;
    const Workspace &workspace = m_session.document().workspace();
    activateWindow();
    m_keys = new KeysSheet(workspace.structureOf(*m_session.document().review()).levels(), this);
    connect(m_keys, &QDialog::finished, this, &PresenterWindow::toStage);
    m_keys->open();
}

bool PresenterWindow::stepBack() { return m_keys && m_keys->isVisible() && m_keys->close(); }

QString PresenterWindow::unfinished() const { return m_help->unfinished(); }

void PresenterWindow::revisePlan()
{
    if (!m_session.presenter().isLocked() && m_session.document().flush())
        open(std::make_unique<MeetingPlanDialog>(m_session.document(), this));
    toStage();
}

void PresenterWindow::askForTarget()
{
    const Document &document = m_session.document();
    if (m_session.document().flush())
        open(std::make_unique<TargetDialog>(m_session.document(), document.review()->id,
                                            std::vector{document.statement()}, this));
    toStage();
}

void PresenterWindow::toStage() { setFocus(); }

void PresenterWindow::open(std::unique_ptr<FormDialog> dialog)
{
    m_isPutAway = false;
    dialog->exec();
    if (!m_isPutAway)
        return;
    m_aside = std::move(dialog);
    const Review *review = m_session.document().review();
    m_asideOf = review ? std::optional(review->id) : std::nullopt;
}

bool PresenterWindow::isAsideOfThis() const
{
    const Review *review = m_session.document().review();
    return review && m_asideOf == review->id;
}

void PresenterWindow::putAway()
{
    stepBack();
    m_isPutAway = true;
    // A dialog on its own would be moved to where the room sees it.
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->hide();
    hide();
}

void PresenterWindow::bringDialogBack()
{
    if (!m_aside || !isVisible() || !isAsideOfThis()) // it waits for a meeting about its own review
        return;
    open(std::move(m_aside));
    toStage();
}

QString PresenterWindow::putAwayUnsaved() const
{
    return m_aside && m_aside->wouldBeMissed() ? tr("“%1”", "the title of a dialog").arg(m_aside->windowTitle())
                                               : QString();
}

void PresenterWindow::mousePressEvent(QMouseEvent *event)
{
    toStage();
    QWidget::mousePressEvent(event);
}

void PresenterWindow::refresh()
{
    if (!m_session.hasReview())
        return;
    const PresenterContent content = presenterContent(m_session);
    if (isVisible())
        announce(*this, m_spoken.since(m_session.document()));
    m_notes->show(content);
    m_seen->setText(content.seen);
    showRemote();
    m_upNext->setText(content.upNext);
    if (m_session.hint() != m_hint->text())
        announce(*this, m_session.hint());
    m_hint->setText(m_session.hint());
    m_hint->setVisible(!m_session.hint().isEmpty());
    m_hint->setInk(m_session.isHintProblem() ? Ink::Warn : Ink::Text); // no alarm where nothing is wrong
    const TargetView target = m_session.presenter().target();
    m_target->setText(target.line);
    m_points->setText(bulleted(target.points));
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    QWidget *focus = focusWidget();
    if (focus && focus != this && belongsToFocus(*focus, *event)) {
        // What the field or the button had no use for comes here, and does nothing to the statement.
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        auto *button = qobject_cast<QAbstractButton *>(focus);
        if (event->key() == Qt::Key_Escape)
            toStage();
        else if (button && enter && !event->isAutoRepeat())
            button->click();
    } else if (m_session.isTyping(*event)) {
        event->accept();
    } else if (const auto key = meetingKey(*event)) {
        m_session.carryOut(*key);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool PresenterWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next) || QWidget::focusNextPrevChild(next);
}

void PresenterWindow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_notes->setReady(true);
}

void PresenterWindow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_notes->setReady(false);
}

void PresenterWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    stepBack();
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    m_session.document().flush();
    if (m_aside && !m_aside->wouldBeMissed())
        m_aside.reset();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace waymark
