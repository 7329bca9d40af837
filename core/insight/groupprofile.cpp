// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/groupprofile.h"

#include "core/model/modelfile.h"
#include "core/review/namefinder.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <algorithm>
#include <map>
#include <tuple>

namespace waymark {
namespace {

bool standsBefore(const InstitutionGroupMember &a, const InstitutionGroupMember &b)
{
    if (const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return std::tie(a.name, a.source) < std::tie(b.name, b.source);
}

/// By what nobody outside the file knows: an order by names, or by anything made of them, would let anyone guess. What
/// has no review yet has nothing that could be told of it.
QString shuffled(const InstitutionGroupMember &member)
{
    CanonicalBytes bytes(u"waymark-group-letter");
    std::vector<QUuid> ids = member.ids;
    std::ranges::sort(ids);
    for (const QUuid &id : ids)
        bytes.text(id.toString());
    return bytes.digest().hex;
}

bool isTheSameWork(const InstitutionGroupMember &a, const InstitutionGroupMember &b)
{
    return a.changed.isValid() && b.changed.isValid() && a.worked.isValid() && a.worked == b.worked &&
           a.lines == b.lines;
}

/// The one that counts before those that do not.
bool countsBefore(const InstitutionGroupMember &a, const InstitutionGroupMember &b)
{
    if (a.changed.isValid() != b.changed.isValid())
        return !a.changed.isValid();
    if (a.worked != b.worked)
        return a.worked > b.worked;
    if (a.lines != b.lines)
        return a.lines > b.lines;
    // When a copy was made says nothing; its name is mostly the longer one ("oak - Copy.waymark").
    if (isTheSameWork(a, b) && a.source.size() != b.source.size())
        return a.source.size() < b.source.size();
    if (!isTheSameWork(a, b) && a.changed != b.changed)
        return a.changed > b.changed;
    return a.source < b.source;
}

/// Two that have this id in common. Where a name is missing only a review tells: a trust may hand out one file with its
/// priorities, or its people, to all of its schools.
bool mayBeTheSame(const InstitutionGroupMember &a, const InstitutionGroupMember &b, const QUuid &id)
{
    const auto folded = [](const InstitutionGroupMember &member) { return member.name.simplified().toCaseFolded(); };
    const auto isReview = [&](const InstitutionGroupMember &member) {
        return std::ranges::find(member.reviewIds, id) != member.reviewIds.end();
    };
    return a.name.isEmpty() || b.name.isEmpty() ? isReview(a) && isReview(b) : folded(a) == folded(b);
}

/// Takes out of `members` what is a copy of another.
std::vector<InstitutionGroupCopy> takeCopies(std::vector<InstitutionGroupMember> &members)
{
    std::ranges::sort(members, countsBefore);
    std::vector<InstitutionGroupMember> counted;
    std::vector<InstitutionGroupCopy> copies;
    QMultiHash<QUuid, std::size_t> owners; // of an id: places in `counted`
    for (InstitutionGroupMember &member : members) {
        std::optional<std::size_t> owner;
        for (const QUuid &id : member.ids) {
            const auto [first, last] = std::as_const(owners).equal_range(id);
            const auto same =
                std::find_if(first, last, [&](std::size_t place) { return mayBeTheSame(counted[place], member, id); });
            if (same != last) {
                owner = *same;
                break;
            }
        }
        const std::size_t place = owner.value_or(counted.size());
        for (const QUuid &id : member.ids) {
            if (!owners.contains(id, place))
                owners.insert(id, place);
        }
        if (owner)
            copies.push_back({member, counted[*owner].source, isTheSameWork(member, counted[*owner])});
        else
            counted.push_back(std::move(member));
    }
    members = std::move(counted);
    std::ranges::sort(copies, {}, [](const InstitutionGroupCopy &copy) { return copy.member.source; });
    return copies;
}

std::vector<QUuid> idsOf(const Workspace &workspace)
{
    std::vector<QUuid> ids;
    for (const auto &[id, review] : workspace.reviews().rows())
        ids.push_back(id.value);
    for (const auto &[id, person] : workspace.people().rows())
        ids.push_back(id.value);
    for (const auto &[id, priority] : workspace.priorities().rows())
        ids.push_back(id.value);
    return ids;
}

InstitutionGroupEdition editionOf(const Structure &structure)
{
    InstitutionGroupEdition edition{structure.digest(), structure.title(), {}};
    edition.themes.reserve(structure.themes().size());
    for (const Theme &theme : structure.themes())
        edition.themes.push_back({theme.number, theme.shortTitle});
    return edition;
}

} // namespace

namespace {

InstitutionGroupAnswers answersOf(const Workspace &workspace, const Review &review)
{
    InstitutionGroupAnswers made{review.year, review.date, review.isFinished(), review.structure, {}};
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        made.answers.push_back({statement.number, decision.standing, decision.level});
    }
    return made;
}

QString keyFrom(CanonicalBytes &bytes)
{
    constexpr int digits = 12;
    return bytes.digest().hex.left(digits);
}

QString keyOf(const Workspace &workspace)
{
    const Review *first = nullptr;
    for (const auto &[id, review] : workspace.reviews().rows()) {
        if (!first || review.number < first->number)
            first = &review;
    }
    if (!first)
        return {};
    return keyFrom(CanonicalBytes(u"waymark-group-key").text(first->id.toString()));
}

/// Institutions that began with one file, as a trust may hand it out, have its first review in common.
void tellApart(std::vector<InstitutionGroupMember> &members)
{
    std::map<QString, int> users;
    for (const InstitutionGroupMember &member : members)
        ++users[member.key];
    for (InstitutionGroupMember &member : members) {
        if (!member.key.isEmpty() && users.at(member.key) > 1)
            member.key = keyFrom(
                CanonicalBytes(u"waymark-group-key").text(member.key).text(member.name.simplified().toCaseFolded()));
    }
}

} // namespace

const Review *reviewForInstitutionGroup(const Workspace &workspace)
{
    const std::vector<const Review *> reviews = workspace.reviewsByDate();
    const auto held = std::find_if(reviews.rbegin(), reviews.rend(),
                                   [&](const Review *review) { return workspace.wasHeld(*review); });
    if (held != reviews.rend())
        return *held;
    return reviews.empty() ? nullptr : reviews.back();
}

InstitutionGroupMember groupMember(const Workspace &workspace, const QString &source, InstitutionGroupDetail detail)
{
    const Institution &institution = workspace.institution();
    InstitutionGroupMember member{
        source,       institution.name, institution.kind, static_cast<int>(workspace.reviews().size()),
        std::nullopt, idsOf(workspace), keyOf(workspace)};
    for (const auto &[id, review] : workspace.reviews().rows())
        member.reviewIds.push_back(id.value);
    if (detail == InstitutionGroupDetail::Answers) {
        for (const Review *review : workspace.reviewsByDate())
            member.answers.push_back(answersOf(workspace, *review));
    }
    if (const Review *review = reviewForInstitutionGroup(workspace)) {
        member.review = InstitutionGroupReview{review->year, review->date, review->isFinished(),
                                               editionOf(workspace.structureOf(*review)), profile(workspace, *review)};
    }
    return member;
}

std::vector<InstitutionGroupEdition> InstitutionGroup::editions() const
{
    std::vector<InstitutionGroupEdition> found;
    for (const InstitutionGroupMember &member : members) {
        const auto same = [&](const InstitutionGroupEdition &edition) {
            return edition.structure == member.review->edition.structure;
        };
        if (member.review && std::ranges::none_of(found, same))
            found.push_back(member.review->edition);
    }
    const auto rank = [this](const InstitutionGroupEdition &edition) {
        const auto users = static_cast<int>(membersOf(edition.structure).size());
        return std::tuple(-users, edition.title, edition.structure.hex);
    };
    std::ranges::sort(found, [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return found;
}

std::vector<const InstitutionGroupMember *> InstitutionGroup::membersOf(const Digest &structure) const
{
    std::vector<const InstitutionGroupMember *> found;
    for (const InstitutionGroupMember &member : members) {
        if (member.review && member.review->edition.structure == structure)
            found.push_back(&member);
    }
    return found;
}

std::vector<const InstitutionGroupMember *> InstitutionGroup::withoutReview() const
{
    std::vector<const InstitutionGroupMember *> found;
    for (const InstitutionGroupMember &member : members) {
        if (!member.review)
            found.push_back(&member);
    }
    return found;
}

InstitutionGroup groupOf(std::vector<InstitutionGroupMember> members, std::vector<UnreadFile> unread)
{
    std::vector<InstitutionGroupCopy> copies = takeCopies(members);
    tellApart(members);
    std::ranges::sort(members, standsBefore);
    std::ranges::sort(unread, {}, &UnreadFile::source);
    return {std::move(members), std::move(unread), std::move(copies)};
}

namespace {

/// A model's title is the name of a file as a rule, and its themes and a year are typed: what is not Waymark's own
/// model gets a number, and no institution of the group is named in the rest.
void hideNames(std::vector<InstitutionGroupMember> &members, const InstitutionGroup &group)
{
    std::vector<NameFinder> names;
    for (const InstitutionGroupMember &member : group.members) {
        if (auto name = NameFinder::ofPhrase(member.name, EverydayWords()))
            names.push_back(std::move(*name));
    }
    const auto hide = [&](QString &text) {
        for (const NameFinder &name : names) {
            const std::vector<FoundName> found = name.in(text);
            for (auto each = found.rbegin(); each != found.rend(); ++each)
                text.replace(each->span.from, each->span.length, QStringLiteral("…"));
        }
    };
    std::map<Digest, QString> titles{{builtInModel().structure.digest(), builtInModel().structure.title()}};
    for (const InstitutionGroupEdition &edition : group.editions()) {
        titles.try_emplace(edition.structure,
                           QCoreApplication::translate("core/group", "Model %1", "a number instead of its title")
                               .arg(static_cast<int>(titles.size())));
    }
    for (InstitutionGroupMember &member : members) {
        for (InstitutionGroupAnswers &answers : member.answers)
            hide(answers.year);
        if (!member.review)
            continue;
        hide(member.review->year);
        member.review->edition.title = titles.at(member.review->edition.structure);
        for (InstitutionGroupEdition::OneTheme &theme : member.review->edition.themes)
            hide(theme.title);
    }
}

} // namespace

InstitutionGroup deIdentified(const InstitutionGroup &group)
{
    std::vector<InstitutionGroupMember> members = group.members;
    std::ranges::sort(members, {}, shuffled);
    hideNames(members, group);
    for (std::size_t i = 0; i < members.size(); ++i) {
        members[i].name = letterFor(static_cast<int>(i));
        members[i].key = members[i].name;
        members[i].source.clear();
        members[i].ids.clear(); // by which the file could be found
        members[i].reviewIds.clear();
    }
    std::vector<UnreadFile> unread = group.unread;
    for (UnreadFile &file : unread)
        file.source.clear();
    std::vector<InstitutionGroupCopy> copies = group.copies;
    for (InstitutionGroupCopy &copy : copies)
        copy = {};
    // In the order of their letters already: "AA" comes after "Z".
    return {std::move(members), std::move(unread), std::move(copies)};
}

QString letterFor(int index)
{
    constexpr int letters = 26;
    QString text;
    for (int rest = index; rest >= 0; rest = rest / letters - 1)
        text.prepend(QChar(u'A' + rest % letters));
    return text;
}

} // namespace waymark
