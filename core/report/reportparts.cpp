// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportparts.h"

#include "core/insight/guidance.h"
#include "core/insight/returns.h"
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/review/finishing.h"
#include "core/review/reviewdigest.h"
#include "core/text/followup.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/language.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "core/text/wordingnames.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <set>
#include <utility>

namespace waymark {
namespace {

QString kickerText(const char *text) { return QCoreApplication::translate("core/report", text); }

/// Which report it is, after the review's title.
QString kickerOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Governors:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "for governors"));
    case ReportKind::Full:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "full report"));
    case ReportKind::Dashboard:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "for senior leaders"));
    case ReportKind::Actions:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "action plan"));
    case ReportKind::Peer:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "for peer reviewers"));
    case ReportKind::Compass:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "answers to enter in Compass+"));
    case ReportKind::Agenda:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "meeting agenda"));
    case ReportKind::PreRead:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "to read before the meeting"));
    case ReportKind::Minutes:
        return kickerText(QT_TRANSLATE_NOOP("core/report", "meeting minutes"));
    }
    return {};
}

QString strengthLine(const ReportFacts &facts, HighlightItem item)
{
    const bool evidence = std::erase_if(item.reasons, [](const HighlightReason &reason) {
                              return reason.kind == HighlightReason::Kind::HasEvidence;
                          }) > 0;
    QString reasons = reasonsLine(item, facts.workspace);
    if (!evidence)
        return reasons;
    const QString note = beginningOf(facts.workspace.decision(facts.review.id, item.statement).evidence);
    return reasons.isEmpty()
               ? note
               : QCoreApplication::translate("core/report", "%1: %2", "reason, evidence").arg(reasons, note);
}

/// Who does what by when; the leader's reason for choosing it stays, and that it is a draft. The rule's other reasons
/// give way to the action.
QString priorityLine(const ReportFacts &facts, const HighlightItem &item)
{
    const Workspace &workspace = facts.workspace;
    const Action *action = nullptr;
    int others = 0;
    QStringList parts;
    for (const HighlightReason &reason : item.reasons) {
        if (reason.kind == HighlightReason::Kind::ActionRunning || reason.kind == HighlightReason::Kind::ActionDone) {
            action = workspace.actions().find(reason.action);
            others = reason.count - 1;
        } else if (reason.kind == HighlightReason::Kind::ChosenByLeader || reason.kind == HighlightReason::Kind::Draft)
            parts << reasonText(reason, workspace);
    }
    if (!action)
        return reasonsLine(item, workspace);
    Action brief = *action;
    brief.what = beginningOf(brief.what);
    QString line = actionInReport(facts, brief);
    if (isOverdue(facts, *action))
        line += QCoreApplication::translate("core/report", ", overdue", "after the date of an action");
    if (action->status == ActionStatus::Done)
        line += QCoreApplication::translate("core/report", ", done", "after the date of an action");
    parts << line;
    if (others > 0)
        parts << QCoreApplication::translate("core/report", "%n more action(s)", nullptr, others);
    return parts.join(QStringLiteral("; "));
}

/// "Agreed" only where all of it is: a review can be finished with statements left open. A draft has the day it was
/// made, so that two of them can be told apart.
QStringList dateLines(const ReportFacts &facts)
{
    const Review &review = facts.review;
    const QString date = longDate(review.date);
    if (!review.isFinished()) {
        QStringList lines{
            QCoreApplication::translate("core/report", "DRAFT of %1", "a date").arg(longDate(facts.today))};
        if (facts.today != review.date)
            lines << QCoreApplication::translate("core/report", "Review date: %1").arg(date);
        return lines;
    }
    QStringList lines{(facts.progress.overall.isComplete() ? QCoreApplication::translate("core/report", "Agreed %1")
                                                           : QCoreApplication::translate("core/report", "Finished, %1"))
                          .arg(date)};
    // Whoever has a paper from before that sees why this one has other figures.
    std::vector<const Reopening *> reopenings = facts.workspace.reopeningsOf(review.id);
    std::erase_if(reopenings, [&](const Reopening *each) { return !facts.workspace.isCorrection(*each); });
    if (!reopenings.empty())
        lines << QCoreApplication::translate("core/report", "Reopened and corrected, %1", "a date")
                     .arg(longDate(reopenings.back()->at.toLocalTime().date()));
    return lines;
}

