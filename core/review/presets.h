// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

#include <array>

namespace waymark {

/// A usual way to give out the themes, by role. The themes are those of the model that comes with the program.
enum class AssignmentPreset {
    PairsByTheme, ///< 1 to head and senior deputy, 2 to careers leader and data, 3 and 6 to SENCo and inclusion, ...
    LinkLeaderAndTeam, ///< the SLT link on every theme, with those whose work it is
    EverythingToEveryone,
    AsLastTime, ///< as in the review before, to those of its people and groups who are there again
};

inline constexpr std::array assignmentPresets{AssignmentPreset::PairsByTheme, AssignmentPreset::LinkLeaderAndTeam,
                                              AssignmentPreset::EverythingToEveryone, AssignmentPreset::AsLastTime};

struct PresetAssignments
{
    /// A role that the preset would ask and that no one has who takes part, though someone of the list has it, or the
    /// preset is called after it.
    struct Missing
    {
        int theme = 1;
        QString role; ///< a key of knownRoles()

        friend bool operator==(const Missing &, const Missing &) = default;
    };
    edit::SetAssignments edit; ///< one step; replaces what was given out before
    std::vector<Missing> missing;
};

/// Whether the preset has anything to go by: as last time only where the review before has the same structure and gave
/// something out.
bool isOffered(const Workspace &workspace, const Review &review, AssignmentPreset preset);

/// Gives each theme to every participant of the review who has one of the preset's roles. Former colleagues are not
/// asked.
///
/// Pairs by theme are as good as the people there are: whoever takes part gets something, and each theme two of them
/// where there are two, by their roles and then by who has least. The link and the team: people whom the preset does
/// not name get nothing, and a theme that none of them would get goes to the careers leader, where one takes part.
PresetAssignments presetAssignments(const Workspace &workspace, const Review &review, AssignmentPreset preset);

} // namespace waymark
