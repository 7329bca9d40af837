// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reports say beside the answers: benchmarks, the Quality Standard, actions that matter most, what peers said.
#include "core/model/modelfile.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

const QDate today(2026, 11, 20);

struct Followed
{
    Model built = model({3, 2});
    Workspace workspace = workspaceWith(built);
    ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    ReviewId now = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));

    ReportContent report(ReportKind kind, const ReportOptions &options = {}) const
    {
        return makeReport(workspace, *workspace.review(now), kind, options, today);
    }
    QString all(ReportKind kind, const ReportOptions &options = {}) const
    {
        const ReportContent content = report(kind, options);
        return textsIn(content).join(u'\n') + QString::fromUtf8(reportHtml(content, {}));
    }
    ActionId action(ReviewId review, const char *what, QDate due, ActionStatus status = ActionStatus::Open,
                    const char *outcome = "")
    {
        Action made{ActionId::create(), review, {number("1.1")}, QString::fromUtf8(what), QStringLiteral("Head")};
        made.due = due;
        made.status = status;
        made.outcome = QString::fromUtf8(outcome);
        perform(workspace, edit::AddAction{made});
        return made.id;
    }
};

/// The lines of the list that follows a heading.
QStringList listUnder(const ReportContent &content, const char *heading)
{
    bool here = false;
    for (const ReportBlock &block : content.blocks) {
        if (const auto *found = std::get_if<block::Heading>(&block.is))
            here = found->text == QLatin1String(heading);
        const auto *list = std::get_if<block::List>(&block.is);
        if (here && list)
            return list->lines;
    }
    return {};
}

} // namespace

TEST_CASE("Gatsby Benchmarks stand as labels on the themes of a report, and it says that they are no scores",
          "[report]")
{
    Workspace workspace = workspaceWith(builtInModel());
    const ReviewId id = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    agree(workspace, id, "1.1", 2);
    const auto report = [&](ReportKind kind) { return makeReport(workspace, *workspace.review(id), kind, {}, today); };
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Full, ReportKind::Dashboard, ReportKind::Peer}) {
        INFO(keyOf(kind).toStdString());
        const auto rows = blocksOf<block::ThemeBars>(report(kind)).at(0).rows;
        CHECK(rows[0].note == "Gatsby Benchmark 1");
        CHECK(rows[1].note == "Gatsby Benchmarks 1, 3");
        CHECK(rows[4].note == "Gatsby Benchmarks 5, 6");
    }
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Full, ReportKind::Compass}) {
        INFO(keyOf(kind).toStdString());
        QStringList notes;
        for (const auto &heading : blocksOf<block::Heading>(report(kind))) {
            if (heading.theme)
                notes << heading.note;
        }
        CHECK(notes.size() == 6);
        CHECK(notes.contains(QStringLiteral("Gatsby Benchmarks 2, 7")));
        CHECK(QString::fromUtf8(reportHtml(report(kind), {})).contains(u"Gatsby Benchmarks 2, 7"));
    }
    for (const ReportKind kind : reportKinds) {
        if (kind == ReportKind::Actions)
            continue; // has no themes
        INFO(keyOf(kind).toStdString());
        CHECK(textsIn(report(kind))
                  .join(u' ')
                  .contains(u"Gatsby Benchmarks are shown as labels for the themes, not as scores"));
    }
}

TEST_CASE("A model without benchmarks says nothing of them", "[report]")
{
    std::vector<Theme> themes = model({2}).structure.themes();
    themes[0].benchmarks.clear();
    const Structure structure(QStringLiteral("Bare"), 4, {}, themes);
    const Model bare{structure, Wording(QStringLiteral("w"), QStringLiteral("en"), {}, false, structure.digest(),
                                        model({2}).wording.descriptors())};
    Workspace workspace = workspaceWith(bare);
    const ReviewId id = addReview(workspace, bare, "2026/27", QDate(2026, 11, 12));
    for (const ReportKind kind : reportKinds)
        CHECK_FALSE(
            textsIn(makeReport(workspace, *workspace.review(id), kind, {}, today)).join(u' ').contains(u"Gatsby"));
}

