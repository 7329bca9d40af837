// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/flowlayout.h"

#include "ui/look/plainlabel.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace waymark {
namespace {

struct FlowPart
{
    QLayoutItem *item;
    int index;
    QSize size;
};

/// As wide as it wants to be. What a wrapping label wants is a guess of Qt's at a good shape.
int wantedWidth(const QLayoutItem &item)
{
    const QWidget *widget = const_cast<QLayoutItem &>(item).widget();
    // What is hidden has no size to a layout; a button in the menu is asked how wide it would be beside the others.
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isHidden())
        return std::clamp(button->sizeHint().width(), button->minimumWidth(), button->maximumWidth());
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!label || !label->wordWrap())
        return item.sizeHint().width();
    const QMargins around = label->contentsMargins();
    const auto *plain = qobject_cast<const PlainLabel *>(label);
    return (plain ? plain->unbrokenWidth() : label->fontMetrics().size(0, label->text()).width()) + around.left() +
           around.right() + 2;
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    if (index < m_spring)
        --m_spring;
    return taken;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

void FlowLayout::foldInto(QPushButton *more, const std::vector<QAbstractButton *> &lessUsed)
{
    m_more = more;
    m_lessUsed = lessUsed;
    addWidget(more);
    more->hide();
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, this, &FlowLayout::fillMore);
}

void FlowLayout::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (QAbstractButton *button : m_lessUsed) {
        if (!m_folded.contains(button))
            continue;
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        // After the menu has gone: the button can open one of its own.
        QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click, Qt::QueuedConnection);
    }
}

bool FlowLayout::isLeftOut(QLayoutItem &item, const std::set<const QWidget *> &folded) const
{
    const QWidget *widget = item.widget();
    if (widget && widget == m_more)
        return folded.empty();
    // Nobody else hides these. To show or to hide one lays the window out at once, from within: whether they are hidden
    // just now says nothing.
    if (std::ranges::find(m_lessUsed, widget) != m_lessUsed.end())
        return folded.contains(widget);
    return item.isEmpty();
}

std::set<const QWidget *> FlowLayout::foldedAt(int width) const
{
    std::set<const QWidget *> folded;
    const auto needed = [&] {
        int all = 0;
        for (const auto &item : m_items) {
            if (!isLeftOut(*item, folded))
                all += wantedWidth(*item) + (all == 0 ? 0 : spacing());
        }
        return all;
    };
    for (auto last = m_lessUsed.rbegin(); last != m_lessUsed.rend() && needed() > width; ++last)
        folded.insert(*last);
    return folded;
}

void FlowLayout::fold(int width)
{
    if (!m_more)
        return;
    std::set<const QWidget *> folded = foldedAt(width);
    if (folded == m_folded)
        return;
    const std::set<const QWidget *> before = std::exchange(m_folded, std::move(folded));
    for (QAbstractButton *button : m_lessUsed) {
        const bool isFolded = m_folded.contains(button);
        if (isFolded != before.contains(button))
            button->setVisible(!isFolded);
    }
    m_more->setVisible(!m_folded.empty());
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0); // not as it is made: one dot less than the line needs would break it
    for (const auto &item : m_items) {
        if (!isLeftOut(*item, {}))
            all = QSize(all.width() + (all.width() == 0 ? 0 : spacing()) + wantedWidth(*item),
                        std::max(all.height(), item->sizeHint().height()));
    }
    const QMargins around = contentsMargins();
    return all + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        least = least.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return least + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    fold(rect.marginsRemoved(contentsMargins()).width());
    (void)arrange(geometry().isValid() ? geometry() : rect, true); // folding can have changed it
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int width = std::max(1, room.width());
    const std::set<const QWidget *> folded = m_more ? foldedAt(width) : std::set<const QWidget *>();
    std::vector<std::vector<FlowPart>> lines;
    int used = 0;
    for (int at = 0; at < count(); ++at) {
        QLayoutItem *item = itemAt(at);
        if (isLeftOut(*item, folded))
            continue;
        const int wide = std::clamp(wantedWidth(*item), std::min(item->minimumSize().width(), width), width);
        const int high = item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height();
        if (lines.empty() || used + spacing() + wide > width) {
            lines.emplace_back();
            used = -spacing();
        }
        used += spacing() + wide;
        lines.back().push_back({item, at, QSize(wide, high)});
    }
    bool sprung = m_spring < 0 || lines.size() > 1;
    int y = room.top();
    for (const std::vector<FlowPart> &line : lines) {
        int high = 0;
        for (const FlowPart &part : line)
            high = std::max(high, part.size.height());
        int x = room.left();
        for (const FlowPart &part : line) {
            // The first after the spring that is not hidden.
            if (!sprung && part.index >= m_spring) {
                x += std::max(0, width - used);
                sprung = true;
            }
            if (apply) {
                const QRect place(QPoint(x, y + (high - part.size.height()) / 2), part.size);
                const QWidget *parent = parentWidget();
                part.item->setGeometry(
                    QStyle::visualRect(parent ? parent->layoutDirection() : Qt::LeftToRight, room, place));
            }
            x += part.size.width() + spacing();
        }
        y += high + spacing();
    }
    const int bottom = lines.empty() ? room.top() : y - spacing();
    return bottom + contentsMargins().bottom() - rect.top();
}

} // namespace waymark
