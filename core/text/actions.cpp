// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/actions.h"

#include <QCoreApplication>

namespace waymark {

QString actionStatusName(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return QCoreApplication::translate("core/actions", "Not started");
    case ActionStatus::Underway:
        return QCoreApplication::translate("core/actions", "Under way");
    case ActionStatus::Done:
        return QCoreApplication::translate("core/actions", "Done");
    case ActionStatus::CarriedOn:
        return QCoreApplication::translate("core/actions", "Carried on");
    case ActionStatus::Stopped:
        return QCoreApplication::translate("core/actions", "Stopped");
    }
    return {};
}

} // namespace waymark
