// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tuple>

namespace waymark {

/// Where a text that someone typed is: table and subject as the journal writes them, and the field.
struct TextPlace
{
    QString table;
    QString subject;
    QString field; ///< "rationale", "what", "ask2", ...

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
    friend bool operator<(const TextPlace &a, const TextPlace &b)
    {
        return std::tie(a.table, a.subject, a.field) < std::tie(b.table, b.subject, b.field);
    }
};

} // namespace waymark
