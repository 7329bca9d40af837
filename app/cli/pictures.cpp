// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

#include "ui/charts/export.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/reviewcharts.h"
#include "ui/charts/trendchart.h"

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

} // namespace waymark::cli
