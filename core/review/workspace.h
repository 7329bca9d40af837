// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/step.h"
#include "core/review/table.h"
#include "core/review/values.h"

#include <vector>

namespace waymark {

/// All that one file holds, as values. Changes only by applying a Step, and only after the file has taken it.
class Workspace
{
public:
    const Institution &institution() const { return m_institution; }
    const Table<Priority> &priorities() const { return std::get<Table<Priority>>(m_tables); }
    const Table<Person> &people() const { return std::get<Table<Person>>(m_tables); }
    const Table<Review> &reviews() const { return std::get<Table<Review>>(m_tables); }
    const Table<Participant> &participants() const { return std::get<Table<Participant>>(m_tables); }
    const Table<Decision> &decisions() const { return std::get<Table<Decision>>(m_tables); }
    const Table<PointMark> &marks() const { return std::get<Table<PointMark>>(m_tables); }
    const Table<Action> &actions() const { return std::get<Table<Action>>(m_tables); }
    const Table<Briefing> &briefings() const { return std::get<Table<Briefing>>(m_tables); }
    const Table<Highlight> &highlights() const { return std::get<Table<Highlight>>(m_tables); }
    const Table<Reopening> &reopenings() const { return std::get<Table<Reopening>>(m_tables); }
    const Table<StoredStructure> &structures() const { return std::get<Table<StoredStructure>>(m_tables); }
    const Table<StoredWording> &wordings() const { return std::get<Table<StoredWording>>(m_tables); }
    /// The greatest number ever given to a review of this file.
    int lastReviewNumber() const { return m_lastReviewNumber; }

    /// Null where there is no such review.
    const Review *review(ReviewId id) const { return reviews().find(id); }
    const Review *reviewByNumber(int number) const;
    /// By date, then number; oldest first.
    std::vector<const Review *> reviewsByDate() const;
    /// The latest review before this one, by the order of reviewsByDate(); null for the first.
    const Review *previousReview(const Review &review) const;
    /// The structure and wording of a review: always there, for the file refuses a review without.
    const Structure &structureOf(const Review &review) const;
    const Wording &wordingOf(const Review &review) const;
    /// The wordings for a structure, by name.
    std::vector<const Wording *> wordingsFor(const Digest &structure) const;

    /// An unanswered decision where nothing is stored.
    Decision decision(ReviewId review, StatementNumber statement) const;
    std::vector<const PointMark *> marksOf(ReviewId review, StatementNumber statement) const;
    std::vector<const Participant *> participantsOf(ReviewId review) const;
    /// Actions that came out of a review, by due date (those without last), then by id.
    std::vector<const Action *> actionsOf(ReviewId review) const;
    std::vector<const Priority *> prioritiesInOrder() const;
    Briefing briefing(ReviewId review) const;

    /// Believes a step that the file has taken.
    void apply(const Step &step);
    /// For reading a file: rows in ascending order of their keys.
    template <class T>
    void append(T row)
    {
        std::get<Table<T>>(m_tables).append(std::move(row));
    }
    void setInstitution(Institution institution) { m_institution = std::move(institution); }
    void setLastReviewNumber(int number) { m_lastReviewNumber = number; }

    friend bool operator==(const Workspace &, const Workspace &) = default;

private:
    Institution m_institution;
    std::tuple<Table<Priority>, Table<Person>, Table<Review>, Table<Participant>, Table<Decision>, Table<PointMark>,
               Table<Action>, Table<Briefing>, Table<Highlight>, Table<Reopening>, Table<StoredStructure>,
               Table<StoredWording>>
        m_tables;
    int m_lastReviewNumber = 0;
};

} // namespace waymark
