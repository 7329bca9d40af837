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

QString actionCounts(const ActionSummary &summary)
{
    QStringList parts;
    if (summary.done > 0)
        parts << QCoreApplication::translate("core/actions", "%n done", nullptr, summary.done);
    if (summary.carriedOn > 0)
        parts << QCoreApplication::translate("core/actions", "%n carried on", nullptr, summary.carriedOn);
    if (summary.stopped > 0)
        parts << QCoreApplication::translate("core/actions", "%n stopped", nullptr, summary.stopped);
    if (summary.underway > 0)
        parts << QCoreApplication::translate("core/actions", "%n under way", nullptr, summary.underway);
    if (summary.open > 0)
        parts << QCoreApplication::translate("core/actions", "%n not started", nullptr, summary.open);
    return parts.join(QStringLiteral(" · "));
}

} // namespace waymark
