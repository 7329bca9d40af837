// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/priorities.h"

#include <QCoreApplication>

namespace waymark {

QString wholePrioritiesName(InstitutionKind kind)
{
    return kind == InstitutionKind::College ? QCoreApplication::translate("core/priorities", "Whole-college priorities")
                                            : QCoreApplication::translate("core/priorities", "Whole-school priorities");
}

QString wholePrioritiesHeading(InstitutionKind kind)
{
    return kind == InstitutionKind::College
               ? QCoreApplication::translate("core/priorities", "What the whole college is working towards")
               : QCoreApplication::translate("core/priorities", "What the whole school is working towards");
}

} // namespace waymark
