// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/copies.h"
#include "core/review/edit.h"

/// Two copies of one file made into one again: pure functions. What merges by itself, what a person has to decide, and
/// in which order all that is done is told in docs/decisions/0027-merging-copies.md.
namespace waymark {

/// One of the two copies. Mine is the one that is open, or named first.
enum class Side { Mine, Theirs };

/// A row as it was when the copies parted, and as it is in each of them.
struct RowVersions
{
    RowName name;
    std::optional<Row> earlier;
    std::optional<Row> mine;
    std::optional<Row> theirs;
    QString earlierState = {}; ///< the journal's word for what it was, where no more than that is known

    const std::optional<Row> &of(Side side) const { return side == Side::Mine ? mine : theirs; }
};

/// What only a person can decide: one of the two sides is taken, with all of its rows.
struct MergeConflict
{
    enum class Kind {
        Changed,  ///< changed in both, and not alike
        Removed,  ///< removed in one with all that belonged to it, and changed in the other
        Finished, ///< a review that is finished in at least one, which no merge changes: it is taken as a whole
    };
    Kind kind = Kind::Changed;
    std::vector<RowVersions> rows; ///< never empty; what they are about comes first
    bool hasAncestor = false;      ///< whether it is known what it was before

    const RowVersions &subject() const { return rows.front(); }
};

/// What merging would do.
class Merge
{
public:
    /// As it was before, and the two copies. `ancestor` may be nothing: then all that either of them has stays, and
    /// everything that differs is asked. `at` is when they are merged: an agreement that is not used has it. An error
    /// where they are no copies of one file (NotACopy), or where a text of one of them still names somebody who was
    /// removed for good in the other (NamedInCopy, about that text).
    static Result<Merge> of(const FileCopy &mine, const FileCopy &theirs, const std::optional<Ancestor> &ancestor,
                            const QDateTime &at);

    const std::vector<MergeConflict> &conflicts() const { return m_conflicts; }
    /// Whether the one or the other copy loses somebody for good who was removed in the other: then merging cannot be
    /// undone.
    bool forgets(Side side) const { return side == Side::Mine ? m_forgetsMine : m_forgetsTheirs; }
    bool hasAncestor() const { return m_hasAncestor; }
    const Workspace &original(Side side) const { return (side == Side::Mine ? m_mine : m_theirs).workspace; }
    /// What a copy holds, without whom the other one removed for good: what the rows of its conflicts refer to.
    const Workspace &copy(Side side) const { return side == Side::Mine ? m_here : m_there; }

    /// The one workspace, given a side for each conflict. CopiesDoNotFit, or FilesTooLarge, where no file can hold it.
    Result<Workspace> resolved(const std::vector<Side> &choices) const;
    /// The same as one edit to a file that holds mine.
    Result<edit::Merge> asEdit(const std::vector<Side> &choices) const;
    /// What changes in one of the copies by that: the step that makes the whole of it.
    Result<Step> changeOf(Side side, const std::vector<Side> &choices) const;
    /// Reviews of theirs that get another number, because mine has one of that number: with the new one.
    Result<std::vector<Review>> renumbered(const std::vector<Side> &choices) const;

private:
    Merge() = default;

    FileCopy m_mine; ///< as they are
    FileCopy m_theirs;
    Workspace m_here; ///< with everybody removed whom the other one removed
    Workspace m_there;
    std::vector<Row> m_settled;
    std::vector<MergeConflict> m_conflicts;
    QDateTime m_at;
    bool m_hasAncestor = false;
    bool m_forgetsMine = false;
    bool m_forgetsTheirs = false;
};

} // namespace waymark
