// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/keyboard.h"
#include "ui/look/stylemetrics.h"

class QPushButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionTab;

namespace waymark {

/// What standard controls look like: rounded, outlined, with a visible keyboard focus. All colours come from the
/// option's palette, so that a change of theme needs no new style.
class WaymarkStyle : public StyleMetrics
{
    Q_OBJECT
public:
    void polish(QWidget *widget) override;
    using StyleMetrics::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const;
    void drawChoiceLabel(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter) const;
    void drawTabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const;

    Keyboard m_keyboard;
};

/// Fills the button with the accent: the one action that a page is about.
void makePrimary(QPushButton *button, bool primary = true);

} // namespace waymark
