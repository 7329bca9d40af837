// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of WaymarkStyle: labels, menus, tabs, headers, progress.
#include "ui/look/complexpainters.h"
#include "ui/look/styleparts.h"
#include "ui/look/waymarkstyle.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace waymark {

namespace {

template <class Option>
Option withInk(const Option &option, QPalette::ColorRole role, const QColor &ink)
{
    Option copy = option;
    copy.palette.setColor(QPalette::All, role, ink);
    return copy;
}

/// Thin when there is no text to stand on it.
QRectF progressGroove(const QStyleOptionProgressBar &bar)
{
    QRectF groove(bar.rect);
    if (!bar.textVisible && groove.height() > 6)
        groove = QRectF(groove.left(), groove.center().y() - 3, groove.width(), 6);
    return groove;
}

void paintProgressContents(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const Tokens tokens = Tokens::of(bar.palette);
    const bool busy = bar.maximum <= bar.minimum;
    const double share = busy ? 0.3 : double(bar.progress - bar.minimum) / (double(bar.maximum) - bar.minimum);
    QRectF filled = progressGroove(bar);
    filled.setWidth(filled.width() * std::clamp(share, 0.0, 1.0));
    if (busy)
        filled.translate(bar.rect.width() * 0.35, 0);
    else if (bar.direction == Qt::RightToLeft)
        filled.moveRight(bar.rect.right() + 1);
    paintPanel(painter, filled, tokens.accent, {}, 0, 3);
}

} // namespace

void WaymarkStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(option->palette);
    switch (element) {
    case CE_FocusFrame: // around a list, a table or what scrolls: see Keyboard
        paintFocusRing(*painter, option->rect, tokens, corner::control);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QColor ink = buttonInk(tokens, buttonState(*option, widget));
            QStyleOptionButton copy = withInk(*button, QPalette::ButtonText, ink);
            if (const QString key = keyHint(widget); !key.isEmpty()) {
                const QRect inner = option->rect.adjusted(10, 0, -10, 0);
                const int cap = keyHintWidth(option->fontMetrics, key);
                paintKeyHint(
                    *painter,
                    QStyle::visualRect(option->direction, option->rect, inner.adjusted(inner.width() - cap, 0, 0, 0)),
                    key, ink);
                copy.rect = QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -cap, 0));
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens.surface);
        paintBottomLine(*painter, option->rect, tokens.line);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, tokens.surface);
            paintBottomLine(*painter, item->menuRect, tokens.line);
            const bool active = item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
            if (active)
                paintPanel(*painter, QRectF(option->rect).adjusted(1, 2, -1, -3), tokens.tint, {}, 0, 6);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::ButtonText);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItemPanel(*painter, *item);
            QStyleOptionMenuItem copy = *item;
            if (item->menuItemType != QStyleOptionMenuItem::Separator)
                copy.state.setFlag(State_Selected, false);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paintTab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool enabled = tab->state.testFlag(State_Enabled);
            QStyleOptionTab copy = *tab;
            if (enabled)
                copy.palette.setColor(QPalette::WindowText,
                                      tab->state.testFlag(State_Selected) ? tokens.accent : tokens.text);
            const bool upright = tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::RoundedSouth;
            if (tab->icon.isNull() && upright) {
                // Fusion lowers the text of every tab but the chosen one.
                drawItemText(painter, tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, copy.palette, enabled,
                             tab->text, QPalette::WindowText);
                if (tab->state.testFlag(State_HasFocus) && tab->state.testFlag(State_KeyboardFocusChange))
                    paintFocusRing(*painter, QRectF(tab->rect).adjusted(2, 3, -2, -5), tokens, 5);
                return;
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens.surface);
        paintBottomLine(*painter, option->rect, tokens.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = withInk(*header, QPalette::ButtonText, tokens.mute);
            copy.state.setFlag(State_On, false); // no bold head above the chosen cell: widths would jump
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = withInk(*item, QPalette::HighlightedText, tokens.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                paintLine(*painter, option->rect, tokens.line,
                          frame->frameShape == QFrame::HLine ? Qt::Horizontal : Qt::Vertical);
                return;
            }
        }
        break;
    case CE_Splitter:
        paintLine(*painter, option->rect, option->state.testFlag(State_MouseOver) ? tokens.accent : tokens.line,
                  option->state.testFlag(State_Horizontal) ? Qt::Vertical : Qt::Horizontal);
        return;
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintPanel(*painter, progressGroove(*bar), tokens.highContrast ? tokens.tint : tokens.line,
                       tokens.highContrast ? tokens.line : QColor(), 1, 3);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintProgressContents(*painter, *bar);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace waymark
