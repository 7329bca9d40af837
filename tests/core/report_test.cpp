// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/guidance.h"
#include "core/report/disguise.h"
#include "core/report/paperwords.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "core/text/followup.h"
#include "tests/support/catch.h"
#include "tests/support/editors.h"
#include "tests/support/newreview.h"
#include "tests/support/reports.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Told
{
    Model built = model({3, 2});
    Workspace workspace = workspaceWith(built);
    ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));

    ReportContent paper(ReportKind kind = ReportKind::Governors, const ReportOptions &options = {}) const
    {
        return makeReport(workspace, *workspace.review(id), kind, options, QDate(2026, 11, 12));
    }
    std::vector<NameInText> names() const { return namesInTexts(workspace, paper()); }
    void write(const char *statement, edit::Write::Field field, const QString &text)
    {
        perform(workspace, edit::Write{id, number(statement), field, text});
    }
    void person(const QString &name)
    {
        perform(workspace, edit::AddPerson{{PersonId::create(), name, roleFrom(QStringLiteral("senco"))}});
    }
};

} // namespace

TEST_CASE("the governors' paper is a draft until the review is finished", "[report]")
{
    Told told;
    for (const Statement &statement : told.built.structure.statements())
        agree(told.workspace, told.id, statement.number.toString().toLatin1().constData(), 2);
    CHECK(told.paper().isDraft);
    perform(told.workspace, edit::FinishReview{told.id, noon});
    const ReportContent paper = told.paper();
    CHECK_FALSE(paper.isDraft);
    CHECK(paper.heading == "Example Academy, 2026/27");
    CHECK(paper.aside == QStringList{QStringLiteral("Agreed 12 November 2026")});
    CHECK_FALSE(hasHeading(paper, "What we ask of governors"));
    CHECK_FALSE(hasHeading(paper, "Since the last review"));
    const auto bars = blocksOf<block::ThemeBars>(paper).at(0);
    CHECK(bars.rows[0].counts[2] == 3);
    CHECK(bars.rows[0].carried + bars.rows[0].unanswered == 0);
    CHECK(bars.parts().size() == 5);
    QString footer;
    for (const auto &each : blocksOf<block::Paragraph>(paper)) {
        if (each.tone == block::Paragraph::Tone::Footnote)
            footer = each.text;
    }
    CHECK(footer.contains(told.built.wording.name()));
    // Codes are for the end of the full report: governors have no use for them.
    CHECK_FALSE(footer.contains(told.built.structure.digest().shortForm()));
    const QStringList notes = blocksOf<block::List>(paper).back().lines;
    CHECK_FALSE(notes.join(u' ').contains(told.built.structure.digest().shortForm()));
    const QStringList full = blocksOf<block::List>(told.paper(ReportKind::Full)).back().lines;
    CHECK(full.last().contains(told.built.structure.digest().shortForm()));
    CHECK(full.last().contains(told.built.wording.digest().shortForm()));
    CHECK_FALSE(notes.join(u' ').contains(u"our source"));
}

TEST_CASE("every report says that a review is no longer what was finished, and so that the one before is not",
          "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    perform(told.workspace, edit::FinishReview{told.id, noon});
    const ReviewId before = told.id;
    const ReviewId next = addReview(told.workspace, told.built, "2027/28", QDate(2027, 11, 12), before);
    agree(told.workspace, next, "1.1", 3);
    perform(told.workspace, edit::FinishReview{next, noon});
    const auto warnings = [&](ReportKind kind, ReviewId of) {
        told.id = of;
        QStringList found;
        for (const auto &each : blocksOf<block::Paragraph>(told.paper(kind))) {
            if (each.tone == block::Paragraph::Tone::Warning)
                found << each.text;
        }
        return found;
    };
    for (const ReportKind kind : reportKinds)
        CHECK(warnings(kind, before).isEmpty());
    Decision tampered = told.workspace.decision(before, number("1.1"));
    tampered.level = level(4);
    told.workspace.apply({QStringLiteral("damage"), {{std::nullopt, Row(tampered)}}});
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        REQUIRE(warnings(kind, before).size() == 1);
        CHECK(warnings(kind, before).first().contains(QStringLiteral("has been changed since it was finished")));
        // It is read before anything that it makes doubtful.
        CHECK(std::holds_alternative<block::Paragraph>(told.paper(kind).blocks.front().is));
        CHECK(warnings(kind, next).size() == 1);
        CHECK(warnings(kind, next).first().contains(QStringLiteral("2026/27")));
    }
}

TEST_CASE("Levels carried forward are counted for themselves on paper, as on screen", "[report]")
{
    const Model built = model({4, 2});
    Workspace workspace = workspaceWith(built);
    const ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    agree(workspace, last, "1.1", 4);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12), last);
    agree(workspace, id, "1.2", 2);
    const ReportContent paper =
        makeReport(workspace, *workspace.review(id), ReportKind::Governors, {}, QDate(2026, 11, 12));
    const auto bars = blocksOf<block::ThemeBars>(paper).at(0);
    CHECK(bars.rows[0].carried == 1);
    CHECK(bars.rows[0].unanswered == 2);
    CHECK(bars.rows[1].carried == 0);
    QStringList legend;
    for (const block::ThemeBars::Part &part : bars.parts()) {
        legend << partLegend(part);
        int all = 0;
        for (const block::ThemeBars::Part &each : bars.parts())
            all += block::ThemeBars::count(bars.rows[0], each);
        CHECK(all == bars.rows[0].total);
    }
    CHECK(legend ==
          QStringList{"not in place", "level 1", "level 2", "level 3", "level 4", "carried forward", "unanswered"});
    CHECK(reportHtml(paper, nullptr).contains(">carried forward</th>"));
}

