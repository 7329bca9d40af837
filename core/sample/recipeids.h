// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace waymark {

/// An id made from a name: the same recipe always makes the same ids.
template <class AnyId>
AnyId recipeId(const QString &name)
{
    // Any fixed namespace would do.
    const QUuid space(0x6b1e7c52, 0x31c4, 0x4d0e, 0x9a, 0x57, 0x20, 0x4e, 0x6f, 0x8b, 0x13, 0xd9);
    return {QUuid::createUuidV5(space, name)};
}

} // namespace waymark
