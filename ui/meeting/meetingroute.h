// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/audiencecontent.h"
#include "ui/meeting/meetingagenda.h"

namespace waymark {

/// A stop on the way through a meeting: what everyone sees, of which statement, and whether the agenda led there.
struct MeetingStop
{
    AudienceScreen screen = AudienceScreen::Statement;
    StatementNumber statement;
    bool followsAgenda = false;

    friend bool operator==(const MeetingStop &, const MeetingStop &) = default;
};

/// The way through a meeting, theme by theme or along its agenda, and what is left of it. It answers and changes
/// nothing; what it is made of has to outlive it.
class MeetingRoute
{
public:
    /// `confirming`: the round that goes through what was agreed before, where it does; only what this round agreed is
    /// done then.
    MeetingRoute(const Workspace &workspace, const Review &review, const MeetingAgenda &agenda,
                 std::optional<QString> confirming = {});

    /// Whether all of the agenda is agreed, in whichever round.
    [[nodiscard]] bool isAllAgreed() const;
    /// Of those that the agenda has to discuss.
    [[nodiscard]] int leftToDiscuss() const;
    /// Of the agenda, but for that one.
    [[nodiscard]] std::vector<StatementNumber> openBut(StatementNumber present) const;
    /// Of the agenda, whether agreed or not.
    [[nodiscard]] std::vector<StatementNumber> queries() const;

    /// The agenda's first that is not done, or its first; nothing where there is no agenda.
    [[nodiscard]] std::optional<StatementNumber> top() const;
    /// What is done needs no more time: only going back, or choosing it, leads there. Nothing at the end.
    [[nodiscard]] std::optional<StatementNumber> nextOnAgenda(StatementNumber from) const;
    /// Where views differ most of what is left, in whichever order the agenda is: the one after that, the first after
    /// the last. Nothing where all is done.
    [[nodiscard]] std::optional<StatementNumber> widest(std::optional<StatementNumber> after) const;

    /// Nothing at the end of the agenda and of the review.
    [[nodiscard]] std::optional<MeetingStop> next(const MeetingStop &from) const;
    /// Nothing at the opening, and before the agenda's first.
    [[nodiscard]] std::optional<MeetingStop> previous(const MeetingStop &from) const;
    /// Along the agenda alone; one that left it comes to its top.
    [[nodiscard]] std::optional<MeetingStop> alongAgenda(const MeetingStop &from, int by) const;

private:
    [[nodiscard]] Decision decision(StatementNumber statement) const;
    [[nodiscard]] bool isDone(StatementNumber statement) const;
    [[nodiscard]] std::optional<StatementNumber> neighbour(StatementNumber from, int by) const;

    const Workspace &m_workspace;
    const Review &m_review;
    const Structure &m_structure;
    const MeetingAgenda &m_agenda;
    std::optional<QString> m_confirming;
};

} // namespace waymark