TEST_CASE("A paper of a review that was reopened says when and why, and has no evidence younger than itself",
          "[report]")
{
    Told told;
    for (const Statement &statement : told.built.structure.statements())
        agree(told.workspace, told.id, statement.number.toString().toLatin1().constData(), 2);
    for (const int days : {-1, 1}) {
        EvidenceItem item;
        item.id = EvidenceId::create();
        item.title = days < 0 ? QStringLiteral("Walk before") : QStringLiteral("Walk after");
        item.date = noon.date().addDays(days);
        item.structure = told.built.structure.digest();
        item.statements = {number("1.1")};
        perform(told.workspace, edit::AddEvidence{item});
    }
    const auto texts = [&](ReportKind kind) { return QString::fromUtf8(reportHtml(told.paper(kind), nullptr)); };
    CHECK(texts(ReportKind::Full).contains(QStringLiteral("Walk after"))); // as long as it is a draft
    perform(told.workspace, edit::SetQuery{told.id, number("1.2"), true});
    perform(told.workspace, edit::ChooseLevel{told.id, number("2.1"), {}});
    CHECK_FALSE(texts(ReportKind::Governors).contains(QStringLiteral("Marked as a query")));
    perform(told.workspace, edit::FinishReview{told.id, noon});
    CHECK(texts(ReportKind::Governors).contains(QStringLiteral("Marked as a query: 1.2. Not answered: 2.1.")));
    CHECK(texts(ReportKind::Full).contains(QStringLiteral("Walk before")));
    CHECK_FALSE(texts(ReportKind::Full).contains(QStringLiteral("Walk after")));
    CHECK(told.paper().aside == QStringList{QStringLiteral("Finished, 12 November 2026")});

    perform(told.workspace, edit::ReopenReview{ReopeningId::create(), told.id, noon, QStringLiteral("1.1 was a slip")});
    perform(told.workspace, edit::FinishReview{told.id, noon});
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Full, ReportKind::Minutes}) {
        INFO(keyOf(kind).toStdString());
        CHECK(texts(kind).contains(QStringLiteral("12 November 2026: 1.1 was a slip")));
    }
    CHECK(told.paper().aside == QStringList{QStringLiteral("Finished, 12 November 2026"),
                                            QStringLiteral("Reopened and corrected, 12 November 2026")});
}

TEST_CASE("every report of a damaged file says so before anything else", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    told.workspace.setDamage({{IntegrityProblem::Kind::RowChanged, {}, QStringLiteral("person")}});
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const ReportContent paper = told.paper(kind);
        const auto *first = std::get_if<block::Paragraph>(&paper.blocks.front().is);
        REQUIRE(first);
        CHECK(first->tone == block::Paragraph::Tone::Warning);
        CHECK(first->text.contains(QStringLiteral("this report was made from a damaged file")));
    }
}

TEST_CASE("the paper leaves out names and private comments, and keeps everything else that was written", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    told.write("1.1", edit::Write::Field::Rationale, QStringLiteral("Because"));
    told.write("1.1", edit::Write::Field::Evidence, QStringLiteral("Minutes"));
    told.write("1.1", edit::Write::Field::Comment, QStringLiteral("Private canary"));
    const PersonId person = PersonId::create();
    edit::ReviseReview taking{told.id, QStringLiteral("2026/27"), QStringLiteral("Review"), QDate(2026, 11, 12), {}};
    taking.newPeople.push_back({person, QStringLiteral("Anna Smith"), roleFrom(QStringLiteral("headteacher"))});
    taking.participants.push_back({told.id, person, roleFrom(QStringLiteral("headteacher"))});
    perform(told.workspace, taking);
    for (const ReportKind kind : reportKinds) {
        const QString all = textsIn(told.paper(kind)).join(u'\n');
        INFO(all.toStdString());
        CHECK_FALSE(all.contains(u"Private canary"));
        CHECK_FALSE(all.contains(u"Smith"));
    }
    const ReportContent paper = told.paper();
    CHECK(textsIn(paper).contains(QStringLiteral("Taking part: headteacher.")));
    const auto detail = entryOf(paper, "1.1 Statement 1.1");
    CHECK(fieldOf(detail, "Why") == QStringList{QStringLiteral("Because")});
    CHECK(fieldOf(detail, "Evidence") == QStringList{QStringLiteral("Minutes")});
    CHECK(detail.note == "Level 2, agreed");
    CHECK(detail.fields[0].lines[0] == "The school does 1 of Statement 1.1");
    CHECK(entryOf(paper, "1.2 Statement 1.2").fields.empty());
    CHECK(told.names().empty());
    perform(told.workspace, edit::FinishReview{told.id, noon});
    CHECK(textsIn(told.paper()).filter(QStringLiteral("Took part: headteacher.")).size() == 1);
}

