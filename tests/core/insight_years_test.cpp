// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison.h"
#include "core/insight/followup.h"
#include "core/insight/rounds.h"
#include "core/text/meeting.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

void agreeIn(Workspace &workspace, ReviewId review, const char *round, const char *statement, int value, int hour)
{
    perform(workspace, edit::ChooseLevel{review, number(statement), level(value)});
    perform(workspace, edit::Agree{review, {number(statement)}, noon.addSecs(3600 * hour), QString::fromLatin1(round)});
}

VisitId visit(Workspace &workspace, VisitKind kind, QDate date)
{
    Visit made;
    made.id = VisitId::create();
    made.kind = kind;
    made.date = date;
    perform(workspace, edit::RecordVisit{made});
    return made.id;
}

Structure structureOf(const std::vector<std::pair<const char *, const char *>> &statements)
{
    Theme theme{1, QStringLiteral("Theme"), QStringLiteral("Theme"), {}, {}};
    for (const auto &[at, title] : statements)
        theme.statements.push_back({number(at), QString::fromLatin1(title), QString::fromLatin1(title)});
    return Structure(QStringLiteral("Edition"), 4, {}, {theme});
}

} // namespace

TEST_CASE("rounds say what each of them moved", "[insight]")
{
    const Model built = model({4});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    CHECK(roundMoves(workspace, *workspace.review(id)) == RoundMoves{});
    agreeIn(workspace, id, "Careers team", "1.1", 2, 0);
    agreeIn(workspace, id, "Careers team", "1.2", 2, 0);
    agreeIn(workspace, id, "Careers team", "1.4", 2, 0);
    agreeIn(workspace, id, "SLT", "1.1", 4, 1);
    agreeIn(workspace, id, "SLT", "1.1", 3, 2); // as it was left
    agreeIn(workspace, id, "SLT", "1.3", 1, 2);
    agreeIn(workspace, id, "SLT", "1.4", 1, 2);
    perform(workspace, edit::ChooseLevel{id, number("1.2"), level(3)}); // a draft since: no round's
    const RoundMoves moves = roundMoves(workspace, *workspace.review(id));
    REQUIRE(moves.rounds.size() == 2);
    CHECK(moves.rounds[0] == RoundMoves::Round{QStringLiteral("Careers team"), false, 3, 0, 0, 0});
    CHECK(moves.rounds[1] == RoundMoves::Round{QStringLiteral("SLT"), false, 1, 1, 1, 0});
    REQUIRE(moves.rows.size() == 4);
    CHECK(moves.rows[0].levels == std::vector<std::optional<Level>>{level(2), level(3)});
    CHECK(moves.rows[0].change == 1);
    CHECK(moves.rows[1].levels == std::vector<std::optional<Level>>{level(2), std::nullopt});
    CHECK_FALSE(moves.rows[1].change.has_value());
    CHECK(moves.rows[3].change == -1);
}

TEST_CASE("A round that a statement came back to moves it from where the round between left it", "[insight]")
{
    const Model built = model({2});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    agreeIn(workspace, id, "SLT", "1.2", 2, 0); // which makes it the first round of the review
    agreeIn(workspace, id, "Careers team", "1.1", 2, 1);
    agreeIn(workspace, id, "SLT", "1.1", 3, 2);
    agreeIn(workspace, id, "Careers team", "1.1", 4, 3);
    const RoundMoves moves = roundMoves(workspace, *workspace.review(id));
    REQUIRE(moves.rounds.size() == 2);
    CHECK(moves.rounds[0].name == QStringLiteral("SLT"));
    CHECK(moves.rows[0].levels == std::vector<std::optional<Level>>{level(3), level(4)});
    CHECK(moves.rows[0].change == 2);
    CHECK(moves.rounds[0].rose == 1);
    CHECK(moves.rounds[1].rose == 1);
    CHECK(moves.rounds[1].fell == 0);
}

TEST_CASE("A correction after reopening has a column of its own, after the rounds", "[insight]")
{
    const Model built = model({1});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    agreeIn(workspace, id, "Careers team", "1.1", 2, 0);
    agreeIn(workspace, id, "SLT", "1.1", 3, 1);
    perform(workspace, edit::FinishReview{id, noon.addSecs(2 * 3600)});
    perform(workspace, edit::ReopenReview{ReopeningId::create(), id, noon.addSecs(3 * 3600), QStringLiteral("a slip")});
    agreeIn(workspace, id, "Careers team", "1.1", 4, 4);
    const RoundMoves moves = roundMoves(workspace, *workspace.review(id));
    REQUIRE(moves.rounds.size() == 3);
    CHECK(moves.rounds[0] == RoundMoves::Round{QStringLiteral("Careers team"), false, 1, 0, 0, 0});
    CHECK(moves.rounds[2] == RoundMoves::Round{{}, true, 0, 1, 0, 0});
    CHECK(roundTitle(moves.rounds[2]) == QStringLiteral("Corrected after reopening"));
    CHECK(moves.rows[0].levels == std::vector<std::optional<Level>>{level(2), level(3), level(4)});
    CHECK(moves.rows[0].change == 2);
}

