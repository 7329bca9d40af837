// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/pictures.h"
#include "core/export/reviewjson.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

#include <algorithm>
#include <set>

namespace waymark::cli {
namespace {

constexpr std::size_t maxReviews = 5; // the present one and four earlier

struct CompareOptions
{
    std::string path;
    std::vector<std::string> reviews;
    bool json = false;
    std::string svg;
    std::string png;
};

void printTotals(const ComparisonTotals &totals)
{
    print(QCoreApplication::translate("cli", "up: %1; down: %2; unchanged: %3; carried forward: %4; newly answered: "
                                             "%5; not answered this time: %6; not answered: %7; structure changed: %8")
              .arg(totals.rose)
              .arg(totals.fell)
              .arg(totals.same)
              .arg(totals.carried)
              .arg(totals.newlyAnswered)
              .arg(totals.noLongerAnswered)
              .arg(totals.unanswered)
              .arg(totals.notComparable));
}

/// What the present structure has nothing for is listed by itself, with its levels.
void printOnlyEarlier(const Workspace &workspace, const Comparison &comparison)
{
    const std::vector<EarlierStatement> apart = onlyEarlier(workspace, comparison);
    if (apart.empty())
        return;
    print(QCoreApplication::translate("cli", "Only in the earlier edition:"));
    for (const EarlierStatement &row : apart) {
        const Review &review = *workspace.review(comparison.reviews[row.review]);
        print(QCoreApplication::translate("cli", "%1 %2  %3, %4: %5",
                                          "number of a statement, its level, its title, academic year, why")
                  .arg(QStringLiteral("%1").arg(row.number.toString(), -5), levelNumeral(row.value.level),
                       workspace.structureOf(review).statement(row.number)->shortTitle, review.year,
                       earlierStatementReason(row.why)));
    }
    print({});
}

void printComparison(const Workspace &workspace, const Comparison &comparison)
{
    const Structure &structure = workspace.structureOf(*workspace.review(comparison.reviews.back()));
    for (std::size_t i = 0; i < comparison.reviews.size(); ++i) {
        const Review &review = *workspace.review(comparison.reviews[i]);
        QString line = QStringLiteral("%1  %2  %3, %4")
                           .arg(QString::number(review.number), 3)
                           .arg(review.year, review.title, longDate(review.date));
        if (!comparison.comparable[i])
            line += QStringLiteral(" (%1)").arg(
                QCoreApplication::translate("cli", "structure changed: it uses a different model"));
        print(line);
    }
    print({});
    for (const ComparedTheme &theme : comparison.themes) {
        QStringList medians;
        for (const auto &part : theme.parts)
            medians.append(part ? medianNumerals(part->median) : QStringLiteral("\u2013"));
        const QString change = changeCounts(theme.totals);
        QString line = QStringLiteral("%1 %2: %3")
                           .arg(QString::number(theme.theme), structure.theme(theme.theme)->shortTitle,
                                change.isEmpty() ? QString() : change + QStringLiteral("; "));
        line += QCoreApplication::translate("cli", "median %1", "of each review, \"2 -> 3\"")
                    .arg(medians.join(QStringLiteral(" \u2192 ")));
        print(line);
    }
    print({});
    for (const ComparedStatement &row : byChange(comparison.statements, false)) {
        QStringList levels;
        for (const ComparedValue &value : row.values)
            levels.append(levelNumeral(value.level));
        QString line = QStringLiteral("%1 %2  %3: %4")
                           .arg(row.number.toString(), -5)
                           .arg(levels.join(QStringLiteral(" \u2192 ")), structure.statement(row.number)->shortTitle,
                                changeKindName(row.kind));
        if (row.kind == ChangeKind::Changed && row.change)
            line += QStringLiteral(", ") + changeText(*row.change);
        print(line);
    }
    print({});
    printOnlyEarlier(workspace, comparison);
    printTotals(comparison.totals);
}

Exit compareReviews(const CompareOptions &options)
{
    const auto wrong = [] {
        return usage(QCoreApplication::translate(
                         "cli", "--reviews needs two to %1 different reviews, such as 1,2 or 2025/26,2026/27.")
                         .arg(maxReviews));
    };
    const std::set<std::string> different(options.reviews.begin(), options.reviews.end());
    if (options.reviews.size() < 2 || options.reviews.size() > maxReviews || different.size() != options.reviews.size())
        return wrong();
    if (const auto refused = refuseOutputs(options.path, {options.svg, options.png}))
        return *refused;
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    const Workspace &workspace = (*editor)->workspace();
    std::vector<const Review *> reviews;
    for (const std::string &named : options.reviews) {
        const auto review = reviewOf(workspace, named);
        if (!review)
            return fail(review.error());
        if (std::ranges::find(reviews, *review) != reviews.end()) // once by its number and once by its year
            return wrong();
        reviews.push_back(*review);
    }
    // The last one named is the present one: it need not be the youngest.
    const Review *present = reviews.back();
    reviews.pop_back();
    const Comparison comparison = compare(workspace, *present, reviews);
    if (options.json)
        printJson(comparisonJson(workspace, comparison));
    else
        printComparison(workspace, comparison);
#ifdef WAYMARK_GUI
    const std::pair<QString, PictureFormat> pictures[] = {{text(options.svg), PictureFormat::Svg},
                                                          {text(options.png), PictureFormat::Png}};
    for (const auto &[out, format] : pictures) {
        if (out.isEmpty())
            continue;
        if (const auto saved = saveComparison(workspace, comparison, format, out); !saved)
            return fail(saved.error());
    }
#endif
    return shown(workspace);
}

} // namespace

void addCompareCommand(CLI::App &app, Chosen &chosen)
{
    auto *command =
        app.add_subcommand("compare", utf8(QCoreApplication::translate("cli", "Compare a review with earlier ones")));
    auto options = std::make_shared<CompareOptions>();
    addFileArgument(*command, options->path);
    command
        ->add_option("--reviews", options->reviews,
                     utf8(QCoreApplication::translate("cli", "Numbers or years; the last one is the current review")))
        ->required()
        ->delimiter(',')
        ->check(numberOrYear())
        ->allow_extra_args(false)
        ->option_text("A,B[,C]");
    command->add_flag("--json", options->json, utf8(QCoreApplication::translate("cli", "For scripts")));
#ifdef WAYMARK_GUI
    command
        ->add_option("--svg", options->svg,
                     utf8(QCoreApplication::translate("cli", "Also draw the themes as a radar into this new SVG file")))
        ->option_text("OUT");
    command
        ->add_option("--png", options->png,
                     utf8(QCoreApplication::translate("cli", "Also draw the themes as a radar into this new PNG file")))
        ->option_text("OUT");
#endif
    command->callback([&chosen, options] { chosen = [options] { return compareReviews(*options); }; });
}

} // namespace waymark::cli
