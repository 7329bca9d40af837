// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/institutionkind.h"
#include "core/review/role.h"

#include <QString>
#include <vector>

namespace waymark {

/// "Headteacher" ("Principal" in a college), "SENCo"; a role of the institution's own as it was written.
QString roleTitle(const Role &role, InstitutionKind kind = InstitutionKind::School);

/// Who took part, as governors read it: roles without names, counted, "headteacher, SENCo, two heads of year". Each
/// role stands where it first comes in `roles`; empty for none.
QString rolesLine(const std::vector<Role> &roles, InstitutionKind kind);

} // namespace waymark
