// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "tests/support/commandline.h"
#include "tests/support/responses.h"

#include <QDir>
#include <QJsonArray>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A school with one empty review, and what colleagues would return.
class Asked : public CommandLine
{
public:
    Asked()
    {
        did("new s.waymark --name School --kind school");
        did("review add s.waymark --year 2026/27 --title First --date 2026-11-12");
    }

    QJsonObject response(const char *name) const
    {
        const auto editor = Editor::open(path(QStringLiteral("s.waymark")), QDateTime::currentDateTimeUtc());
        REQUIRE(editor.has_value());
        const Workspace &workspace = (*editor)->workspace();
        return testing::responseJson(workspace, *workspace.reviewByNumber(1), QString::fromLatin1(name), 2);
    }
    void write(const char *file, const QJsonObject &response) const
    {
        testing::writeResponse(path(QString::fromLatin1(file)), response);
    }
};

} // namespace

TEST_CASE("A response that is refused leaves the file unchanged, byte for byte, and says which and why", "[cli]")
{
    const Asked asked;
    QJsonObject bad = asked.response("Jo");
    bad[QStringLiteral("speaks_for")] = 0;
    asked.write("bad.json", bad);
    const QByteArray before = asked.bytes("s.waymark");
    const Said said = asked.run("import s.waymark bad.json");
    CHECK(said.exit == 1);
    CHECK(said.err.contains("bad.json"));
    CHECK(said.err.contains("speaks_for"));
    CHECK(said.err.count('\n') == 1);
    CHECK(asked.bytes("s.waymark") == before);
    CHECK(asked.run("import s.waymark nowhere.json").exit == 1);
    CHECK(asked.bytes("s.waymark") == before);
}

TEST_CASE("An import leaves a backup from before it, and a script of many imports leaves one", "[cli]")
{
    const Asked asked;
    asked.write("a.json", asked.response("Al"));
    asked.write("b.json", asked.response("Bea"));
    const auto backups = [&] { return asked.did("backups s.waymark --json").json().value("backups").toArray(); };
    asked.did("import s.waymark a.json --dry-run");
    CHECK(backups().isEmpty());
    asked.did("import s.waymark a.json");
    REQUIRE(backups().size() == 1);
    const QJsonObject made = backups().at(0).toObject();
    CHECK(made.value("reason").toString() == u"import");
    asked.did("import s.waymark b.json");
    CHECK(backups().size() == 1);
    REQUIRE(asked.run({"export", made.value("path").toString(), "--json", "before.json"}).exit == 0);
    const QJsonObject before = QJsonDocument::fromJson(asked.bytes("before.json")).object();
    CHECK(before.contains("responses"));
    CHECK(before.value("responses").toArray().isEmpty());
#ifndef Q_OS_WIN // which says where a person's data lies without asking the environment
    // Where no backup can be made the answers come in all the same, and it is told.
    asked.write("c.json", asked.response("Cy"));
    QFile taken(asked.path(QStringLiteral("taken")));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    const Said said =
        asked.run({"import", "s.waymark", "c.json"}, {QStringLiteral("XDG_DATA_HOME=") + taken.fileName()});
    CHECK(said.exit == 0);
    CHECK(said.out.contains("imported"));
    CHECK(said.isOneSentence());
#endif
}

TEST_CASE("Answers that come after the decision say which statements were agreed at another level", "[cli]")
{
    const Asked asked;
    asked.write("early.json", asked.response("Al"));
    asked.write("late.json", asked.response("Bea")); // level 2 wherever there is one
    CHECK_FALSE(asked.did("import s.waymark early.json").out.contains("Agreed"));
    asked.did("answer s.waymark --review 1 --agree 1.1=2 1.2=3 1.3=1 1.4=3");
    asked.did("answer s.waymark --review 1 1.4=4"); // a draft again
    const Said late = asked.did("import s.waymark late.json");
    CHECK(late.out.contains("Agreed at another level before this came: 1.2, 1.3."));
}

TEST_CASE("One bad response keeps no good one out, and the same again changes nothing", "[cli]")
{
    const Asked asked;
    REQUIRE(QDir().mkpath(asked.path(QStringLiteral("in"))));
    asked.write("in/a.waymark-response.json", asked.response("Al"));
    asked.write("in/b.waymark-response (1).json", asked.response("Bea"));
    asked.write("in/c.waymark-response.json", {});
    const Said first = asked.run("import s.waymark in");
    CHECK(first.exit == 1);
    CHECK(first.out.count("imported, 32 statements") == 2);
    CHECK(first.err.contains("c.waymark-response.json"));
    const QByteArray before = asked.bytes("s.waymark");
    const Said again = asked.run({"import", "s.waymark", "in/a.waymark-response.json"});
    CHECK(again.exit == 0);
    CHECK(again.out.contains("nothing changed"));
    CHECK(asked.bytes("s.waymark") == before);
}

