// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/peerssaid.h"

#include "core/report/paperwords.h"
#include "core/text/dates.h"
#include "core/text/visits.h"

#include <QCoreApplication>

namespace waymark {

void addPeersSaid(ReportBlocks &blocks, const ReportFacts &facts, const ReportOptions &options)
{
    const Visit *last = nullptr;
    for (const auto &[id, visit] : facts.workspace.visits().rows()) {
        if (visit.kind == VisitKind::Peer && visit.date <= facts.today && (!last || last->date < visit.date))
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
