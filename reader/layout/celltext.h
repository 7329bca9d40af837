// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

#include <QHash>

namespace waymark::reader {

/// The words of a document as they are inside lines, to tell "whole-school" from a word that was parted.
class Vocabulary
{
public:
    void add(const Line &line);
    /// A hyphen at a line's end, with the word that the next line begins with: whether this document parts words at
    /// all. After every add().
    void addBreak(const QString &last, const QString &first);

    enum class Hyphen { Keep, Drop, UnsureKeep, UnsureDrop };
    /// What to do with the hyphen between a line's last word and the next line's first.
    Hyphen hyphenBetween(const QString &last, const QString &first) const;

    enum class Join { OneWord, TwoWords, UnsureOneWord, UnsureTwoWords };
    /// Whether a word that fills its line goes on with the next line's first: columns can be narrower than a word.
    Join joinOf(const QString &last, const QString &first) const;

private:
    Hyphen judged(const QString &last, const QString &first) const;
    int count(const QString &word) const { return m_words.value(word.toCaseFolded()); }

    QHash<QString, int> m_words;
    int m_parted = 0; ///< words that were surely parted at a line's end
};

struct CellText
{
    QString text;
    bool unsureHyphen = false;
};

/// The lines of a cell as running text: a line break before each item of a list and where a paragraph ended early;
/// `right` is how far the lines of its column reach.
CellText cellText(const std::vector<Line> &lines, qreal right, const Vocabulary &words);

} // namespace waymark::reader