TEST_CASE("last year's actions, change and priorities come into the paper", "[report]")
{
    Told told;
    const PriorityId priority = PriorityId::create();
    perform(told.workspace, edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}}});
    Action old{ActionId::create(), told.id, {number("1.1")}, QStringLiteral("Plan"), QStringLiteral("Head")};
    old.status = ActionStatus::Stopped;
    old.outcome = QStringLiteral("no money");
    perform(told.workspace, edit::AddAction{old});
    agree(told.workspace, told.id, "1.1", 1);
    agree(told.workspace, told.id, "1.3", 1);
    const ReviewId next = addReview(told.workspace, told.built, "2027/28", QDate(2027, 11, 12), told.id);
    Action serving{ActionId::create(), next, {number("1.1"), number("2.1")}, QStringLiteral("Evening"), {}};
    serving.priority = priority;
    perform(told.workspace, edit::AddAction{serving});
    agree(told.workspace, next, "1.1", 2);
    agree(told.workspace, next, "1.3", 2);
    told.id = next;
    const ReportContent paper = told.paper();
    const QStringList texts = textsIn(paper);
    CHECK(paper.aside.contains(QStringLiteral("Compared with 2026/27")));
    // A review that was typed in since makes another paper of the same review, so the paper says that it was.
    Workspace typed = told.workspace;
    Review last = *typed.previousReview(*typed.review(next));
    const Review before = last;
    last.enteredLater = true;
    typed.apply({{}, {{Row(before), Row(last)}}});
    std::swap(typed, told.workspace);
    CHECK(told.paper().aside.contains(QStringLiteral("Compared with 2026/27, entered from paper later")));
    std::swap(typed, told.workspace);
    const auto bars = blocksOf<block::ThemeBars>(paper).at(0);
    for (const ReportKind kind : {ReportKind::Full, ReportKind::Dashboard, ReportKind::Governors}) {
        INFO(keyOf(kind).toStdString());
        CHECK(blocksOf<block::ThemeBars>(told.paper(kind)).at(0).rows[0].change == "2 up, 0 down");
    }
    CHECK(bars.rows[1].change.isEmpty());
    CHECK(fieldOf(entryOf(paper, "Attendance"), "") == QStringList{QStringLiteral("Evening")});
    CHECK(texts.contains(QStringLiteral("Actions from the last review: one stopped.")));
    CHECK(texts.filter(QStringLiteral("no money")).size() == 1);
}

TEST_CASE("a priority says who does what by when, and why the leader chose it", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 1);
    agree(told.workspace, told.id, "2.1", 0);
    Action action{ActionId::create(), told.id, {number("1.1")}, QStringLiteral("Plan"), QStringLiteral("Head")};
    action.due = QDate(2027, 3, 31);
    perform(told.workspace, edit::AddAction{action});
    const auto lines = [&] {
        QStringList all;
        for (const block::Entry &each : blocksOf<block::Entry>(told.paper())) {
            if (!each.ruled && !each.note.isEmpty())
                all << each.title + QLatin1Char('=') + each.note;
        }
        return all.join(QLatin1Char('|'));
    };
    CHECK(lines() == "Statement 2.1 (2.1)=no action yet|Statement 1.1 (1.1)=Head: Plan, by 31 March 2027");
    perform(told.workspace,
            edit::ChooseHighlight{told.id, HighlightKind::PriorityArea, 1, number("1.1"), QStringLiteral("Ofsted")});
    CHECK(lines() == "Statement 1.1 (1.1)=chosen by the careers leader: Ofsted; Head: Plan, by 31 March 2027");
    // What nobody has agreed is called a draft, whatever else there is to say.
    perform(told.workspace, edit::ChooseLevel{told.id, number("1.1"), level(0)});
    CHECK(lines() == "Statement 1.1 (1.1)=chosen by the careers leader: Ofsted; draft; Head: Plan, by 31 March 2027");
}

TEST_CASE("free texts that name somebody of the people list are found", "[report]")
{
    Told told;
    told.person(QStringLiteral("Dr Will Smith-Jones"));
    told.person(QStringLiteral("O'Neil, Zoë"));
    told.write("1.1", edit::Write::Field::Rationale, QStringLiteral("we will ask; a smithy is open"));
    CHECK(told.names().empty());
    told.write("1.2", edit::Write::Field::Evidence, QStringLiteral("see SMITH-JONES's file"));
    told.write("1.3", edit::Write::Field::Rationale, QStringLiteral("as Zoë said"));
    told.write("2.1", edit::Write::Field::Comment, QStringLiteral("Zoë, private"));
    perform(told.workspace, edit::WriteBriefing{{told.id, {}, {QStringLiteral("Thank zoë o'neil.")}}});
    const auto found = told.names();
    QStringList places;
    for (const NameInText &each : found)
        places << each.place + QLatin1Char('=') + each.found;
    places.sort();
    CHECK(places.join(QLatin1Char('|')) ==
          QStringLiteral(
              "1.2 Statement 1.2, Evidence=SMITH-JONES|1.3 Statement 1.3, Why=Zoë|What we ask of governors=zoë "
              "o'neil"));
}

