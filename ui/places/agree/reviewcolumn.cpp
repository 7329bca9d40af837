// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/agree/reviewcolumn.h"

#include "core/text/levels.h"
#include "ui/look/accessible.h"
#include "ui/look/badges.h"
#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/statement/pagescroll.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {
namespace {

QFont menuTitleFont() { return textFont(TextSize::Title, TextWeight::SemiBold); }

constexpr int chevron = 18;

} // namespace

MenuTitle::MenuTitle(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void MenuTitle::setTitle(const QString &title)
{
    m_title = title;
    updateGeometry();
    update();
}

QSize MenuTitle::sizeHint() const
{
    const QFontMetrics metrics(menuTitleFont());
    return {metrics.horizontalAdvance(m_title) + spacing::tiny + chevron + 2, metrics.height() + 4};
}

QSize MenuTitle::minimumSizeHint() const { return {chevron * 3, sizeHint().height()}; }

void MenuTitle::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(menuTitleFont());
    painter.setPen(underMouse() ? tokens.accent : tokens.text);
    const QFontMetrics metrics(menuTitleFont());
    const QString shown = metrics.elidedText(m_title, Qt::ElideRight, width() - spacing::tiny - chevron);
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.drawText(rect(), flags | Qt::TextSingleLine, shown);
    const QRect box(metrics.horizontalAdvance(shown) + spacing::tiny, (height() - chevron) / 2 + 1, chevron, chevron);
    paintChevron(painter, QStyle::visualRect(layoutDirection(), rect(), box).adjusted(3, 3, -3, -3), Pointing::Down,
                 tokens.mute);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens, corner::small);
}

void MenuTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

namespace {

constexpr int inset = 6;

QFont titleFont(bool strong) { return textFont(TextSize::Body, strong ? TextWeight::SemiBold : TextWeight::Regular); }

QFont smallFont(bool strong) { return textFont(TextSize::Small, strong ? TextWeight::SemiBold : TextWeight::Regular); }

int listWide(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text);
}

int themeSide() { return qRound(textScaled(22)); }

int querySide() { return qRound(textScaled(16)); }

int badgeSide() { return qRound(textScaled(20)); }

/// Arrows go through the statements from here, too: they are left to the page.
void pressOrPassOn(QAbstractButton *button, QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) && !event->isAutoRepeat())
        button->click();
    else
        event->ignore();
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

ThemeButton::ThemeButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    // Not fixed in height: that would be the height of another width, and cut a title with a line more.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ThemeButton::show(const ThemeEntry &entry)
{
    m_entry = entry;
    m_title.reset();
    m_counts.reset();
    setObjectName(QStringLiteral("theme%1").arg(entry.number));
    const QString counts = entry.query ? tr("%1, with queries").arg(entry.counts) : entry.counts;
    setAccessibleName(tr("Theme %1, %2: %3").arg(entry.number).arg(entry.title, counts));
    setPlainToolTip(*this, QStringLiteral("%1\n%2").arg(entry.title, counts));
    updateGeometry();
    update();
}

QStringList ThemeButton::linesOf(Measured &measured, const QString &text, const QFont &font, int width) const
{
    const int room = width - 2 * inset - themeSide() - spacing::small - (m_entry.query ? querySide() : 0);
    if (!measured || measured->first != font)
        measured.emplace(font, WrappedText(text, font));
    return measured->second.lines(room);
}

QStringList ThemeButton::titleLines(int width) const
{
    return linesOf(m_title, m_entry.shortTitle, titleFont(true), width);
}

QStringList ThemeButton::countLines(int width) const
{
    return linesOf(m_counts, m_entry.counts, smallFont(false), width);
}

QSize ThemeButton::sizeHint() const { return {180, themeSide() + 8}; } // as of a statement

int ThemeButton::heightForWidth(int width) const
{
    const auto high = [](const QStringList &lines, const QFont &font) {
        return static_cast<int>(lines.size()) * QFontMetrics(font).height();
    };
    const int words = high(titleLines(width), titleFont(true)) + high(countLines(width), smallFont(false));
    return std::max(words, themeSide()) + 8;
}

void ThemeButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_entry.current)
        paintPanel(painter, rect(), mixed(tokens.window, tokens.tint, 0.6), {}, 0, corner::control);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), tokens, corner::control);
    const int side = themeSide();
    paintThemeBadge(painter, QRectF(inset, (height() - side) / 2.0, side, side), m_entry.number, tokens);
    int y = (height() - heightForWidth(width()) + 8) / 2;
    const auto write = [&](const QStringList &lines, const QFont &font, const QColor &ink) {
        const int line = QFontMetrics(font).height();
        painter.setFont(font);
        painter.setPen(ink);
        for (const QString &text : lines) {
            painter.drawText(QRect(inset + side + spacing::small, y, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                             text);
            y += line;
        }
    };
    write(titleLines(width()), titleFont(true), tokens.text);
    write(countLines(width()), smallFont(false), tokens.mute);
    if (m_entry.query) {
        const int mark = querySide();
        paintQueryMark(painter, QRectF(width() - inset - mark, (height() - mark) / 2.0, mark, mark), tokens);
    }
}

void ThemeButton::keyPressEvent(QKeyEvent *event) { pressOrPassOn(this, event); }

void ThemeButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

StatementButton::StatementButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatementButton::show(const StatementEntry &entry)
{
    m_entry = entry;
    m_number = entry.number;
    setObjectName(QStringLiteral("statement") + entry.number.toString());
    setAccessibleName(entry.spoken);
    const bool carried = entry.badge.kind == BadgeKind::Carried;
    setPlainToolTip(*this, carried ? entry.title + u'\n' + standingName(Standing::Carried) : entry.title);
    setAutoExclusive(false);
    setChecked(entry.current);
    setAutoExclusive(true);
    // One stop for the Tab key in the whole list; arrows do the rest.
    setFocusPolicy(entry.current ? Qt::StrongFocus : Qt::ClickFocus);
    updateGeometry();
    update();
}

// Of one line: how many there are is known with the width alone, and a hint for another one would be kept.
QSize StatementButton::sizeHint() const { return {180, heightOf(1)}; }

int StatementButton::heightForWidth(int width) const
{
    return heightOf(m_entry ? static_cast<int>(titleLines(width).size()) : 1);
}

int StatementButton::heightOf(int lines) const
{
    return std::max(badgeSide(), lines * QFontMetrics(titleFont(false)).height()) + 8;
}

int StatementButton::marksWidth() const
{
    int taken = m_entry->query ? qRound(textScaled(15)) + spacing::tiny : 0;
    if (m_entry->badge.kind == BadgeKind::Carried)
        taken += qRound(textScaled(15)) + spacing::tiny;
    else if (!m_entry->mark.isEmpty())
        taken += listWide(smallFont(true), m_entry->mark) + spacing::tiny;
    return taken;
}

QStringList StatementButton::titleLines(int width) const
{
    const QString text = m_number.toString() + u' ' + m_entry->shortTitle;
    const int room = width - 2 * inset - 4 - badgeSide() - spacing::small - marksWidth();
    if (listWide(titleFont(true), text) <= room)
        return {text};
    return WrappedText(text, titleFont(true)).lines(std::max(1, room));
}

void StatementButton::paintEvent(QPaintEvent *)
{
    if (!m_entry)
        return;
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_entry->current)
        paintPanel(painter, rect(), tokens.tint, {}, 0, corner::control);
    else if (underMouse())
        paintPanel(painter, rect(), mixed(tokens.window, tokens.tint, 0.6), {}, 0, corner::control);
    if (m_entry->current && tokens.line == tokens.text) // in high contrast a tint is too pale, as in other lists
        painter.fillRect(0, 0, spacing::tiny, height(), tokens.text);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), tokens, corner::control);
    const int side = badgeSide();
    const BadgeState &badge = m_entry->badge;
    paintLevelBadge(painter, QRectF(inset + 4, (height() - side) / 2.0, side, side), badge.kind, badge.level,
                    badge.levels, tokens);
    int right = width() - inset;
    const int left = inset + 4 + side + spacing::small;
    const QFont font = titleFont(m_entry->current);
    if (badge.kind == BadgeKind::Carried) {
        // A sign instead of the word: where a whole list is carried forward, its titles need the room.
        const int sign = qRound(textScaled(15));
        painter.drawPixmap(right - sign, (height() - sign) / 2,
                           iconPixmap(QStringLiteral("carried"), tokens.mute, sign, devicePixelRatioF()));
        right -= sign + spacing::tiny;
    } else if (!m_entry->mark.isEmpty()) {
        painter.setFont(smallFont(true));
        painter.setPen(tokens.text);
        painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_entry->mark);
        right -= listWide(smallFont(true), m_entry->mark) + spacing::tiny;
    }
    if (m_entry->query) {
        const int mark = qRound(textScaled(15));
        paintQueryMark(painter, QRectF(right - mark, (height() - mark) / 2.0, mark, mark), tokens);
        right -= mark + spacing::tiny;
    }
    painter.setFont(font);
    painter.setPen(m_entry->current ? tokens.accent : tokens.text);
    const QStringList lines = titleLines(width());
    const int line = QFontMetrics(font).height();
    int y = (height() - line * static_cast<int>(lines.size())) / 2;
    for (const QString &each : lines) {
        painter.drawText(QRect(left, y, right - left, line), Qt::AlignLeft | Qt::AlignVCenter, each);
        y += line;
    }
}

