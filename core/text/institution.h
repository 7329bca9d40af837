// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"
#include "core/review/role.h"
#include "core/review/values.h"

#include <QDate>
#include <QString>
#include <vector>

namespace waymark {

class Workspace;
struct InstitutionGroupCopy;
struct InstitutionGroupMember;
struct InstitutionGroupReview;

/// The edition that a review was answered against: ours in the program's language, "School and special school edition",
/// another as its structure is titled. A college that uses ours in our own wording reads "School edition, worded for a
/// college", for we have no college edition and do not pretend to.
QString editionName(const Structure &structure, const Wording &wording, InstitutionKind kind);

/// "Waymark wording, school and special school edition".
QString wordingLine(const Structure &structure, const Wording &wording, InstitutionKind kind);
/// The same, and what may stand for it where there is less room, the longest first.
QStringList wordingLines(const Structure &structure, const Wording &wording, InstitutionKind kind);

/// What an official wording is called unless someone names it: "Official wording, loaded 22 November 2026".
QString officialWordingName(QDate loaded);

QString institutionKindName(InstitutionKind kind); ///< "School", "Special school", "College"

/// "Gatsby Benchmarks 1, 3": the labels of a theme; empty where it has none.
QString benchmarksLine(const Theme &theme);

/// That they are labels and no scores; empty where no theme has one.
QString benchmarksNote(const Structure &structure);

/// "Not stated", "Working towards it", "Held".
QString qualityStatusName(QualityStatus status);

/// "Quality in Careers Standard: held, 3 May 2025"; empty where nothing is stated.
QString qualityLine(const Institution &institution);

/// "Whole-school priorities", the heading; "Whole-college priorities" for a college.
QString wholePrioritiesName(InstitutionKind kind);
/// "What the whole school is working towards", above the list of priorities.
QString wholePrioritiesHeading(InstitutionKind kind);

/// "Headteacher" ("Principal" in a college), "SENCo"; a role of the institution's own as it was written.
QString roleTitle(const Role &role, InstitutionKind kind = InstitutionKind::School);
/// The role of that title, in any case and in any language of the program: a known one, or one of the institution's
/// own.
Role roleTitled(const QString &title, InstitutionKind kind);

/// Who took part, as governors read it: roles without names, counted, "headteacher, SENCo, two heads of year". Each
/// role comes where it is first met in `roles`; empty for none.
QString rolesLine(const std::vector<Role> &roles, InstitutionKind kind);

/// Who owns an action, as anyone can read it: what was written, a known role in the program's language, else the role
/// of the person; never a name out of the people list. Empty where no one does. Of a person the post that they have
/// now; in a finished review's paper the one that they had then.
QString ownerInReports(const Workspace &workspace, const Action &action, const Review *paper = nullptr);

/// The same for the leader's own eyes, with the person's name where there is one: "Sam Example, SENCo".
QString ownerOnScreen(const Workspace &workspace, const Action &action);

QString unreadReason(Unread::Why why);                ///< "open in another window or on another computer"
QString copyReason(const InstitutionGroupCopy &copy); ///< "not counted: a copy of oak.waymark, which was changed last"
QString memberName(const InstitutionGroupMember &member);     ///< its name, or words where it came without one
QString reviewState(const InstitutionGroupReview &review);    ///< "finished", "not finished"
QString reviewOfMember(const InstitutionGroupReview &review); ///< "2026/27, 12 November 2026, not finished"

} // namespace waymark
