// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"

namespace waymark {

/// "Document", "Data", "What people said", ...
QString evidenceKindName(EvidenceKind kind);

} // namespace waymark
