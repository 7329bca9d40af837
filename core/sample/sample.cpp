// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/model/modelfile.h"
#include "core/sample/recipe.h"
#include "core/storage/files.h"

namespace waymark {
namespace {

/// A disk is full where the sample was to be, and not where it is made first.
Error aboutSample(Error error, const QString &path)
{
    if (auto *file = std::get_if<FileError>(&error))
        file->path = path;
    return error;
}

} // namespace

Result<std::unique_ptr<Editor>> writeSample(const QString &path)
{
    const auto recipe = builtInRecipe();
    return recipe ? writeRecipe(path, *recipe) : failed(recipe.error());
}

Result<std::unique_ptr<Editor>> writeRecipe(const QString &path, const Recipe &recipe)
{
    // Under another name until all of it is there.
    auto sample = storage::guarded(path, storage::Access::Write, [&]() -> Result<std::unique_ptr<Editor>> {
        storage::demandFree(path);
        storage::TemporaryFile part(path);
        {
            const auto editor = Editor::create(part.path(), recipe.institution, builtInModel(), recipe.created);
            if (!editor)
                return failed(aboutSample(editor.error(), path));
            // Together: each for itself would wait for the disk some hundred times.
            std::vector<Edit> edits;
            for (const Recipe::Timed &each : recipe.edits)
                edits.push_back(each.edit);
            const QDateTime &at = recipe.edits.empty() ? recipe.created : recipe.edits.back().at;
            if (const auto made = (*editor)->performAll(QStringLiteral("make-sample"), edits, at); !made)
                return failed(aboutSample(made.error(), path));
        }
        part.putInPlace(Existing::Refuse);
        return Editor::open(path, recipe.created);
    });
    return sample ? std::move(*sample) : failed(std::move(sample.error()));
}

} // namespace waymark
