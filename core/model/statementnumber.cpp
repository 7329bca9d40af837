// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/statementnumber.h"

#include <QList>

namespace waymark {

std::optional<StatementNumber> StatementNumber::from(int theme, int ordinal)
{
    if (theme < 1 || theme > maxTheme || ordinal < 1 || ordinal > maxOrdinal)
        return std::nullopt;
    return StatementNumber(theme, ordinal);
}

std::optional<StatementNumber> StatementNumber::parse(const QString &text)
{
    const auto parts = QStringView(text).split(u'.');
    if (parts.size() != 2)
        return std::nullopt;
    const auto number = from(parts[0].toInt(), parts[1].toInt());
    // Comparing with our own spelling refuses "01.2", "+1.2" and " 1.2" without a list of what else may not be.
    return number && number->toString() == text ? number : std::nullopt;
}

QString StatementNumber::toString() const { return QString::number(m_theme) + u'.' + QString::number(m_ordinal); }

} // namespace waymark
