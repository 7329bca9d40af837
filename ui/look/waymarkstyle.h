// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/controlpainters.h"
#include "ui/look/keyboard.h"

#include <QFontMetrics>
#include <QProxyStyle>
#include <QString>

class QPushButton;
class QStyleOption;
class QWidget;

namespace waymark {

// Shared by the files of WaymarkStyle only.

inline constexpr char primaryProperty[] = "primary";
inline constexpr char keyProperty[] = "keyHint";

/// controlState, and whether the button is its page's primary one.
ControlState buttonState(const QStyleOption &option, const QWidget *widget);

/// The key that a button names, or nothing.
QString keyHint(const QWidget *widget);
/// What its cap takes of the button's width, the gap before it included; 0 without a key.
int keyHintWidth(const QFontMetrics &metrics, const QString &key);
/// The cap, at the end of `rect`, in the button's own ink.
void paintKeyHint(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink);

/// A text edit or item view: the frame is a field. A plain scroll area hosts a page and only gets a quiet line.
bool isField(const QWidget *widget);

/// A line of one pixel along the middle of `rect`.
void paintLine(QPainter &painter, const QRect &rect, const QColor &colour, Qt::Orientation orientation);
void paintBottomLine(QPainter &painter, const QRect &rect, const QColor &colour);

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
