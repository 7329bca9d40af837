// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace waymark {

enum class InstitutionKind { School, SpecialSchool, College };

inline constexpr std::array institutionKinds{InstitutionKind::School, InstitutionKind::SpecialSchool,
                                             InstitutionKind::College};

/// "school", "special-school", "college": as in files and on the command line.
QString keyOf(InstitutionKind kind);
std::optional<InstitutionKind> institutionKindFrom(const QString &key);

/// Our wording with its placeholder "{institution}" replaced by the word for this kind. The word belongs to the
/// wording, which is English, and is therefore not translated.
QString worded(const QString &text, InstitutionKind kind);

} // namespace waymark
