// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strictjson.h"
#include "core/review/edit.h"

#include <map>

namespace waymark {

/// The part of a recipe that says what follows a review: more of an action, "governors" of a review, and the
/// institution's "visits" and "evidence" (resources/sample/recipe.json has them all). What is wrong stands in `read`.
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
