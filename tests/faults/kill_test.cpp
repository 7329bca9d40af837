// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editors.h"

#include <QProcess>
#include <QThread>
#include <random>

using namespace waymark;
using namespace waymark::testing;

namespace {

const QString writer = QStringLiteral(WAYMARK_BIN_DIR "/waymark-faults-writer");

/// The last whole line that the writer said before it ended.
int lastNumber(const QByteArray &output)
{
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
    return lines.last().toInt();
}

int numberIn(const Workspace &workspace)
{
    return workspace.decision(workspace.reviewByNumber(1)->id, number("1.1")).comment.toInt();
}

/// A file whose only person is named in it and in a backup beside it.
struct NamingFolder
{
    QTemporaryDir folder; // on the disk, not in memory
    QString path = folder.filePath(QStringLiteral("school.waymark"));

    NamingFolder()
    {
        REQUIRE(folder.isValid());
        {
            const auto editor = createEditor(path);
            const PersonId person = PersonId::create();
            perform(*editor, edit::AddPerson{{person, QStringLiteral("Zebedee Quixley"), {"senco", {}}}});
            const ReviewId review = addReview(*editor);
            perform(*editor, edit::SetAssignments{review, {{{}, 1, person}}});
            for (const char *statement : {"1.1", "1.2", "1.3", "2.1"})
                perform(*editor, edit::Write{review, number(statement), edit::Write::Field::Comment,
                                             QStringLiteral("Zebedee Quixley said so").repeated(300)});
        }
        REQUIRE(QFile::copy(path, folder.filePath(QStringLiteral("school.backup-2026-11-01.waymark"))));
    }

    /// Files in which the name stands.
    int naming() const
    {
        int found = 0;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            found += file.readAll().contains("Zebedee") ? 1 : 0;
        }
        return found;
    }
};

} // namespace

TEST_CASE("Killed at fifty random moments, a program has lost nothing that it acknowledged")
{
    const QTemporaryDir folder; // on the disk, not in memory
    REQUIRE(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("school.waymark"));
    std::mt19937 random(20261122);
    int acknowledged = 0;
    int killedWhileWriting = 0;
    for (int run = 0; run < 50; ++run) {
        INFO("run " << run);
        QProcess process;
        process.start(writer, {QStringLiteral("write"), path});
        REQUIRE(process.waitForReadyRead(30000));
        QThread::usleep(random() % 40000);
        process.kill();
        REQUIRE(process.waitForFinished(30000));
        REQUIRE(process.exitStatus() == QProcess::CrashExit);
        acknowledged = lastNumber(process.readAllStandardOutput());
        killedWhileWriting += QFile::exists(path + u"-journal") ? 1 : 0;

        const auto editor = openEditor(path);
        const int found = numberIn(editor->workspace());
        // One more may have reached the disk in the moment before it could be said.
        CHECK(found >= acknowledged);
        CHECK(found <= acknowledged + 1);
        CHECK(editor->check()->isSound());
    }
    CHECK(acknowledged >= 50);
    CHECK(killedWhileWriting > 0);
}

TEST_CASE("Killed while it takes somebody out, a program leaves all of them or no byte")
{
    std::mt19937 random(20261122);
    int forgotten = 0;
    int kept = 0;
    for (int run = 0; run < 40; ++run) {
        INFO("run " << run);
        const NamingFolder folder;
        QProcess process;
        process.start(writer, {QStringLiteral("forget"), folder.path});
        REQUIRE(process.waitForReadyRead(30000));
        // From one millisecond to half a second, for nobody knows how busy the machine is.
        QThread::usleep(random() % (2000U << (run % 9)));
        process.kill();
        REQUIRE(process.waitForFinished(30000));

        const auto editor = openEditor(folder.path);
        CHECK(editor->check()->isSound());
        const bool isGone = !editor->workspace().formerColleagues().isEmpty();
        ++(isGone ? forgotten : kept);
        const int naming = folder.naming();
        CHECK((isGone ? naming == 0 : naming >= 2));
    }
    INFO("forgotten " << forgotten << ", kept " << kept);
    CHECK(forgotten > 0);
}

TEST_CASE("Killed between taking somebody out and cleaning the file, the next opening finishes the work")
{
    int finishedLater = 0;
    bool killed = true;
    for (int calls = 0; killed; calls += 2) {
        INFO("killed after " << calls << " changes to the disk");
        REQUIRE(calls < 5000);
        const NamingFolder folder;
        QProcess process;
        process.start(writer, {QStringLiteral("forget"), folder.path, QString::number(calls)});
        REQUIRE(process.waitForFinished(30000));
        killed = process.exitStatus() == QProcess::CrashExit;
        const int before = folder.naming();
        const auto editor = openEditor(folder.path);
        CHECK(editor->check()->isSound());
        const bool isGone = !editor->workspace().formerColleagues().isEmpty();
        CHECK((isGone ? folder.naming() == 0 : folder.naming() >= 2));
        CHECK((killed || (isGone && before == 0)));
        finishedLater += isGone && before > 0 ? 1 : 0;
    }
    CHECK(finishedLater > 0);
}

TEST_CASE("A backup put back after a crash is whole and as it was, whatever journal the crash left")
{
    const QTemporaryDir folder; // on the disk, not in memory
    REQUIRE(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("school.waymark"));
    const QString backup = folder.filePath(QStringLiteral("backup.waymark"));
    std::mt19937 random(20261128);
    int journalsLeft = 0;
    int hotJournals = 0;
    for (int run = 0; run < 40; ++run) {
        INFO("run " << run);
        const auto write = [&](unsigned calls) {
            QProcess process;
            process.start(writer, {QStringLiteral("write"), path, QString::number(calls)});
            REQUIRE(process.waitForFinished(30000));
            REQUIRE(process.exitStatus() == QProcess::CrashExit);
        };
        write(40 + random() % 60);
        int kept = 0;
        {
            const auto editor = openEditor(path);
            kept = numberIn(editor->workspace());
            QFile::remove(backup);
            // Either way of taking one: the program's, or the file's bytes once it is closed.
            if (run % 2 == 0)
                REQUIRE(editor->saveCopy(backup).has_value());
        }
        if (run % 2 == 1)
            REQUIRE(QFile::copy(path, backup));
        // Killed at any change to the disk, so in the middle of a commit more often than not.
        write(60 + random() % 200);
        if (QFile journal(path + u"-journal"); journal.open(QIODevice::ReadOnly)) {
            ++journalsLeft;
            hotJournals += journal.read(1) != QByteArray(1, '\0') && journal.size() > 0 ? 1 : 0;
        }
        // As the file manager does it: the file alone, over the one that is there.
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::copy(backup, path));
        const auto editor = openEditor(path);
        CHECK(numberIn(editor->workspace()) == kept);
        CHECK(editor->check()->isSound());
    }
    INFO("journals " << journalsLeft << ", to be played back " << hotJournals);
    // A journal is one to play back only from its syncing to the end of the commit.
    CHECK(hotJournals >= 5);
}
