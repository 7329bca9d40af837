// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/asking/answers.h"
#include "core/base/plaintext.h"
#include "core/insight/profile.h"
#include "core/model/modelfile.h"
#include "core/review/academicyear.h"
#include "core/review/offeredwordings.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

#include <algorithm>

namespace waymark::cli {
namespace {

struct AddOptions
{
    std::string path;
    std::string year;
    std::string title;
    std::string date;
    std::string wording;
    bool fromPrevious = false;
};

struct AnswerOptions
{
    std::string path;
    std::string review;
    bool agree = false;
    std::string round;
    std::vector<std::string> answers;
};

struct FinishOptions
{
    std::string path;
    std::string review;
};

/// The latest review that is not younger than `date`.
const Review *latestBefore(const Workspace &workspace, QDate date)
{
    const Review *found = nullptr;
    for (const Review *review : workspace.reviewsByDate()) {
        if (review->date <= date)
            found = review;
    }
    return found;
}

/// The words a new review starts with: those asked for by name; else those of the latest review; else an official
/// wording, which people loaded on purpose; else whatever the file was made with. Where these are words of Waymark's
/// own that it has replaced, and nobody asked for them by name, their successor.
Result<const Wording *> wordingFor(const Workspace &workspace, const QString &name)
{
    std::vector<const Wording *> all;
    for (const auto &[digest, stored] : workspace.wordings().rows())
        all.push_back(&stored.wording);
    if (!name.isEmpty()) {
        for (const auto &[digest, stored] : workspace.structures().rows()) {
            for (const Model *offered : offeredModels(workspace, digest))
                all.push_back(&offered->wording);
        }
        const auto named = std::ranges::find(all, name, [](const Wording *each) { return each->name(); });
        if (named == all.end())
            return failed(Refusal{Refusal::Reason::NoSuchWording, name});
        return *named;
    }
    const auto reviews = workspace.reviewsByDate();
    if (reviews.empty() && all.empty())
        return failed(Refusal{Refusal::Reason::NoSuchWording});
    const auto official = std::ranges::find_if(all, [](const Wording *each) { return each->isOfficial(); });
    const Wording *usual = !reviews.empty()        ? &workspace.wordingOf(*reviews.back())
                           : official != all.end() ? *official
                                                   : all.front();
    const Model *newer = newerModelFor(*usual);
    return newer ? &newer->wording : usual;
}

Exit addReview(const AddOptions &options)
{
    const QDate date = QDate::fromString(text(options.date), Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text(options.date))
        return usage(
            QCoreApplication::translate("cli", "--date: %1 is not a date such as 2026-11-12.").arg(text(options.date)));
    const QString year = cleanText(text(options.year), Lines::One).trimmed();
    if (nextAcademicYear(year).isEmpty())
        return usage(QCoreApplication::translate("cli", "--year: %1 is not an academic year such as 2026/27.")
                         .arg(text(options.year)));
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    const Workspace &workspace = (*editor)->workspace();
    const auto wording = wordingFor(workspace, text(options.wording));
    if (!wording)
        return fail(wording.error());
    Review review;
    review.id = ReviewId::create();
    review.year = year;
    review.title = text(options.title).trimmed();
    review.date = date;
    review.structure = (*wording)->structure();
    review.wording = (*wording)->digest();
    if (options.fromPrevious) {
        const Review *previous = latestBefore(workspace, date);
        if (!previous)
            return fail(Refusal{Refusal::Reason::NothingToCarry});
        review.previous = previous->id;
    }
    const auto added = (*editor)->performAll(QStringLiteral("add-review"),
                                             withWording(workspace, review.wording, edit::AddReview{review, {}}),
                                             QDateTime::currentDateTimeUtc());
    if (!added)
        return fail(added.error());
    print(QString::number(workspace.review(review.id)->number));
    return Exit::Ok;
}

Exit answer(const AnswerOptions &options)
{
    if (!options.round.empty() && !options.agree)
        return usage(QCoreApplication::translate("cli", "--round works with --agree only."));
    QStringList texts;
    for (const std::string &each : options.answers)
        texts.append(text(each));
    auto answers = parseAnswers(texts);
    if (!answers)
        return usage(QCoreApplication::translate("cli", "%1 is not an answer such as 1.1=3, 1.2=unanswered or 2.5=?.")
                         .arg(answers.error()));
    if (const auto twice = contradiction(*answers))
        return usage(QCoreApplication::translate("cli", "%1 was given two different answers.").arg(twice->toString()));
    const auto open = openReview(options.path, options.review);
    if (!open)
        return fail(open.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const edit::Answer edit{open->review->id, std::move(*answers), options.agree, now, text(options.round)};
    const auto done = open->editor->perform(edit, now);
    return done ? Exit::Ok : fail(done.error());
}

/// Drafts, queries and open statements, a line each, as the window lists them before finishing.
void printUnsettled(const Workspace &workspace, const Review &review)
{
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        if (decision.standing != Standing::Agreed || decision.query)
            print(QStringLiteral("%1  %2  %3")
                      .arg(statement.number.toString(), -5)
                      .arg(statement.shortTitle, decisionLine(decision)));
    }
}

Exit finish(const FinishOptions &options)
{
    const auto open = openReview(options.path, options.review);
    if (!open)
        return fail(open.error());
    if (!open->review->isFinished())
        printUnsettled(open->workspace(), *open->review);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto done = open->editor->perform(edit::FinishReview{open->review->id, now}, now);
    return done ? Exit::Ok : fail(done.error());
}

void addAddCommand(CLI::App &app, Chosen &chosen)
{
    auto *review = app.add_subcommand("review", utf8(QCoreApplication::translate("cli", "Add reviews to a file")));
    review->require_subcommand(1);
    auto *add = review->add_subcommand(
        "add", utf8(QCoreApplication::translate("cli", "Add a review and print its number, which is never reused")));
    auto options = std::make_shared<AddOptions>();
    addFileArgument(*add, options->path);
    add->add_option("--year", options->year, utf8(QCoreApplication::translate("cli", "Academic year, e.g. 2026/27")))
        ->required()
        ->option_text("Y");
    add->add_option("--title", options->title, utf8(QCoreApplication::translate("cli", "Title")))
        ->required()
        ->option_text("T");
    add->add_option("--date", options->date, utf8(QCoreApplication::translate("cli", "Date, e.g. 2026-11-12")))
        ->required()
        ->option_text("D");
    add->add_option("--wording", options->wording,
                    utf8(QCoreApplication::translate("cli", "A wording in the file, by its name")))
        ->option_text("N");
    add->add_flag("--from-previous", options->fromPrevious,
                  utf8(QCoreApplication::translate("cli", "Carry forward the answers from the previous review")));
    add->callback([&chosen, options] { chosen = [options] { return addReview(*options); }; });
}

} // namespace

void addReviewCommands(CLI::App &app, Chosen &chosen)
{
    addAddCommand(app, chosen);

    auto *answered = app.add_subcommand(
        "answer",
        utf8(QCoreApplication::translate("cli", "Answer statements in a review: if one can't be saved, none is")));
    auto options = std::make_shared<AnswerOptions>();
    addFileArgument(*answered, options->path);
    addReviewOption(*answered, options->review)->required();
    answered->add_flag("--agree", options->agree,
                       utf8(QCoreApplication::translate("cli", "Record the levels as agreed, not as drafts")));
    answered
        ->add_option("--round", options->round,
                     utf8(QCoreApplication::translate("cli", "Who agrees, e.g. SLT; with --agree")))
        ->option_text("NAME");
    answered
        ->add_option("ANSWERS", options->answers,
                     utf8(QCoreApplication::translate("cli", "1.1=3, 2.4=0 (not in place yet), 1.2=unanswered, 2.5=? "
                                                             "(a query)")))
        ->required();
    answered->callback([&chosen, options] { chosen = [options] { return answer(*options); }; });

    auto *finished = app.add_subcommand(
        "finish", utf8(QCoreApplication::translate("cli", "List what is unresolved, then lock the review")));
    auto finishing = std::make_shared<FinishOptions>();
    addFileArgument(*finished, finishing->path);
    addReviewOption(*finished, finishing->review)->required();
    finished->callback([&chosen, finishing] { chosen = [finishing] { return finish(*finishing); }; });
}

} // namespace waymark::cli
