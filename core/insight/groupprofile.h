// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/insight/profile.h"

namespace waymark {

/// The edition that an institution's review was answered against, as far as a group's view needs it.
struct GroupEdition
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

    friend bool operator==(const GroupEdition &, const GroupEdition &) = default;
};

/// The one review that a group shows of an institution.
struct GroupReview
{
    QString year;
    QDate date;
    bool finished = false;
    GroupEdition edition;
    Profile profile;

    friend bool operator==(const GroupReview &, const GroupReview &) = default;
};

/// One school or college of a group.
struct GroupMember
{
    QString source; ///< where it came from, as whoever read it calls it; empty where that is not told
    QString name;
    InstitutionKind kind = InstitutionKind::School;
    int reviews = 0;
    std::optional<GroupReview> review; ///< nothing where there is no review yet

    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

/// The latest finished review, else the latest; null where there is none.
const Review *reviewForGroup(const Workspace &workspace);
GroupMember groupMember(const Workspace &workspace, const QString &source);

/// Schools and colleges side by side. They are ordered by name (case apart, then by source) and by nothing else: levels
/// have no say in the order, and nothing is added up over institutions.
struct InstitutionGroup
{
    std::vector<GroupMember> members;
    std::vector<UnreadFile> unread = {}; ///< by source

    /// The editions met, the most used first, and among equals by title; a theme of one is not a theme of another.
    std::vector<GroupEdition> editions() const;
    /// Members with a review of this edition, in order.
    std::vector<const GroupMember *> membersOf(const Digest &structure) const;
    /// Members without any review, in order.
    std::vector<const GroupMember *> withoutReview() const;
};

InstitutionGroup groupOf(std::vector<GroupMember> members, std::vector<UnreadFile> unread = {});
/// Letters ("A", "B", ..., "Z", "AA", ...) for names, and no sources, of what was not read either. The letters follow
/// no order of the names: they go by a digest of each, so the same institutions get the same letters every time.
InstitutionGroup deIdentified(const InstitutionGroup &group);
/// "A" for 0, "Z" for 25, "AA" for 26.
QString letterFor(int index);

} // namespace waymark
