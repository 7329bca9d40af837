// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/onlyearlier.h"

#include <QString>

namespace waymark {

/// "not matched", "gone", "merged with another".
QString earlierStatementReason(EarlierStatement::Why why);

} // namespace waymark