TEST_CASE("A correction after a second reopening is one, though nothing was agreed before the first", "[insight]")
{
    const Model built = model({1});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    const auto reopen = [&](int finished) {
        perform(workspace, edit::FinishReview{id, noon.addSecs(finished * 3600)});
        perform(workspace, edit::ReopenReview{ReopeningId::create(), id, noon.addSecs((finished + 1) * 3600),
                                              QStringLiteral("a slip")});
    };
    reopen(0);
    agreeIn(workspace, id, "Careers team", "1.1", 3, 2);
    CHECK_FALSE(roundMoves(workspace, *workspace.review(id)).rounds[0].isCorrection);
    reopen(3);
    agreeIn(workspace, id, "Careers team", "1.1", 4, 5);
    const RoundMoves moves = roundMoves(workspace, *workspace.review(id));
    REQUIRE(moves.rounds.size() == 2);
    CHECK(roundTitle(moves.rounds[1]) == QStringLiteral("Corrected after reopening"));
}

TEST_CASE("a suggestion goes by words of the title, and is no confirmation", "[insight]")
{
    const Structure from = structureOf({{"1.1", "Leadership of the careers programme"},
                                        {"1.2", "Encounters with employers"},
                                        {"1.3", "Something quite different"}});
    const Structure to = structureOf({{"1.1", "Meaningful encounters with employers"},
                                      {"1.2", "Careers programme and its leadership"},
                                      {"1.3", "Personal guidance"}});
    Workspace workspace = workspaceWith(model({1}));
    const auto rows = mappingRows(workspace, from, to);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].suggested == number("1.2"));
    CHECK(rows[1].suggested == number("1.1"));
    CHECK_FALSE(rows[2].suggested.has_value());
    for (const MappingRow &row : rows)
        CHECK_FALSE(row.confirmed);
}

TEST_CASE("what was confirmed stands in its row, a statement that is gone too", "[insight]")
{
    const Model old = model({3});
    const Model now = model({2, 1});
    Workspace workspace = workspaceWith(old);
    perform(workspace, edit::AddModel{now});
    addReview(workspace, old, "2024/25", QDate(2024, 11, 12));
    addReview(workspace, old, "2025/26", QDate(2025, 11, 12));
    const ReviewId id = addReview(workspace, now, "2026/27", QDate(2026, 11, 12));
    const auto others = otherStructuresBefore(workspace, *workspace.review(id));
    REQUIRE(others.size() == 1);
    CHECK(others[0]->digest() == old.structure.digest());
    const Digest from = old.structure.digest();
    const Digest to = now.structure.digest();
    perform(workspace,
            edit::SetMapping{
                from, to, {{from, to, number("1.1"), number("2.1")}, {from, to, number("1.3"), std::nullopt}}});
    const auto rows = mappingRows(workspace, old.structure, now.structure);
    CHECK(rows[0].confirmed);
    CHECK(rows[0].now == number("2.1"));
    CHECK_FALSE(rows[1].confirmed);
    CHECK(rows[2].confirmed);
    CHECK_FALSE(rows[2].now.has_value());
}

TEST_CASE("reviews of every kind stand in one history", "[insight]")
{
    const Model built = model({1});
    Workspace workspace = workspaceWith(built);
    const ReviewId first = addReview(workspace, built, "2024/25", QDate(2024, 11, 12));
    const VisitId peer = visit(workspace, VisitKind::Peer, QDate(2025, 3, 1));
    const VisitId expert = visit(workspace, VisitKind::Expert, QDate(2026, 3, 1));
    const ReviewId second = addReview(workspace, built, "2025/26", QDate(2026, 3, 1));
    using Kind = HistoryEvent::Kind;
    CHECK(reviewHistory(workspace) == std::vector<HistoryEvent>{{Kind::Expert, QDate(2026, 3, 1), {}, expert},
                                                                {Kind::Internal, QDate(2026, 3, 1), second, {}},
                                                                {Kind::Peer, QDate(2025, 3, 1), {}, peer},
                                                                {Kind::Internal, QDate(2024, 11, 12), first, {}}});
}

TEST_CASE("upper levels without evidence are listed, whatever is written beside the answer", "[insight]")
{
    const Model built = model({4});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    agree(workspace, id, "1.1", 4);
    agree(workspace, id, "1.2", 2);
    agree(workspace, id, "1.3", 3);
    EvidenceItem item;
    item.id = EvidenceId::create();
    item.title = QStringLiteral("beta");
    item.structure = built.structure.digest();
    item.statements = {number("1.1")};
    item.reviewBy = QDate(2026, 11, 12);
    perform(workspace, edit::AddEvidence{item, {}});
    CHECK(upperWithoutEvidence(workspace, *workspace.review(id)) == std::vector<StatementNumber>{number("1.3")});
    CHECK_FALSE(isStale(item, QDate(2026, 11, 12)));
    CHECK(isStale(item, QDate(2026, 11, 13)));
    item.id = EvidenceId::create();
    item.title = QStringLiteral("Alpha");
    perform(workspace, edit::AddEvidence{item, {}});
    CHECK(evidenceByTitle(workspace).front()->title == u"Alpha");
}
