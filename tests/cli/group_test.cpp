// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/model/modelfile.h"
#include "tests/support/commandline.h"
#include "tests/support/newreview.h"
#include "tests/support/otherprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A folder "trust" with three schools, one of them a folder further down.
void makeTrust(const CommandLine &cli)
{
    REQUIRE(QDir(cli.path({})).mkpath(QStringLiteral("trust/north")));
    cli.takeSample();
    cli.write(QStringLiteral("trust/sample.waymark"), cli.bytes(QStringLiteral("s.waymark")));
    cli.did("new trust/north/b.waymark --name Beta --kind college");
    cli.did("review add trust/north/b.waymark --year 2026/27 --title T --date 2026-11-12");
    cli.did("answer trust/north/b.waymark --review 1 1.1=3 1.2=1");
    cli.did("new trust/c.waymark --name Alpha --kind special-school");
}

QJsonObject memberIn(const QJsonObject &group, const char *name)
{
    for (const QJsonValue &each : group.value(QStringLiteral("institutions")).toArray()) {
        if (each.toObject().value(QStringLiteral("name")).toString() == QLatin1String(name))
            return each.toObject();
    }
    return {};
}

QJsonObject written(const CommandLine &cli, const char *name)
{
    return QJsonDocument::fromJson(cli.bytes(QString::fromUtf8(name))).object();
}

/// The bytes of every file in a folder, by name.
QMap<QString, QByteArray> everyFile(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        files.insert(info.fileName(), testing::bytesOf(info.filePath()));
    return files;
}

} // namespace

TEST_CASE("A folder of files stands side by side by name, with the counts of one review each", "[cli]")
{
    const CommandLine cli;
    makeTrust(cli);
    const QByteArray before = cli.bytes(QStringLiteral("trust/sample.waymark"));
    const QDateTime time = QFileInfo(cli.path(QStringLiteral("trust/sample.waymark"))).lastModified();
    cli.did("group trust --json out.json");
    const QJsonObject group = written(cli, "out.json");
    CHECK(group.value("format").toString() == u"waymark-group/1");
    QStringList names;
    for (const QJsonValue &each : group.value("institutions").toArray())
        names.append(each.toObject().value("name").toString());
    REQUIRE(names.size() == 3);
    CHECK(names.mid(0, 2) == QStringList{QStringLiteral("Alpha"), QStringLiteral("Beta")});
    CHECK(group.value("notRead").toArray().isEmpty());
    CHECK(memberIn(group, "Alpha").value("review").isNull());
    const QJsonObject beta = memberIn(group, "Beta");
    CHECK(beta.value("file").toString() == u"north/b.waymark");
    CHECK(beta.value("kind").toString() == u"college");
    const QJsonObject review = beta.value("review").toObject();
    CHECK(review.value("state").toString() == u"open");
    CHECK(review.value("year").toString() == u"2026/27");
    const QJsonObject counts = review.value("themes").toArray().first().toObject().value("counts").toObject();
    CHECK(counts.value("levels").toObject().value("3").toInt() == 1);
    CHECK(counts.value("total").toInt() == 7);
    CHECK(counts.value("median").toObject() == QJsonObject{{"low", 1}, {"high", 3}});

    CHECK(cli.bytes(QStringLiteral("trust/sample.waymark")) == before);
    CHECK(QFileInfo(cli.path(QStringLiteral("trust/sample.waymark"))).lastModified() == time);
    CHECK(QDir(cli.path(QStringLiteral("trust"))).entryList(QDir::Files | QDir::Hidden).size() == 2);
    const QByteArray lines = cli.did("group trust").out;
    CHECK(lines.contains("Beta (College): 2026/27, 12 November 2026, not finished"));
    CHECK(lines.contains("0:0 1:1 2:0 3:1 4:0, 2 of 7 answered, median 1-3"));
    CHECK(lines.contains("Alpha (Special school): no review yet"));
}

