// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/strictjson.h"
#include "core/review/edit.h"

#include <map>

namespace waymark {

/// The part of a recipe that says who is asked and what they answered: "groups", and a review's "reflection", "asked"
/// and "responses" (resources/sample/recipe.json has them all). Knows the people and groups read so far by their keys.
class RecipeVoices
{
public:
    RecipeVoices(const Model &model, QString file) : m_model(model), m_file(std::move(file)) {}

    void knowPerson(const QString &key, PersonId person) { m_voices.insert_or_assign(key, person); }
    Result<edit::AddGroup> readGroup(StrictObject read);

    /// The keys that a review may have for this.
    static QStringList reviewKeys();
    /// The edits of a review, in their order; what is wrong stands in `read` or in error().
    std::vector<Edit> readReview(StrictObject &read, const Review &review);
    const std::optional<ContentError> &error() const { return m_error; }

private:
    Reflection readReflection(StrictObject read, ReviewId review);
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

} // namespace waymark
