// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/pack.h"
#include "core/asking/packfiles.h"
#include "core/asking/taking.h"
#include "core/base/mail.h"
#include "core/model/modelfile.h"
#include "tests/support/answerblocks.h"
#include "tests/support/attachedfiles.h"
#include "tests/support/catch.h"
#include "tests/support/editors.h"
#include "tests/support/responses.h"

#include <QDir>
#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A school that has asked, and a folder in which things come back.
struct ComingBack
{
    Folder folder;
    std::unique_ptr<Editor> editor = createEditor(folder.file());
    ReviewId review = addReview(*editor);
    QString inbox = QFileInfo(folder.file()).path() + QStringLiteral("/inbox");

    ComingBack() { REQUIRE(QDir().mkpath(inbox)); }

    QByteArray answers(const char *name) const
    {
        const Workspace &workspace = editor->workspace();
        return QJsonDocument(responseJson(workspace, *workspace.review(review), QString::fromUtf8(name), 2)).toJson();
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = inbox + u'/' + name;
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    std::vector<OfferedFile> offered(const QStringList &paths) const
    {
        std::vector<OfferedFile> met;
        eachOfferedFile(paths, folder.file(), [&met](OfferedFile file) {
            met.push_back(std::move(file));
            return true;
        });
        return met;
    }
    /// What is said of each file, in order.
    QStringList told(const QStringList &paths) const
    {
        QStringList sentences;
        for (const OfferedFile &file : offered(paths)) {
            sentences.append(sentence(takeResponse(file, editor->workspace(), noon,
                                                   [&](const Edit &edit) { return editor->perform(edit, noon); })));
        }
        return sentences;
    }
    std::size_t taken() const { return editor->workspace().responsesOf(review).size(); }
};

QStringList names(const std::vector<OfferedFile> &files)
{
    QStringList made;
    for (const OfferedFile &file : files)
        made.append(file.name);
    return made;
}

std::optional<NotAnswers> other(const OfferedFile &file)
{
    const auto *what = std::get_if<NotAnswers>(&file.content);
    return what ? std::optional(*what) : std::nullopt;
}

Taken told(const QString &name, NotAnswers what)
{
    Taken taken;
    taken.name = name;
    taken.what = Taken::What::NotAnswers;
    taken.other = what;
    return taken;
}

QByteArray archiveOf(const std::vector<ZipEntry> &entries)
{
    return zipOf(entries, QDateTime(QDate(2026, 11, 12), QTime(12, 0)));
}

} // namespace

TEST_CASE("A folder is its files and those of its folders, whatever they are called; what systems leave there is not",
          "[offered]")
{
    const ComingBack it;
    it.put(QStringLiteral("b.waymark-response.json"), it.answers("Bea"));
    it.put(QStringLiteral("a.waymark-response (1).json"), it.answers("Al"));
    it.put(QStringLiteral("c.waymark-response.json.txt"), it.answers("Cy"));
    it.put(QStringLiteral("Year 9/Jo/ATT00001.bin"), it.answers("Jo"));
    for (const char *left : {".DS_Store", "Thumbs.db", "desktop.ini", "~$minutes.docx", "__MACOSX/x.json",
                             "Year 9/._d.waymark-response.json"})
        it.put(QString::fromLatin1(left), "left behind");
    CHECK(names(it.offered({it.inbox})) ==
          QStringList{QStringLiteral("Year 9/Jo/ATT00001.bin"), QStringLiteral("a.waymark-response (1).json"),
                      QStringLiteral("b.waymark-response.json"), QStringLiteral("c.waymark-response.json.txt")});
    const QStringList told = it.told({it.inbox});
    CHECK(it.taken() == 4);
    CHECK(told.first().startsWith(QStringLiteral("Year 9/Jo/ATT00001.bin: imported")));
}

