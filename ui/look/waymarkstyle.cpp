// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/waymarkstyle.h"

#include "ui/look/complexpainters.h"
#include "ui/look/icons.h"
#include "ui/look/styleparts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace waymark {

namespace {

constexpr int shortestScrollHandle = 36;

} // namespace

WaymarkStyle::WaymarkStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void WaymarkStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_keyboard.adopt(widget);
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
        return QSize(contents.width() + 46, contents.height() + 12).expandedTo(QSize(0, 34));
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
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 4;
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarBaseOverlap:
        return 0;
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
    // A calendar's arrows stand on its accent bar.
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

} // namespace waymark