/// Who reads a report sees no page of the program, which would have said so. The review before counts too: what is
/// shown as change goes by it.
void addWarnings(ReportBlocks &blocks, const ReportFacts &facts)
{
    const auto add = [&blocks](const QString &text) {
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Warning, text}});
    };
    if (std::ranges::any_of(facts.workspace.damage(), &IntegrityProblem::isLoss))
        add(QCoreApplication::translate(
            "core/report", "Warning: this report was made from a damaged file. Something could be missing or wrong."));
    if (!isAsFinished(facts.workspace, facts.review))
        add(QCoreApplication::translate("core/report", "Warning: this review has been changed since it was finished. "
                                                       "The file was changed or damaged outside Waymark."));
    if (facts.comparison && !isAsFinished(facts.workspace, *facts.last))
        add(QCoreApplication::translate("core/report",
                                        "Warning: this review is compared with the %1 review, which has been changed "
                                        "since it was finished. The file was changed or damaged outside Waymark.")
                .arg(facts.last->year));
}

/// The size that a PNG says it has; nothing where it is none, or larger than any logo is kept.
std::optional<QSizeF> pngSize(const QByteArray &bytes)
{
    constexpr quint32 maxSide = 4096;
    // The signature, then the length and the name of the first chunk, width and height (ISO/IEC 15948, 5.2 and 11.2.2).
    constexpr qsizetype head = 24;
    if (bytes.size() < head || !bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
    if (width == 0 || height == 0 || width > maxSide || height > maxSide)
        return std::nullopt;
    return QSizeF(width, height);
}

std::optional<ReportLogo> logoOf(const Workspace &workspace)
{
    constexpr QSizeF room(150, 50); // beside a heading of two lines
    const SchoolFile *file = workspace.schoolFiles().find(SchoolFileKind::Logo);
    const std::optional<QSizeF> size = file ? pngSize(file->bytes) : std::nullopt;
    if (!size)
        return std::nullopt;
    return ReportLogo{file->bytes, size->scaled(room, Qt::KeepAspectRatio)};
}

block::Entry entryOf(const ReportFacts &facts, const HighlightItem &item, const QString &line)
{
    const Standing standing = facts.workspace.decision(facts.review.id, item.statement).standing;
    return {block::LevelMark{standing, item.level, false}, statementTitle(facts.structure(), item.statement), line};
}

/// What readers who see levels for the first time need to know of them, and whose words describe them.
block::Paragraph levelsExplained(const ReportFacts &facts)
{
    QStringList sentences{QCoreApplication::translate("core/report",
                                                      "Each statement has %1 levels, from 1 (least developed) to %2 "
                                                      "(most developed). The best fit is chosen.")
                              .arg(numberWord(facts.counts.levels))
                              .arg(facts.counts.levels),
                          ownWordingNote(facts.workspace.wordingOf(facts.review))};
    sentences.removeAll(QString());
    return {block::Paragraph::Tone::Quiet, sentences.join(QLatin1Char(' '))};
}

} // namespace

ReportFacts::ReportFacts(const Workspace &of, const Review &reported, QDate day)
    : workspace(of)
    , review(reported)
    , today(day)
    , last(of.previousReview(reported))
    , counts(profile(of, reported))
    , progress(waymark::progress(of, reported))
    , highlights(waymark::highlights(of, reported))
{
    std::set<std::pair<QString, QDate>> sittings;
    for (const Statement &statement : structure().statements()) {
        for (const Settlement *each : workspace.settlementsOf(review.id, statement.number)) {
            settlements.push_back(each);
            sittings.insert({each->round, each->at.toLocalTime().date()});
        }
    }
    isOneSitting = sittings.size() == 1;
    if (!last)
        return;
    Comparison made = compare(workspace, review, {last});
    if (made.totals.notComparable < counts.overall.total)
        comparison = std::move(made);
}

