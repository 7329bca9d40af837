// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of row is described once (core/review/rows.h): what a file and an export refuse comes from there.
#include "core/export/workspacejson.h"
#include "core/review/rowrules.h"
#include "core/sample/sample.h"
#include "core/storage/format.h"
#include "core/storage/store.h"
#include "tests/support/canaries.h"
#include "tests/support/editors.h"

#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The tables as this format's SQL has them: column by column, and what is said of each.
std::map<QString, std::map<QString, QString>> tablesOfTheFormat()
{
    std::map<QString, std::map<QString, QString>> tables;
    for (const std::string &each : storage::Format::current().schema) {
        const QString sql = QString::fromStdString(each);
        const QString name = sql.section(u' ', 2, 2);
        const QString columns = sql.mid(sql.indexOf(u'(') + 1, sql.lastIndexOf(u')') - sql.indexOf(u'(') - 1);
        for (const QString &line : columns.split(QStringLiteral(",\n"))) {
            const QString column = line.simplified();
            if (!column.startsWith(u"PRIMARY KEY") && !column.startsWith(u"CHECK"))
                tables[name][column.section(u' ', 0, 0)] = column.section(u' ', 1);
        }
    }
    return tables;
}

/// What SQL has to say of the columns of a description.
class ExpectedColumns : public FieldsAlike<ExpectedColumns>
{
public:
    using FieldsAlike::content;

    std::map<QString, QString> found;

    void field(const char *name) { say(name, {}); }
    void onlyOne() { say("id", "id = 1"); }
    void content(const StoredWording &)
    {
        say("structure", {});
        say("content", {});
    }
    void text(const char *name, const auto &, TextRule rule) { say(name, length(name, rule.isNeverEmpty, rule.max)); }
    void texts(const char *name, const auto &, int max, TextRule rule)
    {
        for (int i = 1; i <= max; ++i) {
            const QByteArray one = QByteArray(name).chopped(1) + QByteArray::number(i);
            say(one.constData(), length(one.constData(), false, rule.max));
        }
    }
    void lines(const char *name, const auto &, TextRule) { say(name, length(name, false, maxText)); }
    void number(const char *name, const auto &, int min, int max)
    {
        say(name,
            max == anyNumber ? QStringLiteral("%1 >= %2").arg(QLatin1String(name)).arg(min) : between(name, min, max));
    }
    void point(const char *name, const auto &) { say(name, between(name, 0, Descriptor::maxPoints - 1)); }
    void theme(const char *name, const auto &) { say(name, between(name, 1, StatementNumber::maxTheme)); }
    void flag(const char *name, const auto &) { say(name, QString(QLatin1String(name) + u" IN (0, 1)")); }
    void level(const char *name, const auto &, int min = 0) { say(name, between(name, min, Level::max)); }
    void statement(const char *, const StatementNumber &)
    {
        theme("theme", 0);
        say("statement", between("statement", 1, StatementNumber::maxOrdinal));
    }
    void statement(const char *, const std::optional<StatementNumber> &)
    {
        theme("now_theme", 0);
        say("now_statement", between("now_statement", 1, StatementNumber::maxOrdinal));
    }
    void date(const char *name, const auto &)
    {
        say(name, QString(QLatin1String(name) + QStringLiteral(R"( GLOB '????-??-??')")));
    }
    void time(const char *name, const auto &)
    {
        say(name, QString(QLatin1String(name) + QStringLiteral(R"( GLOB '????-??-??T??:??:??.???Z')")));
    }
    void clock(const char *name, const auto &)
    {
        say(name, QString(QLatin1String(name) + QStringLiteral(R"( GLOB '??:??')")));
    }
    void digest(const char *name, const auto &) { say(name, QString(u"length(" + QLatin1String(name) + u") = 64")); }
    void optionalDigest(const char *name, const auto &value) { digest(name, value); }
    template <class Word>
    void word(const char *name, const Word &, const auto &)
    {
        say(name, words<Word>(name));
    }
    template <class Word>
    void word(const char *name, const std::optional<Word> &, const auto &)
    {
        say(name, words<Word>(name));
    }
    void role(const char *name, const auto &)
    {
        say(name, "role <> ''");
        say("own_title", length("own_title", false, maxName));
    }
    void voice(const auto &)
    {
        say("person", {});
        say("people_group", {});
    }
    void bytes(const char *name, const auto &, qint64 max)
    {
        say(name, QStringLiteral("length(bytes) BETWEEN 1 AND %1").arg(max));
    }

private:
    void say(const char *name, const QString &check)
    {
        static const std::map<QString, QString> otherwise{{QStringLiteral("group"), QStringLiteral("people_group")},
                                                          {QStringLiteral("from"), QStringLiteral("from_structure")},
                                                          {QStringLiteral("to"), QStringLiteral("to_structure")}};
        const QString field = QString::fromLatin1(name);
        const auto other = otherwise.find(field);
        found[other == otherwise.end() ? field : other->second] = check;
    }
    static QString between(const char *name, int min, int max)
    {
        return QStringLiteral("%1 BETWEEN %2 AND %3").arg(QLatin1String(name)).arg(min).arg(max);
    }
    static QString length(const char *name, bool neverEmpty, int max)
    {
        const QString of = QStringLiteral("length(%1) ").arg(QLatin1String(name));
        return neverEmpty ? QStringLiteral("%1BETWEEN 1 AND %2").arg(of).arg(max)
                          : QStringLiteral("%1<= %2").arg(of).arg(max);
    }
    /// All of a closed list, in its order: a value beyond the last has no spelling, or one that is another's.
    template <class Word>
    static QString words(const char *name)
    {
        QStringList all;
        for (int i = 0;; ++i) {
            const QString word = keyOf(static_cast<Word>(i));
            if (word.isEmpty() || all.contains(QString(u'\'' + word + u'\'')))
                break;
            all << QString(u'\'' + word + u'\'');
        }
        return QString(QLatin1String(name) + u" IN (" + all.join(QStringLiteral(", ")) + u')');
    }
};

