// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/returns.h"
#include "core/review/presets.h"

#include <QDate>
#include <QStringList>

/// What the board of themes and people shows, as plain values: tested without a window.
namespace waymark {

/// A theme and somebody who could be asked about it.
struct BoardCell
{
    enum class State {
        NotAsked,
        Asked,           ///< nothing came yet
        Partly,          ///< some statements of the theme
        Answered,        ///< all of them
        AnsweredUnasked, ///< answered a theme that was not given to them
    };
    State state = State::NotAsked;
    int answered = 0;
    int statements = 0;
    bool overdue = false; ///< asked, nothing came, and the date is past
    bool planned = false; ///< no form has gone out yet: who is asked is only planned

    bool isGiven() const { return state != State::NotAsked && state != State::AnsweredUnasked; }
    friend bool operator==(const BoardCell &, const BoardCell &) = default;
};

struct BoardRow
{
    enum class Return { NotAsked, Missing, Overdue, Partly, Answered };
    Voice voice;
    bool isGroup = false;
    QString name;
    QString about; ///< the role, or who is in the group
    Return returned = Return::NotAsked;
    QString state;                ///< the same in words: "missing", "answered on 4 November"
    bool isUnasked = false;       ///< answered, although nothing was given to them
    bool locked = false;          ///< a former colleague: what was given stays as it is
    std::vector<BoardCell> cells; ///< one for each theme

    friend bool operator==(const BoardRow &, const BoardRow &) = default;
};

struct BoardTheme
{
    int number = 1;
    QString shortTitle;
    QString title;
    int asked = 0;
    int returned = 0;       ///< of those asked
    bool isLeftOut = false; ///< no one is asked about it, though others are given out

    friend bool operator==(const BoardTheme &, const BoardTheme &) = default;
};

struct BoardContent
{
    std::vector<BoardTheme> themes;
    std::vector<BoardRow> rows; ///< who takes part, the groups, then everybody else
    QString summary;            ///< "8 of 10 have answered. Missing: Philippa Stannard."
    QString returnBy;           ///< "Return by 6 November 2026, 16 days ago"
    QString asking;             ///< "Nothing is shown beforehand, and names are not seen"
    QString leftOut;            ///< "No one is being asked about themes 3 and 6."; empty where each theme has someone
    QString tooFew;             ///< themes that fewer are asked about than can be shown without names; empty for none
    QString askedTwice;         ///< who is asked about a theme alone and in a group; empty for no one
    bool late = false;          ///< the date is past and somebody is missing
    bool locked = false;        ///< the review is finished, or the file only shown
    bool nothingGiven = true;
    bool onlyPlanned = false; ///< no form has gone out yet

    bool isAnyoneMissing() const; ///< of those who were sent something

    friend bool operator==(const BoardContent &, const BoardContent &) = default;
};

/// `today` decides what is overdue. Until forms are described or a response came in, no one has been asked: themes are
/// planned.
BoardContent boardContent(const Workspace &workspace, const Review &review, QDate today);

/// What a cell says in a word or two, and in a sentence to assistive technology.
QString cellText(const BoardCell &cell);
QString cellSpoken(const BoardRow &row, const BoardTheme &theme, const BoardCell &cell);

QString presetName(AssignmentPreset preset);
/// Whom the preset would have asked too: "No one taking part has these roles: SLT link (themes 1 to 6)."; empty for
/// none.
QString missingRolesText(const std::vector<PresetAssignments::Missing> &missing, InstitutionKind kind);

} // namespace waymark