ReportContent beginReport(const ReportFacts &facts, ReportKind kind, const ReportOptions &options)
{
    const Review &review = facts.review;
    ReportContent content;
    content.kind = kind;
    content.options = options;
    content.isDraft = !review.isFinished();
    content.levels = facts.structure().levels();
    content.kicker =
        QCoreApplication::translate("core/report", "%1 · %2", "a review's title, which report it is")
            .arg(review.title.isEmpty() ? QCoreApplication::translate("core/report", "Careers leadership review")
                                        : review.title,
                 kickerOf(kind));
    content.heading = QCoreApplication::translate("core/report", "%1, %2", "an institution's name, an academic year")
                          .arg(facts.workspace.institution().name, review.year);
    const Progress &all = facts.progress.overall;
    content.aside << dateLines(facts);
    if (!all.isComplete() && kind != ReportKind::Minutes) // which say it in their first line
        content.kicker +=
            QStringLiteral(" · ") +
            QCoreApplication::translate("core/report", "%1 of %2 statements agreed").arg(all.agreed).arg(all.total);
    // A paper made before that review was typed in says something else: whoever has both must see why.
    if (facts.comparison && facts.sameEdition())
        content.aside << (facts.last->enteredLater
                              ? QCoreApplication::translate("core/report", "Compared with %1, entered from paper later")
                              : QCoreApplication::translate("core/report", "Compared with %1"))
                             .arg(facts.last->year);
    else if (facts.comparison)
        content.aside << QCoreApplication::translate("core/report",
                                                     "Compared with %1 (other model): %2 of %3 statements, as matched")
                             .arg(facts.last->year)
                             .arg(all.total - facts.comparison->totals.notComparable)
                             .arg(all.total);
    else if (facts.last)
        content.aside
            << QCoreApplication::translate("core/report", "Not compared with %1: other model").arg(facts.last->year);
    if (!options.deidentified) {
        content.logo = logoOf(facts.workspace);
        if (const SchoolFile *file = facts.workspace.schoolFiles().find(SchoolFileKind::WordTemplate))
            content.wordTemplate = *file;
    }
    addWarnings(content.blocks, facts);
    return content;
}

block::Paragraph headlineParagraph(const ReportFacts &facts)
{
    const Briefing briefing = facts.workspace.briefing(facts.review.id);
    return {block::Paragraph::Tone::Lead, briefing.headline.trimmed().isEmpty()
                                              ? computedHeadline(facts.workspace, facts.review)
                                              : briefing.headline};
}

QString tookPart(const ReportFacts &facts)
{
    std::vector<Role> roles;
    for (const Participant *participant : whoTookPart(facts.workspace, facts.review.id))
        roles.push_back(participant->role);
    if (roles.empty())
        return {};
    // Those who are named for a review have taken part in it only once it is finished.
    return (facts.wasHeld() ? QCoreApplication::translate("core/report", "Took part: %1.")
                            : QCoreApplication::translate("core/report", "Taking part: %1."))
        .arg(rolesLine(roles, facts.institutionKind()));
}

QString qualitySentence(const ReportFacts &facts)
{
    const QString line = qualityLine(facts.workspace.institution());
    return line.isEmpty() ? line : QCoreApplication::translate("core/report", "%1.", "a sentence's end").arg(line);
}

