// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/answerblock.h"
#include "core/asking/offered.h"
#include "core/asking/taking.h"
#include "core/base/mail.h"
#include "core/base/zipping.h"
#include "tests/support/answerblocks.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

const QByteArray someResponse = "{\n \"format\": \"waymark-response/1\",\n \"name\": \"Zo\xc3\xab\"\n}\n";

std::string blockProblem(const Result<QByteArray> &block)
{
    if (block)
        return "whole";
    switch (std::get<ContentError>(block.error()).problem) {
    case ContentError::Problem::TextCutShort:
        return "cut short";
    case ContentError::Problem::TextChanged:
        return "changed";
    case ContentError::Problem::WrongFormat:
        return "format";
    default:
        return "other";
    }
}

/// What comes of a text, each block by its state.
std::vector<std::string> blockStates(const QString &text)
{
    std::vector<std::string> states;
    for (const auto &block : answerBlocksIn(text, QStringLiteral("a.txt")))
        states.push_back(blockProblem(block));
    return states;
}

using States = std::vector<std::string>;

/// The bytes that are handed on from a file of this name.
std::vector<QByteArray> handedOn(const QByteArray &bytes, const QString &name, QStringList *names = nullptr)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    std::vector<QByteArray> all;
    eachOfferedFile({file.fileName()}, {}, [&](const OfferedFile &offered) {
        if (const auto *found = std::get_if<QByteArray>(&offered.content))
            all.push_back(*found);
        if (names)
            names->append(offered.name);
        return true;
    });
    return all;
}

QByteArray crlf(QByteArray text) { return text.replace("\n", "\r\n"); }

QByteArray inQuotedPrintable(const QByteArray &text)
{
    QByteArray made;
    int column = 0;
    for (const char c : text) {
        const bool plain = (c >= 33 && c <= 126 && c != '=') || c == ' ' || c == '\n';
        made += plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        column = c == '\n' ? 0 : column + 1;
        if (column == 50) {
            made += "=\n";
            column = 0;
        }
    }
    return made;
}

} // namespace

TEST_CASE("The letters of a block are checked as ISO 3309 has it", "[answerblock]")
{
    CHECK(qChecksum(QByteArrayView("123456789")) == 0x906e); // as the form's own code makes it
}

TEST_CASE("A block gives the bytes that were written, packed or not", "[answerblock]")
{
    for (const bool deflated : {true, false}) {
        const auto found = answerBlocksIn(answerBlock(someResponse, deflated), {});
        REQUIRE(found.size() == 1);
        CHECK(found[0] == someResponse);
    }
    CHECK(answerBlocksIn(QStringLiteral("Dear Jo, see you."), {}).empty());
    CHECK_FALSE(mentionsAnswers(QStringLiteral("Dear Jo, see you.")));
}

TEST_CASE("A block survives what mail programs do to a text", "[answerblock]")
{
    const QString block = answerBlock(someResponse);
    const auto survives = [&](const char *what, QString text) {
        INFO(what);
        const auto found = answerBlocksIn(text, {});
        REQUIRE(found.size() == 1);
        CHECK(found[0] == someResponse);
    };
    survives("text around it",
             QStringLiteral("Dear Jo,\n\nthese are my answers – “so”.\n") + block + QStringLiteral("\nBest wishes"));
    survives("quoted", QStringLiteral("> ") + QString(block).replace(u'\n', QStringLiteral("\n> ")));
    survives("quoted twice", QStringLiteral(">> ") + QString(block).replace(u'\n', QStringLiteral("\n>> ")));
    survives("bars", QStringLiteral("| ") + QString(block).replace(u'\n', QStringLiteral("\n| ")));
    survives("on one line", QString(block).replace(u'\n', u' '));
    survives("no line ends at all",
             QString(block).replace(QRegularExpression(QStringLiteral("(?<=[A-Za-z0-9+/]{20})\n(?=[A-Za-z0-9+/]{20})")),
                                    QString()));
    survives("wrapped anew",
             QString(block).replace(QRegularExpression(QStringLiteral("([A-Za-z0-9+/]{17})(?=[A-Za-z0-9+/])")),
                                    QStringLiteral("\\1\n> ")));
    survives("other spaces", QString(block).replace(u' ', QChar(0xa0)));
    survives("no width", QString(block).replace(u'\n', QStringLiteral("\u200b\n\ufeff")));
    survives("dashes around the lines",
             QString(block).replace(QStringLiteral("WAYMARK ANSWERS"), QStringLiteral("-----WAYMARK ANSWERS")));
    survives("twice", block + block);
    survives("carriage returns", QString(block).replace(u'\n', QStringLiteral("\r\n")));
}

