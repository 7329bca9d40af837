// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/foldedtext.h"
#include "core/review/workspace.h"

#include <QUuid>

namespace waymark {

/// Kinds of what can be found. Of two kinds with equally good finds the one that comes first here is shown first.
enum class HitKind {
    Statement,
    Descriptor,
    Reason,
    NotedEvidence, ///< what was written about evidence beside an answer
    Comment,       ///< private: for one's own screen only
    Action,
    Progress,
    Evidence, ///< a piece of evidence that is kept, with its file's name
    Person,   ///< or a group of people
    Review,   ///< its title, or why it was opened again
    Highlight,
    Record,   ///< why it was once agreed where that is not the answer's reason any longer, or dissent
    Asking,   ///< what colleagues are told when they are asked
    Meeting,  ///< opening and plan
    Briefing, ///< what governors are told and asked
    GovernorAnswer,
    Visit,
    CriticalFriend,
    Institution, ///< its details and priorities
};

/// Where a text is, so that it can be gone to. Ids that are not of the kind are empty.
struct HitPlace
{
    HitKind kind = HitKind::Statement;
    std::optional<ReviewId> review = {};
    std::optional<StatementNumber> statement = {}; ///< in the edition of the review
    std::optional<Level> level = {};               ///< of a descriptor
    QUuid row = {};                                ///< of the action, piece of evidence, person, group, visit or note

    friend bool operator==(const HitPlace &, const HitPlace &) = default;
};

struct Hit
{
    HitPlace place;
    QString title;                       ///< what the thing is called, e.g. "2.4 A stable programme"; may be empty
    QString year;                        ///< of its review; empty where it belongs to none
    QString text;                        ///< of the thing, where most was found: plain, whole
    std::vector<FoldedText::Span> words; ///< what was found in it, in order, without overlap
};

struct HitGroup
{
    HitKind kind = HitKind::Statement;
    int count = 0;          ///< of all that were found
    std::vector<Hit> texts; ///< the best of them, the best first
};

/// Every text of a workspace that can be found, folded once (core/base/foldedtext.h), for a search with each key that
/// is pressed. What is wanted is found where each of its words is the beginning of a word, in any order, in what was
/// written about one thing, its statement's number or its review's year: "2.4 mentor", "mentor 2025".
///
/// Statements and descriptors are found once for all reviews that share them, in the review looked at, or in the
/// newest. Names that were removed are in no text of the workspace, and nothing of this outlives it: it is to be made
/// when somebody begins to search and dropped afterwards. Colleagues' answers are not searched: who wrote one could be
/// told by what is found (docs/decisions/0017-below-four.md).
class FindIndex
{
public:
    static constexpr int maxShown = 25; ///< texts of a group

    /// `inView`: the review that is looked at; none where there is none.
    FindIndex(const Workspace &workspace, std::optional<ReviewId> inView);

    /// The best group first; nothing where no word is left of `wanted`.
    std::vector<HitGroup> find(const QString &wanted) const;
    /// All texts, as they are written: for whoever measures how long a search takes.
    std::vector<QString> texts() const;

private:
    struct Entry
    {
        HitPlace place;
        QString title;
        QString year;
        QStringList numbers;  ///< of its statements
        int age = 0;          ///< of its review: 0 for the newest, and for what belongs to none
        QStringList texts;    ///< the first is what it is called, where it has a name
        QString folded = {};  ///< the same, folded, each with a line break behind it
        qsizetype called = 0; ///< how much of it is the name; 0 for none
    };
    class Filling;

    std::vector<Entry> m_entries;
};

/// Where each of the words that are wanted begins a word of a text, as FindIndex finds them; nothing unless all of them
/// do.
std::vector<FoldedText::Span> wordsFound(const QString &text, const QString &wanted);

} // namespace waymark
