// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"
#include "core/insight/highlights.h"
#include "core/insight/profile.h"
#include "core/report/reportcontent.h"
#include "core/review/step.h"

#include <QDate>

namespace waymark {

/// What every report of a review goes by, worked out once.
struct ReportFacts
{
    const Workspace &workspace;
    const Review &review;
    QDate today;                          ///< for what is overdue
    const Review *last = nullptr;         ///< the review before; null for the first
    std::optional<Comparison> comparison; ///< with the last one, where at least one statement can be compared
    ActionTimes actionTimes;              ///< when actions were noted, as far as that is known
    Profile counts;
    ReviewProgress progress;
    Highlights highlights;
    std::vector<const Settlement *> settlements; ///< each time that a statement was agreed, in the statements' order
    bool isOneSitting = false;                   ///< everything was agreed on one day and in one round

    ReportFacts(const Workspace &of, const Review &reported, QDate day);
    /// What it says is of then, and not of today, also while it is corrected.
    bool wasHeld() const { return workspace.wasHeld(review); }
    const Structure &structure() const { return workspace.structureOf(review); }
    /// Whether the last one was answered against the same themes and statements: only then are themes compared with it.
    bool sameEdition() const { return last && last->structure == review.structure; }
    InstitutionKind institutionKind() const { return workspace.institution().kind; }
    /// The change of the statement at this place of the structure's order; null without a comparison.
    const ComparedStatement *compared(std::size_t index) const
    {
        return comparison ? &comparison->statements[index] : nullptr;
    }
};

// What several reports say alike.

/// A report with its masthead, and no blocks yet but warnings.
ReportContent beginReport(const ReportFacts &facts, ReportKind kind, const ReportOptions &options);
/// The leader's headline, else the computed one.
block::Paragraph headlineParagraph(const ReportFacts &facts);
/// "Took part: headteacher, SENCo.", "Taking part" until the review is finished; empty where no one is recorded.
QString tookPart(const ReportFacts &facts);
/// The institution's status in the Quality in Careers Standard; empty where none is stated.
QString qualitySentence(const ReportFacts &facts);
block::ThemeBars themeBars(const ReportFacts &facts);
/// How many of the levels shown are drafts, which must not pass for agreed; empty where none are.
QString draftsSentence(const ReportFacts &facts);
/// Strengths or priority areas under this heading, and how many more there are as strong or as low.
ReportBlocks highlightBlocks(const ReportFacts &facts, HighlightKind kind, const QString &title);
/// A heading and one block below it.
void addSection(ReportBlocks &blocks, const QString &title, ReportBlock what);
/// That the level descriptions are Waymark's words; nothing where they are not.
void addWordingNote(ReportBlocks &blocks, const ReportFacts &facts);
/// What is read first: headline, who took part, counts, strengths, priorities.
void addSummary(ReportBlocks &blocks, const ReportFacts &facts);
/// What the actions serve; nothing where nothing is planned for a school or college.
void addServes(ReportBlocks &blocks, const ReportFacts &facts);
/// A heading and its entries, or that there are none.
ReportBlocks namedBlocks(const QString &title, std::vector<block::Entry> entries);
/// On the scale and the edition, for the foot of page one. `besideRadar`: where the page shows means as a radar.
block::Paragraph footnote(const ReportFacts &facts, bool besideRadar = false);
/// On the edition and its text, for the end.
enum class TextCodes { LeftOut, Shown };
void addNotes(ReportBlocks &blocks, const ReportFacts &facts, TextCodes codes);
/// "Careers leadership (1.1)".
QString statementTitle(const Structure &structure, StatementNumber number);
/// Adds a field unless it says nothing.
void addField(block::Entry &entry, const QString &label, const QString &text);
void addField(block::Entry &entry, const QString &label, const QStringList &lines);
/// The first line of a note, cut at a word; for where the whole note is elsewhere.
QString beginningOf(const QString &note);
/// "Attendance and progress", "1.1, 1.2 and 2.1".
QString listed(const QStringList &parts);

/// What we asked and advised others as their critical friend, up to the day of the report, the latest first, as a
/// section; nothing where there is none.
void addAsCriticalFriend(ReportBlocks &blocks, const ReportFacts &facts);

/// Where to find help, for the themes as they are and for everyone, as a section.
void addSignposts(ReportBlocks &blocks, const ReportFacts &facts);

/// What the last peer visit up to the day of the report brought: successes, questions, advice and next steps, as a
/// section; nothing where there was none. Who came is left out of a de-identified report.
void addPeersSaid(ReportBlocks &blocks, const ReportFacts &facts, const ReportOptions &options);

} // namespace waymark
