// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <optional>

namespace waymark {

constexpr int minPasswordLength = 12; ///< characters: archives let a password be guessed quickly
constexpr int maxPasswordLength = 99; ///< what the programs that open archives have room for

/// Why a copy cannot be protected by this password.
enum class PasswordProblem {
    TooShort,
    TooLong,
    OtherCharacters, ///< other than ASCII's visible ones and the space: programs disagree about the bytes of the rest
};

inline std::optional<PasswordProblem> problemWithPassword(const QString &password)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c <= u'~'; };
    if (!std::all_of(password.begin(), password.end(), isPlain))
        return PasswordProblem::OtherCharacters;
    if (password.size() < minPasswordLength)
        return PasswordProblem::TooShort;
    if (password.size() > maxPasswordLength)
        return PasswordProblem::TooLong;
    return std::nullopt;
}

} // namespace waymark
