// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/controlpainters.h"

#include <QFontMetrics>
#include <QString>

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

} // namespace waymark
