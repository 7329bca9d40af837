// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/groupprofile.h"

#include "core/export/groupexport.h"
#include "core/model/modelfile.h"
#include "core/text/institution.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <algorithm>

#include <map>

using namespace waymark;
using namespace waymark::testing;

namespace {

Workspace school(const char *name, const Model &model)
{
    Workspace workspace = workspaceWith(model);
    Institution institution = workspace.institution();
    institution.name = QString::fromUtf8(name);
    workspace.setInstitution(institution);
    return workspace;
}

ReviewId finished(Workspace &workspace, const Model &model, const char *year, QDate date)
{
    const ReviewId id = addReview(workspace, model, year, date);
    perform(workspace, edit::FinishReview{id, noon});
    return id;
}

InstitutionGroupMember named(const char *name, const QString &source = {})
{
    return {source, QString::fromUtf8(name), InstitutionKind::School, 0, std::nullopt};
}

} // namespace

TEST_CASE("An institution stands in a group by its latest finished review, else by its latest", "[insight]")
{
    const Model built = model();
    Workspace workspace = school("A", built);
    CHECK(reviewForInstitutionGroup(workspace) == nullptr);
    CHECK_FALSE(groupMember(workspace, {}).review.has_value());
    const ReviewId first = addReview(workspace, built, "2024/25", QDate(2024, 11, 12));
    CHECK(reviewForInstitutionGroup(workspace)->id == first);
    const ReviewId second = finished(workspace, built, "2025/26", QDate(2025, 11, 12));
    const ReviewId third = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    agree(workspace, third, "1.1", 4);
    CHECK(reviewForInstitutionGroup(workspace)->id == second);
    const InstitutionGroupMember member = groupMember(workspace, QStringLiteral("a.waymark"));
    REQUIRE(member.review.has_value());
    CHECK(member.reviews == 3);
    CHECK(member.source == u"a.waymark");
    CHECK(member.review->year == u"2025/26");
    CHECK(member.review->finished);
    CHECK(member.review->profile == profile(workspace, *workspace.review(second)));
    CHECK(member.review->edition.themes[1].title == u"Theme 2");
}

TEST_CASE("Institutions that began with one file have keys of their own, and others keep theirs", "[insight]")
{
    const Model built = model();
    Workspace oak = school("Oak", built);
    addReview(oak, built, "2025/26", QDate(2025, 11, 12));
    Workspace ash = oak;
    Institution institution = ash.institution();
    institution.name = QStringLiteral("Ash");
    ash.setInstitution(institution);
    Workspace elm = school("Elm", built);
    addReview(elm, built, "2025/26", QDate(2025, 11, 12));
    const auto keys = [](const std::vector<Workspace> &schools) {
        std::vector<InstitutionGroupMember> members;
        for (const Workspace &each : schools)
            members.push_back(groupMember(each, each.institution().name + u".waymark"));
        std::map<QString, QString> found;
        for (const InstitutionGroupMember &member : groupOf(members).members)
            found[member.name] = member.key;
        return found;
    };
    auto first = keys({oak, ash, elm});
    REQUIRE(first.size() == 3);
    CHECK(first["Oak"] != first["Ash"]);
    CHECK(first["Elm"] == groupMember(elm, {}).key);
    for (const auto &[name, key] : first)
        CHECK(key.size() == 12);
    // The same next year.
    addReview(oak, built, "2026/27", QDate(2026, 11, 12));
    addReview(ash, built, "2026/27", QDate(2026, 11, 13));
    CHECK(keys({elm, ash, oak}) == first);
}

