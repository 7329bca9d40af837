// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

namespace waymark {

/// "Not stated", "Working towards it", "Held".
QString qualityStatusName(QualityStatus status);

/// "Quality in Careers Standard: held, 3 May 2025"; empty where nothing is stated.
QString qualityLine(const Institution &institution);

} // namespace waymark
