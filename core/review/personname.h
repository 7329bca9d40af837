// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <optional>

namespace waymark {

/// Finds somebody in free text by whole words: the full name and the surname in any case, other parts of the name as
/// they are written, for "will" is not always a person. Titles (Mr, Dr, ...) and single letters are no names; nothing
/// where nothing else is left.
std::optional<QRegularExpression> nameExpression(const QString &name);

/// Only the full name, in any case.
std::optional<QRegularExpression> wholeNameExpression(const QString &name);

} // namespace waymark
