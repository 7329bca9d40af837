// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/audiencecontent.h"

#include "core/insight/profile.h"
#include "core/review/acrosseditions.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "core/text/wordingnames.h"
#include "ui/statement/agreepresenter.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace waymark {
namespace {

QString said(const char *source) { return QCoreApplication::translate("AudienceWindow", source); }

AudienceContent common(Document &document, AudienceScreen screen)
{
    const Review &review = *document.review();
    const Workspace &workspace = document.workspace();
    AudienceContent made;
    made.screen = screen;
    made.theme = document.statement().theme();
    const Progress overall = progress(workspace, review).overall;
    made.progress = said(QT_TRANSLATE_NOOP("AudienceWindow", "%1 of %2 agreed")).arg(overall.agreed).arg(overall.total);
    made.wording = shortWordingName(workspace.wordingOf(review));
    return made;
}

/// "8 answers, 1 does not know": how many always, how they answered only on revealing.
QString answered(const StatementSpread &spread)
{
    QString text = answersText(spread);
    if (spread.doNotKnow.value_or(0) == 0)
        return text;
    return QCoreApplication::translate("AudienceWindow", "%1, %n (doesn't/don't) know", "8 answers", *spread.doNotKnow)
        .arg(text);
}

} // namespace

AudienceContent audienceStatement(Document &document, bool revealed)
{
    const AgreePresenter presenter(document);
    const StatementView view = presenter.statement();
    AudienceContent made = common(document, AudienceScreen::Statement);
    // The words that are shown are the publisher's: so is the title above them.
    made.title = view.number + u' ' + (view.official && !view.title.isEmpty() ? view.title : view.shortTitle);
    made.query = view.query;
    for (const DescriptorEntry &entry : view.descriptors) {
        AudienceRow row;
        row.badge = entry.badge;
        row.chosen = entry.chosen;
        row.settled = entry.chosen && !entry.carried;
        row.state = entry.state;
        row.quiet = entry.level == 0 || entry.missing;
        if (entry.level == 0)
            row.points << levelName(Level::notInPlace());
        else if (entry.missing)
            row.points << noDescriptor();
        for (const PointEntry &point : entry.points)
            row.points << point.text;
        made.rows.push_back(std::move(row));
    }
    const Workspace &workspace = document.workspace();
    const StatementSpread answers = spreadOf(workspace, *document.review(), document.statement());
    if (answers.spread) {
        made.answers = answers.answers;
        if (revealed)
            made.spread = answers.spread;
    }
    const auto present = static_cast<int>(workspace.peopleInTheRoom(document.review()->id).size());
    made.dots = std::max({AudienceContent::usualDots, made.answers, present});
    if (answers.answers > 0) {
        made.place = made.progress;
        made.progress = answered(answers);
    }
    const auto last = lastAnswer(workspace, *document.review(), document.statement());
    if (last && last->decision.level)
        made.last = said(QT_TRANSLATE_NOOP("AudienceWindow", "%1: %2"))
                        .arg(capitalised(presenter.earlierName(*last->review)), levelInSentence(*last->decision.level));
    return made;
}

void showHands(AudienceContent &content, const Counts &hands)
{
    const int raised = std::accumulate(hands.begin(), hands.end(), 0);
    content.spread.reset();
    content.hands = hands;
    content.answers = std::max(content.answers, raised);
    content.progress = QCoreApplication::translate("AudienceWindow", "%n hand(s) raised", nullptr, raised);
}

AudienceContent audienceTheme(Document &document, bool revealed)
{
    const AgreePresenter presenter(document);
    const Workspace &workspace = document.workspace();
    AudienceContent made = common(document, AudienceScreen::Theme);
    for (const ThemeEntry &theme : presenter.column().themes) {
        if (!theme.current)
            continue;
        made.title = theme.title;
        for (const StatementEntry &entry : theme.statements) {
            const Decision decision = workspace.decision(document.review()->id, entry.number);
            AudienceRow row;
            row.badge = entry.badge;
            row.points << entry.number.toString() + u' ' + entry.shortTitle;
            row.query = entry.query;
            row.chosen = entry.current;
            row.settled = entry.current;
            const StatementSpread answers = spreadOf(workspace, *document.review(), entry.number);
            if (answers.spread)
                made.answers = std::max(made.answers, answers.answers);
            if (revealed)
                row.spread = answers.spread;
            row.state = decision.level ? standingName(decision.standing) : QString();
            const auto last = lastAnswer(workspace, *document.review(), entry.number);
            if (last && last->decision.level)
                row.last = said(QT_TRANSLATE_NOOP("AudienceWindow", "%1 %2"))
                               .arg(presenter.earlierName(*last->review), levelNumeral(last->decision.level));
            made.rows.push_back(std::move(row));
        }
    }
    return made;
}

AudienceContent audienceOpening(Document &document)
{
    const Workspace &workspace = document.workspace();
    const Review &review = *document.review();
    AudienceContent made;
    made.screen = AudienceScreen::Opening;
    made.theme = 0;
    made.title = workspace.institution().name;
    made.subtitle = said(QT_TRANSLATE_NOOP("AudienceWindow", "%1, %2")).arg(review.title, review.year);
    made.paragraphs = openingOf(workspace, review.id).split(u'\n', Qt::SkipEmptyParts);
    for (const Priority &priority : workspace.prioritiesThen(review.id))
        made.list << priority.text;
    if (!made.list.isEmpty())
        made.listTitle = wholePrioritiesHeading(workspace.institution().kind);
    return made;
}

} // namespace waymark
