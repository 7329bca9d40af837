// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/edit.h"

#include <QByteArray>
#include <QDateTime>
#include <memory>
#include <vector>

namespace waymark {

class Editor;

/// A file to be made by the program's own Edits, as a person would make it. Ids come from names and times from the
/// recipe, so that the same recipe always makes the same content.
struct Recipe
{
    struct Timed
    {
        Edit edit;
        QDateTime at;
    };
    Institution institution;
    QDateTime created;
    std::vector<Timed> edits; ///< in order; their times never go back
};

/// "waymark-recipe/1" (docs/file-format.md), answered against `model`. Checked wholly, or refused with the path inside
/// it; whether the edits are possible is for plan() to say. `file` names the source in errors.
Result<Recipe> parseRecipe(const QByteArray &bytes, const Model &model, const QString &file);

/// The example school that comes with the program: three yearly reviews.
Result<Recipe> builtInRecipe();

/// Makes the file of a recipe that is answered against our own model, as writeSample() does.
Result<std::unique_ptr<Editor>> writeRecipe(const QString &path, const Recipe &recipe);

} // namespace waymark
