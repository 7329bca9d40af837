// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipe.h"

#include "core/base/strictjson.h"
#include "core/model/modelfile.h"
#include "core/review/keys.h"
#include "core/sample/recipeparts.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

QString elementOf(const QString &place, qsizetype index) { return QStringLiteral("%1[%2]").arg(place).arg(index); }

QDateTime timeOnDay(const QDate &day, int hour, int minute) { return QDateTime(day, QTime(hour, minute), Qt::UTC); }

/// Turns the parsed JSON into edits, one review after the other. The first thing wrong is remembered and ends it all.
class RecipeReader
{
public:
    RecipeReader(const Model &model, QString file)
        : m_model(model)
        , m_file(std::move(file))
        , m_voices(model, m_file)
        , m_followUp(model, m_file)
    {}

    Result<Recipe> run(const QJsonObject &json)
    {
        StrictObject root(json, m_file, {});
        root.only(QStringList{QStringLiteral("format"), QStringLiteral("institution"), QStringLiteral("people"),
                              QStringLiteral("groups"), QStringLiteral("reviews")} +
                  RecipeFollowUp::rootKeys());
        if (root.string(QStringLiteral("format"), 40) != u"waymark-recipe/1")
            root.fail(Problem::WrongFormat, QStringLiteral("format"));
        const QJsonObject institution = root.object(QStringLiteral("institution"));
        const QJsonArray people = root.array(QStringLiteral("people"), 0, 50);
        const QString ofGroups = QStringLiteral("groups");
        const QJsonArray groups = root.has(ofGroups) ? root.array(ofGroups, 0, 20) : QJsonArray();
        const QJsonArray reviews = root.array(QStringLiteral("reviews"), 1, 20);
        if (keep(root)) {
            m_recipe.created = timeOnDay(dateOf(reviews.first().toObject()), 8, 0);
            m_now = m_recipe.created;
            readInstitution(StrictObject(institution, m_file, QStringLiteral("institution")));
        }
        for (qsizetype i = 0; i < people.size() && !m_error; ++i)
            readPerson(object(people[i], QStringLiteral("people"), i));
        for (qsizetype i = 0; i < groups.size() && !m_error; ++i) {
            if (const auto group = m_voices.readGroup(object(groups[i], ofGroups, i)))
                add(*group);
            else
                m_error = std::get<ContentError>(group.error());
        }
        for (qsizetype i = 0; i < reviews.size() && !m_error; ++i)
            readReview(object(reviews[i], QStringLiteral("reviews"), i));
        const std::vector<Edit> after = m_followUp.readRoot(root);
        if (keep(root)) {
            for (const Edit &each : after)
                add(each);
        }
        if (m_error)
            return failed(*m_error);
        return std::move(m_recipe);
    }

private:
    StrictObject object(const QJsonValue &value, const QString &place, qsizetype index) const
    {
        return {value.toObject(), m_file, elementOf(place, index)};
    }

    static QDate dateOf(const QJsonObject &review)
    {
        return QDate::fromString(review.value(QStringLiteral("date")).toString(), Qt::ISODate);
    }

    /// Whether nothing is wrong so far.
    bool keep(const StrictObject &read)
    {
        if (!m_error)
            m_error = read.error();
        return !m_error;
    }

    void add(Edit edit) { m_recipe.edits.push_back({std::move(edit), m_now}); }

    void readInstitution(StrictObject read)
    {
        read.only(QStringList{QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("phase"),
                              QStringLiteral("reference"), QStringLiteral("contacts"), QStringLiteral("priorities")} +
                  RecipeFollowUp::institutionKeys());
        Institution &institution = m_recipe.institution;
        institution.name = read.string(QStringLiteral("name"), maxName);
        const auto kind = institutionKindFrom(read.string(QStringLiteral("kind"), 40));
        if (!kind)
            read.fail(Problem::WrongFormat, QStringLiteral("kind"));
        institution.kind = kind.value_or(InstitutionKind::School);
        institution.phase = read.string(QStringLiteral("phase"), maxName, false);
        institution.reference = read.string(QStringLiteral("reference"), maxName, false);
        institution.contacts = read.string(QStringLiteral("contacts"), maxText, false);
        RecipeFollowUp::readInstitution(read, institution);
        for (const QString &text : texts(read, QStringLiteral("priorities"), maxPriorities)) {
            const int position = static_cast<int>(m_priorities.size()) + 1;
            const auto id = recipeId<PriorityId>(QStringLiteral("priority/%1").arg(position));
            m_priorities.push_back({id, position, text});
        }
        if (keep(read) && !m_priorities.empty())
            add(edit::SetPriorities{m_priorities});
    }

