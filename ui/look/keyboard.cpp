// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/keyboard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>
#include <algorithm>
#include <utility>
#include <vector>

namespace waymark {
namespace {

constexpr auto quickClicks = "quickClicks";

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy();
}

bool holdsTabStop(const QWidget &content)
{
    const auto all = content.findChildren<QWidget *>();
    return std::ranges::any_of(
        all, [&content](const QWidget *each) { return takesTab(*each) && each->isVisibleTo(&content); });
}

/// A container's child with all in it that can have the focus.
struct ReadBlock
{
    int top = 0;
    int bottom = 0;
    int start = 0; ///< where reading begins: the left edge, or the right one mirrored
    int end = 0;
    std::vector<QWidget *> stops;
};

using ReadBlocks = std::vector<ReadBlock>;

/// Cuts where no block crosses, and answers with the pieces in their order.
std::vector<ReadBlocks> pieces(ReadBlocks blocks, int ReadBlock::*from, int ReadBlock::*to)
{
    std::ranges::stable_sort(blocks, {}, from);
    std::vector<ReadBlocks> made;
    int reached = 0;
    for (ReadBlock &block : blocks) {
        if (made.empty() || block.*from >= reached)
            made.emplace_back();
        reached = made.back().empty() ? block.*to : std::max(reached, block.*to);
        made.back().push_back(std::move(block));
    }
    return made;
}

void readInto(std::vector<QWidget *> &order, ReadBlocks blocks)
{
    std::vector<ReadBlocks> parts = pieces(std::move(blocks), &ReadBlock::top, &ReadBlock::bottom);
    if (parts.size() == 1)
        parts = pieces(std::move(parts.front()), &ReadBlock::start, &ReadBlock::end);
    if (parts.size() == 1) {
        for (const ReadBlock &block : parts.front())
            order.insert(order.end(), block.stops.begin(), block.stops.end());
        return;
    }
    for (ReadBlocks &part : parts)
        readInto(order, std::move(part));
}

std::vector<QWidget *> inReadingOrder(QWidget &parent, const QWidget *focused)
{
    std::vector<QWidget *> order;
    ReadBlocks blocks;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow() || widget->isHidden())
            continue;
        std::vector<QWidget *> stops = inReadingOrder(*widget, focused);
        const bool scrollsStops = qobject_cast<QScrollArea *>(widget) && !stops.empty();
        if (widget == focused || (takesTab(*widget) && !scrollsStops))
            stops.insert(stops.begin(), widget);
        if (stops.empty())
            continue;
        const QRect rect = widget->geometry();
        const bool mirrored = parent.layoutDirection() == Qt::RightToLeft;
        blocks.push_back({rect.top(), rect.top() + rect.height(), mirrored ? -rect.left() - rect.width() : rect.left(),
                          mirrored ? -rect.left() : rect.left() + rect.width(), std::move(stops)});
    }
    if (!blocks.empty())
        readInto(order, std::move(blocks));
    return order;
}

/// Told by the time: nobody lets go of a key and presses it again in the same millisecond.
class HeldKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPress = event->type() == QEvent::KeyPress;
        if ((!isPress && event->type() != QEvent::KeyRelease) || !watched->isWindowType())
            return false;
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!isPress) {
            m_letGo = {key.key(), key.timestamp()};
            return false;
        }
        const bool isHeld = !key.isAutoRepeat() && key.timestamp() != 0 && m_letGo.first == key.key() &&
                            m_letGo.second == key.timestamp();
        if (!isHeld)
            return false;
        QKeyEvent again(key.type(), key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(),
                        key.nativeModifiers(), key.text(), true, static_cast<quint16>(key.count()), key.device());
        again.setTimestamp(key.timestamp());
        QCoreApplication::sendEvent(watched, &again);
        event->setAccepted(again.isAccepted());
        return true;
    }

private:
    std::pair<int, quint64> m_letGo;
};

} // namespace

Keyboard::Keyboard() { qApp->installEventFilter(new HeldKeys(this)); }

void Keyboard::adopt(QWidget *widget)
{
    const bool isTurned = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
    if (isTurned) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    const bool isText = qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget); // shows it itself
    if (qobject_cast<QAbstractButton *>(widget) || (qobject_cast<QAbstractScrollArea *>(widget) && !isText))
        widget->installEventFilter(this);
    // Whoever took the focus from a scroll area meant it; the others have Qt's own, which makes all of them stops.
    auto *area = qobject_cast<QScrollArea *>(widget);
    if (!area || area->focusPolicy() != Qt::StrongFocus)
        return;
    for (const QScrollBar *bar : {area->verticalScrollBar(), area->horizontalScrollBar()})
        connect(bar, &QScrollBar::rangeChanged, area, [area] { fitTabStop(*area); });
    fitTabStop(*area);
}

bool Keyboard::isPressedByEnter(const QAbstractButton &button)
{
    return !button.autoExclusive() && !qobject_cast<const QCheckBox *>(&button) &&
           !qobject_cast<const QRadioButton *>(&button);
}

