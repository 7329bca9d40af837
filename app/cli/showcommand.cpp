// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/export/reviewjson.h"
#include "core/insight/profile.h"
#include "core/review/reviewdigest.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

namespace waymark::cli {
namespace {

struct ShowOptions
{
    std::string path;
    int review = 0;
    bool hasReview = false;
    bool json = false;
};

QString stateLine(const Workspace &workspace, const Review &review)
{
    if (!review.isFinished())
        return QCoreApplication::translate("cli", "open");
    // Damage is shown wherever the review is, never passed over.
    if (reviewDigest(workspace, review) != review.finishDigest)
        return QCoreApplication::translate("cli", "finished, but CHANGED since then");
    return QCoreApplication::translate("cli", "finished");
}

void printReviewLine(const Workspace &workspace, const Review &review)
{
    const Progress done = progress(workspace, review).overall;
    print(QStringLiteral("%1  %2  %3, %4 (%5)")
              .arg(QString::number(review.number), 3)
              .arg(review.year, review.title, longDate(review.date), stateLine(workspace, review)));
    print(QStringLiteral("     ") +
          QCoreApplication::translate(
              "cli", "of %1 statements: %2 agreed, %3 draft, %4 carried forward, %5 not answered; queries: %6")
              .arg(done.total)
              .arg(done.agreed)
              .arg(done.drafts)
              .arg(done.carried)
              .arg(done.unanswered)
              .arg(done.queries));
}

void printReview(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    printReviewLine(workspace, review);
    print(QStringLiteral("     ") + wordingLine(structure, workspace.wordingOf(review), workspace.institution().kind));
    const Profile counted = profile(workspace, review);
    for (const Theme &theme : structure.themes()) {
        print({});
        print(QStringLiteral("%1 %2 (%3)")
                  .arg(QString::number(theme.number), theme.title, medianText(counted.theme(theme.number)->median)));
        for (const Statement &statement : theme.statements) {
            const Decision decision = workspace.decision(review.id, statement.number);
            print(QStringLiteral("  %1 %2  %3")
                      .arg(statement.number.toString(), -5)
                      .arg(statement.shortTitle, decisionLine(decision)));
        }
    }
    const auto actions = workspace.actionsOf(review.id);
    if (!actions.empty()) {
        print({});
        print(QCoreApplication::translate("cli", "Actions"));
    }
    for (const Action *action : actions)
        print(QStringLiteral("  ") + actionLine(*action));
}

Exit show(const ShowOptions &options)
{
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    const Workspace &workspace = (*editor)->workspace();
    std::vector<const Review *> reviews = workspace.reviewsByDate();
    if (options.hasReview) {
        const auto review = reviewOf(workspace, options.review);
        if (!review)
            return fail(review.error());
        reviews = {*review};
    }
    if (options.json) {
        printJson(workspaceJson(workspace, reviews));
        return Exit::Ok;
    }
    const Institution &institution = workspace.institution();
    print(QStringLiteral("%1 (%2)").arg(institution.name, institutionKindName(institution.kind)));
    for (const Priority *priority : workspace.prioritiesInOrder())
        print(QCoreApplication::translate("cli", "Priority %1: %2")
                  .arg(QString::number(priority->position), priority->text));
    print({});
    if (reviews.empty())
        print(QCoreApplication::translate("cli", "No reviews yet."));
    for (const Review *review : reviews) {
        if (options.hasReview)
            printReview(workspace, *review);
        else
            printReviewLine(workspace, *review);
    }
    return Exit::Ok;
}

} // namespace

void addShowCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "show", utf8(QCoreApplication::translate("cli", "Show the reviews of a file, or one of them statement by "
                                                        "statement")));
    auto options = std::make_shared<ShowOptions>();
    addFileArgument(*command, options->path);
    auto *review = addReviewOption(*command, options->review);
    command->add_flag("--json", options->json, utf8(QCoreApplication::translate("cli", "For scripts")));
    command->callback([&chosen, options, review] {
        options->hasReview = review->count() > 0;
        chosen = [options] { return show(*options); };
    });
}

} // namespace waymark::cli
