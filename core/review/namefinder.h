// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/foldedtext.h"
#include "core/review/workspace.h"

#include <QRegularExpression>
#include <QSet>
#include <optional>

namespace waymark {

/// Words that mean something else more often than they name a person: "young", "key", "may". Folded (foldedtext.h).
class EverydayWords
{
public:
    EverydayWords(); ///< common English ones
    /// As well, those that the publishers' wordings in the file have in small letters.
    explicit EverydayWords(const Workspace &workspace);

    bool contains(const QString &word) const { return m_common.contains(word) || isCapitalAnyway(word); }
    /// Written with a capital whether or not it is a name: months, days, places, languages.
    bool isCapitalAnyway(const QString &word) const { return m_capital.contains(word); }

private:
    QSet<QString> m_common;
    QSet<QString> m_capital;
};

/// A name in a text.
struct FoundName
{
    FoldedText::Span span; ///< in the text as it was written
    bool whole = false;    ///< the first name with the surname, or all that there is: no one else is meant
    bool sure = true;      ///< false: an everyday word that may be the name; a person has to decide

    friend bool operator==(const FoundName &, const FoundName &) = default;
};

/// Finds one name in free text, in any spelling that FoldedText takes for the same. Only whole words count.
///
/// Of a person: the full name, also as "Key, Mark", with any joint between its words ("mark.key@", "Lloyd Hughes"); the
/// surname; first names with a capital. Titles (Mr, Dr, ...) and single letters are no names. Parts of a name that may
/// be everyday words are decided by what is around them:
/// - after a title, a first name or its initial they are the name;
/// - in small letters they are the everyday word, or doubtful where EverydayWords does not know it;
/// - with a capital inside a sentence they are the name, but doubtful where the next word or the one before has a
/// capital
///   too ("Key Stage"), in capital letters throughout, or where the word has a capital anyway ("May");
/// - with a capital at the start of a sentence they are doubtful.
class NameFinder
{
public:
    /// Nothing where no word of the name is left to be found.
    static std::optional<NameFinder> ofPerson(const QString &name, const EverydayWords &everyday);
    /// A name of a place, or any other text: only as a whole, and surely in small letters too unless it is a single
    /// everyday word.
    static std::optional<NameFinder> ofPhrase(const QString &text, const EverydayWords &everyday);

    /// In their order; they do not overlap.
    std::vector<FoundName> in(const FoldedText &text) const;
    std::vector<FoundName> in(const QString &text) const { return in(FoldedText(text)); }
    bool finds(const QString &text) const { return !in(text).empty(); }

private:
    struct Match
    {
        qsizetype from = 0; ///< in the folded text
        qsizetype length = 0;
        FoldedText::Span span = {}; ///< in the original

        qsizetype end() const { return from + length; }
    };
    enum class Case { Small, Capital, Throughout };
    struct Word
    {
        bool everyday = false;
        bool capitalAnyway = false; ///< "May"
        bool distinct = false;      ///< has an apostrophe, a hyphen or a letter outside ASCII: no everyday word has
    };

    NameFinder() = default;
    static Word wordOf(const QString &written, const EverydayWords &everyday);
    void build(const QString &given, const QString &surname);
    /// What is known of the surname that was found, or of the half of it.
    const Word &surnameIn(const QString &match) const;
    bool isTitled(const FoldedText &text, const Match &match) const;
    /// The word alone, by case and surroundings; nothing where it does not mean the name.
    std::optional<FoundName> judged(const FoldedText &text, const Match &match, const Word &word) const;
    std::optional<FoundName> judgedWhole(const FoldedText &text, const Match &match, qsizetype surnameFrom) const;

    QRegularExpression m_expression;
    QStringList m_fragments; ///< a text that has none of them has no match: told quickly
    QString m_initials;      ///< of first names, folded
    QStringList m_givenFolded;
    std::vector<Word> m_given; ///< the same order
    Word m_surname;
    std::vector<std::pair<QString, Word>> m_surnameHalves; ///< folded
    bool m_smallIsSure = false;                            ///< of a phrase
    bool m_hasGiven = false;
};

/// Whether two names can be those of one person: spellings of one (foldedtext.h), or one has every word of the other
/// ("Ali", "Mr Ali", "M. Ali" and "Ali, Mo (job coach)" of "Mo Ali"). Titles are no words, and initials alone no name.
bool canBeOnePerson(const QString &a, const QString &b);

/// With `instead` where a name surely is, and nothing else changed.
QString withoutSureNames(const QString &text, const std::vector<FoundName> &found, const QString &instead);

} // namespace waymark
