// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/role.h"

namespace waymark {

const QStringList &knownRoles()
{
    static const QStringList keys{
        QStringLiteral("headteacher"),
        QStringLiteral("careers-leader"),
        QStringLiteral("link-governor"),
        QStringLiteral("careers-coordinator"),
        QStringLiteral("enterprise-adviser"),
        QStringLiteral("careers-adviser"),
        QStringLiteral("slt-link"),
        QStringLiteral("slt-pastoral"),
        QStringLiteral("slt-personal-development"),
        QStringLiteral("slt-curriculum"),
        QStringLiteral("slt-progress"),
        QStringLiteral("slt-teaching"),
        QStringLiteral("deputy-headteacher"),
        QStringLiteral("assistant-headteacher"),
        QStringLiteral("vice-principal"),
        QStringLiteral("assistant-principal"),
        QStringLiteral("senco"),
        QStringLiteral("head-of-send"),
        QStringLiteral("head-of-inclusion"),
        QStringLiteral("head-of-year"),
        QStringLiteral("head-of-sixth-form"),
        QStringLiteral("head-of-department"),
        QStringLiteral("data-lead"),
        QStringLiteral("pshe-lead"),
        QStringLiteral("trust-careers-leader"),
        QStringLiteral("student-support"),
    };
    return keys;
}

Role roleFrom(const QString &keyOrTitle)
{
    if (knownRoles().contains(keyOrTitle))
        return {keyOrTitle, {}};
    return {QStringLiteral("own"), keyOrTitle.trimmed()};
}

} // namespace waymark
