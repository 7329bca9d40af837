// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"
#include "ui/meeting/audiencegeometry.h"

class QPainter;

namespace waymark {

/// Paints what the geometry placed, on the projector and small in front of the presenter alike; `hint` takes the
/// progress's place for as long as it is needed.
void paintAudience(QPainter &painter, const AudienceContent &content, const AudienceGeometry &geometry,
                   const Tokens &tokens, QSizeF size, const QString &hint = {});

} // namespace waymark
