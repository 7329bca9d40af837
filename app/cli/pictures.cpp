// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

#include "ui/charts/export.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/reviewcharts.h"

namespace waymark::cli {
namespace {

Result<void> save(const Chart &chart, PictureFormat format, const QString &path)
{
    return format == PictureFormat::Png ? savePng(chart, path) : saveSvg(chart, path);
}

} // namespace

Result<void> savePicture(const Workspace &workspace, const Review &review, PictureKind kind, PictureFormat format,
                         const QString &path)
{
    if (kind == PictureKind::Bars)
        return save(LevelBarsChart(levelBarsOf(workspace, review, workspace.previousReview(review))), format, path);
    return save(RadarChart(themeSeriesOf(workspace, {&review}, ThemeSeriesData::Measure::Mean)), format, path);
}

Result<void> saveComparison(const Workspace &workspace, const Comparison &comparison, const QString &path)
{
    std::vector<const Review *> comparable;
    for (std::size_t i = 0; i < comparison.reviews.size(); ++i) {
        if (comparison.comparable[i])
            comparable.push_back(workspace.review(comparison.reviews[i]));
    }
    return save(RadarChart(themeSeriesOf(workspace, comparable, ThemeSeriesData::Measure::Mean)), PictureFormat::Svg,
                path);
}

} // namespace waymark::cli
