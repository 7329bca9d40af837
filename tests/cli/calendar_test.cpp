// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QFile>
#include <QRegularExpression>

using namespace waymark::test;

TEST_CASE("The dates of a file become a calendar, and nothing is replaced by it", "[cli]")
{
    const CommandLine cli;
    cli.did("sample s.waymark");
    const QString out = cli.did("calendar s.waymark --out dates.ics").out;
    CHECK(out.contains("Careers action due: ")); // the sample's next review may be of the past by the clock
    QFile file(cli.path("dates.ics"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(bytes.count("BEGIN:VEVENT") == out.trimmed().count('\n') + 1);
    CHECK(bytes.contains("\r\nMETHOD:PUBLISH\r\n"));
    // Nothing was exported before, so nothing is cancelled.
    CHECK_FALSE(bytes.contains("STATUS:CANCELLED"));
    CHECK_FALSE(out.contains("cancelled: "));
    QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.removeDuplicates() == 0);
    CHECK(cli.run("calendar s.waymark --out dates.ics").exit == 1);
    CHECK(cli.run("calendar s.waymark").exit == 2);
}

TEST_CASE("A calendar file made after an earlier one cancels what is no longer due", "[cli]")
{
    const CommandLine cli;
    cli.did("sample s.waymark");
    cli.did("calendar s.waymark --out first.ics");
    CHECK_FALSE(cli.did("calendar s.waymark --out same.ics --update first.ics").out.contains("cancelled: "));
    QFile earlier(cli.path("first.ics"));
    REQUIRE(earlier.open(QIODevice::ReadOnly));
    QByteArray bytes = earlier.readAll();
    earlier.close();
    // As if an action that is over by now had been exported before.
    cli.did("export s.waymark --json all.json");
    QFile all(cli.path("all.json"));
    REQUIRE(all.open(QIODevice::ReadOnly));
    QString over;
    for (const QJsonValue &each : QJsonDocument::fromJson(all.readAll()).object()["actions"].toArray()) {
        if (each["status"] == "done")
            over = each["id"].toString();
    }
    REQUIRE_FALSE(over.isEmpty());
    bytes.replace("END:VCALENDAR", QByteArray("BEGIN:VEVENT\r\nUID:action-" + over.toLatin1() +
                                              "@waymark\r\nEND:VEVENT\r\nEND:VCALENDAR"));
    QFile changed(cli.path("changed.ics"));
    REQUIRE(changed.open(QIODevice::WriteOnly));
    changed.write(bytes);
    changed.close();
    CHECK(cli.did("calendar s.waymark --out next.ics --update changed.ics").out.count("cancelled: ") == 1);
    CHECK(cli.run("calendar s.waymark --out none.ics --update missing.ics").exit == 1);
}
