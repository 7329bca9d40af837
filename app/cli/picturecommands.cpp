// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/pictures.h"
#include "core/insight/rounds.h"

#include <algorithm>
#include <utility>

namespace waymark::cli {
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
    int review = 0;
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
        return failWith(QCoreApplication::translate("cli", "No round has agreed anything in this review yet."));
    const auto saved =
        savePicture(open->workspace(), *open->review, kind, isPng ? PictureFormat::Png : PictureFormat::Svg, out);
    return saved ? Exit::Ok : fail(saved.error());
}

} // namespace

void addPictureCommands(CLI::App &app, Chosen &chosen)
{
    std::vector<std::string> names;
    for (const auto &[name, kind] : kinds)
        names.push_back(name);
    auto *command = app.add_subcommand("chart", utf8(QCoreApplication::translate("cli", "Draw a review's themes")));
    auto options = std::make_shared<ChartOptions>();
    addFileArgument(*command, options->path);
    addReviewOption(*command, options->review)->required();
    command
        ->add_option("--kind", options->kind,
                     utf8(QCoreApplication::translate(
                         "cli", "radar (means of answered statements), bars (counts), heatmap (every "
                                "statement over all years), trend (medians over all years) or "
                                "rounds (what each round agreed)")))
        ->required()
        ->check(CLI::IsMember(names))
        ->option_text("K");
    auto *formats = command->add_option_group("format");
    formats->add_option("--svg", options->svg, utf8(QCoreApplication::translate("cli", "The new SVG file")))
        ->option_text("OUT");
    formats->add_option("--png", options->png, utf8(QCoreApplication::translate("cli", "The new PNG file")))
        ->option_text("OUT");
    formats->require_option(1);
    command->callback([&chosen, options] { chosen = [options] { return chart(*options); }; });
}

} // namespace waymark::cli
