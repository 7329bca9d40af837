// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/rows.h"

#include <functional>

/// The texts that people type, in any row, found by its description (rows.h): for cleaning what comes in, for finding
/// and removing names, and for tests that fill every text there is.
namespace waymark {

/// A text of a row that somebody typed, and what it can be.
struct TypedText : TextRule
{
    QString field; ///< as rows.h names it; the first of several "asks" is "ask1"
    QString *text;
};

/// Calls `each` for every typed text of a row; what it makes of the text is kept. A publisher's structures and wordings
/// are not among them: they are cleaned where they are read, before they get their digests.
void eachText(Row &row, const std::function<void(const TypedText &)> &each);

/// The same without the names of the institution and of people.
void eachTypedText(Row &row, const std::function<void(const TypedText &)> &each);

/// Cleans every text of a row.
void cleanTexts(Row &row);

/// The same for a row of a known kind.
template <class T>
void cleanTexts(T &row)
{
    Row any(std::move(row));
    cleanTexts(any);
    row = std::get<T>(std::move(any));
}

} // namespace waymark
