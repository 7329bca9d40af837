// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace waymark {

/// What goes out from a review, each for readers of its own.
enum class ReportKind {
    Governors, ///< a page to be read in a minute, the strategic questions, then statement by statement
    Full,      ///< everything that was decided, and how
    Dashboard, ///< one page for senior leaders
    Actions,   ///< who does what by when
    Peer,      ///< what peer reviewers read before they come
    Compass,   ///< the agreed answers, to tick off while they are typed into Compass+
};
inline constexpr std::array reportKinds{ReportKind::Governors, ReportKind::Full, ReportKind::Dashboard,
                                        ReportKind::Actions,   ReportKind::Peer, ReportKind::Compass};

/// How a report may be made otherwise than usual.
struct ReportOptions
{
    bool deidentified = false; ///< the institution's and people's names replaced; see Disguise
    bool comments = false;     ///< private comments as well; full report only

    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};
bool canBeDeidentified(ReportKind kind);
bool canShowComments(ReportKind kind);

QString keyOf(ReportKind kind); ///< "governors", for command lines and settings
std::optional<ReportKind> reportKindFrom(const QString &key);

// In words, for the picker.
QString reportName(ReportKind kind);         ///< "Governors' paper"
QString reportPurpose(ReportKind kind);      ///< whom it is for, and what for, in a line
QStringList reportContains(ReportKind kind); ///< what stands in it, a line each
/// What of the sensitive things is in it: names, individual answers, private comments, in a sentence each.
QStringList reportShows(ReportKind kind, const ReportOptions &options);

} // namespace waymark
