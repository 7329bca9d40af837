// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipeparts.h"

#include "core/base/identity.h"
#include "core/review/keys.h"

#include <QJsonArray>
#include <algorithm>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

QDateTime timeOf(StrictObject &read, const QString &key)
{
    const QDateTime time = QDateTime::fromString(read.string(key, 40), Qt::ISODate);
    if (!time.isValid())
        read.fail(Problem::WrongFormat, key);
    return time.toUTC();
}

ResponseAnswer &answerTo(edit::ImportResponse &response, StatementNumber statement)
{
    const auto found = std::ranges::find(response.answers, statement, &ResponseAnswer::statement);
    if (found != response.answers.end())
        return *found;
    return response.answers.emplace_back(ResponseAnswer{response.response.id, statement});
}

} // namespace

StrictObject RecipeVoices::element(const QJsonValue &value, const QString &place, qsizetype index) const
{
    return {value.toObject(), m_file, QStringLiteral("%1[%2]").arg(place).arg(index)};
}

void RecipeVoices::note(const StrictObject &read)
{
    if (!m_error)
        m_error = read.error();
}

Result<edit::AddGroup> RecipeVoices::readGroup(StrictObject read)
{
    read.only({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("members")});
    const QString key = read.string(QStringLiteral("key"), 40);
    edit::AddGroup made{{recipeId<GroupId>(u"group/" + key), read.string(QStringLiteral("name"), maxName)}, {}};
    for (const QJsonValue &member : read.array(QStringLiteral("members"), 0, 50)) {
        const auto voice = m_voices.find(member.toString());
        if (voice == m_voices.end() || !std::holds_alternative<PersonId>(voice->second))
            read.fail(Problem::WrongFormat, QStringLiteral("members"), member.toString());
        else
            made.members.push_back(std::get<PersonId>(voice->second));
    }
    if (!m_voices.emplace(key, made.group.id).second)
        read.fail(Problem::DuplicateKey, QStringLiteral("key"), key);
    if (read.error())
        return failed(*read.error());
    return made;
}

QStringList RecipeVoices::reviewKeys()
{
    return {QStringLiteral("reflection"), QStringLiteral("meeting"), QStringLiteral("asked"),
            QStringLiteral("responses")};
}

std::vector<Edit> RecipeVoices::readReview(StrictObject &read, const Review &review)
{
    std::vector<Edit> edits;
    const QString reflection = QStringLiteral("reflection");
    const QString meeting = QStringLiteral("meeting");
    const QString asked = QStringLiteral("asked");
    const QString responses = QStringLiteral("responses");
    if (read.has(reflection))
        edits.emplace_back(edit::DescribeReflection{
            readReflection({read.object(reflection), m_file, read.place(reflection)}, review.id)});
    if (read.has(meeting))
        edits.emplace_back(
            edit::ArrangeMeeting{readMeeting({read.object(meeting), m_file, read.place(meeting)}, review.id)});
    if (read.has(asked)) {
        edit::SetAssignments given{review.id, {}};
        const QJsonArray lines = read.array(asked, 0, 99);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto line = readAsked(element(lines[i], read.place(asked), i), review.id);
            given.assignments.insert(given.assignments.end(), line.begin(), line.end());
        }
        edits.emplace_back(std::move(given));
    }
    if (read.has(responses)) {
        const QJsonArray all = read.array(responses, 0, 99);
        for (qsizetype i = 0; i < all.size(); ++i)
            edits.emplace_back(readResponse(element(all[i], read.place(responses), i), review));
    }
    return edits;
}

Reflection RecipeVoices::readReflection(StrictObject read, ReviewId review)
{
    read.only(
        {QStringLiteral("returnBy"), QStringLiteral("message"), QStringLiteral("namesSeen"), QStringLiteral("packs")});
    Reflection made{review};
    made.returnBy = QDate::fromString(read.string(QStringLiteral("returnBy"), 10), Qt::ISODate);
    if (!made.returnBy->isValid())
        read.fail(Problem::WrongFormat, QStringLiteral("returnBy"));
    made.message = read.string(QStringLiteral("message"), maxText, false);
    made.namesSeen = read.boolean(QStringLiteral("namesSeen"));
    const auto packs = packKindFrom(read.string(QStringLiteral("packs"), 20));
    if (!packs)
        read.fail(Problem::WrongFormat, QStringLiteral("packs"));
    made.packs = packs.value_or(PackKind::Blind);
    note(read);
    return made;
}

