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

/// Our wording with its placeholders filled for this kind: "{institution}" by "school", "special school" or "college";
/// "{whole}" by "whole-school", for both kinds of school, or "whole-college"; "{key-stage}" by "key stage" or, for a
/// college, which has none, "year of study". The words belong to the wording, which is English, and are therefore not
/// translated.
QString worded(const QString &text, InstitutionKind kind);

} // namespace waymark
