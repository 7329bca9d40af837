// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/plaintext.h"
#include "core/review/step.h"

#include <functional>

/// The texts in each kind of row, described once: for cleaning what comes in, for finding and removing names, and for
/// tests that fill every text there is. A new field of a row does not compile until it is described.
namespace waymark {

/// A text of a row that somebody typed.
struct TypedText
{
    QString field;
    QString *text;
    int most = longestText;
    bool needed = false;       ///< may not become empty
    Lines lines = Lines::Many; ///< whether it can have line breaks
    bool naming = false;       ///< the name of the institution or of a person, rather than a text about them
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
