// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>
#include <optional>
#include <vector>

namespace waymark {

/// What somebody is handed before the meeting: the statements of their themes, and how they are asked.
struct Pack
{
    ReviewId review;
    std::optional<Voice> voice; ///< nobody in particular where there is none: whoever answers says who they are
    std::vector<int> themes;    ///< ascending, at least one
    PackKind kind = PackKind::Blind;
    std::optional<QDate> returnBy = {};
    QString message = {};
    bool namesSeen = false;
    QString guidance = {};     ///< on the leader's own video or the like
    QString guidanceLink = {}; ///< where that is, shown as text: forms follow nothing

    /// The same for the same voice, themes and kind of a review: a form that is handed out again finds the draft that
    /// was begun in the first one.
    QUuid id() const;

    friend bool operator==(const Pack &, const Pack &) = default;
};

/// One pack for a voice or a theme, asked as the review's reflection says.
Pack packFor(const Workspace &workspace, ReviewId review, std::optional<Voice> voice, std::vector<int> themes);

enum class ThemePacks {
    NobodyHas, ///< what is needed: themes that would not be answered otherwise
    All        ///< what may be wanted: also one for a theme that somebody has, for the room or for one more colleague
};

/// What a review has to hand out: a pack for each voice that has themes, by name, then one for each theme. Where
/// nothing is given to anybody: one of all themes, then one for each.
std::vector<Pack> packsOf(const Workspace &workspace, const Review &review, ThemePacks which = ThemePacks::NobodyHas);

/// Who a pack is for: "Jo Example", "Heads of year", "Theme 2", "All themes". A person without a name goes by the role.
QString packTitle(const Workspace &workspace, const Pack &pack);

/// "Jo Example, 2026-27.html", safe on every system; `extension` without the full stop.
QString packFileName(const Workspace &workspace, const Pack &pack, const QString &extension);

/// Whether names will be seen, to whoever is asked.
QString namesPromise(bool namesSeen);

/// The leader's own guidance as lines of plain text, in each thing that colleagues are handed: what it is, the note,
/// the address; nothing where there is neither of the last two.
QStringList guidanceLines(const Pack &pack);

/// One self-contained HTML file that works with no connection and forbids every one (docs/exchange-format.md).
QByteArray packHtml(const Workspace &workspace, const Pack &pack);

/// What goes with the forms in a mail: the leader's message, how to fill in and send back, and the day; plain text.
QString packMailText(const Workspace &workspace, const Pack &pack);

/// For whoever has a form and has not sent all of it back; nothing of the first mail again. `today` decides whether the
/// day is past.
QString packReminderText(const Workspace &workspace, const Pack &pack, QDate today);

} // namespace waymark