    static QStringList texts(StrictObject &read, const QString &key, int most)
    {
        QStringList found;
        for (const QJsonValue &value : read.array(key, 0, most)) {
            if (!value.isString() || value.toString().size() > maxText)
                read.fail(Problem::WrongType, key);
            found.append(value.toString());
        }
        return found;
    }

    void readPerson(StrictObject read)
    {
        read.only({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("role")});
        const QString key = read.string(QStringLiteral("key"), 40);
        Person person{recipeId<PersonId>(u"person/" + key), read.string(QStringLiteral("name"), maxName, false),
                      roleFrom(read.string(QStringLiteral("role"), maxName))};
        if (m_people.contains(key))
            read.fail(Problem::DuplicateKey, QStringLiteral("key"), key);
        if (keep(read)) {
            add(edit::AddPerson{person});
            m_voices.knowPerson(key, person.id);
            m_people.emplace(key, std::move(person));
        }
    }

    void readReview(StrictObject read)
    {
        read.only(QStringList{QStringLiteral("year"), QStringLiteral("title"), QStringLiteral("date"),
                              QStringLiteral("participants"), QStringLiteral("fromPrevious"),
                              QStringLiteral("headline"), QStringLiteral("asks"), QStringLiteral("answers"),
                              QStringLiteral("actions"), QStringLiteral("finished"), QStringLiteral("governors")} +
                  RecipeVoices::reviewKeys());
        Review review;
        review.year = read.string(QStringLiteral("year"), maxName);
        review.title = read.string(QStringLiteral("title"), maxName);
        review.id = recipeId<ReviewId>(u"review/" + review.year + u'/' + review.title);
        review.date = QDate::fromString(read.string(QStringLiteral("date"), 10), Qt::ISODate);
        // The years must rise, or the times of the edits would go back.
        if (!review.date.isValid() || timeOnDay(review.date, 8, 0) < m_now)
            read.fail(Problem::WrongFormat, QStringLiteral("date"));
        review.structure = m_model.structure.digest();
        review.wording = m_model.wording.digest();
        m_carries = read.boolean(QStringLiteral("fromPrevious"));
        if (m_carries && !m_last)
            read.fail(Problem::OutOfRange, QStringLiteral("fromPrevious"));
        if (m_carries)
            review.previous = m_last;
        std::vector<Participant> participants;
        for (const QString &key : texts(read, QStringLiteral("participants"), 50)) {
            const auto person = m_people.find(key);
            if (person == m_people.end())
                read.fail(Problem::WrongFormat, QStringLiteral("participants"), key);
            else
                participants.push_back({review.id, person->second.id, person->second.role});
        }
        const Briefing briefing{review.id, read.string(QStringLiteral("headline"), maxText, false),
                                texts(read, QStringLiteral("asks"), maxAsks)};
        const QJsonArray answers = read.array(QStringLiteral("answers"), 0, Structure::maxStatements);
        const QJsonArray actions = read.array(QStringLiteral("actions"), 0, 99);
        const QDateTime finished = timeOf(read, QStringLiteral("finished"));
        const std::vector<Edit> voices = m_voices.readReview(read, review);
        if (!m_error)
            m_error = m_voices.error();
        if (!keep(read))
            return;

        m_now = timeOnDay(review.date, 9, 0);
        add(edit::AddReview{review, participants});
        for (const Edit &each : voices)
            add(each);
        m_drafts = {review.id, {}, false, {}, {}};
        m_agreed.clear();
        m_notes.clear();
        for (qsizetype i = 0; i < answers.size() && !m_error; ++i)
            readAnswer(object(answers[i], read.place(QStringLiteral("answers")), i), review.id);
        addAnswers(review);
        m_now = timeOnDay(review.date, 16, 0);
        for (qsizetype i = 0; i < actions.size() && !m_error; ++i)
            readAction(object(actions[i], read.place(QStringLiteral("actions")), i), review, i);
        const std::vector<Edit> after = m_followUp.readReview(read, review.id);
        if (!keep(read))
            return;
        for (const Edit &each : after)
            add(each);
        if (!briefing.headline.isEmpty() || !briefing.asks.isEmpty())
            add(edit::WriteBriefing{briefing});
        if (finished.isValid()) {
            m_now = std::max(m_now, finished);
            add(edit::FinishReview{review.id, m_now});
        }
        m_last = review.id;
        m_lastYear = review.year;
    }

