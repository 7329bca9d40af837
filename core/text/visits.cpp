// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/visits.h"

#include <QCoreApplication>

namespace waymark {

QString visitKindName(VisitKind kind)
{
    return kind == VisitKind::Peer ? QCoreApplication::translate("core/visits", "Peer review")
                                   : QCoreApplication::translate("core/visits", "Expert review");
}

} // namespace waymark