TEST_CASE("A name is found in a report however its apostrophe and hyphen are typed", "[report][names]")
{
    Told told;
    told.person(QStringLiteral("Orla O'Brien"));
    told.person(QStringLiteral("Anwen Lloyd-Hughes"));
    told.write("1.1", edit::Write::Field::Rationale, QStringLiteral("Miss O\u2019Brien leads this"));
    told.write("1.3", edit::Write::Field::Rationale, QStringLiteral("Led by Lloyd\u2011Hughes"));
    QStringList found;
    for (const NameInText &each : told.names())
        found << each.found;
    found.sort();
    CHECK(found == QStringList{QStringLiteral("Lloyd\u2011Hughes"), QStringLiteral("O\u2019Brien")});
}

TEST_CASE("Of one person in one place the sure name is told rather than the doubtful one", "[report][names]")
{
    Told told;
    told.person(QStringLiteral("Sarah Young"));
    told.write("1.1", edit::Write::Field::Rationale, QStringLiteral("Young people; young people"));
    told.write("1.3", edit::Write::Field::Rationale, QStringLiteral("Young people meet Ms Young"));
    const auto found = told.names();
    REQUIRE(found.size() == 2);
    CHECK_FALSE(found[0].sure);
    CHECK(inWords(found[0]).contains(QStringLiteral("ordinary word")));
    CHECK(found[1].sure);
}

TEST_CASE("Contacts that the program asked for are no warning", "[report][names]")
{
    Told told;
    told.person(QStringLiteral("Orla Quixley"));
    perform(told.workspace, edit::DescribeInstitution{{QStringLiteral("Example Academy"),
                                                       InstitutionKind::School,
                                                       {},
                                                       {},
                                                       QStringLiteral("Orla Quixley, 01234 567890\nCareers hub")}});
    const auto found = [&] { return namesInTexts(told.workspace, told.paper(ReportKind::Peer)); };
    CHECK(textsIn(told.paper(ReportKind::Peer)).join(u'|').contains(u"Orla Quixley"));
    CHECK(found().empty());
    told.write("1.1", edit::Write::Field::Evidence, QStringLiteral("Ask Quixley"));
    CHECK(found().size() == 1);
}

TEST_CASE("a draft is never shown as agreed, and every report with counts says how many drafts are among them",
          "[report]")
{
    Told told;
    perform(told.workspace, edit::ChooseLevel{told.id, number("1.1"), level(4)});
    agree(told.workspace, told.id, "1.2", 3);
    const QString drafts = QStringLiteral("Including 1 draft(s), not agreed yet.");
    for (const ReportKind kind : {ReportKind::Full, ReportKind::Dashboard, ReportKind::Governors}) {
        INFO(keyOf(kind).toStdString());
        CHECK(textsIn(told.paper(kind)).contains(drafts));
    }
    const auto strength = entryOf(told.paper(), "Statement 1.1 (1.1)");
    REQUIRE(strength.mark);
    CHECK(strength.mark->standing == Standing::Draft);
    CHECK(entryOf(told.paper(), "Statement 1.2 (1.2)").mark->standing == Standing::Agreed);
    agree(told.workspace, told.id, "1.1", 4);
    CHECK_FALSE(textsIn(told.paper()).join(u' ').contains(QStringLiteral("draft(s)")));
}

TEST_CASE("a page with a radar of means does not say that nothing is averaged on it", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    const QString sentence = QStringLiteral("levels are steps, not scores");
    CHECK_FALSE(textsIn(told.paper(ReportKind::Dashboard)).join(u' ').contains(sentence));
    CHECK(textsIn(told.paper(ReportKind::Dashboard)).join(u' ').contains(QStringLiteral("read the counts first")));
    CHECK(textsIn(told.paper(ReportKind::Governors)).join(u' ').contains(sentence));
}

TEST_CASE("what is noted and what is linked as evidence of a statement has one heading", "[report]")
{
    const Folder folder;
    const auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    const Workspace &school = (*editor)->workspace();
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Full}) {
        const ReportContent content = makeReport(school, *school.reviewsByDate()[1], kind, {}, QDate(2026, 11, 12));
        int linked = 0;
        for (const block::Entry &entry : blocksOf<block::Entry>(content)) {
            const auto labelled =
                std::ranges::count(entry.fields, QStringLiteral("Evidence"), &block::Entry::Field::label);
            INFO(entry.title.toStdString());
            CHECK(labelled <= 1);
            for (std::size_t at = 1; at < entry.fields.size(); ++at)
                linked += entry.fields[at].label.isEmpty() && entry.fields[at - 1].label == u"Evidence" ? 1 : 0;
        }
        CHECK(linked > 0);
    }
}

