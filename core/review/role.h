// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace waymark {

/// A part somebody plays: one of the field's known roles by key, or a title of the institution's own.
struct Role
{
    QString key;      ///< one of knownRoles(), or "own"
    QString ownTitle; ///< the title where the key is "own", else empty

    friend bool operator==(const Role &, const Role &) = default;
    friend auto operator<=>(const Role &a, const Role &b)
    {
        const int order = a.key != b.key ? a.key.compare(b.key) : a.ownTitle.compare(b.ownTitle);
        return order <=> 0;
    }
};

/// Keys in the order in which people look for them: "headteacher", "careers-leader", "link-governor", ...
const QStringList &knownRoles();
/// Those of knownRoles() that an institution of this kind has: a college has no head of year, and a school no head of
/// apprenticeships. Whoever has another one keeps it.
QStringList rolesOf(InstitutionKind kind);

/// The role for a known key; any other text becomes a role of the institution's own.
Role roleFrom(const QString &keyOrTitle);

/// "senco", or "own:" and the title: a role in one text, as files and exports spell it.
QString spelled(const Role &role);
/// Nothing where no role is spelled so.
std::optional<Role> parseRole(const QString &text);

} // namespace waymark
