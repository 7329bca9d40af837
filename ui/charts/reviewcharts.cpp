// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reviewcharts.h"

#include "core/review/academicyear.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {
namespace {

ChartTheme chartTheme(const Theme &theme) { return {theme.number, theme.shortTitle}; }

QString bareWords(const QString &withArrow)
{
    // core/text writes "↑ up 1"; the charts draw the arrow themselves.
    return withArrow.section(u' ', 1);
}

ChartChange change(int steps, const QString &text)
{
    using Direction = ChartChange::Direction;
    return {steps > 0 ? Direction::Up : steps < 0 ? Direction::Down : Direction::Same, bareWords(text)};
}

ChartChange changeOf(const ComparedStatement &row)
{
    return row.change ? change(*row.change, changeText(*row.change)) : ChartChange{};
}

/// What rose against what fell. An arrow where one of them is more; none where as many rose as fell.
ChartChange changeIn(const ComparisonTotals &totals)
{
    using Direction = ChartChange::Direction;
    const bool moved = totals.rose + totals.fell > 0;
    const Direction direction = totals.rose > totals.fell   ? Direction::Up
                                : totals.fell > totals.rose ? Direction::Down
                                : moved                     ? Direction::None
                                                            : Direction::Same;
    return totals.compared() > 0 ? ChartChange{direction, changeCounts(totals)} : ChartChange{};
}

/// "Example Academy, 2026/27 beside 2025/26". An unfinished review is named as such: pictures travel.
QString sourceOf(const Workspace &workspace, const std::vector<const Review *> &reviews)
{
    const Review &present = *reviews.back();
    QString label = reviewLabel(workspace, present);
    if (!present.isFinished())
        label = QCoreApplication::translate("ReviewCharts", "%1, not finished").arg(label);
    const QString whose = QCoreApplication::translate("ReviewCharts", "%1, %2", "name of a school, academic year")
                              .arg(workspace.institution().name, label);
    QStringList earlier;
    for (const Review *review : reviews) {
        if (review != &present)
            earlier.prepend(reviewLabel(workspace, *review));
    }
    return earlier.isEmpty() ? whose
                             : QCoreApplication::translate("ReviewCharts", "%1, compared with %2")
                                   .arg(whose, earlier.join(QStringLiteral(", ")));
}

/// Whether there is an academic year between the two; of years of someone's own nothing is known.
bool isGap(const Review &earlier, const Review &later)
{
    const QString next = nextAcademicYear(earlier.year);
    return !next.isEmpty() && !nextAcademicYear(later.year).isEmpty() && next < later.year;
}

StatementMark markOf(const ComparedValue &value)
{
    StatementMark mark;
    mark.asked = value.comparable;
    if (value.level)
        mark.level = value.level->value();
    mark.draft = value.standing == Standing::Draft;
    mark.carriedForward = value.standing == Standing::Carried;
    mark.query = value.query;
    return mark;
}

} // namespace

QString reviewLabel(const Workspace &workspace, const Review &review)
{
    const auto sameYear = std::ranges::count_if(workspace.reviews().rows(),
                                                [&](const auto &row) { return row.second.year == review.year; });
    return sameYear > 1 ? QStringLiteral("%1 (%2)").arg(review.year).arg(review.number) : review.year;
}

LevelBarsData levelBarsOf(const Workspace &workspace, const Review &review, const Review *last)
{
    const Structure &structure = workspace.structureOf(review);
    const Profile counts = profile(workspace, review);
    std::optional<Comparison> since;
    if (last) {
        since = compare(workspace, review, {last});
        if (since->totals.notComparable == counts.overall.total)
            since.reset();
    }

    LevelBarsData data;
    data.title = QCoreApplication::translate("ReviewCharts", "Statements at each level, by theme");
    data.levels = structure.levels();
    data.source = sourceOf(workspace, since ? std::vector<const Review *>{last, &review} : std::vector{&review});
    if (since)
        data.changeHeader = QCoreApplication::translate("ReviewCharts", "Since %1").arg(reviewLabel(workspace, *last));
    for (std::size_t i = 0; i < structure.themes().size(); ++i) {
        const ProfilePart &part = counts.themes[i];
        LevelBarsRow row;
        row.theme = chartTheme(structure.themes()[i]);
        row.labels = benchmarksLine(structure.themes()[i]);
        for (int level = 0; level <= structure.levels(); ++level) {
            row.agreed.append(part.agreed[static_cast<std::size_t>(level)]);
            row.draft.append(part.drafts[static_cast<std::size_t>(level)]);
        }
        row.unanswered = part.total - part.answeredCount();
        row.carried = part.carriedCount();
        if (part.median)
            row.median = medianNumerals(part.median);
        if (since)
            row.change = changeIn(since->themes[i].totals);
        data.rows.append(row);
    }
    return data;
}

ThemeSeriesData themeSeriesOf(const Workspace &workspace, const std::vector<const Review *> &reviews,
                              ThemeSeriesData::Measure measure)
{
    const bool mean = measure == ThemeSeriesData::Measure::Mean;
    ThemeSeriesData data;
    data.measure = measure;
    data.title = mean ? QCoreApplication::translate("ReviewCharts", "Themes (average of answered)")
                      : QCoreApplication::translate("ReviewCharts", "Themes (median)");
    if (reviews.empty())
        return data;
    const Structure &structure = workspace.structureOf(*reviews.back());
    data.source = sourceOf(workspace, reviews);
    data.levels = structure.levels();
    for (const Theme &theme : structure.themes())
        data.themes.append(chartTheme(theme));
    for (const Review *review : reviews) {
        ThemeSeries series;
        series.label = reviewLabel(workspace, *review);
        series.afterGap =
            !data.series.isEmpty() && isGap(*reviews[static_cast<std::size_t>(data.series.size()) - 1], *review);
        for (const ProfilePart &part : profile(workspace, *review).themes) {
            ThemeValue value;
            if (mean)
                value.value = part.mean;
            else if (part.median)
                value.value = part.median->doubled() / 2.0;
            if (!mean && part.median) {
                value.text = medianNumerals(part.median);
                value.lowest = part.lowest->value();
                value.highest = part.highest->value();
                if (part.median->low != part.median->high) {
                    value.lower = part.median->low.value();
                    value.upper = part.median->high.value();
                }
            }
            value.answered = part.answeredCount();
            value.statements = part.total;
            series.values.append(value);
        }
        data.series.append(series);
    }
    return data;
}