TEST_CASE("A file is met once, however many of the paths lead to it, and the file that is answered never", "[offered]")
{
    const ComingBack it;
    const QString one = it.put(QStringLiteral("jo.json"), it.answers("Jo"));
#ifdef Q_OS_UNIX // what Qt makes on Windows is a shortcut, a file of its own
    REQUIRE(QFile::link(one, it.inbox + QStringLiteral("/again.json")));
#endif
    const QString school = QFileInfo(it.folder.file()).path();
    CHECK(it.offered({school, it.inbox, one}).size() == 1);
    // Named by itself it is told what it is.
    const auto own = it.offered({it.folder.file()});
    REQUIRE(own.size() == 1);
    CHECK(other(own.front()) == NotAnswers::WaymarkFile);
    // Two names for nothing are told twice.
    CHECK(it.told({it.inbox + QStringLiteral("/nowhere.json"), it.inbox + QStringLiteral("/nor here.json")}).size() ==
          2);
}

#ifdef Q_OS_UNIX // nor are shortcuts of Windows, which are files

TEST_CASE("Links to folders are not followed, not even in a circle", "[offered]")
{
    const ComingBack it;
    it.put(QStringLiteral("in/jo.json"), it.answers("Jo"));
    REQUIRE(QFile::link(it.inbox, it.inbox + QStringLiteral("/in/round")));
    CHECK(it.offered({it.inbox}).size() == 1);
}

#endif

TEST_CASE("Answers are read out of a ZIP, its folders and the ZIP files inside it", "[offered]")
{
    const ComingBack it;
    const QByteArray inner = archiveOf({{QStringLiteral("deep.waymark-response.json"), it.answers("Di")}});
    const QString path = it.put(QStringLiteral("answers.zip"),
                                archiveOf({{QStringLiteral("answers/"), {}},
                                           {QStringLiteral("answers/al.waymark-response.json"), it.answers("Al")},
                                           {QStringLiteral("answers\\win\\bea.json"), it.answers("Bea")},
                                           {QStringLiteral("more.zip"), inner},
                                           {QStringLiteral("__MACOSX/answers/._al.waymark-response.json"), "left"},
                                           {QStringLiteral("answers/.DS_Store"), "left"},
                                           {QStringLiteral("letter.txt"), "Dear all"}}));
    const QStringList told = it.told({path});
    REQUIRE(told.size() == 4);
    CHECK(told[0].startsWith(QStringLiteral("answers.zip/answers/al.waymark-response.json: imported")));
    CHECK(told[1].startsWith(QStringLiteral("answers.zip/answers/win/bea.json: imported")));
    CHECK(told[2].startsWith(QStringLiteral("answers.zip/letter.txt is a text")));
    CHECK(told[3].startsWith(QStringLiteral("answers.zip/more.zip/deep.waymark-response.json: imported")));
    CHECK(it.taken() == 3);
    // A ZIP is one by what it holds, whatever a mail program called it.
    const auto renamed = it.offered({it.put(QStringLiteral("answers.dat"), inner)});
    REQUIRE(renamed.size() == 1);
    CHECK_FALSE(other(renamed.front()).has_value());
}

TEST_CASE("A ZIP whose names begin with a point for the folder is read like any other", "[offered]")
{
    const ComingBack it;
    const QStringList told =
        it.told({it.put(QStringLiteral("b.zip"), archiveOf({{QStringLiteral("./one.json"), it.answers("One")},
                                                            {QStringLiteral("./a/../two.json"), it.answers("Two")},
                                                            {QStringLiteral("./.DS_Store"), "left"}}))});
    REQUIRE(told.size() == 2);
    CHECK(told[0].contains(QStringLiteral(": imported")));
    CHECK(told[1].contains(QStringLiteral(": imported")));
    CHECK(it.taken() == 2);
}

