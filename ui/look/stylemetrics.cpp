// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stylemetrics.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/keycap.h"
#include "ui/look/tokens.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QStyleOption>
#include <algorithm>

namespace waymark {
namespace {

constexpr int shortestScrollHandle = 36;

} // namespace

bool isField(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QScrollArea *>(widget);
}

StyleMetrics::StyleMetrics() : QProxyStyle(QStringLiteral("fusion")) {}

QRect StyleMetrics::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
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

QRect StyleMetrics::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 3, -8, -3);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize StyleMetrics::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
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

int StyleMetrics::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
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

QIcon StyleMetrics::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
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

int StyleMetrics::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
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

} // namespace waymark
