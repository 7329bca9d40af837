// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agenda.h"

#include <QStringList>

/// What "Where do we differ?" shows, as plain values.
namespace waymark {

/// A statement of the discussion agenda.
struct DifferRow
{
    StatementNumber statement;
    int position = 1;
    QString title = {};    ///< the short one
    Counts counts = {};    ///< from level 0; empty where they may not be shown
    QString withheld = {}; ///< why there are none
    QString reason = {};   ///< why it is here
    /// Of the plan's; nothing for what is agreed, or where the plan has none for its theme.
    std::optional<PlannedTime> minutes = {};
    bool agreed = false;
    QString spoken = {}; ///< all of it in words

    friend bool operator==(const DifferRow &, const DifferRow &) = default;
};

struct DifferContent
{
    std::vector<DifferRow> rows;
    int levels = 4;
    int maxDots = 1;       ///< that one level of one statement could hold
    QString estimate = {}; ///< "28 statements to discuss: 9 in 30 of the meeting's 57 minutes, no time for 19"
    int agreeable = 0;     ///< statements of the whole review that can be agreed in one step
    bool anyResponse = false;
    bool locked = false;

    friend bool operator==(const DifferContent &, const DifferContent &) = default;
};

DifferContent differContent(const Workspace &workspace, const Review &review, const AgendaFilter &filter);

/// One statement in full, for the leader.
struct DifferDetail
{
    struct Said
    {
        QString text;
        QString who; ///< only where names were promised to be seen
        bool isEvidence = false;

        friend bool operator==(const Said &, const Said &) = default;
    };
    StatementNumber statement;
    QString shortTitle = {};
    QString title = {};
    QString standing = {}; ///< "Level 2, draft"
    Counts counts = {};
    int levels = 4;
    QString withheld = {};    ///< the sentence why there is no distribution
    QString answers = {};     ///< "7 answers for 16 people"
    QStringList figures = {}; ///< in plain words
    QString measures = {};    ///< spread and consensus as numbers, for whoever asks what the figures say
    QStringList named = {};   ///< "Kamala Venkataraman: level 2", only where names may be seen
    /// How often each point was marked, from four marks on; then who marked what, where names may be seen.
    QStringList marks = {};
    std::vector<Said> said = {};

    friend bool operator==(const DifferDetail &, const DifferDetail &) = default;
};

DifferDetail differDetail(const Workspace &workspace, const Review &review, StatementNumber number);

/// What median, spread and consensus say, in plain words.
QString figuresExplained();

} // namespace waymark
