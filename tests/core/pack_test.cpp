// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/packfiles.h"
#include "core/model/modelfile.h"
#include "tests/support/catch.h"
#include "tests/support/editors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Handed
{
    Model model = testing::model();
    Workspace workspace = workspaceWith(model);
    ReviewId review = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));

    Pack pack(std::vector<int> themes = {1, 2}) const { return packFor(workspace, review, {}, std::move(themes)); }
    QString html(const Pack &pack) const { return QString::fromUtf8(packHtml(workspace, pack)); }
};

QString hashIn(const QString &html, const char *opening, const char *closing)
{
    const qsizetype from = html.lastIndexOf(QString::fromLatin1(opening)) + static_cast<qsizetype>(qstrlen(opening));
    const QString inner = html.mid(from, html.indexOf(QString::fromLatin1(closing), from) - from);
    return QString::fromLatin1(QCryptographicHash::hash(inner.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

} // namespace

TEST_CASE("A form names every statement of its themes and no other")
{
    const Handed asked;
    const QString html = asked.html(asked.pack({2}));
    CHECK(html.contains(QStringLiteral("data-statement=\"2.1\"")));
    CHECK(html.contains(QStringLiteral("data-statement=\"2.2\"")));
    CHECK_FALSE(html.contains(QStringLiteral("data-statement=\"1.1\"")));
    CHECK(html.contains(QStringLiteral("The school does 3 of Statement 2.1")));
    CHECK_FALSE(html.contains(QStringLiteral("{{")));
    CHECK_FALSE(html.contains(QStringLiteral("{institution}")));
}

TEST_CASE("Nothing is chosen beforehand, and a level without descriptor cannot be")
{
    const Handed asked;
    const QString html = asked.html(asked.pack({1}));
    CHECK_FALSE(html.contains(QRegularExpression(QStringLiteral("<input[^>]*\\bchecked"))));
    CHECK_FALSE(html.contains(QStringLiteral("id=\"level-1-2-1\"")));
    CHECK(html.contains(QStringLiteral("id=\"level-1-2-2\"")));
}

TEST_CASE("The policy allows this script and this style by their hashes, and nothing else")
{
    const Handed asked;
    const QString html = asked.html(asked.pack());
    static const QRegularExpression content(QStringLiteral("Content-Security-Policy\" content=\"([^\"]*)\""));
    const QString policy = content.match(html).captured(1);
    CHECK(policy.startsWith(QStringLiteral("default-src 'none';")));
    CHECK(policy.contains(u"script-src 'sha256-" + hashIn(html, "<script>", "</script>") + u"'"));
    CHECK(policy.contains(u"style-src 'sha256-" + hashIn(html, "<style>", "</style>") + u"'"));
    CHECK_FALSE(policy.contains(QStringLiteral("unsafe")));
    for (const char *part : {"connect-src 'none'", "form-action 'none'", "base-uri 'none'"})
        CHECK(policy.contains(QString::fromLatin1(part)));
    // Nothing points outside.
    CHECK_FALSE(html.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!#)"))));
    CHECK_FALSE(html.contains(QStringLiteral("://")));
}

TEST_CASE("Hostile names and messages are text in a form")
{
    Handed asked;
    const QString wicked = QStringLiteral("</script><img src=x onerror=alert(1)>{{pack}}\" 'x' & \u202e");
    perform(asked.workspace, edit::DescribeInstitution{{wicked}});
    const Person person{PersonId::create(), wicked, roleFrom(wicked.left(60))};
    perform(asked.workspace, edit::AddPerson{person});
    Pack pack = asked.pack({1});
    pack.voice = person.id;
    pack.message = wicked;
    const QString html = asked.html(pack);
    CHECK_FALSE(html.contains(QStringLiteral("<img")));
    CHECK(html.count(QStringLiteral("</script>")) == 2);
    CHECK_FALSE(html.contains(QChar(0x202e)));
    CHECK(html.contains(QStringLiteral("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;{{pack}}&quot;")));
    const QString name = packFileName(asked.workspace, pack, QStringLiteral("html"));
    CHECK_FALSE(name.contains(QRegularExpression(QStringLiteral("[<>\"/\\\\:*?|]"))));
}

TEST_CASE("The leader's guidance is in form and mail as text, and its address leads nowhere by itself")
{
    Handed asked;
    Reflection reflection = asked.workspace.reflection(asked.review);
    reflection.review = asked.review;
    CHECK_FALSE(
        asked.html(packFor(asked.workspace, asked.review, {}, {1})).contains(QStringLiteral("Guidance before")));
    reflection.guidance = QStringLiteral("<b>Six</b> minutes");
    reflection.guidanceLink = QStringLiteral("https://example.org/film?a=1&b=2");
    perform(asked.workspace, edit::DescribeReflection{reflection});
    const Pack pack = packFor(asked.workspace, asked.review, {}, {1});
    const QString html = asked.html(pack);
    CHECK(html.contains(
        QStringLiteral("<p>&lt;b&gt;Six&lt;/b&gt; minutes</p><p>https://example.org/film?a=1&amp;b=2</p>")));
    CHECK_FALSE(html.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!#)"))));
    CHECK(packMailText(asked.workspace, pack)
              .contains(
                  QStringLiteral("Guidance before you begin:\n<b>Six</b> minutes\nhttps://example.org/film?a=1&b=2")));
    CHECK(guidanceLines(Pack{asked.review, {}, {1}}).isEmpty());
}

TEST_CASE("When and where the meeting is stands in form and mail, as text, where it is arranged")
{
    Handed asked;
    const Pack pack = packFor(asked.workspace, asked.review, {}, {1});
    CHECK_FALSE(asked.html(pack).contains(QStringLiteral("The meeting:")));
    CHECK_FALSE(packMailText(asked.workspace, pack).contains(QStringLiteral("The meeting:")));
    perform(asked.workspace,
            edit::ArrangeMeeting{{asked.review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("<b>Room 4</b>")}});
    CHECK(asked.html(pack).contains(
        QStringLiteral("<p>The meeting: Thursday 3 December 2026, 15:45, &lt;b&gt;Room 4&lt;/b&gt;</p>")));
    CHECK(packMailText(asked.workspace, pack)
              .contains(QStringLiteral("The meeting: Thursday 3 December 2026, 15:45, <b>Room 4</b>")));
}

TEST_CASE("A draft is shown only where it was asked for, and only this review's")
{
    Handed asked;
    perform(asked.workspace, edit::ChooseLevel{asked.review, number("1.1"), level(2)});
    Pack pack = asked.pack({1});
    CHECK_FALSE(asked.html(pack).contains(QStringLiteral("data-draft")));
    pack.kind = PackKind::DraftShown;
    const QString html = asked.html(pack);
    CHECK(html.contains(
        QStringLiteral("data-statement=\"1.1\" data-theme=\"1\" data-title=\"1.1 Statement 1.1\" data-draft=\"2\"")));
    CHECK(html.count(QStringLiteral("data-draft")) == 1);
    CHECK_FALSE(html.contains(QRegularExpression(QStringLiteral("<input[^>]*\\bchecked"))));
}

TEST_CASE("A form handed out again is the same form")
{
    Handed asked;
    const Pack pack = asked.pack({1});
    CHECK(pack.id() == asked.pack({1}).id());
    CHECK(pack.id() != asked.pack({2}).id());
    Pack shown = pack;
    shown.kind = PackKind::DraftShown;
    CHECK(pack.id() != shown.id());
    CHECK(asked.html(pack) == asked.html(asked.pack({1})));
}

TEST_CASE("There is a form for each voice with themes, and for each theme that nobody has")
{
    Handed asked;
    const Review &review = *asked.workspace.review(asked.review);
    auto packs = packsOf(asked.workspace, review);
    REQUIRE(packs.size() == 3);
    CHECK(packs[0].themes == std::vector{1, 2});

    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    perform(asked.workspace, edit::AddPerson{jo});
    const Group heads{GroupId::create(), QStringLiteral("Heads of year")};
    perform(asked.workspace, edit::AddGroup{heads, {jo.id}});
    perform(asked.workspace,
            edit::SetAssignments{asked.review, {{asked.review, 2, jo.id}, {asked.review, 2, heads.id}}});
    packs = packsOf(asked.workspace, review);
    REQUIRE(packs.size() == 3);
    const auto files = packFiles(asked.workspace, packs);
    CHECK(files[0].name == QStringLiteral("Heads of year, 2026-27.html"));
    CHECK(files[1].name == QStringLiteral("Jo Example, 2026-27.html"));
    CHECK(files[2].name == QStringLiteral("Theme 1, 2026-27.html"));
    CHECK(files[1].bytes.contains("value=\"Jo Example\""));
    // A theme that is given away can be handed to anybody else as well.
    packs = packsOf(asked.workspace, review, ThemePacks::All);
    REQUIRE(packs.size() == 4);
    CHECK(packTitle(asked.workspace, packs[3]) == QStringLiteral("Theme 2"));
    CHECK_FALSE(packs[3].voice);
}

TEST_CASE("Two forms never get one name, and no file is replaced")
{
    CHECK(distinctFileNames({QStringLiteral("Jo.html"), QStringLiteral("jo.html"), QStringLiteral("Jo.html")}) ==
          QStringList({QStringLiteral("Jo.html"), QStringLiteral("jo (2).html"), QStringLiteral("Jo (3).html")}));
    const Folder folder;
    const QString out = folder.file("forms");
    const std::vector<PackFile> files{{QStringLiteral("a.html"), "a"}, {QStringLiteral("b.html"), "b"}};
    REQUIRE(writePackFolder({files[1]}, out).has_value());
    CHECK(problemOf(writePackFolder(files, out)) == FileError::Problem::AlreadyExists);
    CHECK_FALSE(QFileInfo::exists(out + u"/a.html"));
}

TEST_CASE("A ZIP of forms is one that others read", "[.][long]")
{
    const Folder folder;
    const QString path = folder.file("forms.zip");
    const QByteArray large = QByteArray("Waymark ").repeated(50000);
    REQUIRE(
        writePackZip({{QStringLiteral("D\u0175r.html"), large}, {QStringLiteral("empty.html"), {}}}, path).has_value());
    CHECK(QFileInfo(path).size() < large.size() / 20);
    // CRC-32's usual check value.
    CHECK(zipOf({{QStringLiteral("x"), "123456789"}}, noon).mid(14, 4).toHex() == "2639f4cb");
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        return;
    const QString script =
        QStringLiteral("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                       "print(z.namelist() == ['D\\u0175r.html', 'empty.html'], len(z.read(z.namelist()[0])))");
    QProcess reading;
    reading.start(python, {QStringLiteral("-c"), script, path});
    REQUIRE(reading.waitForFinished());
    CHECK(reading.readAllStandardOutput().trimmed() == "True 400000");
}

TEST_CASE("A Welsh program writes a Welsh form")
{
    class Stand : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            if (qstrcmp(context, "core/form") != 0)
                return {};
            return qstrcmp(source, "en") == 0 ? QStringLiteral("cy") : u'~' + QString::fromUtf8(source);
        }
        bool isEmpty() const override { return false; }
    };
    Stand stand;
    QCoreApplication::installTranslator(&stand);
    const Handed asked;
    const QString html = asked.html(asked.pack({1}));
    QCoreApplication::removeTranslator(&stand);
    CHECK(html.contains(QStringLiteral("<html lang=\"cy\">")));
    CHECK(html.contains(QStringLiteral("~Save my answers")));
    // The wording keeps its own language.
    CHECK(html.contains(QStringLiteral("<ul lang=\"en\">")));
    CHECK(html.contains(QStringLiteral("<h3 tabindex=\"-1\" lang=\"en\">")));
}

TEST_CASE(
    "Whoever saves with statements left blank is told first that nothing is saved, and the button comes before them")
{
    const Handed asked;
    const QString html = asked.html(asked.pack());
    const qsizetype told = html.indexOf(QStringLiteral("Your answers are not saved to a file yet."));
    const qsizetype button = html.indexOf(QStringLiteral("id=\"anyway\""));
    const qsizetype blank = html.indexOf(QStringLiteral("You can leave these blank:"));
    CHECK(html.indexOf(QStringLiteral("id=\"missing\"")) < told);
    CHECK(told < button);
    CHECK(button < blank);
}

TEST_CASE("A reminder says by when, whether that is past, and nothing of the first mail")
{
    Handed asked;
    Pack pack = packFor(asked.workspace, asked.review, {}, {1});
    pack.message = QStringLiteral("Our first letter");
    pack.returnBy = QDate(2026, 12, 9);
    const QString before = packReminderText(asked.workspace, pack, QDate(2026, 12, 9));
    CHECK(before.contains(QStringLiteral("Please return them by 9 December 2026.")));
    CHECK_FALSE(before.contains(QStringLiteral("Our first letter")));
    const QString after = packReminderText(asked.workspace, pack, QDate(2026, 12, 10));
    CHECK(after.contains(QStringLiteral("They were due by 9 December 2026.")));
}

TEST_CASE("A form knows its year, which the file of answers is named after")
{
    Handed asked;
    const QString html = asked.html(packFor(asked.workspace, asked.review, {}, {1}));
    CHECK(html.contains(QStringLiteral("\"year\":\"%1\"").arg(asked.workspace.review(asked.review)->year)));
}
