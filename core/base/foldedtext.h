// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace waymark {

/// A text as it is compared with names, with a way back to how it was written. Spellings that people take for the same
/// are the same in it (docs/decisions/0021-one-comparison-of-names.md):
/// - compatibility forms (NFKD, Unicode Standard Annex 15): "ﬁ" is "fi", full-width letters are letters;
/// - small and capital letters in any language: Turkish İ, I, ı and i are one letter, ß is ss, final sigma is sigma;
/// - accents and strokes through letters are ignored: "Zoë" is "Zoe", "Łukasz" is "Lukasz", however they are composed;
/// - every apostrophe is ', every hyphen or dash is -, every run of white space is one space;
/// - characters that cannot be seen (soft hyphens, zero width characters, marks of direction, ...) are not there;
/// - escapes of web addresses are what they mean: "%20" is a space.
class FoldedText
{
public:
    struct Span
    {
        qsizetype from = 0;
        qsizetype length = 0;

        qsizetype end() const { return from + length; }
        friend bool operator==(const Span &, const Span &) = default;
    };

    explicit FoldedText(const QString &original);

    const QString &original() const { return m_original; }
    const QString &text() const { return m_text; }
    /// What of the original became text()[from, from + length); length is at least 1. Characters that cannot be seen
    /// belong to it inside it and at its end, accents too.
    Span inOriginal(qsizetype from, qsizetype length) const;

private:
    qsizetype addCharacter(qsizetype at);
    qsizetype addEscapes(qsizetype at);
    void add(QStringView folded, qsizetype from, qsizetype end);

    QString m_original;
    QString m_text;
    std::vector<std::pair<qint32, qint32>> m_spans; ///< for each unit of m_text: first and end in the original
};

/// The text alone, without white space at its ends.
QString folded(const QString &text);

/// Whether two names are spellings of one.
inline bool sameName(const QString &a, const QString &b) { return folded(a) == folded(b); }

} // namespace waymark
