// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/boardtable.h"

#include "ui/asking/board/boarddelegate.h"
#include "ui/asking/board/boardmodel.h"
#include "ui/look/badges.h"
#include "ui/look/tags.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace waymark {

BoardHeader::BoardHeader(const BoardModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMouseTracking(true);
}

QSize BoardHeader::sizeHint() const
{
    // As many lines as the longest title takes in its column.
    const QFontMetrics small(textFont(TextSize::Small));
    int words = small.height();
    for (int section = 0; section < count(); ++section) {
        const int theme = m_model.themeAt(section);
        if (theme < 0)
            continue;
        const QRect room(0, 0, sectionSize(section) - spacing::small - spacing::tiny, QWIDGETSIZE_MAX);
        const QString &title = m_model.content().themes[static_cast<std::size_t>(theme)].shortTitle;
        words = std::max(words, small.boundingRect(room, Qt::TextWordWrap, title).height());
    }
    return {QHeaderView::sizeHint().width(), qRound(textScaled(22)) + words + 3 * spacing::tiny + 1};
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens tokens = Tokens::of(palette());
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect inner = rect.adjusted(spacing::small, spacing::tiny, -spacing::tiny, -spacing::tiny);
    painter->setFont(textFont(TextSize::Small));
    const int theme = m_model.themeAt(section);
    if (theme < 0) {
        painter->setPen(tokens.mute);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                          m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const BoardTheme &about = m_model.content().themes[static_cast<std::size_t>(theme)];
    const int side = qRound(textScaled(22));
    paintThemeBadge(*painter, QRect(inner.topLeft(), QSize(side, side)), about.number, tokens);
    painter->setPen(about.isLeftOut ? tokens.warn : tokens.mute);
    const QString asked = about.isLeftOut   ? tr("no one", "is asked about a theme")
                          : about.asked > 0 ? tr("%1 of %2", "answered, of those asked")
                                                  .arg(QString::number(about.returned), QString::number(about.asked))
                                            : QString();
    painter->drawText(QRect(inner.left() + side + spacing::small, inner.top(), inner.width() - side, side),
                      Qt::AlignLeft | Qt::AlignVCenter, asked);
    painter->setPen(tokens.text);
    const QRect words = inner.adjusted(0, side + spacing::tiny, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, about.shortTitle);
    painter->restore();
}

void BoardHeader::mousePressEvent(QMouseEvent *event)
{
    m_theme = event->button() == Qt::LeftButton ? m_model.themeAt(logicalIndexAt(event->position().toPoint())) : -1;
    m_from = event->globalPosition().toPoint();
    m_dragging = false;
}

void BoardHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint now = event->globalPosition().toPoint();
    if (m_theme < 0) {
        const bool theme = m_model.themeAt(logicalIndexAt(event->position().toPoint())) >= 0;
        setCursor(theme && !m_model.content().locked ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if ((now - m_from).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging)
        Q_EMIT themeDragged(m_theme, now);
}

void BoardHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging && m_theme >= 0)
        Q_EMIT themeDropped(m_theme, event->globalPosition().toPoint());
    m_theme = -1;
    m_dragging = false;
}

BoardTable::BoardTable(BoardModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new BoardDelegate(model, this))
    , m_header(new BoardHeader(model, this))
    , m_held(new Pill({}, this))
{
    setObjectName(QStringLiteral("board"));
    setAccessibleName(
        tr("Who is asked about which theme. Use the arrow keys to move and Space to ask or stop asking."));
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qRound(textScaled(42)));
    m_held->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_held->setAutoFillBackground(true);
    m_held->hide();
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardTable::share);
    connect(&model, &QAbstractItemModel::dataChanged, this, &BoardTable::share); // a state can need more room now
    connect(m_header, &BoardHeader::themeDragged, this, [this](int theme, const QPoint &global) {
        const QModelIndex under = indexUnder(global);
        if (!m_locked && !m_givenUp)
            hold(m_model.content().themes[static_cast<std::size_t>(theme)].shortTitle, global,
                 under.isValid() ? under.row() : -1, -1);
    });
    connect(m_header, &BoardHeader::themeDropped, this, [this](int theme, const QPoint &global) {
        const QModelIndex under = indexUnder(global);
        const bool meant = !m_locked && !m_givenUp && under.isValid();
        letGo();
        m_givenUp = false;
        if (meant)
            Q_EMIT given({{under.row(), theme}}, true);
    });
}

void BoardTable::chooseVoice(const std::optional<Voice> &voice, int column)
{
    if (m_model.rowCount() == 0)
        return;
    int row = 0;
    for (int each = 0; voice && each < m_model.rowCount(); ++each) {
        if (m_model.row(each).voice == *voice)
            row = each;
    }
    setCurrentIndex(m_model.index(row, std::clamp(column, 0, m_model.columnCount() - 1)));
}

