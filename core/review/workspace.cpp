// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/workspace.h"

#include <algorithm>
#include <tuple>

namespace waymark {

Workspace::Workspace() = default;
Workspace::Workspace(const Workspace &) = default;
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(const Workspace &) = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

bool operator==(const Workspace &, const Workspace &) = default;

const Review *Workspace::reviewByNumber(int number) const
{
    for (const auto &[id, review] : reviews().rows()) {
        if (review.number == number)
            return &review;
    }
    return nullptr;
}

std::vector<const Review *> Workspace::reviewsByDate() const
{
    std::vector<const Review *> found;
    for (const auto &[id, review] : reviews().rows())
        found.push_back(&review);
    std::ranges::sort(found, [](const Review *a, const Review *b) {
        return std::tie(a->date, a->number) < std::tie(b->date, b->number);
    });
    return found;
}

const Review *Workspace::previousReview(const Review &review) const
{
    const auto all = reviewsByDate();
    const auto here = std::ranges::find(all, review.id, [](const Review *each) { return each->id; });
    return here == all.begin() || here == all.end() ? nullptr : *std::prev(here);
}

const Structure &Workspace::structureOf(const Review &review) const
{
    return structures().find(review.structure)->structure;
}

const Wording &Workspace::wordingOf(const Review &review) const { return wordings().find(review.wording)->wording; }

std::vector<const Wording *> Workspace::wordingsFor(const Digest &structure) const
{
    std::vector<const Wording *> found;
    for (const auto &[digest, stored] : wordings().rows()) {
        if (stored.wording.structure() == structure)
            found.push_back(&stored.wording);
    }
    std::ranges::sort(found, {}, [](const Wording *wording) { return wording->name(); });
    return found;
}

Decision Workspace::decision(ReviewId review, StatementNumber statement) const
{
    const Decision *found = decisions().find({review, statement});
    return found ? *found : Decision{review, statement};
}

std::vector<const PointMark *> Workspace::marksOf(ReviewId review, StatementNumber statement) const
{
    std::vector<const PointMark *> found;
    const auto &rows = marks().rows();
    for (auto row = rows.lower_bound({{review, statement}, {0, 0}}); row != rows.end(); ++row) {
        if (row->first.first != StatementKey(review, statement))
            break;
        found.push_back(&row->second);
    }
    return found;
}

std::vector<const Participant *> Workspace::participantsOf(ReviewId review) const
{
    std::vector<const Participant *> found;
    const auto &rows = participants().rows();
    for (auto row = rows.lower_bound({review, PersonId{}}); row != rows.end() && row->first.first == review; ++row)
        found.push_back(&row->second);
    const auto place = [](const Participant *each) {
        const auto known = knownRoles().indexOf(each->role.key);
        return std::tuple(known < 0 ? knownRoles().size() : known, each->role.ownTitle, each->person.toString());
    };
    std::ranges::sort(found, [&](const Participant *a, const Participant *b) { return place(a) < place(b); });
    return found;
}

std::vector<const Action *> Workspace::actionsOf(ReviewId review) const
{
    std::vector<const Action *> found;
    for (const auto &[id, action] : actions().rows()) {
        if (action.review == review)
            found.push_back(&action);
    }
    std::ranges::stable_sort(found, {}, [](const Action *action) { return action->due.value_or(QDate(9999, 12, 31)); });
    return found;
}

std::vector<const Priority *> Workspace::prioritiesInOrder() const
{
    std::vector<const Priority *> found;
    for (const auto &[id, priority] : priorities().rows())
        found.push_back(&priority);
    std::ranges::stable_sort(found, {}, &Priority::position);
    return found;
}

Briefing Workspace::briefing(ReviewId review) const
{
    const Briefing *found = briefings().find(review);
    return found ? *found : Briefing{review, {}, {}};
}

void Workspace::apply(const Step &step)
{
    for (const RowChange &change : step.changes) {
        if (change.after) {
            std::visit(
                [this](const auto &row) {
                    using T = std::remove_cvref_t<decltype(row)>;
                    if constexpr (std::is_same_v<T, Institution>)
                        m_institution = row;
                    else
                        std::get<Table<T>>(m_tables).put(row);
                },
                *change.after);
        } else {
            std::visit(
                [this](const auto &row) {
                    using T = std::remove_cvref_t<decltype(row)>;
                    if constexpr (!std::is_same_v<T, Institution>)
                        std::get<Table<T>>(m_tables).erase(row.key());
                },
                *change.before);
        }
    }
    m_lastReviewNumber = std::max(m_lastReviewNumber, step.lastReviewNumber);
}

} // namespace waymark
