// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/leverage.h"
#include "core/model/institutionkind.h"

#include <QStringList>

namespace waymark {

/// "two priority areas, moves up three statements, serves a whole-school priority, lowest answer: level 1".
QString leverageLine(const LeverageItem &item, InstitutionKind kind);

/// The rule of core/insight/leverage.h in words, a sentence a line.
QStringList leverageRule(InstitutionKind kind);

} // namespace waymark