Arrangement RecipeVoices::readMeeting(StrictObject read, ReviewId review)
{
    read.only({QStringLiteral("day"), QStringLiteral("start"), QStringLiteral("place")});
    Arrangement made{review};
    made.day = QDate::fromString(read.string(QStringLiteral("day"), 10), Qt::ISODate);
    if (!made.day->isValid())
        read.fail(Problem::WrongFormat, QStringLiteral("day"));
    made.start = QTime::fromString(read.string(QStringLiteral("start"), 5), QStringLiteral("HH:mm"));
    if (!made.start->isValid())
        read.fail(Problem::WrongFormat, QStringLiteral("start"));
    made.place = read.string(QStringLiteral("place"), maxName);
    note(read);
    return made;
}

std::vector<Assignment> RecipeVoices::readAsked(StrictObject read, ReviewId review)
{
    read.only({QStringLiteral("theme"), QStringLiteral("who")});
    const int theme = read.integer(QStringLiteral("theme"), 1, StatementNumber::maxTheme);
    std::vector<Assignment> made;
    for (const QJsonValue &who : read.array(QStringLiteral("who"), 0, 50)) {
        const auto voice = m_voices.find(who.toString());
        if (voice == m_voices.end())
            read.fail(Problem::WrongFormat, QStringLiteral("who"), who.toString());
        else
            made.push_back({review, theme, voice->second});
    }
    note(read);
    return made;
}

edit::ImportResponse RecipeVoices::readResponse(StrictObject read, const Review &review)
{
    read.only({QStringLiteral("from"), QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("speaksFor"),
               QStringLiteral("saved"), QStringLiteral("received"), QStringLiteral("levels"),
               QStringLiteral("remarks")});
    edit::ImportResponse made;
    Response &response = made.response;
    response.review = review.id;
    const QString from = read.string(QStringLiteral("from"), 40, false);
    if (const auto voice = m_voices.find(from); voice != m_voices.end())
        response.voice = voice->second;
    else if (!from.isEmpty())
        read.fail(Problem::WrongFormat, QStringLiteral("from"), from);
    response.claimedName = read.string(QStringLiteral("name"), maxName, false);
    response.claimedRole = read.string(QStringLiteral("role"), maxName, false);
    response.speaksFor = read.integer(QStringLiteral("speaksFor"), 1, maxSpokenFor);
    response.wording = m_model.wording.digest();
    response.savedAt = timeOf(read, QStringLiteral("saved"));
    response.receivedAt = timeOf(read, QStringLiteral("received"));
    const QString named = QStringLiteral("response/%1/%2/%3/%4")
                              .arg(review.year, from, response.claimedName, response.savedAt.toString(Qt::ISODate));
    response.id = recipeId<ResponseId>(named);
    response.source = CanonicalBytes(QStringLiteral("waymark-recipe/1")).text(named).digest();
    readAnswers(read, made);
    const QJsonArray remarks = read.array(QStringLiteral("remarks"), 0, 99);
    note(read);
    for (qsizetype i = 0; i < remarks.size(); ++i)
        readRemark(element(remarks[i], read.place(QStringLiteral("remarks")), i), made);
    return made;
}

void RecipeVoices::readAnswers(StrictObject &read, edit::ImportResponse &response) const
{
    const QString key = QStringLiteral("levels");
    const QJsonObject levels = read.object(key);
    for (auto each = levels.begin(); each != levels.end(); ++each) {
        const auto number = StatementNumber::parse(each.key());
        if (!number || !m_model.structure.statement(*number)) {
            read.fail(Problem::UnknownStatement, key, each.key());
            continue;
        }
        ResponseAnswer &answer = answerTo(response, *number);
        answer.doNotKnow = each.value().isNull();
        answer.level = Level::from(each.value().toInt(-1));
        if (!answer.doNotKnow && (!answer.level || !m_model.structure.accepts(*answer.level)))
            read.fail(Problem::BadLevel, key, each.key());
    }
}

void RecipeVoices::readRemark(StrictObject read, edit::ImportResponse &response)
{
    read.only(
        {QStringLiteral("statement"), QStringLiteral("query"), QStringLiteral("comment"), QStringLiteral("evidence")});
    const QString text = read.string(QStringLiteral("statement"), 8);
    const auto number = StatementNumber::parse(text);
    if (!number || !m_model.structure.statement(*number))
        read.fail(Problem::UnknownStatement, QStringLiteral("statement"), text);
    const bool query = read.boolean(QStringLiteral("query"));
    const QString comment = read.string(QStringLiteral("comment"), maxAnswer, false);
    const QString evidence = read.string(QStringLiteral("evidence"), maxAnswer, false);
    note(read);
    if (m_error)
        return;
    ResponseAnswer &answer = answerTo(response, *number);
    answer.query = query;
    answer.comment = comment;
    answer.evidence = evidence;
}

