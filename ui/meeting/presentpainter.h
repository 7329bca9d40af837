// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"
#include "ui/meeting/presentgeometry.h"

class QPainter;

namespace waymark {

/// Paints what the geometry placed; `hint` takes the progress's place for as long as it is needed.
void paintPresent(QPainter &painter, const PresentContent &content, const PresentGeometry &geometry,
                  const Tokens &tokens, QSizeF size, const QString &hint = {});

} // namespace waymark