TEST_CASE("Every file of a folder is told: taken wherever it lies and whatever it is called, or what it is", "[cli]")
{
    const Asked asked;
    REQUIRE(QDir().mkpath(asked.path(QStringLiteral("in/more"))));
    asked.write("in/a.waymark-response.json", asked.response("Al"));
    asked.write("in/b.waymark-response.json.txt", asked.response("Bea"));
    asked.write("in/more/c.waymark-response.json", asked.response("Cy"));
    const Said all = asked.run("import s.waymark in");
    CHECK(all.exit == 0);
    CHECK(all.out.count("imported, 32 statements") == 3);
    CHECK(all.out.contains("more/c.waymark-response.json: imported"));
    asked.did("pack s.waymark --review 1 --theme 2 --out in/forms");
    const Said again = asked.run("import s.waymark in");
    CHECK(again.exit == 1);
    CHECK(again.out.count("nothing changed") == 3);
    CHECK(again.err.contains("forms/Theme 2, 2026-27.html is the form itself, not the answers."));
    CHECK(again.isOneSentence());
    REQUIRE(QDir().mkpath(asked.path(QStringLiteral("empty"))));
    const Said none = asked.run("import s.waymark empty");
    CHECK(none.exit == 1);
    CHECK(none.err.startsWith("There are no files in empty."));
    // The file that answers go into is not read for answers, and keeps its lock.
    CHECK(asked.run("import s.waymark s.waymark").err.startsWith("s.waymark is the Waymark file"));
    CHECK(asked.did("check s.waymark").out.startsWith("sound"));
}

TEST_CASE("A newer response of the same colleague waits for a choice", "[cli]")
{
    const Asked asked;
    QJsonObject response = asked.response("Jo");
    asked.write("jo.json", response);
    CHECK(asked.did("import s.waymark jo.json").out.contains("imported"));
    response[QStringLiteral("saved_at")] = QStringLiteral("2026-11-13T12:00:00.000Z");
    asked.write("jo2.json", response);
    CHECK(asked.did("import s.waymark jo2.json").out.contains("Choose which answers count"));
    CHECK(asked.did("check s.waymark").out.startsWith("sound"));
}

TEST_CASE("Two returns that name only a role cannot lift a statement over the line of four", "[cli]")
{
    const Asked asked;
    asked.write("a.json", asked.response("Al"));
    asked.write("b.json", asked.response("Bea"));
    QJsonObject role = asked.response("");
    asked.write("c.json", role);
    role[QStringLiteral("saved_at")] = QStringLiteral("2026-11-13T12:00:00.000Z");
    asked.write("d.json", role);
    const Said said = asked.did("import s.waymark a.json b.json c.json d.json");
    CHECK(said.out.count("Choose which answers count") == 1);
    const QJsonObject spread = asked.did("spread s.waymark --review 1 --json").json();
    const QJsonObject first = spread.value("statements").toArray()[0].toObject();
    CHECK(first.value("answers").toInt() == 3);
    CHECK(first.value("counts").isNull());
}

TEST_CASE("A form that comes back under another name waits, and both names are told", "[cli]")
{
    const Asked asked;
    const PersonId ben = PersonId::create();
    {
        const auto editor = Editor::open(asked.path(QStringLiteral("s.waymark")), QDateTime::currentDateTimeUtc());
        REQUIRE(editor.has_value());
        REQUIRE((*editor)->perform(edit::AddPerson{{ben, QStringLiteral("Ben Lark"), {QStringLiteral("senco"), {}}}},
                                   QDateTime::currentDateTimeUtc()));
    }
    QJsonObject response = asked.response("Mallory");
    response[QStringLiteral("voice")] = ben.value.toString(QUuid::WithoutBraces);
    asked.write("ben.json", response);
    const QByteArray said = asked.did("import s.waymark ben.json").out;
    CHECK(said.contains("The form was for Ben Lark, but the name on it is Mallory."));
    CHECK(said.contains("aren't counted until you choose who answered"));
}