namespace {

using Problem = ContentError::Problem;

std::optional<QDate> dateOf(StrictObject &read, const QString &key, bool needed = false)
{
    if (!needed && !read.has(key))
        return std::nullopt;
    const QDate date = QDate::fromString(read.string(key, 10), Qt::ISODate);
    if (!date.isValid())
        read.fail(Problem::WrongFormat, key);
    return date;
}

QString textOf(StrictObject &read, const QString &key, int most = maxText)
{
    return read.has(key) ? read.string(key, most, false) : QString();
}

QJsonArray listOf(StrictObject &read, const QString &key, int most)
{
    return read.has(key) ? read.array(key, 0, most) : QJsonArray();
}

/// One of a closed list of words.
template <class Parse>
auto wordOf(StrictObject &read, const QString &key, Parse parse)
{
    const auto word = parse(read.string(key, 40));
    if (!word)
        read.fail(Problem::WrongFormat, key);
    return word;
}

} // namespace

StrictObject RecipeFollowUp::element(const QJsonValue &value, const StrictObject &of, const QString &key,
                                     qsizetype index) const
{
    return {value.toObject(), m_file, QStringLiteral("%1[%2]").arg(of.place(key)).arg(index)};
}

QStringList RecipeFollowUp::actionKeys()
{
    return {QStringLiteral("start"),      QStringLiteral("success"), QStringLiteral("person"),
            QStringLiteral("goesOnWith"), QStringLiteral("notes"),   QStringLiteral("leverage")};
}

void RecipeFollowUp::readAction(StrictObject &read, Action &action, const std::map<QString, Person> &people,
                                const QString &yearBefore)
{
    action.start = dateOf(read, QStringLiteral("start"));
    action.success = textOf(read, QStringLiteral("success"));
    const QString ofPerson = QStringLiteral("person");
    if (read.has(ofPerson)) {
        const auto person = people.find(read.string(ofPerson, 40));
        if (person == people.end())
            read.fail(Problem::WrongFormat, ofPerson);
        else
            action.person = person->second.id;
    }
    if (read.has(QStringLiteral("goesOnWith")))
        action.carriedFrom = recipeId<ActionId>(
            QStringLiteral("action/%1/%2").arg(yearBefore).arg(read.integer(QStringLiteral("goesOnWith"), 1, 99)));
    const QString ofNotes = QStringLiteral("notes");
    const QJsonArray notes = listOf(read, ofNotes, 99);
    for (qsizetype i = 0; i < notes.size() && !read.error(); ++i) {
        StrictObject each = element(notes[i], read, ofNotes, i);
        each.only({QStringLiteral("date"), QStringLiteral("text")});
        const auto id = recipeId<ProgressNoteId>(QStringLiteral("note/%1/%2").arg(action.id.toString()).arg(i));
        const ProgressNote note{id, action.id, dateOf(each, QStringLiteral("date"), true).value_or(QDate()),
                                each.string(QStringLiteral("text"), maxText)};
        if (each.error())
            read.fail(each.error()->problem, ofNotes, each.error()->place);
        m_notes.emplace_back(edit::NoteProgress{note});
    }
    if (read.has(QStringLiteral("leverage")) && read.boolean(QStringLiteral("leverage")))
        m_leverage.push_back(action.id);
}

std::vector<Edit> RecipeFollowUp::readReview(StrictObject &read, ReviewId review)
{
    std::vector<Edit> edits = std::exchange(m_notes, {});
    const std::vector<ActionId> leverage = std::exchange(m_leverage, {});
    if (!leverage.empty())
        edits.emplace_back(edit::SetLeverage{review, leverage});
    const QString ofGovernors = QStringLiteral("governors");
    const QJsonArray answers = listOf(read, ofGovernors, 6);
    for (qsizetype i = 0; i < answers.size() && !read.error(); ++i) {
        StrictObject each = element(answers[i], read, ofGovernors, i);
        each.only({QStringLiteral("question"), QStringLiteral("verdict"), QStringLiteral("sentence"),
                   QStringLiteral("evidence")});
        const auto question = wordOf(each, QStringLiteral("question"), governorQuestionFrom);
        const auto verdict = wordOf(each, QStringLiteral("verdict"), governorVerdictFrom);
        GovernorAnswer answer{review, question.value_or(GovernorQuestion::Vision), verdict};
        answer.sentence = textOf(each, QStringLiteral("sentence"));
        answer.evidence = textOf(each, QStringLiteral("evidence"));
        if (each.error())
            read.fail(each.error()->problem, ofGovernors, each.error()->place);
        edits.emplace_back(edit::AnswerGovernors{answer});
    }
    return edits;
}

QStringList RecipeFollowUp::institutionKeys()
{
    return {QStringLiteral("quality"), QStringLiteral("qualityDate"), QStringLiteral("peerReviewYears")};
}

