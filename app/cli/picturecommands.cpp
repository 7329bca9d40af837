// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/pictures.h"
#include "core/insight/rounds.h"

#include <map>

namespace waymark::cli {
namespace {

/// As --kind names them.
const std::map<std::string, PictureKind> kinds{{"radar", PictureKind::Radar},
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
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    const auto review = reviewOf((*editor)->workspace(), options.review);
    if (!review)
        return fail(review.error());
    const PictureKind kind = kinds.at(options.kind);
    if (kind == PictureKind::Rounds && roundMoves((*editor)->workspace(), **review).rounds.empty())
        return failWith(QCoreApplication::translate("cli", "No round has agreed anything in this review yet."));
    const auto saved =
        savePicture((*editor)->workspace(), **review, kind, isPng ? PictureFormat::Png : PictureFormat::Svg, out);
    return saved ? Exit::Ok : fail(saved.error());
}

} // namespace

void addPictureCommands(CLI::App &app, Chosen &chosen)
{
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
        ->check(CLI::IsMember({"radar", "bars", "heatmap", "trend", "rounds"}))
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