TEST_CASE("What cannot be read is listed with its reason, and the rest stands there all the same", "[cli]")
{
    const CommandLine cli;
    makeTrust(cli);
    cli.write(QStringLiteral("trust/notes.waymark"), "Dear governors");
    cli.write(QStringLiteral("trust/old.backup-v1-2026-11-12.waymark"), "a copy of one that is there");
    QByteArray newer = cli.bytes(QStringLiteral("trust/c.waymark"));
    newer[63] = 99;
    cli.write(QStringLiteral("trust/newer.waymark"), newer);
    const auto open = Editor::open(cli.path(QStringLiteral("trust/north/b.waymark")), QDateTime::currentDateTimeUtc());
    REQUIRE(open.has_value());
    const Said said = cli.run("group trust --json out.json");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    const QJsonObject group = written(cli, "out.json");
    CHECK(group.value("institutions").toArray().size() == 2);
    QMap<QString, QString> states;
    for (const QJsonValue &each : group.value("notRead").toArray())
        states.insert(each.toObject().value("file").toString(), each.toObject().value("state").toString());
    CHECK(states == QMap<QString, QString>{
                        {"newer.waymark", "newer"}, {"north/b.waymark", "locked"}, {"notes.waymark", "unreadable"}});
    CHECK(cli.run("group trust").out.contains("not read: north/b.waymark: open in another window"));
}

TEST_CASE("Without names there are letters, and no name of a file either", "[cli]")
{
    const CommandLine cli;
    makeTrust(cli);
    cli.write(QStringLiteral("trust/St Mary.waymark"), "Dear governors");
    CHECK(cli.run("group trust --de-identified --json out.json").exit == 1);
    const QByteArray bytes = cli.bytes(QStringLiteral("out.json"));
    for (const char *hidden : {"Alpha", "Beta", "Mary", ".waymark"})
        CHECK_FALSE(bytes.contains(hidden));
    CHECK_FALSE(memberIn(written(cli, "out.json"), "A").isEmpty());
    CHECK_FALSE(cli.run("group trust --de-identified").out.contains("Beta"));
}

TEST_CASE("For spreadsheets there is a row for each theme, and nothing that a spreadsheet would work out", "[cli]")
{
    const CommandLine cli;
    REQUIRE(QDir(cli.path({})).mkpath(QStringLiteral("trust")));
    cli.run({QStringLiteral("new"), QStringLiteral("trust/a.waymark"), QStringLiteral("--name"),
             QStringLiteral("=1+1, \"St\" Mary"), QStringLiteral("--kind"), QStringLiteral("school")});
    cli.did("review add trust/a.waymark --year 2026/27 --title T --date 2026-11-12");
    cli.did("answer trust/a.waymark --review 1 1.1=3");
    cli.write(QStringLiteral("trust/b.waymark"), "no file");
    CHECK(cli.run("group trust --csv out.csv --json out.json").exit == 1);
    const QByteArray csv = cli.bytes(QStringLiteral("out.csv"));
    CHECK(csv.startsWith("\xef\xbb\xbfSchool or college,Kind,"));
    CHECK(csv.count("\r\n") == 8); // heading, six themes, one not read
    CHECK(csv.contains("\"'=1+1, \"\"St\"\" Mary\",School,a.waymark,"));
    CHECK(csv.contains(",2026/27,2026-11-12,not finished,"));
    CHECK(csv.contains("not read: not a Waymark file"));
    CHECK(cli.run("group trust --xlsx out.xlsx").exit == 1);
    CHECK(cli.bytes(QStringLiteral("out.xlsx")).startsWith("PK"));
    CHECK(written(cli, "out.json").value("institutions").toArray().size() == 1);
}

