// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"
#include "core/review/workspace.h"

namespace waymark {

class Document;

/// A review in the list of all reviews.
struct ReviewLine
{
    ReviewId id;
    QString name;  ///< "2026/27 · Careers leadership review"
    QString state; ///< "14 agreed, 7 drafts, 11 open of 32", "finished on 12 November 2026"
    Progress progress;
    bool current = false;
    bool finished = false;
    bool changedSinceFinished = false;

    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

/// Somebody of the file.
struct PersonLine
{
    PersonId id;
    QString name; ///< the name, or the role where there is none
    QString role; ///< empty where it is as the name already

    friend bool operator==(const PersonLine &, const PersonLine &) = default;
};

struct PrepareContent
{
    QString institution;
    QString aboutInstitution; ///< "Special school · 4 to 19 · 123456"
    QString contacts;
    QStringList priorities;
    QString reviewTitle; ///< "Review 2026/27"; empty where there is none
    QString aboutReview; ///< "Careers leadership review · 12 November 2026 · answers carried forward from 2025/26"
    QString participants;
    QString reviewState;
    Progress progress;
    bool reviewFinished = false;
    QString edition;
    QString structureLine; ///< "6 themes, 32 statements, 4 levels"
    QString structureCode; ///< for whoever points at it: "Code of this text: 1a2b3c4d"
    QString wordingName;
    QString wordingLine; ///< "official wording", or what a translation says of itself; else empty
    QString wordingNote; ///< that the words are Waymark's; empty where they are not
    QString wordingCode;
    int wordings = 0;                ///< of the review's structure
    QString newerWording;            ///< where the open review's own has been replaced since, how to change over
    std::vector<ReviewLine> reviews; ///< the latest first
    std::vector<PersonLine> people;
    std::vector<PersonLine> leavers; ///< who is no longer here
    int formerColleagues = 0;        ///< whose names were removed

    friend bool operator==(const PrepareContent &, const PrepareContent &) = default;
};

/// What there is to prepare with. A file must be open.
PrepareContent prepareContent(const Document &document);
/// What is said of someone who has just been marked as no longer here; what they had still to do needs someone else.
QString leftNotice(const Workspace &workspace, PersonId person, const QString &name);

} // namespace waymark
