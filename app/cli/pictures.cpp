// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

#include "core/text/levels.h"
#include "ui/charts/export.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"

#include <QCoreApplication>
#include <cstdlib>

namespace waymark::cli {
namespace {

QList<ChartTheme> themesOf(const Structure &structure)
{
    QList<ChartTheme> themes;
    for (const Theme &theme : structure.themes())
        themes.append({theme.number, theme.shortTitle});
    return themes;
}

ThemeValue meanOf(const ProfilePart &part) { return {part.mean, {}, part.answeredCount(), part.total}; }

ThemeSeriesData radarData(const Structure &structure)
{
    ThemeSeriesData data;
    data.title = QCoreApplication::translate("cli", "Themes: mean of the answered statements");
    data.levels = structure.levels();
    data.measure = ThemeSeriesData::Measure::Mean;
    data.themes = themesOf(structure);
    return data;
}

ChartChange changeOf(const ComparedTheme &theme)
{
    const auto steps = theme.halfSteps();
    if (!steps)
        return {};
    using Direction = ChartChange::Direction;
    const QString whole = halfStepsText(*steps);
    // The chart draws the arrow itself and wants the words alone.
    const QString words = whole.mid(whole.indexOf(u' ') + 1);
    return {*steps > 0 ? Direction::Up : *steps < 0 ? Direction::Down : Direction::Same, words};
}

LevelBarsData barsData(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    const Profile counted = profile(workspace, review);
    LevelBarsData data;
    data.title = QCoreApplication::translate("cli", "Statements at each level, by theme");
    data.levels = structure.levels();
    std::optional<Comparison> comparison;
    const Review *last = workspace.previousReview(review);
    if (last && last->structure == review.structure) {
        comparison = compare(workspace, review, {last});
        data.changeHeader = QCoreApplication::translate("cli", "Since %1").arg(last->year);
    }
    for (std::size_t i = 0; i < counted.themes.size(); ++i) {
        const ProfilePart &part = counted.themes[i];
        LevelBarsRow row;
        row.theme = {part.theme, structure.theme(part.theme)->shortTitle};
        for (std::size_t level = 0; level <= static_cast<std::size_t>(counted.levels); ++level) {
            row.agreed.append(part.agreed[level]);
            row.draft.append(part.drafts[level]);
        }
        // Carried answers are still open: nobody has looked at them in this review.
        row.unanswered = part.unanswered + part.carriedCount();
        row.median = part.median ? medianNumerals(part.median) : QString();
        if (comparison)
            row.change = changeOf(comparison->themes[i]);
        data.rows.append(row);
    }
    return data;
}

Result<void> save(const Chart &chart, PictureFormat format, const QString &path)
{
    return format == PictureFormat::Png ? savePng(chart, path) : saveSvg(chart, path);
}

} // namespace

Result<void> savePicture(const Workspace &workspace, const Review &review, PictureKind kind, PictureFormat format,
                         const QString &path)
{
    if (kind == PictureKind::Bars)
        return save(LevelBarsChart(barsData(workspace, review)), format, path);
    ThemeSeriesData data = radarData(workspace.structureOf(review));
    ThemeSeries series{review.year, {}};
    for (const ProfilePart &part : profile(workspace, review).themes)
        series.values.append(meanOf(part));
    data.series.append(series);
    return save(RadarChart(data), format, path);
}

Result<void> saveComparison(const Workspace &workspace, const Comparison &comparison, const QString &path)
{
    ThemeSeriesData data = radarData(workspace.structureOf(*workspace.review(comparison.reviews.back())));
    for (std::size_t i = 0; i < comparison.reviews.size(); ++i) {
        if (!comparison.comparable[i])
            continue;
        ThemeSeries series{workspace.review(comparison.reviews[i])->year, {}};
        for (const ComparedTheme &theme : comparison.themes)
            series.values.append(theme.parts[i] ? meanOf(*theme.parts[i]) : ThemeValue{});
        data.series.append(series);
    }
    return save(RadarChart(data), PictureFormat::Svg, path);
}

} // namespace waymark::cli
