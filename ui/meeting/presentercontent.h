// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreeview.h"

#include <QStringList>

namespace waymark {

class MeetingSession;

/// A paragraph for the presenter alone, with what it is above it.
struct PresenterNote
{
    QString heading;
    QString text;

    friend bool operator==(const PresenterNote &, const PresenterNote &) = default;
};

/// What a colleague said of the statement. `who` only where the review and the pack said that names are seen.
struct VoiceEntry
{
    BadgeState badge;
    QString who;
    QString said; ///< "does not know", "higher than the draft", "query"; "evidence" above a text that is some
    QString text;

    friend bool operator==(const VoiceEntry &, const VoiceEntry &) = default;
};

/// What is in front of whoever leads the meeting: plain values, made of the session and its document.
struct PresenterContent
{
    int theme = 1;
    QString number;
    QString title;      ///< the short one, as in every list
    QString wholeTitle; ///< empty where it is the same
    BadgeState badge;
    QString standing; ///< "Level 2, draft, query"
    bool locked = false;
    int levels = 4;
    std::vector<bool> missing; ///< levels without a descriptor, from 0
    QString rationale;
    std::vector<PresenterNote> record; ///< how it came, newest first
    std::vector<VoiceEntry> voices;
    QString answers;                  ///< "8 answers, median 2"
    std::vector<int> spread;          ///< answers at each level, from four on; empty otherwise
    std::vector<PresenterNote> notes; ///< evidence, comment, last time
    QString round;                    ///< "SLT · 5 in the room"
    QString upNext;
    QString seen; ///< what the room sees now, in words

    friend bool operator==(const PresenterContent &, const PresenterContent &) = default;
};

/// All that PresenterContent::seen can be.
QStringList seenTexts();

/// Only while there is a review.
PresenterContent presenterContent(MeetingSession &session);

} // namespace waymark