void RecipeFollowUp::readInstitution(StrictObject &read, Institution &institution)
{
    if (read.has(QStringLiteral("quality")))
        institution.quality =
            wordOf(read, QStringLiteral("quality"), qualityStatusFrom).value_or(QualityStatus::NotStated);
    institution.qualityDate = dateOf(read, QStringLiteral("qualityDate"));
    if (read.has(QStringLiteral("peerReviewYears")))
        institution.peerReviewYears = read.integer(QStringLiteral("peerReviewYears"), 1, maxPeerReviewYears);
}

QStringList RecipeFollowUp::rootKeys()
{
    return {QStringLiteral("visits"), QStringLiteral("criticalFriend"), QStringLiteral("evidence")};
}

std::vector<Edit> RecipeFollowUp::readRoot(StrictObject &root)
{
    std::vector<Edit> edits;
    const QString ofVisits = QStringLiteral("visits");
    const QJsonArray visits = listOf(root, ofVisits, 20);
    for (qsizetype i = 0; i < visits.size() && !root.error(); ++i) {
        StrictObject read = element(visits[i], root, ofVisits, i);
        read.only({QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("visitors"),
                   QStringLiteral("successes"), QStringLiteral("questions"), QStringLiteral("advice"),
                   QStringLiteral("nextSteps")});
        const auto kind = wordOf(read, QStringLiteral("kind"), visitKindFrom).value_or(VisitKind::Peer);
        const auto date = dateOf(read, QStringLiteral("date"), true).value_or(QDate());
        const auto id = recipeId<VisitId>(QStringLiteral("visit/%1").arg(i + 1));
        edits.emplace_back(
            edit::RecordVisit{{id, kind, date, textOf(read, QStringLiteral("visitors")),
                               textOf(read, QStringLiteral("successes")), textOf(read, QStringLiteral("questions")),
                               textOf(read, QStringLiteral("advice")), textOf(read, QStringLiteral("nextSteps"))}});
        if (read.error())
            root.fail(read.error()->problem, ofVisits, read.error()->place);
    }
    const QString ofFriends = QStringLiteral("criticalFriend");
    const QJsonArray friends = listOf(root, ofFriends, 20);
    edit::SetCriticalFriendNotes notes;
    for (qsizetype i = 0; i < friends.size() && !root.error(); ++i) {
        StrictObject read = element(friends[i], root, ofFriends, i);
        read.only({QStringLiteral("school"), QStringLiteral("date"), QStringLiteral("asked"), QStringLiteral("advised"),
                   QStringLiteral("successes")});
        notes.notes.push_back({recipeId<CriticalFriendNoteId>(QStringLiteral("friend/%1").arg(i + 1)),
                               read.string(QStringLiteral("school"), maxName),
                               dateOf(read, QStringLiteral("date"), true).value_or(QDate()),
                               textOf(read, QStringLiteral("asked")), textOf(read, QStringLiteral("advised")),
                               textOf(read, QStringLiteral("successes"))});
        if (read.error())
            root.fail(read.error()->problem, ofFriends, read.error()->place);
    }
    edits.emplace_back(std::move(notes));
    const QString ofEvidence = QStringLiteral("evidence");
    const QJsonArray items = listOf(root, ofEvidence, 99);
    for (qsizetype i = 0; i < items.size() && !root.error(); ++i) {
        StrictObject read = element(items[i], root, ofEvidence, i);
        read.only({QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("link"), QStringLiteral("date"),
                   QStringLiteral("note"), QStringLiteral("reviewBy"), QStringLiteral("statements")});
        EvidenceItem item{recipeId<EvidenceId>(QStringLiteral("evidence/%1").arg(i + 1)),
                          read.string(QStringLiteral("title"), maxName)};
        item.kind = wordOf(read, QStringLiteral("kind"), evidenceKindFrom).value_or(EvidenceKind::Other);
        item.link = textOf(read, QStringLiteral("link"));
        item.date = dateOf(read, QStringLiteral("date"));
        item.note = textOf(read, QStringLiteral("note"));
        item.reviewBy = dateOf(read, QStringLiteral("reviewBy"));
        item.structure = m_model.structure.digest();
        for (const QJsonValue &value : read.array(QStringLiteral("statements"), 0, Structure::maxStatements)) {
            const auto statement = StatementNumber::parse(value.toString());
            if (statement && m_model.structure.statement(*statement))
                item.statements.push_back(*statement);
            else
                read.fail(Problem::UnknownStatement, QStringLiteral("statements"), value.toString());
        }
        if (read.error())
            root.fail(read.error()->problem, ofEvidence, read.error()->place);
        edits.emplace_back(edit::AddEvidence{item});
    }
    return edits;
}

} // namespace waymark
