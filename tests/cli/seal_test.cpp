// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

using namespace waymark::test;

namespace {

Said runSecretly(const CommandLine &cli, const char *words, const QByteArray &typed)
{
    return cli.run(QString::fromUtf8(words).split(u' '), {}, typed);
}

} // namespace

TEST_CASE("A copy with a password is made and opened by scripts, which give it by standard input")
{
    const CommandLine cli;
    cli.takeSample();
    CHECK(runSecretly(cli, "seal s.waymark s.zip", "four random words\n").exit == 0);
    CHECK(cli.bytes(QStringLiteral("s.zip")).startsWith("PK"));
    CHECK(runSecretly(cli, "unseal s.zip back.waymark", "four random words").exit == 0);
    CHECK(cli.did("show back.waymark --json").out == cli.did("show s.waymark --json").out);
}

TEST_CASE("What is wrong with a password, or a copy, is one sentence and makes no file")
{
    const CommandLine cli;
    cli.takeSample();
    for (const char *typed : {"", "\n", "too short\n", "thirteen pounds \u00a313\n"}) {
        const Said said = runSecretly(cli, "seal s.waymark s.zip", typed);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("s.zip"))));
    }
    REQUIRE(runSecretly(cli, "seal s.waymark s.zip", "four random words\n").exit == 0);
    const Said wrong = runSecretly(cli, "unseal s.zip back.waymark", "four other words\n");
    CHECK(wrong.exit == 1);
    CHECK(wrong.err.contains("not the password"));
    CHECK(wrong.isOneSentence());
    const Said other = runSecretly(cli, "unseal s.waymark back.waymark", "four random words\n");
    CHECK(other.exit == 1);
    CHECK(other.isOneSentence());
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("back.waymark"))));
    CHECK(runSecretly(cli, "seal s.waymark s.zip", "four random words\n").exit == 1);
    CHECK(runSecretly(cli, "unseal s.zip s.waymark", "four random words\n").exit == 1);
    cli.did("check s.waymark");
}