bool Keyboard::isPressedOnce(const QAbstractButton &button)
{
    return qobject_cast<const QPushButton *>(&button) && !button.isCheckable() && !button.autoRepeat() &&
           !button.property(quickClicks).toBool();
}

void allowQuickClicks(QAbstractButton &button) { button.setProperty(quickClicks, true); }

void Keyboard::fitTabStop(QScrollArea &area)
{
    const bool scrolls = area.verticalScrollBar()->maximum() > 0 || area.horizontalScrollBar()->maximum() > 0;
    const bool stop = scrolls && area.widget() && !holdsTabStop(*area.widget());
    area.setFocusPolicy(stop ? Qt::StrongFocus : Qt::NoFocus);
}

/// Enter alone is the list's own, to go to one of its lines.
bool Keyboard::isForDialog(const QWidget &area, const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier &&
           qobject_cast<const QAbstractItemView *>(&area) && qobject_cast<const QDialog *>(area.window());
}

bool Keyboard::pressDefault(const QWidget &dialog)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->isDefault() && each->isVisible()) {
            each->click(); // nothing where it is disabled
            return true;
        }
    }
    return false;
}

bool Keyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *button = qobject_cast<QAbstractButton *>(watched)) {
        if (event->type() == QEvent::MouseButtonDblClick)
            return isPressedOnce(*button);
        if (event->type() != QEvent::KeyPress || !isPressedByEnter(*button))
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        if (!key->isAutoRepeat())
            button->click();
        return true;
    }
    auto *area = static_cast<QWidget *>(watched);
    if (qobject_cast<QComboBox *>(area) || qobject_cast<QAbstractSpinBox *>(area)) {
        const bool isPassedOn = event->type() == QEvent::Wheel && !area->hasFocus();
        if (isPassedOn)
            event->ignore();
        return isPassedOn;
    }
    if (event->type() == QEvent::KeyPress && isForDialog(*area, *static_cast<QKeyEvent *>(event)))
        return pressDefault(*area->window());
    const QWidget *window = area->window();
    const bool byKeyboard = window->testAttribute(Qt::WA_KeyboardFocusChange) && window->windowType() != Qt::Popup;
    if (event->type() == QEvent::FocusIn && byKeyboard) {
        if (!m_ring)
            m_ring = new QFocusFrame(area);
        m_ring->setWidget(area);
    } else if (event->type() == QEvent::FocusOut && m_ring && m_ring->widget() == area) {
        m_ring->setWidget(nullptr);
    }
    return false;
}

bool focusInReadingOrder(QWidget &window, bool forwards)
{
    // A window that has the focus itself is a stop between the last of its widgets and the first.
    const bool isStop = window.focusPolicy() & Qt::TabFocus;
    const QWidget *focused = window.focusWidget() == &window ? nullptr : window.focusWidget();
    const std::vector<QWidget *> order = inReadingOrder(window, focused);
    const auto at = std::ranges::find(order, focused);
    if (order.empty() || (focused && at == order.end()) || (focused && order.size() == 1))
        return false;
    // What has the focus by a click, and is no stop itself, still has its place among them.
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    std::ptrdiff_t next = forwards ? 0 : last;
    if (focused)
        next = (at - order.begin()) + (forwards ? 1 : -1);
    const bool wraps = next < 0 || next > last;
    QWidget *there = wraps && isStop ? &window
                                     : order[static_cast<std::size_t>(next < 0      ? last
                                                                      : next > last ? 0
                                                                                    : next)];
    there->setFocus(forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *parent = there->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            bringIntoSight(*area, *there);
    }
    return true;
}

void bringIntoSight(QScrollArea &area, QWidget &child)
{
    const QRect place(child.mapTo(area.widget(), QPoint()), child.size());
    const QRect seen(-area.widget()->pos(), area.viewport()->size());
    if (place.height() > seen.height()) {
        // What is taller than the area begins at its top, unless that is in sight or the area shows nothing else.
        const bool isThere =
            place.top() >= seen.top() ? place.top() < seen.center().y() : place.bottom() >= seen.bottom();
        if (!isThere)
            area.verticalScrollBar()->setValue(place.top());
        return;
    }
    area.ensureWidgetVisible(&child, 0, 0);
    if (place.width() <= area.viewport()->width() && place.height() <= area.viewport()->height())
        area.ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + 1, place.height() / 2 + 1);
}

bool belongsToFocus(QWidget &focus, const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35)
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool combined = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr arrives as Ctrl+Alt on Windows, and types.
    const bool types = !event.text().isEmpty() && event.text().front().isPrint();
    if (!combined || (types && modifiers.testFlags(Qt::ControlModifier | Qt::AltModifier)))
        return true;
    // Qt asks a widget this way before it lets a shortcut have the key.
    QKeyEvent claim(QEvent::ShortcutOverride, event.key(), modifiers, event.text(), event.isAutoRepeat());
    claim.ignore();
    QCoreApplication::sendEvent(&focus, &claim);
    return claim.isAccepted();
}

} // namespace waymark
