// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/report/reportparts.h"
#include "core/report/reports.h"
#include "core/report/reportstatements.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>

namespace waymark {
namespace {

constexpr std::size_t maxDone = 6; ///< all of them are at the end

} // namespace

ReportContent fullReport(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, ReportKind::Full, options);
    ReportBlocks &blocks = content.blocks;
    addSummary(blocks, facts);
    if (options.comments)
        blocks.push_back({block::Paragraph{
            block::Paragraph::Tone::Body,
            QCoreApplication::translate("core/report",
                                        "Includes private comments: only for those who prepare the review.")}});
    blocks.push_back({footnote(facts)});
    blocks.push_back({block::PageBreak{}});
    addServes(blocks, facts);
    addLeverage(blocks, facts);
    addSinceLast(blocks, facts, maxDone);
    addStatements(blocks, facts, {true, options.comments});
    addLastActions(blocks, facts);
    addPeersSaid(blocks, facts, options);
    if (options.criticalFriend)
        addAsCriticalFriend(blocks, facts);
    addReopenings(blocks, facts);
    if (options.signposts)
        addSignposts(blocks, facts);
    addNotes(blocks, facts, TextCodes::Shown);
    return content;
}

} // namespace waymark