TEST_CASE("A block that was cut short or changed is refused as that, and keeps no other out", "[answerblock]")
{
    const QString block = answerBlock(someResponse);
    const qsizetype end = block.indexOf(QStringLiteral("WAYMARK ANSWERS END"));
    const qsizetype begin = block.indexOf(u'\n') + 1;
    CHECK(blockStates(block.left(end)) == States{"cut short"});
    for (qsizetype at = begin; at < end; at += 7)
        CHECK(blockStates(block.left(at)) == States{"cut short"});
    CHECK(blockStates(block.left(begin) + block.mid(begin + 5)) == States{"cut short"});
    for (qsizetype at = begin; at < end - 1; ++at) {
        if (block[at] == u'\n')
            continue;
        QString changed = block;
        changed[at] = changed[at] == u'A' ? u'B' : u'A';
        CHECK(blockStates(changed) == States{"changed"});
    }
    CHECK(blockStates(block.left(begin) + QStringLiteral("ABC") + block.mid(begin)) == States{"changed"});
    CHECK(blockStates(QString(block).replace(QStringLiteral("BEGIN 1"), QStringLiteral("BEGIN 2"))) ==
          States{"format"});
    const QByteArray other = "{\"format\":\"waymark-response/1\"}";
    CHECK(blockStates(block.left(end) + answerBlock(other)) == States{"cut short", "whole"});
    // Letters that are well counted and stand for nothing.
    const QByteArray letters = "AAAA";
    CHECK(blockStates(QStringLiteral("WAYMARK ANSWERS BEGIN 1 Z 4 %1 AAAA WAYMARK ANSWERS END")
                          .arg(qChecksum(letters), 4, 16, QChar(u'0'))) == States{"changed"});
}

