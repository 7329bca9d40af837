// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

#include "app/cli/commands.h"
#include "core/insight/rounds.h"
#include "ui/charts/export.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/reviewcharts.h"
#include "ui/charts/trendchart.h"

#include <algorithm>
#include <utility>

namespace waymark::cli {
namespace {

Result<void> save(const Chart &chart, PictureFormat format, const QString &path)
{
    return format == PictureFormat::Png ? savePng(chart, path, {}, 2, Existing::Refuse)
                                        : saveSvg(chart, path, {}, Existing::Refuse);
}

/// The latest first, as the chain of previous ones goes.
std::vector<const Review *> before(const Workspace &workspace, const Review &review)
{
    std::vector<const Review *> earlier;
    for (const Review *each = workspace.previousReview(review); each; each = workspace.previousReview(*each))
        earlier.push_back(each);
    return earlier;
}

StatementRowsData allYears(const Workspace &workspace, const Review &review)
{
    const Comparison comparison = compare(workspace, review, before(workspace, review));
    return statementRowsOf(workspace, comparison, comparison.statements, true);
}

ThemeSeriesData trend(const Workspace &workspace, const Review &review)
{
    std::vector<const Review *> reviews{&review};
    for (const Review *each : before(workspace, review)) {
        if (each->structure == review.structure)
            reviews.insert(reviews.begin(), each);
    }
    return themeSeriesOf(workspace, reviews, ThemeSeriesData::Measure::Median);
}

} // namespace

Result<void> savePicture(const Workspace &workspace, const Review &review, PictureKind kind, PictureFormat format,
                         const QString &path)
{
    switch (kind) {
    case PictureKind::Bars:
        return save(LevelBarsChart(levelBarsOf(workspace, review, workspace.previousReview(review))), format, path);
    case PictureKind::HeatMap:
        return save(HeatMapChart(allYears(workspace, review)), format, path);
    case PictureKind::Trend:
        return save(TrendChart(trend(workspace, review)), format, path);
    case PictureKind::Rounds:
        return save(HeatMapChart(roundRowsOf(workspace, review, roundMoves(workspace, review))), format, path);
    case PictureKind::Radar:
        break;
    }
    return save(RadarChart(themeSeriesOf(workspace, {&review}, ThemeSeriesData::Measure::Mean)), format, path);
}

Result<void> saveComparison(const Workspace &workspace, const Comparison &comparison, PictureFormat format,
                            const QString &path)
{
    std::vector<const Review *> comparable;
    for (std::size_t i = 0; i < comparison.reviews.size(); ++i) {
        if (comparison.comparable[i])
            comparable.push_back(workspace.review(comparison.reviews[i]));
    }
    return save(RadarChart(themeSeriesOf(workspace, comparable, ThemeSeriesData::Measure::Mean)), format, path);
}

namespace {

/// As --kind names them.
constexpr std::pair<const char *, PictureKind> kinds[] = {{"radar", PictureKind::Radar},
                                                          {"bars", PictureKind::Bars},
                                                          {"heatmap", PictureKind::HeatMap},
                                                          {"trend", PictureKind::Trend},
                                                          {"rounds", PictureKind::Rounds}};

struct ChartOptions
{
    std::string path;
    std::string review;
    std::string kind;
    std::string svg;
    std::string png;
};

Exit chart(const ChartOptions &options)
{
    const bool isPng = !options.png.empty();
    const QString out = text(isPng ? options.png : options.svg);
    if (const auto refused = refuseOutputs(options.path, {utf8(out)}))
        return *refused;
    const auto open = openReview(options.path, options.review);
    if (!open)
        return fail(open.error());
    const PictureKind kind =
        std::ranges::find(kinds, options.kind, &std::pair<const char *, PictureKind>::first)->second;
    if (kind == PictureKind::Rounds && roundMoves(open->workspace(), *open->review).rounds.empty())
        return failWith(QCoreApplication::translate("cli", "Nothing has been agreed in any round of this review yet."));
    const auto saved =
        savePicture(open->workspace(), *open->review, kind, isPng ? PictureFormat::Png : PictureFormat::Svg, out);
    return saved ? shown(open->workspace()) : fail(saved.error());
}

} // namespace

void addPictureCommands(CLI::App &app, Chosen &chosen)
{
    std::vector<std::string> names(std::size(kinds));
    std::ranges::transform(kinds, names.begin(), [](const auto &each) { return std::string(each.first); });
    auto *command = app.add_subcommand("chart", utf8(QCoreApplication::translate("cli", "Draw a review's themes")));
    auto options = std::make_shared<ChartOptions>();
    addFileArgument(*command, options->path);
    addReviewOption(*command, options->review)->required();
    command
        ->add_option("--kind", options->kind,
                     utf8(QCoreApplication::translate(
                         "cli", "radar (average of answered statements), bars (counts), heatmap (every statement over "
                                "all years), trend (medians over all years) or rounds (what each round agreed)")))
        ->required()
        ->check(CLI::IsMember(names))
        ->option_text("K");
    addLanguageOption(*command);
    auto *formats = command->add_option_group("format");
    formats->add_option("--svg", options->svg, utf8(QCoreApplication::translate("cli", "The new SVG file")))
        ->option_text("OUT");
    formats->add_option("--png", options->png, utf8(QCoreApplication::translate("cli", "The new PNG file")))
        ->option_text("OUT");
    formats->require_option(1);
    command->callback([&chosen, options] { chosen = [options] { return chart(*options); }; });
}

} // namespace waymark::cli