StatementRowsData statementRowsOf(const Workspace &workspace, const Comparison &comparison,
                                  const std::vector<ComparedStatement> &rows, bool themeHeadings)
{
    const Review &present = *workspace.review(comparison.reviews.back());
    const Structure &structure = workspace.structureOf(present);
    StatementRowsData data;
    data.title = QCoreApplication::translate("ReviewCharts", "%1 compared with earlier reviews")
                     .arg(reviewLabel(workspace, present));
    data.levels = structure.levels();
    data.themeHeadings = themeHeadings;
    std::vector<const Review *> reviews;
    for (const ReviewId id : comparison.reviews) {
        const Review &review = *workspace.review(id);
        reviews.push_back(&review);
        const QString label = reviewLabel(workspace, review);
        data.reviews.append(label);
        data.shortNames.append(label == review.year ? shortAcademicYear(label) : label);
        data.afterGap.append(reviews.size() > 1 && isGap(*reviews[reviews.size() - 2], review));
    }
    data.source = sourceOf(workspace, reviews);
    if (reviews.size() > 1)
        data.since = QCoreApplication::translate("ReviewCharts", "since %1", "a review, over what changed")
                         .arg(reviewLabel(workspace, *reviews[comparison.from(Span::LastTwo)]));
    for (const Theme &theme : structure.themes())
        data.themes.append(chartTheme(theme));
    for (const ComparedStatement &compared : rows) {
        StatementRow row;
        row.number = compared.number.toString();
        row.title = structure.statement(compared.number)->shortTitle;
        row.theme = compared.number.theme();
        for (const ComparedValue &value : compared.values)
            row.marks.append(markOf(value));
        row.change = changeOf(compared);
        if (row.change.words.isEmpty()) // "up 1" and "changed" would say one thing twice
            row.how = changeKindName(compared.kind);
        data.rows.append(row);
    }
    return data;
}

StatementRowsData earlierRowsOf(const Workspace &workspace, const Comparison &comparison)
{
    StatementRowsData data;
    data.title = QCoreApplication::translate("ReviewCharts", "Only in the earlier edition");
    data.levels = 0;
    data.themeHeadings = false;
    // Reviews of one structure share its rows.
    std::vector<const Review *> columns;
    std::vector<std::pair<Digest, StatementNumber>> seen;
    for (const EarlierStatement &apart : onlyEarlier(workspace, comparison)) {
        const Review &review = *workspace.review(comparison.reviews[apart.review]);
        const Structure &structure = workspace.structureOf(review);
        if (columns.empty() || columns.back() != &review) {
            columns.push_back(&review);
            data.reviews.append(reviewLabel(workspace, review));
            data.levels = std::max(data.levels, structure.levels());
        }
        const std::pair statement(review.structure, apart.number);
        const auto found = std::ranges::find(seen, statement);
        const auto at = found - seen.begin();
        if (found == seen.end()) {
            seen.push_back(statement);
            StatementRow row;
            row.number = apart.number.toString();
            row.title = structure.statement(apart.number)->shortTitle;
            row.theme = apart.number.theme();
            row.how = earlierStatementReason(apart.why);
            data.rows.append(row);
        }
        StatementMark missing;
        missing.asked = false;
        QList<StatementMark> &marks = data.rows[at].marks;
        while (marks.size() + 1 < data.reviews.size())
            marks.append(missing);
        marks.append(markOf(apart.value));
    }
    for (StatementRow &row : data.rows) {
        while (row.marks.size() < data.reviews.size()) {
            row.marks.append(StatementMark());
            row.marks.back().asked = false;
        }
    }
    data.source = workspace.institution().name;
    return data;
}

StatementRowsData roundRowsOf(const Workspace &workspace, const Review &review, const RoundMoves &moves)
{
    const Structure &structure = workspace.structureOf(review);
    StatementRowsData data;
    data.title = QCoreApplication::translate("ReviewCharts", "What each round agreed");
    data.source = sourceOf(workspace, {&review});
    data.levels = structure.levels();
    data.notAsked = QCoreApplication::translate("ReviewCharts", "not agreed in this round");
    for (const RoundMoves::Round &round : moves.rounds)
        data.reviews.append(roundTitle(round));
    for (const Theme &theme : structure.themes())
        data.themes.append(chartTheme(theme));
    for (const RoundMoves::Row &moved : moves.rows) {
        StatementRow row;
        row.number = moved.number.toString();
        row.title = structure.statement(moved.number)->shortTitle;
        row.theme = moved.number.theme();
        for (const std::optional<Level> &level : moved.levels) {
            StatementMark mark;
            mark.asked = level.has_value();
            if (level)
                mark.level = level->value();
            row.marks.append(mark);
        }
        if (moved.change)
            row.change = change(*moved.change, changeText(*moved.change));
        data.rows.append(row);
    }
    return data;
}

} // namespace waymark