TEST_CASE("A form for a theme is written whoever has it, and only for a theme that there is", "[cli]")
{
    const Asked asked;
    {
        const auto editor = Editor::open(asked.path(QStringLiteral("s.waymark")), QDateTime::currentDateTimeUtc());
        REQUIRE(editor.has_value());
        const ReviewId review = (*editor)->workspace().reviewByNumber(1)->id;
        const PersonId jo = PersonId::create();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        REQUIRE((*editor)->perform(edit::AddPerson{{jo, QStringLiteral("Jo Example"), {QStringLiteral("senco"), {}}}},
                                   now));
        edit::SetAssignments all{review, {}};
        for (int theme = 1; theme <= 6; ++theme)
            all.assignments.push_back({review, theme, jo});
        REQUIRE((*editor)->perform(all, now));
    }
    CHECK(asked.did("pack s.waymark --review 1 --out all").out == "Jo Example, 2026-27.html\n");
    CHECK(asked.did("pack s.waymark --review 1 --theme 2 5 --out some").out ==
          "Theme 2, 2026-27.html\nTheme 5, 2026-27.html\n");
    const Said wrong = asked.run("pack s.waymark --review 1 --theme 7 --out none");
    CHECK(wrong.exit == 1);
    CHECK(wrong.isOneSentence());
    CHECK_FALSE(QDir(asked.path(QStringLiteral("none"))).exists());
}

TEST_CASE("Forms say where the leader's own guidance is, and only what is a web address", "[cli]")
{
    const Asked asked;
    const QStringList pack{"pack", "s.waymark", "--review", "1", "--theme", "2", "--out", "forms"};
    const Said wrong = asked.run(pack + QStringList{"--guidance-link", "http://example.org/video"});
    CHECK(wrong.exit == 1);
    CHECK(wrong.isOneSentence());
    CHECK_FALSE(QDir(asked.path(QStringLiteral("forms"))).exists());
    const Said said = asked.run(pack + QStringList{"--guidance", "My video: what level 3 looks like", "--guidance-link",
                                                   "https://example.org/video"});
    CHECK(said.exit == 0);
    const QByteArray form = asked.bytes("forms/Theme 2, 2026-27.html");
    CHECK(form.contains("My video: what level 3 looks like"));
    CHECK(form.contains("https://example.org/video"));
}

TEST_CASE("Forms are written once and never replaced", "[cli]")
{
    const Asked asked;
    const Said said = asked.run({"pack", "s.waymark", "--review", "1", "--out", "forms", "--draft-shown"});
    CHECK(said.exit == 0);
    CHECK(said.out.count('\n') == 7);
    CHECK(asked.bytes("forms/Theme 2, 2026-27.html").contains("\"kind\":\"draft-shown\""));
    const Said again = asked.run("pack s.waymark --review 1 --out forms");
    CHECK(again.exit == 1);
    CHECK(again.isOneSentence());
    CHECK(asked.run("pack s.waymark --review 9 --out other").exit == 1);
}

TEST_CASE("A table of answers is brought in row by row, tried first where wanted, and harmless twice", "[cli]")
{
    const Asked asked;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(asked.path(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    put("answers.csv", "Timestamp,Name,1.1,1.1 comment,2.4\n"
                       "2026-11-12 09:00:00,Al,3,So,Level 2\n2026-11-12 09:05:00,Bea,2 or 3,,1\n");
    const QByteArray before = asked.bytes("s.waymark");
    const Said tried = asked.run("import s.waymark answers.csv --dry-run");
    CHECK(tried.exit == 1);
    CHECK(tried.out == "Nothing was changed. This is what would happen:\n"
                       "answers.csv, row 2 (Al): New, 2 statements.\n");
    CHECK(tried.err.startsWith("answers.csv, row 3 (Bea): Not imported. C3:"));
    CHECK(tried.isOneSentence());
    CHECK(asked.bytes("s.waymark") == before);

    CHECK(asked.run({"import", "s.waymark", "answers.csv", "--review", "2026/27"}).exit == 1);
    CHECK(asked.did("spread s.waymark --review 1 --json").out.contains("1.1"));
    const QByteArray taken = asked.bytes("s.waymark");
    CHECK(taken != before);
    CHECK(asked.run("import s.waymark answers.csv").out.contains("row 2 (Al): Already in the file."));
    CHECK(asked.bytes("s.waymark") == taken);

    CHECK(asked.run("import s.waymark answers.csv --review 2031/32").exit == 1);
    put("other.csv", "Date,Amount\n1,2\n");
    const Said other = asked.run("import s.waymark other.csv");
    CHECK(other.exit == 1);
    CHECK(other.err.startsWith("other.csv is a table, but none of its columns is a statement"));
    CHECK(asked.bytes("s.waymark") == taken);
}
