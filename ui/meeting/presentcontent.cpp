// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presentcontent.h"

#include "core/insight/progress.h"
#include "core/text/levels.h"
#include "core/text/numbers.h"
#include "ui/pages/agree/agreepresenter.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString said(const char *source) { return QCoreApplication::translate("PresentView", source); }

PresentContent common(Document &document)
{
    const Review &review = *document.review();
    const Workspace &workspace = document.workspace();
    PresentContent made;
    made.theme = document.statement().theme();
    const Progress overall = progress(workspace, review).overall;
    made.progress = said(QT_TRANSLATE_NOOP("PresentView", "%1 of %2 agreed")).arg(overall.agreed).arg(overall.total);
    made.wording = workspace.wordingOf(review).name();
    return made;
}

} // namespace

PresentContent presentStatement(Document &document)
{
    const AgreePresenter presenter(document);
    const StatementView view = presenter.statement();
    PresentContent made = common(document);
    made.title = view.number + u' ' + view.shortTitle;
    made.query = view.query;
    for (const DescriptorEntry &entry : view.descriptors) {
        PresentRow row;
        row.badge = entry.badge;
        row.chosen = entry.chosen;
        row.settled = entry.chosen && !entry.carried;
        row.state = entry.state;
        row.quiet = entry.level == 0 || entry.missing;
        if (entry.level == 0)
            row.points << levelName(Level::notInPlace());
        else if (entry.missing)
            row.points << said(QT_TRANSLATE_NOOP("PresentView", "No descriptor in our source"));
        for (const PointEntry &point : entry.points)
            row.points << point.text;
        made.rows.push_back(std::move(row));
    }
    const Workspace &workspace = document.workspace();
    if (const Review *earlier = comparablePrevious(workspace, *document.review())) {
        const Decision last = workspace.decision(earlier->id, document.statement());
        if (last.level)
            made.last = said(QT_TRANSLATE_NOOP("PresentView", "%1: %2"))
                            .arg(capitalised(presenter.earlierName(*earlier)), levelInSentence(*last.level));
    }
    return made;
}

PresentContent presentTheme(Document &document)
{
    const AgreePresenter presenter(document);
    const Workspace &workspace = document.workspace();
    const Review *earlier = comparablePrevious(workspace, *document.review());
    PresentContent made = common(document);
    for (const ThemeEntry &theme : presenter.column().themes) {
        if (!theme.current)
            continue;
        made.title = theme.title;
        for (const StatementEntry &entry : theme.statements) {
            const Decision decision = workspace.decision(document.review()->id, entry.number);
            PresentRow row;
            row.badge = entry.badge;
            row.points << entry.number.toString() + u' ' + entry.shortTitle;
            row.query = entry.query;
            row.chosen = entry.current;
            row.settled = entry.current;
            row.state = decision.level ? standingName(decision.standing) : QString();
            const std::optional<Level> last =
                earlier ? workspace.decision(earlier->id, entry.number).level : std::nullopt;
            if (last)
                row.last = said(QT_TRANSLATE_NOOP("PresentView", "%1 %2"))
                               .arg(presenter.earlierName(*earlier), levelNumeral(last));
            made.rows.push_back(std::move(row));
        }
    }
    return made;
}

} // namespace waymark
