// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace waymark {

/// What assistive technology learns about the look's own widgets: a pressable card is a button, a badge a picture with
/// a name, progress a value. Installed by applyTheme; null for every other class.
QAccessibleInterface *accessiblePart(const QString &className, QObject *object);

} // namespace waymark
