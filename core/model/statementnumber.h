// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace waymark {

/// "2.4": the fourth statement of theme 2. Both count from 1.
class StatementNumber
{
public:
    static constexpr int maxTheme = 12;
    static constexpr int maxOrdinal = 99; ///< within a theme

    static std::optional<StatementNumber> from(int theme, int ordinal);
    /// Exactly digits, a full stop, digits, without leading zeros; nothing where the text is no such number.
    static std::optional<StatementNumber> parse(const QString &text);

    int theme() const { return m_theme; }
    int ordinal() const { return m_ordinal; }
    QString toString() const;

    friend auto operator<=>(const StatementNumber &, const StatementNumber &) = default;

private:
    StatementNumber(int theme, int ordinal) : m_theme(theme), m_ordinal(ordinal) {}

    int m_theme;
    int m_ordinal;
};

} // namespace waymark
