// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <array>

namespace waymark::actionform {

inline constexpr std::array statuses{ActionStatus::Open, ActionStatus::Underway, ActionStatus::Done,
                                     ActionStatus::CarriedOn, ActionStatus::Stopped};

enum class Place { What, Statements, When, Success, Outcome };

struct Problem
{
    Place place = Place::What;
    QString sentence;
};

/// "2.4, 3.1".
QString numbersText(const std::vector<StatementNumber> &statements);
/// The numbers in a text, whatever stands between them; nothing where a word is no number.
std::optional<std::vector<StatementNumber>> numbersFrom(const QString &text);
/// "2.4 Destinations data · 3.1 Pathways", or what is wrong with the text.
QString statementsHint(const QString &text, const Structure &structure);
/// What stands in the way first; `statements` as typed.
std::optional<Problem> problem(const Action &action, const QString &statements, const Structure &structure);
/// Somebody of the file who can own an action, and how the list names them.
struct OwnerChoice
{
    QString text;
    PersonId person;
};
/// Everybody with a name who is still there, by name.
std::vector<OwnerChoice> people(const Workspace &workspace);
/// Titles that owners are chosen from: the known roles, then roles of the institution's own.
QStringList ownerTitles(const Workspace &workspace);

} // namespace waymark::actionform
