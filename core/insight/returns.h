// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <vector>

namespace waymark {

/// How far someone is with what was given to them.
struct VoiceReturn
{
    Voice voice;
    std::vector<int> themes;             ///< given to them in this review
    std::vector<const Response *> parts; ///< those that count, the newest first
    const Response *response = nullptr;  ///< the newest of these; null while none came
    int waiting = 0;                     ///< responses that wait for a choice
    int statements = 0;                  ///< of their themes; of all for who answered without being asked
    int answered = 0;                    ///< of those: isAnswered()

    bool isMissing() const { return !response; }
    bool isComplete() const { return response && answered == statements; }
};

struct ThemeReturn
{
    struct One
    {
        Voice voice;
        const Response *response = nullptr; ///< the newest that counts
        int answered = 0;                   ///< statements of this theme
    };
    int theme = 1;
    int statements = 0;
    std::vector<One> voices; ///< it was given to
    int returns = 0;         ///< voices that answer something of this theme, asked or not

    int missing() const; ///< how many of `voices` sent nothing
};

/// Who was asked, who answered, who is missing.
struct Returns
{
    std::vector<VoiceReturn> voices;         ///< those with a theme, and those who answered without one
    std::vector<ThemeReturn> themes;         ///< in the structure's order
    std::vector<const Response *> unmatched; ///< count or wait, of a voice that is not known
    std::vector<const Response *> waiting;   ///< someone has to choose between them and those that count
    int people = 0;                          ///< that those who answered speak for

    int missing() const;
};

/// Statements of the theme that any of the responses answers, by isAnswered(); none for no response.
int answeredIn(const Workspace &workspace, const std::vector<const Response *> &responses, const Theme &theme);

/// Voices are ordered by name; a person without a name by their role.
Returns returns(const Workspace &workspace, const Review &review);

/// Themes of an open review that no one is asked about, though others are given out: nobody has one, nobody answered
/// it, and something of it is still to be agreed. In the structure's order; none where nothing is given out at all.
std::vector<int> themesNoOneIsAsked(const Workspace &workspace, const Review &review);

/// Who took part, as far as it is known: of those named for the review, who is in the meeting's list or answered, for
/// themselves or in a group. All who are named where no one is in that list.
std::vector<const Participant *> whoTookPart(const Workspace &workspace, ReviewId review);

} // namespace waymark
