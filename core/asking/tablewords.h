// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

/// What people and forms write in a table of answers.
namespace waymark {

/// Letters and digits of a text as names are compared (core/base/foldedtext.h): what is the same however it is spaced,
/// punctuated and capitalised.
QString lettersOf(const QString &text);

/// What stands in `words` after `beginning`, where they begin with it and no word is cut by that; compared by
/// lettersOf().
std::optional<QString> afterWords(const QString &words, const QString &beginning);

/// What a cell says of a statement.
struct SaidInCell
{
    enum class Kind {
        Nothing, ///< empty, or a dash
        Level,
        DoNotKnow,
        NoLevel,      ///< something else
        NotOnScale,   ///< a number that is no level of the structure
        NoDescriptor, ///< a level that the wording has no words for, so that nobody can choose it
    };
    Kind kind = Kind::Nothing;
    std::optional<Level> level = {}; ///< exactly where it is one
    Digest wording = {};             ///< where only the words of this one, not the review's, made it a level
    bool hasOwnWords = false; ///< words after the number that no other cell has: they can be the level's name or not

    friend bool operator==(const SaidInCell &, const SaidInCell &) = default;
};

/// Understands levels as "3", "Level 3", "3 - Developing", "Level 3: ..." or by the first words of a descriptor, in the
/// review's wording or any other of its structure that the file holds; "Not in place yet"; "I do not know", "Not sure".
/// A number beside the words of another level is no level. Words that are no level's are the name of a form's choice
/// where more than one cell has them after this number, whatever they begin with ("1 Not started"); alone, they are not
/// taken where they could be a remark ("3 nowhere near").
class LevelWords
{
public:
    LevelWords(const Workspace &workspace, const Review &review);

    /// Every cell of a table, before any is read: what they have alike is the name of a choice.
    void see(StatementNumber statement, int row, const QString &cell);
    SaidInCell read(StatementNumber statement, const QString &cell) const;

private:
    struct Seen
    {
        std::set<int> rows;
        std::set<StatementNumber> statements;
        int cells = 0;
    };
    /// A number with words after it that are no level's.
    SaidInCell named(StatementNumber statement, int number, const QString &rest) const;
    /// Whether as many cells of the column have other words after this number, or of the table none.
    bool hasRival(StatementNumber statement, int number, const QString &letters) const;

    struct Words
    {
        Digest wording;
        std::map<StatementNumber, QStringList> levels; ///< lettersOf() each descriptor; index 0 is level 1
    };
    SaidInCell checked(StatementNumber statement, int level, const Digest &wording) const;
    /// The level whose descriptor begins so, with the wording; nothing where there is none, or more than one.
    std::optional<std::pair<int, Digest>> byDescriptor(StatementNumber statement, const QString &letters) const;

    /// The wording, empty for the review's own, in which the descriptor of this level begins so or is begun by it.
    std::optional<Digest> wordingOf(StatementNumber statement, int level, const QString &letters) const;

    int m_levels;
    Digest m_wording;
    std::vector<Words> m_words;                     ///< the review's own first
    std::map<std::pair<int, QString>, Seen> m_seen; ///< numbers with lettersOf() what stands after them
};

} // namespace waymark