TEST_CASE("An export without names stands beside files, and one that is none is listed", "[cli]")
{
    const CommandLine cli;
    REQUIRE(QDir(cli.path({})).mkpath(QStringLiteral("trust")));
    cli.takeSample();
    cli.did("export s.waymark --de-identified --json trust/a.waymark.json");
    cli.write(QStringLiteral("trust/b.waymark.json"), "{}");
    CHECK(cli.run("group trust --json out.json").exit == 1);
    const QJsonObject group = written(cli, "out.json");
    REQUIRE(group.value("institutions").toArray().size() == 1);
    const QJsonObject member = group.value("institutions").toArray().first().toObject();
    CHECK(member.value("name").isNull());
    CHECK(member.value("review").toObject().value("state").toString() == u"finished");
    CHECK(group.value("notRead").toArray().first().toObject().value("file").toString() == u"b.waymark.json");
}

TEST_CASE("A tidy table has a row for every statement of every review, and no name and no text", "[cli]")
{
    const CommandLine cli;
    makeTrust(cli);
    cli.did("group trust --tidy tidy.csv --csv named.csv");
    const QByteArray tidy = cli.bytes(QStringLiteral("tidy.csv"));
    const QList<QByteArray> lines = tidy.split('\n');
    CHECK(lines[0] == "institution,kind,year,date,finished,structure,theme,statement,level,standing\r");
    // Three reviews of the sample, one of Beta; Alpha has none.
    CHECK(tidy.count("\r\n") == 1 + 4 * 32);
    const QRegularExpression row(
        QStringLiteral("^[0-9a-f]{12},(school|special-school|college),20[0-9]{2},20[0-9-]{8},(true|"
                       "false),[0-9a-f]{12},[1-6],[1-6]\\.[0-9]+,[0-4]?,(unanswered|carried|draft|"
                       "agreed)\r$"));
    for (const QByteArray &line : lines.mid(1, lines.size() - 2)) {
        INFO(line.toStdString());
        CHECK(row.match(QString::fromLatin1(line)).hasMatch());
    }
    // Who knows the names finds the keys next to them.
    const QByteArray key = lines[1].left(12);
    CHECK(cli.bytes(QStringLiteral("named.csv")).contains(QByteArray(',' + key + ',')));

    cli.did("group trust --tidy letters.csv --de-identified");
    const QByteArray letters = cli.bytes(QStringLiteral("letters.csv"));
    CHECK_FALSE(letters.contains(key));
    CHECK(letters.contains("\r\nA,"));
}

TEST_CASE("Of two copies the one counts in which the work went further, whatever the times of the files", "[cli]")
{
    const CommandLine cli;
    REQUIRE(QDir(cli.path({})).mkpath(QStringLiteral("g")));
    cli.did("new january.waymark --name Oak --kind school");
    cli.did("review add january.waymark --year 2026/27 --title T --date 2026-11-12");
    cli.write(QStringLiteral("g/march.waymark"), cli.bytes(QStringLiteral("january.waymark")));
    cli.did("answer g/march.waymark --review 1 1.1=3");
    cli.write(QStringLiteral("g/january.waymark"), cli.bytes(QStringLiteral("january.waymark"))); // saved once more
    for (const auto &[name, daysAgo] : {std::pair("march", 5), std::pair("january", 1)}) {
        QFile file(cli.path(QStringLiteral("g/%1.waymark").arg(QLatin1String(name))));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-daysAgo), QFileDevice::FileModificationTime));
    }
    CHECK(cli.did("group g").out.contains(
        "january.waymark: not counted: a copy of march.waymark, which was changed more recently\n"));
}

TEST_CASE("An export is known by what it holds, and other JSON in the folder is no concern of a group", "[cli]")
{
    const CommandLine cli;
    REQUIRE(QDir(cli.path({})).mkpath(QStringLiteral("trust")));
    cli.takeSample();
    cli.did("export s.waymark --de-identified --json trust/Hillside.json");
    cli.did("group trust --json trust/group.json");
    cli.write(QStringLiteral("trust/package.json"), R"({"name": "other"})");
    cli.write(QStringLiteral("trust/broken.json"), "{");
    const QByteArray whole = cli.bytes(QStringLiteral("trust/Hillside.json"));
    cli.did("group trust --json one.json");
    CHECK(written(cli, "one.json").value("institutions").toArray().size() == 1);

    cli.write(QStringLiteral("trust/cut.json"), whole.left(whole.size() - 9));
    QByteArray newer = whole;
    cli.write(QStringLiteral("trust/newer.json"), newer.replace("waymark-workspace/7", "waymark-workspace/8"));
    CHECK(cli.run("group trust --json out.json").exit == 1);
    const QJsonObject group = written(cli, "out.json");
    CHECK(group.value("institutions").toArray().size() == 1);
    QMap<QString, QString> reasons;
    for (const QJsonValue &each : group.value("notRead").toArray())
        reasons.insert(each.toObject().value("file").toString(), each.toObject().value("reason").toString());
    CHECK(reasons == QMap<QString, QString>{{"cut.json", "damaged: ask for it again"},
                                            {"newer.json", "saved by a newer version of Waymark"}});
}

