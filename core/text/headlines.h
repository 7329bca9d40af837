// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/headline.h"

namespace waymark {

/// One sentence for governors: what changed (or where the answers stand), the strongest theme, the weakest place.
QString headline(const HeadlineFacts &facts, const Structure &structure);

/// The headline computed for a review, beside the last review before it; the leader's own text is not looked at.
QString computedHeadline(const Workspace &workspace, const Review &review);

} // namespace waymark
