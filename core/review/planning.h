// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

/// How plan() is made: one function for each Edit, and the few things they all need. For core/review only.
namespace waymark::planning {

inline tl::unexpected<Error> refused(Refusal::Reason reason, const QString &subject = {})
{
    return failed(Refusal{reason, subject});
}

/// Builds a Step; a row that would stay as it is does not become a change.
class StepBuilder
{
public:
    explicit StepBuilder(QString gesture) { m_step.gesture = std::move(gesture); }

    template <class T>
    StepBuilder &put(const Table<T> &table, T row)
    {
        const T *before = table.find(row.key());
        if (!before)
            m_step.changes.push_back({std::nullopt, Row(std::move(row))});
        else if (*before != row)
            m_step.changes.push_back({Row(*before), Row(std::move(row))});
        return *this;
    }
    template <class T>
    StepBuilder &remove(const T &row)
    {
        m_step.changes.push_back({Row(row), std::nullopt});
        return *this;
    }
    /// A decision that says nothing is no row.
    StepBuilder &decide(const Workspace &workspace, const Decision &decision);

    Step &step() { return m_step; }

private:
    Step m_step;
};

/// The review, where it is there and may still be changed.
Result<const Review *> openReview(const Workspace &workspace, ReviewId id);
/// The same for one of its statements.
Result<const Review *> openStatement(const Workspace &workspace, ReviewId id, StatementNumber statement);
/// Whether the level is on the scale and, where it is 1 or more, has a descriptor.
Result<void> choosable(const Workspace &workspace, const Review &review, StatementNumber statement, Level level);
/// Any text that a person typed: no longer than allowed, no NUL in it.
Result<void> acceptable(const QString &text, const QString &subject, int most = longestText);

/// A known role, or one of the institution's own with a title.
Result<void> sensibleRole(const Role &role);

Result<Step> plan(const Workspace &, const edit::DescribeInstitution &);
Result<Step> plan(const Workspace &, const edit::SetPriorities &);
Result<Step> plan(const Workspace &, const edit::AddPerson &);
Result<Step> plan(const Workspace &, const edit::RevisePerson &);
Result<Step> plan(const Workspace &, const edit::RemovePerson &);
Result<Step> plan(const Workspace &, const edit::AddModel &);
Result<Step> plan(const Workspace &, const edit::AddReview &);
Result<Step> plan(const Workspace &, const edit::ReviseReview &);
Result<Step> plan(const Workspace &, const edit::RemoveReview &);
Result<Step> plan(const Workspace &, const edit::UseWording &);
Result<Step> plan(const Workspace &, const edit::FinishReview &);
Result<Step> plan(const Workspace &, const edit::ReopenReview &);
Result<Step> plan(const Workspace &, const edit::ChooseLevel &);
Result<Step> plan(const Workspace &, const edit::SetQuery &);
Result<Step> plan(const Workspace &, const edit::Agree &);
Result<Step> plan(const Workspace &, const edit::Answer &);
Result<Step> plan(const Workspace &, const edit::MarkPoint &);
Result<Step> plan(const Workspace &, const edit::Write &);
Result<Step> plan(const Workspace &, const edit::AddAction &);
Result<Step> plan(const Workspace &, const edit::ReviseAction &);
Result<Step> plan(const Workspace &, const edit::RemoveAction &);
Result<Step> plan(const Workspace &, const edit::WriteBriefing &);
Result<Step> plan(const Workspace &, const edit::ChooseHighlight &);

} // namespace waymark::planning
