// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/owners.h"

#include "core/text/roles.h"

#include <QCoreApplication>

namespace waymark {

QString ownerInReports(const Workspace &workspace, const Action &action)
{
    const QString written = action.owner.trimmed();
    const Person *person = action.person ? workspace.people().find(*action.person) : nullptr;
    return written.isEmpty() && person ? roleTitle(person->role, workspace.institution().kind) : written;
}

QString ownerOnScreen(const Workspace &workspace, const Action &action)
{
    QString role = ownerInReports(workspace, action);
    const Person *person = action.person ? workspace.people().find(*action.person) : nullptr;
    if (!person || person->name.trimmed().isEmpty())
        return role;
    return QCoreApplication::translate("core/owners", "%1, %2", "a name, a role").arg(person->name.trimmed(), role);
}

} // namespace waymark
