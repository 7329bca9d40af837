// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/insight/profile.h"

namespace waymark {

/// The edition that an institution's review was answered against, as far as a group's view needs it.
struct InstitutionGroupEdition
{
    struct OneTheme
    {
        int number = 1;
        QString title; ///< the short one
        friend bool operator==(const OneTheme &, const OneTheme &) = default;
    };
    Digest structure;
    QString title;
    std::vector<OneTheme> themes;

    friend bool operator==(const InstitutionGroupEdition &, const InstitutionGroupEdition &) = default;
};

/// The one review that a group shows of an institution.
struct InstitutionGroupReview
{
    QString year;
    QDate date;
    bool finished = false;
    InstitutionGroupEdition edition;
    Profile profile;

    friend bool operator==(const InstitutionGroupReview &, const InstitutionGroupReview &) = default;
};

/// What one review of an institution says of every statement of its edition, the unanswered too.
struct InstitutionGroupAnswers
{
    struct Answer
    {
        StatementNumber statement;
        Standing standing = Standing::Unanswered;
        std::optional<Level> level = {};
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    QString year; ///< as it was typed
    QDate date;
    bool finished = false;
    Digest structure;
    std::vector<Answer> answers;

    friend bool operator==(const InstitutionGroupAnswers &, const InstitutionGroupAnswers &) = default;
};

/// How much a group is told of each institution: the one review that it shows, or every answer of every review.
enum class InstitutionGroupDetail { Review, Answers };

/// One school or college of a group.
struct InstitutionGroupMember
{
    QString source; ///< where it came from, as whoever read it calls it; empty where that is not told
    QString name;
    InstitutionKind kind = InstitutionKind::School;
    int reviews = 0;
    std::optional<InstitutionGroupReview> review; ///< nothing where there is no review yet
    std::vector<QUuid> ids = {}; ///< of its reviews, people and priorities: copies of one file share them
    /// Twelve hexadecimal digits that stay the same from year to year and tell nothing: they come from the id of its
    /// first review, and from its name as well where another institution of the group began with the same file. The
    /// letter where there are no names; empty where there is no review.
    QString key = {};
    std::vector<InstitutionGroupAnswers> answers = {}; ///< by date; only where they were asked for
    QDateTime changed = {}; ///< when its file was; none where it is open here, and thus newer than any
    /// The last change that is recorded in it: copying gives a file a new time, and mail and sticks any.
    QDateTime worked = {};
    qint64 lines = 0;                  ///< of its journal, which grows with every change; none of an export
    std::vector<QUuid> reviewIds = {}; ///< those of `ids` that are reviews'

    friend bool operator==(const InstitutionGroupMember &, const InstitutionGroupMember &) = default;
};

/// A file that was left out, for another one of the same institution counts.
struct InstitutionGroupCopy
{
    InstitutionGroupMember member;
    QString counted;        ///< the source of the one that counts; empty where that may not be said
    bool isTheSame = false; ///< nothing was done in the one that was not done in the other

    friend bool operator==(const InstitutionGroupCopy &, const InstitutionGroupCopy &) = default;
};

/// The latest finished review, else the latest; null where there is none.
const Review *reviewForInstitutionGroup(const Workspace &workspace);
/// What a group is told of a file, with the review that reviewForInstitutionGroup() gives. `source` is where the file
/// is, as it is shown.
InstitutionGroupMember groupMember(const Workspace &workspace, const QString &source,
                                   InstitutionGroupDetail detail = InstitutionGroupDetail::Review);

/// Schools and colleges side by side. They are ordered by name (case apart, then by source) and by nothing else: levels
/// have no say in the order, and nothing is added up over institutions. Each is there once.
struct InstitutionGroup
{
    std::vector<InstitutionGroupMember> members;
    std::vector<UnreadFile> unread = {};           ///< by source
    std::vector<InstitutionGroupCopy> copies = {}; ///< by source

    /// The editions met, the most used first, and among equals by title; a theme of one is not a theme of another.
    std::vector<InstitutionGroupEdition> editions() const;
    /// Members with a review of this edition, in order.
    std::vector<const InstitutionGroupMember *> membersOf(const Digest &structure) const;
    /// Members without any review, in order.
    std::vector<const InstitutionGroupMember *> withoutReview() const;
};

/// Of members that share an id and are called the same (case and spaces apart; what has no name is called as any), the
/// one in which the last change was made counts. Files that were made from one and are called otherwise by now are no
/// copies.
InstitutionGroup groupOf(std::vector<InstitutionGroupMember> members, std::vector<UnreadFile> unread = {});
/// Letters ("A", "B", ..., "Z", "AA", ...) for names, and no sources, of what was not read either. The letters follow
/// no order of the names: they go by a digest of each, so the same institutions get the same letters every time.
InstitutionGroup deIdentified(const InstitutionGroup &group);
/// "A" for 0, "Z" for 25, "AA" for 26.
QString letterFor(int index);

} // namespace waymark