TEST_CASE("governors are asked nothing: questions are in their paper with answers, and the others in one line",
          "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    const auto breaks = [&] { return blocksOf<block::PageBreak>(told.paper()).size(); };
    const auto lines = [&] { return textsIn(told.paper()).filter(QStringLiteral("Not answered yet: ")); };
    const auto part = [&] { return textsIn(told.paper()).filter(QStringLiteral("Questions governors ask")); };
    CHECK(lines().isEmpty());
    CHECK(part().isEmpty());
    CHECK(breaks() == 1);
    perform(told.workspace, edit::AnswerGovernors{{told.id, GovernorQuestion::Vision, GovernorVerdict::Yes,
                                                   QStringLiteral("Since May")}});
    CHECK(fieldOf(entryOf(told.paper(), governorQuestionText(GovernorQuestion::Vision).toUtf8().constData()),
                  "Answer") == QStringList{QStringLiteral("Yes")});
    REQUIRE(lines().size() == 1);
    CHECK_FALSE(lines().first().contains(governorQuestionText(GovernorQuestion::Vision)));
    CHECK(part().size() == 1);
    // Words alone are an answer, and nothing above them says that there is none.
    perform(told.workspace, edit::AnswerGovernors{{told.id, GovernorQuestion::Staff, {}, QStringLiteral("In June")}});
    const auto staff = entryOf(told.paper(), governorQuestionText(GovernorQuestion::Staff).toUtf8().constData());
    CHECK(fieldOf(staff, "Answer").isEmpty());
    CHECK(textsIn(told.paper()).contains(QStringLiteral("In June")));
    CHECK(breaks() == 1); // the statements follow on the same page
}

TEST_CASE("priorities are named for governors where no action serves one yet", "[report]")
{
    Told told;
    const PriorityId priority = PriorityId::create();
    perform(told.workspace, edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}}});
    agree(told.workspace, told.id, "1.1", 2);
    CHECK(fieldOf(entryOf(told.paper(), "Attendance"), "") == QStringList{QStringLiteral("No action yet.")});
    Action serving{ActionId::create(), told.id, {number("1.1")}, QStringLiteral("Evening"), {}};
    serving.priority = priority;
    perform(told.workspace, edit::AddAction{serving});
    CHECK(fieldOf(entryOf(told.paper(), "Attendance"), "") == QStringList{QStringLiteral("Evening")});
    // One that no action serves is named beside one that is served, and a colon in it stays its own.
    const QString second = QStringLiteral("Destinations: no Year 11 NEET");
    perform(told.workspace,
            edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}, {PriorityId::create(), 2, second}}});
    CHECK(fieldOf(entryOf(told.paper(), "Destinations: no Year 11 NEET"), "") ==
          QStringList{QStringLiteral("No action yet.")});
    CHECK(fieldOf(entryOf(told.paper(), "Attendance"), "") == QStringList{QStringLiteral("Evening")});
}

TEST_CASE("A finished paper says nothing of the priorities that a later review was begun with", "[report]")
{
    Told told;
    const PriorityId priority = PriorityId::create();
    perform(told.workspace, edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}}});
    agree(told.workspace, told.id, "1.1", 2);
    perform(told.workspace, edit::FinishReview{told.id, noon});
    const auto names = [&](const char *what) { return textsIn(told.paper()).contains(QString::fromLatin1(what)); };
    CHECK(names("Attendance"));
    addReview(told.workspace, told.built, "2027/28", QDate(2027, 11, 12));
    perform(told.workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("A new sixth form")}}});
    CHECK_FALSE(names("A new sixth form"));
    CHECK(names("Attendance"));
    perform(told.workspace,
            edit::ReopenReview{ReopeningId::create(), told.id, noon.addDays(400), QStringLiteral("A level was wrong")});
    CHECK_FALSE(names("A new sixth form"));
}

TEST_CASE("An earlier review's action that still runs serves its priority and its statement in every paper", "[report]")
{
    Told told;
    const PriorityId priority = PriorityId::create();
    perform(told.workspace, edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}}});
    agree(told.workspace, told.id, "1.1", 2);
    const ReviewId before = addReview(told.workspace, told.built, "2025/26", QDate(2025, 11, 12));
    Action serving{ActionId::create(), before, {number("1.1")}, QStringLiteral("Evening"), {}};
    serving.priority = priority;
    perform(told.workspace, edit::AddAction{serving});
    CHECK(fieldOf(entryOf(told.paper(), "Attendance"), "") == QStringList{QStringLiteral("Evening")});
    CHECK(fieldOf(entryOf(told.paper(ReportKind::Full), "1.1 Statement 1.1"), "Actions") ==
          QStringList{QStringLiteral("Evening")});
}

TEST_CASE("What was stopped is promised in no plan, and what is done says so, but minutes keep what was noted",
          "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    const auto add = [&](const char *what, ActionStatus status) {
        Action action{ActionId::create(), told.id, {number("1.1")}, QString::fromLatin1(what), {}};
        action.status = status;
        perform(told.workspace, edit::AddAction{action});
    };
    add("Evening", ActionStatus::Done);
    add("Walk", ActionStatus::Stopped);
    add("Talk", ActionStatus::Open);
    QStringList actions = fieldOf(entryOf(told.paper(ReportKind::Full), "1.1 Statement 1.1"), "Actions");
    actions.sort();
    CHECK(actions == QStringList{QStringLiteral("Evening (done)"), QStringLiteral("Talk")});
    const QStringList minutes = textsIn(told.paper(ReportKind::Minutes));
    // What a meeting noted is told as it was noted, whatever became of it since.
    CHECK(minutes.contains(QStringLiteral("Walk")));
    CHECK(minutes.filter(QStringLiteral("done")).isEmpty());
    CHECK(minutes.contains(QStringLiteral("for 1.1")));
}

