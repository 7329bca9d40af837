// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"

#include <QStringList>

namespace waymark {

/// What the governors' paper says, with no layout. All texts are plain text, ready to be shown; roles stand for people,
/// whose names never come in, and the private comment is left out. An empty text or list is left out of the paper.
struct GovernorsPaper
{
    struct ThemeRow
    {
        int number = 1;
        QString title;
        LevelCounts counts{}; ///< draft and agreed answers at each level
        int open = 0;         ///< unanswered or only carried forward
        int total = 0;
        QString of;     ///< "of 7"
        QString change; ///< "↑ up 1"; empty without a comparison

        friend bool operator==(const ThemeRow &, const ThemeRow &) = default;
    };
    struct Named
    {
        Level level;
        QString title; ///< "Careers leadership (1.1)"
        QString line;  ///< why it is a strength, or who does what by when

        friend bool operator==(const Named &, const Named &) = default;
    };
    struct Detail
    {
        StatementNumber number;
        QString title;
        Standing state = Standing::Unanswered;
        std::optional<Level> level;
        bool query = false;
        QString standing;       ///< all of that in words, with the change since the last review
        QStringList descriptor; ///< the points of the level chosen, worded for the institution
        QString rationale;
        QString evidence;
        QStringList actions; ///< those of this review, one line each

        friend bool operator==(const Detail &, const Detail &) = default;
    };
    struct DetailTheme
    {
        int number = 1;
        QString title;
        std::vector<Detail> statements;

        friend bool operator==(const DetailTheme &, const DetailTheme &) = default;
    };

    int levels = 4;
    bool isDraft = true; ///< until the review is finished
    QString kicker;      ///< "Careers leadership review · for governors"
    QString heading;     ///< "Example Academy, 2026/27"
    QString dateLine;
    QString comparedWith;
    QString headline;
    QString tookPart;
    std::vector<ThemeRow> themes;
    std::vector<Named> strengths;
    std::vector<Named> priorities;
    QString servesTitle;
    QStringList serves; ///< how the actions serve the institution's priorities, one priority each
    QStringList asks;
    QString sinceLast;       ///< what came of the last review's actions, counted
    QStringList lastActions; ///< each of them in a line, for the detail pages
    QString footer;
    std::vector<DetailTheme> details;
    QStringList notes; ///< on the edition and its text, for the end

    friend bool operator==(const GovernorsPaper &, const GovernorsPaper &) = default;
};

/// Compared with the last review before this one, where there is one of the same structure.
GovernorsPaper governorsPaper(const Workspace &workspace, const Review &review);

} // namespace waymark
