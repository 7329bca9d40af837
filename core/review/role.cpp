// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/role.h"

#include "core/review/limits.h"

#include <QSet>

namespace waymark {
namespace {

QLatin1String ownRole() { return QLatin1String("own:"); }

} // namespace

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
        QStringLiteral("class-teacher"),
        QStringLiteral("teaching-assistant"),
        QStringLiteral("transition-lead"),
        QStringLiteral("job-coach"),
        QStringLiteral("family-liaison"),
        QStringLiteral("data-lead"),
        QStringLiteral("pshe-lead"),
        QStringLiteral("trust-careers-leader"),
        QStringLiteral("student-support"),
        QStringLiteral("curriculum-manager"),
        QStringLiteral("apprenticeships-lead"),
        QStringLiteral("learning-support"),
        QStringLiteral("adult-learning-lead"),
    };
    return keys;
}

QStringList rolesOf(InstitutionKind kind)
{
    static const QSet<QString> special{QStringLiteral("class-teacher"), QStringLiteral("teaching-assistant"),
                                       QStringLiteral("transition-lead"), QStringLiteral("job-coach"),
                                       QStringLiteral("family-liaison")};
    static const QSet<QString> schools{QStringLiteral("deputy-headteacher"), QStringLiteral("assistant-headteacher"),
                                       QStringLiteral("head-of-year"),       QStringLiteral("head-of-sixth-form"),
                                       QStringLiteral("pshe-lead"),          QStringLiteral("trust-careers-leader")};
    static const QSet<QString> colleges{QStringLiteral("curriculum-manager"), QStringLiteral("apprenticeships-lead"),
                                        QStringLiteral("learning-support"), QStringLiteral("adult-learning-lead")};
    QStringList roles;
    for (const QString &key : knownRoles()) {
        if ((kind == InstitutionKind::College ? schools : colleges).contains(key))
            continue;
        if (kind == InstitutionKind::SpecialSchool || !special.contains(key))
            roles << key;
    }
    return roles;
}

Role roleFrom(const QString &keyOrTitle)
{
    if (knownRoles().contains(keyOrTitle))
        return {keyOrTitle, {}};
    return {QStringLiteral("own"), keyOrTitle.trimmed()};
}

QString spelled(const Role &role) { return role.ownTitle.isEmpty() ? role.key : QString(ownRole() + role.ownTitle); }

std::optional<Role> parseRole(const QString &text)
{
    if (text.startsWith(ownRole())) {
        const QString title = text.mid(ownRole().size());
        return title.isEmpty() || title.size() > maxName ? std::nullopt
                                                         : std::optional(Role{QStringLiteral("own"), title});
    }
    return knownRoles().contains(text) ? std::optional(Role{text, {}}) : std::nullopt;
}

} // namespace waymark