TEST_CASE("Minutes have the actions that the meeting noted, and those of a later day below what is signed", "[report]")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const Review review = newReview(model(), "2026/27", QDate(2026, 11, 12));
    const QDateTime meeting(QDate(2026, 11, 30), QTime(15, 45), Qt::UTC);
    const auto perform = [&](const Edit &edit, const QDateTime &at) { REQUIRE(editor->perform(edit, at)); };
    perform(edit::AddReview{review, {}}, meeting.addDays(-9));
    const auto noted = [&](const char *what, const QDateTime &at) {
        const Action action{ActionId::create(), review.id, {number("1.1")}, QString::fromLatin1(what), {}};
        perform(edit::AddAction{action}, at);
        return action;
    };
    noted("Prepared", meeting.addDays(-2));
    perform(edit::ChooseLevel{review.id, number("1.1"), level(2)}, meeting);
    perform(
        edit::Agree{review.id, {number("1.1")}, meeting, QStringLiteral("SLT"), {roleFrom(QStringLiteral("senco"))}},
        meeting);
    Action evening = noted("Evening", meeting.addSecs(600));
    const Action undone = noted("Undone and done again", meeting.addSecs(700));
    noted("Report every term", meeting.addDays(4));
    evening.status = ActionStatus::Done;
    evening.due = QDate(2026, 12, 1);
    perform(edit::ReviseAction{evening}, meeting.addDays(200));
    REQUIRE(editor->undo(meeting.addDays(201)));
    REQUIRE(editor->redo(meeting.addDays(202)));

    const ReportContent paper = makeReport(editor->workspace(), *editor->workspace().review(review.id),
                                           ReportKind::Minutes, {}, QDate(2027, 7, 1), actionTimes(editor->journal()));
    QStringList tables;
    for (const block::Table &table : blocksOf<block::Table>(paper)) {
        QStringList actions;
        for (const auto &row : table.rows)
            actions << row.front().text;
        actions.sort();
        tables << table.caption + QStringLiteral(": ") + actions.join(QStringLiteral(", "));
    }
    CHECK(tables == QStringList{"Actions of this review: Evening, Prepared, Undone and done again",
                                "Actions added after the meeting: Report every term"});
    QStringList actions = fieldOf(entryOf(paper, "1.1 Statement 1.1"), "Actions");
    CHECK(actions.size() == 3);
    CHECK(actions.filter(QStringLiteral("done)")).isEmpty());
    CHECK(actions.filter(QStringLiteral("overdue")).isEmpty());
    // Where the journal tells nothing, as of an export, all are in one list.
    const ReportContent untold = makeReport(editor->workspace(), *editor->workspace().review(review.id),
                                            ReportKind::Minutes, {}, QDate(2027, 7, 1));
    CHECK(blocksOf<block::Table>(untold).size() == 1);
}

TEST_CASE("A finished paper names what was carried forward and not reviewed", "[report]")
{
    Told told;
    for (const Statement &statement : told.built.structure.statements())
        agree(told.workspace, told.id, statement.number.toString().toLatin1().constData(), 2);
    const ReviewId next = addReview(told.workspace, told.built, "2027/28", QDate(2027, 11, 12), told.id);
    for (const char *statement : {"1.1", "1.2", "1.3", "2.1"})
        agree(told.workspace, next, statement, 3);
    perform(told.workspace, edit::FinishReview{next, noon});
    const ReportContent paper =
        makeReport(told.workspace, *told.workspace.review(next), ReportKind::Governors, {}, QDate(2027, 11, 12));
    CHECK_FALSE(textsIn(paper).filter(QStringLiteral("Carried forward and not reviewed: 2.2.")).isEmpty());
}

TEST_CASE("A peer pack lists evidence by its title", "[report]")
{
    Told told;
    for (const char *title : {"notes", "Destinations", "Zoo", "apples"}) {
        EvidenceItem item{EvidenceId::create(), QString::fromLatin1(title)};
        item.structure = told.built.structure.digest();
        item.statements = {number("1.1")};
        perform(told.workspace, edit::AddEvidence{item, {}});
    }
    QStringList titles;
    for (const block::Table &table : blocksOf<block::Table>(told.paper(ReportKind::Peer))) {
        for (const block::Table::Row &row : table.rows)
            titles << row.front().text;
    }
    const QStringList listed = QStringList{QStringLiteral("apples"), QStringLiteral("Destinations"),
                                           QStringLiteral("notes"), QStringLiteral("Zoo")};
    titles.removeIf([&](const QString &each) { return !listed.contains(each); });
    CHECK(titles == listed);
}

TEST_CASE("the question mark beside a level is explained where there is one", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    const auto explained = [&](ReportKind kind) {
        return textsIn(told.paper(kind)).join(u' ').contains(QStringLiteral("A question mark next to a level"));
    };
    CHECK_FALSE(explained(ReportKind::Full));
    perform(told.workspace, edit::SetQuery{told.id, number("1.1"), true});
    CHECK(explained(ReportKind::Full));
    CHECK(explained(ReportKind::Governors));
}