void StatementButton::keyPressEvent(QKeyEvent *event) { pressOrPassOn(this, event); }

void StatementButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

StatementList::StatementList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_agree(new LinkButton)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(1);
    m_agree->setParent(this);
    m_agree->setObjectName(QStringLiteral("agreeTheme"));
    m_agree->setContentsMargins(0, 0, 0, 0);
    connect(m_agree, &QAbstractButton::clicked, this, &StatementList::agreeThemeWanted);
}

StatementButton *StatementList::currentRow() const
{
    for (StatementButton *row : m_statements) {
        if (row->isChecked())
            return row;
    }
    return nullptr;
}

void StatementList::show(const std::vector<ThemeEntry> &themes, bool locked)
{
    const bool hadFocus = currentRow() && currentRow()->hasFocus();
    arrange(themes);
    std::size_t at = 0;
    for (const ThemeEntry &theme : themes) {
        m_themes[at++]->show(theme);
        if (!theme.current)
            continue;
        for (std::size_t row = 0; row < theme.statements.size(); ++row)
            m_statements[row]->show(theme.statements[row]);
        m_agree->setText(tr("Agree %n draft(s)", nullptr, theme.drafts));
        m_agree->setToolTip(tr("Agrees all drafts in this theme at once"));
        m_agree->setVisible(theme.drafts > 0 && !locked);
    }
    m_rows->activate();
    if (hadFocus && currentRow())
        currentRow()->setFocus(Qt::OtherFocusReason);
}

void StatementList::arrange(const std::vector<ThemeEntry> &themes)
{
    int opened = 0;
    std::size_t wanted = 0;
    for (const ThemeEntry &theme : themes) {
        if (theme.current) {
            opened = theme.number;
            wanted = theme.statements.size();
        }
    }
    if (m_themes.size() == themes.size() && m_opened == opened && m_statements.size() == wanted)
        return;
    m_opened = opened;
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    while (m_themes.size() > themes.size()) {
        m_themes.back()->deleteLater();
        m_themes.pop_back();
    }
    while (m_themes.size() < themes.size()) {
        auto *row = new ThemeButton(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT themeChosen(row->theme()); });
        m_themes.push_back(row);
    }
    while (m_statements.size() > wanted) {
        m_statements.back()->hide();
        m_statements.back()->deleteLater();
        m_statements.pop_back();
    }
    while (m_statements.size() < wanted) {
        auto *row = new StatementButton(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT statementChosen(row->statement()); });
        row->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(row, &QWidget::customContextMenuRequested, this,
                [this, row](QPoint at) { Q_EMIT menuWanted(row->statement(), row->mapToGlobal(at)); });
        m_statements.push_back(row);
    }
    const auto add = [&](QWidget *row) {
        m_rows->addWidget(row);
        row->setVisible(true);
    };
    std::size_t at = 0;
    for (const ThemeEntry &theme : themes) {
        add(m_themes[at++]);
        if (!theme.current)
            continue;
        for (StatementButton *row : m_statements)
            add(row);
        m_rows->addWidget(m_agree, 0, Qt::AlignRight);
    }
    m_rows->addStretch(1);
}

void ReviewColumn::fitWithin(int pageWidth)
{
    constexpr int least = 264;
    constexpr int most = 340; // no statement's short title is wider
    setFixedWidth(std::clamp(pageWidth * 18 / 100, qRound(textScaled(least)), qRound(textScaled(most))));
}

