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
    // Together: each for itself would wait for the disk some hundred times.
    std::vector<Edit> edits;
    for (const Recipe::Timed &each : recipe->edits)
        edits.push_back(each.edit);
    const QDateTime &at = recipe->edits.empty() ? recipe->created : recipe->edits.back().at;
    if (const auto made = (*editor)->performAll(QStringLiteral("make-sample"), edits, at); !made) {
        editor->reset();
        QFile::remove(path); // ours: create() refuses one that exists
        return failed(made.error());
    }
    return editor;
}

} // namespace waymark
