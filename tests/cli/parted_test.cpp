// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a file while a command is writing to it, and what the command says then.
#include "core/editing/editor.h"
#include "core/text/errors.h"
#include "tests/support/commandline.h"
#include "tests/support/mishaps.h"
#include "tests/support/responses.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>
#ifdef Q_OS_LINUX // mishaps.h
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A pipe that holds a page and is not read for now, like that to a pager: whoever prints more waits in the middle of
/// its work.
class WaitingPipe
{
public:
    explicit WaitingPipe(const QString &path) : m_path(path)
    {
        REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        m_end = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        REQUIRE(m_end >= 0);
        REQUIRE(::fcntl(m_end, F_SETPIPE_SZ, size) == size);
    }
    ~WaitingPipe() { ::close(m_end); }
    WaitingPipe(const WaitingPipe &) = delete;
    WaitingPipe &operator=(const WaitingPipe &) = delete;

    const QString &path() const { return m_path; }
    /// Everything until the other side closes.
    QByteArray rest() const
    {
        ::fcntl(m_end, F_SETFL, 0);
        QByteArray all;
        QByteArray part(size, '\0');
        for (ssize_t got = 0; (got = ::read(m_end, part.data(), size)) > 0;)
            all.append(part.constData(), got);
        return all;
    }

private:
    static constexpr int size = 4096;
    QString m_path;
    int m_end = -1;
};

/// Sixty colleagues' answers for a file in a folder of its own, and a command that brings them in.
struct Importing : CommandLine
{
    static constexpr int count = 60;
    QString file = path(QStringLiteral("school/school.waymark"));
    QString other = path(QStringLiteral("other.waymark"));
    WaitingPipe printed{path(QStringLiteral("printed"))};
    QProcess process;

    Importing()
    {
        REQUIRE(QDir().mkpath(path(QStringLiteral("school"))));
        REQUIRE(QDir().mkpath(path(QStringLiteral("in"))));
        REQUIRE(run({"new", file, "--name", "Example Academy", "--kind", "school"}).exit == 0);
        REQUIRE(run({"review", "add", file, "--year", "2026/27", "--title", "First", "--date", "2026-11-12"}).exit ==
                0);
        did("sample other.waymark");
        const auto editor = Editor::open(file, QDateTime::currentDateTimeUtc());
        REQUIRE(editor.has_value());
        const Workspace &workspace = (*editor)->workspace();
        for (int i = 0; i < count; ++i) {
            const QString name =
                QStringLiteral("%1-%2-waymark-response.json").arg(i, 3, 10, QLatin1Char('0')).arg(QString(150, u'x'));
            testing::writeResponse(path(QStringLiteral("in/") + name),
                                   testing::responseJson(workspace, *workspace.reviewByNumber(1),
                                                         QStringLiteral("Colleague %1").arg(i), 2));
        }
    }

    /// Until the command waits for its reader, between two of its edits.
    void waitUntilItWaits() const
    {
        const QByteArray printing = QByteArray::number(SYS_write) + " 0x1 ";
        QFile call(QStringLiteral("/proc/%1/syscall").arg(process.processId()));
        for (const QDeadlineTimer patience(60'000);; QThread::msleep(1)) {
            REQUIRE_FALSE(patience.hasExpired());
            REQUIRE(call.open(QIODevice::ReadOnly));
            if (call.readAll().startsWith(printing))
                return;
            call.close();
        }
    }

    /// What the command says where this happens while it is at work.
    Said saidAfter(const char *mishap)
    {
        process.setStandardOutputFile(printed.path());
        process.start(QStringLiteral(WAYMARK_BIN_DIR "/waymark-cli"), {"import", file, path("in")});
        REQUIRE(process.waitForStarted());
        waitUntilItWaits();
        testing::shell(mishap, {file, other});
        const QByteArray out = printed.rest();
        REQUIRE(process.waitForFinished(60'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), out, process.readAllStandardError()};
    }
};

} // namespace

TEST_CASE("A command whose file goes while it writes says what became of it, and calls nothing more taken",
          "[cli][parted]")
{
    for (const testing::Mishap &mishap : testing::mishaps) {
        INFO("the file is " << mishap.what);
        Importing it;
        const QByteArray otherBytes = it.bytes(QStringLiteral("other.waymark"));
        const Said said = it.saidAfter(mishap.line);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(QString::fromUtf8(said.err).trimmed() == sentence(FileError{mishap.found, it.file}));
        CHECK(said.out.count('\n') > 5);
        CHECK(said.out.count('\n') < Importing::count);
        const QString line = QString::fromLatin1(mishap.line);
        if (line.startsWith(QStringLiteral("mv \"$2\"")) || line.startsWith(QStringLiteral("cat")))
            CHECK((it.bytes(QStringLiteral("school/school.waymark")) == otherBytes)); // without printing them
        if (line.endsWith(QStringLiteral("\"$1.old\""))) {
            // What was called taken is in the file wherever it is now.
            const auto moved = Editor::open(it.file + QStringLiteral(".old"), QDateTime::currentDateTimeUtc());
            REQUIRE(moved.has_value());
            CHECK((*moved)->workspace().responses().size() >= said.out.count('\n'));
        }
    }
}

TEST_CASE("A command that waits for its reader while nothing happens to the file takes everything", "[cli][parted]")
{
    Importing it;
    const Said said = it.saidAfter(":");
    CHECK(said.exit == 0);
    CHECK(said.err.isEmpty());
    CHECK(said.out.count('\n') == Importing::count);
}

#endif