ReviewColumn::ReviewColumn(QWidget *parent)
    : QWidget(parent)
    , m_review(new MenuTitle(this))
    , m_counts(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_progress(new SplitProgress(this))
    , m_room(new LinkButton({}, this, TextSize::Small))
    , m_start(new LinkButton(tr("Start the meeting"), this, TextSize::Small))
    , m_more(new QToolButton(this))
    , m_list(new StatementList)
    , m_scroll(new PageScroll(this))
{
    setObjectName(QStringLiteral("reviewColumn"));
    fitWithin(0);
    m_counts->setWordWrap(true);
    m_review->setObjectName(QStringLiteral("reviewChoice"));
    m_review->setMenu(new QMenu(m_review));
    connect(m_review->menu(), &QMenu::aboutToShow, this, &ReviewColumn::fillMenu);
    m_room->setObjectName(QStringLiteral("room"));
    m_room->setToolTip(tr("Decisions are recorded with this round and the roles present"));
    connect(m_room, &QPushButton::clicked, this, &ReviewColumn::roomWanted);
    m_scroll->setWidget(m_list);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::tiny + 2, 0, spacing::tiny + 2, 0);
    head->setSpacing(spacing::tiny);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_review);
    row->addStretch(1);
    head->addLayout(row);
    head->addWidget(m_counts);
    head->addWidget(m_progress);
    head->addWidget(m_room, 0, Qt::AlignLeft);
    head->addLayout(makeMeeting());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    all->setSpacing(spacing::small);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
}

QLayout *ReviewColumn::makeMeeting()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    m_start->setObjectName(QStringLiteral("beginMeeting"));
    m_start->setToolTip(tr("Shows the meeting view on the projector, and the agenda and notes on this screen"));
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::StartMeeting); });
    m_more->setObjectName(QStringLiteral("moreOfMeeting"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setFixedHeight(m_start->sizeHint().height()); // a line of the head, no more: the list needs the room
    m_more->setAccessibleName(tr("More about the meeting"));
    m_more->setToolTip(tr("Meeting plan and decision record"));
    connect(m_more, &QToolButton::clicked, this, &ReviewColumn::openMeetingMenu);
    row->addWidget(m_start);
    row->addWidget(m_more);
    row->addStretch(1);
    return row;
}

void ReviewColumn::openMeetingMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("meetingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Command command) {
        return menu->addAction(text, this, [this, command] { Q_EMIT commandWanted(command); });
    };
    add(tr("Meeting plan…"), Command::MeetingPlan)->setEnabled(!m_view.locked);
    add(tr("Decision record…"), Command::DecisionRecord);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ReviewColumn::show(const ReviewColumnView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    for (const auto &choice : view.reviews) {
        if (choice.id == view.current) {
            m_review->setTitle(choice.name);
            m_review->setAccessibleName(tr("%1, choose another review").arg(choice.name));
            setPlainToolTip(*m_review, choice.name);
        }
    }
    m_counts->setText(view.counts);
    m_room->setText(QString(view.room).replace(u'&', QStringLiteral("&&")));
    m_room->setAccessibleName(tr("Who's in the meeting: %1").arg(view.room));
    m_room->setVisible(!view.locked);
    m_start->setEnabled(!view.onlyShown && !view.locked); // what is finished is presented, and no meeting about it
    m_progress->setCounts(view.agreed, view.drafts, view.total);
    m_list->show(view.themes, view.locked);
    // Only once the rows have their places is the current one in sight or not.
    QTimer::singleShot(0, m_scroll, [this] {
        if (const QWidget *row = m_list->currentRow())
            m_scroll->ensureWidgetVisible(const_cast<QWidget *>(row), 0, spacing::large);
    });
}

void ReviewColumn::fillMenu()
{
    QMenu *menu = m_review->menu();
    menu->clear();
    for (const auto &choice : m_view.reviews) {
        QString name = choice.name;
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.id == m_view.current);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { Q_EMIT reviewChosen(id); });
    }
    menu->addSeparator();
    const auto add = [&](const QString &text, void (ReviewColumn::*wanted)()) {
        QAction *action = menu->addAction(text);
        action->setEnabled(!m_view.onlyShown);
        connect(action, &QAction::triggered, this, wanted);
    };
    add(tr("Start a review…"), &ReviewColumn::newReviewWanted);
    add(tr("Enter an earlier review…"), &ReviewColumn::earlierReviewWanted);
}

void ReviewColumn::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), tokens.line);
}

} // namespace waymark
