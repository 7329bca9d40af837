// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/onebar.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QtMath>
#include <algorithm>
#include <utility>

namespace waymark {
namespace {

/// Longer ones scroll by themselves even so: what is below them could hardly be reached.
constexpr int maxWhole = 4000;

bool isListOrText(const QAbstractScrollArea &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
}

/// In the area itself, and in nothing else that scrolls or is a window of its own.
bool isDirectlyIn(const QWidget &widget, const QScrollArea &area)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (up == &area)
            return true;
        if (up->isWindow() || (up != area.widget() && qobject_cast<const QAbstractScrollArea *>(up)))
            return false;
    }
    return false;
}

int heightOfItems(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model || model->rowCount(view.rootIndex()) == 0)
        return 0;
    int first = 0;
    int last = -1;
    for (int row = 0; row < model->rowCount(view.rootIndex()) && last - first < maxWhole; ++row) {
        const QRect place = view.visualRect(model->index(row, 0, view.rootIndex()));
        if (!place.isValid())
            continue; // hidden
        first = last < 0 ? place.top() : std::min(first, place.top());
        last = std::max(last, place.bottom());
    }
    for (const QHeaderView *head : view.findChildren<QHeaderView *>(Qt::FindDirectChildrenOnly)) {
        if (head->orientation() == Qt::Horizontal && head->isVisible())
            last += head->height();
    }
    constexpr int slack = 6; // of the list's own margins
    return last - first + 1 + slack;
}

int heightOfText(const QPlainTextEdit &text)
{
    qreal lines = 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        lines += text.document()->documentLayout()->blockBoundingRect(block).height();
    // With a line more: its own bar, as long as there is one, makes lines of it shorter.
    return qCeil(lines + 3 * text.document()->documentMargin()) + text.fontMetrics().lineSpacing();
}

/// All that it has to show, with its frame.
int wantedHeight(const QAbstractScrollArea &widget)
{
    const int frame = 2 * widget.frameWidth();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return heightOfItems(*view) + frame;
    return heightOfText(static_cast<const QPlainTextEdit &>(widget)) + frame;
}

} // namespace

OneBar::OneBar(QScrollArea &area) : QObject(&area), m_area(area)
{
    area.installEventFilter(this);
    area.viewport()->installEventFilter(this);
    area.widget()->installEventFilter(this);
}

void OneBar::find()
{
    std::erase_if(m_parts, [](const Part &part) { return !part.widget; });
    for (QAbstractScrollArea *each : m_area.widget()->findChildren<QAbstractScrollArea *>()) {
        const bool isKnown = std::ranges::any_of(m_parts, [each](const Part &part) { return part.widget == each; });
        if (isKnown || !isListOrText(*each) || !isDirectlyIn(*each, m_area))
            continue;
        const bool isFixed = each->minimumHeight() == each->maximumHeight();
        m_parts.push_back(
            {each, each->minimumHeight() > 0 ? each->minimumHeight() : each->minimumSizeHint().height(), isFixed, -1});
        if (auto *view = qobject_cast<QAbstractItemView *>(each); view && view->selectionModel())
            connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view] {
                if (view->hasFocus())
                    showLine(*view);
            });
        if (auto *text = qobject_cast<QPlainTextEdit *>(each)) {
            connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this, text] {
                if (text->hasFocus())
                    showLine(*text);
            });
            connect(text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                    &OneBar::settleLater);
        }
    }
}

int OneBar::needed() const
{
    const QWidget *content = m_area.widget();
    const int width = m_area.viewport()->width();
    return content->hasHeightForWidth() || (content->layout() && content->layout()->hasHeightForWidth())
               ? content->heightForWidth(width)
               : content->minimumSizeHint().height();
}

namespace {

/// Layouts know what is in them by what it said before, and hear of a change when the next events are dealt with.
void forgetSizes(QLayout &layout)
{
    layout.invalidate();
    for (int at = 0; at < layout.count(); ++at) {
        if (QLayout *inner = layout.itemAt(at)->layout())
            forgetSizes(*inner);
    }
}

} // namespace

void OneBar::give(const std::vector<int> &wanted, int most)
{
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        Part &part = m_parts[at];
        const int height = std::max(part.least, std::min({wanted[at], most, maxWhole}));
        if (height == part.given)
            continue;
        part.given = height;
        part.widget->setMinimumHeight(height);
        if (part.isFixed)
            part.widget->setMaximumHeight(height);
        for (QWidget *up = part.widget; up && up != m_area.widget(); up = up->parentWidget()) {
            up->updateGeometry();
            if (QLayout *layout = up->parentWidget()->layout())
                forgetSizes(*layout);
        }
    }
}

int OneBar::wholeHeight()
{
    m_isSettling = true;
    find();
    std::vector<int> wanted;
    for (const Part &part : m_parts)
        wanted.push_back(part.widget->isVisibleTo(m_area.widget()) ? wantedHeight(*part.widget) : 0);
    give(wanted, maxWhole);
    const int height = needed();
    m_isSettling = false;
    m_settledFor.clear();
    return height;
}

void OneBar::settle()
{
    m_isDue = false;
    if (m_isSettling || !m_area.isVisible())
        return;
    find();
    if (m_parts.empty())
        return;
    const int room = m_area.viewport()->height();
    std::vector<int> wanted;
    for (const Part &part : m_parts)
        wanted.push_back(part.widget->isVisibleTo(m_area.widget()) ? wantedHeight(*part.widget) : 0);
    std::vector<int> now = wanted;
    now.insert(now.end(), {room, m_area.viewport()->width(), needed()});
    if (now == m_settledFor)
        return;
    m_isSettling = true;
    give(wanted, 0);
    m_isWhole = needed() > room;
    if (m_isWhole) {
        give(wanted, maxWhole);
    } else {
        // The lower ones have what they want before the higher ones have more than those.
        int fits = 0;
        int tooHigh = *std::ranges::max_element(wanted) + 1;
        while (tooHigh - fits > 1) {
            const int middle = (fits + tooHigh) / 2;
            give(wanted, middle);
            (needed() <= room ? fits : tooHigh) = middle;
        }
        give(wanted, fits);
    }
    now.back() = needed();
    m_settledFor = std::move(now);
    m_isSettling = false;
    m_area.widget()->layout()->activate();
}

void OneBar::settleLater()
{
    if (m_isDue || m_isSettling)
        return;
    m_isDue = true;
    QTimer::singleShot(0, this, &OneBar::settle);
}

bool OneBar::showLine(const QWidget &focused)
{
    if (!m_isWhole)
        return false;
    const auto part = std::ranges::find_if(m_parts, [&](const Part &each) { return each.widget == &focused; });
    if (part == m_parts.end())
        return false;
    QRect line;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&focused)) {
        if (!view->currentIndex().isValid())
            return false;
        line = view->visualRect(view->currentIndex());
    } else {
        line = static_cast<const QPlainTextEdit &>(focused).cursorRect();
    }
    const QPoint at = part->widget->viewport()->mapTo(m_area.widget(), line.center());
    constexpr int around = 8;
    m_area.ensureVisible(at.x(), at.y(), 0, line.height() / 2 + around);
    return true;
}

bool OneBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || (event->type() == QEvent::Resize && watched == m_area.viewport()))
        settleLater();
    return QObject::eventFilter(watched, event);
}

} // namespace waymark
