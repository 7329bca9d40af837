// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/keyboard.h"

#include <QProxyStyle>

class QPushButton;

namespace waymark {

/// How standard controls look, over Fusion's behaviour: rounded, outlined, with a visible keyboard focus. All colours
/// come from the option's palette, so that a change of theme needs no new style.
class WaymarkStyle : public QProxyStyle
{
    Q_OBJECT
public:
    WaymarkStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

private:
    Keyboard m_keyboard;
};

/// Fills the button with the accent: the one action that a page is about.
void makePrimary(QPushButton *button, bool primary = true);

/// Shows the key that presses the button as a small cap after its text; empty takes it away, "↵" is drawn as
/// an arrow. The shortcut itself is the page's to set.
void showKey(QPushButton *button, const QString &key);

} // namespace waymark