TEST_CASE("Where a school stands with the Quality in Careers Standard is said in each pack", "[report]")
{
    Followed it;
    const QString line = QStringLiteral("Quality in Careers Standard: held, 3 May 2025");
    const std::array packs{ReportKind::Governors, ReportKind::Full, ReportKind::Dashboard, ReportKind::Peer};
    for (const ReportKind kind : packs)
        CHECK_FALSE(it.all(kind, {false, false, false}).contains(u"Quality in Careers"));
    Institution institution = it.workspace.institution();
    institution.quality = QualityStatus::Held;
    institution.qualityDate = QDate(2025, 5, 3);
    perform(it.workspace, edit::DescribeInstitution{institution});
    for (const ReportKind kind : packs) {
        INFO(keyOf(kind).toStdString());
        CHECK(textsIn(it.report(kind)).join(u'\n').contains(line));
    }
}

TEST_CASE("The actions of highest leverage come first, and are marked", "[report]")
{
    Followed it;
    it.action(it.now, "Soonest of all", QDate(2026, 12, 1));
    const ActionId picked = it.action(it.now, "What matters most", QDate(2027, 6, 1));
    perform(it.workspace, edit::SetLeverage{it.now, {picked}});
    const QStringList first{QStringLiteral("What matters most (Head, by 1 June 2027)")};
    CHECK(listUnder(it.report(ReportKind::Actions), "Our highest-leverage actions") == first);
    CHECK(listUnder(it.report(ReportKind::Full), "Our highest-leverage actions") == first);

    const ReportContent plan = it.report(ReportKind::Actions);
    const auto heading = blocksOf<block::Heading>(plan).at(0);
    CHECK(heading.text == "Our highest-leverage actions");
    const auto rows = blocksOf<block::Table>(plan).at(0).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][0].text == "What matters most");
    CHECK(rows[0][0].note == QStringLiteral("for 1.1 · highest leverage"));
    CHECK(rows[1][0].note == "for 1.1");

    const ReportContent page = it.report(ReportKind::Dashboard);
    std::vector<block::Entry> due;
    for (const block::Entry &entry : blocksOf<block::Entry>(page)) {
        if (!entry.mark)
            due.push_back(entry);
    }
    REQUIRE(due.size() == 2);
    CHECK(due[0].title == "What matters most");
    CHECK(due[0].note == QStringLiteral("Head, by 1 June 2027 · highest leverage"));
    CHECK(due[1].title == "Soonest of all");
    CHECK(hasHeading(page, "Actions: highest leverage first, then by date"));

    const QStringList lines = fieldOf(entryOf(it.report(ReportKind::Governors), "1.1 Statement 1.1"), "Actions");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].endsWith(QStringLiteral("(highest leverage)")));
    CHECK_FALSE(lines[1].contains(u"leverage"));

    perform(it.workspace, edit::SetLeverage{it.now, {}});
    CHECK_FALSE(it.all(ReportKind::Actions, {false, false, false}).contains(u"leverage"));
    CHECK(hasHeading(it.report(ReportKind::Dashboard), "Actions due"));
}

TEST_CASE("What was done since the last review is named with what came of it", "[report]")
{
    Followed it;
    it.action(it.last, "Hold an evening", QDate(2026, 3, 1), ActionStatus::Done, "Eighty families came");
    it.action(it.last, "Print a leaflet", QDate(2026, 4, 1), ActionStatus::Stopped, "no money");
    for (int i = 0; i < 3; ++i)
        it.action(it.last, "Ask the tutors", QDate(2026, 5, 1 + i), ActionStatus::Done);
    const QStringList lines = listUnder(it.report(ReportKind::Full), "Since the last review");
    CHECK(lines.size() == 4);
    CHECK(lines.value(0) == "Hold an evening: Eighty families came");
    CHECK_FALSE(lines.join(u' ').contains(u"leaflet"));
    for (int i = 0; i < 4; ++i)
        it.action(it.last, "Ask the tutors again", QDate(2026, 6, 1 + i), ActionStatus::Done);
    CHECK(listUnder(it.report(ReportKind::Full), "Since the last review").value(6) == "and 2 more");
    // Governors have the counts on page one, and all of it at the end.
    const ReportContent paper = it.report(ReportKind::Governors);
    CHECK(listUnder(paper, "Since the last review").isEmpty());
    CHECK(listUnder(paper, "Actions from the last review")
              .value(0)
              .endsWith(QStringLiteral("(done): Eighty families came")));
    CHECK(textsIn(it.report(ReportKind::Full))
              .contains(QStringLiteral("Actions from the last review: eight done, one stopped.")));
}

