// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/taking.h"
#include "core/base/strictjson.h"
#include "core/review/keys.h"
#include "tests/support/catch.h"
#include "tests/support/editors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <random>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A school's file with one review, and a return to it as the form writes them.
struct School
{
    Folder folder;
    std::unique_ptr<Editor> editor = createEditor(folder.file());
    ReviewId review = addReview(*editor);

    const Workspace &workspace() const { return editor->workspace(); }

    static QJsonObject answer(const char *statement, int level)
    {
        return {
            {QStringLiteral("statement"), QString::fromLatin1(statement)},
            {QStringLiteral("level"), level},
            {QStringLiteral("do_not_know"), false},
            {QStringLiteral("stance"), QJsonValue()},
            {QStringLiteral("query"), true},
            {QStringLiteral("comment"), QStringLiteral("First line\nsecond line")},
            {QStringLiteral("evidence"), QString()},
            {QStringLiteral("marks"), QJsonArray{QJsonObject{{QStringLiteral("level"), 2},
                                                             {QStringLiteral("point"), 1},
                                                             {QStringLiteral("mark"), QStringLiteral("not-yet")}}}}};
    }

    QJsonObject response(const QString &name = QStringLiteral("Jo Example")) const
    {
        const Review &asked = *workspace().review(review);
        return {{QStringLiteral("format"), QStringLiteral("waymark-response/1")},
                {QStringLiteral("review"), review.toString()},
                {QStringLiteral("structure"), asked.structure.hex},
                {QStringLiteral("wording"), asked.wording.hex},
                {QStringLiteral("pack"), QStringLiteral("0f6b8f2e-1c2d-4e5f-8a9b-0c1d2e3f4a5b")},
                {QStringLiteral("voice"), QJsonValue()},
                {QStringLiteral("kind"), QStringLiteral("blind")},
                {QStringLiteral("names_seen"), true},
                {QStringLiteral("name"), name},
                {QStringLiteral("role"), QStringLiteral("Head of year")},
                {QStringLiteral("speaks_for"), 3},
                {QStringLiteral("saved_at"), QStringLiteral("2026-11-12T12:00:00.000Z")},
                {QStringLiteral("answers"), QJsonArray{answer("1.1", 2), answer("2.2", 0)}}};
    }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(folder.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QString write(const char *name, const QJsonObject &object) const
    {
        return write(name, QJsonDocument(object).toJson());
    }
    Taken take(const QString &path)
    {
        std::optional<Taken> taken;
        eachOfferedFile({path}, folder.file(), [&](const OfferedFile &file) {
            taken =
                takeResponse(file, workspace(), noon, [this](const Edit &edit) { return editor->perform(edit, noon); });
            return true;
        });
        REQUIRE(taken.has_value());
        return *taken;
    }
    Result<ReceivedResponse> parse(const QJsonObject &object) const
    {
        return parseResponse(QJsonDocument(object).toJson(), QStringLiteral("jo.json"), workspace(), noon);
    }
};

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object[QString::fromLatin1(key)] = value;
    return object;
}

/// The response with a member of its first answer replaced.
QJsonObject withAnswer(QJsonObject response, const char *key, const QJsonValue &value)
{
    QJsonArray answers = response[QStringLiteral("answers")].toArray();
    answers[0] = with(answers[0].toObject(), key, value);
    response[QStringLiteral("answers")] = answers;
    return response;
}

ContentError::Problem contentProblem(const Result<ReceivedResponse> &result)
{
    REQUIRE_FALSE(result.has_value());
    const auto *error = std::get_if<ContentError>(&result.error());
    REQUIRE(error != nullptr);
    return error->problem;
}

} // namespace

TEST_CASE("A response file is taken as its writer meant it")
{
    School school;
    const Taken taken = school.take(school.write("jo.waymark-response.json", school.response()));
    REQUIRE(taken.what == Taken::What::Accepted);
    const Response *response = school.workspace().responses().find(taken.response);
    REQUIRE(response != nullptr);
    CHECK(response->claimedName == QStringLiteral("Jo Example"));
    CHECK(response->claimedRole == QStringLiteral("Head of year"));
    CHECK(response->speaksFor == 3);
    CHECK(response->namesSeen);
    CHECK(response->savedAt == noon);
    const ResponseAnswer *answer = school.workspace().answer(taken.response, number("1.1"));
    REQUIRE(answer != nullptr);
    CHECK(answer->level == level(2));
    CHECK(answer->query);
    CHECK(answer->comment == QStringLiteral("First line\nsecond line"));
    CHECK(school.workspace().marksOf(taken.response, number("1.1")).size() == 1);
    CHECK(school.workspace().answer(taken.response, number("2.2"))->level == Level::notInPlace());
    CHECK(sentence(taken).startsWith(QStringLiteral("jo.waymark-response.json: imported, ")));
}

