// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/password.h"
#include "core/base/unzipping.h"
#include "core/base/zipping.h"
#include "core/storage/sealedcopy.h"
#include "core/text/errors.h"
#include "tests/support/editors.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace waymark;
using namespace waymark::testing;

namespace {

const QString password = QStringLiteral("four random words here");

QByteArray sealedBytes(const QString &path)
{
    const auto bytes = readWholeFile(path, 100'000'000);
    REQUIRE(bytes.has_value());
    return *bytes;
}

} // namespace

TEST_CASE("A copy with a password becomes the same file again, and is told from other archives")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    addReview(*editor);
    const QString archive = folder.file("copy.zip");
    REQUIRE(editor->saveSealedCopy(archive, password).has_value());
    CHECK(isSealedCopy(archive));
    CHECK_FALSE(isSealedCopy(folder.file()));
    const auto bytes = openSealedCopy(archive, password);
    REQUIRE(bytes.has_value());
    const QString back = folder.file("back.waymark");
    REQUIRE(keepUnsealed(*bytes, archive, back).has_value());
    CHECK(openEditor(back)->workspace() == editor->workspace());
    CHECK(openEditor(back)->check()->isSound());
    // And the file goes on being one's own.
    addReview(*editor, "2027/28");
    editor.reset();
    CHECK(folder.names() ==
          QStringList({QStringLiteral("back.waymark"), QStringLiteral("copy.zip"), QStringLiteral("school.waymark")}));
}

TEST_CASE("Nothing of a copy with a password can be read without it")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const QString archive = folder.file("copy.zip");
    REQUIRE(editor->saveSealedCopy(archive, password).has_value());
    const QByteArray bytes = sealedBytes(archive);
    CHECK_FALSE(bytes.contains("Example Academy"));
    CHECK_FALSE(bytes.contains("SQLite format 3"));
    CHECK(bytes.contains("school.waymark")); // the name, as the guide says
    for (const char *wrong : {"", "four random words her", "Four random words here"})
        CHECK(problemOf(openSealedCopy(archive, QString::fromUtf8(wrong))) == FileError::Problem::WrongPassword);
    // A door is not tried here: that the right one opens is what the test before says.
    CHECK(unlock(bytes, password, 1000).result == Unzipped::TooLarge);
}

TEST_CASE("One changed byte in a copy with a password is noticed")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const QString archive = folder.file("copy.zip");
    REQUIRE(editor->saveSealedCopy(archive, password).has_value());
    QByteArray bytes = sealedBytes(archive);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    REQUIRE(writeWholeFile(archive, bytes, Existing::Replace).has_value());
    CHECK(problemOf(openSealedCopy(archive, password)) == FileError::Problem::Damaged);
}

TEST_CASE("What is no copy with a password, or holds no Waymark file, makes none")
{
    const Folder folder;
    const QString archive = folder.file("other.zip");
    const auto put = [&](const std::vector<ZipEntry> &entries, const QString &secret) {
        REQUIRE(writeWholeFile(archive, zipOf(entries, noon, secret), Existing::Replace).has_value());
    };
    put({{QStringLiteral("a.waymark"), "text"}}, {});
    CHECK_FALSE(isSealedCopy(archive));
    CHECK(problemOf(openSealedCopy(archive, password)) == FileError::Problem::NotSealed);
    put({{QStringLiteral("a.waymark"), "text"}, {QStringLiteral("b.waymark"), "text"}}, password);
    CHECK_FALSE(isSealedCopy(archive));
    CHECK(problemOf(openSealedCopy(archive, password)) == FileError::Problem::NotSealed);
    put({{QStringLiteral("a.txt"), "text"}}, password);
    CHECK_FALSE(isSealedCopy(archive));
    put({{QStringLiteral("a.waymark"), "text"}}, password);
    CHECK(isSealedCopy(archive));
    const auto bytes = openSealedCopy(archive, password);
    REQUIRE(bytes.has_value());
    CHECK(problemOf(keepUnsealed(*bytes, archive, folder.file("a.waymark"))) == FileError::Problem::NotWaymark);
    CHECK(folder.names() == QStringList(QStringLiteral("other.zip")));
    CHECK(problemOf(openSealedCopy(folder.file("missing.zip"), password)) == FileError::Problem::NotFound);
}

TEST_CASE("A protected file is damaged where it is packed or protected in a way that nobody knows")
{
    constexpr int isProtected = 1;
    constexpr int isStronglyProtected = 64;
    constexpr int deflated = 8;
    constexpr int unknown = 56;
    const auto with = [](int flags, int method) {
        QByteArray bytes = zipOf({{QStringLiteral("a.waymark"), "text"}}, noon);
        for (const auto &[record, place] : {std::pair{QByteArray("PK\x03\x04"), 6}, {QByteArray("PK\x01\x02"), 8}}) {
            const qsizetype at = bytes.indexOf(record);
            REQUIRE(at >= 0);
            bytes[at + place] = static_cast<char>(bytes[at + place] | flags);
            bytes[at + place + 2] = static_cast<char>(method);
        }
        return bytes;
    };
    for (const QByteArray &bytes : {with(isProtected, unknown), with(isProtected | isStronglyProtected, deflated)}) {
        CHECK(unlock(bytes, password, 1000).result == Unzipped::Damaged);
        CHECK(unlock(bytes, {}, 1000).result == Unzipped::Locked);
    }
}

TEST_CASE("Neither a copy with a password nor what is made of it replaces a file")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const QString archive = folder.file("copy.zip");
    REQUIRE(editor->saveSealedCopy(archive, password).has_value());
    CHECK(problemOf(editor->saveSealedCopy(archive, password)) == FileError::Problem::AlreadyExists);
    const auto bytes = openSealedCopy(archive, password);
    REQUIRE(bytes.has_value());
    CHECK(problemOf(keepUnsealed(*bytes, archive, folder.file())) == FileError::Problem::AlreadyExists);
}

TEST_CASE("Passwords are long, and in letters that every program understands alike")
{
    CHECK_FALSE(problemWithPassword(password));
    CHECK_FALSE(problemWithPassword(QString(minPasswordLength, u'~')));
    CHECK(problemWithPassword(QString(minPasswordLength - 1, u'a')) == PasswordProblem::TooShort);
    CHECK(problemWithPassword(QString(maxPasswordLength + 1, u'a')) == PasswordProblem::TooLong);
    CHECK(problemWithPassword(QStringLiteral("thirteen pounds \u00a313")) == PasswordProblem::OtherCharacters);
    CHECK(problemWithPassword(QStringLiteral("with\ttabulators in it")) == PasswordProblem::OtherCharacters);
    CHECK(sentence(PasswordProblem::TooShort).contains(QString::number(minPasswordLength)));
}

TEST_CASE("Another program opens a copy with a password", "[.][long]")
{
    const QString seven = QStandardPaths::findExecutable(QStringLiteral("7z"));
    if (seven.isEmpty())
        return;
    const Folder folder;
    const auto editor = createEditor(folder.file());
    REQUIRE(editor->saveSealedCopy(folder.file("copy.zip"), password).has_value());
    QProcess opening;
    opening.start(seven, {QStringLiteral("e"), QStringLiteral("-so"), u"-p" + password, folder.file("copy.zip")});
    REQUIRE(opening.waitForFinished());
    CHECK(opening.exitCode() == 0);
    CHECK(opening.readAllStandardOutput().startsWith("SQLite format 3"));
}