TEST_CASE("the full report names who was in the meeting once, and not below every statement", "[report]")
{
    Told told;
    for (const char *each : {"1.1", "1.2", "1.3"}) {
        perform(told.workspace, edit::ChooseLevel{told.id, number(each), level(2)});
        perform(
            told.workspace,
            edit::Agree{told.id, {number(each)}, noon, QStringLiteral("SLT"), {roleFrom(QStringLiteral("senco"))}, {}});
    }
    const QString all = textsIn(told.paper(ReportKind::Full)).join(u'\n');
    INFO(all.toStdString());
    CHECK(hasHeading(told.paper(ReportKind::Full), "Who was in the meeting"));
    CHECK(all.count(QStringLiteral("SENCo"), Qt::CaseInsensitive) == 1);
}

TEST_CASE("a name in the contacts that Waymark itself asks for is no slip, and elsewhere it is", "[report]")
{
    Told told;
    told.person(QStringLiteral("Anna Smith"));
    Institution institution = told.workspace.institution();
    institution.contacts = QStringLiteral("  Anna Smith, careers leader: 01234 567890\n\nHub: 555\n");
    perform(told.workspace, edit::DescribeInstitution{institution});
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        CHECK(namesInTexts(told.workspace, told.paper(kind)).empty());
    }
    CHECK(textsIn(told.paper(ReportKind::Peer)).join(u'\n').contains(u"Anna Smith"));
    agree(told.workspace, told.id, "1.1", 2);
    told.write("1.1", edit::Write::Field::Rationale, QStringLiteral("as Anna Smith said"));
    CHECK_FALSE(told.names().empty());
}

TEST_CASE("reports carry where to find help, as Summary says it, and leave it out when told to", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    const auto signposts =
        recommendedSignposts(told.built.structure, profile(told.workspace, *told.workspace.review(told.id)));
    REQUIRE_FALSE(signposts.empty());
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const QString with = textsIn(told.paper(kind)).join(u'\n');
        for (const Signpost &each : signposts) {
            CHECK(with.contains(each.text) == canShowSignposts(kind));
            CHECK(with.contains(each.address) == canShowSignposts(kind));
        }
        CHECK(hasHeading(told.paper(kind), "Where to find help") == canShowSignposts(kind));
        CHECK_FALSE(hasHeading(told.paper(kind, {false, false, false}), "Where to find help"));
    }
    CHECK(canShowSignposts(ReportKind::Governors));
    CHECK(canShowSignposts(ReportKind::Full));
}

TEST_CASE("what was said as critical friend is in a report only where asked for, the latest first", "[report]")
{
    Told told;
    const auto note = [](const char *school, QDate date) {
        return CriticalFriendNote{CriticalFriendNoteId::create(), QString::fromUtf8(school), date,
                                  QStringLiteral("Who?"), QStringLiteral("Ask leavers")};
    };
    perform(told.workspace, edit::SetCriticalFriendNotes{{note("Hillside School", QDate(2023, 5, 1)),
                                                          note("Example College", QDate(2026, 5, 1)),
                                                          note("Not yet", QDate(2027, 5, 1))}});
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        CHECK_FALSE(textsIn(told.paper(kind)).join(u'|').contains(u"Hillside"));
        const QString with = textsIn(told.paper(kind, {false, false, true, true})).join(u'|');
        CHECK(with.contains(u"Hillside School, 1 May 2023|We asked|Who?|We advised|Ask leavers") ==
              canShowCriticalFriend(kind));
        CHECK(with.indexOf(u"Example College") <= with.indexOf(u"Hillside School"));
        CHECK_FALSE(with.contains(u"Not yet,"));
        if (canBeDeidentified(kind))
            CHECK_FALSE(textsIn(told.paper(kind, {true, false, true, true})).join(u'|').contains(u"Hillside"));
    }
}

TEST_CASE("page one of the governors' paper says in a sentence or two what a level is", "[report]")
{
    Told told;
    const ReportContent paper = told.paper();
    qsizetype explained = -1;
    qsizetype bars = -1;
    qsizetype turned = -1;
    for (qsizetype at = 0; at < static_cast<qsizetype>(paper.blocks.size()); ++at) {
        const auto &is = paper.blocks[static_cast<std::size_t>(at)].is;
        const auto *paragraph = std::get_if<block::Paragraph>(&is);
        if (paragraph && paragraph->text.contains(u"has four levels, from 1 (least developed)"))
            explained = at;
        if (std::holds_alternative<block::ThemeBars>(is))
            bars = at;
        if (turned < 0 && std::holds_alternative<block::PageBreak>(is))
            turned = at;
    }
    CHECK(explained >= 0);
    CHECK(explained + 1 == bars);
    CHECK(bars < turned);
}