TEST_CASE("The same file a second time changes nothing; a newer one of the same voice waits")
{
    School school;
    const QString path = school.write("jo.json", school.response());
    REQUIRE(school.take(path).what == Taken::What::Accepted);
    const Workspace before = school.workspace();
    CHECK(school.take(path).what == Taken::What::AlreadyThere);
    CHECK(school.take(school.write("copy.json", school.response())).what == Taken::What::AlreadyThere);
    CHECK(school.workspace() == before);

    const auto newer = withAnswer(school.response(), "level", 3);
    const Taken waits = school.take(school.write("newer.json", newer));
    CHECK(waits.what == Taken::What::Waits);
    CHECK(school.workspace().responses().rows().size() == 2);
    CHECK(school.workspace().countingAnswers(school.review, number("1.1")).size() == 1);
    CHECK(school.workspace().countingAnswers(school.review, number("1.1")).front()->level == level(2));
}

TEST_CASE("A file for somebody of the list is theirs; one for somebody unknown says so")
{
    School school;
    const Person jo{PersonId::create(), QStringLiteral("Jo"), roleFrom(QStringLiteral("senco"))};
    perform(*school.editor, edit::AddPerson{jo});
    const auto known = school.parse(with(school.response(), "voice", jo.id.toString()));
    REQUIRE(known.has_value());
    CHECK(known->edit.response.voice == Voice(jo.id));
    CHECK_FALSE(known->unknownVoice);
    const auto unknown = school.parse(with(school.response(), "voice", PersonId::create().toString()));
    REQUIRE(unknown.has_value());
    CHECK(unknown->unknownVoice);
    CHECK_FALSE(unknown->edit.response.voice);
}

TEST_CASE("A form made for one and filled in under another name is imported, not counted, and told")
{
    School school;
    const Person mo{PersonId::create(), QStringLiteral("Mo Ali"), roleFrom(QStringLiteral("Job coach"))};
    perform(*school.editor, edit::AddPerson{mo});
    const auto from = [&](const char *file, const QString &name) {
        return school.take(school.write(file, with(school.response(name), "voice", mo.id.toString())));
    };
    const Taken jan = from("mo.json", QStringLiteral("Jan Wild"));
    CHECK(jan.what == Taken::What::Waits);
    CHECK(school.workspace().countingAnswers(school.review, number("1.1")).empty());
    CHECK(sentence(jan).contains(QStringLiteral("The form was for Mo Ali, but the name on it is Jan Wild. The answers "
                                                "aren't counted until you choose who answered.")));
    // A small difference in spelling is no question.
    CHECK(from("mo2.json", QStringLiteral("Mr  MO Ali")).what == Taken::What::Accepted);
}

TEST_CASE("Another wording is noted; another review or structure is refused")
{
    School school;
    const auto other = school.parse(with(school.response(), "wording", QString(64, u'a')));
    REQUIRE(other.has_value());
    CHECK(other->otherWording);
    CHECK(contentProblem(school.parse(with(school.response(), "structure", QString(64, u'a')))) ==
          ContentError::Problem::OtherStructure);
    const auto elsewhere = school.parse(with(school.response(), "review", ReviewId::create().toString()));
    REQUIRE_FALSE(elsewhere.has_value());
    CHECK(std::get<Refusal>(elsewhere.error()).reason == Refusal::Reason::NoSuchReview);
}

TEST_CASE("Hidden characters are taken out of texts, and that is said")
{
    School school;
    const QString text = QStringLiteral("a\u202eb\u0007c\u2066d\ttab\r\nline\u2028more");
    const auto read = school.parse(withAnswer(school.response(), "comment", text));
    REQUIRE(read.has_value());
    CHECK(read->cleaned);
    CHECK(read->edit.answers.front().comment == QStringLiteral("abcd\ttab\nline\nmore"));
    const auto named = school.parse(with(school.response(), "name", QStringLiteral(" Jo\n\u202e Example ")));
    REQUIRE(named.has_value());
    CHECK(named->edit.response.claimedName == QStringLiteral("Jo Example"));
    CHECK_FALSE(school.parse(school.response())->cleaned);
}