TEST_CASE("A copy with a password is named in a folder of schools, and other archives are no concern of ours", "[cli]")
{
    const CommandLine cli;
    REQUIRE(QDir().mkpath(cli.path(QStringLiteral("trust"))));
    cli.did("sample trust/oak.waymark");
    {
        const auto oak = Editor::open(cli.path(QStringLiteral("trust/oak.waymark")), QDateTime::currentDateTimeUtc());
        REQUIRE(oak.has_value());
        const QString copy = cli.path(QStringLiteral("trust/elm.zip"));
        REQUIRE((*oak)->saveSealedCopy(copy, QStringLiteral("four random words")).has_value());
    }
    cli.write(QStringLiteral("trust/holiday.zip"), QByteArray("PK\x03\x04 and nothing else"));
    CHECK(cli.run("group trust --json out.json").exit == 1);
    const QJsonArray unread = written(cli, "out.json").value("notRead").toArray();
    REQUIRE(unread.size() == 1);
    CHECK(unread.at(0).toObject().value("file").toString() == u"elm.zip");
    CHECK(unread.at(0).toObject().value("reason").toString().startsWith(QStringLiteral("a copy with a password")));
}

TEST_CASE("Interrupted, locked and damaged files among many good ones are named and left as they are", "[cli]")
{
    const CommandLine cli;
    REQUIRE(QDir(cli.path({})).mkpath(QStringLiteral("trust")));
    cli.takeSample();
    const QByteArray sample = cli.bytes(QStringLiteral("s.waymark"));
    constexpr int good = 40;
    for (int i = 0; i < good; ++i) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto school = Editor::create(cli.path(QStringLiteral("trust/school %1.waymark").arg(i)),
                                     {QStringLiteral("School %1").arg(i)}, builtInModel(), now);
        REQUIRE(school.has_value());
        const Review review = testing::newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
        REQUIRE((*school)->perform(edit::AddReview{review, {}}, now).has_value());
    }

    testing::cutShort(cli.path(QStringLiteral("s.waymark")), cli.path(QStringLiteral("trust/interrupted.waymark")));
    cli.write(QStringLiteral("trust/locked.waymark"), sample);
    QByteArray damaged = sample;
    for (qsizetype at = damaged.size() / 2; at < damaged.size() / 2 + 4096; ++at)
        damaged[at] = '\x5a';
    cli.write(QStringLiteral("trust/damaged.waymark"), damaged);
    cli.write(QStringLiteral("trust/cut.waymark"), sample.left(sample.size() / 2));
    QByteArray newer = sample;
    newer[63] = 99;
    cli.write(QStringLiteral("trust/newer.waymark"), newer);
    cli.write(QStringLiteral("trust/text.waymark"), "Dear governors");
    const QMap<QString, QByteArray> before = everyFile(cli.path(QStringLiteral("trust")));
    Said said;
    Said lines;
    {
        const auto open =
            Editor::open(cli.path(QStringLiteral("trust/locked.waymark")), QDateTime::currentDateTimeUtc());
        REQUIRE(open.has_value());
        said = cli.run("group trust --json out.json --csv out.csv --xlsx out.xlsx");
        lines = cli.run("group trust");
    }
    // Looked at only now: to close a file in this process would give up its lock.
    CHECK(everyFile(cli.path(QStringLiteral("trust"))) == before);
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    const QJsonObject group = written(cli, "out.json");
    CHECK(group.value("institutions").toArray().size() == good);
    QMap<QString, QString> states;
    for (const QJsonValue &each : group.value("notRead").toArray())
        states.insert(each.toObject().value("file").toString(), each.toObject().value("state").toString());
    CHECK(states == QMap<QString, QString>{{"interrupted.waymark", "interrupted"},
                                           {"locked.waymark", "locked"},
                                           {"damaged.waymark", "unreadable"},
                                           {"cut.waymark", "unreadable"},
                                           {"newer.waymark", "newer"},
                                           {"text.waymark", "unreadable"}});
    const QByteArray csv = cli.bytes(QStringLiteral("out.csv"));
    CHECK(csv.count("\r\n") == 1 + good * 6 + states.size());
    CHECK(csv.contains("not read: damaged"));
    CHECK(cli.bytes(QStringLiteral("out.xlsx")).startsWith("PK"));
    CHECK(lines.exit == 1);
    CHECK(lines.out.contains("not read: interrupted.waymark: not closed properly: open it on its own first"));
}

