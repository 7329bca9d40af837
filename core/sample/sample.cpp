// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/exchange/recipe.h"
#include "core/model/modelfile.h"

#include <QFile>

namespace waymark {

Result<std::unique_ptr<Editor>> writeSample(const QString &path)
{
    const auto recipe = builtInRecipe();
    if (!recipe)
        return failed(recipe.error());
    auto editor = Editor::create(path, recipe->institution, builtInModel(), recipe->created);
    if (!editor)
        return editor;
    for (const Recipe::Timed &each : recipe->edits) {
        if (const auto step = (*editor)->perform(each.edit, each.at); !step) {
            const Error error = step.error();
            editor->reset();
            QFile::remove(path); // ours: create() refuses one that exists
            return failed(error);
        }
    }
    return editor;
}

} // namespace waymark
