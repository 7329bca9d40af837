// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sizes.h"

#include "core/model/modelfile.h"

namespace waymark::bench {
namespace {

const QDateTime writtenAt(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);

const StatementNumber &statementAt(int at)
{
    const auto &all = builtInModel().structure.statements();
    return all[static_cast<std::size_t>(at) % all.size()].number;
}

Review reviewOf(int number)
{
    Review review;
    review.id = ReviewId::create();
    review.number = number;
    const int year = 1000 + number; // any that a date can have
    review.year = QStringLiteral("%1/%2").arg(year).arg((year + 1) % 100, 2, 10, QChar(u'0'));
    review.title = QStringLiteral("Careers leadership review");
    review.date = QDate(year, 11, 12);
    review.structure = builtInModel().structure.digest();
    review.wording = builtInModel().wording.digest();
    return review;
}

/// What `fill` adds to a school with its model.
template <class Fill>
Workspace filled(Fill &&fill)
{
    Workspace workspace;
    workspace.setInstitution({QStringLiteral("Example Academy")});
    workspace.append(StoredStructure{builtInModel().structure});
    workspace.append(StoredWording{builtInModel().wording});
    Step step{QStringLiteral("bench"), {}};
    fill(step);
    workspace.apply(step);
    return workspace;
}

void put(Step &step, Row row) { step.changes.push_back({std::nullopt, std::move(row)}); }

ReviewId putReview(Step &step, int number, bool answered)
{
    const Review review = reviewOf(number);
    put(step, review);
    for (int at = 0; answered && at < static_cast<int>(builtInModel().structure.statements().size()); ++at) {
        Decision decision{review.id, statementAt(at), Standing::Agreed, Level::from(1 + (at + number) % 4)};
        decision.rationale = QStringLiteral("Agreed after we had looked at the plan together.");
        decision.agreedAt = writtenAt;
        put(step, decision);
    }
    step.lastReviewNumber = number;
    return review.id;
}

} // namespace

Workspace withReviews(int count)
{
    return filled([&](Step &step) {
        for (int i = 1; i <= count; ++i)
            putReview(step, i, true);
    });
}

Workspace withResponses(int count)
{
    return filled([&](Step &step) {
        const ReviewId review = putReview(step, 1, false);
        for (int i = 0; i < count; ++i) {
            Response response;
            response.id = ResponseId::create();
            response.review = review;
            response.claimedName = QStringLiteral("Colleague %1").arg(i);
            response.wording = builtInModel().wording.digest();
            response.savedAt = writtenAt;
            response.receivedAt = writtenAt.addSecs(i);
            response.origin = ResponseOrigin::Program;
            put(step, response);
            for (int at = 0; at < static_cast<int>(builtInModel().structure.statements().size()); ++at)
                put(step, ResponseAnswer{response.id, statementAt(at), Level::from(1 + (i + at) % 4)});
        }
    });
}

Workspace withActions(int count)
{
    return filled([&](Step &step) {
        const ReviewId review = putReview(step, 1, true);
        for (int i = 0; i < count; ++i) {
            Action action;
            action.id = ActionId::create();
            action.review = review;
            action.statements = {statementAt(i)};
            action.what = QStringLiteral("Ask %1 employers to the careers fair").arg(i);
            action.owner = QStringLiteral("Careers leader");
            action.due = QDate(2027, 1, 1).addDays(i % 365);
            action.status = i % 3 == 0 ? ActionStatus::Done : ActionStatus::Open;
            put(step, action);
        }
    });
}

Workspace withEvidence(int count)
{
    return filled([&](Step &step) {
        putReview(step, 1, true);
        for (int i = 0; i < count; ++i) {
            EvidenceItem item{EvidenceId::create(), QStringLiteral("Survey of leavers, part %1").arg(i)};
            item.structure = builtInModel().structure.digest();
            item.statements = {statementAt(i)};
            put(step, item);
        }
    });
}

} // namespace waymark::bench