TEST_CASE("Copies of one file are recognised by what they share, and the one changed last counts", "[insight]")
{
    const Model built = model();
    Workspace oak = school("Oak", built);
    addReview(oak, built, "2025/26", QDate(2025, 11, 12));
    const auto from = [](const Workspace &workspace, const char *source, int day) {
        InstitutionGroupMember member = groupMember(workspace, QString::fromLatin1(source));
        if (day > 0)
            member.changed = QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC);
        return member;
    };
    Workspace later = oak; // went on elsewhere
    addReview(later, built, "2026/27", QDate(2026, 11, 12));
    Workspace spelt = oak;
    Institution institution = spelt.institution();
    institution.name = QStringLiteral(" OAK ");
    spelt.setInstitution(institution);
    Workspace nameless = oak;
    institution.name.clear();
    nameless.setInstitution(institution);
    // Made from a copy of Oak's file, as a trust may hand it out, and another school by now.
    Workspace birch = oak;
    institution.name = QStringLiteral("Birch");
    birch.setInstitution(institution);
    Workspace other = school("Oak", built); // a namesake
    addReview(other, built, "2025/26", QDate(2025, 11, 12));

    const InstitutionGroup group =
        groupOf({from(oak, "oak.waymark", 1), from(later, "oak 2.waymark", 3), from(spelt, "oak 3.waymark", 2),
                 from(nameless, "oak.json", 2), from(birch, "birch.waymark", 1), from(other, "elsewhere.waymark", 1)});
    QStringList counted;
    for (const InstitutionGroupMember &member : group.members)
        counted.append(member.source);
    CHECK(counted == QStringList{QStringLiteral("birch.waymark"), QStringLiteral("elsewhere.waymark"),
                                 QStringLiteral("oak 2.waymark")});
    QStringList copies;
    for (const InstitutionGroupCopy &copy : group.copies) {
        copies.append(copy.member.source);
        CHECK(copy.counted == u"oak 2.waymark");
    }
    CHECK(copies ==
          QStringList{QStringLiteral("oak 3.waymark"), QStringLiteral("oak.json"), QStringLiteral("oak.waymark")});
    // The work decides, not the time that copying gave a file; then how much of it is recorded.
    const auto worked = [&](const char *source, int fileDay, int workDay, qint64 lines) {
        InstitutionGroupMember member = from(oak, source, fileDay);
        member.worked = QDateTime(QDate(2026, 3, workDay), QTime(12, 0), Qt::UTC);
        member.lines = lines;
        return member;
    };
    for (const auto &files : {std::vector{worked("january", 9, 1, 5), worked("march", 2, 20, 9)},
                              std::vector{worked("january", 9, 20, 5), worked("march", 2, 20, 9)}}) {
        const InstitutionGroup found = groupOf(files);
        REQUIRE(found.members.size() == 1);
        CHECK(found.members.front().source == u"march");
    }
    // Of two that are the same, the one with the longer name is the copy, whenever it was made.
    const InstitutionGroup twice = groupOf({worked("oak - Copy.waymark", 9, 20, 5), worked("oak.waymark", 2, 20, 5)});
    REQUIRE(twice.copies.size() == 1);
    CHECK(twice.members.front().source == u"oak.waymark");
    CHECK(twice.copies.front().isTheSame);
    CHECK(copyReason(twice.copies.front()) == "not counted: the same as oak.waymark");
    // What is open here has no time, and is newer than any file.
    const InstitutionGroup open = groupOf({from(later, "later.waymark", 3), from(oak, "open.waymark", 0)});
    REQUIRE(open.members.size() == 1);
    CHECK(open.members.front().source == u"open.waymark");
    // Schools that have nothing yet share nothing.
    CHECK(groupOf({from(school("A", built), "a", 1), from(school("A", built), "b", 1)}).members.size() == 2);
    for (const InstitutionGroupCopy &copy : deIdentified(group).copies)
        CHECK(copy == InstitutionGroupCopy());
}

