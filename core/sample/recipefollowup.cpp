// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipefollowup.h"

#include "core/review/keys.h"
#include "core/sample/recipeids.h"

#include <QJsonArray>

namespace waymark {
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

QStringList RecipeFollowUp::rootKeys() { return {QStringLiteral("visits"), QStringLiteral("evidence")}; }

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