block::ThemeBars themeBars(const ReportFacts &facts)
{
    block::ThemeBars bars;
    bars.caption = QCoreApplication::translate("core/report", "Statements in each theme, by level");
    bars.levels = facts.counts.levels;
    for (const Theme &theme : facts.structure().themes()) {
        const std::size_t index = bars.rows.size();
        const ProfilePart &part = facts.counts.themes[index];
        block::ThemeBars::Row row{theme.number,    theme.shortTitle, {}, part.carriedCount(),
                                  part.unanswered, part.total,       {}};
        for (int level = 0; level <= facts.counts.levels; ++level)
            row.counts[static_cast<std::size_t>(level)] = part.answered(level);
        row.drafts = part.drafts;
        if (facts.comparison)
            row.change = changeCounts(facts.comparison->themes[index].totals);
        row.note = benchmarksLine(theme);
        bars.rows.push_back(std::move(row));
    }
    return bars;
}

QString draftsSentence(const ReportFacts &facts)
{
    const int drafts = facts.counts.overall.draftCount();
    return drafts == 0
               ? QString()
               : QCoreApplication::translate("core/report", "Including %n draft(s), not agreed yet.", nullptr, drafts);
}

ReportBlocks highlightBlocks(const ReportFacts &facts, HighlightKind kind, const QString &title)
{
    const bool isStrength = kind == HighlightKind::Strength;
    const Highlights &named = facts.highlights;
    std::vector<block::Entry> entries;
    for (const HighlightItem &item : isStrength ? named.strengths : named.priorityAreas)
        entries.push_back(entryOf(facts, item, isStrength ? strengthLine(facts, item) : priorityLine(facts, item)));
    if (entries.empty() && facts.wasHeld())
        return {{block::Heading{block::Heading::Rank::Section, title}},
                {block::Paragraph{block::Paragraph::Tone::Quiet, QCoreApplication::translate("core/report", "None.")}}};
    ReportBlocks blocks = namedBlocks(title, std::move(entries));
    const QString further =
        furtherLine(isStrength ? named.furtherStrengths : named.furtherPriorityAreas, kind, facts.structure().levels());
    if (!further.isEmpty())
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Quiet, further}});
    return blocks;
}

void addSection(ReportBlocks &blocks, const QString &title, ReportBlock what)
{
    blocks.push_back({block::Heading{block::Heading::Rank::Section, title}});
    blocks.push_back(std::move(what));
}

namespace {

/// What a finished review left open, by number: the bars only count it.
QString leftOpenSentence(const ReportFacts &facts)
{
    if (!facts.wasHeld())
        return {};
    QStringList queries;
    QStringList carried;
    QStringList unanswered;
    for (const Statement &statement : facts.structure().statements()) {
        const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
        if (decision.query)
            queries << statement.number.toString();
        if (decision.standing == Standing::Carried)
            carried << statement.number.toString();
        if (!decision.level)
            unanswered << statement.number.toString();
    }
    constexpr qsizetype max = 6; // more are no sentence that anyone reads
    QStringList sentences;
    if (!queries.isEmpty() && queries.size() <= max)
        sentences << QCoreApplication::translate("core/report", "Marked as a query: %1.", "statement numbers")
                         .arg(listed(queries));
    if (!carried.isEmpty() && carried.size() <= max)
        sentences << QCoreApplication::translate("core/report", "Carried forward and not reviewed: %1.",
                                                 "statement numbers")
                         .arg(listed(carried));
    if (!unanswered.isEmpty() && unanswered.size() <= max)
        sentences << QCoreApplication::translate("core/report", "Not answered: %1.", "statement numbers")
                         .arg(listed(unanswered));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

void addSummary(ReportBlocks &blocks, const ReportFacts &facts)
{
    blocks.push_back({headlineParagraph(facts)});
    QStringList about{tookPart(facts), qualitySentence(facts), draftsSentence(facts), leftOpenSentence(facts)};
    about.removeAll(QString());
    if (!about.isEmpty())
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Quiet, about.join(QLatin1Char(' '))}});
    addSection(blocks, paperWord(PaperWord::WhereWeStand), {levelsExplained(facts)});
    blocks.push_back({themeBars(facts)});
    blocks.push_back(
        {block::Columns{{{1, highlightBlocks(facts, HighlightKind::Strength, paperWord(PaperWord::Strengths))},
                         {1, highlightBlocks(facts, HighlightKind::PriorityArea, paperWord(PaperWord::Priorities))}}}});
}

