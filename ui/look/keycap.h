// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QColor;
class QKeySequence;
class QPainter;
class QPushButton;
class QWidget;

namespace waymark {

/// Keys as keyboards have them printed on. Enter among the letters and Enter among the numbers are both Enter.
QString keyNames(const QKeySequence &keys);

/// Shows the key that presses the button as a small cap after its text; empty takes it away, "↵" is drawn as
/// an arrow. The shortcut itself is the page's to set.
void showKey(QPushButton *button, const QString &key);

/// The key that a button names, or nothing.
QString keyHint(const QWidget *widget);
/// What its cap takes of the button's width in pixels, the gap before it included; 0 without a key.
int keyHintWidth(const QFontMetrics &metrics, const QString &key);
/// The cap, at the end of `rect`, in the button's own ink.
void paintKeyHint(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink);

} // namespace waymark
