// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// The tables that each format brought, as sqlite_schema keeps them. Once written to a file, none of these texts may
/// change: a new format replaces a table by one of the same name.
namespace waymark::storage {

std::vector<std::string> tablesOfOne();
/// Who is asked, what they answer, the meeting. The tables of format 1 stayed as they were.
std::vector<std::string> tablesOfTwo();
/// What follows a review. Institution and action have more columns than in format 1.
std::vector<std::string> tablesOfThree();
/// What makes a file of format 2 one of format 3.
std::vector<std::string> stepsToThree();

} // namespace waymark::storage
