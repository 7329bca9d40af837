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
    CHECK(out.contains("Next careers leadership review"));
    QFile file(cli.path("dates.ics"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(bytes.count("BEGIN:VEVENT") == out.trimmed().count('\n') + 1);
    CHECK(bytes.contains("\r\nMETHOD:PUBLISH\r\n"));
    CHECK(bytes.count("\r\nSTATUS:CANCELLED\r\n") == out.count("cancelled: "));
    // The sample's actions that are done, and next reviews that are counted from another day: each line is one of them.
    static const QRegularExpression due(QStringLiteral("^cancelled: \\d{4}-\\d\\d-\\d\\d Due: "),
                                        QRegularExpression::MultilineOption);
    CHECK(out.contains(due));
    QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.removeDuplicates() == 0);
    CHECK(cli.run("calendar s.waymark --out dates.ics").exit == 1);
    CHECK(cli.run("calendar s.waymark").exit == 2);
}