    static QDateTime timeOf(StrictObject &read, const QString &key)
    {
        if (read.has(key) && read.isNull(key))
            return {};
        const QDateTime time = QDateTime::fromString(read.string(key, 40), Qt::ISODate);
        if (!time.isValid())
            read.fail(Problem::WrongFormat, key);
        return time.toUTC();
    }

    std::optional<StatementNumber> statementOf(StrictObject &read, const QString &key, const QString &text) const
    {
        const auto number = StatementNumber::parse(text);
        if (number && m_model.structure.statement(*number))
            return number;
        read.fail(Problem::UnknownStatement, key, text);
        return std::nullopt;
    }

    void readAnswer(StrictObject read, ReviewId review)
    {
        read.only({QStringLiteral("statement"), QStringLiteral("level"), QStringLiteral("standing"),
                   QStringLiteral("query"), QStringLiteral("rationale"), QStringLiteral("evidence"),
                   QStringLiteral("comment"), QStringLiteral("marks")});
        const auto statement =
            statementOf(read, QStringLiteral("statement"), read.string(QStringLiteral("statement"), 8));
        const auto standing = standingFrom(read.string(QStringLiteral("standing"), 20));
        if (!standing || (standing == Standing::Carried && !m_carries))
            read.fail(Problem::WrongFormat, QStringLiteral("standing"));
        std::optional<Level> level;
        if (!read.has(QStringLiteral("level")) || !read.isNull(QStringLiteral("level")))
            level = Level::from(read.integer(QStringLiteral("level"), 0, m_model.structure.levels()));
        if (standing && level.has_value() != hasLevel(*standing))
            read.fail(Problem::WrongFormat, QStringLiteral("level"));
        const bool query = read.boolean(QStringLiteral("query"));
        const auto text = [&](const QString &key) { return read.string(key, maxText, false); };
        const std::pair<edit::Write::Field, QString> notes[]{
            {edit::Write::Field::Rationale, text(QStringLiteral("rationale"))},
            {edit::Write::Field::Evidence, text(QStringLiteral("evidence"))},
            {edit::Write::Field::Comment, text(QStringLiteral("comment"))}};
        const QJsonArray marks =
            read.array(QStringLiteral("marks"), 0, Descriptor::maxPoints * m_model.structure.levels());
        if (!keep(read))
            return;

        using One = edit::Answer::One;
        if (standing != Standing::Carried)
            m_drafts.answers.push_back({*statement, level ? One::Kind::Level : One::Kind::Clear, level});
        if (query)
            m_drafts.answers.push_back({*statement, One::Kind::Query, {}});
        if (standing == Standing::Agreed)
            m_agreed[statement->theme()].push_back(*statement);
        for (const auto &[field, words] : notes) {
            if (!words.isEmpty())
                m_notes.emplace_back(edit::Write{review, *statement, field, words, true});
        }
        for (qsizetype i = 0; i < marks.size() && !m_error; ++i)
            readMark(object(marks[i], read.place(QStringLiteral("marks")), i), review, *statement);
    }

    void readMark(StrictObject read, ReviewId review, StatementNumber statement)
    {
        read.only({QStringLiteral("level"), QStringLiteral("point"), QStringLiteral("mark")});
        const auto level = Level::from(read.integer(QStringLiteral("level"), 1, m_model.structure.levels()));
        const int point = read.integer(QStringLiteral("point"), 1, Descriptor::maxPoints);
        const auto mark = markFrom(read.string(QStringLiteral("mark"), 20));
        if (!mark)
            read.fail(Problem::WrongFormat, QStringLiteral("mark"));
        if (keep(read))
            m_notes.emplace_back(edit::MarkPoint{review, statement, *level, point - 1, mark});
    }