TEST_CASE("Schools without names that began with one file of their trust are two schools", "[insight]")
{
    const Model built = model();
    Workspace handedOut = school("", built);
    perform(handedOut, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Attendance")}}});
    Workspace oak = handedOut;
    Workspace elm = handedOut;
    addReview(oak, built, "2026/27", QDate(2026, 11, 12));
    addReview(elm, built, "2026/27", QDate(2026, 11, 12));
    const InstitutionGroup group =
        groupOf({groupMember(oak, QStringLiteral("oak.json")), groupMember(elm, QStringLiteral("elm.json"))});
    CHECK(group.members.size() == 2);
    CHECK(group.copies.empty());
    // With a review in common the one is a copy of the other, as before.
    CHECK(groupOf({groupMember(oak, QStringLiteral("a")), groupMember(oak, QStringLiteral("b"))}).members.size() == 1);
}

TEST_CASE("A group stands by name, whatever its levels", "[insight]")
{
    const Model built = model();
    Workspace strong = school("zeta", built);
    agree(strong, addReview(strong, built, "2026/27", QDate(2026, 11, 12)), "1.1", 4);
    Workspace weak = school("Alpha", built);
    agree(weak, addReview(weak, built, "2026/27", QDate(2026, 11, 12)), "1.1", 1);
    const InstitutionGroup group =
        groupOf({groupMember(strong, {}), named("beta", QStringLiteral("2")), named("Beta"), groupMember(weak, {})},
                {{QStringLiteral("z"), {}}, {QStringLiteral("y"), {}}});
    QStringList names;
    for (const InstitutionGroupMember &member : group.members)
        names.append(member.name);
    CHECK(names ==
          QStringList{QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("beta"), QStringLiteral("zeta")});
    CHECK(group.unread.front().source == u"y");
    CHECK(group.withoutReview().size() == 2);
}

TEST_CASE("Editions stand apart, the most used first", "[insight]")
{
    const Model one = model({3, 2});
    const Model other = model({2, 2});
    std::vector<InstitutionGroupMember> members;
    for (const Model *each : {&other, &one, &one}) {
        Workspace workspace = school("A", *each);
        addReview(workspace, *each, "2026/27", QDate(2026, 11, 12));
        members.push_back(groupMember(workspace, QString::number(members.size())));
    }
    members.push_back(named("B"));
    const InstitutionGroup group = groupOf(std::move(members));
    const std::vector<InstitutionGroupEdition> editions = group.editions();
    REQUIRE(editions.size() == 2);
    CHECK(editions[0].structure == one.structure.digest());
    CHECK(group.membersOf(editions[0].structure).size() == 2);
    CHECK(group.membersOf(editions[1].structure).size() == 1);
}

TEST_CASE("Letters stand for names, the same ones every time, and tell nothing of their order", "[insight]")
{
    CHECK(letterFor(0) == u"A");
    CHECK(letterFor(25) == u"Z");
    CHECK(letterFor(26) == u"AA");
    CHECK(letterFor(27) == u"AB");
    CHECK(letterFor(701) == u"ZZ");
    CHECK(letterFor(702) == u"AAA");
    std::vector<InstitutionGroupMember> members;
    for (int i = 0; i < 30; ++i) {
        members.push_back(named(qPrintable(QStringLiteral("School %1").arg(i, 2, 10, QLatin1Char('0')))));
        members.back().reviews = i; // to know it again
        members.back().source = QStringLiteral("file");
    }
    const InstitutionGroup group = groupOf(members, {{QStringLiteral("St Mary.waymark"), {}}});
    const InstitutionGroup letters = deIdentified(group);
    REQUIRE(letters.members.size() == 30);
    bool sameOrder = true;
    for (std::size_t i = 0; i < letters.members.size(); ++i) {
        CHECK(letters.members[i].name == letterFor(static_cast<int>(i)));
        CHECK(letters.members[i].source.isEmpty());
        sameOrder = sameOrder && letters.members[i].reviews == group.members[i].reviews;
    }
    CHECK_FALSE(sameOrder);
    CHECK(letters.unread.front().source.isEmpty());
    std::reverse(members.begin(), members.end());
    CHECK(deIdentified(groupOf(members)).members == letters.members);
}

TEST_CASE("Letters instead of names hide the titles of models, which are names of files, and names in years and themes",
          "[insight]")
{
    const Model built = model();
    std::vector<Theme> themes = built.structure.themes();
    themes[0].shortTitle = QStringLiteral("Careers at Quuxbury Academy");
    const Structure own(QStringLiteral("Quuxbury Academy wording by Marigold Zanzibar"), built.structure.levels(), {},
                        themes);
    const Model theirs{
        own, Wording(QStringLiteral("x"), QStringLiteral("en"), {}, true, own.digest(), built.wording.descriptors())};
    Workspace workspace = school("Quuxbury Academy", theirs);
    addReview(workspace, theirs, "2026/27 Quuxbury Academy", QDate(2026, 11, 12));
    Workspace other = school("Elsewhere School", builtInModel());
    addReview(other, builtInModel(), "2026/27", QDate(2026, 11, 12));
    const InstitutionGroup letters =
        deIdentified(groupOf({groupMember(workspace, QStringLiteral("q"), InstitutionGroupDetail::Answers),
                              groupMember(other, QStringLiteral("e"))}));
    QStringList titles;
    for (const InstitutionGroupMember &member : letters.members) {
        titles.append(member.review->edition.title);
        CHECK_FALSE(member.review->year.contains(u"Quuxbury"));
        CHECK_FALSE(member.review->edition.themes[0].title.contains(u"Quuxbury"));
        for (const InstitutionGroupAnswers &each : member.answers)
            CHECK_FALSE(each.year.contains(u"Quuxbury"));
    }
    titles.sort();
    CHECK(titles == QStringList{QStringLiteral("Model 1"), builtInModel().structure.title()});
}

TEST_CASE("A year that is no year does not come out in the tidy table")
{
    const Model built = model();
    Workspace workspace = school("A", built);
    addReview(workspace, built, "Zebedee's year", QDate(2027, 3, 1));
    const QByteArray tidy =
        institutionGroupTidy(groupOf({groupMember(workspace, {}, InstitutionGroupDetail::Answers)}));
    CHECK_FALSE(tidy.contains("Zebedee"));
    CHECK(tidy.count(",2026,2027-03-01,false,") == static_cast<int>(built.structure.statements().size()));
}
