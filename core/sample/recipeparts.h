// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/strictjson.h"
#include "core/review/edit.h"

#include <QString>
#include <QUuid>
#include <map>

namespace waymark {

/// An id made from a name, as RFC 4122 has it (version 5): the same recipe always makes the same ids.
template <class AnyId>
AnyId recipeId(const QString &name)
{
    // Any fixed namespace would do.
    const QUuid space(0x6b1e7c52, 0x31c4, 0x4d0e, 0x9a, 0x57, 0x20, 0x4e, 0x6f, 0x8b, 0x13, 0xd9);
    return {QUuid::createUuidV5(space, name)};
}

/// The part of a recipe that says who is asked and what they answered: "groups", and a review's "reflection", "meeting"
/// (when and where it is), "asked" and "responses" (resources/sample/recipe.json has them all). Knows the people and
/// groups read so far by their keys.
class RecipeVoices
{
public:
    RecipeVoices(const Model &model, QString file) : m_model(model), m_file(std::move(file)) {}

    void knowPerson(const QString &key, PersonId person) { m_voices.insert_or_assign(key, person); }
    /// One of "groups", whose members are people that were made known before; from then on it is known itself.
    Result<edit::AddGroup> readGroup(StrictObject read);

    /// The keys that a review may have for this.
    static QStringList reviewKeys();
    /// The edits of a review, in their order; what is wrong is in `read` or in error().
    std::vector<Edit> readReview(StrictObject &read, const Review &review);
    const std::optional<ContentError> &error() const { return m_error; }

private:
    Reflection readReflection(StrictObject read, ReviewId review);
    Arrangement readMeeting(StrictObject read, ReviewId review);
    std::vector<Assignment> readAsked(StrictObject read, ReviewId review);
    edit::ImportResponse readResponse(StrictObject read, const Review &review);
    void readAnswers(StrictObject &read, edit::ImportResponse &response) const;
    void readRemark(StrictObject read, edit::ImportResponse &response);
    StrictObject element(const QJsonValue &value, const QString &place, qsizetype index) const;
    void note(const StrictObject &read);

    const Model &m_model;
    QString m_file;
    std::map<QString, Voice> m_voices;
    std::optional<ContentError> m_error;
};

/// The part of a recipe that says what follows a review: more of an action, "governors" of a review, and the
/// institution's "visits" and "evidence" (resources/sample/recipe.json has them all). What is wrong is in `read`.
class RecipeFollowUp
{
public:
    explicit RecipeFollowUp(const Model &model, QString file) : m_model(model), m_file(std::move(file)) {}

    /// More keys that an action may have: "start", "success", "person" (a key of people), "goesOnWith" (the number of
    /// an action of the review before), "notes" and "leverage".
    static QStringList actionKeys();
    void readAction(StrictObject &read, Action &action, const std::map<QString, Person> &people,
                    const QString &yearBefore);
    /// The edits that follow the actions of a review: their notes, those of highest leverage, the answers to governors.
    std::vector<Edit> readReview(StrictObject &read, ReviewId review);
    /// "quality", "qualityDate" and "peerReviewYears".
    static QStringList institutionKeys();
    static void readInstitution(StrictObject &read, Institution &institution);
    /// "visits" and "evidence" of the whole recipe.
    static QStringList rootKeys();
    std::vector<Edit> readRoot(StrictObject &root);

private:
    StrictObject element(const QJsonValue &value, const StrictObject &of, const QString &key, qsizetype index) const;

    const Model &m_model;
    QString m_file;
    std::vector<Edit> m_notes;
    std::vector<ActionId> m_leverage;
};

} // namespace waymark