void addWordingNote(ReportBlocks &blocks, const ReportFacts &facts)
{
    if (const QString note = ownWordingNote(facts.workspace.wordingOf(facts.review)); !note.isEmpty())
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Quiet, note}});
}

void addServes(ReportBlocks &blocks, const ReportFacts &facts)
{
    std::vector<block::Entry> entries = servesEntries(facts);
    if (entries.empty())
        return;
    std::ranges::move(namedBlocks(servesTitle(facts.institutionKind()), std::move(entries)),
                      std::back_inserter(blocks));
}

ReportBlocks namedBlocks(const QString &title, std::vector<block::Entry> entries)
{
    ReportBlocks blocks{{block::Heading{block::Heading::Rank::Section, title}}};
    if (entries.empty())
        blocks.push_back({block::Paragraph{block::Paragraph::Tone::Quiet, paperWord(PaperWord::None)}});
    for (block::Entry &entry : entries)
        blocks.push_back({std::move(entry)});
    return blocks;
}

block::Paragraph footnote(const ReportFacts &facts, bool besideRadar)
{
    const Structure &structure = facts.structure();
    QStringList sentences{
        QCoreApplication::translate("core/report",
                                    "A self-assessment with %1 levels. Waymark added “not in place yet”.")
            .arg(numberWord(structure.levels())),
        besideRadar
            ? QCoreApplication::translate(
                  "core/report",
                  "Levels are steps, not scores: read the counts first. The radar shows averages as a guide only.")
            : QCoreApplication::translate("core/report", "Counts are shown because levels are steps, not scores."),
        benchmarksNote(structure),
        QCoreApplication::translate("core/report", "Model: %1. Prepared with Waymark.")
            .arg(wordingLine(structure, facts.workspace.wordingOf(facts.review), facts.institutionKind())),
        translationNotes(facts.workspace.wordingOf(facts.review)).join(QLatin1Char(' '))};
    sentences.removeAll(QString());
    return {block::Paragraph::Tone::Footnote, sentences.join(QLatin1Char(' '))};
}

void addNotes(ReportBlocks &blocks, const ReportFacts &facts, TextCodes codes)
{
    const Structure &structure = facts.structure();
    const Wording &wording = facts.workspace.wordingOf(facts.review);
    QStringList notes = structure.notes();
    notes << QCoreApplication::translate("core/report", "The statements come from “%1”, in the wording “%2”.",
                                         "name of an edition, name of a wording")
                 .arg(editionName(structure, wording, facts.institutionKind()), wordingName(wording));
    // Whose words they are is said near the front already.
    notes << translationNotes(wording);
    if (codes == TextCodes::Shown) {
        notes << QCoreApplication::translate("core/report",
                                             "Two reports used exactly the same texts if both have the codes %1 and "
                                             "%2 here.")
                     .arg(structure.digest().shortForm(), wording.digest().shortForm());
    }
    blocks.push_back({block::Heading{block::Heading::Rank::Section, paperWord(PaperWord::Notes)}});
    blocks.push_back({block::List{block::List::Style::Bullets, notes, true}});
}

QString statementTitle(const Structure &structure, StatementNumber number)
{
    const Statement *statement = structure.statement(number);
    return QCoreApplication::translate("core/report", "%1 (%2)", "a statement's title and number")
        .arg(statement ? statement->shortTitle : QString(), number.toString());
}

void addField(block::Entry &entry, const QString &label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        entry.fields.push_back({label, {text.trimmed()}, false});
}

void addField(block::Entry &entry, const QString &label, const QStringList &lines)
{
    if (!lines.isEmpty())
        entry.fields.push_back({label, lines, true});
}

