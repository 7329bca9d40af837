// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/export/reviewjson.h"
#include "core/insight/profile.h"
#include "core/review/reviewdigest.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <numeric>
#include <optional>

namespace waymark::cli {
namespace {

struct ShowOptions
{
    std::string path;
    std::string review;
    bool hasReview = false;
    bool json = false;
};

QString stateLine(const Workspace &workspace, const Review &review)
{
    if (!review.isFinished())
        return QCoreApplication::translate("cli", "not finished");
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
    if (const QString when = whenAndWhere(workspace.arrangement(review.id), meetingPlanOf(workspace, review));
        !when.isEmpty())
        print(QStringLiteral("     ") +
              QCoreApplication::translate("cli", "The meeting: %1", "when and where").arg(when));
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
        print(QStringLiteral("  ") + actionLine(workspace, *action));
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
        return shown(workspace);
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
    return shown(workspace);
}

} // namespace

void addShowCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "show",
        utf8(QCoreApplication::translate("cli", "Show the reviews in a file, or one of them statement by statement")));
    auto options = std::make_shared<ShowOptions>();
    addFileArgument(*command, options->path);
    auto *review = addReviewOption(*command, options->review);
    command->add_flag("--json", options->json, utf8(QCoreApplication::translate("cli", "For scripts")));
    command->callback([&chosen, options, review] {
        options->hasReview = review->count() > 0;
        chosen = [options] { return show(*options); };
    });
}

namespace {

struct SpreadOptions
{
    std::string path;
    std::string review;
    std::string counts;
    int first = 0;
    bool hasFirst = false;
    bool json = false;
};

/// "0,2,5,1"; nothing where that is no row with an answer in it.
std::optional<Counts> countsFrom(const QString &text)
{
    constexpr int maxCount = 1'000'000;
    constexpr std::size_t maxCategories = 100;
    Counts counts;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        const int count = part.trimmed().toInt(&isNumber);
        if (!isNumber || count < 0 || count > maxCount || counts.size() == maxCategories)
            return std::nullopt;
        counts.push_back(count);
    }
    if (counts.size() < 2 || std::accumulate(counts.begin(), counts.end(), 0) == 0)
        return std::nullopt;
    return counts;
}

Exit ofCounts(const SpreadOptions &options)
{
    const auto counts = countsFrom(text(options.counts));
    if (!counts)
        return usage(QCoreApplication::translate(
            "cli", "--counts needs two or more whole numbers separated by commas, not all of them 0."));
    // Five are the usual four levels with "not in place yet" below them.
    constexpr std::size_t usualScale = 5;
    const int first = options.hasFirst ? options.first : counts->size() == usualScale ? 0 : 1;
    const QJsonObject figures = figuresJson(*counts, first);
    if (options.json) {
        printJson(figures);
        return Exit::Ok;
    }
    print(QCoreApplication::translate("cli", "median %1, Leik's D %2, consensus %3")
              .arg(figures.value(QStringLiteral("median")).toString(),
                   QString::number(figures.value(QStringLiteral("leik_d")).toDouble(), 'f', 4),
                   QString::number(figures.value(QStringLiteral("consensus")).toDouble(), 'f', 4)));
    return Exit::Ok;
}

Exit ofReview(const SpreadOptions &options)
{
    const auto open = openReview(options.path, options.review);
    if (!open)
        return fail(open.error());
    const Workspace &workspace = open->workspace();
    if (options.json) {
        printJson(spreadJson(workspace, *open->review));
        return shown(workspace);
    }
    for (const StatementSpread &each : spreads(workspace, *open->review)) {
        QString line = QStringLiteral("%1 %2").arg(each.statement.toString(), -5).arg(answersText(each));
        if (each.spread)
            line += QStringLiteral("; %1; %2").arg(medianText(each.spread->median()), spreadText(*each.spread));
        print(line);
    }
    return shown(workspace);
}

} // namespace

void addSpreadCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "spread", utf8(QCoreApplication::translate(
                      "cli", "Show how far colleagues' answers differ, or how far one row of counts does")));
    auto options = std::make_shared<SpreadOptions>();
    auto *file = addFileArgument(*command, options->path)->required(false);
    auto *review = addReviewOption(*command, options->review);
    auto *counts = command
                       ->add_option("--counts", options->counts,
                                    utf8(QCoreApplication::translate(
                                        "cli", "How many people chose each level, the lowest first, e.g. 0,2,5,1")))
                       ->option_text("N,N,...");
    auto *first = command
                      ->add_option("--first", options->first,
                                   utf8(QCoreApplication::translate("cli", "The level that the first count is for")))
                      ->check(CLI::Range(0, 1))
                      ->needs(counts)
                      ->option_text("0|1");
    command->add_flag("--json", options->json, utf8(QCoreApplication::translate("cli", "For scripts")));
    command->callback([&chosen, options, file, review, counts, first] {
        options->hasFirst = first->count() > 0;
        const bool isRow = counts->count() > 0;
        if (isRow == (file->count() > 0) || isRow == (review->count() > 0)) {
            chosen = [] {
                return usage(QCoreApplication::translate("cli", "spread needs FILE with --review, or --counts."));
            };
            return;
        }
        chosen = [options, isRow] { return isRow ? ofCounts(*options) : ofReview(*options); };
    });
}

} // namespace waymark::cli