TEST_CASE("The action plan names statements with a target, and the points that the target adds", "[report]")
{
    Followed it;
    agree(it.workspace, it.now, "2.1", 1);
    CHECK_FALSE(hasHeading(it.report(ReportKind::Actions), "By statement"));
    perform(it.workspace, edit::SetTarget{it.now, number("2.1"), level(3)});
    const auto table = blocksOf<block::Table>(it.report(ReportKind::Actions)).at(0);
    REQUIRE(table.rows.size() == 1);
    const auto &row = table.rows[0];
    CHECK(row[0].text == "2.1 Statement 2.1");
    CHECK(row[2].text == "Level 3");
    CHECK(row[3].text == "The school does 2 of Statement 2.1\nThe school does 3 of Statement 2.1");
    CHECK(row[4].text == "none yet");
    // A level that nobody chose is no target of the school's.
    agree(it.workspace, it.now, "2.2", 1);
    Action action{ActionId::create(), it.now, {number("2.2")}, QStringLiteral("Visit an employer"), {}, {}};
    perform(it.workspace, edit::AddAction{action});
    const auto tables = blocksOf<block::Table>(it.report(ReportKind::Actions));
    const auto with = std::ranges::find_if(
        tables, [](const block::Table &each) { return !each.rows.empty() && each.rows[0][0].text.startsWith(u"2.1"); });
    REQUIRE(with != tables.end());
    REQUIRE(with->rows.size() == 2);
    CHECK(with->rows[0][2].text == "Level 3");
    CHECK(with->rows[1][2].text == "Level 2 (next level)");
}

TEST_CASE("Reports say what the last peer reviewers said, and a de-identified pack not who they were", "[report]")
{
    Followed it;
    CHECK_FALSE(it.all(ReportKind::Full).contains(u"peer reviewers said"));
    const auto visit = [&](VisitKind kind, QDate date, const char *word) {
        const QString text = QString::fromUtf8(word);
        perform(it.workspace, edit::RecordVisit{{VisitId::create(), kind, date, text + u" visitors", text + u" success",
                                                 text + u" question", text + u" advice", text + u" step"}});
    };
    visit(VisitKind::Peer, QDate(2023, 5, 1), "Old");
    visit(VisitKind::Peer, QDate(2026, 5, 1), "New");
    visit(VisitKind::Expert, QDate(2026, 6, 1), "Expert");
    visit(VisitKind::Peer, QDate(2026, 12, 1), "Future");
    for (const ReportKind kind : {ReportKind::Full, ReportKind::Peer}) {
        const block::Entry entry = entryOf(it.report(kind), "Peer review, 1 May 2026");
        CHECK(entry.note == "New visitors");
        CHECK(fieldOf(entry, "Successes") == QStringList{QStringLiteral("New success")});
        CHECK(fieldOf(entry, "Questions") == QStringList{QStringLiteral("New question")});
        CHECK(fieldOf(entry, "Advice") == QStringList{QStringLiteral("New advice")});
        CHECK(fieldOf(entry, "Next steps") == QStringList{QStringLiteral("New step")});
        for (const char *other : {"Old", "Expert", "Future"})
            CHECK_FALSE(it.all(kind).contains(QLatin1String(other)));
    }
    CHECK(entryOf(it.report(ReportKind::Peer, {true, false}), "Peer review, 1 May 2026").note.isEmpty());
    CHECK_FALSE(it.all(ReportKind::Governors).contains(u"New advice"));
}

TEST_CASE("For another edition the governors' paper says that no statements are named beside a question", "[report]")
{
    Followed other;
    perform(other.workspace,
            edit::AnswerGovernors{{other.now, GovernorQuestion::NamedGovernor, GovernorVerdict::Yes, {}}});
    const auto entry = entryOf(other.report(ReportKind::Governors), "Is there a named governor for careers?");
    const QStringList lines = fieldOf(entry, "Related statements");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].startsWith(QStringLiteral("Related statements are only available")));
}

