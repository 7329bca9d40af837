// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agree/agreeview.h"

namespace waymark {

class Document;

/// What a room sees. Nothing here comes from notes, people or actions: what is not in these values cannot be shown.
struct PresentRow
{
    BadgeState badge;
    QStringList points; ///< of a level; for a statement of the theme's view its number and title
    bool chosen = false;
    bool settled = false; ///< chosen in this review, not only carried forward
    bool quiet = false;   ///< thin: "not in place yet", or a level without a descriptor
    bool query = false;
    QString state; ///< "Draft", "Agreed", "Carried forward"
    QString last;  ///< in the theme's view: "last year 1"

    friend bool operator==(const PresentRow &, const PresentRow &) = default;
};

struct PresentContent
{
    int theme = 1;
    QString title;
    bool query = false;
    std::vector<PresentRow> rows;
    QString progress; ///< "8 of 32 agreed"
    QString wording;
    QString last; ///< "Last year: level 1"; empty where there is none

    friend bool operator==(const PresentContent &, const PresentContent &) = default;
};

/// The current statement with its levels, or its theme with its statements. Only while there is a review.
PresentContent presentStatement(Document &document);
PresentContent presentTheme(Document &document);

} // namespace waymark
