// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QString;
class QWidget;

namespace waymark {

/// What assistive technology learns about the look's own widgets: a title is a heading, an entry of the rail a tab, a
/// pressable card a button, a badge a picture with a name, progress a value. Installed by applyTheme; null for every
/// other class.
QAccessibleInterface *accessiblePart(const QString &className, QObject *object);

/// Has a screen reader say what has changed where the focus is not: plain text. Nothing is seen of it, and whoever
/// has no screen reader notices nothing.
void announce(const QWidget &from, const QString &sentence);
/// What announce() said last in the window of this widget; empty for nothing.
QString lastAnnouncement(const QWidget &from);

/// Text from outside as a widget's tool tip, with the same words as its description for a screen reader, which would
/// read the tool tip's markup otherwise. Empty takes both away.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace waymark