void BoardTable::toggle(const QModelIndex &index)
{
    const int theme = m_model.themeAt(index.column());
    if (theme >= 0 && !m_locked && !m_model.row(index.row()).locked)
        Q_EMIT given({{index.row(), theme}}, !m_model.cell(index.row(), theme).isGiven());
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && (m_gesture != Gesture::None || m_held->isVisible())) {
        m_givenUp = m_gesture == Gesture::None;
        letGo();
    } else if (current.isValid() && m_model.themeAt(current.column()) >= 0 &&
               (enter || event->key() == Qt::Key_Space)) {
        if (!event->isAutoRepeat()) // each would be a step of its own
            toggle(current);
    } else if (current.isValid() && (enter || event->key() == Qt::Key_F2)) {
        Q_EMIT rowOpened(current.row());
    } else if (current.isValid() && event->key() == Qt::Key_Delete && !event->isAutoRepeat()) {
        Q_EMIT removeWanted(current.row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex BoardTable::indexUnder(const QPoint &global) const
{
    const QPoint at = viewport()->mapFromGlobal(global);
    return viewport()->rect().contains(at) ? indexAt(at) : QModelIndex();
}

int BoardTable::targetOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (m_model.themeAt(index.column()) >= 0)
        return index.column();
    return m_model.row(index.row()).isGroup && index.row() != m_person ? 0 : -1;
}

void BoardTable::hold(const QString &what, const QPoint &global, int row, int column)
{
    m_held->setText(what);
    m_held->resize(m_held->sizeHint());
    m_held->move(mapFromGlobal(global) + QPoint(spacing::medium, spacing::small));
    m_held->show();
    m_held->raise();
    m_delegate->setTarget(row, column);
    viewport()->update();
}

void BoardTable::letGo()
{
    m_held->hide();
    m_delegate->setTarget(-1, -1);
    m_model.setPending({}, false);
    m_gesture = Gesture::None;
    m_places.clear();
    viewport()->update();
}

void BoardTable::stroke(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    const int theme = index.isValid() ? m_model.themeAt(index.column()) : -1;
    if (theme < 0 || m_model.row(index.row()).locked || !m_places.insert({index.row(), theme}).second)
        return;
    m_model.setPending(m_places, m_giving);
}

void BoardTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(index);
    m_from = at;
    m_moved = false;
    const int theme = m_model.themeAt(index.column());
    if (m_locked || m_model.row(index.row()).locked)
        return;
    if (theme >= 0) {
        m_gesture = Gesture::Stroke;
        m_giving = !m_model.cell(index.row(), theme).isGiven();
        stroke(at);
    } else if (index.column() == 0) {
        m_gesture = Gesture::Person;
        m_person = index.row();
    }
}

void BoardTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_moved = m_moved || (at - m_from).manhattanLength() >= QApplication::startDragDistance();
    if (m_gesture == Gesture::Stroke) {
        stroke(at);
    } else if (m_gesture == Gesture::Person && m_moved) {
        const QModelIndex under = indexUnder(event->globalPosition().toPoint());
        const int column = targetOf(under);
        // On a theme the person keeps their row: it is the column that says what they are given.
        const int row = column > 0 ? m_person : under.row();
        hold(m_model.row(m_person).name, event->globalPosition().toPoint(), column < 0 ? -1 : row, column);
    }
}

void BoardTable::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture gesture = m_gesture;
    const auto places = m_places;
    const bool giving = m_giving;
    const bool moved = m_moved;
    const QModelIndex under = indexUnder(event->globalPosition().toPoint());
    letGo();
    if (gesture == Gesture::Stroke && !places.empty()) {
        Q_EMIT given(places, giving);
    } else if (gesture == Gesture::Person && moved) {
        const int column = targetOf(under);
        if (column > 0)
            Q_EMIT given({{m_person, m_model.themeAt(column)}}, true);
        else if (column == 0 && !m_model.row(m_person).isGroup)
            Q_EMIT joined(m_person, under.row());
    } else if (gesture == Gesture::None) {
        QTableView::mouseReleaseEvent(event);
    }
}

void BoardTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model.themeAt(index.column()) < 0)
        Q_EMIT rowOpened(index.row());
    else
        mousePressEvent(event); // the second of two quick clicks is a click as well
}

void BoardTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexUnder(event->globalPos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(index.row(), byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void BoardTable::share()
{
    verticalHeader()->setDefaultSectionSize(qRound(textScaled(42)));
    const int themes = m_model.themes();
    if (themes == 0)
        return;
    const int room = viewport()->width();
    const int least = qRound(textScaled(76)); // a word of a theme's title
    // "answered 7 November", in any language: as wide as the widest of them, where that leaves the cells their room.
    const int sign = qRound(textScaled(16)) + spacing::medium;
    const int stated = sizeHintForColumn(m_model.stateColumn()) + sign;
    const int state = std::clamp(stated, qRound(textScaled(130)), std::max(qRound(textScaled(130)), room * 20 / 100));
    const int widest = std::max(qRound(textScaled(150)), room * 24 / 100);
    const int name = std::clamp(room - state - themes * qRound(textScaled(84)), qRound(textScaled(150)), widest);
    const int each = std::max(least, (room - name - state) / themes);
    setColumnWidth(0, name);
    for (int theme = 0; theme < themes; ++theme)
        setColumnWidth(theme + 1, each);
    setColumnWidth(m_model.stateColumn(), std::max(state, room - name - each * themes));
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void BoardTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        share();
}

} // namespace waymark
