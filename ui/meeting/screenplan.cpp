// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/screenplan.h"

#include <utility>

namespace waymark {

ScreenPlan planScreens(const QList<QRect> &screens, qsizetype own, bool swapped)
{
    ScreenPlan plan{own, own};
    for (qsizetype at = 0; at < screens.size(); ++at) {
        if (at != own && !screens[at].intersects(screens.value(own))) {
            plan.audience = at;
            break;
        }
    }
    if (swapped)
        std::swap(plan.presenter, plan.audience);
    return plan;
}

} // namespace waymark
