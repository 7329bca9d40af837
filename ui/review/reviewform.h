// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

#include <vector>

namespace waymark {

/// Someone who can take part: a person of the file, or a role that no one is named for yet.
struct PartRow
{
    std::optional<PersonId> person; ///< of the file; otherwise one is made where the row is chosen
    Role role;
    QString name;
    bool takesPart = false;
    bool isSomeoneNew = false; ///< the name is another person's, who takes part in place of `person`

    friend bool operator==(const PartRow &, const PartRow &) = default;
};

/// A wording that a new review can use, together with its structure.
struct WordingChoice
{
    Digest structure;
    Digest wording;
    QString title;
};

/// The rules of the form for a new review and for one that is described anew, with no window. Values are entered in
/// the members; problem() tells what is wrong, edits() what is then performed.
class ReviewForm
{
public:
    enum class Input { Year, Title, Date, People };
    struct Problem
    {
        Input input = Input::Year;
        QString sentence;
    };

    static ReviewForm forNew(const Workspace &workspace, QDate today);
    /// As above, for a review that was held before: the year before the earliest one.
    static ReviewForm forEarlier(const Workspace &workspace, QDate today);
    static ReviewForm forRevision(const Workspace &workspace, const Review &review);

    QString year;
    QString title;
    QDate date;
    std::vector<PartRow> people;
    int wording = 0; ///< index into wordings()
    bool carryForward = false;

    [[nodiscard]] bool isRevision() const { return m_revised.has_value(); }
    /// The same day of the year in that academic year; invalid where it is none.
    [[nodiscard]] QDate proposedIn(const QString &academicYear) const;
    [[nodiscard]] const QStringList &years() const { return m_years; }
    [[nodiscard]] const std::vector<WordingChoice> &wordings() const { return m_wordings; }
    [[nodiscard]] const WordingChoice &chosenWording() const { return m_wordings[static_cast<std::size_t>(wording)]; }
    /// The review whose answers can be carried forward: the latest before this one, of the chosen wording's structure,
    /// that has any.
    [[nodiscard]] const Review *previous(const Workspace &workspace) const;
    /// One more person: with a known role where `roleName` is that of one, else with a role of the institution's own.
    /// Chosen at once; nothing happens for an empty one.
    void addRole(const QString &roleName, InstitutionKind kind);
    [[nodiscard]] int takingPart() const;

    [[nodiscard]] std::optional<Problem> problem() const;
    /// The rows whose person would have another's name (isAnotherName()). Indices into `people`.
    [[nodiscard]] std::vector<std::size_t> renamed(const Workspace &workspace) const;
    /// Who would be in the file twice, by the same name and role, as "Jo Example (SENCo)": two people can be meant. Who
    /// is there twice already is not told again.
    [[nodiscard]] QStringList listedTwice(const Workspace &workspace) const;
    /// Names that were typed for one person and read as two, see readsAsTwo().
    [[nodiscard]] QStringList twoInOne(const Workspace &workspace) const;
    /// What could be a slip and is allowed anyway: a date outside the academic year, a year that has a review already.
    /// Empty for none.
    [[nodiscard]] QString remark(const Workspace &workspace) const;
    /// What the edits together are called in the journal and by Undo.
    [[nodiscard]] QString gesture() const;
    /// Names that were changed, a wording that the file does not hold yet, then the review itself. `review` is the new
    /// review's id; a revision has its own.
    [[nodiscard]] std::vector<Edit> edits(const Workspace &workspace, ReviewId review) const;

private:
    static ReviewForm begun(const Workspace &workspace, QDate today);
    /// Offers what the program has besides what the file holds, and chooses its present wording where the last review
    /// used one that it has replaced. The file gets it together with the review.
    void offerOwnWordings(const Workspace &workspace);

    std::optional<ReviewId> m_revised;
    QStringList m_years;
    std::vector<WordingChoice> m_wordings;
};

} // namespace waymark
