// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/example.h"
#include "tests/support/newreview.h"

#include "core/model/modelfile.h"
#include "ui/document/document.h"

#include <algorithm>

namespace waymark::pictures {

/// Nine colleagues answer what is agreed already, a little apart from it, and a second round agrees some of it anew.
void answerForColleagues(Document &document)
{
    const Workspace &workspace = document.workspace();
    const Review review = *document.review();
    std::vector<Edit> edits;
    for (int at = 0; at < 9; ++at) {
        edit::ImportResponse in;
        in.response.id = ResponseId::create();
        in.response.review = review.id;
        in.response.claimedRole = QStringLiteral("Head of year");
        in.response.claimedName = QStringLiteral("Colleague %1").arg(at + 1);
        in.response.wording = review.wording;
        in.response.savedAt = QDateTime(QDate(2026, 11, 2), QTime(12, at), Qt::UTC);
        in.response.receivedAt = in.response.savedAt;
        in.response.source = {QStringLiteral("%1").arg(at + 1, 64, 10, QLatin1Char('0'))};
        for (const Statement &statement : workspace.structureOf(review).statements()) {
            const Decision decision = workspace.decision(review.id, statement.number);
            if (!decision.level)
                continue;
            ResponseAnswer answer{in.response.id, statement.number};
            const int apart = (at * 3 + statement.number.ordinal() * 2) % 7;
            answer.level = Level::from(std::clamp(decision.level->value() + (apart == 0) - (apart == 5), 0, 4));
            if (at == 2)
                answer.comment = QStringLiteral("We follow leavers up once, in the autumn, and not after that.");
            if (at == 4)
                answer.evidence = QStringLiteral("Minutes of the data team, October.");
            in.answers.push_back(answer);
        }
        edits.emplace_back(std::move(in));
    }
    edits.emplace_back(edit::WriteOpening{
        review.id, QStringLiteral("Careers is how this school gives every learner a reason to be here.\nToday we agree "
                                  "where we stand, so that we know what moves us up.")});
    edits.emplace_back(edit::ChooseRound{review.id, QStringLiteral("SLT")});
    edits.emplace_back(edit::Agree{review.id,
                                   {*StatementNumber::from(2, 4)},
                                   QDateTime(QDate(2026, 11, 12), QTime(15, 0), Qt::UTC),
                                   QStringLiteral("SLT"),
                                   {{QStringLiteral("headteacher"), {}}, {QStringLiteral("senco"), {}}},
                                   QStringLiteral("The SENCo sees a 1 for learners with an EHCP.")});
    if (!document.performAll(QStringLiteral("answer"), edits))
        qFatal("the colleagues' answers were refused");
}

/// What follows reviews: evidence, and a visit by peers.
void followUp(Document &document)
{
    const Review review = *document.review();
    const auto keep = [&](const char *title, EvidenceKind kind, QDate reviewBy,
                          std::vector<StatementNumber> statements) {
        EvidenceItem item;
        item.id = EvidenceId::create();
        item.title = QString::fromLatin1(title);
        item.kind = kind;
        item.date = QDate(2025, 10, 3);
        item.reviewBy = reviewBy;
        item.structure = review.structure;
        item.statements = std::move(statements);
        return edit::AddEvidence{item, {}};
    };
    Visit visit;
    visit.id = VisitId::create();
    visit.date = QDate(2024, 3, 14);
    visit.visitors = QStringLiteral("Careers leaders of two schools in the trio, with the hub's facilitator");
    visit.successes = QStringLiteral("Every year 10 learner meets an employer who knows their name.");
    visit.questions = QStringLiteral("Who hears when a learner's plan falls through in August?");
    visit.advice = QStringLiteral("Ask the alumni network before you look for new employers.");
    visit.nextSteps = QStringLiteral("The alumni officer joins the careers team from September.");
    const bool done = document.performAll(
        QStringLiteral("add-evidence"),
        {keep("Survey of year 11 leavers", EvidenceKind::Voices, QDate(2026, 9, 1), {*StatementNumber::from(2, 4)}),
         keep("Careers programme, published on the website", EvidenceKind::Web, QDate(2027, 7, 1),
              {*StatementNumber::from(1, 1), *StatementNumber::from(1, 2), *StatementNumber::from(2, 4)}),
         edit::RecordVisit{visit}});
    if (!done)
        qFatal("what follows the review was refused");
}

void startAnew(Document &document, const QString &path)
{
    const Model model = builtInModel();
    const Review review = testing::newReview(model, "2026/27", QDate(2026, 11, 12));
    Institution institution;
    institution.name = QStringLiteral("Example Academy");
    if (!document.create(path, institution, model) || !document.perform(edit::AddReview{review, {}}))
        qFatal("a new file could not be made");
    (void)document.setReview(review.id);
}

void reviewByAnotherEdition(Document &document)
{
    const Model now = builtInModel();
    std::vector<Theme> themes = now.structure.themes();
    themes.back().statements.pop_back();
    Wording::Descriptors descriptors;
    for (const Theme &theme : themes) {
        for (const Statement &statement : theme.statements) {
            for (int level = 1; level <= now.structure.levels(); ++level)
                descriptors[statement.number].push_back(now.wording.descriptor(statement.number, *Level::from(level)));
        }
    }
    const Structure structure(QStringLiteral("An earlier edition"), now.structure.levels(), {}, themes);
    const Model earlier{structure, Wording(QStringLiteral("Earlier wording"), QStringLiteral("en"), {}, false,
                                           structure.digest(), descriptors)};
    const ReviewId shown = document.review()->id;
    Review review = *document.review();
    review.id = ReviewId::create();
    review.year = QStringLiteral("2024/25");
    review.date = QDate(2024, 11, 14);
    review.structure = earlier.structure.digest();
    review.wording = earlier.wording.digest();
    edit::Answer answer{review.id, {}, true, QDateTime(review.date, QTime(12, 0), Qt::UTC)};
    for (const Statement &statement : earlier.structure.statements())
        answer.answers.push_back({statement.number, edit::Answer::One::Kind::Level, Level::from(2)});
    if (!document.perform(edit::AddModel{earlier}) || !document.perform(edit::AddReview{review, {}}) ||
        !document.perform(answer))
        qFatal("another edition was refused");
    (void)document.setReview(shown);
}

} // namespace waymark::pictures