TEST_CASE("What is too much to be read of a text or a mail is told, with everything before it", "[offered]")
{
    const ComingBack it;
    const auto block = [](int number) -> QByteArray {
        return answerBlock("{\"format\":\"waymark-response/1\",\"number\":" + QByteArray::number(number) + "}")
            .toUtf8();
    };
    QByteArray many;
    for (int number = 0; number < 200; ++number)
        many += block(number) + '\n';
    CHECK(it.offered({it.put(QStringLiteral("all.txt"), many)}).size() == 200);
    const auto more = it.offered({it.put(QStringLiteral("more.txt"), many + block(200))});
    REQUIRE(more.size() == 201);
    CHECK(other(more.back()) == NotAnswers::LongText);
    CHECK(sentence(told(more.back().name, NotAnswers::LongText)).startsWith(QStringLiteral("more.txt contains more")));
    const auto late =
        it.offered({it.put(QStringLiteral("late.txt"), block(1) + QByteArray(4'000'000, ' ') + block(2))});
    REQUIRE(late.size() == 2);
    CHECK(other(late.back()) == NotAnswers::LongText);
    std::vector<OfferedFile> pasted;
    eachOfferedText(QString::fromUtf8(many + block(200)), [&](OfferedFile file) {
        pasted.push_back(std::move(file));
        return true;
    });
    REQUIRE(pasted.size() == 201);
    CHECK(other(pasted.back()) == NotAnswers::LongText);

    const auto mail = [&](int logos) -> QByteArray {
        QByteArray bytes("From: jo@school.example\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int at = 0; at < logos; ++at)
            bytes += "--b\nContent-Type: image/png; name=logo.png\n\nx\n";
        bytes += "--b\nContent-Type: application/json; name=jo.json\n\n" + it.answers("Jo") + "\n--b--\n";
        return bytes;
    };
    const auto few = it.offered({it.put(QStringLiteral("few.eml"), mail(maxMailParts - 1))});
    REQUIRE(few.size() == 1);
    CHECK_FALSE(other(few.front()).has_value());
    const auto large = it.offered({it.put(QStringLiteral("large.eml"), mail(maxMailParts))});
    REQUIRE(large.size() == 1);
    CHECK(other(large.back()) == NotAnswers::LargeMail);
    CHECK(sentence(told(large.back().name, NotAnswers::LargeMail)).startsWith(QStringLiteral("large.eml is an email")));
}

TEST_CASE("Every mail of a mailbox is read, and those without answers are passed over", "[offered]")
{
    const ComingBack it;
    const auto mail = [](const QByteArray &content) -> QByteArray {
        return "From jo@school.example Mon Nov 30 09:00:00 2026\nFrom: Jo <jo@school.example>\nSubject: Answers\n\n" +
               content + "\n\n";
    };
    const QByteArray box = mail(answerBlock(it.answers("One")).toUtf8()) + mail("From what I hear,\n\nall is well.") +
                           mail(answerBlock(it.answers("Two")).toUtf8()) +
                           mail(answerBlock(it.answers("Three")).toUtf8());
    for (const char *name : {"answers.mbox", "mbox"}) {
        for (const QByteArray &bytes : {box, QByteArray(box).replace("\n", "\r\n")}) {
            const auto met = it.offered({it.put(QString::fromUtf8(name), bytes)});
            REQUIRE(met.size() == 3);
            for (const OfferedFile &each : met)
                CHECK_FALSE(other(each).has_value());
            CHECK(met[1].name == QString::fromUtf8(name) + u"/3");
        }
    }
    const auto none = it.offered({it.put(QStringLiteral("none.mbox"), mail("Hello") + mail("Bye"))});
    REQUIRE(none.size() == 1);
    CHECK(other(none.front()) == NotAnswers::Email);
}

TEST_CASE("A ZIP that cannot be read, or holds far too much, is told in a sentence of its own", "[offered]")
{
    const ComingBack it;
    const QByteArray good = archiveOf({{QStringLiteral("jo.json"), it.answers("Jo")}});
    const auto last = [&it](const QByteArray &bytes) {
        const auto met = it.offered({it.put(QStringLiteral("x.zip"), bytes)});
        REQUIRE_FALSE(met.empty());
        return other(met.back());
    };
    CHECK(last(locked(good)) == NotAnswers::LockedArchive);
    CHECK(last(good.left(good.size() / 2)) == NotAnswers::DamagedArchive);
    CHECK(last(archiveOf({})) == NotAnswers::NothingThere);
    CHECK(last(archiveOf({{QStringLiteral("__MACOSX/x"), "left"}})) == NotAnswers::NothingThere);
    // Nine million spaces in nine thousand bytes.
    CHECK(last(archiveOf({{QStringLiteral("bomb.json"), QByteArray(9 * 1024 * 1024, ' ')}})) ==
          NotAnswers::LargeArchive);
    // The same in pieces, each of them small, behind good answers.
    std::vector<ZipEntry> pieces{{QStringLiteral("0.json"), it.answers("Jo")}};
    for (int at = 1; at < 100; ++at)
        pieces.push_back({QStringLiteral("%1.json").arg(at), QByteArray(100 * 1024, ' ')});
    CHECK(last(archiveOf(pieces)) == NotAnswers::LargeArchive);
    QByteArray nested = it.answers("Jo");
    for (int depth = 0; depth <= maxArchiveDepth; ++depth)
        nested = archiveOf({{QStringLiteral("in.zip"), nested}});
    CHECK(last(nested) == NotAnswers::DeepArchive);
    for (const NotAnswers what :
         {NotAnswers::LockedArchive, NotAnswers::DamagedArchive, NotAnswers::LargeArchive, NotAnswers::DeepArchive}) {
        CHECK(sentence(told(QStringLiteral("x.zip"), what)).startsWith(QStringLiteral("x.zip is a ")));
    }
}

TEST_CASE("After two thousand files no more are read, and the folder is named", "[offered][crowd]")
{
    const ComingBack it;
    for (int at = 0; at <= maxOffered; ++at)
        it.put(QString::number(at), "x");
    const auto met = it.offered({it.inbox});
    REQUIRE(met.size() == maxOffered + 1);
    CHECK(other(met.back()) == NotAnswers::TooManyFiles);
    CHECK(sentence(told(met.back().name, NotAnswers::TooManyFiles))
              .startsWith(QStringLiteral("inbox contains more than 2")));
    std::vector<ZipEntry> many;
    for (int at = 0; at <= maxOffered; ++at)
        many.push_back({QString::number(at), "x"});
    const auto inZip = it.offered({it.put(QStringLiteral("many.zip"), archiveOf(many))});
    REQUIRE(inZip.size() == maxOffered + 1);
    CHECK(inZip.back().name == QStringLiteral("many.zip"));
}

TEST_CASE("Whatever is sent back in place of answers is recognised, each with a sentence of its own", "[offered]")
{
    const ComingBack it;
    const Workspace &workspace = it.editor->workspace();
    const Pack pack = packFor(workspace, it.review, {}, {1});
    const QByteArray form = packHtml(workspace, pack);
    const QByteArray mhtml =
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n" + QByteArray(form).replace("=", "=3D");
    QByteArray database("SQLite format 3\0", 16);
    database.resize(68);
    const std::vector<std::tuple<const char *, QByteArray, NotAnswers>> sent{
        {"Theme 1, 2026-27.html", form, NotAnswers::Form},
        {"Theme 1, 2026-27.json", form, NotAnswers::Form}, // as somebody may rename it
        {"Theme 1, 2026-27.mhtml", mhtml, NotAnswers::Form},
        {"forms.zip", archiveOf({{QStringLiteral("a.html"), form}, {QStringLiteral("b.html"), form}}),
         NotAnswers::Forms},
        {"school.waymark", database + "WMRK", NotAnswers::WaymarkFile},
        {"school.waymark-response.json", database + "WMRK", NotAnswers::WaymarkFile},
        {"places.sqlite", database + QByteArray(4, 0), NotAnswers::Unknown},
        {"s.waymark.json", "{\"format\": \"waymark-workspace/1\"}", NotAnswers::OtherWaymark},
        {"model.json", writeModel(builtInModel()), NotAnswers::OtherWaymark},
        {"map.json", "{\"type\": \"FeatureCollection\", \"features\": []}", NotAnswers::OtherJson},
        {"list.json", "[1, 2]", NotAnswers::OtherJson},
        {"mail.eml", "Return-Path: <jo@example.org>\r\nSubject: Answers\r\n\r\nHere they are", NotAnswers::Email},
        {"mail.txt", "From: Jo Example\nSent: Thursday\nSubject: Answers\n\nHere they are", NotAnswers::Email},
        {"mail.msg", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotAnswers::Email},
        {"words of the mail.txt", packMailText(workspace, pack).toUtf8(), NotAnswers::Text},
        {"notes.txt", "\xff\xfeH\0i\0", NotAnswers::Text},
        {"report.html", "<!DOCTYPE html><title>A report of Waymark</title>", NotAnswers::WebPage},
        {"scan.pdf", "%PDF-1.7\n", NotAnswers::Pdf},
        {"photo.jpg", "\xff\xd8\xff\xe0", NotAnswers::Picture},
        {"photo.heic",
         QByteArray("\0\0\0\x18"
                    "ftypheic",
                    12),
         NotAnswers::Picture},
        {"voice.m4a",
         QByteArray("\0\0\0\x18"
                    "ftypM4A ",
                    12),
         NotAnswers::Recording},
        {"answers.docx",
         archiveOf({{QStringLiteral("[Content_Types].xml"), "<x/>"}, {QStringLiteral("word/document.xml"), "<x/>"}}),
         NotAnswers::Document},
        {"answers.odt", archiveOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"}}),
         NotAnswers::Document},
        {"answers.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotAnswers::Document},
        {"answers.rtf", "{\\rtf1 x}", NotAnswers::Document},
        {"answers.7z", "7z\xbc\xaf\x27\x1c", NotAnswers::OtherArchive},
        {"answers.rar", "Rar!\x1a\x07", NotAnswers::OtherArchive},
        {"answers.tar.gz", "\x1f\x8b\x08", NotAnswers::OtherArchive},
        {"empty.waymark-response.json", "", NotAnswers::Empty},
        {"noise.bin", QByteArray("\x01\0\xfe\x80", 4), NotAnswers::Unknown},
    };
    std::set<QString> patterns;
    for (const auto &[name, bytes, expected] : sent) {
        INFO(name);
        const QString file = QString::fromLatin1(name);
        const auto met = it.offered({it.put(file, bytes)});
        REQUIRE(met.size() == 1);
        CHECK(other(met.front()) == expected);
        QString told = sentence(takeResponse(met.front(), workspace, noon,
                                             [&](const Edit &edit) { return it.editor->perform(edit, noon); }));
        CHECK(told.startsWith(file));
        CHECK(told.endsWith(QLatin1Char('.')));
        patterns.insert(told.remove(file));
    }
    std::set<NotAnswers> kinds;
    for (const auto &each : sent)
        kinds.insert(std::get<2>(each));
    CHECK(patterns.size() == kinds.size());
    CHECK(it.taken() == 0);
    CHECK(it.told({it.put(QStringLiteral("form.html"), form)}).first() ==
          QStringLiteral("form.html is the form itself, not the answers. Ask for the file that “Save my answers” "
                         "creates. Its name ends in .waymark-response.json."));
}

TEST_CASE("A damaged response is told as a damaged response, not as something else", "[offered]")
{
    const ComingBack it;
    const QByteArray whole = it.answers("Jo");
    for (const char *name : {"jo.waymark-response.json", "jo.waymark-response.json.txt", "jo.json"}) {
        for (const QByteArray &bytes :
             {whole.left(100), QByteArray("not JSON at all"), QByteArray("\xff\xfe" + whole)}) {
            const auto met = it.offered({it.put(QString::fromLatin1(name), bytes)});
            REQUIRE(met.size() == 1);
            CHECK(std::holds_alternative<QByteArray>(met.front().content));
        }
    }
    CHECK(it.told({it.put(QStringLiteral("in/jo.json"), "{"), it.inbox}).last().startsWith(QStringLiteral("jo.")));
    CHECK(it.told({it.inbox}).filter(QStringLiteral("in/jo.json: jo.json is damaged or isn't a Waymark file")).size() ==
          1);
    CHECK(it.taken() == 0);
    const auto large = it.told({it.put(QStringLiteral("large.json"), '{' + QByteArray(maxResponseSize, ' '))});
    CHECK(large.first().startsWith(QStringLiteral("large.json is too large")));
}