Workspace sampleWithEveryRow()
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    return withEveryRow((*editor)->workspace());
}

bool makesAFile(const Workspace &workspace)
{
    const Folder folder;
    return createFile(folder.file(), workspace, QStringLiteral("test"), noon).has_value();
}

bool makesAnExport(const Workspace &workspace)
{
    const QString name = QStringLiteral("x.json");
    const auto bytes = writeWorkspaceJson({workspace}, name);
    return bytes && parseWorkspaceJson(*bytes, name).has_value();
}

/// The workspace with a row in place of the one with its key, or beside the others.
template <class T>
Workspace with(Workspace workspace, const T &row)
{
    const T *before = workspace.table<T>().find(row.key());
    workspace.apply(Step{{}, {{before ? std::optional(Row(*before)) : std::nullopt, Row(row)}}});
    return workspace;
}

/// Neither a file nor an export takes it.
void checkRefused(const Workspace &workspace)
{
    CHECK_FALSE(makesAFile(workspace));
    CHECK_FALSE(makesAnExport(workspace));
}

/// A row is broken in this field, and so neither a file nor an export takes it.
template <class T>
void checkBroken(const Workspace &workspace, const T &row, const char *field)
{
    INFO(RowKind<T>::table << '.' << field);
    const auto problem = broken(row, workspace);
    REQUIRE(problem.has_value());
    CHECK(QLatin1String(problem->field) == QLatin1String(field));
    checkRefused(with(workspace, row));
}

/// Between rows of which none is broken.
void checkWhole(const Workspace &workspace, const char *table)
{
    const auto problems = wholeProblems(workspace);
    REQUIRE_FALSE(problems.empty());
    CHECK(QLatin1String(problems.front().table) == QLatin1String(table));
    checkRefused(workspace);
}

template <class T>
const T &firstOf(const Workspace &workspace)
{
    REQUIRE_FALSE(workspace.table<T>().isEmpty());
    return workspace.table<T>().rows().begin()->second;
}

const Review &openReview(const Workspace &workspace) { return *workspace.reviewsByDate().back(); }

const Action &openAction(const Workspace &workspace) { return *workspace.actionsOf(openReview(workspace).id).front(); }

Decision openDecision(const Workspace &workspace)
{
    return workspace.decision(openReview(workspace).id, number("1.1"));
}

} // namespace

TEST_CASE("The tables of a file have the columns and the limits of the descriptions", "[rows]")
{
    const auto tables = tablesOfTheFormat();
    std::size_t compared = 0;
    RowKinds::forEach([&]<class T>() {
        ExpectedColumns expected;
        const T blank = blankRow<T>();
        RowKind<T>::fields(expected, blank);
        const auto table = tables.find(QLatin1String(RowKind<T>::table));
        REQUIRE(table != tables.end());
        for (const auto &[column, check] : expected.found) {
            INFO(RowKind<T>::table << '.' << column.toStdString() << " CHECK (" << check.toStdString() << ')');
            const auto found = table->second.find(column);
            REQUIRE(found != table->second.end());
            CHECK((check.isEmpty() || found->second.contains(QString(u"CHECK (" + check + u')'))));
        }
        CHECK(table->second.size() == expected.found.size());
        ++compared;
    });
    // Three are no rows of a workspace: the journal, the counters and the checksums of tables.
    CHECK(compared + 3 == tables.size());
}

