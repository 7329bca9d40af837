// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/evidencetables.h"
#include "core/storage/institutiontables.h"
#include "core/storage/meetingtables.h"
#include "core/storage/modeltables.h"
#include "core/storage/progresstables.h"
#include "core/storage/reviewtables.h"

#include <tuple>

namespace waymark::storage {

template <class... Rows>
struct RowKinds
{
    template <template <class> class Of>
    using Tuple = std::tuple<Of<Rows>...>;

    /// Calls `each.template operator()<Row>()` for every kind, in order.
    template <class Each>
    static void forEach(Each &&each)
    {
        (each.template operator()<Rows>(), ...);
    }
};

/// Every kind of row, in an order in which each refers only to those before it.
using AllRows =
    RowKinds<Institution, StoredStructure, StoredWording, Priority, Person, Review, Participant, Decision, PointMark,
             Action, Briefing, Highlight, Reopening, Group, Membership, Assignment, Reflection, Response,
             ResponseAnswer, ResponseMark, Settlement, Meeting, Presence, MeetingItem, FormerColleague, ProgressNote,
             Target, Leverage, EvidenceItem, Attachment, Visit, MappedStatement, GovernorAnswer>;

} // namespace waymark::storage
