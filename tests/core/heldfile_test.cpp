// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heldfile.h"
#include "core/base/wholefile.h"
#include "core/model/modelfile.h"
#include "core/storage/sealedcopy.h"
#include "core/wording/pdfreading.h"
#include "tests/support/editors.h"

#include <QFile>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("A file is held from its opening to its closing, by every name it has")
{
    Folder folder;
    auto editor = createEditor(folder.file());
#ifndef Q_OS_WIN
    REQUIRE(QFile::link(folder.file(), folder.file("link.waymark")));
    CHECK(isHeld(folder.file()));
    CHECK(isHeld(folder.file("link.waymark")));
#endif
    CHECK_FALSE(isHeld(folder.file("other.waymark")));
    editor.reset();
    CHECK_FALSE(isHeld(folder.file()));
    CHECK(readWholeFile(folder.file(), 10'000'000));
}

#ifdef Q_OS_LINUX
namespace {

/// Whether anybody, this process too, has one of SQLite's locks on the file. To ask takes our own locks away.
bool wasLocked(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    REQUIRE(descriptor >= 0);
    constexpr off_t pendingByte = 0x40000000; // where SQLite's locks begin
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    asked.l_start = pendingByte;
    asked.l_len = 512;
    REQUIRE(::fcntl(descriptor, F_OFD_GETLK, &asked) == 0);
    ::close(descriptor);
    return asked.l_type != F_UNLCK;
}

} // namespace

TEST_CASE("Whoever picks or drops the file that is open, where another one is wanted, does not unlock it")
{
    Folder folder;
    auto editor = createEditor(folder.file());
    CHECK_FALSE(isSealedCopy(folder.file()));
    CHECK_FALSE(isMeantAsPdf(folder.file()));
    CHECK_FALSE(looksLikeModel(folder.file()));
    const auto read = readWholeFile(folder.file(), 10'000'000);
    REQUIRE(!read);
    CHECK(std::get<FileError>(read.error()).problem == FileError::Problem::InUse);
    CHECK(wasLocked(folder.file()));
    // It would have been noticed: the question has itself taken the locks away.
    CHECK_FALSE(wasLocked(folder.file()));
}
#endif