TEST_CASE("A de-identified pack has no free text that tells whose it is", "[report]")
{
    Followed it;
    Institution institution = it.workspace.institution();
    institution.name = QStringLiteral("Hillside Community School");
    institution.phase = QStringLiteral("11 to 18, at Hillside, Wexbridge");
    institution.reference = QStringLiteral("URN 987654");
    institution.contacts = QStringLiteral("Wexbridge Hub: 01234 567890");
    perform(it.workspace, edit::DescribeInstitution{institution});
    perform(it.workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Hillside families first")}}});
    const PersonId person = PersonId::create();
    edit::ReviseReview revised{
        it.now, QStringLiteral("2026/27"), QStringLiteral("HILLSIDE review"), QDate(2026, 11, 12), {}};
    const Role role{QStringLiteral("own"), QStringLiteral("Head of Hillside Sixth")};
    revised.newPeople.push_back({person, QStringLiteral("Ottoline Pym"), role});
    revised.participants.push_back({it.now, person, role});
    perform(it.workspace, revised);
    agree(it.workspace, it.now, "1.1", 4);
    perform(it.workspace, edit::Write{it.now, number("1.1"), edit::Write::Field::Evidence,
                                      QStringLiteral("Ottoline Pym at Hillside, see Wexbridge Hub: 01234 567890")});
    perform(it.workspace, edit::WriteBriefing{{it.now, QStringLiteral("Hillside has come far"), {}}});
    const ActionId picked = it.action(it.now, "Ask Pym about Hillside", QDate(2027, 6, 1));
    perform(it.workspace, edit::SetLeverage{it.now, {picked}});
    perform(it.workspace, edit::NoteProgress{{ProgressNoteId::create(), picked, today, QStringLiteral("Pym asked")}});
    EvidenceItem item{EvidenceId::create(), QStringLiteral("Hillside plan")};
    item.structure = it.built.structure.digest();
    item.link = QStringLiteral("Drive/Hillside");
    item.note = QStringLiteral("by Ottoline");
    perform(it.workspace, edit::AddEvidence{item, {}});
    perform(it.workspace, edit::RecordVisit{{VisitId::create(),
                                             VisitKind::Peer,
                                             QDate(2026, 5, 1),
                                             QStringLiteral("From Wexbridge High"),
                                             QStringLiteral("Hillside shines"),
                                             {},
                                             QStringLiteral("Pym should rest"),
                                             {}}});
    perform(it.workspace, edit::ChooseHighlight{it.now, HighlightKind::Strength, 1, number("1.1"),
                                                QStringLiteral("Hillside's best")});
    const QStringList secrets{QStringLiteral("hillside"),  QStringLiteral("pym"),    QStringLiteral("ottoline"),
                              QStringLiteral("wexbridge"), QStringLiteral("987654"), QStringLiteral("567890")};
    for (const bool deidentified : {true, false}) {
        const QString all = it.all(ReportKind::Peer, {deidentified, false}).toLower();
        INFO(all.toStdString());
        for (const QString &secret : secrets) {
            INFO(secret.toStdString());
            CHECK(all.contains(secret) == !deidentified);
        }
    }
}

TEST_CASE("What visitors are given shows where evidence is, but no folder of the computer", "[report]")
{
    Followed it;
    for (const char *link : {"https://example.org/plan", "Careers team site, Evidence", "/home/priya/Evidence",
                             "C:\\Users\\priya\\Evidence", "\\\\server\\priya", "file:///media/priya/stick"}) {
        EvidenceItem item{EvidenceId::create(), QStringLiteral("A plan")};
        item.structure = it.built.structure.digest();
        item.link = QString::fromLatin1(link);
        perform(it.workspace, edit::AddEvidence{item, {}});
    }
    const QString all = it.all(ReportKind::Peer, {false, false});
    CHECK(all.contains(QStringLiteral("https://example.org/plan")));
    CHECK(all.contains(QStringLiteral("Careers team site, Evidence")));
    CHECK_FALSE(all.contains(QStringLiteral("priya")));
}

TEST_CASE("How a level was decided says a reason only where it is another than the one above", "[report]")
{
    Followed it;
    agree(it.workspace, it.now, "1.1", 2);
    perform(it.workspace, edit::Write{it.now, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Thin")});
    perform(it.workspace, edit::Agree{it.now, {number("1.1")}, noon, QStringLiteral("SLT"), {}, {}});
    const auto decided = [&] {
        return fieldOf(entryOf(it.report(ReportKind::Full), "1.1 Statement 1.1"), "How it was decided").join(u'\n');
    };
    CHECK(decided().contains(u"SLT"));
    CHECK_FALSE(decided().contains(u"Because"));
    perform(it.workspace, edit::Write{it.now, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Thick")});
    CHECK(decided().contains(u"Because: Thin"));
}

TEST_CASE("A peer pack has the review's notes of evidence as a list, with their day once", "[report]")
{
    Workspace workspace = workspaceWith(builtInModel());
    const ReviewId id = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    for (const char *statement : {"1.1", "2.4"})
        perform(workspace, edit::Write{id, number(statement), edit::Write::Field::Evidence,
                                       QStringLiteral("Minutes of %1").arg(QString::fromLatin1(statement))});
    const ReportContent pack = makeReport(workspace, *workspace.review(id), ReportKind::Peer, {}, today);
    CHECK(hasHeading(pack, "Evidence noted in the review, 12 November 2026"));
    CHECK_FALSE(hasHeading(pack, "Index of evidence"));
    const auto lists = blocksOf<block::List>(pack);
    REQUIRE_FALSE(lists.empty());
    CHECK(lists.front().lines == QStringList{"1.1: Minutes of 1.1", "2.4: Minutes of 2.4"});
}

TEST_CASE("Long texts of an action have more of the plan's width, and short columns no less", "[report]")
{
    Workspace workspace = workspaceWith(builtInModel());
    const ReviewId id = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    Action action;
    action.id = ActionId::create();
    action.review = id;
    action.statements = {number("1.1")};
    action.what = QStringLiteral("Visit an employer");
    action.success = QStringLiteral("Everyone has been to one");
    perform(workspace, edit::AddAction{action});
    const auto columns = [&] {
        const ReportContent plan = makeReport(workspace, *workspace.review(id), ReportKind::Actions, {}, today);
        return blocksOf<block::Table>(plan).front().columns;
    };
    const auto shareOf = [](const std::vector<block::Table::Column> &all, const char *title) {
        double share = 0;
        double sum = 0;
        for (const block::Table::Column &each : all) {
            sum += each.share;
            share += each.title == QLatin1String(title) ? each.share : 0;
        }
        return share / sum;
    };
    const auto before = columns();
    action.success = QStringLiteral("Everyone has been to one. ").repeated(25);
    perform(workspace, edit::ReviseAction{action});
    CHECK(shareOf(columns(), "What success looks like") > 1.3 * shareOf(before, "What success looks like"));
    CHECK(shareOf(columns(), "Who") > 0.85 * shareOf(before, "Who"));
}

TEST_CASE("An older action that is still to do is told with those of the last review", "[report]")
{
    Followed it;
    const ReviewId older = addReview(it.workspace, it.built, "2024/25", QDate(2024, 11, 12));
    it.action(it.last, "Ask the tutors", QDate(2027, 3, 1));
    it.action(older, "Set success criteria", QDate(2026, 3, 31));
    it.action(older, "Long done", QDate(2025, 3, 31), ActionStatus::Done);
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Full}) {
        INFO(keyOf(kind).toStdString());
        const ReportContent paper = it.report(kind);
        CHECK(textsIn(paper).contains(QStringLiteral("Actions from the last review: one not started. Actions from "
                                                     "earlier reviews: one not started. Overdue: one.")));
        const QStringList lines = listUnder(paper, "Actions from earlier reviews");
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].contains(QStringLiteral("Ask the tutors")));
        CHECK(lines[1].endsWith(QStringLiteral("(2024/25, not started, overdue)")));
    }
}

TEST_CASE("A draft is never a part of a paper's bar that looks agreed, and its table counts it as a draft", "[report]")
{
    Followed it;
    agree(it.workspace, it.now, "1.1", 2);
    agree(it.workspace, it.now, "1.2", 2);
    perform(it.workspace, edit::ChooseLevel{it.now, number("1.3"), level(2)});
    perform(it.workspace, edit::FinishReview{it.now, noon});
    using Bars = block::ThemeBars;
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Full, ReportKind::Dashboard}) {
        INFO(keyOf(kind).toStdString());
        const auto bars = blocksOf<Bars>(it.report(kind)).at(0);
        CHECK(bars.hasDrafts());
        CHECK(Bars::countInBar(bars.rows[0], {Standing::Agreed, 2}) == 2);
        CHECK(Bars::countInBar(bars.rows[0], {Standing::Draft, 2}) == 1);
        CHECK(Bars::count(bars.rows[0], {Standing::Agreed, 2}) == 3);
        int all = 0;
        for (const Bars::Part &part : bars.segments())
            all += Bars::countInBar(bars.rows[0], part);
        CHECK(all == bars.rows[0].total);
    }
    const QString page = QString::fromUtf8(reportHtml(it.report(ReportKind::Governors), {}));
    CHECK(page.contains(QStringLiteral("3 (1 draft(s))")));
    CHECK(page.contains(QStringLiteral("part-2 draft")));
}