TEST_CASE("the governors' paper has a line to sign for the head and one for the chair", "[report]")
{
    Told told;
    const auto rooms = [&] {
        QStringList labels;
        for (const block::Room &room : blocksOf<block::Room>(told.paper()))
            labels << room.label;
        return labels;
    };
    CHECK(rooms() == QStringList{"Headteacher: name, signature, date", "Chair of governors: name, signature, date"});
    Institution college = told.workspace.institution();
    college.kind = InstitutionKind::College;
    perform(told.workspace, edit::DescribeInstitution{college});
    CHECK(rooms().front() == "Principal: name, signature, date");
}

TEST_CASE("papers of a review with no answer have no empty parts", "[report]")
{
    const Told told;
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Full}) {
        INFO(keyOf(kind).toStdString());
        CHECK_FALSE(hasHeading(told.paper(kind), "Statement by statement"));
        CHECK_FALSE(textsIn(told.paper(kind)).contains(QStringLiteral("Not answered yet")));
    }
    CHECK(blocksOf<block::Radar>(told.paper(ReportKind::Dashboard)).empty());
    CHECK_FALSE(textsIn(told.paper(ReportKind::Dashboard)).join(u' ').contains(u"radar"));
    CHECK(textsIn(told.paper(ReportKind::Compass))
              .contains(QStringLiteral("No answers are ready to enter in Compass+ yet.")));
    // Room to write has a heading that says whose it is, and no list of questions that there are none of.
    CHECK_FALSE(hasHeading(told.paper(ReportKind::Peer), "Questions for peers"));
    CHECK(hasHeading(told.paper(ReportKind::Peer), "Peers' notes"));
}

TEST_CASE("the action plan's first line names nothing that there is none of", "[report]")
{
    Told told;
    const auto plan = [&] { return blocksOf<block::Paragraph>(told.paper(ReportKind::Actions)).front().text; };
    CHECK(plan() == u"There are no actions yet.");
    const auto add = [&](const char *what, std::optional<QDate> due) {
        Action action;
        action.id = ActionId::create();
        action.review = told.id;
        action.what = QString::fromLatin1(what);
        action.due = due;
        action.statements = {number("1.1")};
        perform(told.workspace, edit::AddAction{action});
        return action;
    };
    Action first = add("Visit an employer", QDate(2027, 3, 31));
    CHECK(plan() == u"1 action(s): still to do (12 November 2026).");
    add("Write to families", QDate(2026, 10, 1));
    CHECK(plan() == u"2 action(s): all still to do, 1 overdue (12 November 2026).");
    first.status = ActionStatus::Done;
    perform(told.workspace, edit::ReviseAction{first});
    CHECK(plan() == u"2 action(s): 1 still to do, 1 overdue (12 November 2026).");
}

TEST_CASE(
    "an action of the last review that is overdue says so in the governors' paper, and themes for help are in order",
    "[report]")
{
    Told told;
    Action action;
    action.id = ActionId::create();
    action.review = told.id;
    action.what = QStringLiteral("Set success criteria");
    action.due = QDate(2027, 3, 31);
    action.statements = {number("1.1")};
    perform(told.workspace, edit::AddAction{action});
    told.id = addReview(told.workspace, told.built, "2027/28", QDate(2027, 11, 12));
    const ReportContent paper =
        makeReport(told.workspace, *told.workspace.review(told.id), ReportKind::Governors, {}, QDate(2027, 11, 12));
    const QString all = textsIn(paper).join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(u"Set success criteria, by 31 March 2027 (not started, overdue)"));
    CHECK(all.contains(u"one not started. Overdue: one."));
}

TEST_CASE("A finished paper goes up to the day on which it was first finished, with evidence and with what peers said",
          "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    const auto addEvidence = [&](const char *title, int days) {
        EvidenceItem item;
        item.id = EvidenceId::create();
        item.title = QString::fromLatin1(title);
        item.date = noon.date().addDays(days);
        item.structure = told.built.structure.digest();
        item.statements = {number("1.1")};
        perform(told.workspace, edit::AddEvidence{item});
    };
    const auto addVisit = [&](const char *advice, int days) {
        Visit visit;
        visit.id = VisitId::create();
        visit.date = noon.date().addDays(days);
        visit.advice = QString::fromLatin1(advice);
        perform(told.workspace, edit::RecordVisit{visit});
    };
    const auto has = [&](const char *words) {
        return QString::fromUtf8(reportHtml(told.paper(ReportKind::Full), nullptr)).contains(QLatin1String(words));
    };
    // Gathered between the meeting and the day of finishing, as most is.
    addEvidence("Signed plan", 5);
    addVisit("Meet the hub", 6);
    perform(told.workspace, edit::FinishReview{told.id, noon.addDays(10)});
    CHECK(has("Signed plan"));
    CHECK(has("Meet the hub"));
    addEvidence("Next year's walk", 150);
    addVisit("Ask the parents", 160);
    perform(told.workspace, edit::ReopenReview{ReopeningId::create(), told.id, noon.addDays(200),
                                               QStringLiteral("a slip"), ReopeningKind::Correction});
    perform(told.workspace, edit::FinishReview{told.id, noon.addDays(201)});
    CHECK(has("Signed plan"));
    CHECK_FALSE(has("year's walk"));
    CHECK(has("Meet the hub"));
    CHECK_FALSE(has("Ask the parents"));
}