TEST_CASE("What is wrong in a response file is named")
{
    School school;
    using P = ContentError::Problem;
    const QJsonObject good = school.response();
    CHECK(contentProblem(school.parse(with(good, "format", QStringLiteral("waymark-response/2")))) == P::WrongFormat);
    CHECK(contentProblem(school.parse(with(good, "extra", 1))) == P::UnknownKey);
    CHECK(contentProblem(school.parse(with(good, "names_seen", 1))) == P::WrongType);
    CHECK(contentProblem(school.parse(with(good, "speaks_for", 0))) == P::OutOfRange);
    CHECK(contentProblem(school.parse(with(good, "speaks_for", 1.5))) == P::WrongType);
    CHECK(contentProblem(school.parse(with(good, "speaks_for", 1e300))) == P::OutOfRange);
    CHECK(contentProblem(school.parse(with(good, "name", QString(201, u'x')))) == P::TooLong);
    CHECK(contentProblem(school.parse(with(good, "saved_at", QStringLiteral("yesterday")))) == P::WrongType);
    CHECK(contentProblem(school.parse(with(good, "saved_at", QStringLiteral("2026-13-12T12:00:00.000Z")))) ==
          P::WrongType);
    CHECK(contentProblem(school.parse(with(good, "voice", QStringLiteral("Jo")))) == P::WrongType);
    CHECK(contentProblem(school.parse(with(good, "answers", QJsonArray()))) == P::Empty);
    CHECK(contentProblem(school.parse(withAnswer(good, "statement", QStringLiteral("7.1")))) == P::UnknownStatement);
    CHECK(contentProblem(school.parse(withAnswer(good, "statement", QStringLiteral("2.2")))) == P::DuplicateNumber);
    CHECK(contentProblem(school.parse(withAnswer(good, "level", 5))) == P::BadLevel);
    CHECK(contentProblem(school.parse(withAnswer(good, "do_not_know", true))) == P::BadLevel);
    CHECK(contentProblem(school.parse(withAnswer(good, "stance", QStringLiteral("agree")))) == P::WrongType);
    CHECK(contentProblem(school.parse(withAnswer(good, "comment", QString(2001, u'x')))) == P::TooLong);
    QJsonObject noDescriptor = withAnswer(withAnswer(good, "statement", QStringLiteral("1.2")), "level", 1);
    CHECK(contentProblem(school.parse(noDescriptor)) == P::BadLevel);
    const QJsonObject mark{
        {QStringLiteral("level"), 2}, {QStringLiteral("point"), 2}, {QStringLiteral("mark"), QStringLiteral("query")}};
    const auto pointless = school.parse(withAnswer(good, "marks", QJsonArray{mark}));
    CHECK(contentProblem(pointless) == P::OutOfRange);
    CHECK(std::get<ContentError>(pointless.error()).place == QStringLiteral("answers[0].marks[0].point"));
    for (const QString &key : good.keys()) {
        QJsonObject without = good;
        without.remove(key);
        INFO(key.toStdString());
        CHECK_FALSE(school.parse(without).has_value());
    }
    QByteArray twice = QJsonDocument(good).toJson();
    twice.replace("\"kind\"", "\"kind\": \"blind\", \"kind\"");
    CHECK(contentProblem(parseResponse(twice, QStringLiteral("jo.json"), school.workspace(), noon)) == P::DuplicateKey);
    const QByteArray deep = QByteArray(17, '[').prepend("{\"format\":") + QByteArray(17, ']') + '}';
    CHECK(contentProblem(parseResponse(deep, QStringLiteral("jo.json"), school.workspace(), noon)) == P::TooDeep);
    CHECK(problemOf(parseResponse(QByteArray(maxResponseSize + 1, ' '), QStringLiteral("jo.json"), school.workspace(),
                                  noon)) == FileError::Problem::TooLarge);
}

TEST_CASE("A stance is taken where a draft was shown")
{
    School school;
    const QJsonObject shown = with(school.response(), "kind", QStringLiteral("draft-shown"));
    const auto agreed = school.parse(withAnswer(shown, "stance", QStringLiteral("agree")));
    REQUIRE(agreed.has_value());
    CHECK(agreed->edit.answers.front().stance == Stance::Agree);
    const auto higher =
        school.parse(withAnswer(withAnswer(shown, "stance", QStringLiteral("higher")), "level", QJsonValue()));
    REQUIRE(higher.has_value());
    CHECK_FALSE(school.parse(withAnswer(withAnswer(shown, "stance", QStringLiteral("agree")), "level", QJsonValue()))
                    .has_value());
}

namespace {

/// Ruins one thing in a response so that it must be refused.
class Vandal
{
public:
    explicit Vandal(unsigned seed) : m_random(seed) {}

