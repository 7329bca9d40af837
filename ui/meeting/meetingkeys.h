// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreekeys.h"

#include <QCoreApplication>
#include <QString>

namespace waymark {

/// What a key means in the meeting, in front of the room and on the presenter's window alike.
struct MeetingKey
{
    enum class Kind {
        Answer, ///< as on the Agree page: `answer`
        Next,
        Previous,
        RowUp, ///< on the theme's screen the statement above, elsewhere the one before
        RowDown,
        AgendaNext,
        AgendaPrevious,
        Widest, ///< where views differ most of what is left, and from there on the next such
        Theme,  ///< the statement's theme and back
        Opening,
        Film,
        Reveal,
        Blank,
        Larger,
        Smaller,
        UsualSize,
        Clock, ///< for the room to see, or not
        Pause,
        PlanOn,
        PlanBack,
        Swap,
        Hands, ///< counting a show of hands
        Dissent,
        Help,   ///< what would help, what can senior leaders do
        Reason, ///< why this fits
        Room,   ///< which round, who is here
        Keys,
        Undo,
        Redo,
        Start, ///< the meeting, from where something is only shown
        Leave  ///< back one step; out of the meeting where there is no other
    };
    Kind kind = Kind::Answer;
    AgreeKey answer = {};

    friend bool operator==(const MeetingKey &, const MeetingKey &) = default;
};

/// Nothing for any other key. The keys of the usual remote controls (page up and down, full stop, F5) are among them.
std::optional<MeetingKey> meetingKey(const QKeyEvent &event);

/// Tells words that someone types where no field has the keyboard from single keys that are meant: by different letters
/// that follow each other faster than commands do.
class TypedRun
{
public:
    /// True for the third of such letters, and for everything that follows without a pause, such as the Enter after it.
    bool take(const QKeyEvent &event);

private:
    int m_letters = 0;
    QString m_last;
    quint64 m_at = 0;
};

/// A key as people name it, and what it does: what the presenter can have listed.
struct KeyMeaning
{
    QString key;
    QString meaning;
};
std::vector<KeyMeaning> meetingKeyMeanings(int levels);

} // namespace waymark
