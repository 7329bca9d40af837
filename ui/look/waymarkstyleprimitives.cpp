// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The primitives of WaymarkStyle: panels, frames, indicators.
#include "ui/look/complexpainters.h"
#include "ui/look/styleparts.h"
#include "ui/look/waymarkstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

namespace waymark {

namespace {

void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens tokens = Tokens::of(option.palette);
    if (!isField(widget)) {
        paintPanel(painter, option.rect, {}, tokens.line, 1, corner::control);
        return;
    }
    ControlState state = controlState(option);
    state.hovered = false;
    state.focused = widget->hasFocus();
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        // The current item shows the focus; the border of a whole list would only flicker with it.
        paintPanel(painter, option.rect, tokens.surface, tokens.line, 1, corner::control);
        return;
    }
    paintField(painter, option.rect, tokens, state);
}

void paintItemPanel(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Tokens tokens = Tokens::of(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (!selected && !hovered)
        return;
    const QColor fill = selected ? tokens.tint : mixed(tokens.surface, tokens.tint, 0.5);
    // A table tells no cell where it stands in its row: only there must cells join without a seam.
    const bool alone =
        option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
        (option.viewItemPosition == QStyleOptionViewItem::Invalid && !qobject_cast<const QTableView *>(widget));
    if (alone)
        paintPanel(painter, option.rect, fill, {}, 0, 6);
    else
        painter.fillRect(option.rect, fill);
}

} // namespace

void WaymarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto tokens = [option] { return Tokens::of(option->palette); };
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*painter, option->rect, tokens(), buttonState(*option, widget));
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, option->rect, tokens(), controlState(*option));
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) && !qobject_cast<const QPushButton *>(widget))
            paintFocusRing(*painter, option->rect, tokens(), 5);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QWidget *host = widget ? widget->parentWidget() : nullptr;
            ControlState state = controlState(*option);
            state.focused = option->state.testFlag(State_HasFocus);
            if (frame->lineWidth > 0)
                paintField(*painter, option->rect, tokens(), state);
            else if (!qobject_cast<const QAbstractSpinBox *>(host) && !qobject_cast<const QComboBox *>(host))
                painter->fillRect(option->rect, option->palette.base());
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        paintFrame(*painter, *option, widget);
        return;
    case PE_FrameGroupBox: // a title and what belongs to it need no box
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
            if (base->shape == QTabBar::RoundedNorth || base->shape == QTabBar::TriangularNorth)
                paintBottomLine(*painter, option->rect, tokens().line);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, tokens(), controlState(*option));
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, option->rect, tokens(), controlState(*option));
        return;
    case PE_IndicatorMenuCheckMark:
        paintTick(*painter, option->rect, option->palette.text().color());
        return;
    case PE_IndicatorArrowUp:
        paintChevron(*painter, option->rect, Pointing::Up, option->palette.buttonText().color());
        return;
    case PE_IndicatorArrowDown:
        paintChevron(*painter, option->rect, Pointing::Down, option->palette.buttonText().color());
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(*painter, option->rect, Pointing::Left, option->palette.buttonText().color());
        return;
    case PE_IndicatorArrowRight:
        paintChevron(*painter, option->rect, Pointing::Right, option->palette.buttonText().color());
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens().surface);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        paintPanel(*painter, option->rect, element == PE_PanelTipLabel ? tokens().surface : QColor(), tokens().edge(),
                   1, 0);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintItemPanel(*painter, *item, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            if (item->features.testFlag(QStyleOptionViewItem::Alternate))
                painter->fillRect(option->rect, option->palette.alternateBase());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace waymark
