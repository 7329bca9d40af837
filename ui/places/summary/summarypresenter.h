// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/guidance.h"
#include "core/insight/highlights.h"
#include "core/review/workspace.h"

#include <QString>

namespace waymark {

/// What the Summary says about a review, as words and rows; the view only lays it out.
struct SummaryContent
{
    struct Line
    {
        int position = 1;
        StatementNumber statement;
        Level level;
        QString title; ///< "3.4 Parents and labour market information"
        QString why;
        bool chosen = false; ///< by the leader
    };
    struct Help
    {
        std::optional<int> theme; ///< none: for every school and college
        QString text;
        QString address;
    };

    QString title;    ///< "Review 2026/27 at a glance"
    QString subtitle; ///< state, people, agreed and drafts apart, queries, wording
    QString since;    ///< what came of the last review's actions, counted; empty where it had none
    /// An action: what it is, and what is said of it.
    struct Deed
    {
        QString what;
        QString note; ///< may be empty
    };
    std::vector<Deed> done;     ///< of the last review's actions, with what came of each
    std::vector<Deed> leverage; ///< that the leader picked, who does them by when
    QString warning;            ///< where the finished review was changed, or nothing
    std::vector<Line> strengths;
    QString furtherStrengths; ///< how many more are as strong; empty where none are
    std::vector<Line> priorityAreas;
    QString furtherPriorityAreas; ///< how many more are as low; empty where none are
    std::vector<Help> help;       ///< one for each of the two weakest themes, then for everyone; three at most
    std::vector<Help> allHelp;    ///< of every theme, then for everyone
    QString noHelp;               ///< why there is none for themes; empty where there is
    QString contacts;             ///< the institution's own
    int levels = 4;
};

SummaryContent summaryContent(const Workspace &workspace, const Review &review, bool changedSinceFinished);

} // namespace waymark
