// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark {

/// "no", "one" to "ten" as words in a sentence; digits from 11 on, and for anything below nought.
QString numberWord(int number);
/// With a capital first letter, for the beginning of a sentence.
QString capitalised(const QString &sentence);

} // namespace waymark
