// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agenda.h"

#include <QStringList>

namespace waymark {

/// The rule by which the discussion agenda is ordered and its minutes are counted, in sentences, shown on demand; the
/// measure by its name comes last.
QStringList agendaRule();

/// Why an item stands where it does, in one line: "wide apart, 2 queries, ↓ down 1 since last review".
QString agendaReason(const AgendaItem &item);

/// "28 statements to discuss, 30 of the meeting's 57 minutes"; without minutes where the plan has none for them. Agreed
/// statements are not counted.
QString toDiscussText(int statements, int minutes, const std::vector<MeetingItem> &plan);

/// "5 answers", "5 answers, 1 of them without a level".
QString howManyText(const StatementSpread &spread);
/// The same with who they speak for, "3 answers: too few to show without names", "no answers yet".
QString answersText(const StatementSpread &spread);

/// "3 with the draft, 2 higher, 0 lower".
QString stancesText(const StanceCounts &stances);

/// Leik's D and the consensus in words of a caption: "spread 0.25, consensus 0.75".
QString spreadText(const AnonymousSpread &spread);

} // namespace waymark
