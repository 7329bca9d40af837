// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <vector>

namespace waymark {

/// What is entered about a school or college, and its whole-school priorities in their order.
struct InstitutionValues
{
    Institution institution;
    std::vector<Priority> priorities;

    friend bool operator==(const InstitutionValues &, const InstitutionValues &) = default;
};

/// Rules of the institution's form, with no window.
namespace institutionform {

enum class Place { Name, Phase, Reference, Contacts, Priorities };

struct Problem
{
    Place place = Place::Name;
    QString sentence;
};

InstitutionValues valuesOf(const Workspace &workspace);
/// White space at the ends and empty priorities are taken away, positions counted anew.
InstitutionValues tidied(InstitutionValues values);
/// The first thing that stands in the way; nothing where the values can be taken.
std::optional<Problem> problem(const InstitutionValues &values);
/// What the choice of a kind means, in a sentence.
QString kindHint(InstitutionKind kind);
/// "A school names three to five as a rule."
QString priorityHint(int count);

} // namespace institutionform
} // namespace waymark
