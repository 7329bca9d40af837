// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/controlpainters.h"

#include <QStyle>

class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace waymark {

/// The state of a control as the style option tells it. Focus shows when the keyboard brought it.
ControlState controlState(const QStyleOption &option);

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
/// `handle` is the slider's rectangle; the groove stays empty.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
/// The line under a tab, thick when it is the chosen one.
void paintTab(QPainter &painter, const QStyleOptionTab &option);
/// What lies behind a menu's item.
void paintMenuItemPanel(QPainter &painter, const QStyleOptionMenuItem &option);

/// Where the parts of combo and spin boxes and scroll bars lie, left to right (the caller mirrors).
QRect comboBoxPart(const QRect &whole, QStyle::SubControl part);
QRect spinBoxPart(const QRect &whole, QStyle::SubControl part, bool hasButtons);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestHandle);

} // namespace waymark
