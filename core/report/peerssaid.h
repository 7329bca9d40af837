// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportparts.h"

namespace waymark {

/// What the last peer visit up to the day of the report brought: successes, questions, advice and next steps, as a
/// section; nothing where there was none. Who came is left out of a de-identified report.
void addPeersSaid(ReportBlocks &blocks, const ReportFacts &facts, const ReportOptions &options);

} // namespace waymark
