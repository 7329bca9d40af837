// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"
#include "ui/statement/agreeview.h"

namespace waymark {

class Document;

enum class AudienceScreen { Opening, Theme, Statement, Blank };

/// What a room sees. Nothing here comes from notes, people, single answers or actions: what is not in these values
/// cannot be shown. Answers of colleagues come in as an AnonymousSpread only, which there is none of for fewer than
/// four.
struct AudienceRow
{
    BadgeState badge;
    QStringList points; ///< of a level; for a statement of the theme's screen its number and title
    bool chosen = false;
    bool settled = false; ///< chosen in this review, not only carried forward
    bool quiet = false;   ///< thin: "not in place yet", or a level without a descriptor
    bool query = false;
    QString state;                              ///< "Draft", "Agreed", "Carried forward"
    QString last;                               ///< on the theme's screen: "last year 1"
    std::optional<AnonymousSpread> spread = {}; ///< on the theme's screen, once revealed

    friend bool operator==(const AudienceRow &, const AudienceRow &) = default;
};

struct AudienceContent
{
    AudienceScreen screen = AudienceScreen::Statement;
    int theme = 1; ///< 0 where there is none
    QString title;
    bool query = false;
    std::vector<AudienceRow> rows;
    /// As many answers may have to be shown: space is kept for them before they are revealed. 0: nothing to reveal.
    int answers = 0;
    /// Dots that a statement's rows always have room for: hands are counted there too, when nobody expects it.
    int dots = usualDots;
    static constexpr int usualDots = 12;
    std::optional<AnonymousSpread> spread; ///< of a statement, once revealed
    Counts hands; ///< raised in the room for each level, in place of the answers; empty where none are counted or shown
    QString place;    ///< "12 left to discuss"
    QString progress; ///< "8 of 32 agreed"; "8 answered, 1 does not know"
    QString wording;  ///< where the words are from, or the clock where it is asked for
    QString last;     ///< "Last year: level 1"; empty where there is none

    // The opening.
    QString subtitle;
    QStringList paragraphs;
    QString listTitle;
    QStringList list;

    friend bool operator==(const AudienceContent &, const AudienceContent &) = default;
};

/// The current statement with its levels, its theme with its statements, or value and purpose. Only while there is a
/// review. `revealed`: with the answers of colleagues, where there are enough.
AudienceContent audienceStatement(Document &document, bool revealed = false);
/// Puts hands where the answers would be.
void showHands(AudienceContent &content, const Counts &hands);
AudienceContent audienceTheme(Document &document, bool revealed = false);
AudienceContent audienceOpening(Document &document);

} // namespace waymark
