// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/institutionkind.h"

namespace waymark {

QString keyOf(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::School:
        return QStringLiteral("school");
    case InstitutionKind::SpecialSchool:
        return QStringLiteral("special-school");
    case InstitutionKind::College:
        return QStringLiteral("college");
    }
    return {};
}

std::optional<InstitutionKind> institutionKindFrom(const QString &key)
{
    for (const InstitutionKind kind : institutionKinds) {
        if (keyOf(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString worded(const QString &text, InstitutionKind kind)
{
    const bool college = kind == InstitutionKind::College;
    const QString word = kind == InstitutionKind::SpecialSchool ? QStringLiteral("special school") : keyOf(kind);
    return QString(text)
        .replace(QStringLiteral("{institution}"), word)
        .replace(QStringLiteral("{whole}"), college ? QStringLiteral("whole-college") : QStringLiteral("whole-school"))
        .replace(QStringLiteral("{key-stage}"),
                 college ? QStringLiteral("year of study") : QStringLiteral("key stage"));
}

} // namespace waymark
