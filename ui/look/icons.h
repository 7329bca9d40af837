// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace waymark {

/// One of our own line drawings (`resources/icons/NAME.svg`, 20 px grid). Without a colour it follows the
/// application's palette whenever it is painted, so that a change of theme needs nothing; disabled and selected modes
/// have their own colours. An unknown name gives a null icon.
QIcon icon(const QString &name);
/// In the palette's button text colour.
QIcon icon(const QString &name, const QPalette &palette);
QIcon icon(const QString &name, const QColor &colour);

/// For painters of our own: the drawing in that colour, `side` in device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int side, qreal devicePixelRatio);

} // namespace waymark