    /// As it is done: drafts and notes while preparing, then each theme agreed in the meeting.
    void addAnswers(const Review &review)
    {
        if (!m_drafts.answers.empty())
            add(m_drafts);
        m_now = timeOnDay(review.date, 10, 0);
        for (const Edit &note : m_notes)
            add(note);
        int minute = 0;
        for (const auto &[theme, statements] : m_agreed) {
            m_now = timeOnDay(review.date, 14, minute);
            add(edit::Agree{review.id, statements, m_now, {}});
            minute = std::min(minute + 5, 59);
        }
    }

    void readAction(StrictObject read, const Review &review, qsizetype index)
    {
        read.only(QStringList{QStringLiteral("statements"), QStringLiteral("what"), QStringLiteral("owner"),
                              QStringLiteral("due"), QStringLiteral("priority"), QStringLiteral("status"),
                              QStringLiteral("outcome")} +
                  RecipeFollowUp::actionKeys());
        Action action;
        action.id = recipeId<ActionId>(QStringLiteral("action/%1/%2").arg(review.year).arg(index + 1));
        action.review = review.id;
        for (const QString &text : texts(read, QStringLiteral("statements"), Structure::maxStatements)) {
            if (const auto statement = statementOf(read, QStringLiteral("statements"), text))
                action.statements.push_back(*statement);
        }
        action.what = read.string(QStringLiteral("what"), maxText);
        action.owner = read.string(QStringLiteral("owner"), maxName, false);
        if (read.has(QStringLiteral("due")) && !read.isNull(QStringLiteral("due"))) {
            action.due = QDate::fromString(read.string(QStringLiteral("due"), 10), Qt::ISODate);
            if (!action.due->isValid())
                read.fail(Problem::WrongFormat, QStringLiteral("due"));
        }
        if (read.has(QStringLiteral("priority")) && !read.isNull(QStringLiteral("priority"))) {
            const int place = read.integer(QStringLiteral("priority"), 0, static_cast<int>(m_priorities.size()));
            if (place > 0)
                action.priority = m_priorities[static_cast<std::size_t>(place - 1)].id;
        }
        const auto status = actionStatusFrom(read.string(QStringLiteral("status"), 20));
        if (!status)
            read.fail(Problem::WrongFormat, QStringLiteral("status"));
        action.status = status.value_or(ActionStatus::Open);
        action.outcome = read.string(QStringLiteral("outcome"), maxText, false);
        m_followUp.readAction(read, action, m_people, m_lastYear);
        if (keep(read))
            add(edit::AddAction{action});
    }

    const Model &m_model;
    QString m_file;
    Recipe m_recipe;
    QDateTime m_now;
    std::optional<ContentError> m_error;
    std::vector<Priority> m_priorities;
    std::map<QString, Person> m_people;
    RecipeVoices m_voices;
    RecipeFollowUp m_followUp;
    QString m_lastYear; ///< of the review before the one being read
    std::optional<ReviewId> m_last;
    bool m_carries = false; ///< the review being read was started from the one before
    edit::Answer m_drafts;
    std::vector<Edit> m_notes;
    std::map<int, std::vector<StatementNumber>> m_agreed; ///< by theme
};

} // namespace

Result<Recipe> parseRecipe(const QByteArray &bytes, const Model &model, const QString &file)
{
    constexpr qsizetype maxRecipeBytes = 4 << 20;
    if (bytes.size() > maxRecipeBytes)
        return failed(FileError{FileError::Problem::TooLarge, file, QString::number(maxRecipeBytes >> 20)});
    const auto json = parseStrictJson(bytes, file);
    return json ? RecipeReader(model, file).run(*json) : failed(json.error());
}

Result<Recipe> builtInRecipe()
{
    QFile file(QStringLiteral(":/sample/recipe.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(FileError{FileError::Problem::CannotRead, file.fileName(), file.errorString()});
    return parseRecipe(file.readAll(), builtInModel(), file.fileName());
}

} // namespace waymark
