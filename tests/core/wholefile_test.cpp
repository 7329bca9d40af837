// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QFile>
#include <atomic>
#include <thread>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace waymark;
using namespace waymark::testing;
using FileProblem = FileError::Problem;

TEST_CASE("A file is written whole, and replaced only where that was asked for", "[wholefile]")
{
    const Folder folder;
    const QString path = folder.file("a.txt");
    REQUIRE(writeWholeFile(path, "one", Existing::Refuse).has_value());
    CHECK(problemOf(writeWholeFile(path, "two", Existing::Refuse)) == FileProblem::AlreadyExists);
    CHECK(bytesOf(path) == "one");
    REQUIRE(writeWholeFile(path, "two", Existing::Replace).has_value());
    CHECK(bytesOf(path) == "two");
    REQUIRE(writeWholeFile(folder.file("empty"), {}, Existing::Refuse).has_value());
    CHECK(bytesOf(folder.file("empty")).isEmpty());
    CHECK(folder.names() == QStringList({QStringLiteral("a.txt"), QStringLiteral("empty")}));
}

TEST_CASE("Of many who write one file at once, exactly one does, and it is theirs wholly", "[.][long][wholefile]")
{
    const Folder folder;
    for (int round = 0; round < 20; ++round) {
        const QString path = folder.file(qPrintable(QString::number(round)));
        constexpr int writers = 8;
        std::atomic<int> waiting = writers;
        std::atomic<int> written = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&, i] {
                --waiting;
                while (waiting > 0) // all at once
                    std::this_thread::yield();
                const auto done =
                    writeWholeFile(path, QByteArray(50'000, static_cast<char>('a' + i)), Existing::Refuse);
                if (done)
                    ++written;
                else if (std::get<FileError>(done.error()).problem == FileProblem::AlreadyExists)
                    ++refused;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        CHECK(written == 1);
        CHECK(refused == writers - 1);
        const QByteArray bytes = bytesOf(path);
        CHECK(bytes.size() == 50'000);
        CHECK(bytes.count(bytes.front()) == bytes.size());
    }
    CHECK(folder.names().size() == 20);
}

TEST_CASE("Why a file was not written is told apart", "[wholefile]")
{
    const Folder folder;
    const QString parent = QFileInfo(folder.file()).absolutePath();
    CHECK(problemOf(writeWholeFile(folder.file("no/such/a.txt"), "x", Existing::Refuse)) == FileProblem::CannotWrite);
    CHECK(problemOf(writeWholeFile(parent, "x", Existing::Refuse)) == FileProblem::AlreadyExists);
    CHECK(problemOf(writeWholeFile(parent, "x", Existing::Replace)) == FileProblem::NotAFile);
    CHECK(problemOf(writeWholeFile(folder.file(QByteArray(256, 'a').constData()), "x", Existing::Refuse)) ==
          FileProblem::NameTooLong);
    // As long as a name can be, and its temporary name is no longer.
    CHECK(writeWholeFile(folder.file(QByteArray(255, 'a').constData()), "x", Existing::Refuse).has_value());
#ifdef Q_OS_UNIX
    const QString pipe = folder.file("pipe");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(problemOf(writeWholeFile(pipe, "x", Existing::Replace)) == FileProblem::NotAFile);
    CHECK(problemOf(readWholeFile(pipe, 10)) == FileProblem::NotAFile);
    CHECK(problemOf(writeWholeFile(QStringLiteral("/dev/null"), "x", Existing::Replace)) == FileProblem::NotAFile);
    // A link to nothing is taken; one to a file is followed, and stays a link.
    REQUIRE(QFile::link(folder.file("nowhere"), folder.file("link")));
    CHECK(problemOf(writeWholeFile(folder.file("link"), "x", Existing::Refuse)) == FileProblem::AlreadyExists);
    CHECK(problemOf(writeWholeFile(folder.file("link"), "x", Existing::Replace)) == FileProblem::NotAFile);
    writeBytes(folder.file("nowhere"), "old");
    REQUIRE(writeWholeFile(folder.file("link"), "new", Existing::Replace).has_value());
    CHECK(bytesOf(folder.file("nowhere")) == "new");
    CHECK(QFileInfo(folder.file("link")).isSymLink());
#endif
    CHECK(folder.names().filter(QStringLiteral(".part")).isEmpty());
}

TEST_CASE("A name is cut at a whole character", "[wholefile]")
{
    CHECK(cutToBytes(QStringLiteral("abc"), 3) == u"abc");
    CHECK(cutToBytes(QStringLiteral("abcd"), 3) == u"abc");
    CHECK(cutToBytes(QStringLiteral("a\u0175"), 2) == u"a");
    CHECK(cutToBytes(QStringLiteral("a\U0001F600"), 4) == u"a");
    CHECK(cutToBytes({}, 0).isEmpty());
}