QString beginningOf(const QString &note)
{
    constexpr qsizetype max = 110;
    QString line = note.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= max)
        return withoutFullStop(line);
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), max);
    return line.left(space > max / 2 ? space : max) + QStringLiteral("…");
}

QString listed(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return QCoreApplication::translate("core/report", "%1 and %2", "the last two of a list")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

void addAsCriticalFriend(ReportBlocks &blocks, const ReportFacts &facts)
{
    std::vector<block::Entry> entries;
    for (const CriticalFriendNote *note : facts.workspace.criticalFriendNotesByDate()) {
        if (note->date > facts.today)
            continue;
        block::Entry entry{{},
                           QCoreApplication::translate("core/report", "%1, %2", "a school or college, a date")
                               .arg(note->school, longDate(note->date))};
        addField(entry, QCoreApplication::translate("core/report", "Successes we named"), note->successes);
        addField(entry, QCoreApplication::translate("core/report", "We asked"), note->asked);
        addField(entry, QCoreApplication::translate("core/report", "We advised"), note->advised);
        entries.insert(entries.begin(), std::move(entry));
    }
    if (entries.empty())
        return;
    for (ReportBlock &block : namedBlocks(paperWord(PaperWord::AsCriticalFriend), std::move(entries)))
        blocks.push_back(std::move(block));
}

void addSignposts(ReportBlocks &blocks, const ReportFacts &facts)
{
    std::vector<block::Entry> entries;
    std::optional<int> theme;
    // What helps most comes first on screen; on paper numbers out of order would look like a mistake.
    std::vector<Signpost> signposts = recommendedSignposts(facts.structure(), facts.counts);
    std::ranges::stable_sort(signposts, {},
                             [](const Signpost &each) { return each.theme.value_or(StatementNumber::maxTheme + 1); });
    for (const Signpost &each : signposts) {
        if (entries.empty() || theme != each.theme) {
            const auto &themes = facts.structure().themes();
            const auto found = std::ranges::find_if(themes, [&](const Theme &one) { return one.number == each.theme; });
            entries.push_back({{},
                               found == themes.end()
                                   ? QCoreApplication::translate("core/report", "For every school and college")
                                   : QCoreApplication::translate("core/report", "%1. %2", "a theme's number, its title")
                                         .arg(found->number)
                                         .arg(found->shortTitle)});
            entries.back().fields.push_back({{}, {}, true});
            theme = each.theme;
        }
        entries.back().fields.back().lines
            << (each.address.isEmpty() ? each.text
                                       : QCoreApplication::translate("core/report", "%1 %2", "a sentence, an address")
                                             .arg(each.text, each.address));
    }
    for (ReportBlock &block : namedBlocks(paperWord(PaperWord::Signposts), std::move(entries)))
        blocks.push_back(std::move(block));
}

void addPeersSaid(ReportBlocks &blocks, const ReportFacts &facts, const ReportOptions &options)
{
    const Visit *last = nullptr;
    const QDate until = facts.wasHeld() ? firstFinishedOn(facts.workspace, facts.review) : facts.today;
    for (const auto &[id, visit] : facts.workspace.visits().rows()) {
        if (visit.kind == VisitKind::Peer && visit.date <= until && (!last || last->date < visit.date))
            last = &visit;
    }
    if (!last)
        return;
    block::Entry entry{{},
                       QCoreApplication::translate("core/report", "%1, %2", "kind of visit, a date")
                           .arg(visitKindName(last->kind), longDate(last->date)),
                       options.deidentified ? QString() : last->visitors.trimmed()};
    addField(entry, QCoreApplication::translate("core/report", "Successes"), last->successes);
    addField(entry, QCoreApplication::translate("core/report", "Questions"), last->questions);
    addField(entry, QCoreApplication::translate("core/report", "Advice"), last->advice);
    addField(entry, QCoreApplication::translate("core/report", "Next steps"), last->nextSteps);
    addSection(blocks, paperWord(PaperWord::PeersSaid), {std::move(entry)});
}

} // namespace waymark
