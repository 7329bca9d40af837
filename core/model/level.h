// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace waymark {

/// A place on the scale: 0 is "not in place yet" (our addition), 1 up to a structure's number of levels is the
/// descriptor that fits best. No answer at all is an empty optional, never 0.
class Level
{
public:
    static constexpr int greatest = 7;

    static constexpr std::optional<Level> from(int value)
    {
        return value >= 0 && value <= greatest ? std::optional(Level(value)) : std::nullopt;
    }
    static constexpr Level notInPlace() { return Level(0); }

    constexpr int value() const { return m_value; }

    friend constexpr auto operator<=>(Level, Level) = default;

private:
    constexpr explicit Level(int value) : m_value(value) {}

    int m_value;
};

} // namespace waymark