TEST_CASE("Every row of the sample is a value of its workspace", "[rows]")
{
    const Workspace workspace = sampleWithEveryRow();
    std::set<QString> kinds;
    workspace.forEachRow([&]<class T>(const T &row) {
        const auto problem = broken(row, workspace);
        INFO(RowKind<T>::table << '.' << (problem ? problem->field : "") << ": " << (problem ? problem->reason : ""));
        CHECK_FALSE(problem.has_value());
        kinds.insert(QLatin1String(RowKind<T>::table));
    });
    CHECK(wholeProblems(workspace).empty());
    CHECK(kinds.size() > 25);
}

TEST_CASE("A text as long as it can be is taken, and one that is longer makes its row broken", "[rows]")
{
    const Workspace workspace = sampleWithEveryRow();
    std::set<QString> tried;
    workspace.forEachRow([&]<class T>(const T &typed) {
        Row row(typed);
        eachText(row, [&](const TypedText &each) {
            if (!tried.insert(tableOf(row) + u'.' + each.field).second)
                return;
            INFO(tableOf(row).toStdString() << '.' << each.field.toStdString());
            const QString before = *each.text;
            *each.text = QString(each.max, u'x');
            const auto atMost = broken(std::get<T>(row), workspace);
            CHECK_FALSE(atMost.has_value());
            each.text->append(u'x');
            const auto longer = broken(std::get<T>(row), workspace);
            REQUIRE(longer.has_value());
            CHECK((longer->problem == ContentError::Problem::TooLong ||
                   longer->problem == ContentError::Problem::WrongType)); // a role
            each.text->clear();
            CHECK((broken(std::get<T>(row), workspace).has_value() == each.isNeverEmpty ||
                   each.field.startsWith(u"role") || each.field.startsWith(u"present")));
            *each.text = before;
        });
    });
    CHECK(tried.size() > 40);
}

