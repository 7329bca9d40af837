// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark {

/// Text from outside as plain text: line ends as "\n", without control characters (but line ends and tabs) and without
/// the characters that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069) or mark a byte order; half a
/// surrogate pair becomes U+FFFD. White space at both ends goes.
QString plainText(const QString &text);

/// The same on one line: every run of white space is one space.
QString plainLine(const QString &text);

/// Plain text as it may stand in a web page: nothing in it is markup. The one way in which a text comes into one.
QString html(const QString &text);

/// Whether plainText() takes something away that people would not expect to lose: anything but white space.
bool holdsHiddenCharacters(const QString &text);

} // namespace waymark
