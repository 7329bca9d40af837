// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/packfiles.h"
#include "core/base/filetexts.h"
#include "core/review/namefinder.h"
#include "tests/support/attachedfiles.h"
#include "tests/support/catch.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Whether Orla O'Brien is found, and what could not be read.
struct Searched
{
    bool found = false;
    std::optional<UnreadableFile> why;

    friend bool operator==(const Searched &, const Searched &) = default;
};

Searched searched(const QByteArray &bytes)
{
    const auto finder = NameFinder::ofPerson(QStringLiteral("Orla O'Brien"), EverydayWords());
    Searched made;
    made.why = eachTextInFile(bytes, [&](const QString &text) { made.found = made.found || finder->finds(text); });
    return made;
}

const QString brien = QStringLiteral("Seen by Miss O\u2019Brien today");
const Searched foundInAll{true, {}};

} // namespace

TEST_CASE("A name is found in a text of each encoding that a school's programs write", "[names]")
{
    CHECK(searched(brien.toUtf8()) == foundInAll);
    CHECK(searched("\xef\xbb\xbf" + brien.toUtf8()) == foundInAll);
    for (const bool mark : {true, false}) {
        CHECK(searched(utf16(brien, QStringConverter::Utf16LE, mark)) == foundInAll);
        CHECK(searched(utf16(brien, QStringConverter::Utf16BE, mark)) == foundInAll);
    }
    CHECK(searched("Seen;by Miss O\x92"
                   "Brien\r\n") == foundInAll); // Windows-1252
    CHECK(searched("<p>Miss O&#8217;<b>Bri</b>en</p>") == foundInAll);
    CHECK(searched("<p>Miss O&rsquo;Br&iacute;en</p>") == foundInAll);
    CHECK(searched("{\"by\": \"Miss O\\u2019Brien\"}") == foundInAll);
    // Inside a file of a kind that is not known, at any byte of it.
    for (const qsizetype before : {3, 4}) {
        const QByteArray binary = QByteArray(before, '\0');
        const Searched inUnknown{true, UnreadableFile::Unknown};
        CHECK(searched(binary + utf16(brien, QStringConverter::Utf16LE, false)) == inUnknown);
        CHECK(searched(binary + utf16(brien, QStringConverter::Utf16BE, false)) == inUnknown);
        CHECK(searched(binary + brien.toUtf8()) == inUnknown);
    }
    CHECK(searched("nothing to see") == Searched{});
    CHECK(searched({}) == Searched{});
}

TEST_CASE("A name is found in documents that are ZIP archives, also where a format begins inside it", "[names]")
{
    const QByteArray document =
        docx(QStringLiteral("</w:t></w:r></w:p><w:p><w:r><w:t>Miss O</w:t></w:r><w:r><w:rPr><w:b/>"
                            "</w:rPr><w:t>\u2019Bri</w:t></w:r><w:proofErr/><w:r><w:t>en"
                            "</w:t></w:r></w:p><w:p><w:r><w:t>Next"));
    CHECK(searched(document) == foundInAll);
    CHECK(searched(zipped("xl/sharedStrings.xml", "<sst><si><t>x</t></si><si><r><t>O</t></r><r><t>'Brien</t></r></si>"
                                                  "<si><t>y</t></si></sst>")) == foundInAll);
    CHECK(searched(zipped("ppt/slides/slide1.xml", "<a:p><a:r><a:t>Miss O\xe2\x80\x99</a:t></a:r><a:r><a:t>Brien</a:t>"
                                                   "</a:r></a:p><a:p>Then</a:p>")) == foundInAll);
    CHECK(searched(zipped("content.xml", "<text:p>Miss<text:s/>O&apos;<text:span>Brien</text:span></text:p>")) ==
          foundInAll);
    CHECK(searched(zipped("docProps/core.xml", "<dc:creator>Orla O'Brien</dc:creator><cp:lastModifiedBy>x")) ==
          foundInAll);
    CHECK(searched(zipped("word/document.xml", "<w:ins w:author=\"Orla O&apos;Brien\"/>")) == foundInAll);
    CHECK(searched(zipped("Report by O'Brien.txt", "x")) == foundInAll);
    CHECK(searched(zipped("papers.zip", document)) == foundInAll);
    CHECK(searched(zipped("list.txt", utf16(brien, QStringConverter::Utf16LE, true))) == foundInAll);
    CHECK(searched(docx(QStringLiteral("nothing to see"))) == Searched{});
}

TEST_CASE("What cannot be read is told, and why", "[names]")
{
    const auto why = [](const QByteArray &bytes) { return searched(bytes).why; };
    CHECK(why("%PDF-1.7\n1 0 obj") == UnreadableFile::Pdf);
    CHECK(why(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)) == UnreadableFile::Picture);
    CHECK(why("\xff\xd8\xff\xe0 JFIF") == UnreadableFile::Picture);
    CHECK(why("ID3\x03 sound") == UnreadableFile::Recording);
    CHECK(why(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0", 11)) == UnreadableFile::Unknown);
    CHECK(why("{\\rtf1 O\\'92Brien}") == UnreadableFile::Unknown);
    CHECK(why("From: x\nContent-Transfer-Encoding: base64\n\nTydCcmllbg==") == UnreadableFile::Unknown);
    CHECK(why(zipped("word/media/image1.png", QByteArray("\x89PNG\r\n\x1a\n\0", 9))) == UnreadableFile::Partly);
    CHECK(why(locked(zipped("word/document.xml", "secret"))) == UnreadableFile::Locked);
    CHECK(why(docx(QStringLiteral("x")).left(200)) == UnreadableFile::Unknown);
    QByteArray damaged = zipped("a.txt", brien.toUtf8().repeated(50));
    damaged[60] = static_cast<char>(damaged[60] ^ 0x55);
    CHECK(why(damaged).has_value());
}

TEST_CASE("A ZIP that unpacks to very much, or holds ZIP in ZIP in ZIP, is not unpacked to its end", "[.][long][names]")
{
    CHECK(searched(zipped("a.txt", QByteArray(9 * 1024 * 1024, ' '))).why == UnreadableFile::TooLarge);
    QByteArray nested = brien.toUtf8();
    for (int depth = 0; depth < 4; ++depth)
        nested = zipped("a.zip", nested);
    CHECK(searched(nested) == foundInAll);
    for (int depth = 0; depth < 4; ++depth)
        nested = zipped("a.zip", nested);
    CHECK(searched(nested).why.has_value());
    std::vector<ZipEntry> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back({QString::number(i), "x"});
    CHECK(searched(zipOf(many, QDateTime(QDate(2026, 11, 12), QTime(12, 0)))).why == UnreadableFile::TooLarge);
}