TEST_CASE("A row that contradicts itself is refused by file and export alike", "[rows]")
{
    const Workspace workspace = sampleWithEveryRow();
    REQUIRE(makesAFile(workspace));
    REQUIRE(makesAnExport(workspace));

    Decision decision = openDecision(workspace);
    decision.standing = Standing::Unanswered;
    decision.level = level(2);
    decision.agreedAt.reset();
    checkBroken(workspace, decision, "level");
    decision.standing = Standing::Agreed;
    checkBroken(workspace, decision, "agreed_at");

    Review review = openReview(workspace);
    review.finishDigest = review.wording;
    checkBroken(workspace, review, "finish_digest");

    Action action = openAction(workspace);
    action.start = QDate(2027, 1, 2);
    action.due = QDate(2027, 1, 1);
    checkBroken(workspace, action, "due");
    action = openAction(workspace);
    action.statements = {};
    checkBroken(workspace, action, "statements");
    action.statements = {number("1.2"), number("1.1")};
    checkBroken(workspace, action, "statements");

    EvidenceItem item = firstOf<EvidenceItem>(workspace);
    item.date = QDate(2027, 1, 2);
    item.reviewBy = QDate(2027, 1, 1);
    checkBroken(workspace, item, "review_by");

    Response response = firstOf<Response>(workspace);
    response.source = response.wording;
    response.origin = ResponseOrigin::Program;
    checkBroken(workspace, response, "source");

    ResponseAnswer answer{firstOf<Response>(workspace).id, number("1.1")};
    checkBroken(workspace, answer, "level"); // says nothing
    answer.level = level(1);
    answer.doNotKnow = true;
    checkBroken(workspace, answer, "do_not_know");
    answer = {answer.response, answer.statement};
    answer.stance = Stance::Agree;
    checkBroken(workspace, answer, "stance");

    const Person named{PersonId::create(), QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    checkBroken(with(workspace, named), FormerColleague{named.id, noon}, "person");
    const Digest structure = openReview(workspace).structure;
    checkBroken(workspace, MappedStatement{structure, structure, number("1.1")}, "to");
    checkBroken(workspace, Meeting{openReview(workspace).id, {QStringLiteral("a"), QString()}}, "rounds");
    checkBroken(workspace, Arrangement{openReview(workspace).id}, "day"); // says nothing
    checkBroken(workspace, Apology{openReview(workspace).id, PersonId::create()}, "person");
    checkBroken(workspace, Person{named.id, {}, {QStringLiteral("nobody"), {}}}, "role");
}

TEST_CASE("A row that refers to nothing, or to what its review does not have, is refused by file and export alike",
          "[rows]")
{
    const Workspace workspace = sampleWithEveryRow();
    const Review &review = openReview(workspace);
    checkBroken(workspace, Briefing{ReviewId::create(), {}, {}}, "review");
    checkBroken(workspace, Participant{review.id, PersonId::create(), {QStringLiteral("senco"), {}}}, "person");
    checkBroken(workspace, Membership{GroupId::create(), firstOf<Person>(workspace).id}, "group");
    checkBroken(workspace, ProgressNote{ProgressNoteId::create(), ActionId::create(), noon.date(), "x"}, "action");
    checkBroken(workspace, ResponseAnswer{ResponseId::create(), number("1.1"), level(1)}, "response");
    checkBroken(workspace, Attachment{EvidenceId::create(), QStringLiteral("x"), "x"}, "evidence");
    checkBroken(workspace, Assignment{review.id, 1, Voice(PersonId::create())}, "person");
    checkBroken(workspace, Assignment{review.id, 12, Voice(firstOf<Person>(workspace).id)}, "theme");
    checkBroken(workspace, Target{review.id, number("12.99"), level(1)}, "statement");
    checkBroken(workspace, Target{review.id, number("1.1"), level(7)}, "level");
    Action action = openAction(workspace);
    action.priority = PriorityId::create();
    checkBroken(workspace, action, "priority");
    Review other = review;
    other.wording = other.structure;
    checkBroken(workspace, other, "wording");
    EvidenceItem item = firstOf<EvidenceItem>(workspace);
    item.structure = review.wording;
    checkBroken(workspace, item, "structure");
}

TEST_CASE("What only all rows together can show is refused by file and export alike", "[rows]")
{
    const Workspace workspace = sampleWithEveryRow();
    Review review = openReview(workspace);
    review.previous = ReviewId::create();
    checkWhole(with(workspace, review), "review");
    review = openReview(workspace);
    review.number = workspace.lastReviewNumber() + 1;
    checkWhole(with(workspace, review), "review");
    review.number = 1;
    checkWhole(with(workspace, review), "review");

    Settlement settlement = blankRow<Settlement>();
    settlement.review = review.id;
    settlement.number = 9;
    settlement.at = noon;
    checkWhole(with(workspace, settlement), "settlement");

    Action action = openAction(workspace);
    action.carriedFrom = ActionId::create();
    checkWhole(with(workspace, action), "action");
    Action origin = *workspace.actionsOf(review.id).back();
    REQUIRE(origin.id != action.id);
    action.carriedFrom = origin.id;
    origin.carriedFrom = action.id;
    checkWhole(with(with(workspace, action), origin), "action");

    const Leverage gap{workspace.reviewByNumber(1)->id, 3, action.id};
    checkWhole(with(workspace, gap), "leverage");

    Workspace full = workspace;
    for (int i = 0; i < 6; ++i) {
        EvidenceItem item = firstOf<EvidenceItem>(workspace);
        item.id = EvidenceId::create();
        full = with(with(full, item), Attachment{item.id, "x", QByteArray(maxAttachment, 'x')});
    }
    checkWhole(full, "attachment");
}

TEST_CASE("ids sort as QUuid and their spelling sort them, whatever made them")
{
    std::vector<QUuid> ids{QUuid()};
    for (int i = 0; i < 40; ++i)
        ids.push_back(QUuid::createUuid());
    // One byte different at each place, and variants that nothing makes today.
    const QByteArray some = ids.back().toRfc4122();
    for (int i = 0; i < some.size(); ++i) {
        for (const char other : {'\x00', '\x7f', '\x80', '\xbf', '\xc0', '\xff'}) {
            QByteArray bytes = some;
            bytes[i] = other;
            ids.push_back(QUuid::fromRfc4122(bytes));
        }
    }
    for (const QUuid &a : ids) {
        for (const QUuid &b : ids) {
            const ReviewId one{a};
            const ReviewId two{b};
            CHECK((one < two) == (a < b));
            CHECK((one == two) == (a == b));
            if (a.variant() == QUuid::DCE && b.variant() == QUuid::DCE)
                CHECK((one < two) == (spelled(a) < spelled(b)));
        }
    }
}
