// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/waymarkstyle.h"

#include "ui/look/controlpainters.h"
#include "ui/look/keycap.h"
#include "ui/look/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <algorithm>

namespace waymark {
namespace {

constexpr char primaryProperty[] = "primary";

bool isPrimary(const QWidget *widget, const QStyleOption *option)
{
    if (widget && widget->property(primaryProperty).toBool())
        return true;
    // A message box has no page that could name its primary button: there it is the one that Enter presses.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && widget &&
           qobject_cast<const QMessageBox *>(widget->window());
}

/// controlState, and whether the button is its page's primary one.
ControlState buttonState(const QStyleOption &option, const QWidget *widget)
{
    ControlState state = controlState(option);
    state.primary = isPrimary(widget, &option);
    return state;
}

/// A line of one pixel along the middle of `rect`.
void paintLine(QPainter &painter, const QRect &rect, const QColor &colour, Qt::Orientation orientation)
{
    if (orientation == Qt::Horizontal)
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colour);
    else
        painter.fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), colour);
}

void paintBottomLine(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

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
    // A table tells no cell where it is in its row: only there must cells join without a seam.
    const bool alone =
        option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
        (option.viewItemPosition == QStyleOptionViewItem::Invalid && !qobject_cast<const QTableView *>(widget));
    if (alone)
        paintPanel(painter, option.rect, fill, {}, 0, 6);
    else
        painter.fillRect(option.rect, fill);
    // In high contrast a tint is too pale to tell which row it is. Lines above and below it cover no letter.
    if (selected && tokens.highContrast) {
        QRect line = option.rect;
        line.setHeight(2);
        painter.fillRect(line, tokens.text);
        line.moveBottom(option.rect.bottom());
        painter.fillRect(line, tokens.text);
    }
}

template <class Option>
Option withInk(const Option &option, QPalette::ColorRole role, const QColor &ink)
{
    Option copy = option;
    copy.palette.setColor(QPalette::All, role, ink);
    return copy;
}

/// Thin when there is no text on it.
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

void makePrimary(QPushButton *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    QFont font = button->font();
    font.setWeight(primary ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
    button->update();
}

void WaymarkStyle::polish(QWidget *widget)
{
    StyleMetrics::polish(widget);
    m_keyboard.adopt(widget);
    // The line in which a list is typed into is what a screen reader finds, and has no name of its own.
    auto *line = qobject_cast<QLineEdit *>(widget);
    auto *list = line ? qobject_cast<QComboBox *>(line->parentWidget()) : nullptr;
    if (list && line->accessibleName().isEmpty())
        line->setAccessibleName(QAccessible::queryAccessibleInterface(list)->text(QAccessible::Name));
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The groove is not painted: what lies behind a scroll bar has to be.
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    // Qt writes weekends in a red of its own, which here would say that something is overdue.
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
    }
}

void WaymarkStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        paintComboBox(*painter, *combo);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        paintSpinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                     subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        paintScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_Slider) {
        paintSlider(*painter, *slider, subControlRect(control, option, SC_SliderHandle, widget));
        return;
    }
    StyleMetrics::drawComplexControl(control, option, painter, widget);
}

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
        StyleMetrics::drawPrimitive(element, option, painter, widget);
    }
}

void WaymarkStyle::drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    const QColor ink = buttonInk(Tokens::of(button.palette), buttonState(button, widget));
    QStyleOptionButton copy = withInk(button, QPalette::ButtonText, ink);
    if (const QString key = keyHint(widget); !key.isEmpty()) {
        const QRect inner = button.rect.adjusted(10, 0, -10, 0);
        const int cap = keyHintWidth(button.fontMetrics, key);
        paintKeyHint(*painter, visualRect(button.direction, button.rect, inner.adjusted(inner.width() - cap, 0, 0, 0)),
                     key, ink);
        copy.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -cap, 0));
    }
    StyleMetrics::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

/// Shortened as a label is; the list itself has it whole.
void WaymarkStyle::drawChoiceLabel(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionComboBox copy = combo;
    const int room = subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget).width() -
                     (combo.currentIcon.isNull() ? 0 : combo.iconSize.width() + spacing::tiny);
    copy.currentText = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room);
    StyleMetrics::drawControl(CE_ComboBoxLabel, &copy, painter, widget);
}

void WaymarkStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    const Tokens tokens = Tokens::of(item.palette);
    painter->fillRect(item.rect, tokens.surface);
    paintBottomLine(*painter, item.menuRect, tokens.line);
    const bool enabled = item.state.testFlag(State_Enabled);
    if (enabled && item.state.testFlag(State_Selected))
        paintPanel(*painter, QRectF(item.rect).adjusted(1, 2, -1, -3), tokens.tint, {}, 0, 6);
    drawItemText(painter, item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.palette, enabled,
                 item.text, QPalette::ButtonText);
}

void WaymarkStyle::drawTabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(tab.palette);
    const bool enabled = tab.state.testFlag(State_Enabled);
    QStyleOptionTab copy = tab;
    if (enabled)
        copy.palette.setColor(QPalette::WindowText, tab.state.testFlag(State_Selected) ? tokens.accent : tokens.text);
    const bool upright = tab.shape == QTabBar::RoundedNorth || tab.shape == QTabBar::RoundedSouth;
    if (!tab.icon.isNull() || !upright) {
        StyleMetrics::drawControl(CE_TabBarTabLabel, &copy, painter, widget);
        return;
    }
    // Fusion lowers the text of every tab but the chosen one.
    drawItemText(painter, tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, copy.palette, enabled, tab.text,
                 QPalette::WindowText);
    if (tab.state.testFlag(State_HasFocus) && tab.state.testFlag(State_KeyboardFocusChange))
        paintFocusRing(*painter, QRectF(tab.rect).adjusted(2, 3, -2, -5), tokens, 5);
}

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
            drawButtonLabel(*button, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            drawChoiceLabel(*combo, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens.surface);
        paintBottomLine(*painter, option->rect, tokens.line);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*item, painter);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItemPanel(*painter, *item);
            QStyleOptionMenuItem copy = *item;
            if (item->menuItemType != QStyleOptionMenuItem::Separator)
                copy.state.setFlag(State_Selected, false);
            StyleMetrics::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paintTab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabLabel(*tab, painter, widget);
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
            StyleMetrics::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = withInk(*item, QPalette::HighlightedText, tokens.text);
            StyleMetrics::drawControl(element, &copy, painter, widget);
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
    StyleMetrics::drawControl(element, option, painter, widget);
}

} // namespace waymark
