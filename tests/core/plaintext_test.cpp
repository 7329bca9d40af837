// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"
#include "core/base/strictjson.h"
#include "core/model/modelfile.h"
#include "tests/support/catch.h"
#include "tests/support/hiddencharacters.h"

#include <QJsonArray>
#include <random>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("Characters that nobody sees are removed from a text", "[plaintext]")
{
    for (const QString &hidden : hiddenCharacters()) {
        INFO(hidden.toUcs4().front());
        for (const Lines lines : {Lines::One, Lines::Many}) {
            CHECK(cleanText(hidden + u"a" + hidden + hidden + u"b" + hidden, lines) == u"ab");
            CHECK(cleanText(hidden, lines).isEmpty());
        }
        CHECK(holdsHiddenCharacters(u"a" + hidden));
    }
    CHECK(cleanText(QString(QChar(u'\0')) + u"a", Lines::Many) == u"a");
}

TEST_CASE("Every line break becomes the one that a field with lines has, and a space where a field has one line",
          "[plaintext]")
{
    for (const QString &lineBreak : oddLineBreaks()) {
        INFO(lineBreak.toUcs4().front());
        CHECK(cleanText(u"a" + lineBreak + u"b", Lines::Many) == u"a\nb");
        CHECK(cleanText(u"a" + lineBreak + u"b", Lines::One) == u"a b");
        CHECK_FALSE(holdsHiddenCharacters(lineBreak));
    }
    CHECK(cleanText(QStringLiteral("a\nb\tc"), Lines::Many) == u"a\nb\tc");
    CHECK(cleanText(QStringLiteral("a\nb\tc"), Lines::One) == u"a b c");
    CHECK(cleanText(QStringLiteral("a\r\n\r\nb"), Lines::Many) == u"a\n\nb");
}

TEST_CASE("What writing needs stays: joiners, marks, flags, right-to-left letters and spaces as they are typed",
          "[plaintext]")
{
    for (const QString &text :
         {QStringLiteral(" Dŵr, nai\u0308ve  "), QStringLiteral("\U0001F469\u200D\U0001F3EB\uFE0F"),
          QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"), // Wales
          QStringLiteral("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"),
          QStringLiteral("\u05E9\u05DC\u05D5\u05DD\u200F!\u200E \u061C"), QStringLiteral("a\u00A0b\u00ADc\u200Bd"),
          QStringLiteral("\uFFFD \uE000 \u5B66\u6821")}) {
        INFO(text.toStdString());
        CHECK(cleanText(text, Lines::One) == text);
        CHECK(cleanText(text, Lines::Many) == text);
        CHECK_FALSE(holdsHiddenCharacters(text));
    }
}

TEST_CASE("Half a surrogate pair is removed, and a whole one stays", "[plaintext]")
{
    CHECK(plainText(QString(QChar(0xd800)) + u"a") == u"a");
    CHECK(plainText(u"a" + QString(QChar(0xdc00))) == u"a");
    CHECK(plainText(QString(QChar(0xdc00)) + QChar(0xd800)).isEmpty());
    const QString pair = QString::fromUcs4(U"\U0001F600", 1);
    CHECK(plainText(QChar(0xd800) + pair) == pair);
    CHECK_FALSE(holdsHiddenCharacters(pair));
    CHECK(holdsHiddenCharacters(pair.left(1)));
}

TEST_CASE("A clean text stays as it is, and is what UTF-8 and XML can hold", "[.][long][plaintext]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = 0; i < 6; ++i) {
            // Mostly from where the rule has its edges.
            static constexpr char16_t starts[] = {0x0000, 0x0078, 0x2020, 0x2060, 0xd7f8,
                                                  0xdbf8, 0xdff8, 0xfdc8, 0xfff0};
            text += QChar(static_cast<char16_t>(starts[random() % std::size(starts)] + random() % 48));
        }
        for (const Lines lines : {Lines::One, Lines::Many}) {
            const QString clean = cleanText(text, lines);
            INFO(text.toUtf8().toHex().toStdString());
            REQUIRE(cleanText(clean, lines) == clean);
            REQUIRE_FALSE(holdsHiddenCharacters(clean));
            REQUIRE(clean.isValidUtf16());
            REQUIRE(everyCharacter(clean.toUtf8()) == clean);
            REQUIRE_FALSE(clean.contains(u'\r'));
            REQUIRE((lines == Lines::Many || !clean.contains(u'\n')));
        }
    }
}

TEST_CASE("A text is read with every character that it was written with, a byte order mark too", "[plaintext]")
{
    const QString marked = QStringLiteral("\uFEFF\uFEFFa\uFEFF");
    CHECK(everyCharacter(marked.toUtf8()) == marked);
    CHECK(everyCharacter({}).isEmpty());
    const QByteArray json = QStringLiteral("\uFEFF{\"\uFEFFa\": [\"\uFEFFb\\n\", \"c\\\\\uFEFF\"]}").toUtf8();
    const auto object = parseStrictJson(json, QStringLiteral("x.json"));
    REQUIRE(object.has_value());
    CHECK(object->keys() == QStringList{QStringLiteral("\uFEFFa")});
    CHECK(object->value(QStringLiteral("\uFEFFa")).toArray() ==
          QJsonArray{QStringLiteral("\uFEFFb\n"), QStringLiteral("c\\\uFEFF")});
    // Twice the same key, in two spellings.
    CHECK_FALSE(
        parseStrictJson(QStringLiteral("{\"\uFEFFa\": 1, \"\\ufeffa\": 2}").toUtf8(), QStringLiteral("x.json")));
}

TEST_CASE("The program's own model is clean already", "[plaintext]")
{
    const auto read = parseModel(writeModel(builtInModel()), QStringLiteral("x.json"));
    REQUIRE(read.has_value());
    CHECK(read->structure.digest() == builtInModel().structure.digest());
    CHECK(read->wording.digest() == builtInModel().wording.digest());
    CHECK_FALSE(holdsHiddenCharacters(QString::fromUtf8(writeModel(builtInModel()))));
}
