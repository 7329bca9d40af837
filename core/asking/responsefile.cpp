// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/responsefile.h"

#include "core/base/plaintext.h"
#include "core/base/strictjson.h"
#include "core/review/keys.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <set>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

constexpr int maxAnswersDepth = 16;

/// Reads one file into an edit. The first problem ends it; values read after one are never looked at.
class Reader
{
public:
    Reader(QJsonObject object, QString file, const Workspace &workspace)
        : m_file(std::move(file))
        , m_workspace(workspace)
        , m_top(std::move(object), m_file, QString())
    {}

    Result<ReceivedResponse> read(const QByteArray &bytes, const QDateTime &receivedAt)
    {
        if (m_top.string(QStringLiteral("format"), 40) != QLatin1String("waymark-response/1"))
            m_top.fail(Problem::WrongFormat, QStringLiteral("format"));
        // Before anything else, for a newer format may name things that this one does not know.
        if (m_top.error())
            return failed(*m_top.error());
        m_top.only({QStringLiteral("format"), QStringLiteral("review"), QStringLiteral("structure"),
                    QStringLiteral("wording"), QStringLiteral("pack"), QStringLiteral("voice"), QStringLiteral("kind"),
                    QStringLiteral("names_seen"), QStringLiteral("name"), QStringLiteral("role"),
                    QStringLiteral("speaks_for"), QStringLiteral("saved_at"), QStringLiteral("answers")});
        readWhatItAnswers();
        if (m_noReview)
            return failed(Refusal{Refusal::Reason::NoSuchReview});
        readWhoAnswers();
        if (m_top.error())
            return failed(*m_top.error());
        readAnswers();
        if (m_top.error())
            return failed(*m_top.error());
        Response &response = m_read.edit.response;
        response.source = {QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
        response.id = {QUuid::createUuidV5(response.review.value, response.source.hex)};
        response.receivedAt = receivedAt;
        return std::move(m_read);
    }

private:
    QUuid uuid(const QString &key)
    {
        const QString text = m_top.string(key, 40);
        const QUuid id = QUuid::fromString(text);
        if (id.isNull() || id.toString(QUuid::WithoutBraces) != text)
            m_top.fail(Problem::WrongType, key);
        return id;
    }

    Digest digest(const QString &key)
    {
        static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
        const QString text = m_top.string(key, 64);
        if (!form.match(text).hasMatch())
            m_top.fail(Problem::WrongType, key);
        return {text};
    }

    /// As plain text; `object` is where it is.
    QString plain(StrictObject &object, const QString &key, int most, bool oneLine)
    {
        const QString text = object.string(key, most, false);
        m_read.cleaned = m_read.cleaned || holdsHiddenCharacters(text);
        return oneLine ? plainLine(text) : plainText(text);
    }

    void readWhatItAnswers()
    {
        Response &response = m_read.edit.response;
        response.review = {uuid(QStringLiteral("review"))};
        const Digest structure = digest(QStringLiteral("structure"));
        response.wording = digest(QStringLiteral("wording"));
        uuid(QStringLiteral("pack"));
        const auto kind = packKindFrom(m_top.string(QStringLiteral("kind"), 40));
        if (!kind)
            m_top.fail(Problem::WrongType, QStringLiteral("kind"));
        response.kind = kind.value_or(PackKind::Blind);
        response.namesSeen = m_top.boolean(QStringLiteral("names_seen"));
        if (m_top.error())
            return;
        const Review *review = m_workspace.review(response.review);
        if (!review) {
            m_noReview = true;
        } else if (review->structure != structure) {
            m_top.fail(Problem::OtherStructure, QStringLiteral("structure"));
        } else {
            m_structure = &m_workspace.structureOf(*review);
            m_read.otherWording = review->wording != response.wording;
            const StoredWording *wording = m_workspace.wordings().find(response.wording);
            m_wording = wording && wording->wording.structure() == structure ? &wording->wording : nullptr;
        }
    }

    void readWhoAnswers()
    {
        Response &response = m_read.edit.response;
        if (!m_top.isNull(QStringLiteral("voice"))) {
            const QUuid id = uuid(QStringLiteral("voice"));
            if (m_workspace.people().find(PersonId{id}))
                response.voice = PersonId{id};
            else if (m_workspace.groups().find(GroupId{id}))
                response.voice = GroupId{id};
            else
                m_read.unknownVoice = true;
        }
        response.claimedName = plain(m_top, QStringLiteral("name"), maxName, true);
        response.claimedRole = plain(m_top, QStringLiteral("role"), maxName, true);
        // A form that was passed on, or filled in on a colleague's computer, is not silently the other one's.
        if (m_workspace.isUnderAnotherName(response))
            response.state = ResponseState::Waiting;
        response.speaksFor = m_top.integer(QStringLiteral("speaks_for"), 1, maxSpokenFor);
        static const QRegularExpression form(
            QStringLiteral("^2[01]\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"));
        const QString at = m_top.string(QStringLiteral("saved_at"), 40);
        response.savedAt = QDateTime::fromString(at, Qt::ISODateWithMs);
        if (!form.match(at).hasMatch() || !response.savedAt.isValid())
            m_top.fail(Problem::WrongType, QStringLiteral("saved_at"));
    }

    void readAnswers()
    {
        const QString key = QStringLiteral("answers");
        const QJsonArray answers = m_top.array(key, 0, m_structure->statementCount());
        if (answers.isEmpty())
            m_top.fail(Problem::Empty, key);
        std::set<StatementNumber> seen;
        for (qsizetype at = 0; at < answers.size() && !m_top.error(); ++at) {
            const QString place = QStringLiteral("answers[%1]").arg(at);
            if (!answers[at].isObject())
                return m_top.fail(Problem::WrongType, place);
            StrictObject object(answers[at].toObject(), m_file, place);
            readAnswer(object, seen);
            pass(object);
        }
    }

    /// A problem inside is a problem of the whole; its place is complete already.
    void pass(const StrictObject &object)
    {
        if (object.error())
            m_top.fail(object.error()->problem, object.error()->place, object.error()->detail);
    }

    void readAnswer(StrictObject &object, std::set<StatementNumber> &seen)
    {
        object.only({QStringLiteral("statement"), QStringLiteral("level"), QStringLiteral("do_not_know"),
                     QStringLiteral("stance"), QStringLiteral("query"), QStringLiteral("comment"),
                     QStringLiteral("evidence"), QStringLiteral("marks")});
        const QString key = QStringLiteral("statement");
        const QString text = object.string(key, 8);
        if (object.error())
            return;
        const auto number = StatementNumber::parse(text);
        if (!number || !m_structure->statement(*number))
            return object.fail(Problem::UnknownStatement, key, text);
        if (!seen.insert(*number).second)
            return object.fail(Problem::DuplicateNumber, key, text);
        ResponseAnswer answer{{}, *number};
        answer.level = level(object, *number);
        answer.doNotKnow = object.boolean(QStringLiteral("do_not_know"));
        if (answer.level && answer.doNotKnow)
            object.fail(Problem::BadLevel, QStringLiteral("do_not_know"));
        answer.stance = stance(object, answer);
        answer.query = object.boolean(QStringLiteral("query"));
        answer.comment = plain(object, QStringLiteral("comment"), maxAnswer, false);
        answer.evidence = plain(object, QStringLiteral("evidence"), maxAnswer, false);
        readMarks(object, *number);
        m_read.edit.answers.push_back(std::move(answer));
    }

    std::optional<Level> level(StrictObject &object, StatementNumber number)
    {
        const QString key = QStringLiteral("level");
        if (object.isNull(key))
            return {};
        const std::optional<Level> level = Level::from(object.integer(key, 0, Level::max));
        if (object.error())
            return {};
        const bool empty = m_wording && level->value() > 0 && m_wording->descriptor(number, *level).isMissing();
        if (!m_structure->accepts(*level) || empty)
            object.fail(Problem::BadLevel, key, QString::number(level->value()));
        return level;
    }

    std::optional<Stance> stance(StrictObject &object, const ResponseAnswer &answer)
    {
        const QString key = QStringLiteral("stance");
        if (object.isNull(key))
            return {};
        const auto stance = stanceFrom(object.string(key, 20));
        const bool toNothing = m_read.edit.response.kind == PackKind::Blind;
        if (!stance || toNothing || (stance == Stance::Agree && !answer.level) || answer.doNotKnow)
            object.fail(Problem::WrongType, key);
        return stance;
    }

    void readMarks(StrictObject &object, StatementNumber number)
    {
        const QString key = QStringLiteral("marks");
        const QJsonArray marks = object.array(key, 0, Descriptor::maxPoints * m_structure->levels());
        std::set<std::pair<int, int>> seen;
        for (qsizetype at = 0; at < marks.size() && !object.error(); ++at) {
            const QString place = QStringLiteral("%1[%2]").arg(object.place(key)).arg(at);
            StrictObject inner(marks[at].toObject(), m_file, place);
            if (!marks[at].isObject())
                inner.fail(Problem::WrongType, QString());
            inner.only({QStringLiteral("level"), QStringLiteral("point"), QStringLiteral("mark")});
            const Level level = *Level::from(inner.integer(QStringLiteral("level"), 1, m_structure->levels()));
            const int point = inner.integer(QStringLiteral("point"), 0, pointsOf(number, level) - 1);
            const auto mark = markFrom(inner.string(QStringLiteral("mark"), 20));
            if (!mark)
                inner.fail(Problem::WrongType, QStringLiteral("mark"));
            if (!seen.insert({level.value(), point}).second)
                inner.fail(Problem::DuplicateNumber, QStringLiteral("point"));
            if (inner.error()) {
                const ContentError &error = *inner.error();
                return m_top.fail(error.problem, error.place, error.detail);
            }
            m_read.edit.marks.push_back({{}, number, level, point, *mark});
        }
    }

    /// Where the file does not hold the wording that was answered, nobody can say how many there were.
    int pointsOf(StatementNumber number, Level level) const
    {
        return m_wording ? static_cast<int>(m_wording->descriptor(number, level).points.size()) : Descriptor::maxPoints;
    }

    QString m_file;
    const Workspace &m_workspace;
    StrictObject m_top;
    bool m_noReview = false;
    const Structure *m_structure = nullptr;
    const Wording *m_wording = nullptr;
    ReceivedResponse m_read;
};

} // namespace

Result<ReceivedResponse> parseResponse(const QByteArray &bytes, const QString &file, const Workspace &workspace,
                                       const QDateTime &receivedAt)
{
    if (bytes.size() > maxResponseSize)
        return failed(FileError{FileError::Problem::TooLarge, file});
    auto object = parseStrictJson(bytes, file, maxAnswersDepth);
    if (!object)
        return failed(std::move(object.error()));
    return Reader(std::move(*object), file, workspace).read(bytes, receivedAt);
}

} // namespace waymark
