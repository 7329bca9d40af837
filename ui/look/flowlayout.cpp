// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/flowlayout.h"

#include "ui/look/plainlabel.h"

#include <QLabel>
#include <QStyle>
#include <algorithm>

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
    const auto *label = qobject_cast<const QLabel *>(const_cast<QLayoutItem &>(item).widget());
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

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0); // not as it is made: one dot less than the line needs would break it
    for (const auto &item : m_items) {
        if (!item->isEmpty())
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
    (void)arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int width = std::max(1, room.width());
    std::vector<std::vector<FlowPart>> lines;
    int used = 0;
    for (int at = 0; at < count(); ++at) {
        QLayoutItem *item = itemAt(at);
        if (item->isEmpty())
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
