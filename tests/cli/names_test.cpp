// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One comparison of names, seen from outside: warnings, exports without names, and who answered before.
#include "tests/support/commandline.h"

#include <functional>
#include <utility>
#include <vector>

using namespace waymark::test;

namespace {

QString written(const char *text) { return QString::fromUtf8(text); }

/// The sample with other names in it, and other reasons in its third review.
class Renamed : public CommandLine
{
public:
    Renamed(const QString &institution, const std::vector<std::pair<const char *, const char *>> &people,
            const std::vector<std::pair<const char *, QString>> &reasons)
    {
        takeSample();
        did("export s.waymark --json a.json");
        QJsonObject all = QJsonDocument::fromJson(bytes(QStringLiteral("a.json"))).object();
        if (!institution.isEmpty()) {
            QJsonObject named = all[QStringLiteral("institution")].toObject();
            named[QStringLiteral("name")] = institution;
            all[QStringLiteral("institution")] = named;
        }
        for (const auto &[role, name] : people) {
            change(all, "people",
                   [role = QString::fromLatin1(role), name = written(name), done = false](QJsonObject &row) mutable {
                       if (!done && row[QStringLiteral("role")].toString() == role) {
                           row[QStringLiteral("name")] = name;
                           done = true;
                       }
                   });
        }
        QString third;
        for (const QJsonValue &review : all[QStringLiteral("reviews")].toArray()) {
            if (review[QStringLiteral("number")].toInt() == 3)
                third = review[QStringLiteral("id")].toString();
        }
        REQUIRE_FALSE(third.isEmpty());
        for (const auto &[statement, reason] : reasons) {
            change(all, "decisions",
                   [&, statement = QString::fromLatin1(statement), reason = reason](QJsonObject &row) {
                       if (row[QStringLiteral("review")].toString() == third &&
                           row[QStringLiteral("statement")].toString() == statement)
                           row[QStringLiteral("rationale")] = reason;
                   });
        }
        write(QStringLiteral("b.json"), QJsonDocument(all).toJson());
        did("import-json n.waymark b.json");
    }

    QString withoutNames() const
    {
        const Said said = did("export n.waymark --json d.json --de-identified");
        m_notes = said.err;
        return QString::fromUtf8(bytes(QStringLiteral("d.json")));
    }
    QString notes() const { return QString::fromUtf8(m_notes); }

private:
    static void change(QJsonObject &all, const char *table, const std::function<void(QJsonObject &)> &each)
    {
        QJsonArray rows = all[QLatin1String(table)].toArray();
        for (QJsonValueRef row : rows) {
            QJsonObject made = row.toObject();
            each(made);
            row = made;
        }
        all[QLatin1String(table)] = rows;
    }

    mutable QByteArray m_notes;
};

const std::vector<std::pair<const char *, const char *>> typographic{
    {"senco", "Orla O'Brien"}, {"headteacher", "Ana N\u00fa\u00f1ez"}, {"enterprise-adviser", "Anwen Lloyd-Hughes"}};

Renamed typographicFile()
{
    return {QStringLiteral("St Brannock's School"),
            typographic,
            {{"2.1", written("Miss O\u2019Brien leads this at St Brannock\u2019s.")},
             {"2.3", written("Led by Nu\u0301n\u0303ez.")},
             {"2.4", written("Led by Lloyd\u2011Hughes.")},
             {"2.6", written("Miss O'Brien leads this.")}}};
}

} // namespace

TEST_CASE("What is written for people can be in Welsh, and is in English unless that is asked for",
          "[cli][drawn][language]")
{
    const CommandLine file;
    file.takeSample();
    file.did("report s.waymark --review 3 --html en.html");
    file.did("report s.waymark --review 3 --language cy --html cy.html");
    CHECK(file.bytes(QStringLiteral("en.html")).contains("<html lang=\"en"));
    CHECK(file.bytes(QStringLiteral("cy.html")).contains("<html lang=\"cy"));
    CHECK(file.bytes(QStringLiteral("cy.html")).contains("Cryfderau"));
    file.did("calendar s.waymark --language cy --out c.ics");
    file.did("calendar s.waymark --out e.ics");
    CHECK(file.bytes(QStringLiteral("c.ics")) != file.bytes(QStringLiteral("e.ics")));
    CHECK(file.run("report s.waymark --review 3 --language fr --html fr.html").exit == 2);
}

TEST_CASE("A report names every text with a name, however its apostrophes, accents and hyphens are typed",
          "[cli][drawn][names]")
{
    const Renamed file = typographicFile();
    const QString said = QString::fromUtf8(file.did("report n.waymark --review 3 --kind governors --html g.html").out);
    for (const char *name : {"“O\u2019Brien”", "“Nu\u0301n\u0303ez”", "“Lloyd\u2011Hughes”", "“O'Brien”"}) {
        INFO(name);
        CHECK(said.contains(written(name)));
    }
}

TEST_CASE("Neither an export nor a peer pack without names holds a spelling of one", "[cli][drawn][names]")
{
    const Renamed file = typographicFile();
    const QString exported = file.withoutNames();
    file.did("report n.waymark --review 3 --kind peer --de-identified --html p.html");
    const QString pack = QString::fromUtf8(file.bytes(QStringLiteral("p.html")));
    for (const char *gone : {"Brien", "Nu\u0301n", "N\u00fa\u00f1ez", "Lloyd", "Brannock"}) {
        INFO(gone);
        CHECK_FALSE(exported.contains(written(gone)));
        CHECK_FALSE(pack.contains(written(gone)));
    }
    CHECK(exported.contains(written("Miss [SENCo] leads this at [institution].")));
}

TEST_CASE("A surname that is an everyday word is left in small letters, and noted where it is doubtful", "[cli][names]")
{
    const Renamed file(QString(), {{"slt-pastoral", "Sarah Young"}, {"head-of-department", "Mark Key"}},
                       {{"2.2", written("Young people in each key stage meet employers; young people say so.")},
                        {"2.3", written("Planned by Ms Young and Mark Key.")}});
    const QString exported = file.withoutNames();
    CHECK(exported.contains(written("Young people in each key stage meet employers; young people say so.")));
    CHECK(exported.contains(written("Planned by Ms [Senior leader, pastoral] and [Head of department or faculty].")));
    CHECK(file.notes().contains(written("2.2, why: “Young”")));
    CHECK_FALSE(file.notes().contains(written("key")));
}

TEST_CASE("One person who answers five times in five spellings is one voice, and shows nothing of fewer than four",
          "[cli][names]")
{
    const CommandLine cli;
    cli.takeSample();
    QStringList arguments{QStringLiteral("import"), QStringLiteral("s.waymark")};
    for (const char *file : {"1-straight", "2-curly", "3-nfd", "4-zero-width", "5-upper"})
        arguments << QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/one-person/%1.waymark-response.json")
                         .arg(QLatin1String(file));
    const QJsonObject before = cli.did("spread s.waymark --review 3 --json").json();
    const Said said = cli.run(arguments);
    CHECK(said.exit == 0);
    CHECK(said.out.count("imported") == 5);
    CHECK(said.out.count("Choose which answers count") == 4);
    // Whatever the five answered, at most one more answer of a statement counts.
    const QJsonArray earlier = before[QStringLiteral("statements")].toArray();
    const QJsonArray now = cli.did("spread s.waymark --review 3 --json").json()[QStringLiteral("statements")].toArray();
    int more = 0;
    for (int i = 0; i < now.size(); ++i)
        more += now[i][QStringLiteral("answers")].toInt() - earlier[i][QStringLiteral("answers")].toInt();
    CHECK(more == 1);
}
