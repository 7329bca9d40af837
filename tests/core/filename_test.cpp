// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/packfiles.h"
#include "core/base/filename.h"
#include "core/base/wholefile.h"
#include "tests/support/catch.h"
#include "tests/support/editors.h"

#include <QDir>
#include <QString>
#ifdef Q_OS_WIN
#include "tests/support/otherprogram.h"

#include <chrono>
#include <thread>
#include <windows.h>
#endif

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("What Windows refuses as a name, or takes for something else, is known on every system", "[filename]")
{
    for (const char *name :
         {"CON", "con", "con.csv", "NUL.waymark", "nul .txt",   "Com1.html", "LPT9",  "CONIN$", "a:b", "x?",  "a*",
          "a<b", "a|b", "a/b",     "a\\b",        "say \"hi\"", "plan.",     "plan ", "",       "..",  "a\tb"}) {
        INFO(name);
        CHECK(isRefusedByWindows(QString::fromLatin1(name)));
        const QString good = nameForEverySystem(QString::fromLatin1(name));
        INFO(good.toStdString());
        CHECK_FALSE(isRefusedByWindows(good));
        CHECK(nameForEverySystem(good) == good);
    }
    CHECK(isRefusedByWindows(QStringLiteral("com\u00b9.txt")));
    for (const char *name :
         {"Concert.pdf", "console", "com10", "nulled.csv", "my con.csv", ".waymark", "a.b.c", "com"}) {
        INFO(name);
        CHECK_FALSE(isRefusedByWindows(QString::fromLatin1(name)));
        CHECK(nameForEverySystem(QString::fromLatin1(name)) == QString::fromLatin1(name));
    }
    CHECK_FALSE(isRefusedByWindows(QStringLiteral("\u0174\u0177 \u2013 \u2018\u00e9\u2019.waymark")));
}

TEST_CASE("A file whose path is longer than Windows' old limit is made, changed, copied and opened again", "[filename]")
{
    const Folder folder;
    const QDir deep(folder.file(QByteArray(QByteArray(120, 'a') + '/' + QByteArray(120, 'b')).constData()));
    REQUIRE(QDir().mkpath(deep.path()));
    const QString path = deep.filePath(QStringLiteral("school.waymark"));
    REQUIRE(path.size() > 260);
    addReview(*createEditor(path), "2026/27");
    const auto editor = openEditor(path);
    addReview(*editor, "2027/28");
    CHECK(editor->check()->isSound());
    CHECK(editor->saveCopy(deep.filePath(QStringLiteral("copy.waymark"))).has_value());
    CHECK(openEditor(deep.filePath(QStringLiteral("copy.waymark")))->workspace().reviews().rows().size() == 2);
}

#ifdef Q_OS_WIN

TEST_CASE("A name that Windows would take for something else is refused with a sentence, and nothing is made",
          "[filename]")
{
    const Folder folder;
    for (const char *name : {"CON", "nul.waymark", "a:b.waymark", "plan.", "plan ", "x?.waymark"}) {
        INFO(name);
        CHECK(problemOf(writeWholeFile(folder.file(name), "x", Existing::Refuse)) == FileError::Problem::NameRefused);
        CHECK(problemOf(Editor::create(folder.file(name), exampleAcademy(), testing::model(), noon)) ==
              FileError::Problem::NameRefused);
    }
    CHECK(folder.names().isEmpty());
    for (const char *name : {"CON", "a:b", "forms.", "x?/"}) {
        INFO(name);
        CHECK(problemOf(writePackFolder({{QStringLiteral("a.html"), "a"}}, folder.file(name))) ==
              FileError::Problem::NameRefused);
    }
    CHECK(QDir(folder.file(".")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("A long path is marked as one for the system's own calls, and a short one is not", "[filename]")
{
    CHECK(pathForSystem(QStringLiteral("C:/a/school.waymark")) == QStringLiteral("C:\\a\\school.waymark"));
    const QString deep = u'/' + QString(200, u'x') + u'/' + QString(100, u'y');
    CHECK(pathForSystem(u"C:" + deep) == u"\\\\?\\C:" + QDir::toNativeSeparators(deep));
    CHECK(pathForSystem(u"//server/share" + deep) == u"\\\\?\\UNC\\server\\share" + QDir::toNativeSeparators(deep));
    CHECK(pathForSystem(pathForSystem(u"C:" + deep)) == pathForSystem(u"C:" + deep));
}

TEST_CASE("A file that another program holds for a moment is written when it lets go, and one held for long is named",
          "[filename]")
{
    const Folder folder;
    const QString path = folder.file("held.txt");
    REQUIRE(writeWholeFile(path, "old", Existing::Refuse).has_value());
    HANDLE held = CreateFileW(path.toStdWString().c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    REQUIRE(held != INVALID_HANDLE_VALUE);
    CHECK(problemOf(writeWholeFile(path, "new", Existing::Replace)) == FileError::Problem::HeldOpen);
    std::thread letGo([held] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        CloseHandle(held);
    });
    CHECK(writeWholeFile(path, "new", Existing::Replace).has_value());
    letGo.join();
    CHECK(bytesOf(path) == "new");
}

#endif
