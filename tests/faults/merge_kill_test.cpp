// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editors.h"

#include <QProcess>
#include <QThread>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("Killed at any moment of merging, the new file is whole or not there, and both copies are as they were")
{
    const QTemporaryDir folder; // on the disk, not in memory
    const auto file = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    const auto bytes = [&](const char *name) {
        QFile read(file(name));
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    };
    ReviewId review;
    {
        const auto editor = createEditor(file("a.waymark"));
        review = addReview(*editor);
    }
    REQUIRE(QFile::copy(file("a.waymark"), file("b.waymark")));
    perform(*openEditor(file("a.waymark")), edit::ChooseLevel{review, number("1.1"), level(2)});
    perform(*openEditor(file("b.waymark")), edit::ChooseLevel{review, number("1.3"), level(3)});
    const QByteArray a = bytes("a.waymark");
    const QByteArray b = bytes("b.waymark");
    int killed = 0;
    int made = 0;
    constexpr int tries = 60;
    for (int i = 0; i < tries; ++i) {
        QProcess process;
        process.start(QStringLiteral(WAYMARK_BIN_DIR "/waymark-cli"),
                      {QStringLiteral("merge"), file("a.waymark"), file("b.waymark"), QStringLiteral("--out"),
                       file("c.waymark")});
        // It says what it found just before it writes.
        REQUIRE(process.waitForReadyRead(30000));
        // Later and later, for a busy machine takes long over it; the last one is let be.
        QThread::usleep(static_cast<unsigned long>(i * i) * 50);
        if (i + 1 < tries)
            process.kill();
        REQUIRE(process.waitForFinished(60000));
        killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        CHECK(bytes("a.waymark") == a);
        CHECK(bytes("b.waymark") == b);
        if (!QFileInfo::exists(file("c.waymark")))
            continue;
        ++made;
        {
            const auto both = openEditor(file("c.waymark"));
            CHECK(both->check()->isSound());
            CHECK(both->workspace().decision(review, number("1.1")).level == level(2));
            CHECK(both->workspace().decision(review, number("1.3")).level == level(3));
        }
        REQUIRE(QFile::remove(file("c.waymark")));
    }
    // Both happened, or it tried nothing.
    CHECK(killed > 0);
    CHECK(made > 0);
}