TEST_CASE("Copies of one school's file count once, and are named with the file that counts", "[cli]")
{
    const CommandLine cli;
    makeTrust(cli);
    const auto copy = [&cli](const char *from, const char *to, int daysAgo) {
        cli.write(QString::fromLatin1(to), cli.bytes(QString::fromLatin1(from)));
        QFile file(cli.path(QString::fromLatin1(to)));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-daysAgo), QFileDevice::FileModificationTime));
    };
    copy("trust/sample.waymark", "trust/sample-LAPTOP-7.waymark", 3);
    copy("trust/sample.waymark", "trust/north/sample (conflicted copy).waymark", 2);
    cli.did("export s.waymark --de-identified --json trust/sample.waymark.json");
    copy("trust/sample.waymark.json", "trust/sample.waymark.json", 1);
    const Said lines = cli.run("group trust");
    CHECK(lines.exit == 0);
    CHECK(lines.out.count("Example Academy (") == 1);
    // Byte for byte the same, whenever they were copied; of an export it is not known.
    for (const char *file : {"sample-LAPTOP-7.waymark", "north/sample (conflicted copy).waymark"})
        CHECK(lines.out.contains(QByteArray(QByteArray(file) + ": not counted: the same as sample.waymark\n")));
    CHECK(lines.out.contains("sample.waymark.json: not counted: a copy of sample.waymark, which was changed more "
                             "recently\n"));
    cli.did("group trust --json out.json --csv out.csv");
    const QJsonObject group = written(cli, "out.json");
    CHECK(group.value("institutions").toArray().size() == 3);
    REQUIRE(group.value("copies").toArray().size() == 3);
    CHECK(group.value("copies").toArray().at(1).toObject() ==
          QJsonObject{{"file", "sample-LAPTOP-7.waymark"}, {"counted", "sample.waymark"}});
    CHECK(cli.bytes(QStringLiteral("out.csv")).count("not counted: ") == 3);
    // Without names no file is named.
    const Said hidden = cli.did("group trust --de-identified");
    CHECK(hidden.out.count("not counted: a copy of another file") == 3);
    CHECK_FALSE(hidden.out.contains("sample"));
}

TEST_CASE("No folder is a failure, a file in its place a wrong use, and no file is replaced", "[cli]")
{
    const CommandLine cli;
    CHECK(cli.run("group none").exit == 1);
    cli.write(QStringLiteral("a.txt"), "x");
    CHECK(cli.run("group a.txt").exit == 2);
    CHECK(cli.run("group").exit == 2);
    const Said said = cli.run("group . --json a.txt");
    CHECK(said.exit == 1);
    CHECK(cli.bytes(QStringLiteral("a.txt")) == "x");
    // An empty folder is a group of none.
    CHECK(cli.run("group .").exit == 0);
}