    QByteArray ruin(QJsonObject response)
    {
        switch (below(9)) {
        case 0:
            return cut(response);
        case 1:
            return brokenUtf8(response);
        case 2:
            return doubled(response);
        case 3:
            return nested(response);
        case 4:
            return padded(response);
        case 5:
            response[QStringLiteral("answers")] =
                QJsonArray{ruinedObject(response[QStringLiteral("answers")].toArray()[0].toObject())};
            return bytes(response);
        case 6:
            response[random(response.keys())] = QJsonObject{{QStringLiteral("x"), junk()}};
            return bytes(response);
        case 7:
            response.remove(random(response.keys()));
            return bytes(response);
        default:
            response[QStringLiteral("k%1").arg(below(1000))] = junk();
            return bytes(response);
        }
    }

    /// Changes a few bytes anywhere: it may still be a response.
    QByteArray scratch(const QJsonObject &response)
    {
        QByteArray made = bytes(response);
        for (int left = 1 + below(6); left > 0; --left) {
            const int at = below(static_cast<int>(made.size()));
            if (below(3) == 0)
                made.remove(at, 1 + below(20));
            else if (below(2) == 0)
                made.insert(at, made.mid(below(static_cast<int>(made.size())), below(40)));
            else
                made[at] = static_cast<char>(below(256));
        }
        return made;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString random(const QStringList &all) { return all[below(static_cast<int>(all.size()))]; }
    static QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

    QJsonValue junk()
    {
        switch (below(6)) {
        case 0:
            return -1e308;
        case 1:
            return QJsonArray{1, 2};
        case 2:
            return QString(3000, QChar(0x202e));
        case 3:
            return QStringLiteral("'; DROP TABLE response; --<script>");
        case 4:
            return QJsonObject{};
        default:
            return 99999;
        }
    }
    QJsonObject ruinedObject(QJsonObject object)
    {
        const QString key = random(object.keys());
        object[key] = QJsonObject{{QStringLiteral("y"), junk()}};
        return object;
    }
    QByteArray cut(const QJsonObject &response)
    {
        const QByteArray whole = bytes(response).trimmed();
        return whole.left(below(static_cast<int>(whole.size())));
    }
    QByteArray brokenUtf8(const QJsonObject &response)
    {
        QByteArray made = bytes(response);
        const char *bad[] = {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\x80"};
        return made.insert(below(static_cast<int>(made.size())), bad[below(5)]);
    }
    QByteArray doubled(const QJsonObject &response)
    {
        const QString key = random(response.keys());
        QByteArray made = bytes(response).trimmed();
        made.chop(1);
        return made + ",\"" + key.toUtf8() + "\":null}";
    }
    QByteArray nested(const QJsonObject &response)
    {
        const int depth = 17 + below(3000);
        QByteArray made = bytes(response).trimmed();
        made.chop(1);
        return made + ",\"deep\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
    }
    QByteArray padded(const QJsonObject &response)
    {
        return bytes(response) + QByteArray(maxResponseSize + below(5000), ' ');
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("A thousand hostile variants of a response change nothing and crash nothing", "[.][long]")
{
    School school;
    REQUIRE(school.take(school.write("jo.json", school.response())).what == Taken::What::Accepted);
    const QJsonObject response = school.response(QStringLiteral("Mallory"));
    const Workspace before = school.workspace();
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const QByteArray bytes = Vandal(seed).ruin(response);
        const Taken taken = school.take(school.write("hostile.json", bytes));
        INFO(seed << ": " << bytes.left(400).toStdString());
        REQUIRE_FALSE(taken.isTaken());
        REQUIRE(sentence(taken).contains(QStringLiteral("hostile.json")));
    }
    CHECK(school.workspace() == before);
    school.editor.reset();
    CHECK(openEditor(school.folder.file())->workspace() == before);
}

TEST_CASE("A response with bytes changed at random is taken wholly, or not at all", "[.][long]")
{
    School school;
    const QJsonObject response = school.response();
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Workspace before = school.workspace();
        const Taken taken = school.take(school.write("scratched.json", Vandal(seed).scratch(response)));
        INFO(seed);
        if (!taken.isTaken())
            REQUIRE(school.workspace() == before);
        else if (taken.what != Taken::What::AlreadyThere)
            REQUIRE(school.editor->undo(noon).has_value());
    }
}

TEST_CASE("Answers for another review than the latest say which one they are for")
{
    School school;
    const QString path = school.write("jo.json", school.response());
    const Taken first = school.take(path);
    REQUIRE(first.what == Taken::What::Accepted);
    CHECK_FALSE(sentence(first).contains(u"for review"));
    const Review earlier = *school.workspace().review(school.workspace().responses().find(first.response)->review);
    addReview(*school.editor, "2027/28");
    CHECK(sentence(school.take(path)) ==
          "jo.json: already imported; nothing changed. It is for review " + earlier.year + ".");
}
