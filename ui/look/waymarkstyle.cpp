// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/waymarkstyle.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <algorithm>

namespace waymark {

namespace {

/// Drawn and not written: few fonts have it, and looking for one that has takes longer than a page.
constexpr QChar enterKey(u'\u21b5');

bool isPrimary(const QWidget *widget, const QStyleOption *option)
{
    if (widget && widget->property(primaryProperty).toBool())
        return true;
    // A message box has no page that could name its primary button: there it is the one that Enter presses.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && widget &&
           qobject_cast<const QMessageBox *>(widget->window());
}

} // namespace

ControlState buttonState(const QStyleOption &option, const QWidget *widget)
{
    ControlState state = controlState(option);
    state.primary = isPrimary(widget, &option);
    return state;
}

QString keyHint(const QWidget *widget) { return widget ? widget->property(keyProperty).toString() : QString(); }

int keyHintWidth(const QFontMetrics &metrics, const QString &key)
{
    if (key.isEmpty())
        return 0;
    // The cap's letters are smaller than the button's: this is room enough, and needs no second font.
    const int letters = key == enterKey ? metrics.height() - 6 : metrics.horizontalAdvance(key);
    return spacing::small + std::max(letters, metrics.height() / 2) + 6;
}

void paintKeyHint(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink)
{
    const QFontMetrics metrics(painter.font());
    const int width = keyHintWidth(metrics, key) - spacing::small;
    const int height = metrics.height() - 2;
    const QRect cap(rect.right() + 1 - width, rect.center().y() - height / 2, width, height);
    painter.save();
    QColor border = ink;
    border.setAlphaF(0.55F);
    paintPanel(painter, cap, {}, border, 1, corner::small);
    if (key == enterKey) {
        const int side = height - 4;
        const QPoint corner = cap.center() - QPoint(side, side) / 2;
        painter.drawPixmap(corner,
                           iconPixmap(QStringLiteral("enter"), ink, side, painter.device()->devicePixelRatioF()));
    } else {
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    }
    painter.restore();
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QScrollArea *>(widget);
}

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

namespace {

constexpr int shortestScrollHandle = 36;

} // namespace

WaymarkStyle::WaymarkStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void WaymarkStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
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
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WaymarkStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    QRect found;
    if (control == CC_ComboBox) {
        found = comboBoxPart(option->rect, part);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        found = spinBoxPart(option->rect, part, spin->buttonSymbols != QAbstractSpinBox::NoButtons);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               bar && control == CC_ScrollBar) {
        found = scrollBarPart(*bar, part, shortestScrollHandle);
    } else {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return visualRect(option->direction, option->rect, found);
}

QRect WaymarkStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 3, -8, -3);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize WaymarkStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const bool inBox = widget && qobject_cast<const QDialogButtonBox *>(widget->parentWidget());
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        const int key = keyHintWidth(option->fontMetrics, keyHint(widget));
        const QSize size(contents.width() + 28 + key + (menu ? 8 : 0), contents.height() + 14);
        return size.expandedTo(QSize(inBox ? 88 : 0, 34));
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return contents + QSize(4, 4); // inside a spin box or a cell
        return QSize(contents.width() + 16, contents.height() + 12).expandedTo(QSize(0, 34));
    }
    case CT_ComboBox:
        // Qt asks for the ink of the longest choice; its letters need a little more.
        return QSize(contents.width() + option->fontMetrics.averageCharWidth() + 46, contents.height() + 12)
            .expandedTo(QSize(0, 34));
    case CT_SpinBox:
        return QSize(contents.width() + 38, contents.height() + 8).expandedTo(QSize(0, 34));
    case CT_ToolButton:
        return contents + QSize(12, 10);
    case CT_MenuBarItem:
        return contents + QSize(20, 10);
    case CT_TabBarTab:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(8, 8);
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(4, 6);
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height() + 6, 28)};
    }
    case CT_MenuItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size += QSize(16, 6);
        return size;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int WaymarkStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    // Wide enough that the square corners of the contents stay inside the round ones of the frame.
    case PM_DefaultFrameWidth:
        return isField(widget) ? 4 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return shortestScrollHandle;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return option ? std::max(18, option->fontMetrics.ascent() + 2) : 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ToolBarFrameWidth:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_SplitterWidth:
        return 7;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return static_cast<int>(std::max(20.0, textScaled(20)));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon WaymarkStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(QApplication::palette());
    // A calendar's arrows are on its accent bar.
    const QColor arrow = qobject_cast<const QCalendarWidget *>(widget) ? tokens.onAccent : tokens.text;
    switch (which) {
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("warning"), tokens.warn);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), tokens.accent);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), tokens.accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(QStringLiteral("close"), tokens.mute);
    case SP_ToolBarHorizontalExtensionButton: // each menu bar asks for it, and Qt's would load its readers of pictures
        return icon(QStringLiteral("more"), tokens.text);
    case SP_ArrowLeft:
        return icon(QStringLiteral("arrow-left"), arrow);
    case SP_ArrowRight:
        return icon(QStringLiteral("arrow-right"), arrow);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int WaymarkStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ToolTipLabel_Opacity:
        return hint == SH_ToolTipLabel_Opacity ? 255 : 0;
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_Scrollable: // a menu higher than the screen scrolls, and never stands in two columns
        return 1;
    case SH_DialogButtonLayout:
        // As in our own forms, whatever the desktop's order is: the button that goes ahead is the last.
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

void makePrimary(QPushButton *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    QFont font = button->font();
    font.setWeight(primary ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
    button->update();
}

void showKey(QPushButton *button, const QString &key)
{
    button->setProperty(keyProperty, key);
    button->updateGeometry();
    button->update();
}

// The primitives of WaymarkStyle: panels, frames, indicators.

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
    // A table tells no cell where it is in its row: only there must cells join without a seam.
    const bool alone =
        option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
        (option.viewItemPosition == QStyleOptionViewItem::Invalid && !qobject_cast<const QTableView *>(widget));
    if (alone)
        paintPanel(painter, option.rect, fill, {}, 0, 6);
    else
        painter.fillRect(option.rect, fill);
    // In high contrast a tint is too pale to tell which row it is: it has a line as the rail's chosen place has.
    const bool begins = alone || option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                        (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() == 0);
    if (selected && begins && tokens.line == tokens.text)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), spacing::tiny, option.rect.height()),
                         tokens.text);
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

// The controls of WaymarkStyle: labels, menus, tabs, headers, progress.

namespace {

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
    case CE_ComboBoxLabel: // shortened as a label is; the list itself has it whole
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QStyleOptionComboBox copy = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() -
                             (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + spacing::tiny);
            copy.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
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
