// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/report/reports.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace waymark {
namespace {

using block::Heading;
using block::Radar;

/// One page has room for so many.
constexpr std::size_t maxActions = 6;

Radar::Series seriesOf(const Review &review, const Profile &counts)
{
    Radar::Series series{review.year, {}};
    for (const ProfilePart &part : counts.themes)
        series.values.emplace_back(part.mean, part.answeredCount());
    return series;
}

/// "Leadership and planning 2.4 (2025/26: 2.1), ..."
QString inWords(const Radar &radar)
{
    const auto number = [](const std::optional<double> &value) {
        return value ? QLocale().toString(*value, 'f', 1) : QStringLiteral("–");
    };
    QStringList themes;
    for (std::size_t i = 0; i < radar.spokes.size(); ++i) {
        QString words = radar.spokes[i].title + QLatin1Char(' ') + number(radar.series.back().values[i].first);
        if (radar.series.size() > 1)
            words += QCoreApplication::translate("core/report", " (%1: %2)", "a year, its mean")
                         .arg(radar.series.front().label, number(radar.series.front().values[i].first));
        themes << words;
    }
    return QCoreApplication::translate("core/report", "Radar of the average of answered statements, %1: %2.")
        .arg(radar.series.back().label, themes.join(QStringLiteral(", ")));
}

Radar radarOf(const ReportFacts &facts)
{
    Radar radar;
    radar.title = QCoreApplication::translate("core/report", "Average of answered statements, with their counts");
    radar.levels = facts.counts.levels;
    for (const Theme &theme : facts.structure().themes())
        radar.spokes.push_back({theme.number, theme.shortTitle, static_cast<int>(theme.statements.size())});
    if (facts.sameEdition())
        radar.series.push_back(seriesOf(*facts.last, profile(facts.workspace, *facts.last)));
    radar.series.push_back(seriesOf(facts.review, facts.counts));
    radar.alternative = inWords(radar);
    return radar;
}

bool hasAnswers(const Radar &radar)
{
    return std::ranges::any_of(radar.series, [](const Radar::Series &series) {
        return std::ranges::any_of(series.values, [](const auto &value) { return value.first.has_value(); });
    });
}

/// Read down one column, then down the next.
block::Columns inColumns(std::vector<block::Entry> entries)
{
    constexpr std::size_t columns = 3;
    const std::size_t high = (entries.size() + columns - 1) / columns;
    block::Columns made{{{1, {}}, {1, {}}, {1, {}}}};
    for (std::size_t i = 0; i < entries.size(); ++i)
        made.columns[i / high].blocks.push_back({std::move(entries[i])});
    return made;
}

ReportBlocks dueNext(const ReportFacts &facts)
{
    std::vector<const Action *> running = leverageFirst(facts, actionsRunningAt(facts.workspace, facts.review));
    std::erase_if(running, [](const Action *action) { return action->hasEnded(); });
    std::vector<block::Entry> entries;
    for (std::size_t i = 0; i < running.size() && i < maxActions; ++i) {
        QStringList note{whoAndWhen(facts, *running[i]), isOfLeverage(facts, *running[i]) ? leverageMark() : QString()};
        note.removeAll(QString());
        entries.push_back({{}, beginningOf(running[i]->what), inOneLine(note)});
    }
    const bool anyPicked = !running.empty() && isOfLeverage(facts, *running.front());
    ReportBlocks blocks{
        {Heading{Heading::Rank::Section,
                 anyPicked ? QCoreApplication::translate("core/report", "Actions: highest leverage first, then by date")
                           : QCoreApplication::translate("core/report", "Actions due")}}};
    if (entries.empty())
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Quiet, paperWord(PaperWord::None)}});
    else
        blocks.push_back({inColumns(std::move(entries))});
    if (const int left = static_cast<int>(running.size()) - static_cast<int>(maxActions); left > 0)
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Quiet,
                                           QCoreApplication::translate("core/report", "and %n more", nullptr, left)}});
    return blocks;
}

} // namespace

ReportContent dashboard(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, ReportKind::Dashboard, options);
    content.isWide = true;
    content.isOnePage = true;
    ReportBlocks &blocks = content.blocks;
    blocks.push_back({headlineParagraph(facts)});
    QStringList about{qualitySentence(facts), draftsSentence(facts)};
    about.removeAll(QString());
    if (!about.isEmpty())
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Quiet, about.join(QLatin1Char(' '))}});
    ReportBlocks left{{Heading{Heading::Rank::Section, paperWord(PaperWord::WhereWeStand)}}, {themeBars(facts)}};
    left.push_back(
        {block::Columns{{{1, highlightBlocks(facts, HighlightKind::Strength, paperWord(PaperWord::Strengths))},
                         {1, highlightBlocks(facts, HighlightKind::PriorityArea, paperWord(PaperWord::Priorities))}}}});
    // Before there is an answer it would be an empty web.
    block::Columns pictures{{{8, std::move(left)}}};
    Radar radar = radarOf(facts);
    const bool isDrawn = hasAnswers(radar);
    if (isDrawn)
        pictures.columns.push_back({5, {{std::move(radar)}}});
    blocks.push_back({std::move(pictures)});
    for (ReportBlock &each : dueNext(facts))
        blocks.push_back(std::move(each));
    blocks.push_back({footnote(facts, isDrawn)});
    return content;
}

} // namespace waymark