TEST_CASE("Many beginnings without an end take no time that anybody would notice", "[answerblock]")
{
    const QString text = QStringLiteral("WAYMARK ANSWERS BEGIN 1 Z 9 0000 ").repeated(100'000);
    CHECK(answerBlocksIn(text, {}).size() == 200);
}

TEST_CASE("Answers are found in a saved mail: written in it, or attached", "[answerblock]")
{
    const QByteArray block = answerBlock(someResponse).toUtf8();
    const QByteArray head =
        "From: Jo <jo@school.example>\nTo: me@school.example\nSubject: Answers\nMIME-Version: 1.0\n";
    CHECK(handedOn(head + "\nDear you,\n\n" + block, QStringLiteral("a.eml")) == std::vector{someResponse});
    CHECK(handedOn(crlf(head +
                        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n" +
                        inQuotedPrintable("Caf\xc3\xa9\n" + block)),
                   QStringLiteral("b.eml")) == std::vector{someResponse});
    CHECK(handedOn(head + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" +
                       QByteArray("<p>Dear</p><div>" + QByteArray(block).replace("\n", "</div><div>&nbsp;") + "</div>")
                           .toBase64(),
                   QStringLiteral("c.eml")) == std::vector{someResponse});
    const auto attached = [&](const QByteArray &disposition, const QByteArray &bytes) {
        return crlf(
            head +
            "Content-Type: multipart/mixed;\n boundary=\"=_b 1\"\n\nnothing\n--=_b 1\nContent-Type: "
            "multipart/alternative; boundary=inner\n\n--inner\n\nDear you\n--inner\nContent-Type: text/html\n\n"
            "<p>Dear you</p>\n--inner--\n\n--=_b 1\nContent-Type: image/png; name=logo.png\n"
            "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--=_b 1\nContent-Type: application/octet-stream\n"
            "Content-Transfer-Encoding: base64\n" +
            disposition + "\n\n" + bytes.toBase64() + "\n--=_b 1--\n");
    };
    QStringList names;
    CHECK(handedOn(attached("Content-Disposition: attachment; filename=\"Jo.waymark-response.json\"", someResponse),
                   QStringLiteral("d.eml"), &names) == std::vector{someResponse});
    CHECK(names == QStringList{QStringLiteral("d.eml/Jo.waymark-response.json")});
    names.clear();
    CHECK(handedOn(attached("Content-Disposition: attachment;\n filename*=utf-8''..%2FZo%C3%AB.json", someResponse),
                   QStringLiteral("e.eml"), &names)
              .size() == 1);
    CHECK(names == QStringList{QStringLiteral("e.eml/Zoë.json")});
    CHECK(handedOn(attached("Content-Disposition: attachment; filename=\"=?utf-8?Q?Zo=C3=AB.zip?=\"",
                            zipOf({{QStringLiteral("in.json"), someResponse}}, noon)),
                   QStringLiteral("f.eml")) == std::vector{someResponse});
    // A long name comes in parts, and some mail programs give none.
    names.clear();
    CHECK(handedOn(attached("Content-Disposition: attachment;\n filename*0*=utf-8''Zo%C3%AB%20;\n"
                            " filename*1=\"Quixley.waymark\";\n filename*2*=%2Djson.json",
                            someResponse),
                   QStringLiteral("parts.eml"), &names) == std::vector{someResponse});
    CHECK(names == QStringList{QStringLiteral("parts.eml/Zoë Quixley.waymark-json.json")});
    names.clear();
    CHECK(handedOn(attached("Content-Disposition: attachment", someResponse), QStringLiteral("none.eml"), &names) ==
          std::vector{someResponse});
    CHECK(names == QStringList{QStringLiteral("none.eml/attachment")});
    // A mail in a mail, and one with nothing of ours.
    CHECK(handedOn(head + "Content-Type: message/rfc822\n\n" +
                       attached("Content-Disposition: attachment; filename=j.json", someResponse),
                   QStringLiteral("g.eml")) == std::vector{someResponse});
    names.clear();
    CHECK(handedOn(head + "\nSee you on Friday.\n", QStringLiteral("h.eml"), &names).empty());
    CHECK(names == QStringList{QStringLiteral("h.eml")});
}

TEST_CASE("Mail that makes no sense ends", "[answerblock]")
{
    QByteArray deep = "Content-Type: text/plain\n\nx";
    for (int at = 0; at < 100; ++at)
        deep = "Content-Type: message/rfc822\n\n" + deep;
    CHECK(partsOfMail(deep).empty());
    CHECK(
        partsOfMail("Content-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--b\n\nx\n").repeated(5000)).size() <=
        static_cast<std::size_t>(maxMailParts));
    for (const char *odd :
         {"", "\n", "Content-Type:", "Content-Type: multipart/mixed; boundary=b\n\n--b", "a: b\n\n=\n=Z", "=?"})
        (void)partsOfMail(odd);
}

TEST_CASE("What was pasted is answers as text, a response's own text, a table, or told as none", "[answerblock]")
{
    const auto pasted = [](const QString &text) {
        std::vector<OfferedFile> all;
        eachOfferedText(text, [&](OfferedFile file) {
            all.push_back(std::move(file));
            return true;
        });
        REQUIRE(all.size() == 1);
        return all.front().content;
    };
    CHECK(std::get<QByteArray>(pasted(answerBlock(someResponse))) == someResponse);
    CHECK(std::get<QByteArray>(pasted(QString::fromUtf8(someResponse))) == someResponse);
    const auto table = std::get<std::vector<Sheet>>(pasted(QStringLiteral("Name\t2.4\nJo\t3\n")));
    CHECK(table.front().rows[1].cells == QStringList({QStringLiteral("Jo"), QStringLiteral("3")}));
    CHECK(std::get<NotAnswers>(pasted(QStringLiteral("Dear Jo"))) == NotAnswers::PastedText);
    CHECK(std::get<NotAnswers>(pasted({})) == NotAnswers::NothingPasted);
    CHECK(std::holds_alternative<Error>(pasted(answerBlock(someResponse).left(60))));
}
