// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editors.h"

#include <QProcess>
#include <QThread>
#include <random>

using namespace waymark;
using namespace waymark::testing;

namespace {

const QString killedWriter = QStringLiteral(WAYMARK_BIN_DIR "/waymark-faults-writer");

/// On the disk, not in memory: a file with a review, and a place for its backups.
struct OnDisk
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("school.waymark"));
    QString place = folder.filePath(QStringLiteral("backups"));
    ReviewId review;

    OnDisk()
    {
        REQUIRE(folder.isValid());
        const auto editor = createEditor(path);
        review = addReview(*editor);
    }
    std::unique_ptr<Editor> open() const
    {
        auto editor = Editor::open(path, noon, {place});
        REQUIRE(editor.has_value());
        return std::move(*editor);
    }
    QString comment(const Workspace &workspace) const { return workspace.decision(review, number("1.1")).comment; }
    QStringList parts() const
    {
        QStringList found;
        const QDir all(place);
        for (const QString &own : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += QDir(all.filePath(own)).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden);
        return found;
    }
    /// Runs until it ends or is killed: after so many microseconds, or by itself where `microseconds` is 0.
    static bool isKilled(const QStringList &arguments, unsigned microseconds)
    {
        QProcess process;
        process.start(killedWriter, arguments);
        if (microseconds > 0) {
            REQUIRE(process.waitForReadyRead(30000));
            QThread::usleep(microseconds);
            process.kill();
        }
        REQUIRE(process.waitForFinished(60000));
        return process.exitStatus() == QProcess::CrashExit;
    }
    /// Each backup that is listed holds what the file once held, and passes the check.
    void backupsMustBeWhole(int newest) const
    {
        const auto editor = open();
        CHECK(editor->check()->isSound());
        const auto versions = editor->versions();
        CHECK(versions.size() <= newestBackups + 2);
        for (const Backup &each : versions) {
            const auto held = readBackup(each.path);
            REQUIRE(held.has_value());
            CHECK(comment(*held).toInt() <= newest);
            const QString copy = folder.filePath(QStringLiteral("checked.waymark"));
            REQUIRE(QFile::copy(each.path, copy));
            CHECK(openEditor(copy)->check()->isSound());
            REQUIRE(QFile::remove(copy));
        }
    }
    int commentNow() const { return comment(open()->workspace()).toInt(); }
};

} // namespace

TEST_CASE("Killed at any moment of making backups, every backup that is listed is whole, and nothing half stays")
{
    const OnDisk it;
    std::mt19937 random(20261129);
    int leftParts = 0;
    int backups = 0;
    for (int run = 0; run < 60; ++run) {
        INFO("run " << run);
        // By turns at any time, and between two changes to the disk.
        const bool timed = run % 2 == 0;
        QStringList arguments{QStringLiteral("backup"), it.path, it.place};
        if (!timed)
            arguments.append(QString::number(random() % 200));
        REQUIRE(OnDisk::isKilled(arguments, timed ? 1 + random() % 60000 : 0));
        leftParts += it.parts().isEmpty() ? 0 : 1;
        it.backupsMustBeWhole(it.commentNow());
        const auto editor = it.open();
        REQUIRE(editor->backUp(BackupReason::Work, noon.addSecs(60 * it.comment(editor->workspace()).toInt() + 30)));
        CHECK(it.parts().isEmpty());
        backups = static_cast<int>(editor->versions().size());
    }
    INFO("half backups left by " << leftParts << " of 60 kills");
    CHECK(leftParts > 5);
    CHECK(backups >= newestBackups);
}

TEST_CASE("Killed before it had written who it was, a program does not hold up backups for ever")
{
    const OnDisk it;
    const auto editor = it.open();
    REQUIRE(editor->backUp(BackupReason::Work, noon));
    const QDir place(it.place);
    const QStringList own = place.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(own.size() == 1);
    QFile lock(QDir(place.filePath(own.front())).filePath(QStringLiteral(".lock")));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    CHECK(editor->backUp(BackupReason::Restore, noon.addSecs(60)));
}

TEST_CASE("Killed at any moment of restoring, a file is wholly as it was or wholly restored, and has a way back")
{
    std::mt19937 random(20261129);
    int asItWas = 0;
    int restored = 0;
    for (int run = 0; run < 60; ++run) {
        INFO("run " << run);
        const OnDisk it;
        QString backup;
        {
            const auto editor = it.open();
            const auto write = [&](const QString &text) {
                for (const char *statement : {"1.1", "1.2", "1.3", "2.1", "2.2"})
                    perform(*editor,
                            edit::Write{it.review, number(statement), edit::Write::Field::Comment, text.repeated(300)});
            };
            write(QStringLiteral("1"));
            const auto made = editor->backUp(BackupReason::Work, noon.addDays(-1));
            REQUIRE(made.has_value());
            backup = made->path;
            write(QStringLiteral("2"));
        }
        const Workspace now = it.open()->workspace();
        const Workspace earlier = *readBackup(backup);
        const bool timed = run % 2 == 0;
        QStringList arguments{QStringLiteral("restore"), it.path, it.place, backup};
        if (!timed)
            arguments.append(QString::number(run * 6));
        (void)OnDisk::isKilled(arguments, timed ? 1 + random() % (4000U << (run % 8)) : 0);
        const auto editor = it.open();
        CHECK(editor->check()->isSound());
        const bool isRestored = editor->workspace() == earlier;
        CHECK((isRestored || editor->workspace() == now));
        ++(isRestored ? restored : asItWas);
        for (const Backup &each : editor->versions()) {
            const auto held = readBackup(each.path);
            REQUIRE(held.has_value());
            CHECK((*held == earlier || *held == now));
        }
        if (isRestored)
            CHECK(*readBackup(editor->versions().front().path) == now);
    }
    INFO("as it was " << asItWas << ", restored " << restored);
    CHECK(asItWas > 5);
    CHECK(restored > 5);
}
