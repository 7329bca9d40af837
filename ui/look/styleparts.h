// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/controlpainters.h"

#include <QPalette>

class QStyleOption;
class QWidget;

namespace waymark {

// Shared by the files of WaymarkStyle only.

inline constexpr char primaryProperty[] = "primary";

/// controlState, and whether the button is its page's primary one.
ControlState buttonState(const QStyleOption &option, const QWidget *widget);

/// A text edit or item view: the frame is a field. A plain scroll area hosts a page and only gets a quiet line.
bool isField(const QWidget *widget);

/// A line of one pixel along the middle of `rect`.
void paintLine(QPainter &painter, const QRect &rect, const QColor &colour, Qt::Orientation orientation);
void paintBottomLine(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace waymark
